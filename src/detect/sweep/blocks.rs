//! What stands where in 64 bytes: words, marks at which something may begin, wider characters.

use super::simd::{self, Unit};

/// Sixty-four bytes as bit sets; bit `n` is byte `n`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// ASCII letters and digits.
    pub word: u64,
    /// Other ASCII characters at which a word of the packs begins.
    pub mark: u64,
    /// Other ASCII characters at which a pattern begins.
    pub sign: u64,
    /// First bytes of characters outside of ASCII.
    pub lead: u64,
    /// Bytes of the range that long patterns keep to.
    pub range: u64,
}

/// The bytes of one block.
pub(crate) const WIDTH: usize = 64;

/// What bytes are compared with.
#[derive(Clone, Debug)]
pub(super) struct Looks {
    pub marks: Marks,
    pub signs: Marks,
    pub range: Range,
}

/// Bytes from one to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub low: u8,
    pub high: u8,
}

impl Range {
    /// Of nothing that text is made of.
    pub const NONE: Self = Self { low: 255, high: 0 };

    pub fn has(self, byte: u8) -> bool {
        byte.wrapping_sub(self.low) <= self.span()
    }

    pub const fn span(self) -> u8 {
        self.high.wrapping_sub(self.low)
    }
}

/// Classifies bytes, in the widest way that the processor has.
#[derive(Clone, Debug)]
pub(crate) struct Blocks {
    unit: Unit,
    looks: Looks,
}

/// A set of ASCII characters, as a shuffle looks it up: bit `h` of `low[l]` is the byte `h << 4 | l`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    pub low: [u8; 16],
}

impl Marks {
    /// ASCII letters and digits.
    pub const WORDS: Self = Self {
        low: [
            0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50,
            0x50, 0x50,
        ],
    };

    /// Letters and digits are words and are never marks.
    pub fn of(marks: impl Iterator<Item = u8>) -> Self {
        let mut set = Self::default();
        for byte in marks.filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()) {
            if let Some(row) = set.low.get_mut(usize::from(byte & 15)) {
                *row |= 1 << (byte >> 4);
            }
        }
        set
    }

    fn has(&self, byte: u8) -> bool {
        let row = self.low.get(usize::from(byte & 15)).copied().unwrap_or(0);
        byte < 0x80 && row >> (byte >> 4) & 1 == 1
    }
}

impl Blocks {
    pub fn new(looks: Looks) -> Self {
        Self {
            unit: Unit::best(),
            looks,
        }
    }

    pub(super) const fn looks(&self) -> &Looks {
        &self.looks
    }

    /// Fills `out` with the blocks of `bytes`; past the end there is nothing.
    pub fn classify(&self, bytes: &[u8], out: &mut Vec<Block>) {
        out.clear();
        let (whole, rest) = bytes.as_chunks::<WIDTH>();
        simd::classify(self.unit, whole, &self.looks, out);
        if !rest.is_empty() {
            let mut last = [0; WIDTH];
            for (to, from) in last.iter_mut().zip(rest) {
                *to = *from;
            }
            let mut block = Block::of(&last, &self.looks);
            // What pads the end is nothing, whatever a zero is.
            let here = (1 << rest.len()) - 1;
            block.mark &= here;
            block.sign &= here;
            block.range |= !here;
            out.push(block);
        }
    }

    /// Runs `go`, compiled for the processor as it is.
    pub fn natively<R>(&self, go: impl FnOnce() -> R) -> R {
        simd::natively(self.unit, go)
    }
}

impl Block {
    /// The same on any processor: what the wider ways must agree with.
    pub(super) fn of(bytes: &[u8; WIDTH], looks: &Looks) -> Self {
        let mut block = Self::default();
        for (n, byte) in bytes.iter().copied().enumerate() {
            block.word |= u64::from(byte.is_ascii_alphanumeric()) << n;
            block.mark |= u64::from(looks.marks.has(byte)) << n;
            block.sign |= u64::from(looks.signs.has(byte)) << n;
            block.lead |= u64::from(byte >= 0xC0) << n;
            block.range |= u64::from(looks.range.has(byte)) << n;
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
            looks: self.looks.clone(),
        }
    }
}
