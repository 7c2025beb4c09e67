//! The packs' words by how they begin: a whole first word, or two characters outside of ASCII.

use super::heads::{Hashes, Heads, Next, hash, hash_nine, load};
use crate::frozen::Texts;

/// One spelling to look for.
#[derive(Default)]
pub(crate) struct Spelling {
    /// In lower case, normalised.
    pub text: String,
    /// Whether an ASCII letter or digit may follow.
    pub runs_on: bool,
}

/// The spellings of all packs, found by the first bytes of where they stand.
pub(crate) struct Words {
    /// Hashes of `eights` and `words`.
    pub(super) openers: Hashes<OFTEN>,
    /// The first eight bytes of a spelling of so many.
    pub(super) eights: Heads,
    /// The first word of a shorter one.
    pub(super) words: Heads,
    /// Hashes of `pairs`, by three characters where there are so many.
    pub(super) paired: Hashes<OFTEN>,
    /// The first two characters of a spelling that is not ASCII, three bytes each.
    pub(super) pairs: Heads,
    /// The first three bytes, for what has no pair.
    pub(super) triples: Heads,
    /// What begins with an ASCII character other than a letter or digit, by up to three bytes.
    pub(super) marks: Heads,
    /// Hashes of `marks`.
    pub(super) signed: Hashes<SELDOM>,
    /// Those characters.
    pub(super) marked: Vec<u8>,
    /// Of words that may be the beginning of a longer one, as many bytes as the shortest has.
    pub(super) beginnings: Heads,
    pub(super) shortest: usize,
    /// Hashes of `beginnings`.
    pub(super) begun: Hashes<SELDOM>,
    /// The characters up to U+FFFF that `triples` begin with.
    pub(super) singles: Box<[u64; 1024]>,
    pub(super) spellings: Texts,
}

/// Words of sets for thousands of spellings and for hundreds: 16 KiB stay in the first cache.
const OFTEN: usize = 1 << 11;
const SELDOM: usize = 1 << 6;

impl Words {
    /// The number of a spelling is its position.
    pub fn new(spellings: &[Spelling]) -> Self {
        let mut lists: [Vec<(u64, usize, u32)>; 6] = Default::default();
        let mut marked = Vec::new();
        let mut singles = Box::new([0; 1024]);
        let [eights, words, pairs, triples, beginnings, marks] = &mut lists;
        for (spelling, number) in spellings.iter().zip(0u32..) {
            let bytes = spelling.text.as_bytes();
            let Some(first) = bytes.first() else {
                continue;
            };
            let run = bytes.iter().take_while(|b| b.is_ascii_alphanumeric());
            let run = run.count();
            if first.is_ascii_alphanumeric() {
                if run == bytes.len() && spelling.runs_on {
                    beginnings.push((load(bytes, 0), run, number));
                    continue;
                }
                if bytes.len() >= 8 {
                    eights.push((load(bytes, 0), 8, number));
                    continue;
                }
                words.push((load(bytes, 0), run, number));
                if run == bytes.len() {
                    // A plural is let through, and is another first word.
                    let plural = [bytes, b"s"].concat();
                    words.push((load(&plural, 0), run + 1, number));
                }
                continue;
            }
            if first.is_ascii() {
                marks.push((load(bytes, 0), mark_width(bytes.len()), number));
                marked.push(*first);
                continue;
            }
            if bytes.len() >= 6 && bytes.iter().take(6).all(|b| !b.is_ascii()) {
                pairs.push((load(bytes, 0), 6, number));
            } else {
                let width = bytes.iter().take(3).take_while(|b| !b.is_ascii()).count();
                triples.push((load(bytes, 0), width, number));
                if let Some((word, bit)) = lead(load(bytes, 0))
                    && let Some(slot) = singles.get_mut(word)
                {
                    *slot |= 1 << bit;
                }
            }
        }
        let shortest = beginnings.iter().map(|(_, run, _)| (*run).min(8)).min();
        let shortest = shortest.unwrap_or(8);
        for (_, width, _) in beginnings {
            *width = shortest;
        }
        let paired = pairs.iter().map(|(eight, _, number)| {
            let spelling = spellings.get(*number as usize);
            let text = spelling.map_or(&[][..], |s| s.text.as_bytes());
            match text.get(6..9) {
                Some([a, b, ninth]) if !a.is_ascii() && !b.is_ascii() && !ninth.is_ascii() => {
                    hash_nine(*eight, *ninth)
                }
                _ => hash(*eight, 6),
            }
        });
        let paired = Hashes::of(paired);
        let [eights, words, pairs, triples, beginnings, marks] =
            lists.map(|list| Heads::new(list, spellings));
        Self {
            openers: Hashes::of(eights.hashes().chain(words.hashes())),
            eights,
            words,
            paired,
            pairs,
            triples,
            signed: Hashes::of(marks.hashes()),
            marks,
            marked,
            begun: Hashes::of(beginnings.hashes()),
            beginnings,
            shortest,
            singles,
            spellings: spellings.iter().map(|s| s.text.as_str()).collect(),
        }
    }

