//! WebP: the chunks for metadata in a RIFF file (RFC 9649).

use super::{fields, tiff};
use crate::extract::bytes::u32_le;
use crate::extract::format::{ExtractError, TextSink};
use crate::input::Input;

const FIRST_CHUNK: u64 = 12;
const WORDLESS: &[&[u8]] = &[
    b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
];

/// Pushes what the chunks say.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    fields::pixels(sink);
    let stated = u32_le(&input.peek(4, 4)?, 0).map_or(0, u64::from);
    let end = stated.saturating_add(8);
    if end > input.len() {
        fields::cut(sink);
    }
    let mut at = FIRST_CHUNK;
    while at < end.min(input.len()) {
        sink.budget().step()?;
        let head = input.peek(at, 8)?;
        let (Some(kind), Some(len)) = (head.get(..4), u32_le(&head, 4)) else {
            return fields::damaged(sink, input, at);
        };
        let data = input.slice(at + 8, u64::from(len));
        match kind {
            b"EXIF" => exif(&data, sink)?,
            b"XMP " => fields::xmp(sink, data)?,
            _ if WORDLESS.contains(&kind) => {}
            _ => fields::strings(sink, &data)?,
        }
        at = at.saturating_add(8 + ((u64::from(len) + 1) & !1));
    }
    Ok(fields::behind(sink, input, end)?)
}

/// Some writers keep the mark that a JPEG would have here.
fn exif(data: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let skip = match data.peek(0, 6)?.as_slice() {
        b"Exif\0\0" => 6,
        _ => 0,
    };
    let block = data.slice(skip, data.len().saturating_sub(skip));
    tiff::read(&block, sink).or_else(|_| fields::strings(sink, data))
}
