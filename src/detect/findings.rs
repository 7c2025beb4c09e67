//! What was found so far, rule by rule: counted, deduplicated, bounded, and mergeable in order.

use std::sync::Arc;

use hashbrown::{HashMap, HashTable};

use super::column::is_firm;
use super::crowd::{Crowd, Crowds, crowd};
use super::score::Signals;
use crate::model::{Confidence, Counts, Digest, Place, Signal};

/// Different values are told apart up to this many a rule; beyond it their number is a floor.
pub(crate) const UNIQUE: usize = 1_000_000;

/// A match that is kept for the row.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// Which members in which order led here: sorts matches in file order.
    pub order: Vec<u32>,
    pub members: Vec<Arc<str>>,
    pub place: Place,
    pub masked: String,
    pub digest: Digest,
    pub value: Option<String>,
    pub level: Confidence,
    pub evidence: Vec<Signal>,
    /// What a population could still raise: cleared once the document is settled.
    pub open: Option<(u64, Signals)>,
}

/// Different values with the highest level of each: 62 bits of keyed digest and two of level.
#[derive(Default)]
pub(crate) struct Values {
    table: HashTable<u64>,
    full: bool,
}

fn key(digest: &Digest) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(digest.0.first_chunk::<8>().unwrap_or(&[0; 8]));
    u64::from_le_bytes(bytes) & !3
}

const fn tag(level: Confidence) -> u64 {
    match level {
        Confidence::Low => 1,
        Confidence::Medium => 2,
        Confidence::High => 3,
    }
}

impl Values {
    pub fn has(&self, digest: &Digest) -> bool {
        let key = key(digest);
        self.table.find(key, |entry| entry & !3 == key).is_some()
    }

    /// Notes a value at `level`; it keeps the highest.
    pub fn note(&mut self, digest: &Digest, level: Confidence) {
        self.note_key(key(digest), tag(level));
    }

    fn note_key(&mut self, key: u64, tag: u64) {
        if let Some(entry) = self.table.find_mut(key, |entry| entry & !3 == key) {
            *entry = key | tag.max(*entry & 3);
            return;
        }
        if self.table.len() >= UNIQUE {
            self.full = true;
            return;
        }
        self.table.insert_unique(key, key | tag, |entry| entry & !3);
    }

    fn merge(&mut self, other: Self) {
        self.full |= other.full;
        let (mut large, small) = if self.table.len() >= other.table.len() {
            (std::mem::take(&mut self.table), other.table)
        } else {
            (other.table, std::mem::take(&mut self.table))
        };
        std::mem::swap(&mut self.table, &mut large);
        for entry in small {
            self.note_key(entry & !3, entry & 3);
        }
    }

    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for entry in &self.table {
            match entry & 3 {
                1 => counts.low += 1,
                2 => counts.medium += 1,
                _ => counts.high += 1,
            }
        }
        counts
    }
}

/// What one rule found.
#[derive(Default)]
pub(crate) struct Tally {
    /// Places.
    pub count: u64,
    pub values: Values,
    pub kept: Vec<Kept>,
    /// Columns in which a population could raise values, with those values' keys.
    columns: Vec<Column>,
    column_index: HashMap<u64, usize>,
    /// How many matches of each kind are kept: of a level, and what a population would raise.
    kinds: HashMap<KindOfMatch, usize>,
}

/// Matches of one kind are alike to what may still raise them and to the policy.
type KindOfMatch = (Confidence, bool, Option<(u64, u64)>);

fn kind(level: Confidence, signals: Signals, open: Option<(u64, Signals)>) -> KindOfMatch {
    let open = open.map(|(column, signals)| (column, signals.0));
    (level, signals.has(Signals::BESIDE), open)
}

/// Signals that policy lines ask about.
const ASKED_ABOUT: &[&str] = &["people", "beside", "person", "label"];

struct Column {
    key: u64,
    shapes: u64,
    passed: u64,
    open: Vec<Open>,
    /// Places that only a population makes findings, and the first matches among them.
    dormant: u64,
    sleepers: Vec<Kept>,
}

