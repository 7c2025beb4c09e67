//! UTF-16 and UTF-32 told by their bytes, where no mark says so.

use encoding_rs::{UTF_16BE, UTF_16LE};

use super::encoding::Charset;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sureness {
    Sure,
    /// Worth another reading only.
    Possible,
}

/// Units looked at.
const UNITS: usize = 8 << 10;

/// The wide encodings that `head`, the beginning of a text, could be in, the likeliest first.
pub(super) fn guesses(head: &[u8]) -> Vec<(Charset, Sureness)> {
    if head.len() < 8 {
        return Vec::new();
    }
    for charset in [Charset::Utf32Le, Charset::Utf32Be] {
        if share(head, charset).is_some_and(|share| share.with_private >= 97) {
            return vec![(charset, Sureness::Sure)];
        }
    }
    if !head.len().is_multiple_of(2) && head.len() < 64 {
        return Vec::new();
    }
    // Pairs of Latin letters look like Chinese: a long text would have told, or hold NULs.
    let is_short =
        head.len() <= 256 || memchr::memchr_iter(0, head).count().saturating_mul(10) >= head.len();
    let mut shares: Vec<(Charset, Share)> = [UTF_16LE, UTF_16BE]
        .map(Charset::Known)
        .into_iter()
        .filter_map(|charset| Some((charset, share(head, charset)?)))
        .collect();
    shares.sort_by_key(|(_, share)| std::cmp::Reverse((share.plausible, share.core)));
    shares
        .into_iter()
        .filter_map(|(charset, share)| Some((charset, share.sureness()?)))
        .filter(|(_, sureness)| *sureness == Sureness::Sure || is_short)
        .collect()
}

/// Whether `head` is surely in a wide encoding.
pub(super) fn is_sure(head: &[u8]) -> bool {
    matches!(guesses(head).first(), Some((_, Sureness::Sure)))
}

/// Whether at least half of `head` is plausible in `charset`.
pub(super) fn fits(head: &[u8], charset: Charset) -> bool {
    head.len() < 8 || share(head, charset).is_some_and(|share| share.plausible >= 50)
}

/// Percentages of units.
struct Share {
    /// Could stand in a text.
    plausible: usize,
    /// The same, counting the private areas that symbol fonts use.
    with_private: usize,
    /// Are what texts are full of: Latin, Chinese, their punctuation.
    core: usize,
}

impl Share {
    const fn sureness(&self) -> Option<Sureness> {
        if self.plausible >= 97 && self.core >= 80 {
            Some(Sureness::Sure)
        } else if self.with_private >= 85 {
            Some(Sureness::Possible)
        } else {
            None
        }
    }
}

fn share(head: &[u8], charset: Charset) -> Option<Share> {
    let units: Vec<u32> = match charset {
        Charset::Utf32Le => quads(head, u32::from_le_bytes),
        Charset::Utf32Be => quads(head, u32::from_be_bytes),
        Charset::Known(known) if known == UTF_16LE => pairs(head, u16::from_le_bytes),
        Charset::Known(known) if known == UTF_16BE => pairs(head, u16::from_be_bytes),
        Charset::Known(_) => return None,
    };
    let total = units.len().max(1);
    let mut plausible = 0usize;
    let mut private = 0usize;
    let mut core = 0usize;
    let mut high = false;
    for unit in units {
        let low_half = (0xDC00..0xE000).contains(&unit);
        // A low half of a pair counts only after a high one.
        let ok = if low_half { high } else { is_plausible(unit) };
        high = (0xD800..0xDC00).contains(&unit);
        plausible += usize::from(ok);
        private += usize::from(matches!(unit, 0xE000..=0xF8FF | 0xFE00..=0xFE0F));
        core += usize::from(is_core(unit));
    }
    Some(Share {
        plausible: plausible.saturating_mul(100) / total,
        with_private: (plausible + private).saturating_mul(100) / total,
        core: core.saturating_mul(100) / total,
    })
}

fn quads(head: &[u8], unit: fn([u8; 4]) -> u32) -> Vec<u32> {
    let (quads, _) = head.as_chunks::<4>();
    quads.iter().take(UNITS).map(|b| unit(*b)).collect()
}

fn pairs(head: &[u8], unit: fn([u8; 2]) -> u16) -> Vec<u32> {
    let (pairs, _) = head.as_chunks::<2>();
    pairs.iter().take(UNITS).map(|b| unit(*b).into()).collect()
}

const fn is_plausible(unit: u32) -> bool {
    is_core(unit)
        || matches!(unit,
            0xA0..=0x17FF | 0x1E00..=0x2FFF | 0x3200..=0x4DFF
            | 0xAC00..=0xD7A3 | 0xD800..=0xDBFF | 0xF900..=0xFAFF | 0xFE10..=0xFE6F | 0xFEFF
            | 0x1F000..=0x1FAFF | 0x20000..=0x3134F)
}

const fn is_core(unit: u32) -> bool {
    matches!(unit, 0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0x3000..=0x31FF | 0x4E00..=0x9FFF | 0xFF01..=0xFFEF)
}
