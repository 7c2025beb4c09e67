//! The catalogue: one row a format, in the order in which they are tried.

mod pdf;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[pdf::FORMAT];
