//! A stored number as the sheet shows it: whole, without an exponent, as a date, or zero-padded.

use crate::extract::calendar::civil;
use std::fmt::Write;

/// How a number format shows numbers, as far as it matters for reading them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    #[default]
    Plain,
    Date,
    /// Hours that go on beyond a day: `[h]:mm`.
    Elapsed,
    /// A pattern of zeros and separators: `000-00-0000`.
    Digits(Box<str>),
}

/// Serial numbers past the year 9999 are no dates.
const LAST_DAY: f64 = 2_958_466.0;

/// A fraction of so many characters is shown as it is stored.
const AS_STORED: usize = 15;

/// Longer patterns of zeros are not followed.
const PATTERN: usize = 40;

/// What the built-in format `id` shows.
pub(crate) const fn built_in(id: u32) -> Shape {
    match id {
        46 => Shape::Elapsed,
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shape::Date,
        _ => Shape::Plain,
    }
}

/// What a format code shows, by its first section.
pub(crate) fn shape(code: &str) -> Shape {
    let section = code.split(';').next().unwrap_or_default();
    let mut bare = String::new();
    let mut chars = section.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                chars.by_ref().find(|c| *c == '"');
            }
            '[' => {
                let inner: String = chars.by_ref().take_while(|c| *c != ']').collect();
                if matches!(inner.as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
                    return Shape::Elapsed;
                }
            }
            '\\' => bare.extend(
                chars
                    .next()
                    .filter(|c| matches!(c, '-' | ' ' | '/' | '(' | ')')),
            ),
            '_' | '*' => {
                chars.next();
            }
            c => bare.push(c.to_ascii_lowercase()),
        }
    }
    let zeros = bare.bytes().filter(|b| *b == b'0').count();
    if zeros > 1 && bare.len() <= PATTERN && bare.bytes().all(|b| b"0- /()".contains(&b)) {
        return Shape::Digits(bare.into());
    }
    let is_date = bare != "general" && bare.contains(['y', 'd', 'h', 's', 'm']);
    if is_date { Shape::Date } else { Shape::Plain }
}

/// Appends the number `raw` as the sheet shows it.
pub(crate) fn render(raw: &str, shape: &Shape, epoch: Epoch, out: &mut String) {
    let raw = raw.trim();
    // Most numbers are short and without an exponent: shown as they are stored.
    let is_short = raw.len() <= AS_STORED;
    if is_short
        && *shape == Shape::Plain
        && raw.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'-'))
    {
        out.push_str(raw);
        return;
    }
    if *shape == Shape::Plain && fifteen_digits(raw, out) {
        return;
    }
    let Ok(number) = raw.parse::<f64>() else {
        out.push_str(raw);
        return;
    };
    match shape {
        Shape::Date if (0.0..LAST_DAY).contains(&number) => date(number, epoch, out),
        Shape::Elapsed if (0.0..LAST_DAY).contains(&number) => {
            clock((number * 86_400.0).round() as i64, out);
        }
        Shape::Digits(pattern) if number >= 0.0 && number.fract() == 0.0 && number < 1e15 => {
            digits(number, pattern, out);
        }
        _ => plain(raw, number, out),
    }
}

/// Appends a number that is stored as a float, as the sheet shows it.
pub(crate) fn render_float(number: f64, shape: &Shape, epoch: Epoch, out: &mut String) {
    match number.abs() < 1e21 {
        true => render(&format!("{number}"), shape, epoch, out),
        false => render(&format!("{number:.14E}"), shape, epoch, out),
    }
}

fn plain(raw: &str, number: f64, out: &mut String) {
    let exponent = raw.contains(['e', 'E']);
    let fraction = raw.contains('.');
    // A whole number may have more digits than a float can hold: it stays as stored. So does what
    // would be a row of hundreds of zeros.
    let as_shown = !exponent && (!fraction || raw.len() <= AS_STORED);
    if as_shown || number.abs() >= 1e21 {
        out.push_str(raw);
    } else {
        // Fifteen digits are shown; those behind them are the float's and nobody's.
        let shown: f64 = format!("{number:.14e}").parse().unwrap_or(number);
        let _ = write!(out, "{shown}");
    }
}