/// A value that a population would raise, and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Open {
    pub digest: Digest,
    pub signals: Signals,
    pub at: u64,
    /// What it is where its column says nothing for it.
    pub level: Confidence,
}

/// Columns looked at for populations, a rule and document; and values remembered in one of them.
const COLUMNS: usize = 20_000;
const OPEN: usize = 250_000;

/// Kinds of matches of which some are kept: the first ones stand for the rest.
const KINDS: usize = 400;

/// Matches kept of a column that may turn out to be a population.
const SLEEPERS: usize = 100;

impl Tally {
    fn column(&mut self, key: u64) -> Option<&mut Column> {
        let at = match self.column_index.get(&key) {
            Some(at) => *at,
            None if self.columns.len() < COLUMNS => {
                self.columns.push(Column {
                    key,
                    shapes: 0,
                    passed: 0,
                    open: Vec::new(),
                    dormant: 0,
                    sleepers: Vec::new(),
                });
                self.column_index.insert(key, self.columns.len() - 1);
                self.columns.len() - 1
            }
            None => return None,
        };
        self.columns.get_mut(at)
    }

    /// Counts a candidate of this rule's shape in its column.
    pub fn shape(&mut self, column: u64, passed: Passed) {
        if let Some(column) = self.column(column) {
            column.shapes += 1;
            column.passed += u64::from(passed == Passed::Yes);
        }
    }

    /// Remembers a value that a population in its column would raise.
    ///
    /// Answers whether the column is one of those that are looked at.
    pub fn open(&mut self, column: u64, open: Open) -> bool {
        let Some(column) = self.column(column) else {
            return false;
        };
        if column.open.len() < OPEN {
            column.open.push(open);
        }
        true
    }

    /// Counts a place that is no finding unless its column is a population. Answers whether its
    /// match is wanted.
    pub fn doze(&mut self, column: u64, most: usize) -> bool {
        self.column(column).is_some_and(|column| {
            column.dormant += 1;
            column.sleepers.len() < most.min(SLEEPERS)
        })
    }

    /// Keeps a match of such a place.
    pub fn keep_dozing(&mut self, column: u64, kept: Kept) {
        if let Some(column) = self.column(column) {
            column.sleepers.push(kept);
        }
    }

    /// Keeps a match, unless `most` of its kind are kept already: those with the same level that
    /// the same population would raise come first in the file and stay first.
    pub fn keep(&mut self, kept: Kept, signals: Signals, most: usize) {
        let of_kind = self
            .kinds
            .entry(kind(kept.level, signals, kept.open))
            .or_default();
        if *of_kind < most {
            *of_kind += 1;
            self.kept.push(kept);
        }
    }

    /// Whether [`Tally::keep`] would keep a match of this kind: asked before its evidence is made.
    pub fn wants(
        &self,
        level: Confidence,
        signals: Signals,
        open: Option<(u64, Signals)>,
        most: usize,
    ) -> bool {
        match self.kinds.get(&kind(level, signals, open)) {
            Some(of_kind) => *of_kind < most,
            None => self.kinds.len() < KINDS,
        }
    }

    /// Settles what columns decide: raises what stands in a population, leaves low what stands
    /// among numbers that fail, and tells `judged_by` of each value, its column and its level by it.
    pub fn settle(
        &mut self,
        raise: impl Fn(Signals) -> Option<Confidence>,
        crowds: Crowds,
        mut judged_by: impl FnMut(&Open, Crowd, Option<Confidence>),
    ) {
        let columns = std::mem::take(&mut self.columns);
        self.column_index.clear();
        self.kinds.clear();
        let judged = columns.iter().map(|column| {
            let crowd = crowd(column.shapes, column.passed, crowds);
            let is_mute = crowd == Crowd::Failing && !is_firm(column.key);
            (column.key, if is_mute { Crowd::Open } else { crowd })
        });
        let judged: HashMap<u64, Crowd> = judged.collect();
        let level_of = |signals: Signals, crowd: Crowd| match crowd {
            Crowd::Population => raise(signals.with(Signals::POPULATION)),
            Crowd::Passing => raise(signals),
            Crowd::Open | Crowd::Failing => None,
        };
        for column in columns {
            let crowd = judged.get(&column.key).copied().unwrap_or(Crowd::Open);
            for open in &column.open {
                let level = level_of(open.signals, crowd);
                if let Some(level) = level {
                    self.values.note(&open.digest, level);
                }
                judged_by(open, crowd, level);
            }
            let wakes = |k: &Kept| k.open.and_then(|(_, s)| level_of(s, crowd)).is_some();
            if crowd == Crowd::Population && column.sleepers.iter().any(wakes) {
                self.count += column.dormant;
                self.kept.extend(column.sleepers);
            }
        }
        for kept in &mut self.kept {
            let Some((column, signals)) = kept.open.take() else {
                continue;
            };
            let crowd = judged.get(&column).copied().unwrap_or(Crowd::Open);
            match crowd {
                Crowd::Population => kept.evidence.push(Signal::new("population")),
                Crowd::Failing => kept.evidence.push(Signal::new("failing-column")),
                Crowd::Passing | Crowd::Open => {}
            }
            kept.level = level_of(signals, crowd).unwrap_or(kept.level);
        }
    }

