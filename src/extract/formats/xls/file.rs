//! The file around a workbook's records: a compound file with all its streams, or nothing.

use std::collections::BTreeSet;
use std::io::BufReader;

use super::records::{Records, Version};
use super::workbook::Workbook;
use crate::extract::ole::{self, Compound, property_sets};
use crate::extract::sheet::runs;
use crate::extract::{Child, Content, Edge, ExtractError, Reading, Segment, Sign, TextSink, vba};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// The streams in which workbooks lie. A file may hold the same one for two generations.
const BOOKS: [&str; 2] = ["Workbook", "Book"];

/// How much is read ahead.
const AHEAD: usize = 64 << 10;

/// The record that says how the workbook is encrypted, and how many records it stands behind.
const FILE_PASS: u16 = 0x002F;
const NEAR: usize = 8;
/// Storages and streams that are encrypted with the workbook, each with keys of its own.
const LOCKED_TOO: [&str; 2] = ["_SX_DB", "Revision Log"];
/// Settings and controls are smaller; a larger stream is a file of its own.
const LARGEST_SETTING: u64 = 1 << 20;

/// Reads a workbook with all that is in its file.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    if !ole::is_compound(input) {
        let mut stream = input.reader();
        return Workbook::new(Records::new(&mut stream), "", sink).read();
    }
    let compound = Compound::open(input, sink.budget())?;
    for fault in compound.faults() {
        sink.gap(Place::Whole, GapKind::Malformed, fault);
    }
    let mut reading = Reading::First;
    for name in BOOKS {
        if compound.stream(name).is_some() {
            sink.reading(reading);
            reading = Reading::Again;
            records(&compound, name, "", sink)?;
        }
    }
    sink.reading(Reading::First);
    sink.part("properties")?;
    note(property_sets::read(&compound, sink), sink)?;
    macros(&compound, sink)?;
    let mut storages = BTreeSet::new();
    let is_locked = BOOKS.iter().any(|book| has_password(&compound, book));
    for entry in compound.entries() {
        sink.budget().step()?;
        if !entry.is_stream {
            continue;
        }
        if is_locked && LOCKED_TOO.iter().any(|top| entry.path.starts_with(top)) {
            sink.part(&entry.path)?;
            let detail = "pivot tables or revisions of a locked workbook";
            sink.gap(Place::Whole, GapKind::Encrypted, detail);
        } else {
            other(&compound, &entry.path, &mut storages, sink)?;
        }
    }
    storages
        .iter()
        .try_for_each(|storage| ole::hand_over_storage(&compound, storage, sink))
}

/// Whether the stream of records `path` is encrypted: that is said near its beginning.
fn has_password(compound: &Compound, path: &str) -> bool {
    let Some(mut stream) = compound.stream(path) else {
        return false;
    };
    let mut records = Records::new(&mut stream);
    (0..NEAR).any(|_| matches!(records.next(), Ok(Some(FILE_PASS))))
}

/// Reads one stream of records. Damage is a gap of this part.
fn records(
    compound: &Compound,
    path: &str,
    home: &'static str,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let Some(stream) = compound.stream(path) else {
        return Ok(());
    };
    sink.part(path)?;
    let mut stream = BufReader::with_capacity(AHEAD, stream);
    let mut records = Records::new(&mut stream);
    if path.starts_with("_SX_DB/") {
        records.version = Version::Five;
    }
    note(Workbook::new(records, home, sink).read(), sink)
}

fn macros(compound: &Compound, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let is_project = |path: &str| path.to_ascii_lowercase().contains("vba/");
    if !compound
        .entries()
        .iter()
        .any(|entry| is_project(&entry.path))
    {
        return Ok(());
    }
    sink.sign(Sign::Macros);
    sink.part("macros")?;
    let Some(modules) = vba::modules_in(compound) else {
        let detail = "macros that cannot be read";
        sink.gap(Place::Whole, GapKind::Malformed, detail);
        return Ok(());
    };
    for module in modules {
        for text in [&module.name, &module.source] {
            push("macro", text, Edge::Paragraph, sink)?;
        }
    }
    Ok(())
}

/// Reads a stream beside the workbook's own. Storages of embedded objects are kept for later.
fn other(
    compound: &Compound,
    path: &str,
    storages: &mut BTreeSet<String>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let (top, below) = path.split_once('/').unwrap_or((path, ""));
    let is_book = BOOKS.iter().any(|book| book.eq_ignore_ascii_case(path));
    match top {
        _ if is_book => Ok(()),
        // Kinds of objects and links: numbers and the names of programs.
        "\u{1}CompObj" | "\u{1}Ole" | "\u{3}ObjInfo" => Ok(()),
        top if top.starts_with('\u{5}') && below.is_empty() => Ok(()),
        "_VBA_PROJECT_CUR" | "_VBA_PROJECT" => Ok(()),
        "_SX_DB_CUR" | "_SX_DB" => records(compound, path, "pivot-cache", sink),
        "Revision Log" => {
            sink.sign(Sign::TrackedChanges);
            records(compound, path, "revision", sink)
        }
        "User Names" => records(compound, path, "author", sink),
        "_signatures" | "_xmlsignatures" => {
            sink.sign(Sign::Signed);
            small(compound, path, "signature", sink)
        }
        top if is_object(top) && !below.is_empty() => {
            storages.insert(top.to_owned());
            Ok(())
        }
        _ => small(compound, path, "settings", sink),
    }
}

/// Storages of embedded and linked objects have numbers behind these letters.
fn is_object(storage: &str) -> bool {
    let number = storage
        .strip_prefix("MBD")
        .or_else(|| storage.strip_prefix("LNK"));
    number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Reads whatever is readable in a small stream; a larger one is a file of its own.
fn small(
    compound: &Compound,
    path: &str,
    part: &'static str,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let Some(mut stream) = compound.stream(path) else {
        return Ok(());
    };
    let head = stream.peek(0, 5)?;
    if stream.len() > LARGEST_SETTING || head.starts_with(b"<?xml") {
        let content = sink.spool(&mut stream);
        return child(path, content, sink);
    }
    sink.part(path)?;
    let bytes = stream.peek(0, usize::try_from(stream.len()).unwrap_or(0))?;
    let mut found = Vec::new();
    runs(&bytes, &mut found);
    found
        .iter()
        .try_for_each(|text| push(part, text, Edge::Line, sink))
}

fn child(name: &str, content: Content, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    Ok(sink.child(Child {
        name: name.into(),
        content,
        joins_parent: true,
    })?)
}

fn push(
    part: &'static str,
    text: &str,
    edge: Edge,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    sink.text(Segment {
        text,
        place: &Place::part(part),
        label: None,
    })?;
    Ok(sink.edge(edge)?)
}

/// Makes damage a gap of its part; what ends all is passed on.
fn note(result: Result<(), ExtractError>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    match result {
        Err(ExtractError::Gap { kind, detail }) if !ends_all(kind) => {
            sink.gap(Place::Whole, kind, detail);
            Ok(())
        }
        other => other,
    }
}

const fn ends_all(kind: GapKind) -> bool {
    matches!(
        kind,
        GapKind::ExpandedSize | GapKind::TextSize | GapKind::Time | GapKind::Members
    )
}
