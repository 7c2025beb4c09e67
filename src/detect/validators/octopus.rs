//! The Octopus card number: eight or nine digits and one that checks them.

use super::digits::{all_digits, digit};

/// Whether the last digit of `value` makes up for the others, of which every second one from the
/// right is doubled, starting at the second. That is not the phase of a payment card.
pub(super) fn check(value: &str) -> bool {
    holds(value).unwrap_or(false)
}

fn holds(value: &str) -> Option<bool> {
    if !(8..=10).contains(&value.len()) || !all_digits(value) {
        return None;
    }
    let (check, body) = value.as_bytes().split_last()?;
    let mut sum = 0;
    for (place, byte) in body.iter().rev().enumerate() {
        let n = digit(*byte)?;
        sum += match place % 2 {
            0 => n,
            _ => n * 2 / 10 + n * 2 % 10,
        };
    }
    Some(digit(*check)? == (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn the_printed_check_digit_holds() {
        for value in ["123456786", "876543212", "1234567893", "1020125089"] {
            assert!(check(value), "{value}");
        }
    }

    #[test]
    fn the_check_digit_of_a_payment_card_fails() {
        assert!(!check("1020125074"));
        assert!(!check("123456787"));
        assert!(!check("1234"));
    }
}
