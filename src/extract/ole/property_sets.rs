//! Property sets of documents (MS-OLEPS): title, author, company, custom properties, as labelled text.

use crate::extract::calendar::civil;
use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252};

use super::code_page::code_page;
use super::compound::Compound;
use crate::extract::bytes::{u16_le, u32_le, u64_le};
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::{GapKind, Place};

/// More bytes of properties than this are not read: pictures of the first page make them large.
const LARGEST: usize = 16 << 20;
/// More properties than this in a set, or values in a list, are not read.
const MOST: u32 = 65_536;
/// The clock is looked at once in so many values.
const TURNS: u32 = 1024;
/// Longer names of properties are cut.
const NAME: usize = 256;

const SUMMARY: [u8; 4] = [0xE0, 0x85, 0x9F, 0xF2];
const DOCUMENT_SUMMARY: [u8; 4] = [0x02, 0xD5, 0xCD, 0xD5];

/// Reads every property set in the root of `compound`: summary, document summary, custom ones.
pub(crate) fn read(compound: &Compound, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    for entry in compound.entries() {
        let in_root = entry.is_stream && entry.path.starts_with('\u{5}');
        if !in_root || entry.path.contains('/') {
            continue;
        }
        let name = entry.path.trim_start_matches('\u{5}');
        sink.part(name)?;
        let stream = compound.open_entry(entry);
        let bytes = stream.peek(0, LARGEST)?;
        if bytes.len() == LARGEST {
            let detail = "more properties than are read";
            sink.gap(Place::part("property"), GapKind::Memory, detail);
        }
        if !sets(&bytes, sink)? {
            let detail = "document properties are damaged";
            sink.gap(Place::part("property"), GapKind::Malformed, detail);
        }
    }
    Ok(())
}

/// Pushes the sets of one stream; false where something of them is out of reach.
pub(crate) fn sets(bytes: &[u8], sink: &mut dyn TextSink) -> Result<bool, ExtractError> {
    if u16_le(bytes, 0) != Some(0xFFFE) {
        return Ok(false);
    }
    let count = u32_le(bytes, 24).unwrap_or(0).min(16);
    let mut is_whole = true;
    for nth in 0..count as usize {
        let row = 28 + 20 * nth;
        let format = bytes.get(row..).and_then(|row| row.first_chunk::<4>());
        let offset = u32_le(bytes, row + 16);
        let (Some(format), Some(offset)) = (format, offset) else {
            return Ok(false);
        };
        let set = Set {
            bytes: bytes.get(offset as usize..).unwrap_or_default(),
            format: *format,
        };
        is_whole &= set.push(sink)?;
    }
    Ok(is_whole)
}

struct Set<'a> {
    bytes: &'a [u8],
    format: [u8; 4],
}

impl Set<'_> {
    fn properties(&self) -> impl Iterator<Item = Option<(u32, usize)>> {
        let count = u32_le(self.bytes, 4).unwrap_or(0).min(MOST) as usize;
        (0..count).map(|nth| {
            let id = u32_le(self.bytes, 8 + 8 * nth)?;
            let at = u32_le(self.bytes, 12 + 8 * nth)? as usize;
            (at < self.bytes.len()).then_some((id, at))
        })
    }

    /// Where the value of a property lies.
    fn value(&self, wanted: u32) -> Option<&[u8]> {
        let found = self.properties().flatten().find(|(id, _)| *id == wanted);
        self.bytes.get(found?.1..)
    }

    fn page(&self) -> &'static Encoding {
        let value = self.value(1).and_then(|value| u16_le(value, 4));
        value.and_then(code_page).unwrap_or(WINDOWS_1252)
    }

    fn push(&self, sink: &mut dyn TextSink) -> Result<bool, ExtractError> {
        let page = self.page();
        let names = self.value(0).map(|value| dictionary(value, page));
        let names = names.unwrap_or_default();
        let mut is_whole = u32_le(self.bytes, 4).is_some_and(|count| count <= MOST);
        let mut turns = 0;
        for property in self.properties() {
            let Some((id, at)) = property else {
                is_whole = false;
                break;
            };
            if id < 2 {
                continue;
            }
            let custom = names.iter().find(|(known, _)| *known == id);
            let label = match custom {
                Some((_, name)) => Some(name.as_str()),
                None => known_name(self.format, id),
            };
            let mut out = Out {
                sink: &mut *sink,
                label,
                with_numbers: custom.is_some(),
                turns: &mut turns,
            };
            let value = self.bytes.get(at..).unwrap_or_default();
            if label == Some("_PID_HLINKS") {
                let blob = value.get(8..).unwrap_or_default();
                out.values(0x100C, blob, page)?;
            } else if let Some(kind) = u32_le(value, 0) {
                out.values(kind, value.get(4..).unwrap_or_default(), page)?;
            }
        }
        Ok(is_whole)
    }
}

/// What the properties of the two common sets are called.
fn known_name(format: [u8; 4], id: u32) -> Option<&'static str> {
    Some(match (format, id) {
        (SUMMARY, 2) => "title",
        (SUMMARY, 3) => "subject",
        (SUMMARY, 4) => "author",
        (SUMMARY, 5) => "keywords",
        (SUMMARY, 6) => "comments",
        (SUMMARY, 7) => "template",
        (SUMMARY, 8) => "last author",
        (SUMMARY, 9) => "revision",
        (SUMMARY, 18) => "application",
        (DOCUMENT_SUMMARY, 2) => "category",
        (DOCUMENT_SUMMARY, 12) => "kinds of parts",
        (DOCUMENT_SUMMARY, 13) => "titles of parts",
        (DOCUMENT_SUMMARY, 14) => "manager",
        (DOCUMENT_SUMMARY, 15) => "company",
        (DOCUMENT_SUMMARY, 27) => "status",
        _ => return None,
    })
}

