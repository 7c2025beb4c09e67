//! The catalogue: one row a format, in the order in which they are tried.

mod csv;
mod dicom;
mod empty;
mod gzip;
mod html;
mod json;
mod mail;
mod markdown;
mod msg;
mod odf;
mod onenote;
mod ooxml;
mod owner;
mod packages;
mod p7m;
mod pdf;
mod picture;
mod rtf;
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
    empty::EMPTY,
    msg::MSG,
    mail::MBOX,
    mail::EML,
    p7m::P7M,
    gzip::GZIP,
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
    html::FORMAT,
    xml::XML,
    json::FORMAT,
    csv::FORMAT,
    markdown::FORMAT,
    text::CODE,
    text::TEXT,
];