    /// The ASCII characters, other than letters and digits, that begin a spelling.
    pub fn marks(&self) -> impl Iterator<Item = u8> {
        self.marked.iter().copied()
    }

    /// Whether any spelling may stand where a word of `len` ASCII letters and digits begins.
    #[inline]
    pub fn may_be_word(&self, eight: u64, len: usize) -> bool {
        self.openers.has(hash(eight, len))
            | self.openers.has(hash(eight, 8))
            | (len >= self.shortest && self.begun.has(hash(eight, self.shortest)))
    }

    /// The spellings that may stand there.
    pub fn at_word(&self, next: Next, len: usize, found: &mut impl FnMut(u32)) {
        for (heads, width) in [(&self.words, len), (&self.eights, 8)] {
            let key = hash(next.0, width);
            if self.openers.has(key) {
                heads.each(key, next, found);
            }
        }
        let key = hash(next.0, self.shortest);
        if len >= self.shortest && self.begun.has(key) {
            self.beginnings.each(key, next, found);
        }
    }

    /// Whether any spelling may stand where a character outside of ASCII begins.
    #[inline]
    pub fn may_be_lead(&self, eight: u64, ninth: u8) -> bool {
        let is_single = match lead(eight) {
            Some((word, bit)) => self.singles.get(word).copied().unwrap_or(0) >> bit & 1 == 1,
            None => self.has_triple(eight),
        };
        is_single | self.has_pair(eight, ninth)
    }

    #[inline]
    fn has_pair(&self, eight: u64, ninth: u8) -> bool {
        self.paired.has(hash(eight, 6)) | self.paired.has(hash_nine(eight, ninth))
    }

    fn has_triple(&self, eight: u64) -> bool {
        let mut widths = self.triples.widths();
        widths.any(|width| self.triples.has(hash(eight, width)))
    }

    /// The spellings that may stand there.
    pub fn at_lead(&self, next: Next, found: &mut impl FnMut(u32)) {
        if self.has_pair(next.0, next.1 as u8) {
            self.pairs.each(hash(next.0, 6), next, found);
        }
        for width in self.triples.widths() {
            self.triples.each(hash(next.0, width), next, found);
        }
    }

    /// Whether any spelling may stand where a mark does.
    #[inline]
    pub fn may_be_mark(&self, eight: u64) -> bool {
        let mut widths = self.marks.widths();
        widths.any(|width| self.signed.has(hash(eight, width)))
    }

    /// The spellings that may stand there.
    pub fn at_mark(&self, next: Next, found: &mut impl FnMut(u32)) {
        for width in self.marks.widths() {
            self.marks.each(hash(next.0, width), next, found);
        }
    }

    /// Where spelling `number` ends, if it stands at `at`, letters in any case.
    #[inline]
    pub fn end(&self, number: u32, bytes: &[u8], at: usize) -> Option<usize> {
        let spelling = self.spellings.get(number as usize)?;
        let end = at + spelling.len();
        bytes
            .get(at..end)?
            .eq_ignore_ascii_case(spelling.as_bytes())
            .then_some(end)
    }
}

#[cfg(test)]
impl Words {
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.spellings.iter()
    }
}

/// Where a set of the characters up to U+FFFF keeps the one that three of `eight` write: a word of it
/// and a bit. Other characters have no place of their own.
#[inline]
fn lead(eight: u64) -> Option<(usize, u32)> {
    let [first, second, third, ..] = eight.to_le_bytes();
    let is_three = first >> 4 == 0xE;
    let word = usize::from(first & 15) << 6 | usize::from(second & 63);
    is_three.then_some((word, u32::from(third & 63)))
}

/// How many bytes of a spelling of `len` are hashed where it begins with a mark: few different numbers.
const fn mark_width(len: usize) -> usize {
    match len {
        3.. => 3,
        _ => len,
    }
}
