//! JPEG: the segments before the pixels (ITU T.81 annex B), and what stands behind the end mark.

use super::{fields, photoshop, tiff};
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;

const START_OF_SCAN: u8 = 0xDA;
const END: u8 = 0xD9;
const COMMENT: u8 = 0xFE;
const APPLICATION_0: u8 = 0xE0;
const APPLICATION_15: u8 = 0xEF;

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const MORE_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
/// Signature, a digest of 32 letters, length and offset stand before each piece of a long packet.
const MORE_XMP_HEAD: u64 = MORE_XMP.len() as u64 + 40;
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";
/// Colour profiles and thumbnails hold no words of the user's.
const FURNITURE: &[&[u8]] = &[b"JFIF\0", b"JFXX\0", b"ICC_PROFILE\0", b"Adobe\0", b"MPF\0"];

/// Pushes what the segments say.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    fields::pixels(sink);
    let mut at = 2_u64;
    let mut more = Vec::new();
    loop {
        sink.budget().step()?;
        let head = input.peek(at, 4)?;
        let (marker, len) = match *head {
            // Bytes of FF before a mark are filling.
            [0xFF, 0xFF, ..] => {
                at += 1;
                continue;
            }
            [0xFF, START_OF_SCAN, ..] => break,
            [0xFF, END, ..] => return Ok(fields::behind(sink, input, at + 2)?),
            // Marks without data.
            [0xFF, 0x01 | 0xD0..=0xD8, ..] => {
                at += 2;
                continue;
            }
            [0xFF, marker, high, low] => (marker, u64::from(u16::from_be_bytes([high, low]))),
            _ => {
                if head.len() < 4 {
                    fields::cut(sink);
                }
                return fields::damaged(sink, input, at);
            }
        };
        let data = input.slice(at + 4, len.saturating_sub(2));
        match marker {
            COMMENT => fields::push(sink, "Comment", &decode_alone(&data.peek(0, 1 << 16)?))?,
            APPLICATION_0..=APPLICATION_15 => segment(&data, &mut more, sink)?,
            _ => {}
        }
        at = at.saturating_add(2).saturating_add(len.max(2));
    }
    if !more.is_empty() {
        fields::xmp(sink, Input::from_bytes(more))?;
    }
    let end = end_of_pixels(input, at, sink)?;
    end.map_or(Ok(()), |end| Ok(fields::behind(sink, input, end)?))
}

fn segment(data: &Input, more: &mut Vec<u8>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = data.peek(0, 64)?;
    let rest = |skip: usize| data.slice(skip as u64, data.len().saturating_sub(skip as u64));
    if head.starts_with(EXIF) {
        // A damaged block is searched for strings instead.
        if let Err(ExtractError::Gap { .. }) = tiff::read(&rest(EXIF.len()), sink) {
            fields::strings(sink, data)?;
        }
    } else if head.starts_with(XMP) {
        fields::xmp(sink, rest(XMP.len()))?;
    } else if head.starts_with(MORE_XMP) {
        sink.budget().hold(more.len() as u64)?;
        let piece = rest(usize::try_from(MORE_XMP_HEAD).unwrap_or(0));
        more.extend(piece.peek(0, 1 << 16)?);
    } else if head.starts_with(PHOTOSHOP) {
        photoshop::read(&rest(PHOTOSHOP.len()), sink)?;
    } else if !FURNITURE.iter().any(|mark| head.starts_with(mark)) {
        fields::strings(sink, data)?;
    }
    Ok(())
}

/// Where the picture ends: the first end mark behind its pixels. None where it has no end.
fn end_of_pixels(
    input: &Input,
    from: u64,
    sink: &mut dyn TextSink,
) -> Result<Option<u64>, ExtractError> {
    const WINDOW: usize = 1 << 16;
    let mut base = from;
    loop {
        sink.budget().step()?;
        let window = input.peek(base, WINDOW)?;
        if let Some(at) = memchr::memmem::find(&window, &[0xFF, END]) {
            return Ok(Some(base + at as u64 + 2));
        }
        if window.len() < WINDOW {
            return Ok(None);
        }
        // The mark may lie across two windows.
        base += WINDOW as u64 - 1;
    }
}
