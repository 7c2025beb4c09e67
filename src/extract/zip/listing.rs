//! The entries of an archive, gathered from its directory and from the headers before the data.

use std::collections::HashSet;

use super::super::format::ExtractError;
use super::directory::{Directory, Record, Records};
use super::local::{self, Local, SIZES_FOLLOW, Search};
use super::names::{self, Guess};
use super::package::{CUT, Entry, Fault, NO_HEADER, OVERLAP, TOO_MANY};
use crate::input::Input;
use crate::limits::Budget;

const ENCRYPTED: u16 = 1;
/// The method that stands where another one is hidden by AES.
const AES: u16 = 99;
/// Methods of iWork's documents of 2009 that have a password: stored and deflated, then encrypted.
const IWORK: [u16; 2] = [0x636B, 0x636C];

fn is_encrypted(flags: u16, method: u16) -> bool {
    flags & ENCRYPTED != 0 || method == AES || IWORK.contains(&method)
}

/// Whether an entry's bytes are listed by another one too, whose header says otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sight {
    Only,
    Twin,
}

/// Entries as they are found, their names still bytes.
pub(super) struct Listing<'a> {
    input: &'a Input,
    budget: &'a Budget,
    most: usize,
    guess: Guess,
    pub found: Vec<(Entry, Vec<u8>)>,
    pub faults: Vec<Fault>,
}

impl<'a> Listing<'a> {
    pub fn new(input: &'a Input, budget: &'a Budget, most: usize) -> Self {
        Self {
            input,
            budget,
            most,
            guess: Guess::new(),
            found: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Takes every record of the directory, whatever number of them the archive states.
    pub fn directory(&mut self, directory: &Directory) -> Result<(), ExtractError> {
        let bytes = self.input.slice(directory.start, u64::MAX);
        let mut records = Records(bytes.reader());
        while let Some(record) = records.next()? {
            self.budget.step()?;
            self.record(directory.prefix, record)?;
            if self.is_full() {
                break;
            }
        }
        Ok(())
    }

    fn record(&mut self, prefix: u64, record: Record) -> Result<(), ExtractError> {
        let header = prefix.saturating_add(record.header);
        let local = local::brief(self.input, header)?;
        let data = local.map_or(0, |(.., data)| data);
        let mut fault = local.is_none().then_some(NO_HEADER);
        if local.is_some() && data.saturating_add(record.packed) > self.input.len() {
            fault = Some(CUT);
        }
        let entry = Entry {
            name: String::new(),
            comment: names::decode_alone(&record.comment),
            is_dir: false,
            encrypted: is_encrypted(record.flags, record.method),
            packed: record.packed,
            fault,
            method: record.method,
            flags: record.flags,
            size: record.size,
            crc: Some(record.crc),
            header,
            data,
            twin: false,
        };
        self.push(entry, record.name, record.flags, &record.extra);
        // Two readers of such an archive would see two different members: both are read.
        let disagree = local.is_some_and(|(flags, method, packed, _)| {
            let unstated = flags & SIZES_FOLLOW != 0 || packed == u32::MAX || packed == 0;
            method != record.method || (!unstated && u64::from(packed) != record.packed)
        });
        if disagree && let Some(mut local) = local::read(self.input, header)? {
            if local.packed == 0 {
                local.packed = record.packed;
            }
            self.local(header, local, Sight::Twin);
        }
        Ok(())
    }

    fn local(&mut self, header: u64, local: Local, sight: Sight) {
        let cut = local.data.saturating_add(local.packed) > self.input.len()
            || (local.open_ended && local.data.saturating_add(local.packed) == self.input.len());
        let entry = Entry {
            name: String::new(),
            comment: String::new(),
            is_dir: false,
            encrypted: is_encrypted(local.flags, local.method),
            packed: local.packed,
            fault: cut.then_some(CUT),
            method: local.method,
            flags: local.flags,
            size: local.size,
            crc: (local.flags & SIZES_FOLLOW == 0).then_some(local.crc),
            header,
            data: local.data,
            twin: sight == Sight::Twin,
        };
        self.push(entry, local.name, local.flags, &local.extra);
    }

    fn push(&mut self, mut entry: Entry, raw: Vec<u8>, flags: u16, extra: &[u8]) {
        let stated = names::unicode_name(&raw, extra);
        let is_utf8 = flags & names::NAME_IS_UTF8 != 0;
        // Nothing, deflated, is two bytes.
        let is_empty = entry.packed == 0 || (entry.size == 0 && entry.packed <= 2);
        entry.is_dir = raw.ends_with(b"/") && is_empty;
        match stated {
            Some(name) => entry.name = name,
            None if is_utf8 => entry.name = String::from_utf8_lossy(&raw).into_owned(),
            None => self.guess.feed(&raw),
        }
        let raw = if entry.name.is_empty() {
            raw
        } else {
            Vec::new()
        };
        self.found.push((entry, raw));
    }

    fn is_full(&mut self) -> bool {
        let full = self.found.len() >= self.most;
        if full && !self.faults.contains(&TOO_MANY) {
            self.faults.push(TOO_MANY);
        }
        full
    }

    /// Takes the entries between `from` and `to` by their headers.
    pub fn search(&mut self, from: u64, to: u64) -> Result<(), ExtractError> {
        let (input, budget) = (self.input, self.budget);
        let mut search = Search::new(input, budget, from, to);
        while !self.is_full()
            && let Some((header, local)) = search.next()?
        {
            self.local(header, local, Sight::Only);
        }
        Ok(())
    }

    /// Takes what lies between the entries that the directory lists, and names those that share
    /// their bytes with others.
    pub fn between(&mut self, directory: &Directory) -> Result<(), ExtractError> {
        let mut spans: Vec<(u64, u64, usize)> = (self.found.iter().enumerate())
            .filter(|(_, (entry, _))| !entry.twin && entry.fault != Some(NO_HEADER))
            .map(|(n, (entry, _))| (entry.header, entry.data.saturating_add(entry.packed), n))
            .collect();
        spans.sort_unstable();
        let mut end = 0;
        let mut overlapping = HashSet::new();
        let mut holes = Vec::new();
        for (header, data_end, n) in spans {
            if header < end {
                overlapping.insert(n);
            } else if header > end {
                holes.push((end, header));
            }
            end = end.max(data_end);
        }
        holes.push((end, directory.start));
        holes.push((directory.end, self.input.len()));
        for n in overlapping {
            if let Some((entry, _)) = self.found.get_mut(n)
                && entry.packed > 0
            {
                entry.fault = Some(OVERLAP);
            }
        }
        for (from, to) in holes {
            self.search(from, to)?;
        }
        Ok(())
    }

    pub fn settle(self) -> Vec<Entry> {
        let encoding = self.guess.settle();
        let named = |(mut entry, raw): (Entry, Vec<u8>)| {
            if entry.name.is_empty() {
                entry.name = names::decode(&raw, encoding);
            }
            if entry.name.contains('\\') {
                entry.name = entry.name.replace('\\', "/");
            }
            entry
        };
        self.found.into_iter().map(named).collect()
    }
}
