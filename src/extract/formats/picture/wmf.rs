//! WMF: the texts that its records draw (MS-WMF 2.3.3).

use super::fields;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;

const PLACEABLE: &[u8] = b"\xD7\xCD\xC6\x9A";
const PLACEABLE_HEADER: u64 = 22;
const HEADER: u64 = 18;
const END: u16 = 0;
const TEXT_OUT: u16 = 0x0521;
const EXT_TEXT_OUT: u16 = 0x0A32;
/// Records that draw pixels.
const BITMAPS: &[u16] = &[0x0940, 0x0B41, 0x0F43, 0x0D33, 0x0922, 0x0B23, 0x0142];
const OPAQUE_OR_CLIPPED: u16 = 0x0006;

/// Pushes every text that is drawn; pixels among the records are a gap.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut at = match input.peek(0, 4)? == PLACEABLE {
        true => PLACEABLE_HEADER + HEADER,
        false => HEADER,
    };
    let mut has_pixels = false;
    let mut steps = 0_u32;
    let end = loop {
        steps = steps.wrapping_add(1);
        if steps.is_multiple_of(256) {
            sink.budget().step()?;
        }
        let head = input.peek(at, 6)?;
        let (Some(words), Some(kind)) = (u32_le(&head, 0), u16_le(&head, 4)) else {
            break Err(ExtractError::malformed("the drawing ends too early"));
        };
        if words < 3 {
            break Err(ExtractError::malformed("the drawing's records are damaged"));
        }
        let len = u64::from(words) * 2;
        match kind {
            END => break Ok(()),
            TEXT_OUT | EXT_TEXT_OUT => {
                let record = input.slice(at + 6, len - 6).peek(0, 1 << 16)?;
                fields::drawn(text(kind, &record).map(decode_alone), sink)?;
            }
            _ => has_pixels |= BITMAPS.contains(&kind),
        }
        at = at.saturating_add(len);
    };
    if has_pixels {
        fields::pixels(sink);
    }
    end
}

fn text(kind: u16, record: &[u8]) -> Option<&[u8]> {
    let (count_at, start): (usize, usize) = match kind {
        TEXT_OUT => (0, 2),
        _ => match u16_le(record, 6)? & OPAQUE_OR_CLIPPED {
            0 => (4, 8),
            _ => (4, 16),
        },
    };
    let count = usize::from(u16_le(record, count_at)?);
    record.get(start..start.checked_add(count)?)
}
