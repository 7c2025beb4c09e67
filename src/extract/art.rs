//! Drawings inside binary office files (MS-ODRAW): the words of shapes, and pictures as files.

use std::io::{self, Read, Seek, SeekFrom};

use flate2::read::ZlibDecoder;

use super::bytes::{u16_le, u32_le};
use super::ole::Stream;
use super::{Child, Edge, ExtractError, Segment, TextSink};
use crate::limits::Bounded;
use crate::model::{GapKind, Place};

/// The clock is looked at once in so many records.
const TURNS: u32 = 1024;
/// More bytes of one shape's properties are not read.
const LARGEST: usize = 1 << 20;

const HEAD: u64 = 8;
const STORE_ENTRY: u16 = 0xF007;
/// Bytes of a store's entry before its picture.
const STORE_HEAD: u64 = 36;
const PROPERTIES: [u16; 3] = [0xF00B, 0xF121, 0xF122];

/// The kinds of pictures with the extension that they have as files.
const PICTURES: &[(u16, &str)] = &[
    (0xF01A, "emf"),
    (0xF01B, "wmf"),
    (0xF01C, "pict"),
    (0xF01D, "jpg"),
    (0xF01E, "png"),
    (0xF01F, "dib"),
    (0xF029, "tif"),
    (0xF02A, "jpg"),
];

/// Properties of shapes that are words, with the part that they belong to.
const WORDS: &[(u16, &str)] = &[
    (0x00C0, "watermark"),
    (0x0105, "alt-text"),
    (0x0380, "alt-text"),
    (0x0381, "alt-text"),
    (0x038D, "alt-text"),
];

/// The name of a shape, which programs give too.
const NAME: u16 = 0x0380;

/// Whether a name says more than what a program puts there by itself.
fn is_chosen(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    !name.is_ascii() || digits >= 5 || name.contains(['.', '@', '"'])
}

/// A record: its type, and where its body lies.
struct Record {
    version: u8,
    instance: u16,
    kind: u16,
    at: u64,
    len: u64,
}

fn record(stream: &Stream, at: u64) -> io::Result<Option<Record>> {
    let head = stream.peek(at, HEAD as usize)?;
    let (Some(first), Some(kind), Some(len)) =
        (u16_le(&head, 0), u16_le(&head, 2), u32_le(&head, 4))
    else {
        return Ok(None);
    };
    Ok(Some(Record {
        version: (first & 0xF) as u8,
        instance: first >> 4,
        kind,
        at: at.saturating_add(HEAD),
        len: u64::from(len),
    }))
}

/// A reader of drawings, which counts pictures so that each has a name.
#[derive(Default)]
pub(crate) struct Drawings {
    pictures: u32,
    records: u32,
}

impl Drawings {
    /// Reads the records of `stream` between `from` and `to`. A picture that an entry of the store
    /// keeps elsewhere is looked for in `delayed`.
    pub fn read(
        &mut self,
        stream: &Stream,
        (from, to): (u64, u64),
        delayed: Option<&Stream>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let mut at = from;
        while at.saturating_add(HEAD) <= to {
            let Some(found) = record(stream, at)? else {
                return Ok(());
            };
            self.records = self.records.wrapping_add(1);
            if self.records.is_multiple_of(TURNS) {
                sink.budget().step()?;
            }
            // Drawing records have types from here on; anything else is another structure's.
            if found.kind < 0xF000 {
                return Ok(());
            }
            at = found.at;
            if found.kind == STORE_ENTRY {
                at = self.entry(stream, &found, delayed, sink)?;
            } else if found.version != 0xF {
                self.atom(stream, &found, sink)?;
                at = at.saturating_add(found.len);
            }
        }
        Ok(())
    }

    /// An entry of the store of pictures; where the record after its head lies.
    fn entry(
        &mut self,
        stream: &Stream,
        found: &Record,
        delayed: Option<&Stream>,
        sink: &mut dyn TextSink,
    ) -> Result<u64, ExtractError> {
        let head = stream.peek(found.at, STORE_HEAD as usize)?;
        let named = head.get(33).copied().map_or(0, u64::from);
        let inside = STORE_HEAD.saturating_add(named);
        if found.len > inside {
            return Ok(found.at.saturating_add(inside));
        }
        if let (Some(at), Some(delayed)) = (u32_le(&head, 28).filter(|at| *at != u32::MAX), delayed)
            && let Some(blip) = record(delayed, u64::from(at))?
            && u32_le(&head, 24).is_some_and(|users| users > 0)
        {
            self.atom(delayed, &blip, sink)?;
        }
        Ok(found.at.saturating_add(found.len))
    }

    fn atom(
        &mut self,
        stream: &Stream,
        found: &Record,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if PROPERTIES.contains(&found.kind) {
            return words(stream, found, sink);
        }
        let Some((_, extension)) = PICTURES.iter().find(|(kind, _)| *kind == found.kind) else {
            return Ok(());
        };
        self.pictures = self.pictures.saturating_add(1);
        let name = format!("image{}.{extension}", self.pictures);
        picture(stream, found, name, sink)
    }
}

/// Hands over a picture as a file.
fn picture(
    stream: &Stream,
    found: &Record,
    name: String,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let digests = if found.instance & 1 == 1 { 32 } else { 16 };
    let is_metafile = matches!(found.kind, 0xF01A..=0xF01C);
    let head = if is_metafile { 34 } else { 1 };
    let skipped = digests + head;
    let mut packed = stream.clone();
    packed.seek(SeekFrom::Start(found.at.saturating_add(skipped)))?;
    let len = found.len.saturating_sub(skipped);
    let mut packed = packed.take(len);
    let compression = stream.peek(found.at.saturating_add(digests + 32), 1)?;
    let content = if is_metafile && compression.first() == Some(&0) {
        let inflated = ZlibDecoder::new(packed);
        sink.spool(&mut Bounded::new(inflated, len, &sink.budget().clone()))
    } else {
        sink.spool(&mut packed)
    };
    Ok(sink.child(Child {
        name: name.into(),
        content,
        joins_parent: true,
    })?)
}

/// Pushes the words among the properties of a shape.
fn words(stream: &Stream, found: &Record, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let len = usize::try_from(found.len).unwrap_or(usize::MAX);
    if len > LARGEST {
        sink.gap(
            Place::part("drawing"),
            GapKind::Memory,
            "more properties of a shape than are read",
        );
    }
    let bytes = stream.peek(found.at, len.min(LARGEST))?;
    let rows = usize::from(found.instance);
    let mut data = rows.saturating_mul(6);
    for nth in 0..rows {
        let (Some(id), Some(value)) = (u16_le(&bytes, nth * 6), u32_le(&bytes, nth * 6 + 2)) else {
            break;
        };
        if id & 0x8000 == 0 {
            continue;
        }
        let end = data.saturating_add(value as usize);
        let raw = bytes.get(data..end).unwrap_or_default();
        data = end;
        let Some((_, part)) = WORDS.iter().find(|(known, _)| *known == id & 0x3FFF) else {
            continue;
        };
        let units = raw.as_chunks().0.iter();
        let units: Vec<u16> = units.map(|pair| u16::from_le_bytes(*pair)).collect();
        let text = String::from_utf16_lossy(&units);
        let text = text.trim_end_matches('\0');
        if text.is_empty() || id & 0x3FFF == NAME && !is_chosen(text) {
            continue;
        }
        sink.text(Segment {
            text,
            place: &Place::part(part),
            label: None,
        })?;
        sink.edge(Edge::Paragraph)?;
    }
    Ok(())
}
