//! Values as a person reads them.

use super::footer::{Kind, Leaf};
use crate::extract::calendar::civil;

/// The meanings that change how a number is written.
const DECIMAL: i64 = 5;
const DATE: i64 = 6;
const MILLIS: i64 = 9;
const MICROS: i64 = 10;
const UNSIGNED_32: i64 = 13;
const UNSIGNED_64: i64 = 14;

/// The number that `bytes` are; none where they are a text or a file.
pub(super) fn number(leaf: &Leaf, bytes: &[u8]) -> Option<String> {
    let whole = |value: i128| match leaf.meaning {
        Some(DECIMAL) => decimal(value, leaf.scale),
        _ => value.to_string(),
    };
    Some(match leaf.kind {
        Kind::Boolean => (bytes.first() == Some(&1)).to_string(),
        Kind::Int32 => {
            let value = i32::from_le_bytes(*bytes.first_chunk()?);
            match leaf.meaning {
                Some(DATE) => day(value.into()),
                Some(UNSIGNED_32) => value.cast_unsigned().to_string(),
                _ => whole(value.into()),
            }
        }
        Kind::Int64 => {
            let value = i64::from_le_bytes(*bytes.first_chunk()?);
            match leaf.meaning {
                Some(MILLIS) => moment(value.div_euclid(1000)),
                Some(MICROS) => moment(value.div_euclid(1_000_000)),
                Some(UNSIGNED_64) => value.cast_unsigned().to_string(),
                _ => whole(value.into()),
            }
        }
        Kind::Int96 => {
            let day_number = u32::from_le_bytes(*bytes.get(8..)?.first_chunk()?);
            day(i64::from(day_number) - 2_440_588)
        }
        Kind::Float => real(f32::from_le_bytes(*bytes.first_chunk()?).into(), || {
            f32::from_le_bytes(bytes.first_chunk().copied().unwrap_or_default()).to_string()
        }),
        Kind::Double => {
            let value = f64::from_le_bytes(*bytes.first_chunk()?);
            real(value, || value.to_string())
        }
        Kind::Bytes | Kind::Fixed(_) if leaf.meaning == Some(DECIMAL) && bytes.len() <= 16 => {
            let start = if bytes.first()? & 0x80 != 0 { -1 } else { 0 };
            let value = bytes
                .iter()
                .fold(start, |value: i128, byte| value << 8 | i128::from(*byte));
            decimal(value, leaf.scale)
        }
        Kind::Bytes | Kind::Fixed(_) => return None,
    })
}

fn real(value: f64, plain: impl Fn() -> String) -> String {
    let size = value.abs();
    match size == 0.0 || (1e-5..1e17).contains(&size) {
        true => plain(),
        false => format!("{value:e}"),
    }
}

/// A whole number with its point `scale` digits from the right.
fn decimal(value: i128, scale: i64) -> String {
    let Some(scale) = usize::try_from(scale).ok().filter(|n| (1..=38).contains(n)) else {
        return value.to_string();
    };
    let digits = format!("{:0width$}", value.unsigned_abs(), width = scale + 1);
    let (whole, part) = digits
        .split_at_checked(digits.len() - scale)
        .unwrap_or_default();
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{whole}.{part}")
}

fn moment(seconds: i64) -> String {
    let rest = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!(
        "{} {hour:02}:{minute:02}:{second:02}",
        day(seconds.div_euclid(86_400))
    )
}

/// A day counted from 1 January 1970.
fn day(days: i64) -> String {
    if !(-719_162..2_932_897).contains(&days) {
        return days.to_string();
    }
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}
