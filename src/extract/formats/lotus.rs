//! Sheets of Lotus 1-2-3: records of both generations, before and after it had several sheets.

use std::io::{self, BufReader, Read};
use std::sync::Arc;

use crate::extract::bytes::{u16_le, u64_le};
use crate::extract::sheet::{Cells, Epoch, Shape, render_float, runs};
use crate::extract::{Claim, Edge, ExtractError, Flow, Format, Probe, Segment, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) const LOTUS: Format = Format {
    name: "lotus123",
    extensions: &["wk1", "wk2", "wk3", "wk4", "wks", "123", "wrk"],
    covers: &[],
    reads: "cells of all sheets with their values, results of formulas, headers and footers, readable strings of other records",
    gaps: "`truncated` where the records end too early",
    signature: |probe| match is_lotus(probe) {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract: read,
};

/// The clock is looked at after so many records.
const STEP: u32 = 1024;

/// The record that ends the file.
const END: u16 = 0x0001;

fn is_lotus(probe: &Probe<'_>) -> bool {
    matches!(
        probe.head,
        [0, 0, 0x1A, 0, 0 | 2 | 3 | 5, 0x10, 4, 0, ..] | [0, 0, 2, 0, 4 | 6, 4, ..]
    )
}

struct Sheets<'s> {
    sink: &'s mut dyn TextSink,
    cells: Option<(u8, Cells)>,
    /// Whether places are stored as column and row, without a sheet.
    is_single: bool,
}

fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut reader = BufReader::new(input.reader());
    let head = input.peek(0, 3)?;
    let mut sheets = Sheets {
        sink,
        cells: None,
        is_single: head.get(2) == Some(&2),
    };
    let mut body = Vec::new();
    let mut count = 0_u32;
    loop {
        count = count.wrapping_add(1);
        if count.is_multiple_of(STEP) {
            sheets.sink.budget().step()?;
        }
        let mut head = [0; 4];
        if let Err(error) = reader.read_exact(&mut head) {
            sheets.finish()?;
            return Err(error.into());
        }
        let [a, b, c, d] = head;
        let (kind, len) = (u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]));
        body.clear();
        (&mut reader).take(u64::from(len)).read_to_end(&mut body)?;
        sheets.record(kind, &body)?;
        if body.len() < usize::from(len) {
            sheets.finish()?;
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        if kind == END {
            break;
        }
    }
    sheets.finish()?;
    let mut rest = Vec::new();
    let more = reader.take(1 << 20).read_to_end(&mut rest)?;
    sheets.sweep(&rest)?;
    if more == 1 << 20 {
        let detail = "more data behind the sheets than is read";
        sheets.sink.gap(Place::Whole, GapKind::Memory, detail);
    }
    Ok(())
}

impl Sheets<'_> {
    fn record(&mut self, kind: u16, body: &[u8]) -> Result<(), ExtractError> {
        let read = match (self.is_single, kind) {
            (true, 0x0D) => self.single(body, |value| {
                Some(f64::from(u16_le(value, 0)?.cast_signed()))
            }),
            (true, 0x0E | 0x10) => self.single(body, |value| u64_le(value, 0).map(f64::from_bits)),
            (true, 0x0F | 0x33) => self.single_text(body),
            (false, 0x16 | 0x1A) => self.text(body, body.get(4..).unwrap_or_default()),
            (false, 0x17 | 0x19) => self.many(body, extended),
            (false, 0x18) => self.many(body, |value| Some(small(u16_le(value, 0)?))),
            (false, 0x27 | 0x28) => self.many(body, |value| u64_le(value, 0).map(f64::from_bits)),
            (_, 0x00 | 0x01) => Some(Ok(())),
            // Widths, windows and fonts.
            (true, 0x02..=0x0A | 0x2D..=0x32) => Some(Ok(())),
            _ => Some(self.sweep(body)),
        };
        Ok(read.unwrap_or(Ok(()))?)
    }

    fn single(&mut self, body: &[u8], value: fn(&[u8]) -> Option<f64>) -> Option<Flow> {
        let number = value(body.get(5..)?)?;
        Some(self.number(single_place(body)?, number))
    }

    fn single_text(&mut self, body: &[u8]) -> Option<Flow> {
        let text = shown(body.get(5..)?);
        Some(self.show(single_place(body)?, &text))
    }

    fn many(&mut self, body: &[u8], value: fn(&[u8]) -> Option<f64>) -> Option<Flow> {
        let number = value(body.get(4..)?)?;
        Some(self.number(place(body)?, number))
    }

    fn text(&mut self, body: &[u8], text: &[u8]) -> Option<Flow> {
        let text = shown(text);
        Some(self.show(place(body)?, &text))
    }

    fn number(&mut self, at: (u8, u32, u32), number: f64) -> Flow {
        let mut text = String::new();
        render_float(number, &Shape::Plain, Epoch::Since1900, &mut text);
        self.show(at, &text)
    }

    fn show(&mut self, (sheet, row, col): (u8, u32, u32), text: &str) -> Flow {
        if self.cells.as_ref().is_none_or(|(open, _)| *open != sheet) {
            self.finish()?;
            // Sheets are called by letters.
            let name: Arc<str> = match sheet {
                0..26 => char::from(b'A' + sheet).to_string().into(),
                more => format!("{}", u32::from(more) + 1).into(),
            };
            self.cells = Some((sheet, Cells::begin(&name, self.sink)?));
        }
        match &mut self.cells {
            Some((_, cells)) => cells.push((row, col), text, None, self.sink),
            None => Ok(()),
        }
    }

    fn sweep(&mut self, bytes: &[u8]) -> Flow {
        let mut found = Vec::new();
        runs(bytes, &mut found);
        for text in found {
            if let Some((_, cells)) = &mut self.cells {
                cells.pause(self.sink)?;
            }
            self.sink.text(Segment {
                text: &text,
                place: &Place::part("settings"),
                label: None,
            })?;
            self.sink.edge(Edge::Line)?;
        }
        Ok(())
    }

    fn finish(&mut self) -> Flow {
        match self.cells.take() {
            Some((_, mut cells)) => cells.finish(self.sink),
            None => Ok(()),
        }
    }
}

