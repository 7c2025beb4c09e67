//! Machine-readable zones of travel documents (ICAO 9303): check digits weighted 7, 3, 1.

use super::birth::is_day_of_either_century;
use super::digits::{alphanumeric, digit};

/// Whether `line` is the second of a passport's two lines: 44 characters, fillers included, with
/// the check digits of number, birth, expiry, optional data and the whole.
pub(super) fn passport_line(line: &str) -> bool {
    passport(line).unwrap_or(false)
}

fn passport(line: &str) -> Option<bool> {
    if line.len() != 44 || !line.is_ascii() {
        return None;
    }
    let whole = [line.get(0..10)?, line.get(13..20)?, line.get(21..43)?].concat();
    Some(
        field(line, 0, 9)?
            && field(line, 13, 19)?
            && field(line, 21, 27)?
            && optional(line, 28, 42)?
            && check_digit(&whole)? == digit(*line.as_bytes().get(43)?)?
            && is_day_of_either_century(line.get(13..19)?),
    )
}

/// Whether `lines` are the first two of a card's three lines, joined: 60 characters.
pub(super) fn card_lines(lines: &str) -> bool {
    card(lines).unwrap_or(false)
}

fn card(lines: &str) -> Option<bool> {
    let lines: String = lines.chars().filter(|c| !c.is_whitespace()).collect();
    if lines.len() != 60 || !lines.is_ascii() {
        return None;
    }
    let (upper, lower) = lines.split_at_checked(30)?;
    let whole = [
        upper.get(5..30)?,
        lower.get(0..7)?,
        lower.get(8..15)?,
        lower.get(18..29)?,
    ]
    .concat();
    Some(
        field(upper, 5, 14)?
            && field(lower, 0, 6)?
            && field(lower, 8, 14)?
            && check_digit(&whole)? == digit(*lower.as_bytes().get(29)?)?,
    )
}

/// Whether the character at `end` checks the field from `start` up to it.
fn field(line: &str, start: usize, end: usize) -> Option<bool> {
    Some(check_digit(line.get(start..end)?)? == digit(*line.as_bytes().get(end)?)?)
}

/// As [`field`], where an empty field may have a filler for its check digit.
fn optional(line: &str, start: usize, end: usize) -> Option<bool> {
    let text = line.get(start..end)?;
    if line.as_bytes().get(end) == Some(&b'<') {
        return Some(text.bytes().all(|b| b == b'<'));
    }
    field(line, start, end)
}

fn check_digit(text: &str) -> Option<u32> {
    let sum: u32 = text
        .bytes()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(byte, weight)| {
            let n = match byte {
                b'<' => 0,
                byte => alphanumeric(byte)?,
            };
            Some(n * weight)
        })
        .sum::<Option<u32>>()?;
    Some(sum % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_of_the_standards_specimen_come_out() {
        assert_eq!(check_digit("L898902C3"), Some(6));
        assert_eq!(check_digit("740812"), Some(2));
        assert_eq!(check_digit("120415"), Some(9));
    }

    #[test]
    fn a_passport_line_with_all_five_digits_right_holds() {
        assert!(passport_line(
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
        ));
        assert!(passport_line(
            "K123456784CHN9001011M3001019A123456<3<<<<<84"
        ));
    }

    #[test]
    fn any_wrong_digit_fails() {
        for line in [
            "L898902C35UTO7408122F1204159ZE184226B<<<<<10",
            "L898902C36UTO7408123F1204159ZE184226B<<<<<10",
            "L898902C36UTO7408122F1204158ZE184226B<<<<<10",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<11",
            "L898902C36UTO7408122F1204159ZE184226B<<<<<1",
        ] {
            assert!(!passport_line(line), "{line}");
        }
    }

    #[test]
    fn the_two_lines_of_a_card_hold_together() {
        let lines = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6";
        assert!(card_lines(lines));
        assert!(!card_lines(&lines.replace("7408122", "7408123")));
    }
}
