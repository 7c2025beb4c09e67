//! From bytes to a document: its table, its revisions, its encryption, and whether it is one.

use super::crypt::Crypt;
use super::file::{File, HEADER_WITHIN};
use super::object::Dictionary;
use super::objects::Objects;
use super::parse::{self, TOO_MANY};
use super::repair;
use super::shelf::Shelf;
use super::table::{Entry, Table};
use super::xref::{self, Section};
use crate::extract::format::{Claim, ExtractError, Probe};

/// How near the end a file says where its table stands.
const TAIL: u64 = 2048;
/// Entries of a table that are looked at before it is trusted.
const SAMPLE: usize = 64;
/// The longest heading of an object: two numbers, a word and blanks.
const HEADING: usize = 40;

/// A document whose objects can be asked for.
pub(super) struct Opened {
    pub table: Table,
    pub trailer: Dictionary,
    /// What the file's own table is made of, from the newest section to the oldest; none where the
    /// table is one that was made from the objects.
    pub sections: Vec<Section>,
}

pub(super) fn signature(probe: &Probe<'_>) -> Claim {
    let head = probe.head.get(..HEADER_WITHIN.min(probe.head.len()));
    match memchr::memmem::find(head.unwrap_or_default(), b"%PDF-") {
        Some(0) => Claim::Certain,
        // A text may speak of the header; a document has objects too.
        Some(_) if repair::has_object(probe.head) || repair::has_object(probe.tail) => {
            Claim::Certain
        }
        None if probe.extension == "pdf"
            && memchr::memmem::find(probe.tail, b"%%EOF").is_some() =>
        {
            Claim::Likely
        }
        _ => Claim::No,
    }
}

/// Finds the objects of `file`: by its own table where that is sound, else by looking for them.
pub(super) fn open(file: &File<'_>) -> Result<Opened, ExtractError> {
    file.budget.step()?;
    let (nothing, no_trailer) = (Table::default(), Dictionary::new());
    let shelf = Shelf::new(&nothing);
    let bare = Objects {
        file,
        shelf: &shelf,
        trailer: &no_trailer,
    };
    let chain = xref::chain(bare);
    if chain.cut {
        file.note(TOO_MANY);
    }
    let opened = Opened {
        table: xref::merged(&chain.sections),
        trailer: newest_trailer(&chain.sections),
        sections: chain.sections,
    };
    read_encryption(file, &opened.table, &opened.trailer);
    if !chain.broken && is_sound(file, &opened) {
        return Ok(opened);
    }
    let scan = file.scan();
    if scan.is_empty() {
        return Err(ExtractError::malformed(
            "the document's structure is damaged",
        ));
    }
    let repaired = repair::survey(bare, scan);
    // What was amiss with the file's own table is mended.
    file.forget_faults();
    let direct = repaired.direct();
    read_encryption(file, &direct, &repaired.trailer);
    let shelf = Shelf::new(&direct);
    Ok(Opened {
        table: repaired.table(with(file, &shelf, &repaired.trailer)),
        trailer: repaired.trailer,
        sections: Vec::new(),
    })
}

fn with<'a>(file: &'a File<'a>, shelf: &'a Shelf<'a>, trailer: &'a Dictionary) -> Objects<'a> {
    Objects {
        file,
        shelf,
        trailer,
    }
}

/// Whether the file ends before its end: where its table stands is stated nowhere near the end, or
/// objects of a further revision follow that and nothing ends them.
pub(super) fn is_cut(file: &File<'_>, opened: &Opened) -> bool {
    let tail = file
        .source
        .bytes(file.source.len().saturating_sub(TAIL), TAIL as usize);
    match memchr::memmem::rfind(&tail, b"startxref") {
        Some(at) => repair::has_object(tail.get(at..).unwrap_or_default()),
        None => opened.sections.is_empty(),
    }
}

/// The newest trailer that knows the document's root.
fn newest_trailer(sections: &[Section]) -> Dictionary {
    let trailers = sections.iter().map(|section| &section.trailer);
    let rooted = trailers.clone().find(|trailer| trailer.has(b"Root"));
    rooted
        .or(sections.first().map(|s| &s.trailer))
        .cloned()
        .unwrap_or_default()
}

/// Notes how the document is encrypted, once.
fn read_encryption(file: &File<'_>, table: &Table, trailer: &Dictionary) {
    if file.crypt.get().is_some() || !trailer.has(b"Encrypt") {
        return;
    }
    let shelf = Shelf::new(table);
    let objects = with(file, &shelf, trailer);
    let stated = objects.dict(trailer, b"Encrypt");
    let nothing = Dictionary::new();
    let crypt = Crypt::of(objects, stated.unwrap_or(&nothing), trailer);
    let _ = file.crypt.set(crypt);
}

/// Whether the table leads to the document's pages, and to objects with the numbers it says.
fn is_sound(file: &File<'_>, opened: &Opened) -> bool {
    let shelf = Shelf::new(&opened.table);
    let objects = with(file, &shelf, &opened.trailer);
    let pages = objects.catalog().and_then(|c| objects.dict(c, b"Pages"));
    if pages.is_none() {
        return false;
    }
    let every = opened.table.len().div_ceil(SAMPLE).max(1);
    let sample = opened.table.iter().step_by(every);
    let stands = |(number, entry): (u32, Entry)| match entry {
        Entry::At(at) => {
            let heading = parse::heading(&file.source.bytes(at, HEADING));
            heading.is_some_and(|((found, _), _)| found == number)
        }
        _ => true,
    };
    let mut sample = sample;
    sample.all(stands)
}
