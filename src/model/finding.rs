//! What a rule found: where, how sure, on what evidence, and never the value itself unless asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::location::Place;

/// How sure a finding is; the conditions for each level stand in the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Shaped like it, with nothing else to go by.
    Low,
    /// Likely: what most policies act on.
    Medium,
    /// As good as certain.
    High,
}

/// A text in each language that is spoken to users, keyed by language tag (`en`, `zh-Hant`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Title(pub BTreeMap<String, String>);

impl Title {
    /// The text in `lang`, else in English, else empty.
    pub fn get(&self, lang: &str) -> &str {
        self.0
            .get(lang)
            .or_else(|| self.0.get("en"))
            .map_or("", String::as_str)
    }

    /// Both languages at once.
    pub fn pair(en: impl Into<String>, zh_hant: impl Into<String>) -> Self {
        Self(BTreeMap::from([
            ("en".to_owned(), en.into()),
            ("zh-Hant".to_owned(), zh_hant.into()),
        ]))
    }
}

/// HMAC-SHA-256 of rule id, a zero byte and the canonical value; shown as 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0u8; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(serde::de::Error::custom("a digest has 64 hex digits"));
        }
        for (n, byte) in bytes.iter_mut().enumerate() {
            let pair = text.get(n * 2..n * 2 + 2).unwrap_or_default();
            *byte = u8::from_str_radix(pair, 16).map_err(serde::de::Error::custom)?;
        }
        Ok(Self(bytes))
    }
}

/// One piece of evidence. `word` is the pack's spelling, never the file's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Signal {
    /// `checksum`, `keyword`, `heading`, `population`, `brackets`, `people`, `group`, …
    pub signal: Arc<str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    /// Which checksum, list or group it was.
    pub name: Option<Arc<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    /// The word that stood near by, as the pack spells it.
    pub word: Option<Arc<str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    /// How many, where the signal is about a number.
    pub count: Option<u64>,
}

impl Signal {
    /// A signal with nothing more to say than its kind.
    pub fn new(signal: impl Into<Arc<str>>) -> Self {
        Self {
            signal: signal.into(),
            name: None,
            word: None,
            count: None,
        }
    }

    /// The same signal, about `name`.
    #[must_use]
    pub fn named(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The same signal, resting on the pack's word `word`.
    #[must_use]
    pub fn word(mut self, word: impl Into<Arc<str>>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// The same signal, with a number.
    #[must_use]
    pub fn count(mut self, count: u64) -> Self {
        self.count = Some(count);
        self
    }
}

/// One place at which a rule matched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Match {
    /// For people: members joined by `!`, then `: ` and the place.
    pub location: String,
    /// The same for machines.
    pub members: Vec<Arc<str>>,
    /// Where in the last of the members.
    pub place: Place,
    /// As written, nearly all of it struck out.
    pub masked: String,
    /// The same for the same value under the same key.
    pub digest: Digest,
    /// The level that this match reached.
    pub confidence: Confidence,
    /// What the level rests on.
    pub evidence: Vec<Signal>,
    /// The canonical value; present only where the caller asked to reveal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Match {
    /// A match at `members` and `place`; `location` is rendered from them.
    pub fn new(
        location: super::Location,
        masked: String,
        digest: Digest,
        confidence: Confidence,
        evidence: Vec<Signal>,
    ) -> Self {
        Self {
            location: location.to_string(),
            members: location.members,
            place: location.place,
            masked,
            digest,
            confidence,
            evidence,
            value: None,
        }
    }
}

/// How many different values reached each level at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// At high.
    pub high: u64,
    /// At medium.
    pub medium: u64,
    /// At low.
    pub low: u64,
}

impl Counts {
    /// Different values at `level` or above.
    pub fn at_least(&self, level: Confidence) -> u64 {
        match level {
            Confidence::High => self.high,
            Confidence::Medium => self.high + self.medium,
            Confidence::Low => self.high + self.medium + self.low,
        }
    }
}

/// All that one rule found in one root and its members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Detection {
    /// The rule's id.
    pub rule: Arc<str>,
    /// The rule's name for people.
    pub title: Title,
    /// `name@version` of the pack.
    pub pack: Arc<str>,
    /// The highest level that any match reached.
    pub confidence: Confidence,
    /// Places.
    pub count: u64,
    /// Different values after normalising.
    pub unique: u64,
    /// False where the number of different values is only a floor.
    pub unique_exact: bool,
    /// Different values by the highest level that each reached.
    pub levels: Counts,
    /// The first places, the highest level first, as many as were asked for.
    pub matches: Vec<Match>,
}

impl Detection {
    /// A detection with no match kept yet.
    pub fn new(rule: Arc<str>, title: Title, pack: Arc<str>, levels: Counts) -> Self {
        let confidence = if levels.high > 0 {
            Confidence::High
        } else if levels.medium > 0 {
            Confidence::Medium
        } else {
            Confidence::Low
        };
        let unique = levels.at_least(Confidence::Low);
        Self {
            rule,
            title,
            pack,
            confidence,
            count: unique,
            unique,
            unique_exact: true,
            levels,
            matches: Vec::new(),
        }
    }

    /// The largest number that a signal called `name` carries in any kept match.
    pub fn signal_count(&self, name: &str) -> Option<u64> {
        self.matches
            .iter()
            .flat_map(|m| &m.evidence)
            .filter(|s| &*s.signal == name)
            .map(|s| s.count.unwrap_or(1))
            .max()
    }
}
