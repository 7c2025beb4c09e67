//! What a rule asks of a value beyond its pattern and its check: the keys of a pack's `value` table.

use serde::Deserialize;

/// Conditions on the value that a pattern finds. All that are given must hold.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Value {
    /// Which part of a match is the value.
    #[serde(default)]
    pub of: Part,
    /// More bits of Shannon entropy a character than this: random keys have 3 to 6, words 2 to 3.
    pub entropy: Option<f32>,
    /// Patterns, none of which may be found in the value; `^` and `$` are its ends.
    #[serde(default)]
    pub refuse: Vec<String>,
    /// Words that the value must not contain, in upper or lower case.
    #[serde(default)]
    pub without: Vec<String>,
    /// At least so many digits, capitals, small letters and other characters.
    #[serde(default)]
    pub digits: u32,
    #[serde(default)]
    pub upper: u32,
    #[serde(default)]
    pub lower: u32,
    #[serde(default)]
    pub other: u32,
    /// A weighted sum of digits that one of them must repeat.
    pub sum: Option<Sum>,
}

/// Which part of a match is the value: what is counted, hashed and asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// All of it.
    #[default]
    Match,
    /// What the first capture group that took part holds.
    Group,
}

/// A check digit: the digits times their `weights`, added up, modulo `modulus`, is the digit at
/// `check` (counted from 1). A weight of 0 leaves a digit out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sum {
    pub weights: Vec<u32>,
    pub modulus: u32,
    pub check: usize,
}

impl Value {
    /// Adds what `all` asks of every value of a pack.
    pub fn join(&mut self, all: &Self) {
        self.refuse.extend(all.refuse.iter().cloned());
        self.without.extend(all.without.iter().cloned());
        self.entropy = self.entropy.or(all.entropy);
        self.digits = self.digits.max(all.digits);
        self.upper = self.upper.max(all.upper);
        self.lower = self.lower.max(all.lower);
        self.other = self.other.max(all.other);
    }

    /// What is wrong with it, if anything: a reason, and words of the line that it is about.
    pub fn fault(&self, syntax: &dyn Fn(&str) -> Result<(), String>) -> Option<(String, String)> {
        for pattern in &self.refuse {
            if let Err(reason) = syntax(pattern) {
                let line = pattern.lines().next().unwrap_or_default();
                return Some((format!("refuse: pattern {reason}"), line.to_owned()));
            }
        }
        if self.without.iter().any(|word| word.trim().is_empty()) {
            return Some(("without has an empty word".to_owned(), "without".to_owned()));
        }
        if self.entropy.is_some_and(|bits| !(0.0..8.0).contains(&bits)) {
            let reason = "entropy is not from 0 to 8 bits a character";
            return Some((reason.to_owned(), "entropy".to_owned()));
        }
        let Sum {
            weights,
            modulus,
            check,
        } = self.sum.as_ref()?;
        let in_order = (1..=weights.len()).contains(check)
            && (2..=10).contains(modulus)
            && weights.len() <= 64
            && weights.iter().all(|weight| *weight <= 1000);
        (!in_order).then(|| {
            let reason = "sum: a check digit needs a modulus from 2 to 10, a place among the \
                          weights, and at most 64 weights of at most 1000";
            (reason.to_owned(), "modulus".to_owned())
        })
    }
}
