//! The small codes inside a sheet's texts: references and escaped characters.

/// Column and row of `B7`, both counted from 1.
pub(super) fn reference(text: &str) -> Option<(u32, u32)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at_checked(digits)?;
    let mut col = 0_u32;
    for b in letters.bytes().filter(|b| *b != b'$') {
        let n = u32::from(
            b.to_ascii_uppercase()
                .checked_sub(b'A')
                .filter(|n| *n < 26)?,
        );
        col = col.checked_mul(26)?.checked_add(n + 1)?;
    }
    Some((col, row.parse().ok()?))
}

/// Appends `text` with `_x0041_` replaced by the character that it stands for.
pub(super) fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'_', rest.as_bytes()).and_then(|from| {
        let found = rest.get(from..)?.find("_x")?;
        from.checked_add(found)
    }) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let code = from
            .get(2..6)
            .filter(|_| from.as_bytes().get(6) == Some(&b'_'))
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32);
        match code {
            Some(c) => {
                // A carriage return before a line feed says nothing.
                out.extend(Some(c).filter(|c| *c != '\r'));
                rest = from.get(7..).unwrap_or_default();
            }
            None => {
                out.push_str("_x");
                rest = from.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_count_from_one() {
        assert_eq!(reference("A1"), Some((1, 1)));
        assert_eq!(reference("AB12"), Some((28, 12)));
        assert_eq!(reference("B"), None);
        assert_eq!(reference("ZZZZZZZZZZ1"), None);
    }

    #[test]
    fn escaped_characters_are_read_and_what_only_looks_escaped_stays() {
        let mut out = String::new();
        unescape("_x004B_274918_x000D_(1)_xyz_ _x", &mut out);
        assert_eq!(out, "K274918(1)_xyz_ _x");
    }
}
