//! The catalogue: one row a format, in the order in which they are tried.

mod csv;
mod doc;
mod empty;
mod gzip;
mod html;
mod json;
mod mail;
mod markdown;
mod ooxml;
mod p7m;
mod pdf;
mod ppt;
mod tar;
mod text;
mod xml;
mod zip;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[
    pdf::FORMAT,
    ooxml::DOCX,
    ooxml::XLSX,
    ooxml::PPTX,
    doc::DOC,
    ppt::PPT,
    empty::EMPTY,
    mail::MBOX,
    mail::EML,
    p7m::P7M,
    gzip::GZIP,
    tar::TAR,
    zip::ZIP,
    html::FORMAT,
    xml::XML,
    json::FORMAT,
    csv::FORMAT,
    markdown::FORMAT,
    text::CODE,
    text::TEXT,
];
