//! Runs of UTF-8, plain ASCII above all.

use super::sweep::{Run, SHORTEST, SHORTEST_CJK, Spelling};

pub(super) const fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = ONES << 7;

/// The high bit of each byte that is a control character other than a tab.
const fn controls(word: u64) -> u64 {
    let printable = ((word & !HIGH) + 0x60 * ONES) | word;
    let off_tab = word ^ (b'\t' as u64 * ONES);
    let not_tab = ((off_tab & !HIGH) + !HIGH) | off_tab;
    !printable & not_tab & HIGH
}

/// How many bytes to go on by, so that no run of the least length is missed: past the last of the
/// six that is a control character, or that what follows it shows to be no UTF-8.
const fn hopeless(word: u64) -> usize {
    let first_six = controls(word) & (u64::MAX >> 16);
    let ascii = !word & HIGH;
    let continuing = word & !(word << 1) & HIGH;
    let leading = word & (word << 1) & HIGH;
    let followed = continuing >> 8;
    let torn = ((ascii & followed) | (leading & !followed)) & (u64::MAX >> 24);
    8 - ((first_six | torn).leading_zeros() / 8) as usize
}

const fn is_plain_ascii(word: u64) -> bool {
    controls(word) | (word & HIGH) == 0
}

/// Adds the runs of UTF-8 in `window`.
pub(super) fn find_utf8(window: &[u8], runs: &mut Vec<Run>) {
    let mut at = 0;
    while let Some(rest) = window.get(at..).filter(|rest| rest.len() >= SHORTEST) {
        if let Some(eight) = rest.first_chunk() {
            let skip = hopeless(u64::from_le_bytes(*eight));
            if skip > 0 {
                at += skip;
                continue;
            }
        }
        let (len, class) = measure(rest);
        if class.is_run() {
            runs.push(Run {
                start: at,
                end: at + len,
                spelling: Spelling::Utf8,
                weight: len,
            });
        }
        // The byte that ended it begins nothing either.
        at += len + 1;
    }
}

/// What is counted of a run until nothing more can change.
#[derive(Default)]
struct Tally {
    characters: usize,
    cjk: usize,
}

impl Tally {
    const fn is_run(&self) -> bool {
        self.characters >= SHORTEST || (self.characters >= SHORTEST_CJK && self.cjk > 0)
    }
}

/// The length of the text at the start of `bytes`, and what is in it.
fn measure(bytes: &[u8]) -> (usize, Tally) {
    let mut tally = Tally::default();
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        if let Some(eight) = rest.first_chunk()
            && is_plain_ascii(u64::from_le_bytes(*eight))
            && !eight.contains(&0x7F)
        {
            tally.characters += 8;
            at += 8;
            continue;
        }
        let len = match rest {
            [b'\t' | 0x20..=0x7E, ..] => 1,
            [0xC2..=0xDF, 0x80..=0xBF, ..] => 2,
            [0xE0..=0xF4, ..] => match character(rest) {
                Some(c) => {
                    tally.cjk += usize::from(is_cjk(c));
                    c.len_utf8()
                }
                None => break,
            },
            _ => break,
        };
        tally.characters += 1;
        at += len;
    }
    (at, tally)
}

/// The character of three or four bytes at the start of `bytes`.
fn character(bytes: &[u8]) -> Option<char> {
    let len = if *bytes.first()? < 0xF0 { 3 } else { 4 };
    let text = std::str::from_utf8(bytes.get(..len)?).ok()?;
    text.chars().next()
}
