//! What one would build from the crates of the Rust regex project: one automaton for all words, one for all patterns.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex_automata::hybrid::dfa::{self, DFA, OverlappingState};
use regex_automata::meta::{self, Regex};
use regex_automata::nfa::thompson;
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input};

use crate::engine::Engine;
use crate::rules::Rules;

/// All words as a DFA, then all patterns: of each stretch the leftmost match is reported and the others
/// are not, nothing is looked up at word boundaries, and words in one case only match in any.
pub struct Automata {
    words: AhoCorasick,
    patterns: Patterns,
}

/// Ways to run the patterns; which one is fastest depends on the text.
enum Patterns {
    /// One machine, or one a pattern.
    Leftmost(Vec<Regex>),
    /// Every pattern at every end, as tidegate and Vectorscan report them.
    Overlapping(Box<DFA>, Box<dfa::Cache>),
}

/// Room for the states of patterns that are built as the text asks for them: with the crate's own 2 MiB
/// they are thrown away all the time.
const STATES: usize = 256 << 20;

impl Automata {
    pub fn leftmost(rules: &Rules) -> Self {
        Self {
            words: words(rules),
            patterns: Patterns::Leftmost(vec![machine(&rules.patterns)]),
        }
    }

    /// A pass for each pattern: slow where nothing is found, and the only way in which no pattern makes
    /// the states of the others more.
    pub fn separate(rules: &Rules) -> Self {
        let machines = rules.patterns.chunks(1).map(machine);
        Self {
            words: words(rules),
            patterns: Patterns::Leftmost(machines.collect()),
        }
    }

    pub fn overlapping(rules: &Rules) -> Self {
        let config = DFA::config()
            .match_kind(regex_automata::MatchKind::All)
            .cache_capacity(STATES);
        let dfa = DFA::builder()
            .configure(config)
            .syntax(bytes())
            .thompson(thompson::Config::new().utf8(false))
            .build_many(&rules.patterns)
            .expect("all patterns compile");
        let cache = Box::new(dfa.create_cache());
        Self {
            words: words(rules),
            patterns: Patterns::Overlapping(Box::new(dfa), cache),
        }
    }
}

fn machine(patterns: &[String]) -> Regex {
    let config = meta::Config::new()
        .hybrid_cache_capacity(STATES)
        .nfa_size_limit(Some(1 << 30))
        .onepass(false);
    let builder = Regex::builder()
        .configure(config)
        .syntax(bytes())
        .build_many(patterns);
    builder.expect("all patterns compile")
}

fn bytes() -> syntax::Config {
    syntax::Config::new().unicode(false).utf8(false)
}

fn words(rules: &Rules) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .build(rules.words.iter().map(|word| &word.text))
        .expect("all words compile")
}

impl Engine for Automata {
    fn name(&self) -> &str {
        match &self.patterns {
            Patterns::Leftmost(machines) if machines.len() > 1 => {
                "aho-corasick + regex-automata, one a pattern"
            }
            Patterns::Leftmost(_) => "aho-corasick + regex-automata",
            Patterns::Overlapping(..) => "aho-corasick + regex-automata, overlapping",
        }
    }

    fn run(&mut self, text: &str) -> u64 {
        let mut count = self.words.find_iter(text).count() as u64;
        match &mut self.patterns {
            Patterns::Leftmost(machines) => {
                count += machines
                    .iter()
                    .map(|regex| regex.find_iter(text).count() as u64)
                    .sum::<u64>();
            }
            Patterns::Overlapping(dfa, cache) => {
                let input = Input::new(text).anchored(Anchored::No);
                let mut state = OverlappingState::start();
                while dfa
                    .try_search_overlapping_fwd(cache, &input, &mut state)
                    .is_ok()
                {
                    if state.get_match().is_none() {
                        break;
                    }
                    count += 1;
                }
            }
        }
        count
    }
}
