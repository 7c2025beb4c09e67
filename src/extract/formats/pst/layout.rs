//! Where things stand in the file: its header, and the widths of what its pages hold.

use super::super::super::bytes::{u16_le, u32_le, u64_le};
use super::cipher::Cipher;
use crate::input::Input;

const MARK: &[u8] = b"!BDN";
const HEADER: usize = 1024;
/// Up to this version numbers have four bytes.
const LAST_NARROW: u16 = 15;
/// From this version on pages have 4,096 bytes and blocks may be deflated.
const FIRST_LARGE: u16 = 36;

/// How wide numbers and pages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    /// Outlook 97 to 2002.
    Narrow,
    /// From 2003 on.
    Wide,
    /// Caches of servers from 2013 on.
    Large,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    pub width: Width,
    pub cipher: Cipher,
    /// The roots of the trees of nodes and of blocks.
    pub nodes: u64,
    pub blocks: u64,
}

/// Whether `head` begins a mailbox.
pub(super) fn is_mailbox(head: &[u8]) -> bool {
    let kind = head.get(8..10);
    head.starts_with(MARK) && (kind == Some(b"SM") || kind == Some(b"SO"))
}

impl Layout {
    pub fn read(input: &Input) -> Option<Self> {
        let head = input.peek(0, HEADER).ok()?;
        let version = u16_le(&head, 10)?;
        let width = match version {
            ..=LAST_NARROW => Width::Narrow,
            FIRST_LARGE.. => Width::Large,
            _ => Width::Wide,
        };
        let (method, nodes, blocks) = if width == Width::Narrow {
            let at = |at| u32_le(&head, at).map(u64::from);
            (head.get(461)?, at(0xBC)?, at(0xC4)?)
        } else {
            (head.get(513)?, u64_le(&head, 0xE0)?, u64_le(&head, 0xF0)?)
        };
        Some(Self {
            width,
            cipher: Cipher::of(*method)?,
            nodes,
            blocks,
        })
    }

    pub const fn page(&self) -> usize {
        match self.width {
            Width::Narrow | Width::Wide => 512,
            Width::Large => 4096,
        }
    }

    /// The size of a number that leads to something.
    pub const fn number(&self) -> usize {
        match self.width {
            Width::Narrow => 4,
            Width::Wide | Width::Large => 8,
        }
    }

    /// A number at `at`.
    pub fn get(&self, bytes: &[u8], at: usize) -> Option<u64> {
        match self.width {
            Width::Narrow => u32_le(bytes, at).map(u64::from),
            Width::Wide | Width::Large => u64_le(bytes, at),
        }
    }

    /// How many entries a page has, how long each is, and how far the page is from the leaves.
    pub fn counts(&self, page: &[u8]) -> Option<(usize, usize, u8)> {
        let at = match self.width {
            Width::Narrow => 496,
            Width::Wide => 488,
            Width::Large => {
                let count = usize::from(u16_le(page, 4056)?);
                return Some((count, usize::from(*page.get(4060)?), *page.get(4061)?));
            }
        };
        let count = usize::from(*page.get(at)?);
        Some((count, usize::from(*page.get(at + 2)?), *page.get(at + 3)?))
    }
}
