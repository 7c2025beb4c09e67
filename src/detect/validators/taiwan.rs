//! The Taiwan identity card and residence certificate number: a letter, nine digits, mod 10.

use super::digits::weighted;

/// The two digits that each letter stands for, `A` to `Z`.
const LETTERS: [u32; 26] = [
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30,
    31, 33,
];

const WEIGHTS: [u32; 9] = [8, 7, 6, 5, 4, 3, 2, 1, 1];

/// Whether `value` is a letter, a 1, 2, 8 or 9, and eight more digits whose weighted sum is a
/// multiple of ten.
pub(super) fn check(value: &str) -> bool {
    holds(value).unwrap_or(false)
}

fn holds(value: &str) -> Option<bool> {
    let (letter, rest) = value.split_at_checked(1)?;
    let index = letter.bytes().next()?.checked_sub(b'A')?;
    let number = LETTERS.get(usize::from(index))?;
    let sum = number / 10 + number % 10 * 9 + weighted(rest, &WEIGHTS)?;
    Some(rest.starts_with(['1', '2', '8', '9']) && sum.is_multiple_of(10))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn national_and_resident_numbers_hold() {
        for value in ["A123456789", "M115187864", "A812345671", "H900012344"] {
            assert!(check(value), "{value}");
        }
    }

    #[test]
    fn a_wrong_check_kind_or_length_fails() {
        for value in [
            "A123456788",
            "A323456789",
            "A12345678",
            "a123456789",
            "1234567890",
            "",
        ] {
            assert!(!check(value), "{value}");
        }
    }
}
