//! The pass itself: blocks, then what begins where in them.

use regex_automata::nfa::thompson::NFA;

use super::blocks::{Block, Blocks, WIDTH};
use super::prefixes::{Ahead, Prefixes};
use super::words::{Spelling, Words, load};

/// The packs as the pass looks for them.
pub(crate) struct Sweep {
    pub(super) blocks: Blocks,
    pub(super) words: Words,
    pub(super) prefixes: Prefixes,
    pub(super) starters: [bool; 256],
    /// A pattern begins with a character outside of ASCII.
    pub(super) lead_starts: bool,
}

/// A word of a pack, by its number, with where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Stands {
    pub start: u32,
    pub end: u32,
    pub number: u32,
}

/// What a pass found, and the room that it works in; kept from one chunk to the next.
#[derive(Default)]
pub(crate) struct Swept {
    /// By start, end and number.
    pub words: Vec<Stands>,
    /// Where a pattern may begin; ascending.
    pub starts: Vec<u32>,
    blocks: Vec<Block>,
}

impl Sweep {
    /// `spellings` are numbered by their position; `patterns` is the automaton of all patterns.
    pub fn new(spellings: &[Spelling], patterns: &NFA) -> Self {
        let words = Words::new(spellings);
        let prefixes = Prefixes::new(patterns);
        let starters = prefixes.starters();
        let begins = |byte: &u8| starters.get(usize::from(*byte)) == Some(&true);
        let blocks = Blocks::new(words.marks().chain((0..0x80).filter(begins)));
        Self {
            blocks,
            words,
            prefixes,
            lead_starts: starters.iter().skip(0x80).any(|starts| *starts),
            starters,
        }
    }

    /// Goes over a chunk of less than 4 GiB.
    pub fn pass(&self, text: &str, swept: &mut Swept) {
        let Swept {
            words,
            starts,
            blocks,
        } = swept;
        words.clear();
        starts.clear();
        let bytes = text.as_bytes();
        self.blocks.classify(bytes, blocks);
        let mut ahead = self.prefixes.ahead();
        let (mut before, mut base) = (0, 0);
        let mut blocks = blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            let next = blocks.peek().map_or(0, |next| next.word);
            let first = block.word & !(block.word << 1 | before);
            before = block.word >> (WIDTH - 1);
            let mut found = self.openings(bytes, base, block, first, next);
            let mut reached = 0;
            if !ahead.is_clear(base + WIDTH) {
                // A wide pattern begins at any word or mark.
                let leads = if self.lead_starts { block.lead } else { 0 };
                reached = self.reached(bytes, base, first | block.mark | leads, &mut ahead);
                found |= reached;
            }
            while found != 0 {
                let bit = found.trailing_zeros();
                found &= found - 1;
                let at = base + bit as usize;
                let eight = load(bytes, at);
                let known = words.len();
                let mut stands = |number| {
                    if let Some(end) = self.words.end(number, bytes, at, eight) {
                        words.push(Stands {
                            start: at as u32,
                            end: end as u32,
                            number,
                        });
                    }
                };
                let mut may_start = true;
                if first >> bit & 1 == 1 {
                    let len = run_length(block.word, next, bit);
                    self.words.at_word(eight, len, &mut stands);
                } else if block.lead >> bit & 1 == 1 {
                    self.words.at_lead(eight, &mut stands);
                    may_start = self.starters.get(eight as u8 as usize) == Some(&true);
                } else {
                    self.words.at_mark(eight, &mut stands);
                }
                if let Some(found) = words.get_mut(known..)
                    && found.len() > 1
                {
                    found.sort_unstable();
                }
                let reaches = reached >> bit & 1 == 1;
                if may_start && (reaches || self.prefixes.may_start(bytes, at, eight)) {
                    starts.push(at as u32);
                }
            }
            base += WIDTH;
        }
    }

    /// Where in a block something other than a wide pattern may begin, by its first bytes.
    #[inline]
    fn openings(&self, bytes: &[u8], base: usize, block: &Block, first: u64, next: u64) -> u64 {
        let mut found = 0;
        let mut open = first;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let at = base + bit as usize;
            let eight = load(bytes, at);
            let len = run_length(block.word, next, bit);
            let is_open =
                self.words.may_be_word(eight, len) | self.prefixes.may_open(bytes, at, eight);
            found |= u64::from(is_open) << bit;
        }
        let mut open = block.lead;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let at = base + bit as usize;
            let eight = load(bytes, at);
            let starts = self.starters.get(eight as u8 as usize) == Some(&true);
            let is_open =
                self.words.may_be_lead(eight) || starts && self.prefixes.may_open(bytes, at, eight);
            found |= u64::from(is_open) << bit;
        }
        let mut open = block.mark;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let at = base + bit as usize;
            let eight = load(bytes, at);
            let is_open = self.words.may_be_mark(eight) || self.prefixes.may_open(bytes, at, eight);
            found |= u64::from(is_open) << bit;
        }
        found
    }

    /// Those of `open` from which a wide pattern may reach what it holds.
    #[cold]
    fn reached(&self, bytes: &[u8], base: usize, open: u64, ahead: &mut Ahead) -> u64 {
        let mut reached = 0;
        let mut open = open;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let at = base + bit as usize;
            let eight = load(bytes, at);
            let may_start = self.prefixes.wide_may_start(bytes, at, eight, ahead);
            reached |= u64::from(may_start) << bit;
        }
        reached
    }

    /// The classifying pass alone, and the sum of all that it saw.
    pub fn classify(&self, text: &str, swept: &mut Swept) -> u64 {
        self.blocks.classify(text.as_bytes(), &mut swept.blocks);
        let ones = |block: &Block| {
            u64::from(block.word.count_ones() + block.mark.count_ones() + block.lead.count_ones())
        };
        swept.blocks.iter().map(ones).sum()
    }
}

/// How many letters and digits, eight at most, stand from `bit` on; `next` are those of the next block.
#[inline]
fn run_length(word: u64, next: u64, bit: u32) -> usize {
    // Two shifts: none of them is by all 64 places.
    let from = word >> bit | next << 1 << (63 - bit);
    from.trailing_ones().min(8) as usize
}

#[cfg(test)]
impl Sweep {
    /// What is looked for, as the slow way takes it.
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.words.spellings()
    }
}
