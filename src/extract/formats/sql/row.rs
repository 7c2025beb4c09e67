//! The row of the catalogue.

use super::dump::Dump;
use crate::extract::formats::text::{in_each_reading, is_text, opening};
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;

pub(in super::super) const SQL: Format = Format {
    name: "sql",
    extensions: &["sql"],
    covers: &[],
    reads: "scripts and dumps of MySQL, PostgreSQL, SQLite, SQL Server: inserted and copied rows cell by cell under their columns' names, which `CREATE TABLE` tells where `INSERT` does not; all other lines as text",
    gaps: "as `text`",
    signature,
    extract,
};

/// So much of the beginning tells a dump.
const HEAD: usize = 16 << 10;

/// How dumps and rows begin.
const MARKS: &[&str] = &[
    "INSERT INTO ",
    "REPLACE INTO ",
    "CREATE TABLE ",
    "-- MySQL dump",
    "-- MariaDB dump",
    "-- PostgreSQL database dump",
    "PRAGMA foreign_keys=OFF;",
    "INSERT [",
];

fn signature(probe: &Probe<'_>) -> Claim {
    let named = match probe.extension {
        "sql" => true,
        "" | "txt" | "dump" | "bak" | "dmp" => false,
        _ => return Claim::No,
    };
    if !is_text(probe) {
        return Claim::No;
    }
    if named {
        return Claim::Likely;
    }
    let head = opening(probe.head, HEAD);
    let mut lines = head.lines();
    match lines.any(|line| MARKS.iter().any(|mark| line.starts_with(mark))) {
        true => Claim::Likely,
        false => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    in_each_reading(input, None, sink, &mut |source, sink| {
        let mut dump = Dump::default();
        while let Some(chunk) = source.chunk()? {
            sink.budget().step()?;
            dump.push(chunk, sink)?;
        }
        Ok(dump.finish(sink)?)
    })
}
