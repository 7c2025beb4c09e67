//! A field's bytes as a person reads them.

use crate::extract::bytes::u32_le;
use crate::extract::calendar::civil;

pub(super) const BINARY: u8 = 9;
pub(super) const TEXT: u8 = 10;
pub(super) const OLE: u8 = 11;
pub(super) const MEMO: u8 = 12;

/// A number, date or identifier of the given kind; empty for kinds that hold none.
pub(super) fn shown(kind: u8, scale: u8, bytes: &[u8]) -> String {
    let eight = || bytes.first_chunk::<8>().copied();
    match kind {
        2 => bytes.first().map(u8::to_string),
        3 => bytes
            .first_chunk()
            .map(|two| i16::from_le_bytes(*two).to_string()),
        4 | 18 => bytes
            .first_chunk()
            .map(|four| i32::from_le_bytes(*four).to_string()),
        5 => eight().map(|eight| {
            let units = i64::from_le_bytes(eight);
            decimal(u128::from(units.unsigned_abs()), 4, units < 0)
        }),
        6 => bytes
            .first_chunk()
            .map(|four| f32::from_le_bytes(*four).to_string()),
        7 => eight().map(|eight| f64::from_le_bytes(eight).to_string()),
        8 => eight().map(|eight| moment(f64::from_le_bytes(eight))),
        15 => guid(bytes),
        16 => numeric(bytes, scale),
        19 => eight().map(|eight| i64::from_le_bytes(eight).to_string()),
        // Days and seconds as digits.
        20 => Some(String::from_utf8_lossy(bytes).trim_matches('\0').to_owned()),
        _ => None,
    }
    .unwrap_or_default()
}

/// `units` with `scale` digits behind the point, without trailing zeros.
fn decimal(units: u128, scale: usize, negative: bool) -> String {
    let mut digits = format!("{units:0width$}", width = scale + 1);
    if scale > 0 {
        digits.insert(digits.len() - scale, '.');
        digits.truncate(digits.trim_end_matches('0').trim_end_matches('.').len());
    }
    format!("{}{digits}", if negative { "-" } else { "" })
}

/// A sign, then four numbers of four bytes, the highest first.
fn numeric(bytes: &[u8], scale: u8) -> Option<String> {
    let mut units: u128 = 0;
    for at in [1, 5, 9, 13] {
        units = units << 32 | u128::from(u32_le(bytes, at)?);
    }
    Some(decimal(
        units,
        usize::from(scale.min(38)),
        bytes.first()? & 0x80 != 0,
    ))
}

fn guid(bytes: &[u8]) -> Option<String> {
    let hex = |order: &[usize]| -> String {
        order
            .iter()
            .filter_map(|at| bytes.get(*at))
            .map(|byte| format!("{byte:02X}"))
            .collect()
    };
    (bytes.len() >= 16).then(|| {
        format!(
            "{{{}-{}-{}-{}-{}}}",
            hex(&[3, 2, 1, 0]),
            hex(&[5, 4]),
            hex(&[7, 6]),
            hex(&[8, 9]),
            hex(&[10, 11, 12, 13, 14, 15])
        )
    })
}

/// Days from 30 December 1899 to 1 January 1970.
const FROM_1899_TO_1970: i64 = 25_569;

/// Days since 30 December 1899, the time as their fraction.
fn moment(days: f64) -> String {
    if !(-657_434.0..2_958_466.0).contains(&days) {
        return days.to_string();
    }
    let whole = days.trunc();
    let seconds = ((days - whole).abs() * 86_400.0).round() as u32;
    let (year, month, day) = civil(whole as i64 - FROM_1899_TO_1970);
    let date = format!("{year:04}-{month:02}-{day:02}");
    match seconds {
        0 => date,
        _ => format!(
            "{date} {:02}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_as_written() {
        assert_eq!(shown(4, 0, &91_234_567i32.to_le_bytes()), "91234567");
        assert_eq!(shown(5, 0, &(-12_500i64).to_le_bytes()), "-1.25");
        assert_eq!(shown(8, 0, &29_251.0f64.to_le_bytes()), "1980-01-31");
        assert_eq!(
            shown(8, 0, &36_526.5f64.to_le_bytes()),
            "2000-01-01 12:00:00"
        );
        let mut numeric = vec![0x80];
        numeric.extend([0; 12]);
        numeric.extend(12_345u32.to_le_bytes());
        assert_eq!(shown(16, 2, &numeric), "-123.45");
        assert_eq!(shown(4, 0, b""), "");
    }
}
