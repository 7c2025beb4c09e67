//! Payment cards: an issuer's range, a length that it uses, and Luhn's check, all three.

use super::digits::{all_digits, digit};

/// Issuer ranges by their first digits (both ends included), and the lengths in use.
///
/// Maestro is left out on purpose: its catch-all 6 with 12 to 19 digits would take in most
/// numbers.
const RANGES: &[(&str, &str, &[usize])] = &[
    // Visa
    ("4", "4", &[16, 18, 19]),
    // Mastercard
    ("51", "55", &[16]),
    ("2221", "2720", &[16]),
    // American Express
    ("34", "34", &[15]),
    ("37", "37", &[15]),
    // Diners Club
    ("300", "305", &[14, 16, 19]),
    ("36", "36", &[14, 16, 19]),
    ("38", "39", &[14, 16, 19]),
    // Discover
    ("6011", "6011", &[16, 19]),
    ("644", "649", &[16, 19]),
    ("65", "65", &[16, 19]),
    // JCB
    ("2131", "2131", &[16, 17, 18, 19]),
    ("1800", "1800", &[16, 17, 18, 19]),
    ("3528", "3589", &[16, 17, 18, 19]),
    // UnionPay
    ("620", "620", UNIONPAY),
    ("62100", "62182", UNIONPAY),
    ("62184", "62187", UNIONPAY),
    ("62185", "62197", UNIONPAY),
    ("622", "626", UNIONPAY),
    ("6270", "6270", UNIONPAY),
    ("6272", "6272", UNIONPAY),
    ("6276", "6276", UNIONPAY),
    ("627700", "627779", UNIONPAY),
    ("627781", "627799", UNIONPAY),
    ("6282", "6289", UNIONPAY),
    ("6291", "6292", UNIONPAY),
    ("810", "817", UNIONPAY),
];

const UNIONPAY: &[usize] = &[14, 15, 16, 17, 18, 19];

/// Whether `value` is within an issuer's range, of a length in use, and holds Luhn's check.
pub(super) fn check(value: &str) -> bool {
    (14..=19).contains(&value.len())
        && all_digits(value)
        && luhn(value)
        && RANGES.iter().any(|(first, last, lengths)| {
            lengths.contains(&value.len()) && within(value, first, last)
        })
        && !is_one_digit_repeated(value)
}

/// Digits of one length are ordered as the numbers that they write.
fn within(value: &str, first: &str, last: &str) -> bool {
    let head = value.get(..first.len());
    head.is_some_and(|head| (first..=last).contains(&head))
}

pub(super) fn luhn(value: &str) -> bool {
    let sum: Option<u32> = value
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let n = digit(byte)?;
            Some(match place % 2 {
                0 => n,
                _ => n * 2 / 10 + n * 2 % 10,
            })
        })
        .sum();
    sum.is_some_and(|sum| sum.is_multiple_of(10))
}

/// Padding and rulers, never cards.
fn is_one_digit_repeated(value: &str) -> bool {
    let tail = value.get(1..).unwrap_or_default();
    value
        .chars()
        .next()
        .is_some_and(|first| tail.chars().all(|c| c == first))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn each_issuer_holds() {
        for value in [
            "4111111111111111",
            "5555555555554444",
            "2223000048410010",
            "378282246310005",
            "3530111333300000",
            "6200000000000005",
            "6222000000000000004",
        ] {
            assert!(check(value), "{value}");
        }
    }

    #[test]
    fn a_wrong_check_digit_fails() {
        assert!(!check("4111111111111112"));
        assert!(!check("6222000000000000005"));
    }

    #[test]
    fn luhn_without_an_issuer_or_its_length_fails() {
        assert!(!check("1548138160707"));
        assert!(!check("4222222222222"));
        assert!(!check("0000000000000000"));
        assert!(!check("9999999999999995"));
    }
}
