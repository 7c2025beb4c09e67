//! Parts of iWork documents: packed messages, whose strings are swept out whatever their fields mean.

use std::io::Read;

use super::snappy::{length, unpack};
use super::tile;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::{GapKind, Place};

/// More of one part is not held.
const LARGEST: u64 = 64 << 20;

/// Messages inside one another that are looked into.
const DEEPEST: u32 = 24;

/// Shorter strings are identifiers or nothing.
const SHORTEST: usize = 2;

/// Reads one part whose text is at `place`.
pub(super) fn read(
    reader: &mut dyn Read,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut whole = Vec::new();
    let end = blocks(reader, &mut whole, sink);
    archives(&whole, place, sink)?;
    end
}

/// Unpacks all blocks of the part into `whole`.
fn blocks(
    reader: &mut dyn Read,
    whole: &mut Vec<u8>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let damaged = ExtractError::malformed("a block that cannot be unpacked");
    let mut block = Vec::new();
    loop {
        let mut head = Vec::new();
        (&mut *reader).take(4).read_to_end(&mut head)?;
        let [kind, low, middle, high] = match head.as_slice() {
            [] => return Ok(()),
            [kind, low, middle, high] => [*kind, *low, *middle, *high],
            _ => return Err(damaged),
        };
        let len = u32::from_le_bytes([low, middle, high, 0]);
        block.clear();
        (&mut *reader)
            .take(u64::from(len))
            .read_to_end(&mut block)?;
        if kind != 0 || block.len() as u64 != u64::from(len) {
            return Err(damaged);
        }
        let Some(bytes) = unpack(&block) else {
            return Err(damaged);
        };
        sink.budget().expand(bytes.len() as u64)?;
        whole.extend_from_slice(&bytes);
        if whole.len() as u64 > LARGEST {
            return Err(ExtractError::Gap {
                kind: GapKind::Memory,
                detail: "a part larger than what is held of one",
            });
        }
    }
}

/// The part is a row of archives: a head that states lengths, then so many bytes of messages.
fn archives(mut bytes: &[u8], place: &Place, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    while !bytes.is_empty() {
        sink.budget().step()?;
        let head = length(bytes).and_then(|(len, at)| {
            let end = at.checked_add(usize::try_from(len).ok()?)?;
            Some((bytes.get(at..end)?, end))
        });
        let Some((head, end)) = head else {
            return strings(bytes, 0, place, sink);
        };
        let mut rest = bytes.get(end..).unwrap_or_default();
        for (kind, len) in payloads(head) {
            let len = usize::try_from(len).unwrap_or(usize::MAX).min(rest.len());
            let (payload, after) = rest.split_at_checked(len).unwrap_or((rest, &[]));
            match kind {
                tile::KIND => tile::read(payload, place, sink)?,
                _ => strings(payload, 0, place, sink)?,
            }
            rest = after;
        }
        bytes = rest;
    }
    Ok(())
}

/// The kinds and lengths that an archive's head states: fields 1 and 3 of each message in its field 2.
fn payloads(head: &[u8]) -> Vec<(u64, u64)> {
    let mut payloads = Vec::new();
    for (field, value) in Fields(head) {
        let (2, Value::Bytes(info)) = (field, value) else {
            continue;
        };
        let number = |wanted| {
            Fields(info).find_map(|(field, value)| match value {
                Value::Number(number) if field == wanted => Some(number),
                _ => None,
            })
        };
        payloads.extend(number(3).map(|len| (number(1).unwrap_or(0), len)));
    }
    payloads
}

/// Pushes every string in a message, and in the messages inside it.
fn strings(
    message: &[u8],
    depth: u32,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    for (_, value) in Fields(message) {
        let Value::Bytes(bytes) = value else {
            continue;
        };
        if depth < DEEPEST && is_message(bytes) {
            strings(bytes, depth + 1, place, sink)?;
            continue;
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        if text.chars().filter(|c| c.is_alphanumeric()).count() < SHORTEST || is_uuid(text) {
            continue;
        }
        for line in text.split(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
            if !line.is_empty() {
                sink.text(Segment {
                    text: line,
                    place,
                    label: None,
                })?;
                sink.edge(Edge::Line)?;
            }
        }
    }
    Ok(())
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Whether bytes are a message and no string: they hold what strings do not, or state their own
/// length, and can be taken apart to their end.
fn is_message(bytes: &[u8]) -> bool {
    let odd = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\n' | b'\t' | b'\r');
    let states_length = bytes.first() == Some(&0x0A)
        && bytes
            .get(1)
            .is_some_and(|len| usize::from(*len) + 2 == bytes.len());
    if !states_length && !bytes.iter().any(odd) && std::str::from_utf8(bytes).is_ok() {
        return false;
    }
    let mut rest = Fields(bytes);
    let mut fields = 0_u32;
    while rest.next().is_some() {
        fields += 1;
    }
    fields > 0 && rest.0.is_empty()
}

/// What a field holds.
pub(super) enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
    Other,
}

/// The fields of a message, up to what is none; the rest stays.
pub(super) struct Fields<'a>(pub &'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = (u64, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let (tag, at) = length(self.0)?;
        let (field, rest) = (tag >> 3, self.0.get(at..)?);
        if field == 0 || field > 1 << 24 {
            return None;
        }
        let (value, used) = match tag & 7 {
            0 => {
                let (number, used) = length(rest)?;
                (Value::Number(number), used)
            }
            1 => (Value::Other, 8),
            2 => {
                let (len, at) = length(rest)?;
                let end = at.checked_add(usize::try_from(len).ok()?)?;
                (Value::Bytes(rest.get(at..end)?), end)
            }
            5 => (Value::Other, 4),
            _ => return None,
        };
        self.0 = rest.get(used..)?;
        Some((field, value))
    }
}
