//! Sentences: which words stand in one together, and how many of them ask.

use std::ops::Range;
use std::sync::Arc;

use super::chunk::{BARRIER, PAGE};
use super::condition::{Condition, Known};
use super::evidence::Evidence;
use crate::packs::schema::Sentence as PackSentence;

/// What sentences a pack counts, compiled.
#[derive(Debug)]
pub(crate) struct Kind {
    name: Arc<str>,
    pack: Arc<str>,
    holds: Vec<Vec<Asked>>,
    /// Sets of marks of which a sentence has one each, or is not of this kind.
    needs: Vec<Marks>,
}

/// Which groups a sentence may have words of, a bit for each group or for several: most sentences are
/// of no kind, and that is soon told.
type Marks = u64;

/// So many different concepts of a group, or fewer than so many.
#[derive(Debug)]
struct Asked {
    concepts: Range<u32>,
    at_least: u64,
    is_wanted: bool,
}

impl Asked {
    const fn mark(&self) -> Marks {
        1 << (self.concepts.start % Marks::BITS)
    }
}

impl Kind {
    pub(super) fn compile(sentence: &PackSentence, known: &Known<'_>) -> Result<Self, String> {
        let asked = |condition: Condition| {
            let (condition, is_wanted) = match condition {
                Condition::Not(inner) => (*inner, false),
                condition => (condition, true),
            };
            let Condition::Group {
                first,
                end,
                at_least,
                ..
            } = condition
            else {
                return None;
            };
            Some(Asked {
                concepts: first..end,
                at_least,
                is_wanted,
            })
        };
        let any = |text: &String| {
            let any = known.any_of(text)?.into_iter().map(asked);
            let any = any.collect::<Option<Vec<_>>>();
            any.ok_or_else(|| format!("`{text}`: sentences are asked for groups"))
        };
        let holds = sentence.holds.iter().map(any);
        let holds = holds.collect::<Result<Vec<Vec<Asked>>, String>>()?;
        let needs = |any: &Vec<Asked>| {
            let is_positive = |asked: &Asked| asked.is_wanted && asked.at_least > 0;
            let marks = any.iter().map(Asked::mark).reduce(|a, b| a | b);
            marks.filter(|_| any.iter().all(is_positive))
        };
        Ok(Self {
            name: sentence.name.as_str().into(),
            pack: known.pack.into(),
            needs: holds.iter().filter_map(needs).collect(),
            holds,
        })
    }

    pub fn is(&self, pack: &str, name: &str) -> bool {
        &*self.pack == pack && &*self.name == name
    }

    fn is_held_by(&self, marks: Marks, sentence: &[u32]) -> bool {
        if !self.needs.iter().all(|need| need & marks != 0) {
            return false;
        }
        let holds = |asked: &Asked| {
            let of_it = sentence.iter().filter(|c| asked.concepts.contains(c));
            (of_it.count() as u64 >= asked.at_least) == asked.is_wanted
        };
        self.holds.iter().all(|any| any.iter().any(holds))
    }
}

/// All kinds of sentences, and of each concept the marks of what asks for it.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    kinds: Vec<Kind>,
    marks: Box<[Marks]>,
}

impl Kinds {
    /// Of so many concepts.
    pub(super) fn new(kinds: Vec<Kind>, concepts: usize) -> Self {
        let mut marks = vec![0; concepts].into_boxed_slice();
        for asked in kinds.iter().flat_map(|kind| kind.holds.iter().flatten()) {
            let range = asked.concepts.start as usize..asked.concepts.end as usize;
            let of_group = marks.get_mut(range).unwrap_or_default();
            of_group.iter_mut().for_each(|marks| *marks |= asked.mark());
        }
        Self { kinds, marks }
    }

    /// Whether some kind asks for a concept.
    pub(super) fn ask_for(&self, concept: u32) -> bool {
        self.marks_of(concept) != 0
    }

    fn marks_of(&self, concept: u32) -> Marks {
        self.marks.get(concept as usize).copied().unwrap_or(0)
    }
}

/// The number by which sentences that ask are noted.
pub(super) const QUESTION: u32 = u32::MAX;

/// The sentence in hand.
#[derive(Default)]
pub(super) struct InHand {
    number: u32,
    at: u64,
    /// Each concept once.
    concepts: Vec<u32>,
    marks: Marks,
}

impl InHand {
    /// Adds a concept of the sentence `number` of the chunk in hand.
    pub fn add(
        &mut self,
        number: u32,
        concept: u32,
        at: u64,
        (kinds, evidence): (&Kinds, &mut Evidence),
    ) {
        if number != self.number {
            self.end(kinds, evidence);
            self.number = number;
        }
        if self.concepts.is_empty() {
            self.at = at;
        }
        if !self.concepts.contains(&concept) {
            self.concepts.push(concept);
            self.marks |= kinds.marks_of(concept);
        }
    }

