//! The row of the catalogue: what begins as RTF does.

use super::reader::Reader;
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;

pub(in super::super) const RTF: Format = Format {
    name: "rtf",
    extensions: &["rtf"],
    covers: &[],
    reads: "body, tables, headers, footers, notes, comments, deleted and hidden text, fields and their instructions, bookmarks, shapes and alternative text, properties, document variables, form fields; text in every code page; embedded objects and pictures as members",
    gaps: "`truncated`: groups left open at the end; `image-without-ocr`: pictures that are no file of their own; the gaps of the files inside",
    signature,
    extract,
};

/// How much may stand before the first group: a byte order mark, spaces.
const BEFORE: usize = 64;

/// Programs ask for no more than this mark, and do not look at the version after it.
const MARK: &[u8] = b"{\\rt";

fn signature(probe: &Probe<'_>) -> Claim {
    match probe.head.get(start(probe.head)..) {
        Some(head) if head.starts_with(MARK) => Claim::Certain,
        _ => Claim::No,
    }
}

/// Where the first group begins.
fn start(head: &[u8]) -> usize {
    let mark = head.starts_with(b"\xEF\xBB\xBF");
    let from = if mark { 3 } else { 0 };
    let rest = head.get(from..).unwrap_or_default().iter().take(BEFORE);
    let spaces = rest
        .take_while(|byte| byte.is_ascii_whitespace() || **byte == 0)
        .count();
    from.saturating_add(spaces)
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, 2 * BEFORE)?;
    let rest = input.slice(start(&head) as u64, u64::MAX);
    Reader::new(rest.reader(), sink).read()
}
