//! Where a pattern may begin, by its first bytes: what each pattern needs, read off its automaton.

use regex_automata::nfa::thompson::{NFA, State};
use regex_automata::util::primitives::StateID;

use super::super::chunk::LONGEST_MATCH;

/// How many bytes are looked at before an automaton is asked.
const DEPTH: usize = 8;

/// How many of the first bytes of a wide pattern are looked at.
const DEEP: usize = 32;

/// Patterns as bits; shared where there are more patterns than bits.
type Bits = u128;

/// Bytes, as a set.
type Set = [bool; 256];

/// For each of the first bytes, which patterns allow it.
pub(crate) struct Prefixes {
    tables: Box<[[Bits; 256]; DEPTH]>,
    wide: Vec<Wide>,
    /// The bits of patterns that are not wide.
    free: Bits,
}

/// A pattern whose first bytes any word passes, with what else must hold where it begins.
struct Wide {
    bit: Bits,
    /// What it allows of the bytes behind the first ones.
    deeper: Vec<Set>,
    /// A byte that stands in each match, and within how many bytes of the start.
    holds: Option<(u8, usize)>,
}

/// The most wide patterns that are looked at more closely; each has a bit of its own.
const OWN: usize = 32;

/// Bytes that are worth being asked for: rare ones, which patterns hold between wide classes.
const RARE: &[u8] = b"@_:=/";

impl Prefixes {
    /// Reads the patterns of `nfa`.
    pub fn new(nfa: &NFA) -> Self {
        let mut walk = Walk::of(nfa);
        let mut prefixes = Self {
            tables: Box::new([[0; 256]; DEPTH]),
            wide: Vec::new(),
            free: 0,
        };
        let mut plain = Vec::new();
        for start in nfa.patterns().filter_map(|id| nfa.start_pattern(id)) {
            let sets = walk.first_bytes(vec![start], DEPTH);
            if prefixes.wide.len() < OWN && is_wide(&sets) {
                prefixes.add_wide(&mut walk, start);
            } else if is_wordy(&sets) {
                plain.extend(walk.by_first_byte(start));
            } else {
                plain.push(sets);
            }
        }
        let shared = Bits::BITS - prefixes.wide.len() as u32;
        for (number, sets) in (0u32..).zip(&plain) {
            let bit = 1 << (number % shared);
            prefixes.allow(sets, bit);
            prefixes.free |= bit;
        }
        prefixes
    }

    fn add_wide(&mut self, walk: &mut Walk<'_>, start: StateID) {
        let mut sets = walk.first_bytes(vec![start], DEEP);
        let bit = 1 << (Bits::BITS as usize - 1 - self.wide.len());
        self.allow(&sets, bit);
        self.wide.push(Wide {
            bit,
            deeper: sets.split_off(DEPTH),
            holds: walk.held(start),
        });
    }

    fn allow(&mut self, sets: &[Set], bit: Bits) {
        for (table, set) in self.tables.iter_mut().zip(sets) {
            for (slot, allowed) in table.iter_mut().zip(set) {
                *slot |= if *allowed { bit } else { 0 };
            }
        }
    }

    /// Bytes with which a match may begin.
    pub fn starters(&self) -> Set {
        let [first, ..] = &*self.tables;
        first.map(|patterns| patterns != 0)
    }

    /// Whether a pattern may match at `at`, of which `eight` are the bytes: never false where one does.
    #[inline]
    pub fn may_start(&self, bytes: &[u8], at: usize, eight: u64) -> bool {
        let mut patterns = Bits::MAX;
        for (table, byte) in self.tables.iter().zip(eight.to_le_bytes()) {
            patterns &= table.get(usize::from(byte)).copied().unwrap_or(0);
            if patterns == 0 {
                return false;
            }
        }
        patterns & self.free != 0
            || self
                .wide
                .iter()
                .any(|wide| patterns & wide.bit != 0 && wide.may_start(bytes, at))
    }
}

impl Wide {
    fn may_start(&self, bytes: &[u8], at: usize) -> bool {
        let ahead = bytes.get(at..).unwrap_or_default();
        // What stands behind the end of the text ends no word, and the pattern may have ended there.
        let mut deeper = ahead.iter().skip(DEPTH).zip(&self.deeper);
        if !deeper.all(|(byte, set)| set.get(usize::from(*byte)) == Some(&true)) {
            return false;
        }
        self.holds.is_none_or(|(byte, within)| {
            let ahead = ahead.get(..within.min(ahead.len())).unwrap_or_default();
            memchr::memchr(byte, ahead).is_some()
        })
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

/// The most ways to begin that one pattern is taken apart into.
const WAYS: usize = 12;

/// Steps through an automaton by bytes that are not known.
struct Walk<'a> {
    nfa: &'a NFA,
    /// The last step in which a state was looked at, and in which it was reached.
    seen: Vec<(u32, u32)>,
    steps: u32,
    open: Vec<StateID>,
}

impl<'a> Walk<'a> {
    fn of(nfa: &'a NFA) -> Self {
        Self {
            nfa,
            seen: vec![(0, 0); nfa.states().len()],
            steps: 0,
            open: Vec::new(),
        }
    }

