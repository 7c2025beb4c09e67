//! What one document holds apart from values: its words, signs and tables, whole or in stretches.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::chunk::Spot;
use super::classifier::Read;
use super::held::{Halves, Held};
use super::look::Standing;
use super::table::Table;
use crate::model::Digest;
use crate::packs::schema::Stands;

/// A fact about a document that is not text, as conditions name it.
pub(crate) const SIGNS: &[&str] = &[
    "tracked-changes",
    "hidden-content",
    "macros",
    "encrypted",
    "signed",
    "mismatch",
    "exchange-copy",
];

/// Words and values whose positions are kept; of those beyond it only that they are there.
const WORDS: usize = 400_000;
const VALUES: usize = 100_000;

/// Pieces that a classifier made something of.
const READS: usize = 2_000;

/// A concept is noted once in so many characters.
const BUCKET: u64 = 500;

/// A marking alone on its line counts this far down a part or page; in capitals or in Chinese also
/// below a letterhead, a date and a reference.
const MARKING_LINES: u32 = 6;
const LOUD_LINES: u32 = 10;

/// A title stands on one of so many first lines of a part or page, and so many characters into a
/// document at most: further on, lines of prose begin with any word.
const TITLE_LINES: u32 = 12;
const OPENING: u64 = 3000;

/// Of what one document was found to hold, what document rules weigh.
#[derive(Default)]
pub(crate) struct Evidence {
    /// Concepts with the positions at which they count, ascending.
    words: Vec<(u64, u32)>,
    /// By concept, the stretch in which it was noted last, counted from 1; 0 where it never was.
    noted: Vec<u64>,
    /// Position, rule and a hash of the digest of each value at medium or above.
    values: Vec<(u64, u16, u64)>,
    /// Position and kind of each sentence that counts, and their numbers.
    sentences: Vec<(u64, u32)>,
    counted: BTreeMap<u32, u64>,
    /// More words or values than are kept with their positions: only the whole can be weighed.
    pub overflowed: bool,
    /// What classifiers made of the document, piece by piece.
    reads: Vec<Read>,
    signs: u32,
    pub tables: Vec<Table>,
    /// Characters of the document.
    pub chars: u64,
}

impl Evidence {
    /// Notes a word, if it stands where its group asks for: whether it does.
    pub fn concept(
        &mut self,
        concept: u32,
        stands: Stands,
        standing: Standing,
        spot: Spot,
        at: u64,
    ) -> bool {
        let lines = if standing.loud {
            LOUD_LINES
        } else {
            MARKING_LINES
        };
        let at_edge = spot.line < lines || standing.foot;
        let counts = match stands {
            Stands::Anywhere => true,
            Stands::Marking => standing.margin || (standing.alone && at_edge),
            Stands::Title => {
                let in_opening = at < OPENING && spot.line < TITLE_LINES;
                standing.margin
                    || (standing.alone && at_edge)
                    || (in_opening && (standing.short || standing.leads))
            }
            Stands::Banner => standing.margin || (at_edge && (standing.alone || standing.fenced)),
            Stands::Margin => standing.margin,
            Stands::Name => standing.named,
            Stands::Heading => standing.short || standing.leads,
            Stands::BeforeName => standing.beside.before_name,
            Stands::AfterName => standing.beside.after_name,
            Stands::BeforeText => standing.beside.before_text,
            Stands::BeforeNumber => standing.beside.before_number,
            Stands::BeforeGiven => standing.beside.before_given,
            Stands::BeforeDigit => standing.beside.before_digit,
            Stands::Figure => standing.figured,
        };
        if !counts {
            return false;
        }
        // Saying a word again and again must not crowd others out.
        let bucket = at / BUCKET + 1;
        let index = concept as usize;
        if self.noted.len() <= index {
            self.noted.resize(index + 1, 0);
        }
        match self.noted.get_mut(index) {
            Some(noted) if *noted != bucket => *noted = bucket,
            _ => return true,
        }
        if self.words.len() < WORDS {
            self.words.push((at, concept));
        } else {
            self.overflowed = true;
        }
        true
    }

    /// Notes a sentence of a kind.
    pub fn sentence(&mut self, kind: u32, at: u64) {
        *self.counted.entry(kind).or_default() += 1;
        if self.sentences.len() < WORDS {
            self.sentences.push((at, kind));
        } else {
            self.overflowed = true;
        }
    }

    /// Notes a value that `rule` found at medium or above.
    pub fn value(&mut self, rule: u16, digest: &Digest, at: u64) {
        if self.values.len() >= VALUES {
            self.overflowed = true;
        } else {
            let key = digest.0.first_chunk::<8>().copied().unwrap_or_default();
            self.values.push((at, rule, u64::from_le_bytes(key)));
        }
    }

    /// Notes what a classifier made of a piece; a document of very many is known by its most telling ones.
    pub fn read(&mut self, read: Read) {
        if self.reads.len() < READS {
            self.reads.push(read);
            return;
        }
        let least = self.reads.iter_mut().min_by_key(|kept| kept.percent);
        if let Some(least) = least.filter(|least| least.percent < read.percent) {
            *least = read;
        }
    }

