//! What a pattern's automaton says of the first bytes of a match, and of a byte that each match holds.

use regex_automata::nfa::thompson::{NFA, State};
use regex_automata::util::primitives::StateID;

use super::super::automaton::LONGEST_MATCH;

/// Bytes, as a set.
pub(super) type Set = [bool; 256];

/// Bytes that are worth being asked for: rare ones, which patterns hold between wide classes.
const RARE: &[u8] = b"@_:=/";

/// A byte that stands in each match of a pattern.
pub(super) struct Held {
    pub(super) byte: u8,
    /// Within how many bytes of the start.
    pub(super) within: usize,
    /// What may stand before it in a match, and right behind it.
    pub(super) before: Box<Set>,
    pub(super) after: Box<Set>,
}

impl Held {
    /// Where the byte stands next from `at` on, and from where on a match may reach it.
    pub fn next(&self, bytes: &[u8], at: usize) -> (usize, usize) {
        let rest = bytes.get(at..).unwrap_or_default();
        let has = |set: &Set, byte: u8| set.get(usize::from(byte)) == Some(&true);
        // Where the text ends, nothing more is asked.
        let goes_on = |offset: &usize| rest.get(offset + 1).is_none_or(|b| has(&self.after, *b));
        let Some(offset) = memchr::memchr_iter(self.byte, rest).find(goes_on) else {
            return (usize::MAX, usize::MAX);
        };
        let passed = rest.get(..offset).unwrap_or_default();
        let allowed = |byte: &&u8| has(&self.before, **byte);
        let run = passed
            .iter()
            .rev()
            .take(self.within - 1)
            .take_while(allowed);
        let place = at + offset;
        (place, place - run.count())
    }
}

/// The most ways to begin that one pattern is taken apart into.
const WAYS: usize = 12;

/// Steps through an automaton by bytes that are not known.
pub(super) struct Walk<'a> {
    nfa: &'a NFA,
    /// The last step in which a state was looked at, and in which it was reached.
    seen: Vec<(u32, u32)>,
    steps: u32,
    open: Vec<StateID>,
}

impl<'a> Walk<'a> {
    pub fn of(nfa: &'a NFA) -> Self {
        Self {
            nfa,
            seen: vec![(0, 0); nfa.states().len()],
            steps: 0,
            open: Vec::new(),
        }
    }

    /// For each of the first `depth` bytes, which ones a pattern allows; all of them behind where it
    /// may end.
    pub fn first_bytes(&mut self, mut states: Vec<StateID>, depth: usize) -> Vec<Set> {
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
    pub fn by_first_byte(&mut self, start: StateID, depth: usize) -> Vec<Vec<Set>> {
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
            return vec![self.first_bytes(vec![start], depth)];
        }
        let ways = ways.into_iter().map(|(first, states)| {
            let mut sets = self.first_bytes(states, depth - 1);
            sets.insert(0, first);
            sets
        });
        ways.collect()
    }

    /// A rare byte without which no match ends, and within how many bytes of the start it stands.
    pub fn held(&mut self, start: StateID) -> Option<Held> {
        RARE.iter().find_map(|byte| self.held_byte(start, *byte))
    }

    fn held_byte(&mut self, start: StateID, byte: u8) -> Option<Held> {
        let mut states = vec![start];
        let mut before = Box::new([false; 256]);
        let mut behind = Vec::new();
        let mut within = 0;
        while !states.is_empty() && within < LONGEST_MATCH {
            within += 1;
            let mut next = Vec::new();
            let ends = self.step(&states, &mut |low, high, to, is_new| {
                let is_needed = low == byte && high == byte;
                if is_needed {
                    behind.push(to);
                    return false;
                }
                if let Some(allowed) = before.get_mut(low.into()..=high.into()) {
                    allowed.fill(true);
                }
                next.extend(is_new.then_some(to));
                true
            });
            if ends {
                return None;
            }
            states = next;
        }
        let after = self.first_bytes(behind, 1).pop()?;
        Some(Held {
            byte,
            within,
            before,
            after: Box::new(after),
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
