//! The mainland unified social credit code: GB 32100 over all, GB 11714 over the organisation part.

/// The 31 characters in use, in the order of their values; I, O, S, V and Z are left out.
const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const WEIGHTS: [u32; 17] = [
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
];

const ORGANISATION_WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// Whether the code's own check and its organisation code's check both hold.
pub(super) fn check(value: &str) -> bool {
    whole(value).unwrap_or(false) && organisation(value).unwrap_or(false)
}

fn whole(value: &str) -> Option<bool> {
    let (body, check) = value.split_at_checked(17)?;
    let region = body.get(2..8)?;
    if !region.bytes().all(|b| b.is_ascii_digit()) {
        return Some(false);
    }
    let sum = sum(body, &WEIGHTS)?;
    let expected = (31 - sum % 31) % 31;
    Some(check.len() == 1 && self::value(check.chars().next()?)? == expected)
}

fn organisation(value: &str) -> Option<bool> {
    let code = value.get(8..16)?;
    let check = value.get(16..17)?;
    // GB 11714 counts letters as 10 to 35, with no letter left out.
    let sum: u32 = code
        .chars()
        .zip(ORGANISATION_WEIGHTS)
        .map(|(c, weight)| Some(c.to_digit(36)? * weight))
        .sum::<Option<u32>>()?;
    let expected = match 11 - sum % 11 {
        11 => '0',
        10 => 'X',
        n => char::from_digit(n, 10)?,
    };
    Some(check.starts_with(expected))
}

fn value(c: char) -> Option<u32> {
    u32::try_from(ALPHABET.find(c)?).ok()
}

fn sum(body: &str, weights: &[u32]) -> Option<u32> {
    body.chars()
        .zip(weights)
        .map(|(c, weight)| Some(value(c)? * weight))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn both_checks_must_hold() {
        for value in [
            "91440300MA0TEXT04J",
            "92310115MA1XXXX09C",
            "53100000500000AA2A",
        ] {
            assert!(check(value), "{value}");
        }
        assert!(!check("91440300MA0TEXT04K"));
    }

    #[test]
    fn letters_that_are_left_out_fail() {
        assert!(!check("91440300MAOTEXT04J"));
        assert!(!check("91440300MAITEXT04J"));
        assert!(!check(""));
    }
}
