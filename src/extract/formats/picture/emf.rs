//! EMF, plain and plus: the texts that its records draw (MS-EMF 2.3.5, MS-EMFPLUS 2.3.4).

use super::fields;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;

const HEADER: u32 = 1;
const END: u32 = 14;
const COMMENT: u32 = 70;
const EXT_TEXT_A: u32 = 83;
const EXT_TEXT_W: u32 = 84;
const POLY_TEXT_A: u32 = 96;
const POLY_TEXT_W: u32 = 97;
const SMALL_TEXT: u32 = 108;
/// Records that draw pixels.
const BITMAPS: &[u32] = &[76, 77, 78, 79, 80, 81, 114, 116];

const PLUS: &[u8] = b"EMF+";
const PLUS_DRAW_STRING: u16 = 0x401C;
const PLUS_OBJECT: u16 = 0x4008;
const PLUS_IMAGE: u16 = 0x0500;

/// A text of one record is looked at up to here.
const LONGEST: usize = 1 << 16;

/// What of a picture's drawing is kept while its records are walked.
#[derive(Default)]
struct Drawing {
    pixels: bool,
}

/// Pushes every text that is drawn; pixels among the records are a gap.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut drawing = Drawing::default();
    let mut at = 0_u64;
    let mut steps = 0_u32;
    let end = loop {
        steps = steps.wrapping_add(1);
        if steps.is_multiple_of(256) {
            sink.budget().step()?;
        }
        let head = input.peek(at, 8)?;
        let (Some(kind), Some(len)) = (u32_le(&head, 0), u32_le(&head, 4)) else {
            break Err(ExtractError::malformed("the drawing ends too early"));
        };
        if len < 8 {
            break Err(ExtractError::malformed("the drawing's records are damaged"));
        }
        let record = input.slice(at, u64::from(len));
        drawing.record(kind, &record, sink)?;
        at = at.saturating_add(u64::from(len));
        if kind == END {
            break Ok(());
        }
    };
    if drawing.pixels {
        fields::pixels(sink);
    }
    end
}

impl Drawing {
    fn record(
        &mut self,
        kind: u32,
        record: &Input,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        match kind {
            HEADER => description(record, sink),
            COMMENT => self.comment(record, sink),
            EXT_TEXT_A | EXT_TEXT_W => {
                let bytes = record.peek(0, LONGEST)?;
                fields::drawn(text(&bytes, 36, kind == EXT_TEXT_W), sink)
            }
            POLY_TEXT_A | POLY_TEXT_W => {
                let bytes = record.peek(0, LONGEST)?;
                let count = u32_le(&bytes, 36).unwrap_or(0).min(4096);
                for nth in 0..count as usize {
                    fields::drawn(text(&bytes, 40 + nth * 40, kind == POLY_TEXT_W), sink)?;
                }
                Ok(())
            }
            SMALL_TEXT => fields::drawn(small(&record.peek(0, LONGEST)?), sink),
            _ if BITMAPS.contains(&kind) => {
                self.pixels |= has_bitmap(record);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// EMF+ records travel in comments; others may hold anything.
    fn comment(&mut self, record: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        if record.peek(12, 4)? != PLUS {
            return Ok(());
        }
        let mut at = 16_u64;
        while at < record.len() {
            sink.budget().step()?;
            let head = record.peek(at, 12)?;
            let (Some(kind), Some(flags), Some(len)) =
                (u16_le(&head, 0), u16_le(&head, 2), u32_le(&head, 4))
            else {
                break;
            };
            if kind == PLUS_DRAW_STRING {
                let bytes = record.peek(at.saturating_add(12), LONGEST)?;
                let count = u32_le(&bytes, 8).unwrap_or(0);
                fields::drawn(wide(&bytes, 28, count), sink)?;
            }
            self.pixels |= kind == PLUS_OBJECT && flags & 0x7F00 == PLUS_IMAGE;
            at = at.saturating_add(u64::from(len.max(12)));
        }
        Ok(())
    }
}

/// Whether a record that may fill an area brings a bitmap along.
fn has_bitmap(record: &Input) -> bool {
    // With a bitmap these records are longer than their fixed part.
    record.len() > 140
}

/// The program and the title that the header names.
fn description(record: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let bytes = record.peek(0, 4096)?;
    let (Some(count), Some(at)) = (u32_le(&bytes, 60), u32_le(&bytes, 64)) else {
        return Ok(());
    };
    if count > 0 && at >= 88 {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let text = wide(&bytes, at, count).unwrap_or_default();
        fields::push(sink, "Description", &text)?;
    }
    Ok(())
}

/// The text of an `EmrText` at `at`; its offsets count from the record's start.
fn text(bytes: &[u8], at: usize, is_wide: bool) -> Option<String> {
    let count = u32_le(bytes, at.checked_add(8)?)?;
    let offset = usize::try_from(u32_le(bytes, at.checked_add(12)?)?).ok()?;
    match is_wide {
        true => wide(bytes, offset, count),
        false => narrow(bytes, offset, count),
    }
}

fn small(bytes: &[u8]) -> Option<String> {
    const NO_RECTANGLE: u32 = 0x100;
    const NARROW: u32 = 0x200;
    let (count, options) = (u32_le(bytes, 16)?, u32_le(bytes, 20)?);
    let at = if options & NO_RECTANGLE == 0 { 52 } else { 36 };
    match options & NARROW {
        0 => wide(bytes, at, count),
        _ => narrow(bytes, at, count),
    }
}

fn wide(bytes: &[u8], at: usize, count: u32) -> Option<String> {
    let len = usize::try_from(count).ok()?.checked_mul(2)?;
    let raw = bytes.get(at..at.checked_add(len)?)?;
    Some(
        encoding_rs::UTF_16LE
            .decode_without_bom_handling(raw)
            .0
            .into_owned(),
    )
}

fn narrow(bytes: &[u8], at: usize, count: u32) -> Option<String> {
    let len = usize::try_from(count).ok()?;
    Some(decode_alone(bytes.get(at..at.checked_add(len)?)?))
}
