//! Values as text: strings, lists of strings, moments, and the numbers of fields that people add.

use super::codepage::CodePages;
use super::model::{Property, kind};
use crate::extract::bytes::{u32_le, u64_le};
use crate::extract::calendar::civil;

/// Longer lists are cut: no form has more entries in one field.
const MOST_VALUES: usize = 4096;

/// The texts of `bytes`, which is a value of `property`'s type; none where it holds no text.
pub(super) fn texts(property: &Property, bytes: &[u8], pages: &CodePages) -> Vec<String> {
    let type_of = property.tag.kind;
    match type_of {
        kind::STRING8 | kind::UNICODE => vec![pages.text(bytes, type_of)],
        kind::TIME if property.label().is_some() => time(bytes).into_iter().collect(),
        _ if type_of & kind::MANY != 0 && is_string(type_of) => many(bytes, type_of, pages),
        _ if property.is_custom() => number(type_of, bytes).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether values of this type are strings, one or several.
pub(super) const fn is_string(type_of: u16) -> bool {
    matches!(type_of & !kind::MANY, kind::STRING8 | kind::UNICODE)
}

/// Several strings one after the other, each with its end.
fn many(bytes: &[u8], type_of: u16, pages: &CodePages) -> Vec<String> {
    let text = pages.text(bytes, type_of);
    let texts = text.split('\0').filter(|text| !text.is_empty());
    texts.take(MOST_VALUES).map(str::to_owned).collect()
}

fn number(type_of: u16, bytes: &[u8]) -> Option<String> {
    let first: [u8; 8] = *bytes.first_chunk()?;
    Some(match type_of {
        kind::LONG => i32::from_le_bytes(*bytes.first_chunk()?).to_string(),
        kind::LONG_LONG => i64::from_le_bytes(first).to_string(),
        kind::DOUBLE => f64::from_le_bytes(first).to_string(),
        kind::CURRENCY => {
            let units = i64::from_le_bytes(first);
            format!("{}.{:04}", units / 10_000, (units % 10_000).abs())
        }
        kind::TIME => return time(bytes),
        _ => return None,
    })
}

/// Moments are counted from 1601 in steps of 100 nanoseconds.
const STEPS_A_SECOND: u64 = 10_000_000;
const DAYS_TO_1970: i64 = 134_774;
const SECONDS_A_DAY: u64 = 86_400;

/// A moment as `2026-03-02 09:30`.
fn time(bytes: &[u8]) -> Option<String> {
    let steps = u64_le(bytes, 0)?;
    // None, and "no end", as Outlook writes it.
    if steps == 0 || u32_le(bytes, 4)? > 0x1000_0000 || steps == 0x0CB3_4557_A3DD_4000 {
        return None;
    }
    let seconds = steps / STEPS_A_SECOND;
    let days = i64::try_from(seconds / SECONDS_A_DAY).ok()? - DAYS_TO_1970;
    let minutes = seconds % SECONDS_A_DAY / 60;
    let (year, month, day) = civil(days);
    Some(format!(
        "{year:04}-{month:02}-{day:02} {:02}:{:02}",
        minutes / 60,
        minutes % 60
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_read_as_dates() {
        // 2026-03-02 09:30 in UTC.
        let steps = (20_514 + 134_774u64) * SECONDS_A_DAY * STEPS_A_SECOND;
        let steps = steps + (9 * 60 + 30) * 60 * STEPS_A_SECOND;
        assert_eq!(
            time(&steps.to_le_bytes()).as_deref(),
            Some("2026-03-02 09:30")
        );
        assert_eq!(time(&0u64.to_le_bytes()), None);
        assert_eq!(civil(-1), (1969, 12, 31));
    }
}