    /// For each of the first `depth` bytes, which ones a pattern allows; all of them behind where it
    /// may end.
    fn first_bytes(&mut self, mut states: Vec<StateID>, depth: usize) -> Vec<Set> {
        let mut sets = vec![[false; 256]; depth];
        let mut ended = false;
        for set in &mut sets {
            let mut next = Vec::new();
            ended |= self.step(&states, &mut |low, high, to, is_new| {
                let range = usize::from(low)..=usize::from(high);
                if let Some(allowed) = set.get_mut(range) {
                    allowed.fill(true);
                }
                next.extend(is_new.then_some(to));
                true
            });
            if ended {
                set.fill(true);
            }
            states = next;
        }
        sets
    }

    /// As [`Walk::first_bytes`], apart for first bytes that lead on differently: `r` and `u` of
    /// `room|unit` are not followed by the same.
    fn by_first_byte(&mut self, start: StateID) -> Vec<Vec<Set>> {
        let mut leads = vec![Vec::new(); 256];
        self.step(&[start], &mut |low, high, to, _| {
            let range = usize::from(low)..=usize::from(high);
            for leads in leads.get_mut(range).unwrap_or_default() {
                leads.push(to);
            }
            true
        });
        let mut ways: Vec<(Set, Vec<StateID>)> = Vec::new();
        for (byte, leads) in leads.into_iter().enumerate() {
            if leads.is_empty() {
                continue;
            }
            let at = ways.iter().position(|(_, known)| *known == leads);
            let at = at.unwrap_or_else(|| {
                ways.push(([false; 256], leads));
                ways.len() - 1
            });
            if let Some(slot) = ways.get_mut(at).and_then(|(set, _)| set.get_mut(byte)) {
                *slot = true;
            }
        }
        if ways.len() > WAYS {
            return vec![self.first_bytes(vec![start], DEPTH)];
        }
        let ways = ways.into_iter().map(|(first, states)| {
            let mut sets = self.first_bytes(states, DEPTH - 1);
            sets.insert(0, first);
            sets
        });
        ways.collect()
    }

    /// A rare byte without which no match ends, and within how many bytes of the start it stands.
    fn held(&mut self, start: StateID) -> Option<(u8, usize)> {
        RARE.iter().find_map(|byte| {
            let mut states = vec![start];
            for width in 1..LONGEST_MATCH {
                let mut next = Vec::new();
                let ends = self.step(&states, &mut |low, high, to, is_new| {
                    let is_needed = low == *byte && high == *byte;
                    next.extend((is_new && !is_needed).then_some(to));
                    !is_needed
                });
                if ends {
                    return None;
                }
                if next.is_empty() {
                    return Some((*byte, width));
                }
                states = next;
            }
            Some((*byte, LONGEST_MATCH))
        })
    }

    /// Goes over the transitions that lead out of `states`: their range, where they lead, and
    /// whether that was not yet reached in this step; what answers false does not count as reached.
    /// Answers whether a match ends here.
    fn step(
        &mut self,
        states: &[StateID],
        go: &mut dyn FnMut(u8, u8, StateID, bool) -> bool,
    ) -> bool {
        self.steps += 1;
        let step = self.steps;
        self.open.extend(states);
        let mut ends = false;
        while let Some(id) = self.open.pop() {
            match self.seen.get_mut(id.as_usize()) {
                Some((looked, _)) if *looked != step => *looked = step,
                _ => continue,
            }
            let seen = &mut self.seen;
            let mut out = |low: u8, high: u8, to: StateID| {
                if let Some((_, reached)) = seen.get_mut(to.as_usize())
                    && go(low, high, to, *reached != step)
                {
                    *reached = step;
                }
            };
            match self.nfa.state(id) {
                State::ByteRange { trans } => out(trans.start, trans.end, trans.next),
                State::Sparse(sparse) => {
                    for trans in &sparse.transitions {
                        out(trans.start, trans.end, trans.next);
                    }
                }
                State::Dense(dense) => {
                    for (byte, to) in (0..=255u8).zip(&dense.transitions) {
                        if *to != StateID::ZERO {
                            out(byte, byte, *to);
                        }
                    }
                }
                // An assertion is taken to hold: more places are looked at, never fewer.
                State::Look { next, .. } | State::Capture { next, .. } => self.open.push(*next),
                State::Union { alternates } => self.open.extend(alternates.iter()),
                State::BinaryUnion { alt1, alt2 } => self.open.extend([*alt1, *alt2]),
                State::Fail => {}
                State::Match { .. } => ends = true,
            }
        }
        ends
    }
}

