//! Which lines of plain text say anything of a table: most are passed over 64 bytes at a time.

use std::ops::Range;

use crate::detect::sweep::{Signs, WIDTH, Watch};

/// What a line holds; never less than there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said(u8);

impl Said {
    /// Fields may stand apart: by a bar, a tab, a wide space, or two spaces behind the indentation.
    pub const GAP: Self = Self(1);
    /// A colon.
    pub const COLON: Self = Self(2);
    /// An `@`, or seven digits with at most one sign between two of them.
    pub const NUMBER: Self = Self(4);
    pub const ALL: Self = Self(7);

    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn with(self, other: Self, is: bool) -> Self {
        if is { Self(self.0 | other.0) } else { self }
    }
}

/// Looks for such lines, in the widest way that the processor has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Telling {
    watch: Watch,
}

/// What the block before left open.
#[derive(Default)]
struct Carry {
    /// Its last sign was a space.
    space: bool,
    /// All of its line so far is spaces.
    indented: bool,
    /// Its digits, the last eight places.
    digits: u64,
}

impl Telling {
    /// Calls `line` with the range of each line of `bytes` that holds something, in order, without its
    /// end. Every line in `bytes` has an end.
    pub fn find(&self, bytes: &[u8], line: &mut dyn FnMut(Range<usize>, Said)) {
        let mut carry = Carry {
            indented: true,
            ..Carry::default()
        };
        let (mut start, mut said, mut base) = (0, Said::default(), 0);
        self.watch.over(bytes, &mut |signs| {
            let telling = Tells::of(&signs, &mut carry);
            let any = telling.gap | telling.colon | telling.number;
            let mut ends = signs.end;
            let mut from = 0;
            while ends != 0 {
                let bit = ends.trailing_zeros();
                ends &= ends - 1;
                let here = up_to(bit) & !up_to(from);
                if any & here != 0 {
                    said = telling.said(said, here);
                }
                if said != Said::default() {
                    line(start..base + bit as usize, said);
                    said = Said::default();
                }
                start = base + bit as usize + 1;
                from = bit;
            }
            let here = !up_to(from);
            if any & here != 0 {
                said = telling.said(said, here);
            }
            base += WIDTH;
        });
    }
}

/// The bits below `bit`.
const fn up_to(bit: u32) -> u64 {
    (1 << bit) - 1
}

/// Where a block says something.
struct Tells {
    gap: u64,
    colon: u64,
    number: u64,
}

impl Tells {
    fn of(signs: &Signs, carry: &mut Carry) -> Self {
        let starts = signs.end << 1 | u64::from(carry.indented);
        // Adding its first bit to a run of spaces clears the run.
        let indents = signs.space & !signs.space.wrapping_add(starts & signs.space);
        let pairs = signs.space & (signs.space << 1 | u64::from(carry.space)) & !indents;
        // A digit run of the block before goes on here: its last eight places are looked at again.
        let digits = u128::from(signs.digit) << 8 | u128::from(carry.digits);
        let filled = digits | (digits << 1 & digits >> 1);
        let mut runs = filled & filled >> 1;
        runs &= runs >> 2;
        runs &= filled >> 4 & filled >> 5 & filled >> 6;
        // Shown at the run's seventh place, which is in this block or the one before.
        let number = (runs << 6 >> 8) as u64 | signs.at;
        let is_open = |mask: u64| mask >> (WIDTH - 1) & 1 == 1;
        carry.indented = is_open(signs.end) || is_open(indents);
        carry.space = is_open(signs.space);
        carry.digits = signs.digit >> (WIDTH - 8);
        Self {
            gap: pairs | signs.bar | signs.wide_space,
            colon: signs.colon,
            number,
        }
    }

    const fn said(&self, said: Said, here: u64) -> Said {
        said.with(Said::GAP, self.gap & here != 0)
            .with(Said::COLON, self.colon & here != 0)
            .with(Said::NUMBER, self.number & here != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a line holds, looked at sign by sign.
    fn slowly(line: &str) -> Said {
        let inner = line.trim_start_matches(' ');
        let (mut digits, mut gap, mut number) = (0, 0, false);
        for byte in line.bytes() {
            match byte {
                b'@' => number = true,
                b'0'..=b'9' => (digits, gap) = (digits + 1, 0),
                _ if gap == 0 && digits > 0 => gap = 1,
                _ => digits = 0,
            }
            number |= digits >= 7;
        }
        Said::default()
            .with(
                Said::GAP,
                inner.contains("  ") || line.contains(['|', '\t', '\u{3000}']),
            )
            .with(Said::COLON, line.contains([':', '：']))
            .with(Said::NUMBER, number)
    }

    #[test]
    fn no_line_that_says_something_is_passed_over() {
        let pieces = [
            "a", " ", "  ", "\n", "    ", "1", "23", "4-5", "6 7", "|", "\t", ":", "：",
            "\u{3000}", "。", "@", "中文", "word",
        ];
        let mut seed = 11u32;
        let mut next = |most: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize % most
        };
        for round in 0..3000 {
            let mut text = String::new();
            for _ in 0..next(120) {
                // Half of the rounds hold few signs, so that lines are passed over.
                let most = if round % 2 == 0 { pieces.len() } else { 7 };
                text.push_str(pieces[next(most)]);
            }
            text.push('\n');
            for watch in Watch::all() {
                let mut found = Vec::new();
                Telling { watch }.find(text.as_bytes(), &mut |line, said| found.push((line, said)));
                let mut start = 0;
                for line in text.split_terminator('\n') {
                    let range = start..start + line.len();
                    let slow = slowly(line);
                    let said = found.iter().find(|(found, _)| *found == range);
                    let said = said.map(|(_, said)| *said).unwrap_or_default();
                    assert_eq!(slow.0 & !said.0, 0, "{line:?} in {text:?}");
                    start += line.len() + 1;
                }
                let all: Vec<_> = found.iter().map(|(line, _)| line.start).collect();
                assert!(all.is_sorted());
            }
        }
    }

    #[test]
    fn plain_lines_say_nothing() {
        let text =
            "    let x = f(y);\nA sentence, with words; and 2 numbers.\n中文句子，沒有數字。\n"
                .repeat(9);
        let mut found = 0;
        Telling::default().find(text.as_bytes(), &mut |_, _| found += 1);
        assert_eq!(found, 0);
    }
}
