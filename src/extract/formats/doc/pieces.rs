//! The piece table: which bytes of the file are which characters of the document (MS-DOC 2.8.35).

use super::sprm::{self, Traits};
use crate::extract::bytes::{u16_le, u32_le};

const PIECE: usize = 8;
/// In the position of a piece: its characters are bytes.
const COMPRESSED: u32 = 0x4000_0000;

/// A stretch of characters that lie together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub first: u32,
    pub end: u32,
    /// Where its first character lies in the file.
    pub at: u64,
    pub width: u64,
    /// What all of its characters are besides what their runs say.
    pub traits: Traits,
}

impl Piece {
    /// Where its last character ends in the file.
    pub fn end_at(&self) -> u64 {
        let count = u64::from(self.end.saturating_sub(self.first));
        self.at.saturating_add(count.saturating_mul(self.width))
    }
}

/// The pieces that a table lists, and whether it could be read to its end.
pub(super) fn read(table: &[u8]) -> (Vec<Piece>, bool) {
    let mut rest = table;
    let mut changes: Vec<Traits> = Vec::new();
    loop {
        match rest.split_first() {
            Some((1, after)) => {
                let len = u16_le(after, 0).map_or(0, usize::from);
                let grpprl = after.get(2..2 + len).unwrap_or_default();
                changes.push(sprm::traits(grpprl));
                rest = after.get(2 + len..).unwrap_or_default();
            }
            Some((2, after)) => {
                let len = u32_le(after, 0).unwrap_or(0) as usize;
                let body = after.get(4..).unwrap_or_default();
                let is_whole = body.len() >= len;
                return (list(body.get(..len).unwrap_or(body), &changes), is_whole);
            }
            _ => return (Vec::new(), false),
        }
    }
}

fn list(body: &[u8], changes: &[Traits]) -> Vec<Piece> {
    let count = body.len().saturating_sub(4) / (4 + PIECE);
    let rows = (count + 1) * 4;
    let piece = |nth: usize| {
        let first = u32_le(body, nth * 4)?;
        let end = u32_le(body, nth * 4 + 4)?;
        let row = body.get(rows + nth * PIECE..)?;
        let position = u32_le(row, 2)?;
        let prm = u16_le(row, 6)?;
        let change = (prm & 1 == 1)
            .then(|| changes.get(usize::from(prm >> 1)).copied())
            .flatten();
        let is_compressed = position & COMPRESSED != 0;
        let at = u64::from(position & 0x3FFF_FFFF);
        (end > first).then_some(Piece {
            first,
            end,
            at: if is_compressed { at / 2 } else { at },
            width: if is_compressed { 1 } else { 2 },
            traits: change.unwrap_or_default(),
        })
    };
    (0..count).filter_map(piece).collect()
}
