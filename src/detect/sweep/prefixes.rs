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
    /// As `tables`, for the patterns of `wide`, in their order.
    wide_tables: Box<[[u32; 256]; DEPTH]>,
    wide: Vec<Wide>,
}

/// A pattern whose first bytes any word passes, with what else must hold where it begins.
struct Wide {
    /// What it allows of the bytes behind the first ones.
    deeper: Vec<Set>,
    /// A byte that stands in each match, and within how many bytes of the start.
    holds: Option<(u8, usize)>,
}

/// The most wide patterns that are looked at more closely.
const OWN: usize = 32;

/// Bytes that are worth being asked for: rare ones, which patterns hold between wide classes.
const RARE: &[u8] = b"@_:=/";

/// Where the bytes that wide patterns hold stand next, in one text gone over once.
pub(crate) struct Ahead {
    /// The next place of each wide pattern's byte, where it is known to be at or behind the last start.
    next: Vec<usize>,
    /// Up to here the answer below holds.
    until: usize,
    /// The wide patterns that may find what they hold.
    armed: u32,
}

impl Prefixes {
    /// Reads the patterns of `nfa`.
    pub fn new(nfa: &NFA) -> Self {
        let mut walk = Walk::of(nfa);
        let mut prefixes = Self {
            tables: Box::new([[0; 256]; DEPTH]),
            wide_tables: Box::new([[0; 256]; DEPTH]),
            wide: Vec::new(),
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
        for (number, sets) in (0u32..).zip(&plain) {
            allow(&mut prefixes.tables, sets, 1 << (number % Bits::BITS));
        }
        prefixes
    }

    fn add_wide(&mut self, walk: &mut Walk<'_>, start: StateID) {
        let mut sets = walk.first_bytes(vec![start], DEEP);
        allow(&mut self.wide_tables, &sets, 1 << self.wide.len());
        self.wide.push(Wide {
            deeper: sets.split_off(DEPTH),
            holds: walk.held(start),
        });
    }

    /// Bytes with which a match may begin.
    pub fn starters(&self) -> Set {
        let mut starters = [false; 256];
        let ([first, ..], [wide, ..]) = (&*self.tables, &*self.wide_tables);
        for ((starts, plain), wide) in starters.iter_mut().zip(first).zip(wide) {
            *starts = *plain != 0 || *wide != 0;
        }
        starters
    }

    /// For a text that is gone over from its start.
    pub fn ahead(&self) -> Ahead {
        Ahead {
            next: vec![0; self.wide.len()],
            until: 0,
            armed: 0,
        }
    }

    /// Whether a pattern may match at `at`, of which `eight` are the bytes: never false where one
    /// does. Asked for ascending places of one text, with what was made for it.
    #[inline]
    pub fn may_start(&self, bytes: &[u8], at: usize, eight: u64, ahead: &mut Ahead) -> bool {
        let first = eight.to_le_bytes();
        let mut plain = Bits::MAX;
        for (table, byte) in self.tables.iter().zip(first) {
            plain &= table.get(usize::from(byte)).copied().unwrap_or(0);
            if plain == 0 {
                return self.wide_may_start(bytes, at, first, ahead);
            }
        }
        true
    }

    /// Last bytes first: everyday words are short.
    #[inline]
    fn wide_may_start(
        &self,
        bytes: &[u8],
        at: usize,
        first: [u8; DEPTH],
        ahead: &mut Ahead,
    ) -> bool {
        if at >= ahead.until {
            self.look_ahead(bytes, at, ahead);
        }
        let mut wide = ahead.armed;
        for (table, byte) in self.wide_tables.iter().zip(first).rev() {
            wide &= table.get(usize::from(byte)).copied().unwrap_or(0);
            if wide == 0 {
                return false;
            }
        }
        let deeper = bytes.get(at + DEPTH..).unwrap_or_default();
        let mut patterns = self.wide.iter().enumerate();
        patterns.any(|(number, pattern)| wide >> number & 1 == 1 && pattern.allows(deeper))
    }

    /// Which wide patterns may find the byte that they hold, and for how long that is so.
    #[cold]
    fn look_ahead(&self, bytes: &[u8], at: usize, ahead: &mut Ahead) {
        (ahead.until, ahead.armed) = (usize::MAX, 0);
        for ((number, pattern), next) in (0..).zip(&self.wide).zip(&mut ahead.next) {
            let Some((byte, within)) = pattern.holds else {
                ahead.armed |= 1 << number;
                continue;
            };
            if *next < at || *next == 0 {
                let rest = bytes.get(at..).unwrap_or_default();
                let found = memchr::memchr(byte, rest);
                *next = found.map_or(usize::MAX, |offset| at + offset);
            }
            if *next < at.saturating_add(within) {
                ahead.armed |= 1 << number;
                // It stays so up to the byte itself.
                ahead.until = ahead.until.min(next.saturating_add(1));
            } else {
                ahead.until = ahead.until.min(*next - within + 1);
            }
        }
    }
}

impl Wide {
    /// Whether the bytes behind the first ones pass. Where the text ends, so does the question.
    fn allows(&self, deeper: &[u8]) -> bool {
        let mut bytes = deeper.iter().zip(&self.deeper);
        bytes.all(|(byte, set)| set.get(usize::from(*byte)) == Some(&true))
    }
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
