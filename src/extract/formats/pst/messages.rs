//! Nodes as messages: their properties, recipients, attachments, messages within attachments.

use std::collections::HashMap;
use std::io::{self, Read};

use super::super::super::bytes::{u16_le, u32_le};
use super::super::super::mapi::{
    Attached, Held, Message, Name, Object, Property, Streams, Tag, Value, kind,
};
use super::heap::Heap;
use super::pages::{File, Node};
use super::table;
use crate::model::GapKind;

const RECIPIENTS: u32 = 0x692;
/// The kind of a node, in the lowest bits of its number.
const KIND: u32 = 0x1F;
const ATTACHMENT: u32 = 5;
const DATA: u16 = 0x3701;
const SUBJECT: u16 = 0x0037;
/// Messages in messages are read this deep; what is deeper is a gap.
const DEEPEST: u32 = 16;
const TOO_DEEP: &str = "more messages in one another than the limit allows";
const DAMAGED: &str = "a message cannot be read";

/// What is told of and is not there: opening it fails, and that is told in turn.
const MISSING: Value = Value::Stream {
    key: u64::MAX,
    len: 1,
};

/// An open mailbox.
pub(super) struct Source {
    pub file: File,
    pub names: HashMap<u16, Name>,
}

impl Streams for Source {
    fn open(&self, key: u64) -> io::Result<Box<dyn Read + '_>> {
        let (data, _) = self.file.open(key).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(data))
    }
}

impl Source {
    /// The properties of a node, with its heap.
    pub fn object(&self, node: &Node) -> Option<(Object, Heap)> {
        let heap = Heap::read(&self.file, node)?;
        let mut object = Object::default();
        for record in heap.records(heap.root()) {
            let (Some(id), Some(kind)) = (u16_le(record, 0), u16_le(record, 2)) else {
                continue;
            };
            let cell = record.get(4..8).unwrap_or_default();
            object
                .properties
                .extend(self.cell(&heap, Tag { id, kind }, cell));
        }
        Some((object, heap))
    }

    /// The value that a cell holds or leads to.
    pub fn cell(&self, heap: &Heap, tag: Tag, cell: &[u8]) -> Option<Property> {
        let is_fixed = tag.kind & kind::MANY == 0 && tag.kind < kind::OBJECT
            || matches!(tag.kind, kind::LONG_LONG | kind::TIME);
        let is_wide = matches!(
            tag.kind,
            kind::DOUBLE | kind::CURRENCY | kind::APP_TIME | kind::LONG_LONG | kind::TIME
        );
        let value = if is_fixed && (!is_wide || cell.len() == 8) {
            let mut bytes = cell.to_vec();
            bytes.resize(bytes.len().max(8), 0);
            Value::Held(bytes)
        } else {
            self.value(heap, u32_le(cell, 0)?).unwrap_or(MISSING)
        };
        let value = match value {
            Value::Held(bytes) if tag.kind & kind::MANY != 0 => Value::Held(joined(tag, &bytes)),
            Value::Held(bytes) if tag.id == SUBJECT => Value::Held(without_mark(tag, bytes)),
            value => value,
        };
        Some(Property {
            tag,
            name: self.names.get(&tag.id).cloned(),
            value,
        })
    }

    fn value(&self, heap: &Heap, id: u32) -> Option<Value> {
        if Heap::is_here(id) {
            let bytes = if id == 0 { &[] } else { heap.get(id)? };
            return Some(Value::Held(bytes.to_vec()));
        }
        let node = heap.node(id)?;
        let (_, len) = self.file.value(node.data)?;
        Some(Value::Stream {
            key: node.data,
            len,
        })
    }

    /// The message on `node`.
    pub fn message(&self, node: &Node, depth: u32) -> Option<Message> {
        let (own, heap) = self.object(node)?;
        if heap.get(heap.root()).is_none() || own.properties.is_empty() {
            return None;
        }
        let mut message = Message {
            own,
            ..Message::default()
        };
        for inner in &heap.within {
            if inner.id == RECIPIENTS {
                message.recipients = table::rows(self, inner);
            } else if inner.id & KIND == ATTACHMENT {
                message.attachments.push(self.attached(inner, depth));
            }
        }
        Some(message)
    }

    fn attached(&self, node: &Node, depth: u32) -> Attached {
        let Some((own, heap)) = self.object(node) else {
            return Attached {
                own: Object::default(),
                held: Held::Unread(GapKind::Malformed, DAMAGED),
            };
        };
        let object = own
            .properties
            .iter()
            .find(|property| property.tag.id == DATA && property.tag.kind == kind::OBJECT);
        let held = object.map_or(Held::Nothing, |object| self.embedded(object, &heap, depth));
        Attached { own, held }
    }

    /// The message or object that an attachment leads to.
    fn embedded(&self, object: &Property, heap: &Heap, depth: u32) -> Held {
        if depth >= DEEPEST {
            return Held::Unread(GapKind::Depth, TOO_DEEP);
        }
        let id = match &object.value {
            Value::Held(bytes) => u32_le(bytes, 0),
            _ => None,
        };
        let node = id.and_then(|id| heap.node(id));
        let message = node.and_then(|node| self.message(node, depth + 1));
        match message {
            Some(message) => Held::Message(Box::new(message)),
            None => Held::Unread(GapKind::Malformed, DAMAGED),
        }
    }
}

/// Several strings behind one another, each with its end; they stand behind a list of offsets.
fn joined(tag: Tag, bytes: &[u8]) -> Vec<u8> {
    let Some(count) = u32_le(bytes, 0).and_then(|n| usize::try_from(n).ok()) else {
        return Vec::new();
    };
    let end: &[u8] = if tag.kind & !kind::MANY == kind::UNICODE {
        &[0, 0]
    } else {
        &[0]
    };
    let offset = |nth: usize| {
        let at = nth.checked_mul(4)?.checked_add(4)?;
        usize::try_from(u32_le(bytes, at)?).ok()
    };
    let mut out = Vec::new();
    for nth in 0..count.min(4096) {
        let Some(start) = offset(nth) else { break };
        let stop = if nth + 1 < count {
            offset(nth + 1)
        } else {
            None
        };
        let piece = bytes.get(start..stop.unwrap_or(bytes.len()));
        if out.len() > bytes.len().saturating_mul(2) {
            break;
        }
        out.extend_from_slice(piece.unwrap_or_default());
        out.extend_from_slice(end);
    }
    out
}

/// Subjects begin with two characters that say where the prefix ends.
fn without_mark(tag: Tag, mut bytes: Vec<u8>) -> Vec<u8> {
    let width = if tag.kind == kind::UNICODE { 2 } else { 1 };
    if bytes.first() == Some(&1) && bytes.len() >= 2 * width {
        bytes.drain(..2 * width);
    }
    bytes
}