    /// The words that spoke most for a classifier's highest answer.
    pub fn read_by(&self, classifier: u16) -> &[Arc<str>] {
        let own = self
            .reads
            .iter()
            .filter(|read| read.classifier == classifier);
        // The first of the highest.
        let best = own.rev().max_by_key(|read| read.percent);
        best.map_or(&[], |read| &read.words)
    }

    pub fn sign(&mut self, name: &str) {
        if let Some(bit) = SIGNS.iter().position(|sign| *sign == name) {
            self.signs |= 1 << bit;
        }
    }

    pub fn has_sign(&self, bit: u32) -> bool {
        self.signs & (1 << bit) != 0
    }

    /// Adds what an attachment holds to the mail it hangs on: it follows the mail's text.
    pub fn join(&mut self, other: Self) {
        let behind = self.chars;
        self.words.extend(
            other
                .words
                .into_iter()
                .map(|(at, concept)| (behind + at, concept)),
        );
        self.values.extend(
            other
                .values
                .into_iter()
                .map(|(at, rule, key)| (behind + at, rule, key)),
        );
        for (at, kind) in other.sentences {
            self.sentences.push((behind + at, kind));
        }
        for (kind, count) in other.counted {
            *self.counted.entry(kind).or_default() += count;
        }
        self.noted
            .resize(self.noted.len().max(other.noted.len()), 0);
        for (mine, theirs) in self.noted.iter_mut().zip(other.noted) {
            // Only whether it was noted counts from here on.
            *mine = (*mine).max(theirs.min(1));
        }
        for mut read in other.reads {
            read.at += behind;
            self.read(read);
        }
        self.overflowed |= other.overflowed;
        let too_many = self.words.len().max(self.sentences.len()) > WORDS;
        if too_many || self.values.len() > VALUES {
            self.words.truncate(WORDS);
            self.sentences.truncate(WORDS);
            self.values.truncate(VALUES);
            self.overflowed = true;
        }
        self.signs |= other.signs;
        self.tables.extend(other.tables);
        self.chars += other.chars;
    }

    /// Each word that counts, with its position.
    pub fn words(&self) -> &[(u64, u32)] {
        &self.words
    }

    /// Each value at medium or above: its position, its rule and a hash of its digest.
    pub fn values(&self) -> &[(u64, u16, u64)] {
        &self.values
    }

    fn seen(&self) -> impl Iterator<Item = u32> {
        let noted = (0u32..).zip(&self.noted);
        noted
            .filter(|(_, noted)| **noted > 0)
            .map(|(concept, _)| concept)
    }

    /// All that the document holds.
    pub fn whole(&self) -> Held {
        let values = self.values.iter().map(|(_, rule, key)| (*rule, *key));
        let sentences = self.counted.iter().map(|(kind, count)| (*kind, *count));
        let reads = self
            .reads
            .iter()
            .map(|read| (read.classifier, read.percent));
        Held::new(self.seen().collect(), values.collect(), sentences).reading(reads)
    }

    /// What stretches of `within` characters hold, each half over the next.
    pub fn stretches(&self, within: u64) -> Vec<Held> {
        let mut halves = Halves::of(within / 2);
        halves.words(&self.words);
        halves.sentences(&self.sentences);
        halves.values(&self.values);
        halves.reads(&self.reads);
        halves.stretches()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(words: &[(u64, u32)]) -> Evidence {
        let mut evidence = Evidence::default();
        for (at, concept) in words {
            let anywhere = Stands::Anywhere;
            evidence.concept(
                *concept,
                anywhere,
                Standing::default(),
                Spot::default(),
                *at,
            );
        }
        evidence
    }

    #[test]
    fn words_far_apart_are_in_no_stretch_together() {
        let evidence = evidence(&[(0, 1), (5_000, 2)]);
        assert_eq!(evidence.whole().distinct(0, 9), 2);
        assert!(
            evidence
                .stretches(1_000)
                .iter()
                .all(|held| held.distinct(0, 9) == 1)
        );
    }

    #[test]
    fn words_near_each_other_share_a_stretch_wherever_they_are() {
        for start in (0..3_000).step_by(97) {
            let evidence = evidence(&[(start, 1), (start + 490, 2)]);
            assert!(
                evidence
                    .stretches(1_000)
                    .iter()
                    .any(|held| held.distinct(0, 9) == 2)
            );
        }
    }

    #[test]
    fn a_sentence_counts_once_in_a_stretch_wherever_it_is() {
        for at in [0, 200, 700, 1_400] {
            let mut evidence = Evidence::default();
            evidence.sentence(3, at);
            let stretches = evidence.stretches(1_000);
            assert!(stretches.iter().any(|held| held.sentences(3) == 1));
            assert!(stretches.iter().all(|held| held.sentences(3) <= 1));
        }
    }

    #[test]
    fn a_mark_in_capitals_counts_further_down_than_another() {
        let held = |line: u32, loud: bool| {
            let standing = Standing {
                alone: true,
                loud,
                ..Standing::default()
            };
            let spot = Spot {
                line,
                ..Spot::default()
            };
            let mut evidence = Evidence::default();
            evidence.concept(1, Stands::Banner, standing, spot, 400);
            evidence.whole().distinct(0, 9)
        };
        assert_eq!((held(5, false), held(8, false)), (1, 0));
        assert_eq!((held(8, true), held(12, true)), (1, 0));
    }
}
