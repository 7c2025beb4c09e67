//! A field's bytes as a person reads them.

use super::header::Field;
use crate::extract::calendar::civil;

/// The Julian day number of 1 January 1970.
const JULIAN_1970: i64 = 2_440_588;

/// What a field says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// Text in the table's encoding.
    Bytes(&'a [u8]),
    Text(String),
    Nothing,
}

/// The value of `field` in a table of the given version.
pub(super) fn value<'a>(field: &Field, version: u8, bytes: &'a [u8]) -> Value<'a> {
    let is_fox = matches!(version, 0x30..=0x32);
    match field.kind {
        b'D' => date(bytes),
        b'M' | b'G' | b'P' | b'W' | b'0' => Value::Nothing,
        b'I' | b'+' if is_fox => number(bytes, i32::from_le_bytes),
        b'I' | b'+' => number(bytes, |four| {
            (u32::from_be_bytes(four) ^ 0x8000_0000).cast_signed()
        }),
        b'B' if is_fox => real(bytes, f64::from_le_bytes),
        b'B' => Value::Nothing,
        b'O' => real(bytes, flipped),
        b'Y' => match bytes.first_chunk() {
            Some(eight) => money(i64::from_le_bytes(*eight)),
            None => Value::Nothing,
        },
        b'T' | b'@' if bytes.len() == 8 && !is_digits(bytes) => moment(bytes, is_fox),
        _ => text(bytes),
    }
}

fn is_digits(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .all(|byte| byte.is_ascii_digit() || *byte == b' ')
}

/// What comes before the first NUL, without blanks at its ends.
fn text(bytes: &[u8]) -> Value<'_> {
    let written = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    match written.trim_ascii() {
        b"" => Value::Nothing,
        some => Value::Bytes(some),
    }
}

/// Eight digits.
fn date(bytes: &[u8]) -> Value<'_> {
    match (
        bytes,
        bytes.len() == 8 && bytes.iter().all(u8::is_ascii_digit),
    ) {
        ([year @ .., m1, m2, d1, d2], true) => {
            let year = String::from_utf8_lossy(year);
            let [m1, m2, d1, d2] = [m1, m2, d1, d2].map(|byte| char::from(*byte));
            Value::Text(format!("{year}-{m1}{m2}-{d1}{d2}"))
        }
        _ => text(bytes),
    }
}

fn number(bytes: &[u8], of: fn([u8; 4]) -> i32) -> Value<'_> {
    bytes
        .first_chunk()
        .map_or(Value::Nothing, |four| Value::Text(of(*four).to_string()))
}

fn real(bytes: &[u8], of: fn([u8; 8]) -> f64) -> Value<'_> {
    bytes
        .first_chunk()
        .map_or(Value::Nothing, |eight| Value::Text(of(*eight).to_string()))
}

/// Doubles that sort as bytes: the sign bit is turned, and all bits where it was set.
fn flipped(bytes: [u8; 8]) -> f64 {
    let bits = u64::from_be_bytes(bytes);
    let turned = if bits >> 63 == 1 {
        bits ^ (1 << 63)
    } else {
        !bits
    };
    f64::from_bits(turned)
}

fn money<'a>(units: i64) -> Value<'a> {
    let sign = if units < 0 { "-" } else { "" };
    let size = units.unsigned_abs();
    Value::Text(format!("{sign}{}.{:04}", size / 10_000, size % 10_000))
}

/// A day by its Julian number, and milliseconds of it.
fn moment(bytes: &[u8], is_fox: bool) -> Value<'_> {
    let (Some(day), Some(time)) = (bytes.first_chunk(), bytes.last_chunk()) else {
        return Value::Nothing;
    };
    let (day, time) = match is_fox {
        true => (u32::from_le_bytes(*day), u32::from_le_bytes(*time)),
        false => (u32::from_be_bytes(*day), u32::from_be_bytes(*time)),
    };
    if !(1_000_000..4_000_000).contains(&day) {
        return Value::Nothing;
    }
    let (year, month, day) = civil(i64::from(day) - JULIAN_1970);
    let seconds = time / 1000;
    Value::Text(format!(
        "{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: u8, bytes: &[u8]) -> String {
        let field = Field {
            name: b"F".to_vec(),
            kind,
            length: bytes.len(),
            is_binary: false,
        };
        match value(&field, 0x30, bytes) {
            Value::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Value::Text(text) => text,
            Value::Nothing => String::new(),
        }
    }

    #[test]
    fn numbers_and_dates_read_as_written() {
        assert_eq!(of(b'C', b"  Chan Tai Man   "), "Chan Tai Man");
        assert_eq!(of(b'N', b"   91234567"), "91234567");
        assert_eq!(of(b'D', b"19800131"), "1980-01-31");
        assert_eq!(of(b'I', &91_234_567i32.to_le_bytes()), "91234567");
        assert_eq!(of(b'Y', &(-15_000i64).to_le_bytes()), "-1.5000");
        let mut moment = 2_451_545u32.to_le_bytes().to_vec();
        moment.extend(43_200_000u32.to_le_bytes());
        assert_eq!(of(b'T', &moment), "2000-01-01 12:00:00");
    }
}
