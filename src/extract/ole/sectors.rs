//! The sectors of a compound file and the table that chains them.

use std::io;

use super::extents::Extents;
use crate::extract::ExtractError;
use crate::extract::bytes::{u16_le, u32_le};
use crate::input::Input;
use crate::limits::Budget;

/// Numbers from here on are marks: the end of a chain, a free sector, a table's own sector.
pub(super) const FIRST_MARK: u32 = 0xFFFF_FFF0;
pub(super) const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// How many sectors of the table the header lists.
const IN_HEADER: usize = 109;
/// The clock is looked at once in so many turns.
const TURNS: u64 = 1024;

pub(super) const TABLE_DAMAGED: &str = "the table of sectors is damaged";

/// Where sectors lie and which follows which.
#[derive(Debug)]
pub(super) struct Sectors {
    pub input: Input,
    pub size: u64,
    /// How many sectors the file has room for.
    pub count: u64,
    /// The sectors that hold the table, in order.
    table: Vec<u32>,
}

impl Sectors {
    /// Reads the header and the list of the table's sectors. Whatever is wrong is a fault, and what
    /// can be told otherwise is guessed.
    pub fn open(
        input: &Input,
        head: &[u8],
        budget: &Budget,
        faults: &mut Vec<&'static str>,
    ) -> Result<Self, ExtractError> {
        let shift = u16_le(head, 30).filter(|shift| (7..=16).contains(shift));
        if shift.is_none() {
            faults.push("the header is damaged");
        }
        let size = 1_u64 << shift.unwrap_or(9);
        let mut sectors = Self {
            input: input.clone(),
            size,
            count: input.len().saturating_sub(size).div_ceil(size),
            table: Vec::new(),
        };
        sectors.list(head, budget, faults)?;
        Ok(sectors)
    }

    /// Lists the table's sectors: 109 in the header, the others in a chain of their own.
    fn list(
        &mut self,
        head: &[u8],
        budget: &Budget,
        faults: &mut Vec<&'static str>,
    ) -> Result<(), ExtractError> {
        let needed = self.count.div_ceil(self.size / 4);
        budget.hold(needed.saturating_mul(4))?;
        let in_header = (0..IN_HEADER).filter_map(|n| u32_le(head, 76 + 4 * n));
        self.table.extend(in_header);
        let mut next = u32_le(head, 68).unwrap_or(END_OF_CHAIN);
        let mut turns = 0_u64;
        while next < FIRST_MARK && (self.table.len() as u64) < needed {
            let bytes = self.read(next)?;
            let (last, listed) = match bytes.as_chunks::<4>().0 {
                [listed @ .., last] if bytes.len() as u64 == self.size => (last, listed),
                _ => {
                    faults.push(TABLE_DAMAGED);
                    break;
                }
            };
            self.table
                .extend(listed.iter().map(|n| u32::from_le_bytes(*n)));
            next = u32::from_le_bytes(*last);
            turns += 1;
            if turns.is_multiple_of(TURNS) {
                budget.step()?;
            }
        }
        self.table
            .truncate(usize::try_from(needed).unwrap_or(usize::MAX));
        let in_use = || self.table.iter().filter(|n| **n < FIRST_MARK);
        let stated = u32_le(head, 44).map_or(0, u64::from).min(needed);
        if (in_use().count() as u64) < stated || in_use().any(|n| u64::from(*n) >= self.count) {
            faults.push(TABLE_DAMAGED);
        }
        Ok(())
    }

    /// Where a sector begins in the file.
    pub fn at(&self, sector: u32) -> u64 {
        (u64::from(sector) + 1).saturating_mul(self.size)
    }

    /// The bytes of a sector, fewer where the file ends.
    fn read(&self, sector: u32) -> io::Result<Vec<u8>> {
        let size = usize::try_from(self.size).unwrap_or(usize::MAX);
        self.input.peek(self.at(sector), size)
    }

    /// The stretches of the file that the chain from `start` covers, up to `len` bytes. A chain that
    /// breaks or turns in a circle covers what comes before.
    pub fn chain(
        &self,
        start: u32,
        len: Option<u64>,
        budget: &Budget,
    ) -> Result<Chain, ExtractError> {
        let wanted = len.map_or(self.count, |len| len.div_ceil(self.size));
        let mut table = Table {
            sectors: self,
            loaded: None,
        };
        let mut chain = Chain::default();
        let mut circle = Circle::default();
        let mut sector = start;
        let mut turns = 0_u64;
        while turns < wanted {
            if sector >= FIRST_MARK || u64::from(sector) >= self.count {
                chain.is_broken = len.is_some() || sector != END_OF_CHAIN;
                break;
            }
            if circle.closes(sector) {
                chain.is_broken = true;
                break;
            }
            chain.extents.push(self.at(sector), self.size);
            turns += 1;
            if turns.is_multiple_of(TURNS) {
                budget.step()?;
                budget.hold(chain.extents.held())?;
            }
            sector = table.next(sector)?;
        }
        Ok(chain)
    }
}

/// What a chain covers, and whether it broke.
#[derive(Debug, Default)]
pub(super) struct Chain {
    pub extents: Extents,
    pub is_broken: bool,
}

/// The table with the sector of it that was looked at last.
struct Table<'a> {
    sectors: &'a Sectors,
    loaded: Option<(u64, Vec<u8>)>,
}

impl Table<'_> {
    /// The sector after `sector`. Where the table itself is out of reach it is the neighbour, since
    /// most files are written in one go.
    fn next(&mut self, sector: u32) -> io::Result<u32> {
        let per_sector = self.sectors.size / 4;
        let nth = u64::from(sector) / per_sector;
        if self.loaded.as_ref().is_none_or(|(have, _)| *have != nth) {
            let at = usize::try_from(nth).ok();
            let listed = at.and_then(|at| self.sectors.table.get(at)).copied();
            let bytes = match listed {
                Some(at) if at < FIRST_MARK => self.sectors.read(at)?,
                _ => Vec::new(),
            };
            self.loaded = Some((nth, bytes));
        }
        let within = usize::try_from(u64::from(sector) % per_sector * 4).unwrap_or(usize::MAX);
        let bytes = self.loaded.as_ref().map(|(_, bytes)| bytes.as_slice());
        let found = bytes.and_then(|bytes| u32_le(bytes, within));
        Ok(found.unwrap_or(sector.saturating_add(1)))
    }
}

/// Notices that a chain turns in a circle, holding one number (Brent's way).
#[derive(Debug, Default)]
pub(super) struct Circle {
    mark: Option<u32>,
    steps: u64,
    limit: u64,
}

impl Circle {
    /// Whether `at` was met before; answers at the latest after twice round.
    pub fn closes(&mut self, at: u32) -> bool {
        if self.mark == Some(at) {
            return true;
        }
        self.steps += 1;
        if self.steps > self.limit {
            self.mark = Some(at);
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        false
    }
}
