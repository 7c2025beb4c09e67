//! Calendar dates inside identity numbers: what is no day on the calendar is no number.

use super::digits::number;

/// The first year that a living or lately living person's number may carry.
const EARLIEST: u32 = 1850;

/// Whether `text` is a real day written `YYYYMMDD`, from 1850 to the year `latest`.
pub(super) fn is_day(text: &str, latest: u32) -> bool {
    let parts = (
        text.get(0..4).and_then(number),
        text.get(4..6).and_then(number),
        text.get(6..8).and_then(number),
    );
    let (Some(year), Some(month), Some(day)) = parts else {
        return false;
    };
    text.len() == 8
        && (EARLIEST..=latest).contains(&year)
        && day >= 1
        && day <= days_of(year, month)
}

/// The last year that a birth date may have. A constant and no clock: the same file must be
/// judged alike on any day.
pub(super) const LATEST: u32 = 2035;

/// Whether `text` is a real day written `YYMMDD`, in this century or the last.
pub(super) fn is_day_of_either_century(text: &str) -> bool {
    ["19", "20"]
        .iter()
        .any(|century| is_day(&format!("{century}{text}"), LATEST))
}

/// Whether `value` is a real day written `YYYYMMDD`.
pub(super) fn iso_date(value: &str) -> bool {
    is_day(value, 2099)
}

fn days_of(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_leap(year: u32) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_day_is_a_day_in_leap_years_only() {
        assert!(iso_date("20000229"));
        assert!(iso_date("19040229"));
        assert!(!iso_date("19000229"));
        assert!(!iso_date("20230229"));
    }

    #[test]
    fn months_and_days_off_the_calendar_fail() {
        for day in [
            "19901301", "19900001", "19900431", "19900100", "1990011", "1990AB01", "18490101",
        ] {
            assert!(!iso_date(day), "{day}");
        }
    }

    #[test]
    fn a_year_past_the_latest_fails() {
        assert!(is_day("20260101", 2026));
        assert!(!is_day("20270101", 2026));
    }
}
