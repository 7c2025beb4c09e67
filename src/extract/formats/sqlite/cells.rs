//! One page of a tree: its kind, its cells, and the bytes that no cell owns.

use super::payload::Kind;
use super::record::varint;
use crate::extract::bytes::u32_be;

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub kind: Kind,
    pub is_leaf: bool,
    /// Where the page's header begins: behind the file's header in the first page.
    start: usize,
    count: usize,
}

/// A row as its page has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    /// The page with what comes before this cell; 0 in a leaf.
    pub child: u32,
    pub rowid: i64,
    /// How long the row is, and where the part of it lies that is in this page. None where the cell
    /// is only a signpost.
    pub payload: Option<Spread>,
    /// Where the cell ends in the page.
    pub end: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Spread {
    pub total: u64,
    pub from: usize,
    pub to: usize,
    /// The first overflow page.
    pub next: u32,
}

impl Shape {
    /// The shape of `page`, which has the given number; none where it is no page of a tree.
    pub fn of(page: &[u8], number: u32) -> Option<Self> {
        let start = if number == 1 { 100 } else { 0 };
        let (kind, is_leaf) = match page.get(start)? {
            0x02 => (Kind::Index, false),
            0x05 => (Kind::Table, false),
            0x0A => (Kind::Index, true),
            0x0D => (Kind::Table, true),
            _ => return None,
        };
        let count = usize::from(u16_be(page, start + 3)?);
        Some(Self {
            kind,
            is_leaf,
            start,
            count,
        })
    }

    fn pointers(self) -> usize {
        self.start + if self.is_leaf { 8 } else { 12 }
    }

    /// How many cells fit the page, whatever it says.
    pub fn count(self, page: &[u8]) -> usize {
        let room = page.len().saturating_sub(self.pointers()) / 2;
        self.count.min(room)
    }

    /// Whether the page says that it has more cells than it can have.
    pub fn is_overfull(self, page: &[u8]) -> bool {
        self.count > self.count(page)
    }

    /// The page with what comes after the last cell.
    pub fn last_child(self, page: &[u8]) -> u32 {
        if self.is_leaf {
            return 0;
        }
        u32_be(page, self.start + 8).unwrap_or(0)
    }

    /// Where cell `nth` begins.
    pub fn position(self, page: &[u8], nth: usize) -> Option<usize> {
        u16_be(page, self.pointers() + nth * 2).map(usize::from)
    }

    /// Cell `nth`.
    pub fn cell(self, page: &[u8], nth: usize, usable: usize) -> Option<Cell> {
        let at = self.position(page, nth)?;
        self.cell_at(page, at, usable)
    }

    pub fn cell_at(self, page: &[u8], mut at: usize, usable: usize) -> Option<Cell> {
        if at < self.start + 8 {
            return None;
        }
        let mut child = 0;
        if !self.is_leaf {
            child = u32_be(page, at)?;
            at += 4;
        }
        if self.kind == Kind::Table && !self.is_leaf {
            let (rowid, length) = varint(page.get(at..)?)?;
            return Some(Cell {
                child,
                rowid: rowid.cast_signed(),
                payload: None,
                end: at + length,
            });
        }
        let (total, length) = varint(page.get(at..)?)?;
        at += length;
        let mut rowid = 0;
        if self.kind == Kind::Table {
            let (number, length) = varint(page.get(at..)?)?;
            rowid = number.cast_signed();
            at += length;
        }
        let local = super::payload::local(self.kind, total, usable);
        let to = at.checked_add(local)?;
        page.get(at..to)?;
        let overflows = total > local as u64;
        Some(Cell {
            child,
            rowid,
            payload: Some(Spread {
                total,
                from: at,
                to,
                next: if overflows { u32_be(page, to)? } else { 0 },
            }),
            end: if overflows { to + 4 } else { to },
        })
    }

    /// The ranges of the page that no cell owns: rows were there once.
    pub fn unowned(self, page: &[u8], usable: usize, ranges: &mut Vec<(usize, usize)>) {
        ranges.clear();
        let count = self.count(page);
        let mut owned: Vec<(usize, usize)> = (0..count)
            .filter_map(|nth| {
                let from = self.position(page, nth)?;
                let end = self.cell_at(page, from, usable).map(|cell| cell.end);
                // No cell is shorter than four bytes.
                end.map(|end| (from, end.max(from + 4)))
            })
            .collect();
        owned.sort_unstable();
        let mut at = self.pointers() + count * 2;
        for (from, to) in owned {
            if from > at {
                ranges.push((at, from));
            }
            at = at.max(to);
        }
        if at < usable.min(page.len()) {
            ranges.push((at, usable.min(page.len())));
        }
        ranges.retain(|(from, to)| {
            let bytes = page.get(*from..*to).unwrap_or_default();
            bytes.len() >= 8 && bytes.iter().any(|byte| *byte != 0)
        });
    }
}

pub(super) fn u16_be(bytes: &[u8], at: usize) -> Option<u16> {
    let found = bytes.get(at..)?.first_chunk()?;
    Some(u16::from_be_bytes(*found))
}
