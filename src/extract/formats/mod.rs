//! The catalogue: one row a format, in the order in which they are tried.

mod empty;
mod gzip;
mod mail;
mod tar;
mod zip;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[
    empty::EMPTY,
    mail::MBOX,
    mail::EML,
    gzip::GZIP,
    tar::TAR,
    zip::ZIP,
];