/// Sheet, row and column of a cell in a file of one sheet.
fn single_place(body: &[u8]) -> Option<(u8, u32, u32)> {
    let (col, row) = (u16_le(body, 1)?, u16_le(body, 3)?);
    Some((0, u32::from(row) + 1, u32::from(col) + 1))
}

/// Sheet, row and column of a cell in a file of several.
fn place(body: &[u8]) -> Option<(u8, u32, u32)> {
    let (row, sheet, col) = (u16_le(body, 0)?, body.get(2)?, body.get(3)?);
    Some((*sheet, u32::from(row) + 1, u32::from(*col) + 1))
}

/// A text up to its zero, without the mark of its side, in the reader's own encoding or the old
/// Western one.
fn shown(bytes: &[u8]) -> String {
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    let text = bytes.get(..end).unwrap_or_default();
    let text = match text {
        [b'\'' | b'"' | b'^' | b'\\' | b'|', rest @ ..] => rest,
        text => text,
    };
    match std::str::from_utf8(text) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            let mut detector =
                chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
            detector.feed(text, true);
            let encoding = detector.guess(None, chardetng::Utf8Detection::Allow);
            encoding.decode_without_bom_handling(text).0.into_owned()
        }
    }
}

/// A float of ten bytes.
fn extended(bytes: &[u8]) -> Option<f64> {
    let mantissa = u64_le(bytes, 0)?;
    let head = u16_le(bytes, 8)?;
    let power = i32::from(head & 0x7FFF) - 16_383 - 63;
    let number = mantissa as f64 * 2_f64.powi(power);
    Some(if head & 0x8000 != 0 { -number } else { number })
}

/// A number in two bytes: whole, or a few digits times one of eight factors.
fn small(packed: u16) -> f64 {
    const FACTORS: [f64; 8] = [
        5000.0, 500.0, 0.05, 0.005, 0.0005, 0.00005, 0.0625, 0.015625,
    ];
    let signed = packed.cast_signed();
    if packed & 1 == 0 {
        return f64::from(signed >> 1);
    }
    let factor = FACTORS.get(usize::from(packed >> 1 & 7)).copied();
    f64::from(signed >> 4) * factor.unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::collect;

    fn record(kind: u16, body: &[u8]) -> Vec<u8> {
        let len = u16::try_from(body.len()).unwrap();
        [&kind.to_le_bytes(), &len.to_le_bytes(), body].concat()
    }

    #[test]
    fn an_old_sheet_gives_texts_and_numbers_with_their_places() {
        let number = [&[0, 1, 0, 0, 0][..], &1234.5_f64.to_le_bytes()].concat();
        let bytes = [
            record(0, &[6, 4]),
            record(0x0F, b"\0\0\0\0\0'Name\0"),
            record(0x0E, &number),
            record(0x0D, &[0, 0, 0, 1, 0, 0xFF, 0xFF]),
            record(1, &[]),
        ];
        let found = collect(&LOTUS, &bytes.concat());
        assert_eq!(found.text, "A\nName\t1234.5\t\n-1\t\n\n");
        assert!(found.end.is_ok());
        let cut = collect(&LOTUS, &bytes[..2].concat());
        assert!(cut.text.contains("Name") && cut.end.is_err());
    }

    #[test]
    fn a_newer_file_has_sheets_of_its_own() {
        let head = [&[0, 0x10, 4, 0][..], &[0; 22]].concat();
        let bytes = [
            record(0, &head),
            record(0x16, b"\0\0\0\0'one\0"),
            record(0x16, b"\0\0\x01\0'two\0"),
            record(0x18, &[0, 0, 1, 1, 10, 0]),
            record(1, &[]),
        ];
        let found = collect(&LOTUS, &bytes.concat());
        assert_eq!(found.text, "A\none\t\n\nB\ntwo\t5\t\n\n");
    }

    #[test]
    fn floats_of_ten_bytes_are_read() {
        let mut one = 0x8000_0000_0000_0000_u64.to_le_bytes().to_vec();
        one.extend([0xFF, 0x3F]);
        assert_eq!(extended(&one), Some(1.0));
        assert_eq!(small(3 << 4 | 1), 15_000.0);
    }
}
