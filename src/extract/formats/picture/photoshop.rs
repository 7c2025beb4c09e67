//! Photoshop's resource blocks, in which JPEG and TIFF files carry IPTC, XMP and EXIF.

use super::{fields, iptc, tiff};
use crate::extract::bytes::u32_be;
use crate::extract::format::{ExtractError, TextSink};
use crate::input::Input;

const IPTC: u16 = 0x0404;
const CAPTION: u16 = 0x03F0;
const EXIF: u16 = 0x0422;
const XMP: u16 = 0x0424;
const MOST_BLOCKS: usize = 4096;

/// Pushes the texts of all blocks in `input`.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut at = 0_u64;
    for _ in 0..MOST_BLOCKS {
        let head = input.peek(at, 7)?;
        let [b'8', b'B', b'I', b'M', high, low, name_len] = *head else {
            return Ok(());
        };
        // Names and data are padded to even lengths.
        let name = (u64::from(name_len) + 2) & !1;
        let size_at = at.saturating_add(6 + name);
        let Some(size) = u32_be(&input.peek(size_at, 4)?, 0) else {
            return Ok(());
        };
        let from = size_at.saturating_add(4);
        let block = input.slice(from, u64::from(size));
        match u16::from_be_bytes([high, low]) {
            IPTC => iptc::read(&block.peek(0, fields::LONGEST)?, sink)?,
            XMP => fields::xmp(sink, block)?,
            // Damage of a copy costs nothing but the copy.
            EXIF => drop(tiff::read(&block, sink)),
            CAPTION => fields::strings(sink, &block)?,
            _ => {}
        }
        at = from.saturating_add((u64::from(size) + 1) & !1);
    }
    Ok(())
}
