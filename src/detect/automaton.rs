//! The patterns of all rules as one automaton, and the compact form in which it is made ahead.

#![cfg_attr(
    not(test),
    allow(dead_code, reason = "the build script writes, the program reads")
)]

use regex_automata::nfa::thompson::{self, Builder, NFA, State, Transition, WhichCaptures};
use regex_automata::util::look::Look;
use regex_automata::util::primitives::StateID;
use regex_automata::util::syntax;

use crate::frozen::{Frozen, Thaw, freeze_number};

/// The automaton of `patterns`. Unicode is off: classes are ASCII, and a Chinese character is never
/// part of a word.
pub(crate) fn compile(patterns: &[String]) -> Result<NFA, Box<thompson::BuildError>> {
    thompson::Compiler::new()
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .configure(
            thompson::Config::new()
                .utf8(false)
                .shrink(false)
                .which_captures(WhichCaptures::None),
        )
        .build_many(patterns)
        .map_err(Box::new)
}

/// Patterns with their automaton. What cannot be written is an automaton of no patterns at all,
/// which nobody asks for.
pub(crate) struct Automaton {
    pub patterns: Vec<String>,
    pub nfa: NFA,
}

/// A match longer than this many bytes as written is none.
pub(crate) const LONGEST_MATCH: usize = 1000;

impl Automaton {
    /// The patterns of which `bytes` hold the automaton; nothing where they hold none.
    pub fn patterns(bytes: &[u8]) -> Option<Vec<String>> {
        let mut from = Thaw::new(bytes);
        let mut patterns = Vec::new();
        loop {
            match from.text()? {
                "" => return Some(patterns),
                pattern => patterns.push(pattern.to_owned()),
            }
        }
    }

    /// Reads the automaton only where it is that of `patterns`.
    pub fn thaw_for(patterns: &[String], bytes: &[u8]) -> Option<NFA> {
        let mut from = Thaw::new(bytes);
        for pattern in patterns {
            if from.text()? != pattern {
                return None;
            }
        }
        // The empty text ends the list: no pattern is empty.
        from.text()?.is_empty().then(|| nfa(&mut from)).flatten()
    }

    /// The compact form; nothing where the automaton has a state that it does not know.
    pub fn freeze(&self) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        self.patterns.iter().for_each(|p| p.freeze(&mut out));
        String::new().freeze(&mut out);
        let nfa = &self.nfa;
        for id in [nfa.start_anchored(), nfa.start_unanchored()] {
            state_id(id, &mut out);
        }
        nfa.pattern_len().freeze(&mut out);
        for id in nfa.patterns() {
            state_id(nfa.start_pattern(id)?, &mut out);
        }
        nfa.states().len().freeze(&mut out);
        for state in nfa.states() {
            freeze_state(state, &mut out)?;
        }
        Some(out)
    }
}

const RANGE: u8 = 0;
const SPARSE: u8 = 1;
const UNION: u8 = 2;
const LOOK: u8 = 3;
const FAIL: u8 = 4;
const MATCH: u8 = 5;

fn freeze_state(state: &State, out: &mut Vec<u8>) -> Option<()> {
    match state {
        State::ByteRange { trans } => {
            out.push(RANGE);
            freeze_transition(trans, out);
        }
        State::Sparse(sparse) => {
            out.push(SPARSE);
            sparse.transitions.len().freeze(out);
            let all = sparse.transitions.iter();
            all.for_each(|trans| freeze_transition(trans, out));
        }
        State::Union { alternates } => {
            out.push(UNION);
            alternates.len().freeze(out);
            alternates.iter().for_each(|id| state_id(*id, out));
        }
        State::BinaryUnion { alt1, alt2 } => {
            out.extend([UNION, 2]);
            state_id(*alt1, out);
            state_id(*alt2, out);
        }
        State::Look { look, next } => {
            out.push(LOOK);
            look.as_repr().freeze(out);
            state_id(*next, out);
        }
        State::Fail => out.push(FAIL),
        State::Match { .. } => out.push(MATCH),
        State::Dense(_) | State::Capture { .. } => return None,
    }
    Some(())
}

