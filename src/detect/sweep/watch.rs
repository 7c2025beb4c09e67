//! Where lines end and what in them may part fields: 64 bytes at a time.

use super::blocks::WIDTH;
use super::simd::{self, Unit};

/// Sixty-four bytes as bit sets; bit `n` is byte `n`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signs {
    /// Line feeds.
    pub end: u64,
    pub digit: u64,
    pub space: u64,
    /// `@`.
    pub at: u64,
    /// `|` and tabs.
    pub bar: u64,
    /// `:`, and the first byte of `：`.
    pub colon: u64,
    /// The first byte of U+3000. This and `：` are also said of a lead byte whose others are not here.
    pub wide_space: u64,
}

/// A class of bytes is those whose bit stands in the rows of both their low and their high four bits:
/// 1 line feed, 2 digit, 4 space, 8 `@`, 16 `|`, 32 tab, 64 `:`.
pub(super) const CLASS_LOW: [u8; 16] = [14, 2, 2, 2, 2, 2, 2, 2, 2, 34, 65, 0, 16, 0, 0, 0];
pub(super) const CLASS_HIGH: [u8; 16] = [33, 0, 4, 66, 8, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0];

impl Signs {
    /// The same on any processor: what the wider ways must agree with.
    pub(super) fn of(bytes: &[u8; WIDTH]) -> Self {
        let is = |byte: u8| {
            let bits = bytes.iter().enumerate();
            bits.fold(0, |all, (n, b)| all | u64::from(*b == byte) << n)
        };
        let digits = bytes.iter().enumerate();
        let mut signs = Self {
            end: is(b'\n'),
            digit: digits.fold(0, |all, (n, b)| all | u64::from(b.is_ascii_digit()) << n),
            space: is(b' '),
            at: is(b'@'),
            bar: is(b'|') | is(b'\t'),
            colon: is(b':'),
            wide_space: 0,
        };
        signs.wide(is(0xE3), is(0x80), is(0xEF), is(0x9A));
        signs
    }

    /// Adds U+3000 (E3 80 80) and `：` (EF BC 9A).
    pub(super) const fn wide(&mut self, e3: u64, b80: u64, ef: u64, b9a: u64) {
        let unseen = 3 << (WIDTH - 2);
        self.wide_space |= e3 & (b80 >> 1 | 1 << (WIDTH - 1)) & (b80 >> 2 | unseen);
        self.colon |= ef & (b9a >> 2 | unseen);
    }
}

/// Finds signs, in the widest way that the processor has.
#[derive(Clone, Debug)]
pub(crate) struct Watch {
    unit: Unit,
}

impl Default for Watch {
    fn default() -> Self {
        Self { unit: Unit::best() }
    }
}

/// Blocks that are looked at before any is told of.
const BATCH: usize = 16;

impl Watch {
    /// Calls `block` for each 64 bytes in turn; past the end there is nothing.
    #[inline]
    pub fn over(&self, bytes: &[u8], block: &mut impl FnMut(Signs)) {
        let mut found = [Signs::default(); BATCH];
        let (whole, rest) = bytes.as_chunks::<WIDTH>();
        for blocks in whole.chunks(BATCH) {
            simd::watch(self.unit, blocks, &mut found);
            found
                .iter()
                .take(blocks.len())
                .for_each(|signs| block(*signs));
        }
        if !rest.is_empty() {
            let mut last = [0; WIDTH];
            for (to, from) in last.iter_mut().zip(rest) {
                *to = *from;
            }
            block(Signs::of(&last));
        }
    }
}

#[cfg(test)]
impl Watch {
    /// One for each way that this processor has.
    pub fn all() -> Vec<Self> {
        let units = Unit::all().into_iter();
        units.map(|unit| Self { unit }).collect()
    }
}
