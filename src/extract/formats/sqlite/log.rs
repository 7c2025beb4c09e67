//! The logs beside a database: pages on their way in, and pages as they were before.

use std::collections::HashMap;

use super::bits::Bits;
use super::database;
use super::store::{Damage, Layout, Spelling, Store, page_size, spelling};
use crate::extract::bytes::u32_be;
use crate::extract::{ExtractError, TextSink};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// Where the newest copy of each page lies, and the other copies.
struct Copies {
    newest: HashMap<u32, u64>,
    older: Vec<u64>,
    highest: u32,
    size: usize,
    is_cut: bool,
}

impl Copies {
    fn new(size: usize) -> Self {
        Self {
            newest: HashMap::new(),
            older: Vec::new(),
            highest: 0,
            size,
            is_cut: false,
        }
    }

    fn add(&mut self, page: u32, at: u64, length: u64) {
        self.is_cut |= at.saturating_add(self.size as u64) > length;
        self.highest = self.highest.max(page);
        self.older.extend(self.newest.insert(page, at));
    }
}

/// Reads a write-ahead log: its last copy of a page is the newest.
pub(super) fn wal(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let header = input.peek(0, 32)?;
    let size = u32_be(&header, 8).map_or(0, |size| size as usize);
    if !size.is_power_of_two() || !(512..=65_536).contains(&size) {
        return Err(ExtractError::malformed(
            "the log's header has an impossible page size",
        ));
    }
    let mut copies = Copies::new(size);
    let mut at: u64 = 32;
    while at + 24 < input.len() {
        step(at, sink.budget(), &copies)?;
        let Some(page) = u32_be(&input.peek(at, 4)?, 0) else {
            break;
        };
        copies.add(page, at + 24, input.len());
        at += 24 + size as u64;
    }
    read(input, copies, sink)
}

/// Reads a rollback journal: its first copy of a page is the only one that matters.
pub(super) fn journal(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let header = input.peek(0, 28)?;
    let sector = u32_be(&header, 20).unwrap_or(0);
    let size = u32_be(&header, 24).map_or(0, |size| size as usize);
    let fits = size.is_power_of_two() && (512..=65_536).contains(&size);
    if !fits || !sector.is_power_of_two() || !(32..=65_536).contains(&sector) {
        return Err(ExtractError::malformed(
            "the journal's header has an impossible page size",
        ));
    }
    let sector = u64::from(sector);
    let mut copies = Copies::new(size);
    let mut at = sector;
    let mut left = stated(&header);
    loop {
        step(at, sink.budget(), &copies)?;
        if left == Some(0) {
            // The next header begins a sector; until it is sealed its mark is zeros.
            let aligned = at.next_multiple_of(sector);
            let head = input.peek(aligned, 12)?;
            let is_sealed = head.starts_with(super::row::JOURNAL_MARK);
            left = stated(&head).filter(|_| is_sealed);
            if is_sealed || head.get(..8) == Some(&[0; 8]) {
                at = aligned.saturating_add(sector);
            }
        }
        if at.saturating_add(4) >= input.len() {
            copies.is_cut |= left.is_some_and(|left| left > 0);
            break;
        }
        let head = input.peek(at, 8)?;
        // A further header stands at the start of a sector.
        let aligned = at.next_multiple_of(sector);
        if head.starts_with(super::row::JOURNAL_MARK) {
            left = stated(&input.peek(at, 12)?);
            at += sector;
            continue;
        }
        if aligned != at
            && input
                .peek(aligned, 8)?
                .starts_with(super::row::JOURNAL_MARK)
            && aligned - at < 8 + size as u64
        {
            left = stated(&input.peek(aligned, 12)?);
            at = aligned + sector;
            continue;
        }
        let Some(page) = u32_be(&head, 0) else {
            break;
        };
        copies.add(page, at + 4, input.len());
        at += 8 + size as u64;
        left = left.map(|left| left.saturating_sub(1));
    }
    read(input, copies, sink)
}

/// How many copies follow a header; none where it does not say: it was not sealed, or all that there are.
fn stated(header: &[u8]) -> Option<u32> {
    u32_be(header, 8).filter(|count| !matches!(*count, 0 | u32::MAX))
}

/// What a copy costs in memory.
const COPY: u64 = 32;

fn step(at: u64, budget: &Budget, copies: &Copies) -> Result<(), ExtractError> {
    if at.is_multiple_of(64) {
        budget.step()?;
    }
    let count = copies.newest.len() + copies.older.len();
    Ok(budget.hold(count as u64 * COPY)?)
}

fn read(input: &Input, copies: Copies, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let first = copies.newest.get(&1).copied();
    let header = match first {
        Some(at) => input.peek(at, 100)?,
        None => Vec::new(),
    };
    let reserved = header.get(20).copied().unwrap_or(0);
    // The set is of numbers that are here, so that one high number costs nothing.
    let highest = copies.highest.min(MOST);
    let mut store = Store {
        input: input.clone(),
        page_size: copies.size,
        usable: copies.size - usize::from(reserved),
        spelling: match page_size(&header) {
            Some(_) => spelling(&header),
            None => Spelling::Utf8,
        },
        pages: highest,
        reached: Bits::new(highest, sink.budget())?,
        damage: Damage::default(),
        layout: Layout::Log {
            newest: copies.newest,
            older: copies.older,
        },
    };
    database::read(&mut store, sink)?;
    if copies.is_cut {
        sink.gap(
            Place::Whole,
            GapKind::Truncated,
            "the log ends inside a page",
        );
    }
    Ok(())
}

/// No log is of a database with more pages than 256 MiB of bits; higher numbers are damage.
const MOST: u32 = 1 << 28;
