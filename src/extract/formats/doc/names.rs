//! Tables of strings beside the text: authors, bookmarks, where the document was saved, variables.

use super::fib::{Fib, Pair};
use crate::extract::bytes::u16_le;
use crate::extract::ole::Stream;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::{GapKind, Place};

/// More bytes of one table are not read.
const LARGEST: usize = 4 << 20;

/// What the associated strings are called, in their order.
const ASSOCIATED: [Option<&str>; 18] = [
    None,
    Some("template"),
    Some("title"),
    Some("subject"),
    Some("keywords"),
    Some("comments"),
    Some("author"),
    Some("last author"),
    Some("data source"),
    Some("header document"),
    None,
    None,
    None,
    None,
    None,
    None,
    None,
    Some("password"),
];

/// The tables, with the part that each belongs to.
const TABLES: [(Pair, &str); 8] = [
    (Pair::Revisers, "author"),
    (Pair::CommentAuthors, "author"),
    (Pair::SavedBy, "property"),
    (Pair::Associated, "property"),
    (Pair::Bookmarks, "bookmark"),
    (Pair::CommentBookmarks, "bookmark"),
    (Pair::Captions, "settings"),
    (Pair::Variables, "property"),
];

/// What the string `nth` of a table is.
fn label(pair: Pair, nth: usize) -> Option<&'static str> {
    match pair {
        Pair::SavedBy => Some("saved by"),
        Pair::Associated => ASSOCIATED.get(nth).copied().flatten(),
        Pair::Variables => Some("variable"),
        _ => None,
    }
}

/// Pushes every table of strings that people or their programs filled.
pub(super) fn push(fib: &Fib, table: &Stream, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    for (pair, part) in TABLES {
        let place = Place::part(part);
        let bytes = structure(fib, table, pair, sink)?;
        let strings = match pair {
            Pair::CommentAuthors => counted(&bytes),
            _ => strings(&bytes),
        };
        for (nth, text) in strings.iter().enumerate() {
            // Word gives names of its own to what it marks itself.
            let is_own = pair == Pair::Bookmarks && text.starts_with('_');
            if text.trim().is_empty() || is_own {
                continue;
            }
            sink.text(Segment {
                text,
                place: &place,
                label: label(pair, nth),
            })?;
            sink.edge(Edge::Line)?;
        }
    }
    Ok(())
}

/// The bytes of a structure in the table stream.
pub(super) fn structure(
    fib: &Fib,
    table: &Stream,
    pair: Pair,
    sink: &mut dyn TextSink,
) -> Result<Vec<u8>, ExtractError> {
    let (at, len) = fib.pair(pair);
    let len = len as usize;
    if len > LARGEST {
        let detail = "more names and settings than are read";
        sink.gap(Place::part("settings"), GapKind::Memory, detail);
    }
    Ok(table.peek(u64::from(at), len.min(LARGEST))?)
}

/// The strings of a table (MS-DOC 2.2.4), with what follows it where strings follow.
fn strings(bytes: &[u8]) -> Vec<String> {
    let is_wide = u16_le(bytes, 0) == Some(0xFFFF);
    let rest = bytes.get(if is_wide { 2 } else { 0 }..);
    let rest = rest.unwrap_or_default();
    let count = u16_le(rest, 0).unwrap_or(0);
    let extra = u16_le(rest, 2).map_or(0, usize::from);
    let mut rest = rest.get(4..).unwrap_or_default();
    let mut found = Vec::new();
    for _ in 0..count {
        let (text, len) = if is_wide {
            let Some(len) = u16_le(rest, 0).map(usize::from) else {
                break;
            };
            let raw = rest.get(2..).unwrap_or_default();
            (wide(raw.get(..len * 2).unwrap_or(raw)), 2 + len * 2)
        } else {
            let Some(len) = rest.first().copied().map(usize::from) else {
                break;
            };
            let raw = rest.get(1..).unwrap_or_default();
            let raw = raw.get(..len).unwrap_or(raw);
            (encoding_rs::mem::decode_latin1(raw).into_owned(), 1 + len)
        };
        found.push(text);
        rest = rest.get(len + extra..).unwrap_or_default();
    }
    found.extend(counted(rest));
    found
}

/// Strings one after the other, each behind its length; a zero after one is left out.
fn counted(mut rest: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(len) = u16_le(rest, 0).map(usize::from) {
        let raw = rest.get(2..).unwrap_or_default();
        if len > 0 {
            let Some(raw) = raw.get(..len * 2) else { break };
            found.push(wide(raw));
        }
        rest = raw.get(len * 2..).unwrap_or_default();
    }
    found
}

pub(super) fn wide(raw: &[u8]) -> String {
    let pairs = raw.as_chunks().0.iter();
    let units: Vec<u16> = pairs.map(|pair| u16::from_le_bytes(*pair)).collect();
    String::from_utf16_lossy(&units)
}
