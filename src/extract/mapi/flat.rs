//! A message as one run of bytes: how a message in a message or mailbox is handed over as a file.
//!
//! The mark, then records, each with its length in eight bytes: `P` a property (identifier, type, its
//! name, the value), `R` a recipient and `A` an attachment (both begin an object), `M` a message within
//! the attachment, flat in the same way, `F` a file in its place, `U` a place whose content cannot be read.

use std::cell::Cell;
use std::io::{self, Read};

use super::model::{Attached, Held, Message, Name, Object, Property, Streams, Tag, Value};
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::{Content, TextSink};
use crate::input::{Input, InputFault};
use crate::limits::{Bounded, Budget, LimitReached};
use crate::model::GapKind;

pub(crate) const FLAT_MARK: &[u8] = b"\xF5\xFEtidegate message\x01\n";
/// Messages in messages are flattened this deep; what is deeper is a gap.
const DEEPEST: u32 = 32;
/// A record's head without the name: kind, length, identifier, type.
const HEAD: usize = 9;
const MOST_RECORDS: usize = 4 << 20;
const TOO_DEEP: &str = "more messages in one another than the limit allows";
const DAMAGED: &str = "the message is damaged";
const UNREADABLE: &str = "an attachment cannot be read";

/// `message` with all that hangs on it as an input that its reader takes as a file.
pub(crate) fn flatten(
    message: &Message,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Content {
    let mut pieces = Vec::new();
    lay_out(message, DEEPEST, &mut pieces);
    let packed = pieces.iter().map(Piece::len).sum();
    let budget = sink.budget().clone();
    let is_damaged = Cell::new(false);
    let mut reader = Laid {
        pieces: pieces.into_iter(),
        streams,
        current: None,
        is_damaged: &is_damaged,
    };
    let content = sink.spool(&mut Bounded::new(&mut reader, packed, &budget));
    match content {
        Content::Input(input) if is_damaged.get() => {
            Content::Partial(input, GapKind::Malformed, DAMAGED)
        }
        content => content,
    }
}

enum Piece<'a> {
    Bytes(Vec<u8>),
    Value(&'a Value),
    File(&'a Input),
}

impl Piece<'_> {
    fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Value(value) => value.len(),
            Self::File(file) => file.len(),
        }
    }
}

fn head(kind: u8, len: u64) -> Vec<u8> {
    let mut bytes = vec![kind];
    bytes.extend_from_slice(&len.to_le_bytes());
    bytes
}

fn lay_out<'a>(message: &'a Message, depth: u32, out: &mut Vec<Piece<'a>>) {
    out.push(Piece::Bytes(FLAT_MARK.to_vec()));
    lay_out_object(&message.own, out);
    for recipient in &message.recipients {
        out.push(Piece::Bytes(head(b'R', 0)));
        lay_out_object(recipient, out);
    }
    for attached in &message.attachments {
        out.push(Piece::Bytes(head(b'A', 0)));
        lay_out_object(&attached.own, out);
        match &attached.held {
            Held::Nothing => {}
            Held::File(file) => {
                out.push(Piece::Bytes(head(b'F', file.len())));
                out.push(Piece::File(file));
            }
            Held::Unread(..) => out.push(Piece::Bytes(head(b'U', 0))),
            Held::Message(_) if depth == 0 => out.push(Piece::Bytes(head(b'D', 0))),
            Held::Message(inner) => {
                let mut nested = Vec::new();
                lay_out(inner, depth - 1, &mut nested);
                let len = nested.iter().map(Piece::len).sum();
                out.push(Piece::Bytes(head(b'M', len)));
                out.append(&mut nested);
            }
        }
    }
}

fn lay_out_object<'a>(object: &'a Object, out: &mut Vec<Piece<'a>>) {
    for property in &object.properties {
        let mut name = Vec::new();
        match &property.name {
            None => name.push(0),
            Some(Name::Number(set, number)) => {
                name.push(1);
                name.extend_from_slice(set);
                name.extend_from_slice(&number.to_le_bytes());
            }
            Some(Name::Text(text)) => {
                name.push(2);
                let len = u16::try_from(text.len()).unwrap_or(0);
                name.extend_from_slice(&len.to_le_bytes());
                let text = text.as_bytes().get(..usize::from(len));
                name.extend_from_slice(text.unwrap_or_default());
            }
        }
        let len = (4 + name.len() as u64).saturating_add(property.value.len());
        let mut bytes = head(b'P', len);
        bytes.extend_from_slice(&property.tag.id.to_le_bytes());
        bytes.extend_from_slice(&property.tag.kind.to_le_bytes());
        bytes.append(&mut name);
        out.push(Piece::Bytes(bytes));
        out.push(Piece::Value(&property.value));
    }
}

/// The pieces one after the other. A value that ends too early is filled up with zeros, so that
/// what follows stays in its place.
struct Laid<'a> {
    pieces: std::vec::IntoIter<Piece<'a>>,
    streams: &'a dyn Streams,
    current: Option<Box<dyn Read + 'a>>,
    is_damaged: &'a Cell<bool>,
}

