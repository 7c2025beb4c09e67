//! What a pattern costs: what it hangs on, how long a match can be, how often ordinary text has one.

use regex_automata::meta::Regex;
use regex_automata::util::syntax as engine;
use regex_syntax::hir::literal::{ExtractKind, Extractor};
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::packs::check::{states, syntax};

/// A letter, a list and notes in English and Chinese with the numbers that such texts have.
const SAMPLE: &str = include_str!("sample.txt");

/// What a pattern costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    pub anchor: Anchor,
    /// Characters of the longest match; none where there is no longest.
    pub longest: Option<usize>,
    /// About how many states its automaton has.
    pub states: u64,
    /// Matches in a page of ordinary text.
    pub in_sample: usize,
}

/// The fixed text on which a search can hang.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Every match begins with one of so many texts, the shortest of so many bytes.
    Prefix(usize, usize),
    /// Every match has a fixed text inside, of so many bytes.
    Inside(usize),
    None,
}

impl Cost {
    /// The cost of `pattern`; none where it does not parse.
    pub fn of(pattern: &str) -> Option<Self> {
        let hir = syntax(pattern).ok()?;
        Some(Self {
            anchor: anchor(&hir),
            longest: hir.properties().maximum_len(),
            states: states(&hir),
            in_sample: in_sample(pattern),
        })
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.anchor {
            Anchor::Prefix(1, bytes) => write!(f, "begins with a fixed text of {bytes}")?,
            Anchor::Prefix(texts, bytes) => {
                write!(f, "begins with one of {texts} texts of {bytes} or more")?;
            }
            Anchor::Inside(bytes) => write!(f, "has a fixed text of {bytes} inside")?,
            Anchor::None => f.write_str("hangs on no fixed text")?,
        }
        match self.longest {
            Some(longest) => write!(f, ", at most {longest} bytes")?,
            None => f.write_str(", unbounded")?,
        }
        let (states, times) = (self.states, self.in_sample);
        write!(
            f,
            ", about {states} states, {times} times in a page of ordinary text"
        )
    }
}

fn anchor(hir: &Hir) -> Anchor {
    let mut extractor = Extractor::new();
    extractor
        .kind(ExtractKind::Prefix)
        .limit_total(64)
        .limit_class(10);
    let prefixes = extractor.extract(hir);
    if let Some(literals) = prefixes.literals().filter(|all| !all.is_empty()) {
        let shortest = literals
            .iter()
            .map(|literal| literal.len())
            .min()
            .unwrap_or(0);
        let digits = |bytes: &[u8]| bytes.iter().all(|b| b.is_ascii_digit() || *b == b' ');
        // A digit stands in every text: that is nothing to hang on.
        if shortest > 1 && !literals.iter().all(|literal| digits(literal.as_bytes())) {
            return Anchor::Prefix(literals.len(), shortest);
        }
    }
    match inside(hir) {
        0 | 1 => Anchor::None,
        bytes => Anchor::Inside(bytes),
    }
}

/// The length of the longest fixed text that every match has.
fn inside(hir: &Hir) -> usize {
    match hir.kind() {
        HirKind::Literal(literal) => literal.0.len(),
        HirKind::Capture(capture) => inside(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => inside(&repetition.sub),
        HirKind::Alternation(parts) => parts.iter().map(inside).min().unwrap_or(0),
        HirKind::Concat(parts) => {
            let (mut longest, mut run) = (0, 0);
            for part in parts {
                match part.kind() {
                    HirKind::Literal(literal) => run += literal.0.len(),
                    HirKind::Class(Class::Bytes(class)) if is_one_letter(class) => run += 1,
                    HirKind::Look(_) => {}
                    _ => {
                        longest = longest.max(run).max(inside(part));
                        run = 0;
                    }
                }
            }
            longest.max(run)
        }
        _ => 0,
    }
}

/// `[Aa]`: one letter in either case.
fn is_one_letter(class: &regex_syntax::hir::ClassBytes) -> bool {
    let singles = class
        .ranges()
        .iter()
        .all(|range| range.start() == range.end());
    let mut letters = class
        .ranges()
        .iter()
        .map(|range| range.start().to_ascii_lowercase());
    let first = letters.next();
    singles && class.ranges().len() == 2 && letters.next() == first
}

fn in_sample(pattern: &str) -> usize {
    let regex = Regex::builder()
        .configure(
            Regex::config()
                .nfa_size_limit(Some(10 << 20))
                .utf8_empty(false),
        )
        .syntax(engine::Config::new().unicode(false).utf8(false))
        .build(pattern);
    let Ok(regex) = regex else {
        return 0;
    };
    let inside = |at: usize| {
        SAMPLE
            .as_bytes()
            .get(at)
            .is_some_and(u8::is_ascii_alphanumeric)
    };
    let whole = |start: usize, end: usize| {
        let starts = !inside(start) || !start.checked_sub(1).is_some_and(inside);
        let ends = !inside(end) || !end.checked_sub(1).is_some_and(inside);
        starts && ends
    };
    regex
        .find_iter(SAMPLE)
        .filter(|found| whole(found.start(), found.end()))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchor_is_the_fixed_text_that_a_match_must_have() {
        let anchor = |pattern| Cost::of(pattern).unwrap().anchor;
        assert_eq!(anchor("ghp_[0-9a-z]{36}"), Anchor::Prefix(1, 4));
        assert_eq!(anchor("(?:AKIA|ASIA)[0-9A-Z]{16}"), Anchor::Prefix(2, 4));
        assert_eq!(anchor("[a-z]{3,9}-KEY-[0-9]{4}"), Anchor::Inside(5));
        assert_eq!(anchor("[0-9]{8}"), Anchor::None);
    }

    #[test]
    fn length_and_ordinary_matches_are_counted() {
        let cost = Cost::of("[0-9]{7}").unwrap();
        assert_eq!(cost.longest, Some(7));
        assert_eq!(cost.in_sample, 2);
        assert_eq!(Cost::of("ghp_[0-9a-z]+").unwrap().longest, None);
    }
}
