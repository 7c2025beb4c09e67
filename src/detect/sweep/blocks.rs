//! What stands where in 64 bytes: words, marks at which something may begin, wider characters.

use super::simd::{self, Unit};

/// Sixty-four bytes as bit sets; bit `n` is byte `n`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// ASCII letters and digits.
    pub word: u64,
    /// Other ASCII characters at which a word or pattern of the packs begins.
    pub mark: u64,
    /// First bytes of characters outside of ASCII.
    pub lead: u64,
}

/// The bytes of one block.
pub(crate) const WIDTH: usize = 64;

/// Classifies bytes, in the widest way that the processor has.
#[derive(Clone, Debug)]
pub(crate) struct Blocks {
    unit: Unit,
    marks: Marks,
}

/// A set of ASCII characters, as a shuffle looks it up: bit `h` of `low[l]` is the byte `h << 4 | l`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    pub low: [u8; 16],
}

impl Marks {
    fn has(&self, byte: u8) -> bool {
        let row = self.low.get(usize::from(byte & 15)).copied().unwrap_or(0);
        byte < 0x80 && row >> (byte >> 4) & 1 == 1
    }
}

impl Blocks {
    /// Letters and digits are words and are never marks.
    pub fn new(marks: impl Iterator<Item = u8>) -> Self {
        let mut set = Marks::default();
        for byte in marks.filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()) {
            if let Some(row) = set.low.get_mut(usize::from(byte & 15)) {
                *row |= 1 << (byte >> 4);
            }
        }
        Self::of(set)
    }

    pub(super) fn of(marks: Marks) -> Self {
        Self {
            unit: Unit::best(),
            marks,
        }
    }

    pub(super) const fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Fills `out` with the blocks of `bytes`; past the end there is nothing.
    pub fn classify(&self, bytes: &[u8], out: &mut Vec<Block>) {
        out.clear();
        let (whole, rest) = bytes.as_chunks::<WIDTH>();
        simd::classify(self.unit, whole, &self.marks, out);
        if !rest.is_empty() {
            let mut last = [b' '; WIDTH];
            for (to, from) in last.iter_mut().zip(rest) {
                *to = *from;
            }
            let mut block = Block::of(&last, &self.marks);
            // What pads the end is no mark, even where a space is one.
            block.mark &= (1 << rest.len()) - 1;
            out.push(block);
        }
    }
}

impl Block {
    /// The same on any processor: what the wider ways must agree with.
    pub(super) fn of(bytes: &[u8; WIDTH], marks: &Marks) -> Self {
        let mut block = Self::default();
        for (n, byte) in bytes.iter().enumerate() {
            block.word |= u64::from(byte.is_ascii_alphanumeric()) << n;
            block.mark |= u64::from(marks.has(*byte)) << n;
            block.lead |= u64::from(*byte >= 0xC0) << n;
        }
        block
    }
}

#[cfg(test)]
impl Blocks {
    /// As this, in the way that `unit` has.
    pub(super) fn on(&self, unit: Unit) -> Self {
        Self {
            unit,
            marks: self.marks,
        }
    }
}