    /// Adds what a member found. Both sides must be settled.
    pub fn merge(&mut self, other: Self, most: usize) {
        self.count += other.count;
        self.values.merge(other.values);
        self.kept.extend(other.kept);
        self.trim(most);
    }

    /// Highest level first, then file order; no more than `most`, but for the first match with
    /// each signal that the policy asks about: how much detail is shown must not decide a verdict.
    pub fn trim(&mut self, most: usize) {
        self.kept
            .sort_by(|a, b| b.level.cmp(&a.level).then_with(|| a.order.cmp(&b.order)));
        if self.kept.len() <= most {
            return;
        }
        let strongest = |name: &str| {
            let count = |kept: &Kept| {
                let of_name = kept.evidence.iter().filter(|s| &*s.signal == name);
                of_name.map(|s| s.count.unwrap_or(1)).max()
            };
            let counts = self
                .kept
                .iter()
                .enumerate()
                .filter_map(|(at, k)| Some((count(k)?, at)));
            // The earliest of the largest.
            counts.max_by_key(|(count, at)| (*count, std::cmp::Reverse(*at)))
        };
        let asked: Vec<usize> = ASKED_ABOUT
            .iter()
            .filter_map(|name| strongest(name).map(|(_, at)| at))
            .collect();
        let mut at = 0;
        self.kept.retain(|_| {
            at += 1;
            at <= most || asked.contains(&(at - 1))
        });
    }

    /// Whether a document rule found this: its matches show no value.
    pub fn is_of_document(&self) -> bool {
        self.kept.first().is_some_and(|kept| kept.masked.is_empty())
    }

    pub fn is_exact(&self) -> bool {
        !self.values.full
    }
}

/// Whether a candidate passed its checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passed {
    Yes,
    No,
}

/// Everything found in a document or, merged, in a root; one tally a rule, in the rules' order.
#[derive(Default)]
pub(crate) struct Findings {
    pub tallies: Vec<Tally>,
}

impl Findings {
    pub fn new(rules: usize) -> Self {
        let mut tallies = Vec::new();
        tallies.resize_with(rules, Tally::default);
        Self { tallies }
    }

    pub fn tally(&mut self, rule: u16) -> Option<&mut Tally> {
        self.tallies.get_mut(rule as usize)
    }

    /// Adds what a member found, its places seen from here.
    pub fn merge(&mut self, other: Self, most: usize) {
        if self.tallies.len() < other.tallies.len() {
            self.tallies
                .resize_with(other.tallies.len(), Tally::default);
        }
        for (mine, theirs) in self.tallies.iter_mut().zip(other.tallies) {
            if theirs.count > 0 {
                mine.merge(theirs, most);
            }
        }
    }

    /// Puts `member`, the `nth` of its parent, in front of every place.
    pub fn inside(&mut self, member: &Arc<str>, nth: u32) {
        for kept in self.tallies.iter_mut().flat_map(|tally| &mut tally.kept) {
            kept.members.insert(0, Arc::clone(member));
            kept.order.insert(0, nth);
        }
    }
}
