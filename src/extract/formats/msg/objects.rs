//! Storages as objects: a message, its recipients and attachments, messages within attachments.

use super::super::super::bytes::u16_le;
use super::super::super::mapi::{Attached, Held, Message, Object, Property, Tag, Value, kind};
use super::names::Names;
use super::rebuild::rebuild;
use super::tree::Tree;
use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

const PROPERTIES: &str = "__properties_version1.0";
const STREAM: &str = "__substg1.0_";
const RECIPIENT: &str = "__recip_version1.0_";
const ATTACHMENT: &str = "__attach_version1.0_";
/// The data of an attachment, where it is a storage.
const OBJECT_DATA: u32 = 0x3701_000D;
/// Messages in messages are read this deep; what is deeper is a gap.
const DEEPEST: u32 = 32;
/// More properties than any message has.
const MOST_PROPERTIES: usize = 1 << 20;
const ENTRY: usize = 16;
const TOO_DEEP: &str = "more messages in one another than the limit allows";
/// Several strings in one property come in this many streams at most.
const MOST_VALUES: usize = 4096;
const LONGEST_VALUE: usize = 64 << 10;

struct Builder<'a, 'b> {
    tree: &'a Tree<'b>,
    names: Names,
    budget: &'a Budget,
    properties: usize,
    /// What objects taken out of the file may hold, all together.
    room: u64,
}

/// The message that the file is.
pub(super) fn message(tree: &Tree<'_>, budget: &Budget) -> Result<Message, LimitReached> {
    let mut builder = Builder {
        tree,
        names: Names::of(tree),
        budget,
        properties: 0,
        room: budget.limits().memory,
    };
    builder.message("", 32, 0)
}

impl Builder<'_, '_> {
    /// `head` bytes stand before the properties of fixed length.
    fn message(&mut self, storage: &str, head: usize, depth: u32) -> Result<Message, LimitReached> {
        self.budget.step()?;
        let mut message = Message {
            own: self.object(storage, head)?,
            ..Message::default()
        };
        let tree = self.tree;
        let mut attachments = Vec::new();
        for (_, entry) in tree.within(storage).filter(|(_, entry)| !entry.is_stream) {
            let name = entry.name().to_ascii_lowercase();
            if name.starts_with(RECIPIENT) {
                message.recipients.push(self.object(&entry.path, 8)?);
            } else if name.starts_with(ATTACHMENT) {
                let attached = self.attached(&entry.path, depth)?;
                attachments.push((name, attached));
            }
        }
        // In the order of their numbers, as the mail shows them.
        attachments.sort_by(|a, b| a.0.cmp(&b.0));
        message.attachments = attachments
            .into_iter()
            .map(|(_, attached)| attached)
            .collect();
        Ok(message)
    }

    fn attached(&mut self, storage: &str, depth: u32) -> Result<Attached, LimitReached> {
        let own = self.object(storage, 8)?;
        let tree = self.tree;
        let mut data = tree.within(storage).filter(|(_, entry)| {
            !entry.is_stream && of_stream(entry.name()).is_some_and(|(tag, _)| tag == OBJECT_DATA)
        });
        let held = match data.next() {
            None => Held::Nothing,
            Some(_) if depth >= DEEPEST => Held::Unread(GapKind::Depth, TOO_DEEP),
            Some((_, entry)) => {
                let mut inside = tree.within(&entry.path);
                let is_message = inside.any(|(_, inner)| {
                    let name = inner.name().to_ascii_lowercase();
                    name == PROPERTIES || name.starts_with(RECIPIENT)
                });
                if is_message {
                    Held::Message(Box::new(self.message(&entry.path, 24, depth + 1)?))
                } else {
                    rebuild(tree, &entry.path, &mut self.room, self.budget)
                }
            }
        };
        Ok(Attached { own, held })
    }

