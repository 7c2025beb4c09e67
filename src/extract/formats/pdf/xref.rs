//! Cross-references as the file states them: tables and streams, from the newest section back.

use std::collections::HashSet;

use super::filters;
use super::object::{Dictionary, Object};
use super::objects::Objects;
use super::table::{Entry, Table};
use super::words::Words;

/// How near the end a file says where its newest section stands.
const TAIL: usize = 2048;
/// Sections that are followed back.
const SECTIONS: usize = 1024;
/// Entries that are listed, of all sections together.
const ENTRIES: usize = 2 << 20;

/// One section, and what it says of the document.
pub(super) struct Section {
    pub entries: Vec<(u32, Entry)>,
    pub trailer: Dictionary,
}

/// What the sections of a file come to.
#[derive(Default)]
pub(super) struct Chain {
    /// From the newest to the oldest.
    pub sections: Vec<Section>,
    /// Whether a section is not where it is said to be.
    pub broken: bool,
    /// Whether there are more entries than are listed.
    pub cut: bool,
}

/// Follows the sections from the end of the file.
pub(super) fn chain(objects: Objects<'_>) -> Chain {
    let mut chain = Chain::default();
    let mut next = newest(objects);
    let mut seen = HashSet::new();
    let mut room = ENTRIES;
    chain.broken = next.is_none();
    while let Some(at) = next.filter(|at| chain.sections.len() < SECTIONS && seen.insert(*at)) {
        let Some(mut section) = section(objects, at, &mut room) else {
            chain.broken = true;
            break;
        };
        let place = |key: &[u8]| {
            let at = section.trailer.get(key).and_then(super::objects::number)?;
            (at > 0.0).then_some(at as u64)
        };
        next = place(b"Prev");
        // A file for old and new readers lists its packed objects apart.
        if let Some(packed) = place(b"XRefStm")
            && let Some(more) = stream(objects, packed, &mut room)
        {
            section.entries.extend(more.entries);
        }
        chain.sections.push(section);
    }
    chain.cut = room == 0;
    chain
}

/// Where the newest section stands.
fn newest(objects: Objects<'_>) -> Option<u64> {
    let source = &objects.file.source;
    let start = source.len().saturating_sub(TAIL as u64);
    let tail = source.bytes(start, TAIL);
    let found = memchr::memmem::rfind(&tail, b"startxref")?;
    let mut words = Words::new(source, start + found as u64 + b"startxref".len() as u64);
    words.number()
}

fn section(objects: Objects<'_>, at: u64, room: &mut usize) -> Option<Section> {
    // Bytes before the header move everything: places count from the header then.
    let shift = objects.file.shift;
    table(objects, at.saturating_add(shift), room).or_else(|| stream(objects, at, room))
}

fn table(objects: Objects<'_>, at: u64, room: &mut usize) -> Option<Section> {
    let mut words = Words::new(&objects.file.source, at);
    if words.next()? != b"xref" {
        return None;
    }
    let mut entries = Vec::new();
    loop {
        let first = match words.next()? {
            b"trailer" => break,
            word => std::str::from_utf8(word).ok()?.parse::<u32>().ok()?,
        };
        let count = words.number()?;
        let mut number = first;
        for _ in 0..count {
            let Some((place, kind)) = entry(&mut words) else {
                break;
            };
            // Some producers count from one where the list of free objects begins.
            if number == first && first == 1 && kind == Kind::Free && place == 0 {
                number = 0;
            }
            if *room == 0 {
                break;
            }
            *room -= 1;
            let entry = match kind {
                Kind::Used if place > 0 => Entry::At(place.saturating_add(objects.file.shift)),
                _ => Entry::Free,
            };
            entries.push((number, entry));
            number = number.saturating_add(1);
        }
        objects.file.budget.step().ok()?;
    }
    let trailer = objects.file.dictionary_at(words.position())?;
    Some(Section { entries, trailer })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Used,
    Free,
}

fn entry(words: &mut Words<'_>) -> Option<(u64, Kind)> {
    let place = words.number()?;
    words.number()?;
    match words.next()? {
        b"n" => Some((place, Kind::Used)),
        b"f" => Some((place, Kind::Free)),
        _ => None,
    }
}

/// A section that is a stream.
fn stream(objects: Objects<'_>, at: u64, room: &mut usize) -> Option<Section> {
    let at = at.saturating_add(objects.file.shift);
    let (_, object) = objects.file.object_at(at)?;
    let Object::Stream(stream) = object else {
        return None;
    };
    if !stream.dict.has_type(b"XRef") {
        return None;
    }
    let decoded = filters::decode(objects, &stream, &objects.file.budget);
    let number = |object: &Object| super::objects::number(object).map(|n| n as usize);
    let widths = stream.dict.get(b"W")?.as_array()?;
    let widths: Vec<usize> = widths.iter().map(|w| number(w).unwrap_or(0)).collect();
    let [kind, place, last, ..] = widths.as_slice() else {
        return None;
    };
    let row = kind.checked_add(*place)?.checked_add(*last)?;
    if row == 0 || row > 64 {
        return None;
    }
    let index = stream.dict.get(b"Index").and_then(Object::as_array);
    let mut spans: Vec<u64> = index
        .unwrap_or_default()
        .iter()
        .filter_map(|n| number(n).map(|n| n as u64))
        .collect();
    if spans.is_empty() {
        spans = vec![0, u64::from(u32::MAX)];
    }
    let mut rows = decoded.bytes.chunks_exact(row);
    let mut entries = Vec::new();
    for span in spans.chunks_exact(2) {
        let [first, count] = span else { continue };
        for number in *first..first.saturating_add(*count) {
            let Some(bytes) = rows.next() else { break };
            let Some(number) = u32::try_from(number).ok().filter(|_| *room > 0) else {
                break;
            };
            *room -= 1;
            let (head, tail) = bytes.split_at(*kind);
            let (middle, end) = tail.split_at(*place);
            let kind = if head.is_empty() { 1 } else { big_endian(head) };
            entries.push((
                number,
                packed(kind, big_endian(middle), big_endian(end), objects),
            ));
        }
    }
    Some(Section {
        entries,
        trailer: stream.dict,
    })
}

fn packed(kind: u64, place: u64, last: u64, objects: Objects<'_>) -> Entry {
    match kind {
        1 if place > 0 => Entry::At(place.saturating_add(objects.file.shift)),
        2 => match (u32::try_from(place), u32::try_from(last)) {
            (Ok(container), Ok(index)) => Entry::In { container, index },
            _ => Entry::Free,
        },
        _ => Entry::Free,
    }
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0, |value, byte| value << 8 | u64::from(*byte))
}

/// The places of the objects as `sections` state them, the newest first of these.
pub(super) fn merged(sections: &[Section]) -> Table {
    let oldest_first = sections.iter().rev();
    Table::of(
        oldest_first
            .flat_map(|s| s.entries.iter().copied())
            .collect(),
    )
}
