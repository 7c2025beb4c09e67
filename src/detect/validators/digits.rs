//! Characters as the numbers that check-digit standards make of them.

/// The value of a decimal digit.
pub(super) fn digit(byte: u8) -> Option<u32> {
    byte.is_ascii_digit().then(|| u32::from(byte - b'0'))
}

/// A digit's value, or 10 to 35 for `A` to `Z`.
pub(super) fn alphanumeric(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A') + 10),
        _ => None,
    }
}

/// The number that a run of decimal digits writes; at most nine of them.
pub(super) fn number(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 9 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// Whether all bytes are decimal digits, and there is at least one.
pub(super) fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// The sum of each digit times its weight, when there are as many digits as weights.
pub(super) fn weighted(text: &str, weights: &[u32]) -> Option<u32> {
    if text.len() != weights.len() {
        return None;
    }
    text.bytes()
        .zip(weights)
        .map(|(byte, weight)| Some(digit(byte)? * weight))
        .sum()
}
