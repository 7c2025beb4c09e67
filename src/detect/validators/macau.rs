//! The Macau identity card number: a leading 1, 5 or 7; its check digit is not published.

use super::digits::all_digits;

/// Whether `value` has eight digits and a first digit that is issued.
pub(super) fn check(value: &str) -> bool {
    value.len() == 8 && all_digits(value) && value.starts_with(['1', '5', '7'])
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn only_issued_first_digits_hold() {
        assert!(check("12345678"));
        assert!(check("50000012"));
        assert!(!check("22345678"));
        assert!(!check("1234567"));
    }
}
