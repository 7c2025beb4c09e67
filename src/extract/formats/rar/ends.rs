//! Whether an archive ends where its headers say: the unpacker is lenient with cut ones.
//!
//! Facts: the RAR 5.0 technical note, and `technote.txt` of RAR 3 for what came before.

use std::io;

use crate::extract::bytes::{u16_le, u32_le};
use crate::input::Input;
use crate::limits::{Budget, LimitReached};

/// What of a header says how long it and its data are.
const LONGEST_START: usize = 64;

/// Whether a header or the data that it states is cut off.
pub(super) fn is_cut(input: &Input, budget: &Budget) -> io::Result<bool> {
    let head = input.peek(0, 8)?;
    let (step, mut at): (Reading, u64) = match head.get(6) {
        Some(1) => (fifth, 8),
        Some(0) => (fourth, 7),
        _ => return Ok(false),
    };
    let lenient = head.get(6) == Some(&0);
    loop {
        budget
            .step()
            .map_err(|limit: LimitReached| io::Error::from(limit))?;
        if at >= input.len() {
            // Old archives have no last record.
            return Ok(!lenient || at > input.len());
        }
        let bytes = input.peek(at, LONGEST_START)?;
        match step(&bytes) {
            Some(Step::Over(len)) if len > 0 => at = at.saturating_add(len),
            Some(Step::End) => return Ok(false),
            // Nothing can be told of what is encrypted or makes no sense.
            Some(_) => return Ok(false),
            None => return Ok(true),
        }
    }
}

/// Reads one dialect's header; nothing where it is cut.
type Reading = fn(&[u8]) -> Option<Step>;

enum Step {
    /// A header with its data is so long.
    Over(u64),
    End,
    Unknown,
}

fn number(bytes: &[u8], at: &mut usize) -> Option<u64> {
    let mut value = 0u64;
    for nth in 0..10u32 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        value |= u64::from(byte & 0x7F).checked_shl(7 * nth).unwrap_or(0);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

fn fifth(bytes: &[u8]) -> Option<Step> {
    let mut at = 4;
    let len = number(bytes, &mut at)?;
    let header = (at as u64).saturating_add(len);
    let (kind, flags) = (number(bytes, &mut at)?, number(bytes, &mut at)?);
    if kind == 5 {
        return Some(Step::End);
    }
    if kind == 4 || !(1..=5).contains(&kind) {
        return Some(Step::Unknown);
    }
    if flags & 1 != 0 {
        number(bytes, &mut at)?;
    }
    let data = if flags & 2 != 0 {
        number(bytes, &mut at)?
    } else {
        0
    };
    Some(Step::Over(header.saturating_add(data)))
}

fn fourth(bytes: &[u8]) -> Option<Step> {
    let kind = *bytes.get(2)?;
    let (flags, len) = (u16_le(bytes, 3)?, u64::from(u16_le(bytes, 5)?));
    if kind == 0x7B {
        return Some(Step::End);
    }
    let locked = kind == 0x73 && flags & 0x80 != 0;
    if locked || !(0x72..=0x7B).contains(&kind) {
        return Some(Step::Unknown);
    }
    let mut data = 0;
    if flags & 0x8000 != 0 || matches!(kind, 0x74 | 0x7A) {
        data = u64::from(u32_le(bytes, 7)?);
    }
    if matches!(kind, 0x74 | 0x7A) && flags & 0x100 != 0 {
        data |= u64::from(u32_le(bytes, 32)?) << 32;
    }
    Some(Step::Over(len.saturating_add(data)))
}

#[cfg(test)]
mod tests {
    use super::{Step, fifth};

    #[test]
    fn a_header_longer_than_any_file_ends_behind_it() {
        // Behind the checksum: a length of 2^64 - 1, then a file header without flags.
        let mut bytes = vec![0; 4];
        bytes.extend([0xFF; 9]);
        bytes.extend([0x01, 2, 0]);
        assert!(matches!(fifth(&bytes), Some(Step::Over(u64::MAX))));
    }
}
