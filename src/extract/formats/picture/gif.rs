//! GIF: comments, plain text and application blocks (GIF89a), and what stands behind the trailer.

use super::fields;
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;

const HEADER: u64 = 13;
const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2C;
const TRAILER: u8 = 0x3B;
const COMMENT: u8 = 0xFE;
const PLAIN_TEXT: u8 = 0x01;
const APPLICATION: u8 = 0xFF;
const XMP: &[u8] = b"XMP DataXMP";

/// Pushes the texts of all blocks.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    fields::pixels(sink);
    let flags = input.peek(10, 1)?.first().copied().unwrap_or(0);
    let mut at = HEADER + colours(flags);
    loop {
        sink.budget().step()?;
        let head = input.peek(at, 10)?;
        match *head {
            [EXTENSION, kind, ..] => at = extension(kind, input, at + 2, sink)?,
            [IMAGE, .., flags] if head.len() == 10 => {
                // The width of the codes stands before the blocks.
                at = blocks(input, at + 11 + colours(flags), None, sink)?;
            }
            [TRAILER, ..] => return Ok(fields::behind(sink, input, at + 1)?),
            [] | [IMAGE, ..] => {
                fields::cut(sink);
                return fields::damaged(sink, input, at);
            }
            _ => return fields::damaged(sink, input, at),
        }
    }
}

/// The bytes of a table of colours.
fn colours(flags: u8) -> u64 {
    match flags & 0x80 {
        0 => 0,
        _ => 3 << ((flags & 7) + 1),
    }
}

fn extension(
    kind: u8,
    input: &Input,
    at: u64,
    sink: &mut dyn TextSink,
) -> Result<u64, ExtractError> {
    let label = match kind {
        COMMENT => "Comment",
        PLAIN_TEXT => "Text",
        APPLICATION if input.peek(at + 1, XMP.len())? == XMP => return xmp(input, at + 12, sink),
        APPLICATION => "Application",
        _ => return blocks(input, at, None, sink),
    };
    let mut text = Vec::new();
    let end = blocks(input, at, Some(&mut text), sink)?;
    fields::push(sink, label, &decode_alone(&text))?;
    Ok(end)
}

/// A packet written without block lengths: a table of 257 bytes leads every reader to its end.
fn xmp(input: &Input, from: u64, sink: &mut dyn TextSink) -> Result<u64, ExtractError> {
    let end = blocks(input, from, None, sink)?;
    let len = end.saturating_sub(from).saturating_sub(258);
    fields::xmp(sink, input.slice(from, len))?;
    Ok(end)
}

/// Walks data blocks to the one of length zero; answers where they end.
fn blocks(
    input: &Input,
    mut at: u64,
    mut text: Option<&mut Vec<u8>>,
    sink: &mut dyn TextSink,
) -> Result<u64, ExtractError> {
    let mut steps = 0_u32;
    loop {
        let block = input.peek(at, 256)?;
        let Some((len, data)) = block.split_first() else {
            return Ok(at);
        };
        let data = data.get(..usize::from(*len)).unwrap_or(data);
        at = at.saturating_add(1 + u64::from(*len));
        if *len == 0 {
            return Ok(at);
        }
        if let Some(text) = text
            .as_deref_mut()
            .filter(|text| text.len() < fields::LONGEST)
        {
            text.extend(data);
        }
        steps = steps.wrapping_add(1);
        if steps.is_multiple_of(256) {
            sink.budget().step()?;
        }
    }
}