/// Appends a number with a fraction as [`plain`] would, by its digits alone: sheets of measurements have
/// millions. Answers false, and appends nothing, for what has an exponent or no fraction, or is too large.
fn fifteen_digits(raw: &str, out: &mut String) -> bool {
    const SHOWN: usize = 15;
    let (sign, digits) = match raw.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", raw),
    };
    let Some((whole, fraction)) = digits.split_once('.') else {
        return false;
    };
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let leads_well = whole == "0" || !whole.starts_with('0');
    if !are_digits(whole) || !are_digits(fraction) || !leads_well || whole.len() >= SHOWN {
        return false;
    }
    let first = fraction.bytes().position(|b| b != b'0');
    let kept = match (whole, first) {
        ("0", Some(zeros)) => zeros + SHOWN,
        ("0", None) => return false,
        _ => SHOWN - whole.len(),
    };
    let next = |n: usize| fraction.as_bytes().get(kept + n).copied();
    // Which way the float goes that these digits stand for is not theirs to say.
    if next(0) == Some(b'5') && matches!(next(1), None | Some(b'0')) {
        return false;
    }
    let from = out.len();
    out.push_str(sign);
    out.push_str(whole);
    let shown = fraction.get(..kept).unwrap_or(fraction);
    let rounds_up = next(0).is_some_and(|b| b >= b'5');
    if rounds_up {
        let nines = shown.bytes().rev().take_while(|b| *b == b'9').count();
        let Some((last, before)) = shown
            .as_bytes()
            .split_at(shown.len() - nines)
            .0
            .split_last()
        else {
            // The whole part goes up: as rare as it is long to write.
            out.truncate(from);
            return false;
        };
        out.push('.');
        out.extend(before.iter().map(|b| char::from(*b)));
        out.push(char::from(*last + 1));
        return true;
    }
    let shown = shown.trim_end_matches('0');
    if !shown.is_empty() {
        out.push('.');
        out.push_str(shown);
    }
    true
}

/// The digits of a whole number put into a pattern of zeros from the right; further ones go first.
fn digits(number: f64, pattern: &str, out: &mut String) {
    let digits = format!("{number:.0}");
    let zeros = pattern.bytes().filter(|b| *b == b'0').count();
    let over = digits.len().saturating_sub(zeros);
    let (first, rest) = digits.split_at_checked(over).unwrap_or(("", &digits));
    out.push_str(first);
    let missing = zeros.saturating_sub(rest.len());
    let mut next = std::iter::repeat_n('0', missing).chain(rest.chars());
    for c in pattern.chars() {
        match c {
            '0' => out.extend(next.next()),
            other => out.push(other),
        }
    }
}

/// The day that serial number 0 is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Epoch {
    #[default]
    Since1900,
    Since1904,
}

