//! Parts and records whose layout is not followed: every text with its length in front.

use std::io::Read;

use super::records::{Records, number, wide};
use crate::extract::sheet::is_text;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// Shorter texts are rather numbers.
const SHORTEST: u32 = 2;

/// A formula's token in front of a text.
const TEXT: u8 = 0x17;

/// Fonts, styles that come with the program, its version, and the list of sheets, whose names are
/// told with the sheets.
const WITHOUT_TEXT: [u16; 5] = [43, 48, 128, 156, 508];

/// Reads every text in a part of records.
pub(in super::super) fn read(
    reader: &mut dyn Read,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut records = Records::new(reader, sink.budget());
    let mut found = Vec::new();
    while let Some(kind) = records.next()? {
        if WITHOUT_TEXT.contains(&kind) {
            continue;
        }
        texts(records.body(), &mut found);
        for text in found.drain(..) {
            sink.text(Segment {
                text: &text,
                place,
                label: None,
            })?;
            sink.edge(Edge::Line)?;
        }
    }
    Ok(())
}

/// Adds the texts in a record's body to `found`: those with their length in four bytes in front, and
/// those inside formulas.
pub(super) fn texts(body: &[u8], found: &mut Vec<String>) {
    let mut at = 0;
    let mut text = String::new();
    while at < body.len() {
        text.clear();
        let end = match number(body, at) {
            Some(count) if count >= SHORTEST => wide(body, at, &mut text),
            _ => None,
        };
        let end = end.or_else(|| in_formula(body, at, &mut text));
        match end.filter(|_| is_text(&text)) {
            Some(end) => {
                found.push(std::mem::take(&mut text));
                at = end;
            }
            None => at += 1,
        }
    }
}

/// Appends the text that a formula has at `at`, and answers where it ends.
pub(super) fn in_formula(body: &[u8], at: usize, out: &mut String) -> Option<usize> {
    if *body.get(at)? != TEXT {
        return None;
    }
    let count = crate::extract::bytes::u16_le(body, at + 1).filter(|count| *count > 0)?;
    let to = at + 3 + 2 * usize::from(count);
    let pairs = body.get(at + 3..to)?.as_chunks().0.iter();
    let chars = char::decode_utf16(pairs.map(|pair| u16::from_le_bytes(*pair)));
    out.clear();
    out.extend(chars.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    Some(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_between_numbers() {
        let mut body = vec![1, 0, 0, 0, 0, 0, 0, 0];
        body.extend([3, 0, 0, 0]);
        body.extend("陳大文".encode_utf16().flat_map(u16::to_le_bytes));
        body.extend([7, 0, 0, 0, 0x17, 2, 0, b'O', 0, b'K', 0]);
        let mut found = Vec::new();
        texts(&body, &mut found);
        assert_eq!(found, ["陳大文", "OK"]);
    }
}
