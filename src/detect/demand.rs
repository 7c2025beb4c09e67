//! What a rule asks of a value beyond its pattern and check: its part of the match, entropy, words.

use std::collections::HashMap;
use std::sync::Arc;

use aho_corasick::AhoCorasick;
use regex_automata::meta::Regex;
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input};

use crate::packs::schema::{Part, Sum, Value};

/// The most memory that one compiled pattern may take.
const PATTERN_SIZE: usize = 10 << 20;

/// A pack's `value` table, compiled.
pub(crate) struct Demand {
    /// The form's pattern with its groups, where the value is one of them.
    groups: Option<Regex>,
    refused: Option<Arc<Regex>>,
    unwanted: Option<Arc<AhoCorasick>>,
    entropy: Option<f32>,
    /// Digits, capitals, small letters, others.
    counts: [u32; 4],
    sum: Option<Sum>,
}

/// What many forms share: lists of thousands of words are compiled once.
#[derive(Default)]
pub(crate) struct Lists {
    patterns: HashMap<Vec<String>, Arc<Regex>>,
    words: HashMap<Vec<String>, Arc<AhoCorasick>>,
}

impl Demand {
    /// Compiles what `value` asks of what `pattern` finds.
    pub fn compile(value: &Value, pattern: &str, lists: &mut Lists) -> Result<Self, String> {
        let groups = match value.of {
            Part::Match => None,
            Part::Group => {
                let whole = regex(&[format!("(?:{pattern})\\z")])?;
                if whole
                    .group_info()
                    .group_len(regex_automata::PatternID::ZERO)
                    < 2
                {
                    return Err("value: the pattern has no capture group".to_owned());
                }
                Some(whole)
            }
        };
        Ok(Self {
            groups,
            refused: lists.patterns(&value.refuse)?,
            unwanted: lists.words(&value.without)?,
            entropy: value.entropy,
            counts: [value.digits, value.upper, value.lower, value.other],
            sum: value.sum.clone(),
        })
    }

    /// The value in `text[at..end]`, if there is one and it is as asked.
    pub fn value<'t>(&self, text: &'t str, at: usize, end: usize) -> Option<&'t str> {
        let value = match &self.groups {
            None => text.get(at..end)?,
            Some(groups) => first_group(groups, text, at, end)?,
        };
        self.allows(value).then_some(value)
    }

    fn allows(&self, value: &str) -> bool {
        let enough = counts(value)
            .iter()
            .zip(self.counts)
            .all(|(has, asked)| *has >= asked);
        enough
            && self.entropy.is_none_or(|bits| entropy(value) > bits)
            && self.sum.as_ref().is_none_or(|sum| holds(sum, value))
            && !self.unwanted.as_ref().is_some_and(|w| w.is_match(value))
            && !self.refused.as_ref().is_some_and(|r| r.is_match(value))
    }
}

impl Lists {
    fn patterns(&mut self, list: &[String]) -> Result<Option<Arc<Regex>>, String> {
        if list.is_empty() {
            return Ok(None);
        }
        if let Some(known) = self.patterns.get(list) {
            return Ok(Some(Arc::clone(known)));
        }
        let built = Arc::new(regex(list)?);
        self.patterns.insert(list.to_vec(), Arc::clone(&built));
        Ok(Some(built))
    }

    fn words(&mut self, list: &[String]) -> Result<Option<Arc<AhoCorasick>>, String> {
        if list.is_empty() {
            return Ok(None);
        }
        if let Some(known) = self.words.get(list) {
            return Ok(Some(Arc::clone(known)));
        }
        let built = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(list)
            .map_err(|error| format!("without: {error}"))?;
        let built = Arc::new(built);
        self.words.insert(list.to_vec(), Arc::clone(&built));
        Ok(Some(built))
    }
}

fn regex(patterns: &[String]) -> Result<Regex, String> {
    Regex::builder()
        .configure(
            Regex::config()
                .nfa_size_limit(Some(PATTERN_SIZE))
                .utf8_empty(false),
        )
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .build_many(patterns)
        .map_err(|_| "value: a pattern is too large".to_owned())
}

