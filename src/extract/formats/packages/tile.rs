//! The cells of a table of iWork: numbers, dates and truth values, where they stand in their row.
//!
//! Texts are kept apart from their cells and are read where they stand.

use super::iwa::{Fields, Value};
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::calendar::civil;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::{GapKind, Place};

/// The kind of message that is a tile.
pub(super) const KIND: u64 = 6002;

/// Fields of a tile, and of a row in it.
const ROW: u64 = 5;
const OLD_CELLS: u64 = 3;
const CELLS: u64 = 6;
const OFFSETS: u64 = 7;
const WIDE: u64 = 8;
/// Where no cell stands.
const NONE: u16 = u16::MAX;

/// The form of cells that is known, and what stands before its values.
const VERSION: u8 = 5;
const HEAD: usize = 12;
const NUMBER: u8 = 2;
const DATE: u8 = 5;
const TRUTH: u8 = 6;
const SPAN: u8 = 7;
const AMOUNT: u8 = 10;
const HAS_DECIMAL: u32 = 1;
const HAS_DOUBLE: u32 = 2;
const HAS_SECONDS: u32 = 4;
/// From 1970 to 2001, from which dates are counted.
const DAYS_TO_2001: i64 = 11_323;

/// Pushes the values of a tile row by row.
pub(super) fn read(
    tile: &[u8],
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut is_known = true;
    sink.edge(Edge::Table)?;
    for (field, value) in Fields(tile) {
        if let (ROW, Value::Bytes(row)) = (field, value) {
            sink.budget().step()?;
            is_known &= cells(row, place, sink)?;
            sink.edge(Edge::Row)?;
        }
    }
    sink.edge(Edge::Table)?;
    if !is_known {
        let detail = "numbers in the cells of a table, in a form that is not known";
        sink.gap(Place::Whole, GapKind::Unsupported, detail);
    }
    Ok(())
}

/// Pushes the values of a row; answers whether all its cells are of the known form.
fn cells(row: &[u8], place: &Place, sink: &mut dyn TextSink) -> Result<bool, ExtractError> {
    let (mut held, mut offsets, mut step, mut is_old) = (&[][..], &[][..], 1, false);
    for (field, value) in Fields(row) {
        match (field, value) {
            (CELLS, Value::Bytes(bytes)) => held = bytes,
            (OFFSETS, Value::Bytes(bytes)) => offsets = bytes,
            (OLD_CELLS, Value::Bytes(bytes)) => is_old = !bytes.is_empty(),
            (WIDE, Value::Number(1)) => step = 4,
            _ => {}
        }
    }
    if held.is_empty() {
        return Ok(!is_old);
    }
    let mut is_known = true;
    for offset in offsets.as_chunks().0 {
        let offset = u16::from_le_bytes(*offset);
        if offset == NONE {
            continue;
        }
        let Some(cell) = held.get(usize::from(offset) * step..) else {
            is_known = false;
            continue;
        };
        is_known &= cell.first() == Some(&VERSION);
        if let Some(text) = shown(cell) {
            sink.text(Segment {
                text: &text,
                place,
                label: None,
            })?;
        }
        sink.edge(Edge::Cell)?;
    }
    Ok(is_known)
}

/// What a cell shows where it holds its own value.
fn shown(cell: &[u8]) -> Option<String> {
    let (kind, flags) = (*cell.get(1)?, u32_le(cell, 8)?);
    let mut at = HEAD;
    let mut next = |flag: u32, len: usize| {
        let from = at;
        let is_there = flags & flag != 0;
        at += if is_there { len } else { 0 };
        is_there.then(|| cell.get(from..from + len)).flatten()
    };
    let decimal = next(HAS_DECIMAL, 16);
    let double = next(HAS_DOUBLE, 8).and_then(float);
    let seconds = next(HAS_SECONDS, 8).and_then(float);
    match kind {
        NUMBER | AMOUNT => decimal
            .and_then(digits)
            .or_else(|| double.map(|number| number.to_string())),
        DATE => seconds.map(moment),
        TRUTH => double.map(|truth| if truth == 0.0 { "FALSE" } else { "TRUE" }.to_owned()),
        SPAN => double.map(|seconds| format!("{seconds} s")),
        _ => None,
    }
}

fn float(bytes: &[u8]) -> Option<f64> {
    Some(f64::from_le_bytes(*bytes.first_chunk()?))
}

/// A decimal of 128 bits: the sign, an exponent of 14 bits, the digits as one number.
fn digits(bytes: &[u8]) -> Option<String> {
    let top = u16_le(bytes, 14)?;
    let exponent = i32::from((top & 0x7FFF) >> 1) - 0x1820;
    let low = u128::from_le_bytes(*bytes.first_chunk()?) & ((1 << 112) - 1);
    let units = low | u128::from(top & 1) << 112;
    let sign = if top & 0x8000 != 0 { "-" } else { "" };
    let whole = units.to_string();
    Some(match usize::try_from(-exponent) {
        Ok(0) => format!("{sign}{whole}"),
        Ok(behind @ 1..=40) => {
            let padded = format!("{whole:0>width$}", width = behind + 1);
            let (before, after) = padded.split_at_checked(padded.len() - behind)?;
            let after = after.trim_end_matches('0');
            let point = if after.is_empty() { "" } else { "." };
            format!("{sign}{before}{point}{after}")
        }
        Err(_) if exponent <= 40 => format!("{sign}{whole}{}", "0".repeat(exponent as usize)),
        _ => format!("{sign}{whole}E{exponent}"),
    })
}

/// Seconds from the first moment of 2001.
fn moment(seconds: f64) -> String {
    let seconds = seconds as i64;
    let (year, month, day) = civil(seconds.div_euclid(86_400).saturating_add(DAYS_TO_2001));
    let date = format!("{year:04}-{month:02}-{day:02}");
    match seconds.rem_euclid(86_400) {
        0 => date,
        rest => format!(
            "{date} {:02}:{:02}:{:02}",
            rest / 3600,
            rest / 60 % 60,
            rest % 60
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(units: u128, exponent: i32) -> Vec<u8> {
        let mut bytes = units.to_le_bytes();
        let top = u16::try_from((exponent + 0x1820) << 1).unwrap();
        bytes[14..].copy_from_slice(&top.to_le_bytes());
        bytes.to_vec()
    }

    fn cell(kind: u8, flags: u32, value: &[u8]) -> Vec<u8> {
        let mut cell = vec![VERSION, kind, 0, 0, 0, 0, 0, 0];
        cell.extend(flags.to_le_bytes());
        cell.extend(value);
        cell
    }

    #[test]
    fn numbers_have_their_digits_and_dates_are_dates() {
        let of = |units, exponent| digits(&decimal(units, exponent)).unwrap();
        assert_eq!(of(1205, -1), "120.5");
        assert_eq!(of(5, -3), "0.005");
        assert_eq!(of(4_111_111_111_111_111, 0), "4111111111111111");
        assert_eq!(of(12, 3), "12000");
        assert_eq!(of(1000, -3), "1");
        let date = cell(DATE, HAS_SECONDS, &86_400.0f64.to_le_bytes());
        assert_eq!(shown(&date).unwrap(), "2001-01-02");
        let amount = cell(AMOUNT, HAS_DECIMAL, &decimal(995, -1));
        assert_eq!(shown(&amount).unwrap(), "99.5");
    }

    #[test]
    fn a_cell_that_ends_early_shows_nothing() {
        let whole = cell(NUMBER, HAS_DECIMAL, &decimal(1, 0));
        for len in 0..whole.len() {
            assert_eq!(shown(&whole[..len]), None, "{len}");
        }
    }
}
