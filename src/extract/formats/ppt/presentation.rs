//! A presentation: its slides in order with their notes, then everything else that its file holds.

use std::collections::HashSet;
use std::io::{Read, Seek, SeekFrom};

use flate2::read::ZlibDecoder;

use super::edits::{self, Objects};
use super::outline::{self, Listed};
use super::record::{HEAD, Record, kind};
use super::walk::Walk;
use crate::extract::art::Drawings;
use crate::extract::bytes::u32_le;
use crate::extract::ole::{self, Compound, Stream, property_sets};
use crate::extract::{Content, Edge, ExtractError, Reading, Segment, Sign, TextSink, vba};
use crate::input::Input;
use crate::limits::{Bounded, LimitReached};
use crate::model::{GapKind, Place};

/// What the stream of the current user says of an encrypted presentation.
const ENCRYPTED: u32 = 0xF3D1_C4DF;
const SLIDES: u16 = 0;
const NOTES: u16 = 2;

/// Reads a presentation.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let compound = Compound::open(input, sink.budget())?;
    let entries = compound.entries().iter();
    let named = |name: &str| {
        let mut entries = entries.clone();
        entries.find(|entry| entry.is_stream && entry.name() == name)
    };
    let body = match named("PowerPoint Document") {
        Some(entry) => {
            let user = named("Current User").map(|entry| compound.open_entry(entry));
            body(&compound.open_entry(entry), user.as_ref(), sink)
        }
        None => Err(ExtractError::malformed("the slides are missing")),
    };
    if matches!(body, Err(ExtractError::Stopped | ExtractError::Io)) {
        return body;
    }
    property_sets::read(&compound, sink)?;
    if matches!(body, Err(ExtractError::Gap { kind, .. }) if kind == GapKind::Encrypted) {
        sink.sign(Sign::Encrypted);
        return body;
    }
    if let Some(pictures) = compound.stream("Pictures") {
        let to = pictures.len();
        Drawings::default().read(&pictures, (0, to), None, sink)?;
    }
    let is_signed = |name| compound.find(name).is_some();
    if is_signed("_signatures") || is_signed("_xmlsignatures") {
        sink.sign(Sign::Signed);
    }
    body?;
    match compound.faults().first() {
        Some(fault) => Err(ExtractError::malformed(fault)),
        None => Ok(()),
    }
}

fn body(
    stream: &Stream,
    user: Option<&Stream>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let user = match user {
        Some(user) => user.peek(0, 32)?,
        None => Vec::new(),
    };
    let last = u32_le(&user, 16).unwrap_or(0);
    let objects = edits::objects(stream, last, sink.budget())?;
    if u32_le(&user, 12) == Some(ENCRYPTED) || objects.is_encrypted {
        return Err(ExtractError::encrypted("the presentation has a password"));
    }
    let document = objects.document.and_then(|number| objects.at(number));
    let listed = match document {
        Some(at) => outline::read(stream, at, sink.budget())?,
        None => Vec::new(),
    };
    let mut presentation = Presentation {
        stream,
        done: objects.own.clone(),
        objects,
        listed,
        drawings: Drawings::default(),
        is_damaged: document.is_none(),
        others: 0,
        walked: 0,
    };
    presentation.slides(sink)?;
    presentation.rest(sink)?;
    if presentation.is_damaged {
        return Err(ExtractError::malformed("some of the slides are damaged"));
    }
    Ok(())
}

struct Presentation<'a> {
    stream: &'a Stream,
    objects: Objects,
    listed: Vec<Listed>,
    /// Where objects lie that were read.
    done: HashSet<u64>,
    drawings: Drawings,
    is_damaged: bool,
    others: u32,
    /// Bytes of records walked over.
    walked: u64,
}