/// The names of custom properties.
fn dictionary(bytes: &[u8], page: &'static Encoding) -> Vec<(u32, String)> {
    let count = u32_le(bytes, 0).unwrap_or(0).min(MOST);
    let mut names = Vec::new();
    let mut at = 4_usize;
    for _ in 0..count {
        let (Some(id), Some(len)) = (u32_le(bytes, at), u32_le(bytes, at + 4)) else {
            break;
        };
        let wide = page == UTF_16LE;
        let len = (len as usize).saturating_mul(if wide { 2 } else { 1 });
        let start = at + 8;
        let Some(raw) = bytes.get(start..start.saturating_add(len)) else {
            break;
        };
        let mut name = text(raw, page);
        name.truncate(name.floor_char_boundary(NAME));
        names.push((id, name));
        // Only wide names are filled up to four bytes.
        at = start + if wide { len.next_multiple_of(4) } else { len };
    }
    names
}

fn text(raw: &[u8], page: &'static Encoding) -> String {
    let text = page.decode_without_bom_handling(raw).0;
    text.split('\0').next().unwrap_or_default().to_owned()
}

/// Values on their way to the sink.
struct Out<'a> {
    sink: &'a mut dyn TextSink,
    label: Option<&'a str>,
    /// Numbers and dates are worth reading where a person chose to keep them.
    with_numbers: bool,
    turns: &'a mut u32,
}

impl Out<'_> {
    /// Pushes a value of type `kind`, which begins after the type; lists value by value.
    fn values(
        &mut self,
        kind: u32,
        bytes: &[u8],
        page: &'static Encoding,
    ) -> Result<(), ExtractError> {
        if kind & 0x1000 == 0 {
            self.value(kind, bytes, page)?;
            return Ok(());
        }
        let count = u32_le(bytes, 0).unwrap_or(0).min(MOST);
        let mut rest = bytes.get(4..).unwrap_or_default();
        for _ in 0..count {
            let (kind, value) = match kind & 0xFFF {
                0x0C => match (u32_le(rest, 0), rest.get(4..)) {
                    (Some(kind), Some(value)) => (kind, value),
                    _ => break,
                },
                kind => (kind, rest),
            };
            let Some(taken) = self.value(kind, value, page)? else {
                break;
            };
            rest = value.get(taken..).unwrap_or_default();
        }
        Ok(())
    }

    /// Pushes one value; how many bytes it takes, none where that is unknown.
    fn value(
        &mut self,
        kind: u32,
        bytes: &[u8],
        page: &'static Encoding,
    ) -> Result<Option<usize>, ExtractError> {
        *self.turns += 1;
        if (*self.turns).is_multiple_of(TURNS) {
            self.sink.budget().step()?;
        }
        let number = match kind & 0xFFFF {
            0x08 | 0x1E => return self.string(bytes, 1, page),
            0x1F => return self.string(bytes, 2, UTF_16LE),
            0x02 => (u16_le(bytes, 0).map(|n| n.cast_signed().to_string()), 4),
            0x03 | 0x16 => (u32_le(bytes, 0).map(|n| n.cast_signed().to_string()), 4),
            0x13 | 0x17 => (u32_le(bytes, 0).map(|n| n.to_string()), 4),
            0x14 => (u64_le(bytes, 0).map(|n| n.cast_signed().to_string()), 8),
            0x15 => (u64_le(bytes, 0).map(|n| n.to_string()), 8),
            0x05 => (u64_le(bytes, 0).map(|n| f64::from_bits(n).to_string()), 8),
            0x40 => (u64_le(bytes, 0).and_then(date), 8),
            0x0B => (None, 4),
            _ => return Ok(None),
        };
        if let (Some(text), true) = (number.0, self.with_numbers) {
            self.push(&text)?;
        }
        Ok(Some(number.1))
    }

    fn string(
        &mut self,
        bytes: &[u8],
        width: usize,
        page: &'static Encoding,
    ) -> Result<Option<usize>, ExtractError> {
        let Some(len) = u32_le(bytes, 0) else {
            return Ok(None);
        };
        let len = (len as usize).saturating_mul(width);
        let rest = bytes.get(4..).unwrap_or_default();
        let value = text(rest.get(..len).unwrap_or(rest), page);
        self.push(value.trim())?;
        Ok(Some(len.saturating_add(4).next_multiple_of(4)))
    }

    fn push(&mut self, text: &str) -> Result<(), ExtractError> {
        if text.is_empty() {
            return Ok(());
        }
        self.sink.text(Segment {
            text,
            place: &Place::part("property"),
            label: self.label,
        })?;
        Ok(self.sink.edge(Edge::Line)?)
    }
}

/// A moment of Windows as a date; none where it is a length of time or unset.
fn date(ticks: u64) -> Option<String> {
    let days = i64::try_from(ticks / 864_000_000_000).ok()?;
    // Days from 1601-01-01 to 1970-01-01; before 1980 no such file was written.
    let days = days.checked_sub(134_774).filter(|days| *days > 3_652)?;
    let (year, month, day) = civil(days);
    (year < 10_000).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests;
