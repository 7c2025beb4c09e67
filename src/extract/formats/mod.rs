//! The catalogue: one row a format, in the order in which they are tried.

mod gzip;
mod mail;
mod tar;
mod zip;

use super::format::Format;

pub(crate) const FORMATS: &[Format] = &[mail::MBOX, mail::EML, gzip::GZIP, tar::TAR, zip::ZIP];
