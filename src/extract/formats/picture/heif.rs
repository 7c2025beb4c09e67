//! HEIF and AVIF: metadata items, found by the tables of the `meta` box (ISO/IEC 14496-12, 23008-12).

use super::{fields, tiff};
use crate::extract::bytes::{u16_be, u32_be, u64_be};
use crate::extract::format::{ExtractError, TextSink};
use crate::input::Input;

const MOST_BOXES: usize = 1024;
const MOST_ITEMS: usize = 4096;
/// Tables of items are larger than this in no real file.
const LARGEST_TABLE: usize = 1 << 20;

/// Pushes what the metadata items say.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    fields::pixels(sink);
    let outer = boxes(input, 0)?;
    let mut is_cut = outer.last().is_some_and(|last| last.is_cut);
    for outer in outer {
        match &outer.kind {
            // A full box: version and flags come first.
            b"meta" => is_cut |= items(input, &outer.data, sink)?,
            b"moov" | b"udta" | b"uuid" => fields::strings(sink, &outer.data)?,
            _ => {}
        }
    }
    if is_cut {
        fields::cut(sink);
    }
    Ok(())
}

struct Box {
    kind: [u8; 4],
    data: Input,
    /// Whether it states more bytes than there are.
    is_cut: bool,
}

/// The boxes of `input` from `at` on, as far as they are whole.
fn boxes(input: &Input, mut at: u64) -> Result<Vec<Box>, ExtractError> {
    let mut found = Vec::new();
    while at < input.len() && found.len() < MOST_BOXES {
        let head = input.peek(at, 16)?;
        let (Some(len), Some(kind)) = (u32_be(&head, 0), head.get(4..8)) else {
            break;
        };
        let (skip, len) = match len {
            0 => (8, input.len().saturating_sub(at)),
            1 => (16, u64_be(&head, 8).unwrap_or(0)),
            len => (8, u64::from(len)),
        };
        let Some(data_len) = len.checked_sub(skip) else {
            break;
        };
        found.push(Box {
            kind: kind.first_chunk().copied().unwrap_or_default(),
            data: input.slice(at.saturating_add(skip), data_len),
            is_cut: at.saturating_add(len) > input.len(),
        });
        at = at.saturating_add(len);
    }
    Ok(found)
}

/// Pushes what the items say; answers whether any of them lies beyond the end of the file.
fn items(file: &Input, meta: &Input, sink: &mut dyn TextSink) -> Result<bool, ExtractError> {
    let inner = boxes(meta, 4)?;
    let table = |kind: &[u8; 4]| {
        let found = inner.iter().find(|inner| inner.kind == *kind);
        found
            .map(|found| found.data.peek(0, LARGEST_TABLE))
            .transpose()
    };
    let (Some(kinds), Some(places)) = (table(b"iinf")?, table(b"iloc")?) else {
        return Ok(false);
    };
    let places = locations(&places).unwrap_or_default();
    let is_beyond = |place: &Location| place.at.saturating_add(place.len) > file.len();
    let is_cut = places.iter().any(|place| !place.beside && is_beyond(place));
    for (id, kind) in kinds_of_items(&kinds) {
        sink.budget().step()?;
        let of_item = places.iter().filter(|place| place.item == id);
        for place in of_item {
            // Data may stand in the box beside the tables instead of at a place in the file.
            let beside = inner.iter().find(|inner| &inner.kind == b"idat");
            let from = if place.beside {
                beside.map(|b| &b.data)
            } else {
                Some(file)
            };
            let Some(from) = from else { continue };
            item(&kind, &from.slice(place.at, place.len), sink)?;
        }
    }
    Ok(is_cut)
}

fn item(kind: &[u8], data: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    match kind {
        b"Exif" => {
            let skip = u32_be(&data.peek(0, 4)?, 0)
                .map_or(0, u64::from)
                .saturating_add(4);
            let block = data.slice(skip, data.len().saturating_sub(skip));
            tiff::read(&block, sink).or_else(|_| fields::strings(sink, data))
        }
        b"mime" if data.peek(0, 1)? == b"<" => Ok(fields::xmp(sink, data.clone())?),
        b"mime" => fields::strings(sink, data),
        _ => Ok(()),
    }
}

/// Item ids with their kinds, out of the boxes `infe` of version 2 and 3.
fn kinds_of_items(table: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let skip = if table.first() == Some(&0) { 6 } else { 8 };
    let entries = Input::from_bytes(table);
    let entries = boxes(&entries, skip).unwrap_or_default();
    let kind = |entry: Box| {
        let bytes = entry.data.peek(0, 64).ok()?;
        let (id, at) = match bytes.first()? {
            2 => (u32::from(u16_be(&bytes, 4)?), 8),
            3 => (u32_be(&bytes, 4)?, 10),
            _ => return None,
        };
        Some((id, bytes.get(at..at + 4)?.to_vec()))
    };
    entries.into_iter().filter_map(kind).collect()
}

struct Location {
    item: u32,
    beside: bool,
    at: u64,
    len: u64,
}

/// The places of all items; none where the table ends too early.
fn locations(table: &[u8]) -> Option<Vec<Location>> {
    let version = *table.first()?;
    let sizes = u16_be(table, 4)?;
    let width = |shift: u32| usize::from(sizes >> shift & 0xF);
    let (offset, length, base, index) = (width(12), width(8), width(4), width(0));
    let mut bytes = Fields(table.get(6..)?);
    let id_width = if version < 2 { 2 } else { 4 };
    let count = bytes.take(id_width)?;
    let mut found = Vec::new();
    for _ in 0..count.min(MOST_ITEMS as u64) {
        let item = u32::try_from(bytes.take(id_width)?).ok()?;
        let method = if version > 0 { bytes.take(2)? } else { 0 };
        bytes.take(2)?;
        let start = bytes.take(base)?;
        for _ in 0..bytes.take(2)? {
            if version > 0 {
                bytes.take(index)?;
            }
            let at = start.saturating_add(bytes.take(offset)?);
            found.push(Location {
                item,
                beside: method & 0xF == 1,
                at,
                len: bytes.take(length)?,
            });
            if found.len() > MOST_ITEMS {
                return Some(found);
            }
        }
    }
    Some(found)
}

struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    /// The next number of `width` bytes.
    fn take(&mut self, width: usize) -> Option<u64> {
        let (number, rest) = self.0.split_at_checked(width)?;
        self.0 = rest;
        Some(
            number
                .iter()
                .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
        )
    }
}
