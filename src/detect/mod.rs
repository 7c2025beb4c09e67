//! Finding: candidates by pattern, confirmation by check and context, levels by stated conditions.

pub(crate) mod validator;
pub(crate) mod validators;
