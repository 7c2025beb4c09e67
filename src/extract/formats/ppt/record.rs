//! A record of a presentation: its kind, and where its body lies (MS-PPT 2.3.1).

use std::io;

use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::ole::Stream;

pub(super) const HEAD: u64 = 8;

/// The kinds of records that matter here.
pub(super) mod kind {
    pub const DOCUMENT: u16 = 0x03E8;
    pub const SLIDE_ATOM: u16 = 0x03EF;
    pub const NOTES: u16 = 0x03F0;
    pub const SLIDE_PERSIST: u16 = 0x03F3;
    pub const MASTER: u16 = 0x03F8;
    pub const SHOW_INFO: u16 = 0x03F9;
    pub const TEXT_CHARS: u16 = 0x0FA0;
    pub const TEXT_BYTES: u16 = 0x0FA8;
    pub const STRING: u16 = 0x0FBA;
    pub const HANDOUT: u16 = 0x0FC9;
    pub const LINK: u16 = 0x0FD7;
    pub const HEADERS: u16 = 0x0FD9;
    pub const SLIDE_LIST: u16 = 0x0FF0;
    pub const USER_EDIT: u16 = 0x0FF5;
    pub const OBJECT: u16 = 0x1011;
    pub const TAG_DATA: u16 = 0x138B;
    pub const PERSIST_DIRECTORY: u16 = 0x1772;
    pub const COMMENT: u16 = 0x2EE0;
    pub const GROUP: u16 = 0xF003;
    pub const CHILD_ANCHOR: u16 = 0xF00F;
    pub const SHAPE_PROPERTIES: [u16; 3] = [0xF00B, 0xF121, 0xF122];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub kind: u16,
    pub instance: u16,
    pub is_container: bool,
    /// Where the body begins and ends.
    pub at: u64,
    pub end: u64,
}

impl Record {
    /// The record at `at`; none where there is none.
    pub fn read(stream: &Stream, at: u64) -> io::Result<Option<Self>> {
        let head = stream.peek(at, HEAD as usize)?;
        let (Some(first), Some(kind), Some(len)) =
            (u16_le(&head, 0), u16_le(&head, 2), u32_le(&head, 4))
        else {
            return Ok(None);
        };
        let at = at.saturating_add(HEAD);
        Ok(Some(Self {
            kind,
            instance: first >> 4,
            // The data of a tag are records too, though it does not say so.
            is_container: first & 0xF == 0xF || kind == kind::TAG_DATA,
            at,
            end: at.saturating_add(u64::from(len)),
        }))
    }

    /// Up to `len` bytes of the body.
    pub fn body(&self, stream: &Stream, len: usize) -> io::Result<Vec<u8>> {
        let stated = usize::try_from(self.end - self.at).unwrap_or(usize::MAX);
        stream.peek(self.at, len.min(stated))
    }
}
