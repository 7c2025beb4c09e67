//! The catalogue: one row a format, in the order in which they are tried.

mod access;
mod ar;
mod arj;
mod avro;
mod cab;
mod compressed;
mod cpio;
mod csv;
mod dbf;
mod dicom;
mod doc;
mod empty;
mod encrypted;
mod fields;
mod gzip;
mod html;
mod iso;
mod json;
mod lotus;
mod lzh;
mod mail;
mod markdown;
mod msg;
mod odf;
mod onenote;
mod ooxml;
mod owner;
mod p7m;
mod packages;
mod parquet;
mod pdf;
mod picture;
mod ppt;
mod pst;
mod rar;
mod rtf;
mod sevenzip;
mod sql;
mod sqlite;
mod tar;
mod text;
mod tnef;
mod volume;
mod xls;
mod xml;
mod zip;

use super::format::Format;
use crate::input::Input;
pub(crate) use text::Lines;

/// Says where in a file something begins.
type Find = fn(&Input) -> Option<u64>;

/// Archives that may stand behind a text or a program, and where each begins.
pub(crate) const FOUND_BEHIND: &[(&str, Find)] = &[
    ("7z", sevenzip::start),
    ("rar", rar::start),
    ("cab", cab::start),
];

pub(crate) const FORMATS: &[Format] = &[
    pdf::FORMAT,
    ooxml::DOCX,
    ooxml::XLSX,
    ooxml::XLSB,
    ooxml::PPTX,
    xls::XLS,
    encrypted::ENCRYPTED,
    lotus::LOTUS,
    odf::ODT,
    odf::ODS,
    odf::ODP,
    odf::ODG,
    onenote::ONENOTE,
    packages::EPUB,
    packages::VSDX,
    packages::XPS,
    packages::HWPX,
    packages::MODEL,
    packages::IWORK,
    packages::IWA,
    rtf::RTF,
    doc::DOC,
    ppt::PPT,
    empty::EMPTY,
    msg::MSG,
    tnef::TNEF,
    pst::PST,
    mail::MBOX,
    mail::EML,
    p7m::P7M,
    gzip::GZIP,
    compressed::BZIP2,
    compressed::XZ,
    compressed::LZMA,
    compressed::ZSTD,
    compressed::LZ4,
    compressed::BROTLI,
    compressed::SNAPPY,
    compressed::COMPRESS,
    compressed::LZIP,
    sevenzip::SEVEN_ZIP,
    rar::RAR,
    cab::CAB,
    ar::AR,
    cpio::CPIO,
    cpio::RPM,
    iso::ISO,
    lzh::LZH,
    arj::ARJ,
    tar::TAR,
    zip::ZIP,
    picture::JPEG,
    picture::PNG,
    picture::GIF,
    picture::WEBP,
    picture::TIFF,
    picture::HEIF,
    picture::EMF,
    picture::WMF,
    dicom::DICOM,
    owner::OWNER,
    sqlite::SQLITE,
    sqlite::WAL,
    sqlite::JOURNAL,
    access::ACCESS,
    avro::AVRO,
    parquet::PARQUET,
    dbf::DBF,
    dbf::MEMO,
    html::FORMAT,
    xml::XML,
    fields::VCARD,
    fields::ICALENDAR,
    fields::LDIF,
    fields::SUBTITLES,
    fields::CHAT,
    fields::SETTINGS,
    json::FORMAT,
    sql::SQL,
    csv::FORMAT,
    markdown::FORMAT,
    volume::VOLUME,
    text::CODE,
    text::TEXT,
];
