//! RPM packages: what their headers say, and the payload as a member.
//!
//! Facts: the RPM file format as LSB 5.0 core, chapter 25, describes it.

use crate::extract::bytes::u32_be;
use crate::extract::format::{
    Child, Claim, Content, Edge, ExtractError, Format, Probe, Segment, TextSink,
};
use crate::input::Input;
use crate::model::Place;

pub(in crate::extract::formats) const RPM: Format = Format {
    name: "rpm",
    extensions: &["rpm", "srpm"],
    covers: &[],
    reads: "the strings of its headers, and the payload as a member",
    gaps: "`truncated`, `malformed`, `memory` (a header larger than the limit)",
    signature,
    extract,
};

const LEAD: u64 = 96;
const HEADER: &[u8] = b"\x8E\xAD\xE8\x01";
const ENTRY: usize = 16;
/// Types of strings, and the tag of the program that packed the payload.
const STRINGS: [u32; 3] = [6, 8, 9];
const COMPRESSOR: u32 = 1125;
const DAMAGED: ExtractError = ExtractError::malformed("the package's header is damaged");

fn signature(probe: &Probe<'_>) -> Claim {
    if probe.head.starts_with(b"\xED\xAB\xEE\xDB") {
        Claim::Certain
    } else {
        Claim::No
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let (_, after) = header(input, LEAD, sink)?;
    let at = after.checked_next_multiple_of(8).ok_or(DAMAGED)?;
    let (compressor, at) = header(input, at, sink)?;
    let extension = match compressor.as_deref() {
        Some("xz") => ".xz",
        Some("zstd") => ".zst",
        Some("bzip2") => ".bz2",
        Some("lzma") => ".lzma",
        _ => ".gz",
    };
    sink.child(Child {
        name: format!("payload.cpio{extension}").into(),
        content: Content::Input(input.slice(at, u64::MAX)),
        joins_parent: false,
    })?;
    Ok(())
}

/// Pushes the strings of the header at `at`: answers what packed the payload, and where it ends.
fn header(
    input: &Input,
    at: u64,
    sink: &mut dyn TextSink,
) -> Result<(Option<String>, u64), ExtractError> {
    let budget = sink.budget().clone();
    let head = input.peek(at, 16)?;
    if !head.starts_with(HEADER) {
        return Err(DAMAGED);
    }
    let (Some(count), Some(len)) = (u32_be(&head, 8), u32_be(&head, 12)) else {
        return Err(DAMAGED);
    };
    let index_len = u64::from(count) * ENTRY as u64;
    let end = at
        .checked_add(16 + index_len + u64::from(len))
        .filter(|end| *end <= input.len())
        .ok_or(DAMAGED)?;
    budget.hold(index_len + u64::from(len))?;
    let index = input.peek(at + 16, usize::try_from(index_len).map_err(|_| DAMAGED)?)?;
    let store = input.peek(at + 16 + index_len, len as usize)?;
    let mut compressor = None;
    for entry in index.chunks_exact(ENTRY) {
        budget.step()?;
        let field = |at| u32_be(entry, at).unwrap_or(0);
        let (tag, kind, from, count) = (field(0), field(4), field(8), field(12));
        if !STRINGS.contains(&kind) {
            continue;
        }
        let rest = store.get(from as usize..).ok_or(DAMAGED)?;
        for text in rest.split(|byte| *byte == 0).take(count as usize) {
            let text = String::from_utf8_lossy(text);
            if tag == COMPRESSOR {
                compressor = Some(text.clone().into_owned());
            }
            sink.text(Segment {
                text: &text,
                place: &Place::part("property"),
                label: None,
            })?;
            sink.edge(Edge::Line)?;
        }
    }
    Ok((compressor, end))
}
