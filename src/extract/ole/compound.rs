//! A compound file: its entries and their streams, as far as they can be reached.

use std::io;
use std::sync::Arc;

use super::directory::{self, Directory, Entry};
use super::extents::Extents;
use super::sectors::{Chain, Circle, END_OF_CHAIN, FIRST_MARK, Sectors};
use super::stream::Stream;
use crate::extract::ExtractError;
use crate::extract::bytes::{u16_le, u32_le};
use crate::input::Input;
use crate::limits::Budget;

/// The eight bytes with which a compound file begins.
pub(super) const SIGNATURE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// The header, whatever the size of sectors.
const HEADER: usize = 512;
/// Streams shorter than this lie in the stream of short streams, unless the header says otherwise.
const SHORT: u64 = 4096;

/// An open compound file. Damage is a fault, and what lies beyond it is missing.
#[derive(Debug)]
pub(crate) struct Compound {
    sectors: Sectors,
    directory: Directory,
    /// The table that chains the pieces of short streams, and the stream that holds them.
    short_table: Stream,
    short: Arc<Extents>,
    short_piece: u64,
    short_below: u64,
    faults: Vec<&'static str>,
    budget: Budget,
}

impl Compound {
    /// Opens the compound file `input`. Fails only where the bytes do not begin as one, or where what
    /// must be held is too large.
    pub fn open(input: &Input, budget: &Budget) -> Result<Self, ExtractError> {
        let head = input.peek(0, HEADER)?;
        if !head.starts_with(&SIGNATURE) {
            return Err(ExtractError::malformed("not a compound file"));
        }
        let mut faults = Vec::new();
        let sectors = Sectors::open(input, &head, budget, &mut faults)?;
        let first = u32_le(&head, 48).unwrap_or(END_OF_CHAIN);
        let chain = sectors.chain(first, None, budget)?;
        if chain.is_broken {
            faults.push(directory::DIRECTORY_DAMAGED);
        }
        let bytes = whole(&sectors, chain, budget)?;
        let directory = directory::read(&bytes, sectors.size, budget, &mut faults)?;
        let table = u32_le(&head, 60).unwrap_or(END_OF_CHAIN);
        let table = sectors.chain(table, None, budget)?.extents;
        let short = match &directory.root {
            Some(root) => sectors.chain(root.start, Some(root.len), budget)?.extents,
            None => Extents::default(),
        };
        let piece = u16_le(&head, 32).filter(|shift| (4..=9).contains(shift));
        let below = u32_le(&head, 56).map_or(SHORT, u64::from);
        let len = table.len();
        faults.dedup();
        Ok(Self {
            short_table: Stream::new(input.clone(), Arc::new(table), len),
            short: Arc::new(short),
            short_piece: 1 << piece.unwrap_or(6),
            short_below: if below == 0 { SHORT } else { below },
            sectors,
            directory,
            faults,
            budget: budget.clone(),
        })
    }

    /// The file itself.
    pub const fn input(&self) -> &Input {
        &self.sectors.input
    }

    /// Every storage and stream in use, in the order of the directory; also those that no tree leads
    /// to, by their name alone.
    pub fn entries(&self) -> &[Entry] {
        &self.directory.entries
    }

    /// The entry with this path, in any case.
    pub fn find(&self, path: &str) -> Option<&Entry> {
        let same = |entry: &&Entry| {
            entry.path.eq_ignore_ascii_case(path)
                || !path.is_ascii() && entry.path.to_lowercase() == path.to_lowercase()
        };
        self.directory.entries.iter().find(same)
    }

    /// The stream with this path; none where there is no such stream.
    pub fn stream(&self, path: &str) -> Option<Stream> {
        let wanted = self.find(path).filter(|entry| entry.is_stream)?;
        Some(self.open_entry(wanted))
    }

    /// The stream of an entry: empty for a storage.
    pub fn open_entry(&self, entry: &Entry) -> Stream {
        let extents = if !entry.is_stream || entry.len == 0 {
            Extents::default()
        } else if entry.len < self.short_below {
            self.short_chain(entry)
        } else {
            let chain = self
                .sectors
                .chain(entry.start, Some(entry.len), &self.budget);
            chain.map(|chain| chain.extents).unwrap_or_default()
        };
        let len = if entry.is_stream { entry.len } else { 0 };
        Stream::new(self.sectors.input.clone(), Arc::new(extents), len)
    }

    /// What of the file is damaged.
    pub fn faults(&self) -> &[&'static str] {
        &self.faults
    }

    /// The stretches of a short stream.
    fn short_chain(&self, entry: &Entry) -> Extents {
        let mut extents = Extents::default();
        let mut circle = Circle::default();
        let mut piece = entry.start;
        while extents.len() < entry.len && piece < FIRST_MARK && !circle.closes(piece) {
            let within = u64::from(piece).saturating_mul(self.short_piece);
            let Some((at, room)) = self.short.locate(within) else {
                break;
            };
            extents.push(at, room.min(self.short_piece));
            let next = self.short_table.peek(u64::from(piece) * 4, 4);
            // Where the table is out of reach the neighbour follows, as in a file written in one go.
            piece = next
                .ok()
                .and_then(|bytes| u32_le(&bytes, 0))
                .unwrap_or(piece.saturating_add(1));
        }
        extents
    }
}

/// All bytes that a chain covers.
fn whole(sectors: &Sectors, chain: Chain, budget: &Budget) -> Result<Vec<u8>, ExtractError> {
    let len = chain.extents.len();
    budget.hold(len.saturating_mul(4))?;
    let stream = Stream::new(sectors.input.clone(), Arc::new(chain.extents), len);
    let len = usize::try_from(len).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    Ok(stream.peek(0, len)?)
}
