//! Memo files: long texts in blocks, those of deleted records too.

use crate::extract::bytes::{u16_le, u32_be, u32_le};
use crate::extract::formats::text::in_each_reading;
use crate::extract::{Child, Content, Edge, ExtractError, Flow, Reading, Segment, TextSink, sweep};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// How blocks say how long a memo is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blocks {
    /// FoxPro: the kind, then the length.
    Fox(u64),
    /// dBase IV: a mark, then the length with that of its own head.
    Four(u64),
    /// dBase III: text up to a mark.
    Three,
}

const BLOCK: u64 = 512;
const FOUR: &[u8] = b"\xFF\xFF\x08\0";

/// What kind of memo file begins with `head`; by its name alone there are too many candidates.
pub(super) fn blocks(head: &[u8], extension: &str, length: u64) -> Option<Blocks> {
    if length < BLOCK {
        return None;
    }
    if extension == "fpt" {
        let size = u32_be(head, 4)
            .map(u64::from)
            .filter(|size| (1..=0xFFFF).contains(size))?;
        let next = u64::from(u32_be(head, 0)?);
        return (next.saturating_mul(size) <= length.saturating_add(BLOCK + size))
            .then_some(Blocks::Fox(size));
    }
    let next = u64::from(u32_le(head, 0)?);
    let size = u64::from(u16_le(head, 20)?);
    if size >= 64
        && head
            .get(BLOCK as usize..)
            .is_some_and(|block| block.starts_with(FOUR) || size > BLOCK)
    {
        return Some(Blocks::Four(size));
    }
    (next.saturating_mul(BLOCK) <= length.saturating_add(2 * BLOCK)).then_some(Blocks::Three)
}

pub(super) fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, 1024)?;
    // The name is not at hand here; the two kinds do not read as one another.
    let kind = blocks(&head, "fpt", input.len())
        .filter(|_| is_fox(&head))
        .or_else(|| blocks(&head, "dbt", input.len()))
        .ok_or(ExtractError::malformed("the memo file's head is damaged"))?;
    let first_free = match kind {
        Blocks::Fox(size) => u64::from(u32_be(&head, 0).unwrap_or(0)).saturating_mul(size),
        Blocks::Four(size) => u64::from(u32_le(&head, 0).unwrap_or(0)).saturating_mul(size),
        Blocks::Three => u64::from(u32_le(&head, 0).unwrap_or(0)).saturating_mul(BLOCK),
    };
    let block = match kind {
        Blocks::Fox(size) | Blocks::Four(size) => size,
        Blocks::Three => BLOCK,
    };
    // The last block may be shorter than the others, and not be missing.
    if first_free.saturating_sub(block) >= input.len() {
        let detail = "the file ends before its last memo";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    match kind {
        Blocks::Three => three(input, sink),
        Blocks::Four(size) => sized(input, size, sink, &|head| {
            let length = u32_le(head, 4).filter(|_| head.starts_with(FOUR))?;
            Some((Memo::Text, u64::from(length).checked_sub(8)?))
        }),
        Blocks::Fox(size) => sized(input, size, sink, &|head| {
            let kind = match u32_be(head, 0)? {
                1 => Memo::Text,
                0 | 2 => Memo::Object,
                _ => return None,
            };
            u32_be(head, 4)
                .filter(|length| *length > 0)
                .map(|length| (kind, u64::from(length)))
        }),
    }
}

fn is_fox(head: &[u8]) -> bool {
    // Little-endian numbers read as big-endian ones are huge.
    u32_be(head, 0).is_some_and(|next| next < 1 << 24)
        && u32_be(head, 4).is_some_and(|size| size > 0)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Memo {
    Text,
    Object,
}

/// What the first eight bytes of a block say: what it holds, and how much.
type Head<'a> = &'a dyn Fn(&[u8]) -> Option<(Memo, u64)>;

/// Blocks that begin with the length of what they hold.
fn sized(
    input: &Input,
    size: u64,
    sink: &mut dyn TextSink,
    memo: Head<'_>,
) -> Result<(), ExtractError> {
    let mut at = BLOCK.next_multiple_of(size);
    let mut stray = at;
    let mut cut = None;
    while at < input.len() {
        if at.is_multiple_of(64) {
            sink.budget().step()?;
        }
        let found = memo(&input.peek(at, 8)?);
        let rest = input.len() - at;
        let whole = found.filter(|(_, length)| length.saturating_add(8) <= rest);
        let Some((kind, length)) = whole else {
            cut = cut.or(found.filter(|(kind, _)| *kind == Memo::Text).map(|_| at));
            at += size;
            continue;
        };
        // What looked like the head of a longer memo was none.
        cut = None;
        // What lies between two memos is what is left of older ones.
        strings(&input.slice(stray, at - stray), sink)?;
        let content = input.slice(at + 8, length);
        match kind {
            Memo::Text => text(&content, sink)?,
            Memo::Object => sink.child(Child {
                name: "memo".into(),
                content: Content::Input(content),
                joins_parent: true,
            })?,
        }
        stray = at + 8 + length;
        at += (8 + length).next_multiple_of(size);
    }
    if let Some(at) = cut {
        let detail = "the last memo ends too early";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
        text(&input.slice(at + 8, u64::MAX), sink)?;
    }
    strings(&input.slice(stray, input.len()), sink)
}

/// Texts that end with a mark.
fn three(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut source = input.slice(BLOCK, input.len()).reader();
    let mut at = BLOCK;
    let mut begin = at;
    loop {
        use std::io::BufRead;
        sink.budget().step()?;
        let bytes = source.fill_buf()?;
        if bytes.is_empty() {
            // What follows an end mark in its block is padding; a memo begins a block.
            let next = begin.next_multiple_of(BLOCK);
            let start = input.slice(next, u64::MAX).peek(0, BLOCK as usize)?;
            if start.iter().any(|byte| !matches!(byte, 0 | b' ')) {
                let detail = "the last memo has no end mark";
                sink.gap(Place::Whole, GapKind::Truncated, detail);
            }
            return text(&input.slice(begin, input.len() - begin), sink);
        }
        let (used, ends) = match memchr::memchr(0x1A, bytes) {
            Some(mark) => (mark + 1, true),
            None => (bytes.len(), false),
        };
        source.consume(used);
        at += used as u64;
        if ends {
            text(&input.slice(begin, at - 1 - begin), sink)?;
            begin = at;
        }
    }
}

fn strings(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    if input.len() < 8 {
        return Ok(());
    }
    sink.reading(Reading::Again);
    let end = sweep(input, sink);
    sink.reading(Reading::First);
    end
}

/// One memo, in each encoding that it could be in.
fn text(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let start = input.peek(0, 64)?;
    if start.iter().all(|byte| matches!(byte, 0 | 0x1A | b' ')) && input.len() <= 64 {
        return Ok(());
    }
    let end = in_each_reading(input, None, sink, &mut |source, sink| {
        while let Some(chunk) = source.chunk()? {
            lines(chunk, sink)?;
        }
        Ok(sink.edge(Edge::Paragraph)?)
    });
    sink.reading(Reading::First);
    end
}

fn lines(text: &str, sink: &mut dyn TextSink) -> Flow {
    let place = &Place::part("memo");
    for (nth, line) in text.split('\n').enumerate() {
        if nth > 0 {
            sink.edge(Edge::Line)?;
        }
        let text = line.trim_matches(['\r', '\0']);
        if !text.is_empty() {
            sink.text(Segment {
                text,
                place,
                label: None,
            })?;
        }
    }
    Ok(())
}
