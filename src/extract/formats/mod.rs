//! The catalogue: one row a format, in the order in which they are tried.

mod csv;
mod ooxml;
mod text;
mod xml;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[
    ooxml::DOCX,
    ooxml::XLSX,
    ooxml::PPTX,
    xml::XML,
    csv::FORMAT,
    text::CODE,
    text::TEXT,
];
