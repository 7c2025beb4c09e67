//! What a form field holds beside its text: name, default, help, the entries of a list (MS-DOC 2.9.78).

use super::names::wide;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::ole::Stream;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// Form fields take no more.
const LARGEST: usize = 64 << 10;
const VERSION: u32 = 0xFFFF_FFFF;

/// Pushes the strings of the form field whose data lie at `at` of the data stream.
pub(super) fn push(data: &Stream, at: u32, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = data.peek(u64::from(at), 6)?;
    let (Some(len), Some(skipped)) = (u32_le(&head, 0), u16_le(&head, 4)) else {
        return Ok(());
    };
    let len = (len as usize).saturating_sub(usize::from(skipped));
    let from = u64::from(at).saturating_add(u64::from(skipped));
    let bytes = data.peek(from, len.min(LARGEST))?;
    if u32_le(&bytes, 0) != Some(VERSION) {
        return Ok(());
    }
    let kind = u16_le(&bytes, 4).unwrap_or(0) & 3;
    let mut rest = bytes.get(10..).unwrap_or_default();
    let mut texts = vec![ended(&mut rest)];
    if kind == 0 {
        texts.push(ended(&mut rest));
    } else {
        rest = rest.get(2..).unwrap_or_default();
    }
    texts.extend((0..5).map(|_| ended(&mut rest)));
    if kind == 2 {
        // A table of strings, whose head says how many there are.
        let count = u16_le(rest, 2).unwrap_or(0);
        rest = rest.get(6..).unwrap_or_default();
        texts.extend((0..count).map(|_| plain(&mut rest)));
    }
    for text in texts.into_iter().flatten() {
        if text.trim().is_empty() {
            continue;
        }
        sink.text(Segment {
            text: &text,
            place: &Place::part("form-field"),
            label: None,
        })?;
        sink.edge(Edge::Line)?;
    }
    Ok(())
}

fn plain(rest: &mut &[u8]) -> Option<String> {
    let len = usize::from(u16_le(rest, 0)?) * 2;
    let raw = rest.get(2..2 + len)?;
    *rest = rest.get(2 + len..)?;
    Some(wide(raw))
}

/// A string that a zero ends besides its length.
fn ended(rest: &mut &[u8]) -> Option<String> {
    let text = plain(rest)?;
    *rest = rest.get(2..).unwrap_or_default();
    Some(text)
}
