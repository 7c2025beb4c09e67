//! The walk over the records of one object: text pushed, tables and shapes told apart.

use super::record::{HEAD, Record, kind};
use crate::extract::art::Drawings;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::ole::Stream;
use crate::extract::{Edge, ExtractError, Segment, Sign, TextSink};
use crate::model::Place;

/// Containers in one another deeper than this are not entered.
const DEEPEST: usize = 256;
/// Bytes of text read at once.
const AT_ONCE: u64 = 32 << 10;
/// The clock is looked at once in so many records.
const TURNS: u32 = 512;
/// Of a shape: it is a table.
const TABLE: u16 = 0x039F;
const HIDDEN: u16 = 0x0004;

/// What was met on the way.
#[derive(Debug, Default)]
pub(super) struct Met {
    /// The number of the slide's notes.
    pub notes: Option<u32>,
    /// A record says that it ends after what holds it.
    pub is_damaged: bool,
}

/// A table: where its records end, and the upper edge of the row in hand.
struct Table {
    end: u64,
    top: Option<u32>,
    has_text: bool,
}

pub(super) struct Walk<'a> {
    pub stream: &'a Stream,
    pub drawings: &'a mut Drawings,
    pub place: Place,
    /// The lists of slides were read on their own.
    pub skips_lists: bool,
    open: Vec<Record>,
    table: Option<Table>,
    met: Met,
    turns: u32,
}

impl<'a> Walk<'a> {
    pub fn new(stream: &'a Stream, drawings: &'a mut Drawings, place: Place) -> Self {
        Self {
            stream,
            drawings,
            place,
            skips_lists: false,
            open: Vec::new(),
            table: None,
            met: Met::default(),
            turns: 0,
        }
    }

    /// Reads the records between `from` and `to`.
    pub fn read(
        mut self,
        (from, to): (u64, u64),
        sink: &mut dyn TextSink,
    ) -> Result<Met, ExtractError> {
        let mut at = from;
        while at.saturating_add(HEAD) <= to {
            self.turns = self.turns.wrapping_add(1);
            if self.turns.is_multiple_of(TURNS) {
                sink.budget().step()?;
            }
            while self.open.last().is_some_and(|open| at >= open.end) {
                self.open.pop();
            }
            if self.table.as_ref().is_some_and(|table| at >= table.end) {
                self.end_table(sink)?;
            }
            let Some(mut record) = Record::read(self.stream, at)? else {
                self.met.is_damaged = true;
                break;
            };
            let limit = self.open.last().map_or(to, |open| open.end.min(to));
            if record.end > limit {
                self.met.is_damaged = true;
                record.end = limit;
                // Its head may already lie across the end of what holds it.
                record.at = record.at.min(limit);
            }
            at = record.end;
            if record.kind == kind::SLIDE_LIST && self.skips_lists {
                continue;
            }
            if record.is_container && self.open.len() < DEEPEST {
                at = record.at;
                self.open.push(record);
            } else {
                self.atom(&record, sink)?;
            }
        }
        self.end_table(sink)?;
        Ok(self.met)
    }

