//! The row of the catalogue.

use super::database;
use crate::extract::{Claim, Format};

/// Behind four bytes stands which engine wrote the file.
const MARKS: [&[u8]; 2] = [
    b"\0\x01\0\0Standard Jet DB\0",
    b"\0\x01\0\0Standard ACE DB\0",
];

pub(in super::super) const ACCESS: Format = Format {
    name: "access",
    extensions: &["mdb", "accdb", "mde", "accde", "mda", "mdt", "accdt"],
    covers: &[],
    reads: "Access 97 to 365: every table cell by cell under its columns' names, memos, system tables, deleted rows; files in cells as members; files that are only encoded with a database password",
    gaps: "`encrypted`: encrypted with a password; `malformed`, `truncated`; `unsupported`: long binary values of unknown kinds",
    signature: |probe| match MARKS.iter().any(|mark| probe.head.starts_with(mark)) {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract: database::extract,
};
