//! Whether bytes could be Big5 or GB18030, by their shape alone.

use encoding_rs::{BIG5, Encoding, GB18030};

/// A family of Chinese double-byte encodings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// Decoded with the Hong Kong supplementary character set.
    Big5,
    /// GB 2312 and GBK are within it.
    Gb18030,
}

impl Family {
    pub const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Big5 => BIG5,
            Self::Gb18030 => GB18030,
        }
    }

    /// The length of the character that `bytes` begin with, where they begin with one.
    fn length(self, bytes: &[u8]) -> Option<usize> {
        match (self, bytes) {
            (Self::Big5, [0x81..=0xFE, 0x40..=0x7E | 0xA1..=0xFE, ..]) => Some(2),
            (Self::Gb18030, [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, ..]) => Some(2),
            (Self::Gb18030, [0x81..=0xFE, b'0'..=b'9', 0x81..=0xFE, b'0'..=b'9', ..]) => Some(4),
            _ => None,
        }
    }

    /// Whether a character is of the first level, which holds what people write most.
    const fn is_common(self, lead: u8, trail: u8) -> bool {
        match self {
            Self::Big5 => matches!(lead, 0xA4..=0xC6),
            Self::Gb18030 => matches!(lead, 0xB0..=0xD7) && trail >= 0xA1,
        }
    }

    /// Whether a character is punctuation or a full-width form.
    const fn is_symbol(self, lead: u8) -> bool {
        match self {
            Self::Big5 => matches!(lead, 0xA1..=0xA3),
            Self::Gb18030 => matches!(lead, 0xA1..=0xA9),
        }
    }
}

#[derive(Default)]
struct Tally {
    pairs: usize,
    common: usize,
    symbols: usize,
    /// Characters with both bytes beyond ASCII: accents in Western words seldom stand in pairs.
    solid: usize,
    broken: usize,
}

impl Tally {
    fn of(mut bytes: &[u8], family: Family) -> Self {
        let mut tally = Self::default();
        while let Some((&lead, rest)) = bytes.split_first() {
            if lead.is_ascii() {
                bytes = rest;
                continue;
            }
            let Some(length) = family.length(bytes) else {
                // The sample may end inside a character.
                tally.broken += usize::from(!rest.is_empty());
                bytes = rest;
                continue;
            };
            let trail = rest.first().copied().unwrap_or_default();
            tally.pairs += 1;
            tally.common += usize::from(family.is_common(lead, trail));
            tally.symbols += usize::from(family.is_symbol(lead));
            tally.solid += usize::from(!trail.is_ascii());
            bytes = bytes.get(length..).unwrap_or_default();
        }
        tally
    }

    /// How much of it is everyday characters, in percent.
    fn everyday(&self) -> usize {
        let words = self.pairs.saturating_sub(self.symbols).max(1);
        self.common.saturating_mul(100) / words
    }
}

/// Whether another reading of `bytes` in `family` is worth having.
pub(super) fn possible(bytes: &[u8], family: Family) -> bool {
    let tally = Tally::of(bytes, family);
    tally.pairs > 0 && tally.broken.saturating_mul(4) <= tally.pairs
}

/// The Chinese encoding that `bytes` most probably are in, though statistics said another language:
/// they are wrong about single words among Latin ones.
pub(super) fn likely(bytes: &[u8]) -> Option<&'static Encoding> {
    [Family::Big5, Family::Gb18030]
        .into_iter()
        .map(|family| (Tally::of(bytes, family), family))
        .filter(|(tally, _)| {
            tally.broken == 0 && tally.pairs >= 2 && tally.solid > 0 && tally.everyday() >= 75
        })
        // The first of equals is kept by looking from the back.
        .rev()
        .max_by_key(|(tally, _)| tally.everyday())
        .map(|(_, family)| family.encoding())
}