impl Presentation<'_> {
    /// Slides in the order in which they are shown, each with its notes.
    fn slides(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let listed = self.listed.clone();
        let mut with_notes = HashSet::new();
        let mut number = 0_u32;
        for slide in listed.iter().filter(|listed| listed.list == SLIDES) {
            number = number.saturating_add(1);
            self.walk(slide.text, Place::slide(number), sink)?;
            let notes = match self.objects.at(slide.object) {
                Some(at) => self.object(at, Place::slide(number), sink)?,
                None => {
                    self.is_damaged = true;
                    None
                }
            };
            let is_theirs = |one: &&Listed| one.list == NOTES && Some(one.id) == notes;
            if let Some(notes) = listed.iter().find(is_theirs) {
                with_notes.insert(notes.id);
                self.walk(notes.text, Place::part("notes"), sink)?;
                if let Some(at) = self.objects.at(notes.object) {
                    self.object(at, Place::part("notes"), sink)?;
                }
            }
        }
        for other in listed.iter().filter(|listed| listed.list != SLIDES) {
            let place = match other.list {
                NOTES if with_notes.contains(&other.id) => continue,
                NOTES => Place::part("notes"),
                _ => Place::part("layout"),
            };
            self.walk(other.text, place, sink)?;
        }
        Ok(())
    }

    /// Reads the object that lies at `at`, once; the number of its notes.
    fn object(
        &mut self,
        at: u64,
        place: Place,
        sink: &mut dyn TextSink,
    ) -> Result<Option<u32>, ExtractError> {
        if !self.done.insert(at) {
            return Ok(None);
        }
        let Some(record) = Record::read(self.stream, at)? else {
            self.is_damaged = true;
            return Ok(None);
        };
        self.walk((at, record.end), place, sink)
    }

    fn walk(
        &mut self,
        (from, to): (u64, u64),
        place: Place,
        sink: &mut dyn TextSink,
    ) -> Result<Option<u32>, ExtractError> {
        if to <= from {
            return Ok(None);
        }
        self.is_damaged |= to > self.stream.len();
        let to = to.min(self.stream.len());
        // Objects that lie over one another would make a small file endless.
        self.walked = self.walked.saturating_add(to.saturating_sub(from));
        if self.walked > self.stream.len().saturating_mul(4) {
            return Err(LimitReached(GapKind::Ratio).into());
        }
        let document = self.objects.document.and_then(|n| self.objects.at(n));
        let mut walk = Walk::new(self.stream, &mut self.drawings, place);
        walk.skips_lists = document == Some(from) && !self.listed.is_empty();
        let met = walk.read((from, to), sink)?;
        self.is_damaged |= met.is_damaged;
        sink.edge(Edge::Part)?;
        Ok(met.notes)
    }

    /// Every object that no list led to: masters, settings, embedded files; then what later saves
    /// replaced, as another reading.
    fn rest(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let mut live: Vec<u64> = self.objects.live.values().copied().collect();
        live.sort_unstable();
        for at in &live {
            sink.budget().step()?;
            self.other(*at, None, sink)?;
        }
        let replaced = if live.is_empty() {
            None
        } else {
            sink.reading(Reading::Again);
            Some(Place::part("old-text"))
        };
        let mut at = 0_u64;
        while at.saturating_add(HEAD) <= self.stream.len() {
            sink.budget().step()?;
            let Some(record) = Record::read(self.stream, at)? else {
                break;
            };
            if record.end > self.stream.len() {
                // Between objects that are in use there may be anything.
                self.is_damaged |= live.is_empty();
                break;
            }
            self.other(at, replaced.as_ref(), sink)?;
            at = record.end;
        }
        sink.reading(Reading::First);
        Ok(())
    }

    /// Reads the object at `at` unless it was read.
    fn other(
        &mut self,
        at: u64,
        replaced: Option<&Place>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let Some(record) = Record::read(self.stream, at)? else {
            self.is_damaged = true;
            return Ok(());
        };
        match record.kind {
            kind::USER_EDIT | kind::PERSIST_DIRECTORY => {}
            kind::OBJECT => {
                if self.done.insert(at) {
                    self.embedded(&record, sink)?;
                }
            }
            kind => {
                let place = replaced.cloned().unwrap_or_else(|| place(kind));
                self.object(at, place, sink)?;
            }
        }
        Ok(())
    }

    /// An embedded object, or the project of macros: a compound file, packed or not.
    fn embedded(&mut self, record: &Record, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        self.others = self.others.saturating_add(1);
        let name = format!("object{}", self.others);
        let mut bytes = self.stream.clone();
        let len = record.end.saturating_sub(record.at);
        let content = if record.instance == 1 {
            bytes.seek(SeekFrom::Start(record.at.saturating_add(4)))?;
            let inflated = ZlibDecoder::new(bytes.take(len.saturating_sub(4)));
            let budget = sink.budget().clone();
            sink.spool(&mut Bounded::new(inflated, len, &budget))
        } else {
            bytes.seek(SeekFrom::Start(record.at))?;
            sink.spool(&mut bytes.take(len))
        };
        if let Content::Input(input) = &content
            && ole::is_compound(input)
            && let Some(modules) = vba::modules(input, sink.budget())
            && !modules.is_empty()
        {
            sink.sign(Sign::Macros);
            sink.part("Macros")?;
            for module in modules {
                for text in [&module.name, &module.source] {
                    sink.text(Segment {
                        text,
                        place: &Place::part("macro"),
                        label: None,
                    })?;
                    sink.edge(Edge::Paragraph)?;
                }
            }
            return Ok(());
        }
        ole::hand_over(name, content, sink)
    }
}

/// Where the text of an object is that no list leads to.
const fn place(kind: u16) -> Place {
    match kind {
        kind::MASTER | kind::HANDOUT => Place::part("layout"),
        kind::NOTES => Place::part("notes"),
        kind::DOCUMENT => Place::part("settings"),
        _ => Place::Whole,
    }
}
