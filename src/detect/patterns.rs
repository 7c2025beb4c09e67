//! The patterns of all rules in one lazily built automaton that reports every pattern at every end.

use std::ops::Deref;
use std::sync::LazyLock;

use regex_automata::MatchKind;
use regex_automata::hybrid::BuildError;
use regex_automata::hybrid::dfa::DFA;
use regex_automata::nfa::thompson::NFA;

use super::automaton::{self, Automaton};

/// The automaton. What was made ahead is put together when the first place in a text asks for it.
pub(crate) struct Patterns(LazyLock<DFA, Box<dyn FnOnce() -> DFA + Send>>);

impl Patterns {
    /// Of these patterns.
    pub fn new(nfa: NFA) -> Result<Self, Box<BuildError>> {
        let dfa = build(nfa)?;
        Ok(Self(LazyLock::new(Box::new(|| dfa))))
    }

    /// Of those in what [`Automaton::freeze`] wrote; nothing where it wrote nothing.
    pub fn ahead(written: &'static [u8]) -> Option<Self> {
        let patterns = Automaton::patterns(written)?;
        Some(Self(LazyLock::new(Box::new(move || {
            let nfa = Automaton::thaw_for(&patterns, written);
            let nfa = nfa.or_else(|| automaton::compile(&patterns).ok());
            // The build script built it, and tests put together what it wrote: a program of which this
            // is not true must not answer at all.
            nfa.and_then(|nfa| build(nfa).ok())
                .unwrap_or_else(|| unreachable!("the automaton made ahead cannot be used"))
        }))))
    }
}

impl Deref for Patterns {
    type Target = DFA;

    fn deref(&self) -> &DFA {
        &self.0
    }
}

fn build(nfa: NFA) -> Result<DFA, Box<BuildError>> {
    DFA::builder()
        .configure(
            DFA::config()
                .match_kind(MatchKind::All)
                .cache_capacity(16 << 20)
                .skip_cache_capacity_check(true),
        )
        .build_from_nfa(nfa)
        .map_err(Box::new)
}