    fn object(&mut self, storage: &str, head: usize) -> Result<Object, LimitReached> {
        let mut object = Object::default();
        let most = MOST_PROPERTIES.saturating_mul(ENTRY);
        let fixed = self.tree.bytes(storage, PROPERTIES, most);
        for entry in fixed.get(head..).unwrap_or_default().chunks_exact(ENTRY) {
            let (Some(kind), Some(id)) = (u16_le(entry, 0), u16_le(entry, 2)) else {
                continue;
            };
            if is_fixed(kind) {
                let value = entry.get(8..16).unwrap_or_default().to_vec();
                self.push(&mut object, Tag { id, kind }, Value::Held(value))?;
            }
        }
        self.streams(storage, &mut object)?;
        Ok(object)
    }

    /// Values of other lengths, each a stream that its tag names.
    fn streams(&mut self, storage: &str, object: &mut Object) -> Result<(), LimitReached> {
        let tree = self.tree;
        let mut lists: Vec<(u32, Vec<u8>)> = Vec::new();
        for (at, entry) in tree.within(storage).filter(|(_, entry)| entry.is_stream) {
            let Some((number, element)) = of_stream(entry.name()) else {
                continue;
            };
            let tag = Tag {
                id: (number >> 16) as u16,
                kind: number as u16,
            };
            let is_list = tag.kind & kind::MANY != 0 && tag.kind & !kind::MANY != kind::LONG;
            match (is_list, element) {
                (true, true) => {
                    let bytes = tree.compound.open_entry(entry).peek(0, LONGEST_VALUE);
                    gather(&mut lists, number, bytes.unwrap_or_default());
                }
                // The lengths of the elements.
                (true, false) => {}
                (false, _) => {
                    let value = Value::Stream {
                        key: at as u64,
                        len: entry.len,
                    };
                    self.push(object, tag, value)?;
                }
            }
        }
        for (number, bytes) in lists {
            let tag = Tag {
                id: (number >> 16) as u16,
                kind: number as u16,
            };
            self.push(object, tag, Value::Held(bytes))?;
        }
        Ok(())
    }

    fn push(&mut self, object: &mut Object, tag: Tag, value: Value) -> Result<(), LimitReached> {
        self.properties += 1;
        if self.properties > MOST_PROPERTIES {
            return Err(LimitReached(GapKind::Memory));
        }
        if self.properties.is_multiple_of(1024) {
            self.budget.step()?;
        }
        object.properties.push(Property {
            tag,
            name: self.names.get(tag.id),
            value,
        });
        Ok(())
    }
}

/// Adds an element of a list of strings: all of them stand behind one another, each with its end.
fn gather(lists: &mut Vec<(u32, Vec<u8>)>, number: u32, bytes: Vec<u8>) {
    let end: &[u8] = if number as u16 & !kind::MANY == kind::UNICODE {
        &[0, 0]
    } else {
        &[0]
    };
    match lists.iter_mut().find(|(known, _)| *known == number) {
        Some((_, list)) if list.len() < MOST_VALUES * 1024 => {
            list.extend(bytes);
            list.extend(end);
        }
        Some(_) => {}
        None => lists.push((number, [&bytes, end].concat())),
    }
}

/// The tag in a stream's name, and whether the stream is one element of a list.
fn of_stream(name: &str) -> Option<(u32, bool)> {
    let start = name.get(..STREAM.len())?;
    let rest = name.get(STREAM.len()..)?;
    if !start.eq_ignore_ascii_case(STREAM) {
        return None;
    }
    let tag = u32::from_str_radix(rest.get(..8)?, 16).ok()?;
    Some((tag, rest.len() > 8))
}

/// Whether values of this type stand among the properties themselves.
const fn is_fixed(kind: u16) -> bool {
    matches!(
        kind,
        kind::SHORT
            | kind::LONG
            | kind::FLOAT
            | kind::DOUBLE
            | kind::CURRENCY
            | kind::APP_TIME
            | kind::BOOLEAN
            | kind::LONG_LONG
            | kind::TIME
    )
}
