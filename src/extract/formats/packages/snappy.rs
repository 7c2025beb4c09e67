//! One block of Snappy without its frame, as iWork stores its parts.
//!
//! The layout is that of the format description of Snappy (`format_description.txt`).

/// A block of iWork holds no more than 64 KiB; others may hold somewhat more.
const LARGEST: usize = 1 << 20;

/// Unpacks `block`; none where it is damaged. What came before the damage is lost with it.
pub(super) fn unpack(block: &[u8]) -> Option<Vec<u8>> {
    let (len, mut at) = length(block)?;
    let len = usize::try_from(len).ok().filter(|len| *len <= LARGEST)?;
    let mut out: Vec<u8> = Vec::with_capacity(len);
    while let Some(tag) = block.get(at).copied() {
        at += 1;
        let (count, back) = match tag & 3 {
            0 => {
                let extra = usize::from(tag >> 2).saturating_sub(59);
                let count = match extra {
                    0 => usize::from(tag >> 2),
                    extra => little(block, at, extra)?,
                };
                at = at.checked_add(extra)?;
                let end = at.checked_add(count)?.checked_add(1)?;
                out.extend_from_slice(block.get(at..end)?);
                at = end;
                (0, 0)
            }
            1 => {
                let low = usize::from(*block.get(at)?);
                at += 1;
                (
                    usize::from(tag >> 2 & 7) + 4,
                    usize::from(tag >> 5) << 8 | low,
                )
            }
            2 => {
                let back = little(block, at, 2)?;
                at += 2;
                (usize::from(tag >> 2) + 1, back)
            }
            _ => {
                let back = little(block, at, 4)?;
                at += 4;
                (usize::from(tag >> 2) + 1, back)
            }
        };
        if count > 0 {
            let from = out.len().checked_sub(back).filter(|_| back > 0)?;
            for nth in 0..count {
                out.push(*out.get(from.checked_add(nth)?)?);
            }
        }
        if out.len() > len {
            return None;
        }
    }
    Some(out)
}

/// A number of `count` bytes, the lowest first.
fn little(bytes: &[u8], at: usize, count: usize) -> Option<usize> {
    let found = bytes.get(at..at.checked_add(count)?)?;
    Some(
        found
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | usize::from(*byte)),
    )
}

/// A number in seven-bit groups at the start of `bytes`, and where it ends.
pub(super) fn length(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (nth, byte) in bytes.iter().take(10).enumerate() {
        value |= u64::from(byte & 0x7F).checked_shl(7 * nth as u32)?;
        if byte & 0x80 == 0 {
            return Some((value, nth + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_copies_make_the_whole() {
        assert_eq!(unpack(b"\x05\x10hello").unwrap(), b"hello");
        // Three letters, then a copy of nine from three back.
        assert_eq!(
            unpack(b"\x0C\x08abc\x15\x03").unwrap(),
            b"abcabcabcabc"[..12].to_vec()
        );
    }

    #[test]
    fn a_copy_from_before_the_start_and_a_lying_length_are_damage() {
        assert!(unpack(b"\x0C\x08abc\x15\x09").is_none());
        assert!(unpack(b"\x02\x10hello").is_none());
        assert!(unpack(b"\xFF\xFF\xFF\xFF\x7F").is_none());
        assert!(unpack(b"").is_none());
    }
}
