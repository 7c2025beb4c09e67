//! The catalogue: one row a format, in the order in which they are tried.

mod access;
mod avro;
mod csv;
mod dbf;
mod empty;
mod gzip;
mod html;
mod json;
mod mail;
mod markdown;
mod ooxml;
mod p7m;
mod pdf;
mod sql;
mod sqlite;
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
    empty::EMPTY,
    mail::MBOX,
    mail::EML,
    p7m::P7M,
    gzip::GZIP,
    tar::TAR,
    zip::ZIP,
    sqlite::SQLITE,
    sqlite::WAL,
    sqlite::JOURNAL,
    access::ACCESS,
    avro::AVRO,
    dbf::DBF,
    dbf::MEMO,
    html::FORMAT,
    xml::XML,
    json::FORMAT,
    sql::SQL,
    csv::FORMAT,
    markdown::FORMAT,
    text::CODE,
    text::TEXT,
];