    /// Ends the sentence: what it was is noted.
    pub fn end(&mut self, kinds: &Kinds, evidence: &mut Evidence) {
        if self.concepts.is_empty() {
            return;
        }
        for (number, kind) in (0u32..).zip(&kinds.kinds) {
            if kind.is_held_by(self.marks, &self.concepts) {
                evidence.sentence(number, self.at);
            }
        }
        self.concepts.clear();
        self.marks = 0;
    }
}

/// Words further apart than so many bytes are in no sentence together.
const LONGEST: usize = 600;

/// A line of so many bytes may go on in the next one.
const FULL_LINE: usize = 60;

/// Whether a sentence ends between two words, of which one ends at `from` and the next starts at `to`.
pub(super) fn parts(text: &str, from: usize, to: usize) -> bool {
    let Some(between) = text
        .get(from..to)
        .filter(|between| between.len() <= LONGEST)
    else {
        return to > from;
    };
    between.char_indices().any(|(at, c)| {
        let behind = || between.get(at + c.len_utf8()..).unwrap_or_default();
        match c {
            '。' | '!' | '?' | PAGE | BARRIER => true,
            '.' => behind().starts_with([' ', '\n', '\r']),
            '\n' => !goes_on(text, from + at),
            _ => false,
        }
    })
}

/// Whether a sentence goes on behind the line end at `at`: the line is full, and what follows begins
/// no other.
fn goes_on(text: &str, at: usize) -> bool {
    let before = text.get(text.ceil_char_boundary(at.saturating_sub(FULL_LINE))..at);
    let after = text.get(at + 1..).unwrap_or_default();
    let is_chinese = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    let begins = after.chars().next().unwrap_or('\n');
    let Some(before) = before.filter(|before| !before.contains(['\n', '\t'])) else {
        return false;
    };
    let ends = before.trim_end().chars().next_back().unwrap_or('.');
    before.len() + 3 >= FULL_LINE
        && !matches!(ends, '.' | ':' | ';')
        && (begins.is_ascii_lowercase()
            || (is_chinese(begins) && (is_chinese(ends) || ends == ',')))
}

/// More questions than so many in a chunk say nothing more.
const QUESTIONS: usize = 500;

/// Where sentences ask: a question mark behind a word, and no more of the word behind it.
pub(super) fn questions<'a>(
    text: &'a str,
    within: &Range<usize>,
) -> impl Iterator<Item = usize> + 'a {
    let bytes = text.as_bytes();
    let from = within.start;
    let asks = move |at: &usize| {
        let before = text
            .get(..*at)
            .and_then(|before| before.chars().next_back());
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        before.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '"' | '」' | '》' | ']'))
            && !after.is_ascii_alphanumeric()
            && !matches!(after, b'?' | b'=' | b'&' | b'%')
    };
    let owned = bytes.get(within.clone()).unwrap_or_default();
    let marks = memchr::memchr_iter(b'?', owned).map(move |at| from + at);
    marks.filter(asks).take(QUESTIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(text: &str) -> bool {
        let from = text.find("one").unwrap() + 3;
        let to = text.find("two").unwrap();
        parts(text, from, to)
    }

    #[test]
    fn stops_lines_and_rows_part_sentences() {
        for text in [
            "one. Then two",
            "one? two",
            "one。two",
            "one\ntwo",
            "one\tx\ntwo\t",
        ] {
            assert!(apart(text), "{text}");
        }
    }

    #[test]
    fn points_in_numbers_cells_and_commas_part_none() {
        for text in [
            "one at HK$4.10 for two",
            "one\t4.1\ttwo",
            "one, and then two",
        ] {
            assert!(!apart(text), "{text}");
        }
    }

    #[test]
    fn a_full_line_goes_on_in_the_next_where_that_begins_small() {
        let full = "the directors were told in the strictest confidence of one\nof the two offers";
        assert!(!apart(full));
        assert!(apart("told of one\nof the two offers"));
        assert!(apart(&full.replace("\nof", "\nOf")));
    }

    #[test]
    fn words_far_apart_are_in_no_sentence() {
        assert!(apart(&format!("one {} two", "and ".repeat(200))));
    }

    #[test]
    fn questions_are_counted_and_addresses_are_none() {
        let count = |text: &str| questions(text, &(0..text.len())).count();
        assert_eq!(count("Why? (Is it so?) 幾時出公告?"), 3);
        assert_eq!(count("https://example.hk/a?b=c ??"), 0);
    }
}
