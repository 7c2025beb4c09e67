//! From an XML file's characters to text: the five entities and numeric references.

use std::ops::Range;

/// No reference that is expanded is longer.
const LONGEST_REFERENCE: usize = 16;

/// Appends `text` to `out` with references replaced. Unknown entities stay as written.
pub(super) fn decode(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        match reference(from.as_bytes()) {
            Some((c, len)) => {
                out.push(c);
                rest = from.get(len..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

/// The character that a reference at the start of `bytes` stands for, and the reference's length.
fn reference(bytes: &[u8]) -> Option<(char, usize)> {
    let window = bytes.get(..LONGEST_REFERENCE).unwrap_or(bytes);
    let end = memchr::memchr(b';', window)?;
    let name = std::str::from_utf8(window.get(1..end)?).ok()?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => numeric(name)?,
    };
    Some((c, end + 1))
}

fn numeric(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some(
        char::from_u32(code)
            .filter(|c| *c != '\0')
            .unwrap_or('\u{fffd}'),
    )
}

/// Where `bytes` may be cut without splitting a character or a reference; never at 0.
pub(super) fn safe_cut(bytes: &[u8]) -> usize {
    let len = bytes.len();
    let last = len.saturating_sub(LONGEST_REFERENCE);
    let end = bytes.get(last..).unwrap_or_default();
    if let Some(at) = memchr::memrchr(b'&', end)
        && memchr::memchr(b';', end.get(at..).unwrap_or_default()).is_none()
        && last + at > 0
    {
        return last + at;
    }
    let tail: Range<usize> = len.saturating_sub(3)..len;
    for at in tail.rev() {
        let needed = match bytes.get(at) {
            Some(0xC0..=0xDF) => 2,
            Some(0xE0..=0xEF) => 3,
            Some(0xF0..=0xF7) => 4,
            Some(0x80..=0xBF) => continue,
            _ => break,
        };
        if len - at < needed && at > 0 {
            return at;
        }
        break;
    }
    len
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_replaced_and_unknown_entities_stay() {
        let mut out = String::new();
        decode("a&amp;b&#65;&#x42;&lol9;&身", &mut out);
        assert_eq!(out, "a&bAB&lol9;&身");
    }

    #[test]
    fn a_cut_splits_neither_character_nor_reference() {
        assert_eq!(safe_cut("ab陳".as_bytes()), 5);
        assert_eq!(safe_cut(&"ab陳".as_bytes()[..4]), 2);
        assert_eq!(safe_cut(b"abc&am"), 3);
        assert_eq!(safe_cut(b"abc&amp;"), 8);
        assert_eq!(safe_cut(b"\xe9"), 1);
    }
}