impl Read for Laid<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() {
            return Ok(0);
        }
        loop {
            if let Some(reader) = &mut self.current {
                let n = reader.read(buf)?;
                if n > 0 {
                    return Ok(n);
                }
            }
            let Some(piece) = self.pieces.next() else {
                return Ok(0);
            };
            let streams = self.streams;
            self.current = Some(match piece {
                Piece::Bytes(bytes) => Box::new(io::Cursor::new(bytes)),
                Piece::File(file) => Box::new(file.reader()),
                Piece::Value(value) => Box::new(Whole {
                    reader: value.reader(streams).ok(),
                    left: value.len(),
                    is_damaged: self.is_damaged,
                }),
            });
        }
    }
}

/// Exactly as many bytes as the value has: zeros from where damage begins.
struct Whole<'a> {
    reader: Option<Box<dyn Read + 'a>>,
    left: u64,
    is_damaged: &'a Cell<bool>,
}

impl Read for Whole<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let wanted = buf.len().min(most);
        let Some(buf) = buf.get_mut(..wanted).filter(|buf| !buf.is_empty()) else {
            return Ok(0);
        };
        let read = match &mut self.reader {
            Some(reader) => reader.read(buf),
            None => Ok(0),
        };
        let n = match read {
            Ok(0) => 0,
            Ok(n) => n,
            Err(error) if error.get_ref().is_some_and(|e| e.is::<LimitReached>()) => {
                return Err(error);
            }
            Err(error) if error.get_ref().is_some_and(|e| e.is::<InputFault>()) => {
                return Err(error);
            }
            Err(_) => 0,
        };
        if n == 0 {
            self.is_damaged.set(true);
            self.reader = None;
            buf.fill(0);
        }
        let n = if n == 0 { wanted } else { n };
        self.left = self.left.saturating_sub(n as u64);
        Ok(n)
    }
}

/// The message in `input`; what stands before damage.
pub(crate) fn read_flat(input: &Input, budget: &Budget) -> Result<Message, LimitReached> {
    let mut message = Message::default();
    let mut within = Within::Message;
    let mut at = FLAT_MARK.len() as u64;
    for nth in 0..MOST_RECORDS {
        if nth.is_multiple_of(256) {
            budget.step()?;
        }
        let Ok(bytes) = input.peek(at, HEAD) else {
            break;
        };
        let (Some(kind), Some(len)) = (bytes.first(), crate::extract::bytes::u64_le(&bytes, 1))
        else {
            break;
        };
        let body = input.slice(at.saturating_add(HEAD as u64), len);
        at = at.saturating_add(HEAD as u64).saturating_add(len);
        match kind {
            b'P' => {
                let Some(property) = property(&body) else {
                    break;
                };
                within.object(&mut message).properties.push(property);
            }
            b'R' => {
                message.recipients.push(Object::default());
                within = Within::Recipient;
            }
            b'A' => {
                message.attachments.push(Attached::default());
                within = Within::Attachment;
            }
            kind => {
                let Some(last) = message.attachments.last_mut() else {
                    break;
                };
                last.held = match kind {
                    b'M' | b'F' => Held::File(body),
                    b'D' => Held::Unread(GapKind::Depth, TOO_DEEP),
                    _ => Held::Unread(GapKind::Malformed, UNREADABLE),
                };
            }
        }
    }
    Ok(message)
}

/// The object that properties belong to.
#[derive(Clone, Copy)]
enum Within {
    Message,
    Recipient,
    Attachment,
}

impl Within {
    fn object(self, message: &mut Message) -> &mut Object {
        match self {
            Self::Recipient if let Some(last) = message.recipients.last_mut() => last,
            Self::Attachment if let Some(last) = message.attachments.last_mut() => &mut last.own,
            _ => &mut message.own,
        }
    }
}

/// Values up to this length are held.
const HELD: u64 = 16;

fn property(body: &Input) -> Option<Property> {
    let bytes = body.peek(0, 32).ok()?;
    let tag = Tag {
        id: u16_le(&bytes, 0)?,
        kind: u16_le(&bytes, 2)?,
    };
    let (name, taken) = match bytes.get(4)? {
        1 => {
            let set = *bytes.get(5..)?.first_chunk()?;
            (Some(Name::Number(set, u32_le(&bytes, 21)?)), 25)
        }
        2 => {
            let len = usize::from(u16_le(&bytes, 5)?);
            let text = body.peek(7, len).ok()?;
            let text = String::from_utf8_lossy(&text).into_owned();
            (Some(Name::Text(text)), 7 + len as u64)
        }
        _ => (None, 5),
    };
    let value = body.slice(taken, u64::MAX);
    let value = if value.len() <= HELD {
        Value::Held(value.peek(0, HELD as usize).ok()?)
    } else {
        Value::Slice(value)
    };
    Some(Property { tag, name, value })
}
