//! Lists of properties within an attribute (MS-OXTNEF 2.1.3.4).

use super::super::super::bytes::{u16_le, u32_le};
use super::super::super::mapi::{Name, Property, Tag, Value, kind};
use crate::input::Input;
use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

const FIRST_NAMED: u16 = 0x8000;
/// More properties in one list than any writer makes.
const MOST: u32 = 1 << 16;
const MOST_VALUES: u32 = 4096;
/// A list of strings is held up to this many bytes.
const LONGEST_LIST: usize = 4 << 20;
const LONGEST_NAME: usize = 4096;

/// Walks through a list.
pub(super) struct List<'a> {
    data: &'a Input,
    at: u64,
    left: u32,
    read: u32,
    pub is_cut: bool,
}

impl<'a> List<'a> {
    pub fn of(data: &'a Input) -> Self {
        let head = data.peek(0, 4).unwrap_or_default();
        let left = u32_le(&head, 0);
        Self {
            data,
            at: 4,
            left: left.unwrap_or(0),
            read: 0,
            is_cut: left.is_none(),
        }
    }

    /// Where the list ends, once it has been walked through.
    pub const fn position(&self) -> u64 {
        self.at
    }

    /// The next property, with its value as bytes of the stream.
    pub fn next(&mut self, budget: &Budget) -> Result<Option<(Property, Input)>, LimitReached> {
        if self.left == 0 || self.is_cut {
            return Ok(None);
        }
        if self.read.is_multiple_of(256) {
            budget.step()?;
        }
        if self.read >= MOST {
            return Err(LimitReached(GapKind::Memory));
        }
        self.left -= 1;
        self.read += 1;
        let read = self.property();
        // What fills up the last value may be left out.
        self.is_cut |= read.is_none() || self.at > self.data.len().saturating_add(3);
        Ok(read)
    }

    fn property(&mut self) -> Option<(Property, Input)> {
        let kind = u16_le(&self.take(2)?, 0)?;
        let id = u16_le(&self.take(2)?, 0)?;
        let tag = Tag { id, kind };
        let name = if id >= FIRST_NAMED {
            Some(self.name()?)
        } else {
            None
        };
        let plain = kind & !kind::MANY;
        let width = match plain {
            kind::SHORT | kind::LONG | kind::FLOAT | kind::BOOLEAN | 0x0A => Some(4),
            kind::DOUBLE | kind::CURRENCY | kind::APP_TIME | kind::LONG_LONG | kind::TIME => {
                Some(8)
            }
            kind::GUID => Some(16),
            kind::STRING8 | kind::UNICODE | kind::BINARY | kind::OBJECT => None,
            _ => return None,
        };
        let (value, bytes) = match (width, kind & kind::MANY != 0) {
            (Some(width), false) => {
                let bytes = self.slice(width);
                (Value::Held(bytes.peek(0, 16).ok()?), bytes)
            }
            (Some(width), true) => {
                let count = u64::from(u32_le(&self.take(4)?, 0)?);
                let bytes = self.slice(width.checked_mul(count)?);
                (Value::Slice(bytes.clone()), bytes)
            }
            (None, _) => self.values(plain)?,
        };
        Some((Property { tag, name, value }, bytes))
    }

    /// One value of its own length, or several as one, each string with its end.
    fn values(&mut self, plain: u16) -> Option<(Value, Input)> {
        let count = u32_le(&self.take(4)?, 0)?;
        let mut first = None;
        let mut joined = Vec::new();
        for _ in 0..count.min(MOST_VALUES) {
            let len = u64::from(u32_le(&self.take(4)?, 0)?);
            let bytes = self.slice(len);
            self.at = self.at.checked_add(len.wrapping_neg() % 4)?;
            if count > 1 && joined.len() < LONGEST_LIST {
                joined.extend(bytes.peek(0, LONGEST_LIST).ok()?);
                joined.extend_from_slice(if plain == kind::UNICODE {
                    &[0, 0]
                } else {
                    &[0]
                });
            }
            first.get_or_insert(bytes);
            if self.at > self.data.len() {
                break;
            }
        }
        let first = first.unwrap_or_else(|| Input::from_bytes(Vec::new()));
        let value = if count > 1 {
            Value::Held(joined)
        } else {
            Value::Slice(first.clone())
        };
        Some((value, first))
    }

    fn name(&mut self) -> Option<Name> {
        let set = *self.take(16)?.first_chunk()?;
        if u32_le(&self.take(4)?, 0)? == 0 {
            return Some(Name::Number(set, u32_le(&self.take(4)?, 0)?));
        }
        let len = u64::from(u32_le(&self.take(4)?, 0)?);
        let bytes = self.slice(len).peek(0, LONGEST_NAME).ok()?;
        self.at = self.at.checked_add(len.wrapping_neg() % 4)?;
        let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(&bytes);
        Some(Name::Text(text.trim_end_matches('\0').to_owned()))
    }

    fn take(&mut self, len: usize) -> Option<Vec<u8>> {
        let bytes = self.data.peek(self.at, len).ok()?;
        self.at = self.at.checked_add(len as u64)?;
        (bytes.len() == len).then_some(bytes)
    }

    fn slice(&mut self, len: u64) -> Input {
        let bytes = self.data.slice(self.at, len);
        self.at = self.at.saturating_add(len);
        bytes
    }
}
