//! The dictionary of column headings, by class, in the languages and with the habits of forms.

use hashbrown::HashMap;

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
    /// Which of them begin, and which end, with each byte.
    part_ends: Vec<(Vec<u16>, Vec<u16>)>,
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
            concepts
                .iter()
                .flatten()
                .for_each(|word| self.part(heading_key(word), bit));
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

    fn part(&mut self, word: String, class: Classes) {
        let ends = (word.bytes().next(), word.bytes().next_back());
        let (Some(first), Some(last)) = ends else {
            return;
        };
        self.part_ends.resize_with(256, Default::default);
        // Packs have some dozens of them.
        let number = u16::try_from(self.parts.len()).unwrap_or(u16::MAX);
        if let Some((begin, _)) = self.part_ends.get_mut(usize::from(first)) {
            begin.push(number);
        }
        if let Some((_, end)) = self.part_ends.get_mut(usize::from(last)) {
            end.push(number);
        }
        self.parts.push((word, class));
    }

    /// What a heading says of its column: as it is, its writing in one of two languages, or a word
    /// in it.
    pub(super) fn heading(&self, text: &str) -> Option<(Classes, Weight)> {
        if text.len() > LONGEST {
            return None;
        }
        let mut room = [0; LONGEST];
        if let Some(key) = ascii_key(text, &mut room) {
            return self.keyed(text, key, |bare| self.known_ascii(bare));
        }
        self.keyed(text, &heading_key(text), |bare| {
            let latin: String = bare.key.chars().filter(char::is_ascii).collect();
            let chinese: String = bare.key.chars().filter(|c| !c.is_ascii()).collect();
            [heading_key(bare.text), latin, chinese]
                .iter()
                .filter(|part| part.chars().count() > 1)
                .find_map(|part| self.headings.get(part).copied())
        })
    }

    /// The same for a heading and its key; `known` looks for a part of it on the lists.
    fn keyed(
        &self,
        text: &str,
        key: &str,
        known: impl FnOnce(Bare<'_>) -> Option<(Classes, Weight)>,
    ) -> Option<(Classes, Weight)> {
        if let Some(known) = self.headings.get(key) {
            return Some(*known);
        }
        // A value has digits and signs; a heading is short.
        if key.chars().count() > LONGEST_PART || key.bytes().filter(u8::is_ascii_digit).count() > 1
        {
            return None;
        }
        let bare = text.split(['(', '（', '[', '\n']).next();
        let bare = Bare {
            text: bare.unwrap_or_default(),
            key,
        };
        known(bare).or_else(|| {
            let bits = self.longest_part(key)?;
            Some((bits, Weight::Generic))
        })
    }

    /// Its Latin letters are all of an ASCII heading: only what stands before a bracket is another.
    fn known_ascii(&self, bare: Bare<'_>) -> Option<(Classes, Weight)> {
        let mut room = [0; LONGEST];
        let part = ascii_key(bare.text, &mut room)?;
        let is_part = part.len() > 1 && part.len() < bare.key.len();
        is_part.then(|| self.headings.get(part).copied()).flatten()
    }

    /// The class of the longest part that begins or ends `key`; of two such, the later one.
    fn longest_part(&self, key: &str) -> Option<Classes> {
        let of = |byte: Option<u8>| byte.and_then(|byte| self.part_ends.get(usize::from(byte)));
        let begin = of(key.bytes().next()).map(|(begin, _)| begin);
        let end = of(key.bytes().next_back()).map(|(_, end)| end);
        let part = |number: &u16| self.parts.get(usize::from(*number));
        let holds = |number: &&u16| {
            part(number).is_some_and(|(word, _)| {
                key.ends_with(word.as_str()) || key.starts_with(word.as_str())
            })
        };
        let numbers = begin.into_iter().chain(end).flatten().filter(holds);
        let longest =
            numbers.max_by_key(|number| (part(number).map(|(word, _)| word.len()), **number));
        longest.and_then(part).map(|(_, class)| *class)
    }
}

/// What stands before a heading's brackets, and the key of the whole heading.
struct Bare<'a> {
    text: &'a str,
    key: &'a str,
}

/// What [`heading_key`] makes of an ASCII heading, made in `room`.
fn ascii_key<'a>(text: &str, room: &'a mut [u8; LONGEST]) -> Option<&'a str> {
    if !text.is_ascii() {
        return None;
    }
    let mut length = 0;
    for byte in text.bytes().filter(|byte| !is_left_out(char::from(*byte))) {
        *room.get_mut(length)? = byte.to_ascii_lowercase();
        length += 1;
    }
    std::str::from_utf8(room.get(..length)?).ok()
}

fn is_left_out(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '_' | '-' | '.' | '/' | '(' | ')' | ':' | '*' | '#' | '"' | '\'' | '’' | '&'
        )
}

frozen_struct!(Columns {
    names,
    headings,
    parts,
    part_ends,
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
        .filter(|c| !is_left_out(*c))
        .flat_map(char::to_lowercase)
        .collect()
}
