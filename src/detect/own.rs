//! The organisation's own telephone numbers, addresses and accounts: known by value, and no finding.

use super::value::canonical;
use crate::packs::schema::{Own, Rule};

/// The values of one rule that are the organisation's own.
#[derive(Debug, Default)]
pub(crate) struct OwnValues {
    whole: Vec<String>,
    /// What a value ends with: `@example.hk` and `.example.hk`.
    endings: Vec<String>,
    /// What a value is part of, or holds: letters and digits only.
    parts: Vec<String>,
}

/// An address shorter than this is part of too many others.
const SHORTEST: usize = 6;

impl OwnValues {
    pub fn of(rule: &Rule) -> Self {
        let mut own = Self::default();
        for value in &rule.own_values {
            match rule.own {
                Some(Own::Domains) => {
                    let domain = value.to_lowercase();
                    own.endings.push(format!("@{domain}"));
                    own.endings.push(format!(".{domain}"));
                }
                Some(Own::Addresses) => own.parts.push(plain(value)),
                _ => own.whole.push(canonical(rule.canonical, value)),
            }
        }
        own
    }

    /// Whether the canonical `value` is the organisation's own.
    pub fn has(&self, value: &str) -> bool {
        let ends = |ending: &String| value.ends_with(ending.as_str());
        if self.whole.iter().any(|own| own == value) || self.endings.iter().any(ends) {
            return true;
        }
        if self.parts.is_empty() {
            return false;
        }
        let value = plain(value);
        let one = |own: &String| {
            let enough = value.chars().count().min(own.chars().count()) >= SHORTEST;
            enough && (own.contains(&value) || value.contains(own.as_str()))
        };
        self.parts.iter().any(one)
    }
}

fn plain(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}
