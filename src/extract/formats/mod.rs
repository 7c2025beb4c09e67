//! The catalogue: one row a format, in the order in which they are tried.

mod empty;
mod gzip;
mod mail;
mod p7m;
mod tar;
mod zip;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[
    empty::EMPTY,
    mail::MBOX,
    mail::EML,
    p7m::P7M,
    gzip::GZIP,
    tar::TAR,
    zip::ZIP,
];
