//! A day, written `2027-01-31`: agreements end on one.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

const HONG_KONG_OFFSET: i64 = 8 * 3600;
const DAY: i64 = 86_400;

impl Date {
    /// The day, if there is such a day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        let valid = (1..=9999).contains(&year) && (1..=days).contains(&day);
        valid.then_some(Self { year, month, day })
    }

    /// Today in Hong Kong, by the machine's clock.
    pub fn today() -> Self {
        let seconds = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| {
                i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
            });
        Self::from_unix_seconds(seconds.saturating_add(HONG_KONG_OFFSET))
    }

    /// The day that holds the given second after 1 January 1970, between the years 1970 and 9999.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        let mut left = (seconds / DAY).clamp(0, 2_932_896);
        let mut year = 1970;
        let mut month = 1;
        while let days = days_in_year(year)
            && left >= days
        {
            left -= days;
            year += 1;
        }
        while let days = days_in_month(year, month)
            && left >= days
        {
            left -= days;
            month += 1;
        }
        Self {
            year,
            month,
            day: u8::try_from(left + 1).unwrap_or(1),
        }
    }
}

fn days_in_month(year: u16, month: u8) -> i64 {
    (28..=31)
        .rev()
        .find(|day| Date::new(year, month, *day).is_some())
        .map_or(i64::MAX, i64::from)
}

fn days_in_year(year: u16) -> i64 {
    365 + i64::from(Date::new(year, 2, 29).is_some())
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "a date is written 2027-01-31";
        let mut parts = text.split('-');
        let mut next = |width: usize| {
            parts
                .next()
                .filter(|part| part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<u16>().ok())
                .ok_or(wrong)
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        if parts.next().is_some() {
            return Err(wrong);
        }
        let small = |n: u16| u8::try_from(n).map_err(|_| wrong);
        Self::new(year, small(month)?, small(day)?).ok_or("there is no such day")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    /// Takes a string and TOML's own dates.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> de::Visitor<'de> for Either {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date such as 2027-01-31")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Date, A::Error> {
                let date = de::value::MapAccessDeserializer::new(map);
                toml::value::Datetime::deserialize(date)?
                    .to_string()
                    .parse()
                    .map_err(de::Error::custom)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_through_leap_years() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_767_225_599, "2025-12-31"),
            (1_767_225_600, "2026-01-01"),
            (253_402_300_799, "9999-12-31"),
            (i64::MAX, "9999-12-31"),
        ] {
            assert_eq!(Date::from_unix_seconds(seconds).to_string(), day);
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "31-01-2026",
            "2026-01-01-01",
            "",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn earlier_days_are_less() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(day("2026-12-31") < day("2027-01-01"));
        assert!(day("2026-02-28") < day("2026-03-01"));
    }

    #[test]
    fn toml_dates_and_strings_are_the_same_day() {
        #[derive(Deserialize)]
        struct Days {
            bare: Date,
            text: Date,
        }
        let days: Days = toml::from_str("bare = 2027-01-31\ntext = '2027-01-31'").unwrap();
        assert_eq!(days.bare, days.text);
        assert!(toml::from_str::<Days>("bare = 2027-01-31T10:00:00\ntext = 'x'").is_err());
    }
}
