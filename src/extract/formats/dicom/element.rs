//! One data element: its tag, its kind of value and where the value is (PS3.5, 7.1).

use crate::extract::bytes::{u16_be, u16_le, u32_be, u32_le};
use crate::input::Input;

/// A length that only a delimiter ends.
pub(super) const OPEN: u32 = u32::MAX;

/// How a file writes its elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Syntax {
    pub explicit: bool,
    pub big_endian: bool,
}

pub(super) const IMPLICIT_LITTLE: Syntax = Syntax {
    explicit: false,
    big_endian: false,
};
pub(super) const EXPLICIT_LITTLE: Syntax = Syntax {
    explicit: true,
    big_endian: false,
};

pub(super) struct Element {
    pub tag: u32,
    /// Two letters; none where the syntax leaves them to a dictionary.
    pub kind: Option<[u8; 2]>,
    pub value_at: u64,
    pub len: u32,
}

/// Kinds with two empty bytes and a length of four.
const LONG: &[&[u8; 2]] = &[
    b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV",
];
/// Items and delimiters have no kind in any syntax.
const ITEM_GROUP: u32 = 0xFFFE;

impl Syntax {
    /// The element at `at`; none at the end, and where no element can be.
    pub fn element(self, input: &Input, at: u64) -> std::io::Result<Option<Element>> {
        let head = input.peek(at, 12)?;
        Ok(self.parse(&head, at))
    }

    fn parse(self, head: &[u8], at: u64) -> Option<Element> {
        let u16 = |at| {
            if self.big_endian {
                u16_be(head, at)
            } else {
                u16_le(head, at)
            }
        };
        let u32 = |at| {
            if self.big_endian {
                u32_be(head, at)
            } else {
                u32_le(head, at)
            }
        };
        let group = u32::from(u16(0)?);
        let tag = group << 16 | u32::from(u16(2)?);
        let kind: Option<[u8; 2]> = head.get(4..)?.first_chunk().copied();
        let (kind, len, skip) = match kind {
            Some(kind) if self.explicit && group != ITEM_GROUP => {
                if !kind.iter().all(u8::is_ascii_uppercase) {
                    return None;
                }
                match LONG.contains(&&kind) {
                    true => (Some(kind), u32(8)?, 12),
                    false => (Some(kind), u32::from(u16(6)?), 8),
                }
            }
            _ => (None, u32(4)?, 8),
        };
        Some(Element {
            tag,
            kind,
            value_at: at.checked_add(skip)?,
            len,
        })
    }
}
