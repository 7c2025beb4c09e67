//! The pass itself: blocks, then what begins where in them.

use regex_automata::nfa::thompson::NFA;

use super::blocks::{Block, Blocks, Looks, Marks, WIDTH};
use super::heads::load;
use super::prefixes::{Ahead, LONG, Prefixes};
use super::words::{Spelling, Words};

/// The packs as the pass looks for them.
pub(crate) struct Sweep {
    pub(super) blocks: Blocks,
    pub(super) words: Words,
    pub(super) prefixes: Prefixes,
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
        let blocks = Blocks::new(Looks {
            marks: Marks::of(words.marks()),
            signs: Marks::of((0..0x80).filter(begins)),
            range: prefixes.long_range,
        });
        Self {
            blocks,
            words,
            prefixes,
            lead_starts: starters.iter().skip(0x80).any(|starts| *starts),
        }
    }

    /// Goes over a chunk of less than 4 GiB.
    pub fn pass(&self, text: &str, swept: &mut Swept) {
        self.blocks.natively(
            #[inline(always)]
            || self.go_over(text.as_bytes(), swept),
        );
    }

    #[inline(always)]
    fn go_over(&self, bytes: &[u8], swept: &mut Swept) {
        let Swept {
            words,
            starts,
            blocks,
        } = swept;
        words.clear();
        starts.clear();
        self.blocks.classify(bytes, blocks);
        let mut ahead = self.prefixes.ahead();
        let (mut before, mut base) = (0, 0);
        // Past the end nothing stands, and nothing is against a pattern that goes on.
        let end = Block {
            range: u64::MAX,
            ..Block::default()
        };
        let mut blocks = blocks.iter().peekable();
        while let Some(block) = blocks.next() {
            let next = blocks.peek().map_or(&end, |next| *next);
            let first = block.word & !(block.word << 1 | before);
            before = block.word >> (WIDTH - 1);
            let mut last = [0; WINDOW];
            let window = window(bytes, base, &mut last);
            let mut found = self.words_in(window, block, (first, next.word));
            while found != 0 {
                let bit = found.trailing_zeros();
                found &= found - 1;
                let is_first = first >> bit & 1 == 1;
                let len = is_first.then(|| run_length(block.word, next.word, bit));
                self.words_at(bytes, base + bit as usize, len, words);
            }
            let leads = if self.lead_starts { block.lead } else { 0 };
            let places = first | block.sign | leads;
            let mut reached = 0;
            if !ahead.is_clear(base + WIDTH) {
                // A wide pattern begins at any word or sign.
                reached = self.reached(bytes, base, places, &mut ahead);
            }
            let long = runs(block.range, next.range);
            let mut open = self.openings(window, places) | long & places | reached;
            while open != 0 {
                let bit = open.trailing_zeros();
                open &= open - 1;
                let at = base + bit as usize;
                let reaches = reached >> bit & 1 == 1;
                if reaches || self.prefixes.may_start(bytes, at, load(bytes, at)) {
                    starts.push(at as u32);
                }
            }
            base += WIDTH;
        }
    }

    /// Those of `places` at which something other than a wide or long pattern may begin, by few bytes.
    #[inline(always)]
    fn openings(&self, window: &Window, places: u64) -> u64 {
        let mut found = 0;
        let mut open = places;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            found |= u64::from(self.prefixes.may_open(eight(window, bit))) << bit;
        }
        found
    }

    /// Where words may stand in a block, with the word starts of which `first` and `next` tell.
    #[inline(always)]
    fn words_in(&self, window: &Window, block: &Block, (first, next): (u64, u64)) -> u64 {
        let mut found = 0;
        let mut open = first;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let len = run_length(block.word, next, bit);
            let may_be = self.words.may_be_word(eight(window, bit), len);
            found |= u64::from(may_be) << bit;
        }
        let mut open = block.lead;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let ninth = window.get((bit & 63) as usize + 8).copied().unwrap_or(0);
            let may_be = self.words.may_be_lead(eight(window, bit), ninth);
            found |= u64::from(may_be) << bit;
        }
        let mut open = block.mark;
        while open != 0 {
            let bit = open.trailing_zeros();
            open &= open - 1;
            let may_be = self.words.may_be_mark(eight(window, bit));
            found |= u64::from(may_be) << bit;
        }
        found
    }

    /// The words that stand at one place, at which a run of `len` letters and digits begins or none.
    #[inline(never)]
    fn words_at(&self, bytes: &[u8], at: usize, len: Option<usize>, words: &mut Vec<Stands>) {
        let next = (load(bytes, at), load(bytes, at + 8));
        let known = words.len();
        let mut stands = |number| {
            if let Some(end) = self.words.end(number, bytes, at) {
                words.push(Stands {
                    start: at as u32,
                    end: end as u32,
                    number,
                });
            }
        };
        match len {
            Some(len) => self.words.at_word(next, len, &mut stands),
            None if next.0 & 0x80 != 0 => self.words.at_lead(next, &mut stands),
            None => self.words.at_mark(next, &mut stands),
        }
        if let Some(found) = words.get_mut(known..)
            && found.len() > 1
        {
            found.sort_unstable();
        }
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

/// A block with what stands behind it, so that each of its places has some bytes more.
type Window = [u8; WINDOW];
const WINDOW: usize = WIDTH + 16;

/// The window from `base` on; where the text ends, zeros follow it in `last`.
#[inline(always)]
fn window<'a>(bytes: &'a [u8], base: usize, last: &'a mut Window) -> &'a Window {
    let rest = bytes.get(base..).unwrap_or_default();
    if let Some(window) = rest.first_chunk() {
        return window;
    }
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    last
}

/// The eight bytes from a place of a block on.
#[inline(always)]
fn eight(window: &Window, bit: u32) -> u64 {
    // Said for the compiler, which then leaves out to look.
    let bit = (bit & 63) as usize;
    let eight = window.get(bit..).and_then(|rest| rest.first_chunk());
    eight.map_or(0, |eight| u64::from_le_bytes(*eight))
}

/// The places of a block, with what follows in `next`, from which on so many bytes are in the range that
/// the next [`LONG`] are.
#[inline]
fn runs(range: u64, next: u64) -> u64 {
    const { assert!(LONG == 24) };
    let mut run = u128::from(next) << WIDTH | u128::from(range);
    run &= run >> 1;
    run &= run >> 2;
    run &= run >> 4;
    (run & run >> 8 & run >> 16) as u64
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
