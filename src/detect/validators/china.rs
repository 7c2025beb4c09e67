//! The mainland resident identity number: region, birth date, sequence, and ISO 7064 MOD 11-2.

use super::birth::{LATEST, is_day};
use super::digits::{all_digits, weighted};

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// The check character for each remainder.
const CHECKS: &[u8; 11] = b"10X98765432";

/// GB/T 2260 by its first two digits; 81 to 83 are residence permits of Hong Kong, Macau and
/// Taiwan residents. Districts come and go: a table of them would lose real numbers.
const PROVINCES: &[&str] = &[
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41",
    "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71",
    "81", "82", "83",
];

/// Whether the 18 characters of `value` have a province, a real birth date and the right check.
pub(super) fn resident_id(value: &str) -> bool {
    holds(value).unwrap_or(false)
}

fn holds(value: &str) -> Option<bool> {
    let (body, check) = value.split_at_checked(17)?;
    let sum = weighted(body, &WEIGHTS)?;
    let expected = CHECKS.get((sum % 11) as usize)?;
    Some(check.as_bytes() == [*expected] && has_province(body) && is_day(body.get(6..14)?, LATEST))
}

/// The old form of 15 digits, without century or check character: province and date only.
pub(super) fn resident_id_of_fifteen(value: &str) -> bool {
    value.len() == 15
        && all_digits(value)
        && has_province(value)
        && value
            .get(6..12)
            .is_some_and(|date| is_day(&format!("19{date}"), LATEST))
}

/// What a spreadsheet keeps of the number, fifteen digits: province and birth date.
pub(super) fn rounded_resident_id(value: &str) -> bool {
    all_digits(value)
        && has_province(value)
        && value.get(6..14).is_some_and(|date| is_day(date, LATEST))
}

fn has_province(value: &str) -> bool {
    value
        .get(..2)
        .is_some_and(|province| PROVINCES.contains(&province))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_province_date_and_check_holds() {
        for value in [
            "110101190001010014",
            "440300190402290011",
            "11010119000101009X",
        ] {
            assert!(resident_id(value), "{value}");
        }
    }

    #[test]
    fn permits_of_hong_kong_and_taiwan_residents_hold() {
        assert!(resident_id("810000190001010026"));
        assert!(resident_id("830000190001010046"));
    }

    #[test]
    fn a_right_check_over_a_day_that_never_was_fails() {
        assert!(!resident_id("440300190002290012"));
    }

    #[test]
    fn a_wrong_check_region_or_length_fails() {
        for value in [
            "110101190001010015",
            "991010190001010016",
            "11010119000101001",
            "",
        ] {
            assert!(!resident_id(value), "{value}");
        }
    }

    #[test]
    fn what_rounding_leaves_still_needs_a_province_and_a_date() {
        assert!(rounded_resident_id("440301198504120000"));
        assert!(!rounded_resident_id("440301198513120000"));
        assert!(!rounded_resident_id("990301198504120000"));
        assert!(!rounded_resident_id("4403011985"));
    }

    #[test]
    fn the_old_form_needs_a_province_and_a_date() {
        assert!(resident_id_of_fifteen("110101491001001"));
        assert!(!resident_id_of_fifteen("110101491041001"));
        assert!(!resident_id_of_fifteen("160101491001001"));
        assert!(!resident_id_of_fifteen("11010149100100"));
    }
}
