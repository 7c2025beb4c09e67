//! A message as a tree of objects, each a list of tagged properties; large values stay where they are.

use std::io::{self, Read};

use crate::input::Input;
use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

/// Types of values (MS-OXCDATA 2.11.1).
pub(crate) mod kind {
    pub(crate) const SHORT: u16 = 0x02;
    pub(crate) const LONG: u16 = 0x03;
    pub(crate) const FLOAT: u16 = 0x04;
    pub(crate) const DOUBLE: u16 = 0x05;
    pub(crate) const CURRENCY: u16 = 0x06;
    pub(crate) const APP_TIME: u16 = 0x07;
    pub(crate) const BOOLEAN: u16 = 0x0B;
    pub(crate) const OBJECT: u16 = 0x0D;
    pub(crate) const LONG_LONG: u16 = 0x14;
    pub(crate) const STRING8: u16 = 0x1E;
    pub(crate) const UNICODE: u16 = 0x1F;
    pub(crate) const TIME: u16 = 0x40;
    pub(crate) const GUID: u16 = 0x48;
    pub(crate) const BINARY: u16 = 0x102;
    /// Set where there are several values.
    pub(crate) const MANY: u16 = 0x1000;
}

/// What a property is called and what type it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub id: u16,
    pub kind: u16,
}

/// The name behind an identifier above 0x8000, which differs from file to file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Number([u8; 16], u32),
    Text(String),
}

/// Where a value is.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Held(Vec<u8>),
    Slice(Input),
    /// Opened by the source of the message when it is wanted.
    Stream {
        key: u64,
        len: u64,
    },
}

#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub tag: Tag,
    pub name: Option<Name>,
    pub value: Value,
}

/// One object: a message, a recipient, an attachment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object {
    pub properties: Vec<Property>,
}

impl Object {
    /// The first property `id` of any type.
    pub fn get(&self, id: u16) -> Option<&Property> {
        self.properties.iter().find(|p| p.tag.id == id)
    }

    pub fn number(&self, id: u16) -> Option<u32> {
        match &self.get(id)?.value {
            Value::Held(bytes) => match bytes.as_slice() {
                [a, b] => Some(u32::from(u16::from_le_bytes([*a, *b]))),
                bytes => crate::extract::bytes::u32_le(bytes, 0),
            },
            _ => None,
        }
    }
}

/// What hangs on a message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attached {
    pub own: Object,
    pub held: Held,
}

/// What an attachment holds beside its properties.
#[derive(Clone, Debug, Default)]
pub(crate) enum Held {
    #[default]
    Nothing,
    Message(Box<Message>),
    /// A message or an embedded object that is a file of its own already.
    File(Input),
    /// It is there and cannot be read.
    Unread(GapKind, &'static str),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub own: Object,
    pub recipients: Vec<Object>,
    pub attachments: Vec<Attached>,
}

/// Opens values that lie elsewhere.
pub(crate) trait Streams {
    fn open(&self, key: u64) -> io::Result<Box<dyn Read + '_>>;
}

/// More of a value than this is not held, save a body.
pub(super) const LONGEST_HELD: u64 = 16 << 20;

impl Value {
    pub fn len(&self) -> u64 {
        match self {
            Self::Held(bytes) => bytes.len() as u64,
            Self::Slice(input) => input.len(),
            Self::Stream { len, .. } => *len,
        }
    }

    pub fn reader<'a>(&'a self, streams: &'a dyn Streams) -> io::Result<Box<dyn Read + 'a>> {
        Ok(match self {
            Self::Held(bytes) => Box::new(bytes.as_slice()),
            Self::Slice(input) => Box::new(input.reader()),
            Self::Stream { key, len } => Box::new(streams.open(*key)?.take(*len)),
        })
    }
}

/// The bytes of a small value; what a damaged stream still gives.
pub(crate) fn read_value(
    value: &Value,
    streams: &dyn Streams,
    budget: &Budget,
) -> Result<Vec<u8>, LimitReached> {
    if value.len() > LONGEST_HELD {
        return Err(LimitReached(GapKind::Memory));
    }
    budget.hold(value.len())?;
    if let Value::Held(bytes) = value {
        return Ok(bytes.clone());
    }
    let mut bytes = Vec::new();
    if let Ok(reader) = value.reader(streams) {
        // Damage in the middle: what came before it is kept in `bytes`.
        let _ = reader.take(LONGEST_HELD).read_to_end(&mut bytes);
    }
    Ok(bytes)
}
