//! The dictionary of column headings, by class, in the languages and with the habits of forms.

use std::collections::HashMap;

use crate::detect::normalise::{OffsetMap, normalise};
use crate::frozen::{frozen_enum, frozen_struct};

/// A kind of column (`name`, `phone`, `id`, …) as one bit; packs name them by their groups
/// `column-<class>`.
pub(crate) type Classes = u64;

/// The dictionary of column headings.
#[derive(Default)]
pub(crate) struct Columns {
    names: Vec<String>,
    headings: HashMap<String, (Classes, Weight)>,
    /// Words that make a longer heading one of theirs: `Client's mobile no. (HK)` is a mobile.
    parts: Vec<(String, Classes)>,
}

/// Whether a heading speaks for itself, or only beside another (`remarks`, `name`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Generic,
    Specific,
}

/// A heading longer than this is a sentence.
const LONGEST: usize = 160;

/// A heading that only holds one of the words has at most so many characters.
const LONGEST_PART: usize = 30;

impl Columns {
    /// Adds the headings of a class; those of a class `<name>-generic` only count beside others,
    /// and those of `<name>-part` wherever they stand in a short heading.
    pub fn add(&mut self, class: &str, concepts: &[Vec<String>]) {
        if let Some(class) = class.strip_suffix("-part") {
            let bit = self.bit(class);
            let words = concepts.iter().flatten();
            self.parts
                .extend(words.map(|word| (heading_key(word), bit)));
            return;
        }
        let (class, weight) = match class.strip_suffix("-generic") {
            Some(class) => (class, Weight::Generic),
            None => (class, Weight::Specific),
        };
        let bit = self.bit(class);
        for spelling in concepts.iter().flatten() {
            self.headings
                .entry(heading_key(spelling))
                .and_modify(|(bits, known)| {
                    *bits |= bit;
                    if weight == Weight::Specific {
                        *known = weight;
                    }
                })
                .or_insert((bit, weight));
        }
    }

    /// The names of `classes`.
    pub fn class_names(&self, classes: Classes) -> Vec<&str> {
        let named = self.names.iter().enumerate();
        let named =
            named.filter(|(at, _)| classes & 1u64.checked_shl(*at as u32).unwrap_or(0) != 0);
        named.map(|(_, name)| name.as_str()).collect()
    }

    fn bit(&mut self, class: &str) -> Classes {
        let at = match self.names.iter().position(|name| name == class) {
            Some(at) => at,
            None => {
                self.names.push(class.to_owned());
                self.names.len() - 1
            }
        };
        1u64.checked_shl(at as u32).unwrap_or(0)
    }

    /// The bit of a class, if any pack has it.
    pub fn class(&self, name: &str) -> Option<Classes> {
        let at = self.names.iter().position(|known| known == name)?;
        1u64.checked_shl(at as u32)
    }

    /// The bits of those of `names` that any pack has.
    pub(super) fn classes(&self, names: &[&str]) -> Classes {
        names
            .iter()
            .filter_map(|name| self.class(name))
            .fold(0, |all, bit| all | bit)
    }

    /// What a heading says of its column: as it is, its writing in one of two languages, or a word
    /// in it.
    pub(super) fn heading(&self, text: &str) -> Option<(Classes, Weight)> {
        if text.len() > LONGEST {
            return None;
        }
        let key = heading_key(text);
        if let Some(known) = self.headings.get(&key) {
            return Some(*known);
        }
        // A value has digits and signs; a heading is short.
        if key.chars().count() > LONGEST_PART
            || key.chars().filter(char::is_ascii_digit).count() > 1
        {
            return None;
        }
        let bare: String = text
            .split(['(', '（', '[', '\n'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let latin: String = key.chars().filter(char::is_ascii).collect();
        let chinese: String = key.chars().filter(|c| !c.is_ascii()).collect();
        [heading_key(&bare), latin, chinese]
            .iter()
            .filter(|part| part.chars().count() > 1)
            .find_map(|part| self.headings.get(part).copied())
            .or_else(|| {
                let part = |(word, _): &&(String, Classes)| {
                    key.ends_with(word.as_str()) || key.starts_with(word.as_str())
                };
                let bits = self
                    .parts
                    .iter()
                    .filter(part)
                    .max_by_key(|(word, _)| word.len())?
                    .1;
                Some((bits, Weight::Generic))
            })
    }
}

frozen_struct!(Columns {
    names,
    headings,
    parts,
});
frozen_enum!(Weight { Generic, Specific });

/// A heading without case, spaces and the signs that forms put around it.
fn heading_key(text: &str) -> String {
    let (mut folded, mut map) = (String::new(), OffsetMap::default());
    let text = if normalise(text, &mut folded, &mut map) {
        folded.as_str()
    } else {
        text
    };
    text.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(
                    c,
                    '_' | '-' | '.' | '/' | '(' | ')' | ':' | '*' | '#' | '"' | '\'' | '’' | '&'
                )
        })
        .flat_map(char::to_lowercase)
        .collect()
}
