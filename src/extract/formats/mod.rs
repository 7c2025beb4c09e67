//! The catalogue: one row a format, in the order in which they are tried.

mod csv;
mod html;
mod json;
mod markdown;
mod text;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[
    html::FORMAT,
    json::FORMAT,
    csv::FORMAT,
    markdown::FORMAT,
    text::CODE,
    text::TEXT,
];