    fn atom(&mut self, record: &Record, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        match record.kind {
            kind::TEXT_CHARS | kind::TEXT_BYTES => {
                let place = self.place.clone();
                self.text(record, &place, sink)?;
                if let Some(table) = &mut self.table {
                    table.has_text = true;
                    return Ok(sink.edge(Edge::Cell)?);
                }
                sink.edge(Edge::Paragraph)?;
            }
            kind::STRING => {
                let place = self.string_place(record.instance);
                self.text(record, &place, sink)?;
                sink.edge(Edge::Paragraph)?;
            }
            kind::SHOW_INFO => {
                let body = record.body(self.stream, 16)?;
                if u16_le(&body, 10).is_some_and(|flags| flags & HIDDEN != 0) {
                    sink.sign(Sign::HiddenContent);
                }
            }
            kind::SLIDE_ATOM => {
                let body = record.body(self.stream, 24)?;
                self.met.notes = u32_le(&body, 16).filter(|id| *id != 0);
            }
            kind::CHILD_ANCHOR => self.anchor(record, sink)?,
            shape if kind::SHAPE_PROPERTIES.contains(&shape) => {
                let from = record.at.saturating_sub(HEAD);
                self.begin_table(record)?;
                self.drawings
                    .read(self.stream, (from, record.end), None, sink)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// What a string that is no text of a shape belongs to.
    fn string_place(&self, instance: u16) -> Place {
        match self.open.last().map(|open| open.kind) {
            Some(kind::HEADERS) => match instance {
                2 => Place::part("footer"),
                _ => Place::part("header"),
            },
            Some(kind::COMMENT) => match instance {
                1 => Place::part("comment"),
                _ => Place::part("author"),
            },
            Some(kind::LINK) => Place::part("link"),
            _ => Place::part("settings"),
        }
    }

    /// Pushes the text of a record: characters of two bytes, or the lower bytes of such.
    fn text(
        &mut self,
        record: &Record,
        place: &Place,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let mut at = record.at;
        while at < record.end {
            let len = usize::try_from((record.end - at).min(AT_ONCE)).unwrap_or(0);
            let mut bytes = self.stream.peek(at, len)?;
            if bytes.is_empty() {
                self.met.is_damaged = true;
                return Ok(());
            }
            let text = if record.kind == kind::TEXT_BYTES {
                encoding_rs::mem::decode_latin1(&bytes).into_owned()
            } else {
                let ends_half = bytes.len() as u64 == AT_ONCE
                    && bytes.last().is_some_and(|high| (0xD8..0xDC).contains(high));
                if ends_half {
                    bytes.truncate(bytes.len() - 2);
                }
                let units = bytes.as_chunks().0.iter();
                let units: Vec<u16> = units.map(|pair| u16::from_le_bytes(*pair)).collect();
                String::from_utf16_lossy(&units)
            };
            at = at.saturating_add(bytes.len() as u64);
            if !text.starts_with("___PPT") {
                push(&text, place, sink)?;
            }
        }
        Ok(())
    }

    /// Notes that the shape whose properties these are is a table.
    fn begin_table(&mut self, record: &Record) -> Result<(), ExtractError> {
        let group = self.open.iter().rev().find(|open| open.kind == kind::GROUP);
        let Some(group) = group.filter(|_| self.table.is_none()) else {
            return Ok(());
        };
        let rows = usize::from(record.instance);
        let body = record.body(self.stream, rows.saturating_mul(6))?;
        let is_table = (0..rows).any(|nth| {
            u16_le(&body, nth * 6).is_some_and(|id| id & 0x3FFF == TABLE)
                && u32_le(&body, nth * 6 + 2).is_some_and(|value| value & 1 == 1)
        });
        if is_table {
            self.table = Some(Table {
                end: group.end,
                top: None,
                has_text: false,
            });
        }
        Ok(())
    }

    /// A cell whose upper edge is another one begins a row.
    fn anchor(&mut self, record: &Record, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let body = record.body(self.stream, 16)?;
        let top = u32_le(&body, 4);
        let Some(table) = &mut self.table else {
            return Ok(());
        };
        if table.top.is_none() {
            sink.edge(Edge::Table)?;
        } else if table.top != top && table.has_text {
            sink.edge(Edge::Row)?;
            table.has_text = false;
        }
        table.top = top;
        Ok(())
    }

    fn end_table(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        if let Some(table) = self.table.take() {
            if table.has_text {
                sink.edge(Edge::Row)?;
            }
            sink.edge(Edge::Table)?;
        }
        Ok(())
    }
}

/// Pushes text, its marks turned into edges.
fn push(text: &str, place: &Place, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_control()).unwrap_or(rest.len());
        let (now, after) = rest.split_at(end);
        if !now.is_empty() {
            sink.text(Segment {
                text: now,
                place,
                label: None,
            })?;
        }
        let mut chars = after.chars();
        match chars.next() {
            Some('\r' | '\n') => sink.edge(Edge::Paragraph)?,
            Some('\u{B}') => sink.edge(Edge::Line)?,
            Some('\t') => sink.edge(Edge::Cell)?,
            _ => {}
        }
        rest = chars.as_str();
    }
    Ok(())
}
