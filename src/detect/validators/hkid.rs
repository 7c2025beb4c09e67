//! The Hong Kong identity card number: one or two letters, six digits, a check character mod 11.

use super::digits::{alphanumeric, digit};

/// Weights of the eight places before the check character.
const WEIGHTS: [u32; 8] = [9, 8, 7, 6, 5, 4, 3, 2];

/// What stands before a single letter: a space, which the scheme counts as 36.
const SPACE: u32 = 36;

/// Whether `value` (`A1234563`, `WX1234569`) has the form and the right check character.
///
/// Which letters were ever issued is the pack's matter: lists age, the arithmetic does not.
pub(super) fn check(value: &str) -> bool {
    holds(value.as_bytes()).unwrap_or(false)
}

fn holds(value: &[u8]) -> Option<bool> {
    let (check, body) = value.split_last()?;
    let letters = match body.len() {
        7 => 1,
        8 => 2,
        _ => return Some(false),
    };
    let (prefix, serial) = body.split_at_checked(letters)?;
    if !prefix.iter().all(u8::is_ascii_uppercase) {
        return Some(false);
    }
    let mut places = Vec::with_capacity(8);
    if letters == 1 {
        places.push(SPACE);
    }
    for letter in prefix {
        places.push(alphanumeric(*letter)?);
    }
    for byte in serial {
        places.push(digit(*byte)?);
    }
    let sum: u32 = places.iter().zip(WEIGHTS).map(|(p, w)| p * w).sum();
    let expected = (11 - sum % 11) % 11;
    let written = match check {
        b'A' => 10,
        byte => digit(*byte)?,
    };
    Some(written == expected)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_right_check_character_holds_for_one_and_two_letters() {
        for value in ["K2749181", "G123456A", "Y0000009", "WX1234569", "XA1234568"] {
            assert!(check(value), "{value}");
        }
    }

    #[test]
    fn every_other_check_character_fails() {
        for other in "023456789A".chars() {
            assert!(!check(&format!("K274918{other}")), "{other}");
        }
    }

    #[test]
    fn a_wrong_length_or_a_stray_letter_fails() {
        for value in [
            "",
            "A",
            "A12345",
            "A123456",
            "ABC1234563",
            "A12345B3",
            "12345673",
            "A123456B",
        ] {
            assert!(!check(value), "{value}");
        }
    }

    #[test]
    fn swapping_two_neighbouring_digits_is_noticed() {
        assert!(!check("K2479181"));
        assert!(!check("K2749811"));
    }
}
