//! The pass itself: blocks, then what begins where in them.

use regex_automata::nfa::thompson::NFA;

use super::blocks::{Block, Blocks, WIDTH};
use super::prefixes::Prefixes;
use super::words::{Spelling, Words, load};

/// The packs as the pass looks for them.
pub(crate) struct Sweep {
    blocks: Blocks,
    words: Words,
    prefixes: Prefixes,
    starters: [bool; 256],
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
            let first = block.word & !(block.word << 1 | before);
            before = block.word >> (WIDTH - 1);
            let next = blocks.peek().map_or(0, |next| next.word);
            let mut open = first | block.mark | block.lead;
            while open != 0 {
                let bit = open.trailing_zeros();
                open &= open - 1;
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
                let may_start = if first >> bit & 1 == 1 {
                    let mut run = (block.word >> bit).trailing_ones();
                    if run + bit == WIDTH as u32 {
                        run += next.trailing_ones();
                    }
                    self.words.at_word(eight, run as usize, &mut stands);
                    true
                } else if block.lead >> bit & 1 == 1 {
                    self.words.at_lead(eight, &mut stands);
                    self.starters.get(eight as u8 as usize) == Some(&true)
                } else {
                    self.words.at_mark(eight as u8, &mut stands);
                    true
                };
                if let Some(found) = words.get_mut(known..)
                    && found.len() > 1
                {
                    found.sort_unstable();
                }
                if may_start && self.prefixes.may_start(bytes, at, eight, &mut ahead) {
                    starts.push(at as u32);
                }
            }
            base += WIDTH;
        }
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

#[cfg(test)]
impl Sweep {
    /// What is looked for, as the slow way takes it.
    pub(super) fn spellings(&self) -> &[Box<[u8]>] {
        self.words.spellings()
    }
}
