//! The catalogue: one row a format, in the order in which they are tried.

mod csv;
mod empty;
mod gzip;
mod html;
mod json;
mod mail;
mod markdown;
mod msg;
mod ooxml;
mod p7m;
mod pdf;
mod pst;
mod tar;
mod text;
mod tnef;
mod xml;
mod zip;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[
    pdf::FORMAT,
    ooxml::DOCX,
    ooxml::XLSX,
    ooxml::PPTX,
    empty::EMPTY,
    msg::MSG,
    tnef::TNEF,
    pst::PST,
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
