//! Runs and packed bits: the levels of values, and their numbers in a dictionary.

use super::thrift::varint;

/// Reads `count` numbers of `width` bits; fewer where the bytes end.
pub(super) fn hybrid(bytes: &[u8], width: u32, count: usize) -> Vec<u32> {
    let mut out = Vec::new();
    let mut at = 0;
    if width > 32 {
        return out;
    }
    while out.len() < count {
        let Some(head) = varint(bytes, &mut at) else {
            break;
        };
        let left = count - out.len();
        if head & 1 == 0 {
            let size = width.div_ceil(8) as usize;
            let Some(value) = bytes.get(at..at + size) else {
                break;
            };
            at += size;
            let value = value
                .iter()
                .rev()
                .fold(0u32, |value, byte| value << 8 | u32::from(*byte));
            let run = usize::try_from(head >> 1).unwrap_or(usize::MAX).min(left);
            if run == 0 {
                break;
            }
            out.resize(out.len() + run, value);
            continue;
        }
        let groups = usize::try_from(head >> 1).unwrap_or(usize::MAX);
        let size = groups.saturating_mul(width as usize);
        let packed = bytes.get(at..).unwrap_or_default();
        let packed = packed.get(..size).unwrap_or(packed);
        at = at.saturating_add(size);
        let there = match width {
            0 => left,
            _ => packed.len() * 8 / width as usize,
        };
        let run = groups.saturating_mul(8).min(left).min(there);
        if run == 0 {
            break;
        }
        out.extend((0..run).map(|nth| bits(packed, nth, width)));
    }
    out
}

/// The number at place `nth` of packed ones, the lowest bit first.
fn bits(packed: &[u8], nth: usize, width: u32) -> u32 {
    let from = nth.saturating_mul(width as usize);
    let mut word = [0; 8];
    for (out, byte) in word.iter_mut().zip(packed.iter().skip(from / 8)) {
        *out = *byte;
    }
    let mask = (1u64 << width) - 1;
    (u64::from_le_bytes(word) >> (from % 8) & mask) as u32
}

/// How many bits a number up to `most` has.
pub(super) const fn width(most: u8) -> u32 {
    8 - most.leading_zeros()
}
