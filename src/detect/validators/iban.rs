//! International bank account numbers: a country, its length, and ISO 7064 MOD 97-10.

use super::digits::alphanumeric;

/// Length by country, as the SWIFT registry lists them. Hong Kong and the mainland have none.
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BI", 27),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DJ", 27),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FK", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HN", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("LY", 25),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MN", 20),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NI", 28),
    ("NL", 18),
    ("NO", 15),
    ("OM", 23),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("RU", 33),
    ("SA", 24),
    ("SC", 31),
    ("SD", 18),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("SO", 23),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
    ("YE", 30),
];

/// Whether `value` has its country's length and a remainder of one.
pub(super) fn check(value: &str) -> bool {
    has_length_of_country(value) && remainder(value) == Some(1)
}

fn has_length_of_country(value: &str) -> bool {
    value
        .get(..2)
        .is_some_and(|country| LENGTHS.contains(&(country, value.len())))
}

/// The number that the rotated value writes, modulo 97.
fn remainder(value: &str) -> Option<u32> {
    let (head, tail) = value.split_at_checked(4)?;
    tail.bytes().chain(head.bytes()).try_fold(0, |rest, byte| {
        let n = alphanumeric(byte)?;
        let shift = if n < 10 { 10 } else { 100 };
        Some((rest * shift + n) % 97)
    })
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_remainder_of_one_in_the_countrys_length_holds() {
        assert!(check("GB82WEST12345698765432"));
        assert!(check("DE89370400440532013000"));
    }

    #[test]
    fn a_wrong_digit_length_or_country_fails() {
        for value in [
            "GB82WEST12345698765431",
            "GB82WEST1234569876543",
            "HK82WEST12345698765432",
            "",
        ] {
            assert!(!check(value), "{value}");
        }
    }
}
