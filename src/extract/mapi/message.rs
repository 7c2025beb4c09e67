//! A message pushed as one mail: header fields, recipients, other fields, bodies, attachments.

use std::collections::HashSet;

use super::attachment;
use super::body;
use super::codepage::CodePages;
use super::labels;
use super::model::{Message, Object, Property, Streams, Value, kind, read_value};
use super::value;
use crate::extract::mime::field::Header;
use crate::extract::{Child, Content, Edge, ExtractError, Segment, TextSink, limit_detail, sweep};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{GapKind, Place};

const TRANSPORT_HEADER: u16 = 0x007D;
const RECIPIENT_KIND: u16 = 0x0C15;
const CUT: &str = "a field of the message is damaged";
/// With what a package begins: Outlook keeps themes so.
const PACKAGE: &[u8] = b"PK\x03\x04";
/// Identifiers of bodies, which are handed over in their own way.
const BODIES: &[u16] = &[0x1000, 0x1009, 0x1013];
/// Shorter binary values are numbers and flags.
const SHORTEST_BINARY: u64 = 24;
/// The class of a message, the kind of its addresses and the like: no words of anybody.
const MECHANICAL: &[u16] = &[
    0x001A, 0x003D, 0x0064, 0x0075, 0x0077, 0x0C1E, 0x3002, 0x0E1F, 0x4022, 0x4023, 0x4024, 0x4025,
    0x4030, 0x4031, 0x4034, 0x4035,
];
/// Fields of a mail in the order of its header; others follow.
const HEADER: &[u16] = &[
    0x0037, 0x0042, 0x0065, 0x5D02, 0x0C1A, 0x0C1F, 0x5D01, 0x0E04, 0x0E03, 0x0E02, 0x0050, 0x0039,
];

/// Pushes `message` and hands over its bodies and attachments. Damage costs what it hit.
pub(crate) fn push(
    message: &Message,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut reading = Reading {
        pages: CodePages::of(&message.own),
        streams,
        seen: HashSet::new(),
    };
    reading.header(&message.own, sink)?;
    reading.recipients(&message.recipients, sink)?;
    reading.fields(&message.own, sink)?;
    body::push(&message.own, &reading.pages, streams, sink)?;
    for (nth, attached) in message.attachments.iter().enumerate() {
        sink.budget().step()?;
        attachment::push(attached, nth, &reading.pages, streams, sink)?;
    }
    Ok(())
}

/// The text of the property `id`.
pub(crate) fn text_of(
    object: &Object,
    id: u16,
    streams: &dyn Streams,
    budget: &Budget,
) -> Option<String> {
    let property = object.get(id)?;
    let bytes = read_value(&property.value, streams, budget).ok()?;
    Some(CodePages::of(object).text(&bytes, property.tag.kind))
}

struct Reading<'a> {
    pages: CodePages,
    streams: &'a dyn Streams,
    /// Texts that were pushed: one name stands in five properties.
    seen: HashSet<String>,
}

/// Texts that are kept to be told apart.
const MOST_SEEN: usize = 4096;

impl Reading<'_> {
    fn header(&mut self, own: &Object, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        for id in HEADER {
            if let Some(property) = own.get(*id) {
                self.property(property, &Place::part("mail-header"), sink)?;
            }
        }
        let Some(property) = own.get(TRANSPORT_HEADER) else {
            return Ok(());
        };
        let Some(bytes) = self.bytes(&property.value, sink) else {
            return Ok(());
        };
        let text = self.pages.text(&bytes, property.tag.kind);
        let (header, _) = Header::read(&Input::from_bytes(text.into_bytes()))?;
        for field in &header.fields {
            sink.text(Segment {
                text: &field.value(),
                place: &Place::part("mail-header"),
                label: Some(&field.name),
            })?;
            sink.edge(Edge::Line)?;
        }
        Ok(())
    }

    /// The table of recipients: a row each, with name and addresses.
    fn recipients(
        &self,
        recipients: &[Object],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let place = Place::part("mail-header");
        for (nth, recipient) in recipients.iter().enumerate() {
            if nth.is_multiple_of(256) {
                sink.budget().step()?;
            }
            let role = match recipient.number(RECIPIENT_KIND) {
                Some(0) => "From",
                Some(2) => "Cc",
                Some(3) => "Bcc",
                _ => "To",
            };
            let mut told: Vec<String> = Vec::new();
            for property in &recipient.properties {
                if !value::is_string(property.tag.kind) || is_mechanical(property) {
                    continue;
                }
                let Some(bytes) = self.bytes(&property.value, sink) else {
                    continue;
                };
                for text in value::texts(property, &bytes, &self.pages) {
                    if told.contains(&text) || text.is_empty() {
                        continue;
                    }
                    if !told.is_empty() {
                        sink.edge(Edge::Cell)?;
                    }
                    sink.text(Segment {
                        text: &text,
                        place: &place,
                        label: Some(role),
                    })?;
                    told.push(text);
                }
            }
            sink.edge(Edge::Row)?;
        }
        Ok(())
    }

    fn fields(&mut self, own: &Object, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        for (nth, property) in own.properties.iter().enumerate() {
            if nth.is_multiple_of(256) {
                sink.budget().step()?;
            }
            let id = property.tag.id;
            let elsewhere = HEADER.contains(&id) || BODIES.contains(&id) || id == TRANSPORT_HEADER;
            if property.name.is_some() || !elsewhere {
                self.property(property, &Place::part("property"), sink)?;
            }
        }
        Ok(())
    }

    fn property(
        &mut self,
        property: &Property,
        place: &Place,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if is_mechanical(property) {
            return Ok(());
        }
        if property.tag.kind & !kind::MANY == kind::BINARY {
            return self.binary(property, sink);
        }
        let Some(bytes) = self.bytes(&property.value, sink) else {
            return Ok(());
        };
        for text in value::texts(property, &bytes, &self.pages) {
            if text.trim().is_empty() || self.seen.contains(&text) {
                continue;
            }
            sink.text(Segment {
                text: &text,
                place,
                label: property.label(),
            })?;
            sink.edge(Edge::Line)?;
            if self.seen.len() < MOST_SEEN && text.len() < 4096 {
                self.seen.insert(text);
            }
        }
        Ok(())
    }

    /// What is readable in a value that no one says to be text.
    fn binary(&self, property: &Property, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let is_technical = property.name.is_none() && labels::is_technical(property.tag.id);
        if is_technical || property.value.len() < SHORTEST_BINARY {
            return Ok(());
        }
        let Some(bytes) = self.bytes(&property.value, sink) else {
            return Ok(());
        };
        let input = Input::from_bytes(bytes);
        if input.peek(0, 4)? != PACKAGE {
            return sweep(&input, sink);
        }
        sink.child(Child {
            name: "property.zip".into(),
            content: Content::Input(input),
            joins_parent: true,
        })?;
        Ok(())
    }

    /// The value's bytes; a gap where it is too large to be one.
    fn bytes(&self, value: &Value, sink: &mut dyn TextSink) -> Option<Vec<u8>> {
        match read_value(value, self.streams, sink.budget()) {
            Ok(bytes) => {
                if (bytes.len() as u64) < value.len() {
                    sink.gap(Place::part("property"), GapKind::Malformed, CUT);
                }
                Some(bytes)
            }
            Err(limit) => {
                sink.gap(
                    Place::part("property"),
                    GapKind::Memory,
                    limit_detail(limit.0),
                );
                None
            }
        }
    }
}

fn is_mechanical(property: &Property) -> bool {
    property.name.is_none() && MECHANICAL.contains(&property.tag.id)
}
