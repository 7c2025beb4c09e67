//! Attachments: files by value, messages in messages, embedded objects, and what is only named.

use std::sync::Arc;

use super::codepage::CodePages;
use super::flat::{FLAT_MARK, flatten};
use super::model::{Attached, Held, Object, Property, Streams, kind, read_value};
use super::value;
use crate::extract::mime::lines::is_pgp_message;
use crate::extract::{Child, Content, Edge, ExtractError, Segment, TextSink};
use crate::input::Input;
use crate::limits::Bounded;
use crate::model::{GapKind, Place};

const DATA: u16 = 0x3701;
const METHOD: u16 = 0x3705;
/// Attached by a path or address: the bytes are somewhere else.
const BY_REFERENCE: [u32; 4] = [2, 3, 4, 7];
const LONG_NAME: u16 = 0x3707;
const SHORT_NAME: u16 = 0x3704;
const DISPLAY_NAME: u16 = 0x3001;
const MIME_TYPE: u16 = 0x370E;
const SUBJECT: u16 = 0x0037;
/// Words about an attachment that are worth reading: its display name, path, text around it.
const TOLD: &[u16] = &[0x3001, 0x3004, 0x370D, 0x3708, 0x3717, 0x3711, 0x3713];
const ELSEWHERE: &str = "an attachment that is only a link";
const ENCRYPTED: &str = "an encrypted message";
const MISSING: &str = "an attachment without its content";

pub(super) fn push(
    attached: &Attached,
    nth: usize,
    pages: &CodePages,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let texts = Texts { pages, streams };
    texts.push(&attached.own, sink)?;
    let name = texts.name(attached, nth, sink);
    let (content, joins_parent) = match &attached.held {
        Held::Message(message) => (flatten(message, streams, sink), false),
        Held::File(file) => (Content::Input(file.clone()), !is_message(attached)),
        Held::Unread(kind, detail) => (Content::Unread(*kind, detail), true),
        Held::Nothing => (locked(content(attached, streams, sink)), true),
    };
    sink.child(Child {
        name: Arc::from(name),
        content,
        joins_parent,
    })?;
    Ok(())
}

fn is_message(attached: &Attached) -> bool {
    attached.own.number(METHOD) == Some(5)
}

fn is_flat(file: &Input) -> bool {
    let mark = file.peek(0, FLAT_MARK.len());
    mark.is_ok_and(|mark| mark == FLAT_MARK)
}

fn content(attached: &Attached, streams: &dyn Streams, sink: &mut dyn TextSink) -> Content {
    let method = attached.own.number(METHOD).unwrap_or(1);
    let data = attached.own.get(DATA);
    let Some(data) = data.filter(|data| data.value.len() > 0 || !BY_REFERENCE.contains(&method))
    else {
        return if BY_REFERENCE.contains(&method) {
            Content::Unread(GapKind::Unsupported, ELSEWHERE)
        } else {
            Content::Unread(GapKind::Malformed, MISSING)
        };
    };
    let budget = sink.budget().clone();
    match data.value.reader(streams) {
        Ok(reader) => sink.spool(&mut Bounded::new(reader, data.value.len(), &budget)),
        Err(_) => Content::Unread(GapKind::Malformed, MISSING),
    }
}

/// An armoured message is text of which nothing can be read.
fn locked(content: Content) -> Content {
    match content {
        Content::Input(input) if is_pgp_message(&input) => {
            Content::Partial(input, GapKind::Encrypted, ENCRYPTED)
        }
        content => content,
    }
}

struct Texts<'a> {
    pages: &'a CodePages,
    streams: &'a dyn Streams,
}

impl Texts<'_> {
    fn text(&self, property: &Property, sink: &dyn TextSink) -> Option<String> {
        if !value::is_string(property.tag.kind) {
            return None;
        }
        let bytes = read_value(&property.value, self.streams, sink.budget()).ok()?;
        let text = value::texts(property, &bytes, self.pages)
            .into_iter()
            .next()?;
        (!text.trim().is_empty()).then_some(text)
    }

    fn push(&self, own: &Object, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        for property in &own.properties {
            let is_told = TOLD.contains(&property.tag.id) || property.name.is_some();
            if !is_told || property.tag.kind == kind::BINARY {
                continue;
            }
            if let Some(text) = self.text(property, sink) {
                sink.text(Segment {
                    text: &text,
                    place: &Place::part("property"),
                    label: property.label(),
                })?;
                sink.edge(Edge::Line)?;
            }
        }
        Ok(())
    }

    /// As it is stored; a message is called by its subject.
    fn name(&self, attached: &Attached, nth: usize, sink: &dyn TextSink) -> String {
        let of = |object: &Object, id| {
            let strings = object.properties.iter().filter(|p| p.tag.id == id);
            strings.filter_map(|p| self.text(p, sink)).next()
        };
        let own = |id| of(&attached.own, id);
        let stored = own(LONG_NAME)
            .or_else(|| own(SHORT_NAME))
            .or_else(|| own(DISPLAY_NAME))
            .or_else(|| match &attached.held {
                Held::Message(message) => of(&message.own, SUBJECT),
                _ => None,
            });
        let number = nth.saturating_add(1);
        let name = stored.unwrap_or_else(|| format!("attachment-{number}"));
        let name = name.replace('\\', "/");
        let mime = own(MIME_TYPE).unwrap_or_default().to_ascii_lowercase();
        let lower = name.to_ascii_lowercase();
        match &attached.held {
            Held::Message(_) if !lower.ends_with(".msg") => format!("{name}.msg"),
            Held::File(file) if is_flat(file) && !lower.ends_with(".msg") => {
                format!("{name}.msg")
            }
            // What was signed is kept as the mail that it was.
            Held::Nothing if mime == "multipart/signed" && !lower.ends_with(".eml") => {
                format!("{name}.eml")
            }
            _ => name,
        }
    }
}
