//! The catalogue: one row a format, in the order in which they are tried.

mod text;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[text::CODE, text::TEXT];
