//! The rows of the catalogue: a database and the two kinds of log that lie beside one.

use super::store::Store;
use super::{database, log};
use crate::extract::bytes::u32_be;
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

const MARK: &[u8] = b"SQLite format 3\0";
pub(super) const JOURNAL_MARK: &[u8] = b"\xD9\xD5\x05\xF9\x20\xA1\x63\xD7";

pub(in super::super) const SQLITE: Format = Format {
    name: "sqlite",
    extensions: &["sqlite", "sqlite3", "db3", "s3db", "sl3", "gpkg", "mbtiles"],
    covers: &[],
    reads: "every table cell by cell under its columns' names, with or without row numbers, long values too; the schema; files in cells as members; deleted rows in free space and free pages",
    gaps: "`malformed`: damaged pages or rows; `truncated`; `unsupported`: long binary values of unknown kinds. Encrypted databases have no mark and are unknown files",
    signature: |probe| starts(probe, MARK),
    extract,
};

pub(in super::super) const WAL: Format = Format {
    name: "sqlite-wal",
    extensions: &["sqlite-wal", "db-wal", "sqlite3-wal"],
    covers: &[],
    reads: "every copy of every page in a write-ahead log of SQLite, the newest first, under its columns' names where the log has the schema",
    gaps: "as `sqlite`",
    signature: |probe| match u32_be(probe.head, 0) {
        Some(0x377F_0682 | 0x377F_0683) => Claim::Certain,
        _ => Claim::No,
    },
    extract: log::wal,
};

pub(in super::super) const JOURNAL: Format = Format {
    name: "sqlite-journal",
    extensions: &["sqlite-journal", "db-journal"],
    covers: &[],
    reads: "every page in a rollback journal of SQLite, as it was before a change",
    gaps: "as `sqlite`",
    signature: |probe| starts(probe, JOURNAL_MARK),
    extract: log::journal,
};

fn starts(probe: &Probe<'_>, mark: &[u8]) -> Claim {
    match probe.head.starts_with(mark) {
        true => Claim::Certain,
        false => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut store = Store::database(input, sink.budget())?;
    database::read(&mut store, sink)?;
    let header = input.peek(0, 100)?;
    // The stated number of pages counts where the writer knew of it.
    let is_valid = u32_be(&header, 24) == u32_be(&header, 92);
    let stated = u32_be(&header, 28).filter(|_| is_valid).unwrap_or(0);
    let is_cut = !input.len().is_multiple_of(store.page_size as u64);
    if is_cut || store.pages < stated {
        sink.gap(
            Place::Whole,
            GapKind::Truncated,
            "the database ends before its last page",
        );
    }
    Ok(())
}
