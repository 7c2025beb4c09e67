//! PNG: the chunks that carry text (W3C PNG, third edition, 11.3.3), and what stands behind the last.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::{fields, tiff};
use crate::extract::bytes::u32_be;
use crate::extract::format::{ExtractError, TextSink};
use crate::extract::zip::decode_alone;
use crate::input::Input;
use crate::limits::Bounded;

const FIRST_CHUNK: u64 = 8;
/// Length, kind and check sum of a chunk.
const FRAME: u64 = 12;
/// Pixels, colours and times; everything else that is not text by its kind is looked through.
const WORDLESS: &[&[u8]] = &[
    b"IHDR", b"IDAT", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"bKGD", b"pHYs",
    b"tIME", b"sBIT", b"hIST", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"cICP",
];

/// Pushes the texts of all chunks.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    fields::pixels(sink);
    let mut at = FIRST_CHUNK;
    loop {
        sink.budget().step()?;
        let head = input.peek(at, 8)?;
        let (Some(len), Some(kind)) = (u32_be(&head, 0), head.get(4..8)) else {
            fields::cut(sink);
            return fields::damaged(sink, input, at);
        };
        let data = input.slice(at + 8, u64::from(len));
        chunk(kind, &data, sink)?;
        at = at.saturating_add(FRAME).saturating_add(u64::from(len));
        if kind == b"IEND" {
            if at > input.len() {
                fields::cut(sink);
            }
            return Ok(fields::behind(sink, input, at)?);
        }
    }
}

fn chunk(kind: &[u8], data: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    match kind {
        b"tEXt" | b"zTXt" | b"iTXt" => text(kind, data, sink),
        b"eXIf" => tiff::read(data, sink).or_else(|_| fields::strings(sink, data)),
        _ if WORDLESS.contains(&kind) => Ok(()),
        _ => fields::strings(sink, data),
    }
}

/// A keyword, a zero, how the text is packed, the text.
fn text(kind: &[u8], data: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let bytes = data.peek(0, fields::LONGEST)?;
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let label = decode_alone(parts.next().unwrap_or_default());
    let rest = parts.next().unwrap_or_default();
    let (is_packed, text) = match kind {
        b"zTXt" => (true, rest.get(1..)),
        b"iTXt" => {
            // Two flags, a language and the keyword in it, each ended by a zero.
            let text = rest
                .get(2..)
                .and_then(|rest| rest.splitn(3, |b| *b == 0).nth(2));
            (rest.first() == Some(&1), text)
        }
        _ => (false, Some(rest)),
    };
    let text = text.unwrap_or_default();
    let mut unpacked = Vec::new();
    if is_packed {
        let budget = sink.budget().clone();
        let inflate = Bounded::new(ZlibDecoder::new(text), text.len() as u64, &budget);
        // What came before damage or a limit is a text too.
        let end = inflate
            .take(fields::LONGEST as u64)
            .read_to_end(&mut unpacked);
        push(&label, &unpacked, sink)?;
        return end.map(|_| ()).map_err(ExtractError::from);
    }
    push(&label, text, sink)
}

fn push(label: &str, text: &[u8], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    if label == "XML:com.adobe.xmp" {
        return Ok(fields::xmp(sink, Input::from_bytes(text))?);
    }
    Ok(fields::push(sink, label, &decode_alone(text))?)
}
