//! Snappy blocks, as columnar files pack their pages: literals and copies of what came before.
//!
//! Layout as in google/snappy, `format_description.txt`.

use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

/// Unpacks `bytes`; what came before damage is kept, and whether all came.
pub(crate) fn unpack(bytes: &[u8], budget: &Budget) -> Result<(Vec<u8>, bool), LimitReached> {
    let Some((length, mut at)) = length(bytes) else {
        return Ok((Vec::new(), false));
    };
    budget.hold(length)?;
    // Three bytes yield at most 64.
    if length / 64 > bytes.len() as u64 {
        return Err(LimitReached(GapKind::Ratio));
    }
    budget.expand(length)?;
    let length = length as usize;
    let mut out = Vec::with_capacity(length);
    while out.len() < length {
        let Some(taken) = element(bytes.get(at..).unwrap_or_default(), &mut out) else {
            return Ok((out, false));
        };
        at += taken;
    }
    let whole = out.len() == length;
    out.truncate(length);
    Ok((out, whole))
}

fn length(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0;
    for (n, byte) in bytes.iter().enumerate().take(5) {
        value |= u64::from(byte & 0x7F) << (7 * n);
        if byte & 0x80 == 0 {
            return Some((value, n + 1));
        }
    }
    None
}

/// Reads one literal or copy; answers how many bytes it was.
fn element(bytes: &[u8], out: &mut Vec<u8>) -> Option<usize> {
    let tag = *bytes.first()?;
    let low = usize::from(tag >> 2);
    let number = |from: usize, count: usize| -> Option<usize> {
        let bytes = bytes.get(from..from + count)?;
        Some(
            bytes
                .iter()
                .rev()
                .fold(0, |value, byte| value << 8 | usize::from(*byte)),
        )
    };
    let (length, offset, taken) = match tag & 3 {
        0 => {
            let more = low.saturating_sub(59);
            let length = if more > 0 { number(1, more)? } else { low } + 1;
            let from = 1 + more;
            out.extend_from_slice(bytes.get(from..from.checked_add(length)?)?);
            return Some(from + length);
        }
        1 => ((low & 7) + 4, usize::from(tag >> 5) << 8 | number(1, 1)?, 2),
        2 => (low + 1, number(1, 2)?, 3),
        _ => (low + 1, number(1, 4)?, 5),
    };
    let from = out.len().checked_sub(offset).filter(|_| offset > 0)?;
    // A copy may reach into what it writes.
    for at in from..from + length {
        let byte = *out.get(at)?;
        out.push(byte);
    }
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use std::sync::Arc;

    fn unpacked(bytes: &[u8]) -> (Vec<u8>, bool) {
        unpack(
            bytes,
            &Budget::new(Arc::new(Limits::default()), Arc::default()),
        )
        .unwrap()
    }

    #[test]
    fn literals_and_copies_give_back_what_was_packed() {
        // Eleven bytes: a literal of four, then a copy of seven that overlaps itself.
        let packed = [11, 3 << 2, b'a', b'b', b'c', b'd', 0b0000_1101, 4];
        assert_eq!(unpacked(&packed), (b"abcdabcdabc".to_vec(), true));
    }

    #[test]
    fn damage_keeps_what_came_before_and_lies_about_sizes_are_refused() {
        assert_eq!(
            unpacked(&[11, 3 << 2, b'a', b'b', b'c', b'd']),
            (b"abcd".to_vec(), false)
        );
        assert_eq!(unpacked(&[8, 1, 1]), (Vec::new(), false));
        assert_eq!(unpacked(b""), (Vec::new(), false));
        let budget = Budget::new(Arc::new(Limits::default()), Arc::default());
        assert!(unpack(&[0xFF, 0xFF, 0xFF, 0x7F, 0], &budget).is_err());
    }
}