fn first_group<'t>(groups: &Regex, text: &'t str, at: usize, end: usize) -> Option<&'t str> {
    let input = Input::new(text.get(..end)?)
        .range(at..end)
        .anchored(Anchored::Yes);
    let mut captures = groups.create_captures();
    groups.search_captures(&input, &mut captures);
    let span = captures.iter().skip(1).flatten().find(|s| !s.is_empty())?;
    text.get(span.range())
}

fn counts(value: &str) -> [u32; 4] {
    let mut counts = [0u32; 4];
    let [digits, upper, lower, other] = &mut counts;
    for c in value.chars() {
        let slot = match c {
            _ if c.is_ascii_digit() => &mut *digits,
            _ if c.is_ascii_uppercase() => &mut *upper,
            _ if c.is_ascii_lowercase() => &mut *lower,
            _ => &mut *other,
        };
        *slot = slot.saturating_add(1);
    }
    counts
}

/// Bits of Shannon entropy a byte.
fn entropy(value: &str) -> f32 {
    let mut seen = [0u32; 256];
    for byte in value.bytes() {
        if let Some(count) = seen.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let length = value.len().max(1) as f32;
    let bits = |count: &u32| {
        let share = *count as f32 / length;
        -share * share.log2()
    };
    seen.iter().filter(|count| **count > 0).map(bits).sum()
}

fn holds(sum: &Sum, value: &str) -> bool {
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != sum.weights.len() {
        return false;
    }
    let total: u32 = digits
        .iter()
        .zip(&sum.weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = sum.check.checked_sub(1).and_then(|at| digits.get(at));
    check.is_some_and(|check| total.checked_rem(sum.modulus) == Some(*check))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demand(value: Value, pattern: &str) -> Demand {
        Demand::compile(&value, pattern, &mut Lists::default()).unwrap()
    }

    #[test]
    fn the_value_is_the_first_group_that_took_part() {
        let value = Value {
            of: Part::Group,
            ..Value::default()
        };
        let pattern = "key=([0-9]{4})|pass=([a-z]{4})";
        let text = "my pass=abcd, key=1234";
        let demand = demand(value.clone(), pattern);
        assert_eq!(demand.value(text, 3, 12), Some("abcd"));
        assert_eq!(demand.value(text, 14, 22), Some("1234"));
        assert!(Demand::compile(&value, "key=[0-9]{4}", &mut Lists::default()).is_err());
    }

    #[test]
    fn a_value_with_little_entropy_is_none() {
        let value = Value {
            entropy: Some(3.0),
            ..Value::default()
        };
        let demand = demand(value, "x");
        assert_eq!(demand.value("aaaaaaaaaaaaaaaa", 0, 16), None);
        assert!(demand.value("q8ZpT3vN6xR1mK9w", 0, 16).is_some());
    }

    #[test]
    fn refused_patterns_and_unwanted_words_take_a_value_out() {
        let value = Value {
            refuse: vec!["EXAMPLE$".to_owned()],
            without: vec!["dummy".to_owned()],
            ..Value::default()
        };
        let demand = demand(value, "x");
        assert_eq!(demand.value("AKIAEXAMPLE", 0, 11), None);
        assert_eq!(demand.value("xDUMMYx", 0, 7), None);
        assert_eq!(demand.value("EXAMPLE1", 0, 8), Some("EXAMPLE1"));
    }

    #[test]
    fn so_many_characters_of_a_kind_must_be_there() {
        let value = Value {
            digits: 2,
            upper: 1,
            other: 1,
            ..Value::default()
        };
        let demand = demand(value, "x");
        assert!(demand.value("Ab1-2", 0, 5).is_some());
        assert_eq!(demand.value("Ab1-c", 0, 5), None);
        assert_eq!(demand.value("ab1-2", 0, 5), None);
        assert_eq!(demand.value("Ab152", 0, 5), None);
    }

    #[test]
    fn a_weighted_sum_that_does_not_end_in_its_check_digit_fails() {
        let value = Value {
            sum: Some(Sum {
                weights: vec![1, 2, 3, 4, 5, 6, 7, 0],
                modulus: 9,
                check: 8,
            }),
            ..Value::default()
        };
        let demand = demand(value, "x");
        // 1+4+9+16+25+36+49 = 140 = 15 × 9 + 5.
        assert!(demand.value("12345675", 0, 8).is_some());
        assert_eq!(demand.value("12345674", 0, 8), None);
        assert_eq!(demand.value("1234567", 0, 7), None);
    }
}
