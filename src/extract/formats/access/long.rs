//! Long values: in the row itself, in one other row, or in a chain of rows.

use std::io::{self, Read};

use super::file::{Pages, Slot};
use crate::extract::bytes::u32_le;

/// Reads a long value piece by piece.
pub(super) struct Long<'a> {
    pages: &'a Pages,
    inline: &'a [u8],
    next: u32,
    is_chain: bool,
    piece: Vec<u8>,
    at: usize,
    left: u64,
    /// Pieces that may still come: no chain is longer than its value.
    turns: u64,
}

impl<'a> Long<'a> {
    /// The value that a field's `bytes` lead to, and its length.
    pub fn open(pages: &'a Pages, bytes: &'a [u8]) -> Option<(Self, u64)> {
        let stated = u32_le(bytes, 0)?;
        let length = u64::from(stated & 0x3FFF_FFFF);
        let inline = bytes.get(12..).unwrap_or_default();
        let is_inline = stated & 0x8000_0000 != 0;
        Some((
            Self {
                pages,
                inline: if is_inline { inline } else { &[] },
                next: if is_inline { 0 } else { u32_le(bytes, 4)? },
                is_chain: stated & 0xC000_0000 == 0,
                piece: Vec::new(),
                at: 0,
                left: length,
                turns: length + 1,
            },
            length,
        ))
    }

    fn turn(&mut self) -> io::Result<bool> {
        if self.next == 0 || self.turns == 0 {
            return Ok(false);
        }
        self.turns -= 1;
        let row = slot(self.pages, self.next, &mut self.piece)?;
        self.at = 0;
        self.next = 0;
        if self.is_chain {
            self.next = u32_le(&self.piece, 0).unwrap_or(0);
            self.at = 4;
        }
        Ok(row && self.at < self.piece.len())
    }
}

/// Reads the row that `pointer` leads to, its page and its number there; answers whether it is there.
pub(super) fn slot(pages: &Pages, pointer: u32, row: &mut Vec<u8>) -> io::Result<bool> {
    pages.read(pointer >> 8, row)?;
    let mut slots = Vec::new();
    pages.rows(row, &mut slots);
    let wanted = (pointer & 0xFF) as usize;
    let Some(Slot { from, to, .. }) = slots.into_iter().find(|slot| slot.nth == wanted) else {
        row.clear();
        return Ok(false);
    };
    row.truncate(to);
    row.drain(..from.min(row.len()));
    Ok(true)
}

impl Read for Long<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let wanted = out
            .len()
            .min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let out = out.get_mut(..wanted).unwrap_or_default();
        if out.is_empty() {
            return Ok(0);
        }
        let mut n = self.inline.read(out)?;
        if n == 0 {
            if self.at >= self.piece.len() && !self.turn()? {
                return Ok(0);
            }
            n = self.piece.get(self.at..).unwrap_or_default().read(out)?;
            self.at += n;
        }
        self.left = self.left.saturating_sub(n as u64);
        Ok(n)
    }
}
