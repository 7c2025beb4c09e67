//! Where a pattern may begin, by its first bytes: what each pattern needs, read off its automaton.

use std::cmp::Reverse;
use std::ops::Range;

use regex_automata::nfa::thompson::NFA;
use regex_automata::util::primitives::StateID;

use super::blocks::Range as Bytes;
use super::walk::{Held, Set, Walk};

/// How many bytes are looked at before an automaton is asked.
const DEPTH: usize = 8;

/// How many of them are looked at everywhere; the others where these pass.
const SHALLOW: usize = 5;

/// How many of the first bytes of a wide pattern are looked at.
const DEEP: usize = 32;

/// So many bytes of patterns that everyday words pass lie in one range.
pub(super) const LONG: u32 = 24;

/// Patterns as bits; shared where there are more patterns than bits.
type Bits = u64;

/// For each of the first bytes, which patterns allow it.
pub(crate) struct Prefixes {
    pub(super) tables: Box<[[Bits; 256]; DEPTH]>,
    /// Patterns that everyday words pass, by what they allow of their first bytes.
    pub(super) long: Vec<Vec<Set>>,
    /// Those bytes lie between these two.
    pub(super) long_range: Bytes,
    /// As `tables`, for the patterns of `wide`, in their order.
    pub(super) wide_tables: Box<[[u32; 256]; DEPTH]>,
    pub(super) wide: Vec<Wide>,
}

/// A pattern whose first bytes any word passes, with what else must hold where it begins.
pub(super) struct Wide {
    /// What it allows of the bytes behind the first ones.
    pub(super) deeper: Vec<Set>,
    pub(super) holds: Held,
}

/// The most wide patterns that are looked at more closely.
const OWN: usize = 32;

/// Where the bytes that wide patterns hold stand next, in one text gone over once.
pub(crate) struct Ahead {
    /// For each wide pattern where its next byte stands, and from where on a match may reach it; known to
    /// be at or behind the last start.
    next: Vec<(usize, usize)>,
    /// Up to here the answer below holds.
    until: usize,
    /// The wide patterns that may find what they hold.
    armed: u32,
}

impl Ahead {
    /// Whether no wide pattern may begin from `at` up to `end`.
    #[inline]
    pub fn is_clear(&self, end: usize) -> bool {
        self.armed == 0 && end <= self.until
    }
}

impl Prefixes {
    /// Reads the patterns of `nfa`.
    pub fn new(nfa: &NFA) -> Self {
        let mut walk = Walk::of(nfa);
        let mut prefixes = Self {
            tables: Box::new([[0; 256]; DEPTH]),
            long: Vec::new(),
            long_range: Bytes::NONE,
            wide_tables: Box::new([[0; 256]; DEPTH]),
            wide: Vec::new(),
        };
        let mut plain: Vec<Vec<Set>> = Vec::new();
        for start in nfa.patterns().filter_map(|id| nfa.start_pattern(id)) {
            let sets = walk.first_bytes(vec![start], DEPTH);
            if is_wide(&sets) {
                if prefixes.wide.len() >= OWN || !prefixes.add_wide(&mut walk, start) {
                    let sets = walk.first_bytes(vec![start], DEEP);
                    let first = sets.iter().take(LONG as usize);
                    first
                        .for_each(|set| prefixes.long_range = range_with(prefixes.long_range, set));
                    prefixes.long.push(sets);
                }
            } else if is_wordy(&sets) {
                plain.extend(walk.by_first_byte(start, DEPTH));
            } else if !plain.contains(&sets) {
                plain.push(sets);
            }
        }
        // Strict ones share what bits are left over: together they let little through.
        plain.sort_by_key(|sets| Reverse(sets.iter().flatten().filter(|is| **is).count()));
        for (nth, sets) in (0..).zip(&plain) {
            allow(&mut prefixes.tables, sets, bit(nth));
        }
        prefixes
    }

    /// Answers whether the pattern holds a byte that can be looked for.
    fn add_wide(&mut self, walk: &mut Walk<'_>, start: StateID) -> bool {
        let Some(holds) = walk.held(start) else {
            return false;
        };
        let mut sets = walk.first_bytes(vec![start], DEEP);
        allow(&mut self.wide_tables, &sets, 1 << self.wide.len());
        self.wide.push(Wide {
            deeper: sets.split_off(DEPTH),
            holds,
        });
        true
    }

    /// Bytes with which a match may begin.
    pub fn starters(&self) -> Set {
        let mut starters = [false; 256];
        let ([first, ..], [wide, ..]) = (&*self.tables, &*self.wide_tables);
        for ((starts, plain), wide) in starters.iter_mut().zip(first).zip(wide) {
            *starts = *plain != 0 || *wide != 0;
        }
        for long in self.long.iter().filter_map(|sets| sets.first()) {
            for (starts, long) in starters.iter_mut().zip(long) {
                *starts |= *long;
            }
        }
        starters
    }