fn freeze_transition(trans: &Transition, out: &mut Vec<u8>) {
    out.extend([trans.start, trans.end]);
    state_id(trans.next, out);
}

fn state_id(id: StateID, out: &mut Vec<u8>) {
    freeze_number(id.as_u64(), out);
}

/// States are added in their order, so that each has the number that others know it by.
fn nfa(from: &mut Thaw<'_>) -> Option<NFA> {
    let anchored = thaw_id(from)?;
    let unanchored = thaw_id(from)?;
    let patterns = from.length()?;
    let starts: Vec<StateID> = (0..patterns)
        .map(|_| thaw_id(from))
        .collect::<Option<_>>()?;
    let mut starts = starts.into_iter();
    let states = from.length()?;
    let mut build = Builder::new();
    build.set_utf8(false);
    build.start_pattern().ok()?;
    for _ in 0..states {
        match from.byte()? {
            RANGE => build.add_range(transition(from)?).ok()?,
            SPARSE => {
                let many = from.length()?;
                let mut all = Vec::with_capacity(many);
                for _ in 0..many {
                    all.push(transition(from)?);
                }
                build.add_sparse(all).ok()?
            }
            UNION => {
                let many = from.length()?;
                let mut all = Vec::with_capacity(many);
                for _ in 0..many {
                    all.push(thaw_id(from)?);
                }
                build.add_union(all).ok()?
            }
            LOOK => {
                let look = Look::from_repr(u32::thaw(from)?)?;
                build.add_look(thaw_id(from)?, look).ok()?
            }
            FAIL => build.add_fail().ok()?,
            MATCH => {
                // A pattern's last state.
                let id = build.add_match().ok()?;
                build.finish_pattern(starts.next()?).ok()?;
                if starts.len() > 0 {
                    build.start_pattern().ok()?;
                }
                id
            }
            _ => return None,
        };
    }
    build.build(anchored, unanchored).ok()
}

fn thaw_id(from: &mut Thaw<'_>) -> Option<StateID> {
    StateID::new(usize::try_from(from.number()?).ok()?).ok()
}

fn transition(from: &mut Thaw<'_>) -> Option<Transition> {
    Some(Transition {
        start: from.byte()?,
        end: from.byte()?,
        next: thaw_id(from)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn automaton(patterns: &[&str]) -> Automaton {
        let patterns: Vec<String> = patterns.iter().map(ToString::to_string).collect();
        let nfa = compile(&patterns).unwrap();
        Automaton { patterns, nfa }
    }

    #[test]
    fn an_automaton_comes_back_state_by_state() {
        let made = automaton(&[
            "[A-Z]{1,2}[0-9]{6}",
            r"(?m)^a|bc$|\bx",
            "(?u:身份證|號碼)",
            "[ab]{2,5}z*",
        ]);
        let bytes = made.freeze().unwrap();
        let back = Automaton::thaw_for(&made.patterns, &bytes).unwrap();
        assert_eq!(format!("{back:?}"), format!("{:?}", made.nfa));
        assert!(Automaton::thaw_for(&made.patterns[1..], &bytes).is_none());
    }

    #[test]
    fn the_automaton_of_other_patterns_is_not_taken() {
        let made = automaton(&["a1", "b2"]);
        let bytes = made.freeze().unwrap();
        for other in [&["a1"][..], &["a1", "b3"], &["a1", "b2", "c3"], &[]] {
            let other: Vec<String> = other.iter().map(ToString::to_string).collect();
            assert!(Automaton::thaw_for(&other, &bytes).is_none(), "{other:?}");
        }
        for len in 0..bytes.len() {
            let cut = bytes.get(..len).unwrap_or_default();
            assert!(Automaton::thaw_for(&made.patterns, cut).is_none());
        }
    }
}