fn date(serial: f64, epoch: Epoch, out: &mut String) {
    let seconds = (serial * 86_400.0).round() as i64;
    let (day, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    if day > 0 {
        // Days before 1 March 1900 are counted as if that year had a 29 February.
        let day = match epoch {
            Epoch::Since1904 => day.saturating_add(1462),
            Epoch::Since1900 if day < 60 => day.saturating_add(1),
            Epoch::Since1900 => day,
        };
        let (year, month, day) = civil(day.saturating_sub(25_569));
        let _ = write!(out, "{year:04}-{month:02}-{day:02}");
    }
    if second > 0 || day == 0 {
        if day > 0 {
            out.push(' ');
        }
        clock(second, out);
    }
}

fn clock(seconds: i64, out: &mut String) {
    let (minute, second) = (seconds / 60, seconds % 60);
    let _ = write!(out, "{:02}:{:02}:{second:02}", minute / 60, minute % 60);
}

/// A number in four bytes: whole or the upper half of a float, and perhaps hundredths.
pub(crate) fn unpacked(packed: u32) -> f64 {
    let number = match packed & 2 {
        0 => f64::from_bits(u64::from(packed & !3) << 32),
        _ => f64::from(packed.cast_signed() >> 2),
    };
    if packed & 1 == 0 {
        number
    } else {
        number / 100.0
    }
}

/// What a cell shows for a truth value or an error.
pub(crate) const fn constant(value: u8, is_error: u8) -> &'static str {
    match (is_error, value) {
        (0, 0) => "FALSE",
        (0, _) => "TRUE",
        (_, 0x00) => "#NULL!",
        (_, 0x07) => "#DIV/0!",
        (_, 0x0F) => "#VALUE!",
        (_, 0x17) => "#REF!",
        (_, 0x1D) => "#NAME?",
        (_, 0x24) => "#NUM!",
        _ => "#N/A",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str, shape: &Shape) -> String {
        let mut out = String::new();
        render(raw, shape, Epoch::Since1900, &mut out);
        out
    }

    #[test]
    fn a_card_number_stored_with_an_exponent_has_all_its_digits() {
        assert_eq!(
            shown("4.1111111111111E15", &Shape::Plain),
            "4111111111111100"
        );
        assert_eq!(shown("4111111111111111", &Shape::Plain), "4111111111111111");
        assert_eq!(shown("12345678.899999999", &Shape::Plain), "12345678.9");
        assert_eq!(shown("1E+300", &Shape::Plain), "1E+300");
    }

    #[test]
    fn digits_alone_round_as_the_float_does() {
        let mut seed = 7u64;
        let mut taken = 0;
        for n in 0..20_000u32 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let number = (seed >> 11) as f64 / 10f64.powi((n % 30) as i32) * 0.37;
            for raw in [
                format!("{number}"),
                format!("-{number:.17}"),
                format!("{number:.5}"),
            ] {
                let (mut fast, mut slow) = (String::new(), String::new());
                if raw.len() > AS_STORED && fifteen_digits(&raw, &mut fast) {
                    plain(&raw, raw.parse().unwrap(), &mut slow);
                    assert_eq!(fast, slow, "{raw}");
                    taken += 1;
                } else {
                    assert_eq!(fast, "");
                }
            }
        }
        assert!(taken > 10_000, "{taken}");
        assert_eq!(shown("0.99999999999999999", &Shape::Plain), "1");
        assert_eq!(shown("12.300000000000000001", &Shape::Plain), "12.3");
        assert_eq!(shown("7.00000000000000001", &Shape::Plain), "7");
    }

    #[test]
    fn dates_are_shown_as_dates() {
        assert_eq!(shown("45292", &Shape::Date), "2024-01-01");
        assert_eq!(shown("45292.5", &Shape::Date), "2024-01-01 12:00:00");
        assert_eq!(shown("1", &Shape::Date), "1900-01-01");
        assert_eq!(shown("61", &Shape::Date), "1900-03-01");
        assert_eq!(shown("0.25", &Shape::Date), "06:00:00");
        assert_eq!(shown("99999999", &Shape::Date), "99999999");
        assert_eq!(shown("1.5", &shape("[h]:mm")), "36:00:00");
    }

    #[test]
    fn format_codes_tell_dates_and_zeros_from_the_rest() {
        assert_eq!(shape("yyyy\"年\"m\"月\"d\"日\""), Shape::Date);
        assert_eq!(shape("[$-404]e/m/d"), Shape::Date);
        assert_eq!(shape("General"), Shape::Plain);
        assert_eq!(shape("#,##0.00\"days\""), Shape::Plain);
        assert_eq!(shown("123456789", &shape("000\\-00\\-0000")), "123-45-6789");
        assert_eq!(shown("123", &shape("00000000")), "00000123");
    }

    #[test]
    fn packed_numbers_are_whole_or_hundredths() {
        assert_eq!(unpacked(0x4059_0000), 100.0);
        assert_eq!(unpacked(1234 << 2 | 3), 12.34);
        assert_eq!(unpacked((-5_i32 << 2).cast_unsigned() | 2), -5.0);
    }
}