    /// For a text that is gone over from its start.
    pub fn ahead(&self) -> Ahead {
        Ahead {
            next: vec![(0, 0); self.wide.len()],
            until: 0,
            armed: 0,
        }
    }

    /// Whether a plain pattern may begin where `eight` are the bytes, by the first ones of them.
    #[inline]
    pub fn may_open(&self, eight: u64) -> bool {
        self.allowed(eight, 0..SHALLOW, Bits::MAX) != 0
    }

    /// Those of `patterns` that allow some of the bytes of `eight`.
    #[inline]
    fn allowed(&self, eight: u64, which: Range<usize>, patterns: Bits) -> Bits {
        let tables = self.tables.iter().zip(eight.to_le_bytes());
        let tables = tables.skip(which.start).take(which.len());
        tables.fold(patterns, |all, (table, byte)| {
            all & table.get(usize::from(byte)).copied().unwrap_or(0)
        })
    }

    /// Whether a pattern other than the wide ones may match at `at`, of which `eight` are the bytes:
    /// never false where one does.
    pub fn may_start(&self, bytes: &[u8], at: usize, eight: u64) -> bool {
        let rest = bytes.get(at..).unwrap_or_default();
        self.allowed(eight, 0..DEPTH, Bits::MAX) != 0
            || self.long.iter().any(|sets| allows(sets, rest))
    }

    /// The same of the wide patterns alone, asked for ascending places of one text, with what was made
    /// for it. Last bytes first: everyday words are short.
    pub fn wide_may_start(&self, bytes: &[u8], at: usize, eight: u64, ahead: &mut Ahead) -> bool {
        if at >= ahead.until {
            self.look_ahead(bytes, at, ahead);
        }
        let mut wide = ahead.armed;
        if wide == 0 {
            return false;
        }
        for (table, byte) in self.wide_tables.iter().zip(eight.to_le_bytes()).rev() {
            wide &= table.get(usize::from(byte)).copied().unwrap_or(0);
            if wide == 0 {
                return false;
            }
        }
        let deeper = bytes.get(at + DEPTH..).unwrap_or_default();
        let mut patterns = self.wide.iter().enumerate();
        patterns.any(|(number, pattern)| wide >> number & 1 == 1 && allows(&pattern.deeper, deeper))
    }

    /// Which wide patterns may find the byte that they hold, from `at` on, and for how long that is so.
    #[cold]
    pub fn look_ahead(&self, bytes: &[u8], at: usize, ahead: &mut Ahead) {
        (ahead.until, ahead.armed) = (usize::MAX, 0);
        for ((number, pattern), next) in (0..).zip(&self.wide).zip(&mut ahead.next) {
            if next.0 < at || next.0 == 0 {
                *next = pattern.holds.next(bytes, at);
            }
            let (place, from) = *next;
            if from <= at {
                ahead.armed |= 1 << number;
                // It stays so up to the byte itself.
                ahead.until = ahead.until.min(place.saturating_add(1));
            } else {
                ahead.until = ahead.until.min(from);
            }
        }
    }
}

/// Whether the bytes behind the first ones pass. Where the text ends, so does the question.
fn allows(sets: &[Set], deeper: &[u8]) -> bool {
    let mut bytes = deeper.iter().zip(sets);
    bytes.all(|(byte, set)| set.get(usize::from(*byte)) == Some(&true))
}

/// `range` with all of `set`.
fn range_with(range: Bytes, set: &Set) -> Bytes {
    let allowed = (0..=255u8).zip(set).filter(|(_, is)| **is);
    allowed.fold(range, |range, (byte, _)| Bytes {
        low: range.low.min(byte),
        high: range.high.max(byte),
    })
}

/// Bits that are shared by as many patterns as there are.
const SHARED: usize = 40;

/// The bit of the pattern `nth`: the first ones share none.
const fn bit(nth: usize) -> Bits {
    let alone = Bits::BITS as usize - SHARED;
    let at = if nth < alone {
        nth
    } else {
        alone + (nth - alone) % SHARED
    };
    1 << at
}

fn allow<T: Copy + std::ops::BitOrAssign>(tables: &mut [[T; 256]; DEPTH], sets: &[Set], bit: T) {
    for (table, set) in tables.iter_mut().zip(sets) {
        for (slot, _) in table.iter_mut().zip(set).filter(|(_, allowed)| **allowed) {
            *slot |= bit;
        }
    }
}

/// Whether an everyday word passes: all letters are allowed in each of the first bytes.
fn is_wide(sets: &[Set]) -> bool {
    sets.iter()
        .all(|set| (b'a'..=b'z').all(|letter| set.get(usize::from(letter)) == Some(&true)))
}

/// Whether many an everyday word passes: patterns that begin with one of several words.
fn is_wordy(sets: &[Set]) -> bool {
    sets.iter().take(4).all(|set| {
        let letters = set.get(usize::from(b'a')..=usize::from(b'z'));
        let allowed = letters.unwrap_or_default().iter().filter(|is| **is);
        allowed.count() > 2
    })
}
