//! The Hong Kong business registration number and the number of its yearly certificate.

use super::digits::{all_digits, number, weighted};

const WEIGHTS: [u32; 7] = [2, 9, 8, 7, 4, 3, 2];

/// Whether the eighth digit of `value` checks the first seven. The scheme is not official, but
/// all published numbers that were tried hold.
pub(super) fn registration_number(value: &str) -> bool {
    holds(value).unwrap_or(false)
}

fn holds(value: &str) -> Option<bool> {
    let (body, check) = value.split_at_checked(7)?;
    let expected = (10 - weighted(body, &WEIGHTS)? % 10) % 10;
    Some(check.len() == 1 && number(check)? == expected)
}

/// Whether `value` reads as registration number (8), branch (3), month (2), year (2) and a check
/// character, with a month that exists.
pub(super) fn certificate_number(value: &str) -> bool {
    value.len() == 16
        && value.is_ascii()
        && value.get(..15).is_some_and(all_digits)
        && value
            .get(11..13)
            .and_then(number)
            .is_some_and(|month| (1..=12).contains(&month))
        && value
            .bytes()
            .last()
            .is_some_and(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_checks_the_others() {
        assert!(registration_number("36780058"));
        assert!(registration_number("00000018"));
        assert!(!registration_number("12345678"));
        assert!(!registration_number("1234567"));
    }

    #[test]
    fn a_certificate_is_of_a_month() {
        assert!(certificate_number("123456760000125A"));
        assert!(!certificate_number("1234567600013254"));
        assert!(!certificate_number("1234567600000254"));
        assert!(!certificate_number("123456760001254"));
    }
}
