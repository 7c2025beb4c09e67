//! Small workbooks built on the spot, each for one fact.

mod cells;
mod damage;

use crate::extract::testing::{Collected, collect};

/// A record.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let len = u16::try_from(body.len()).unwrap();
    [&kind.to_le_bytes(), &len.to_le_bytes(), body].concat()
}

/// The beginning of a part of Excel 97's kind.
fn begin(part: u16) -> Vec<u8> {
    let body = [&0x0600_u16.to_le_bytes()[..], &part.to_le_bytes(), &[0; 12]].concat();
    record(0x0809, &body)
}

fn end() -> Vec<u8> {
    record(0x000A, &[])
}

/// Row and column from 0, and the first style.
fn at(row: u16, col: u16) -> Vec<u8> {
    [row.to_le_bytes(), col.to_le_bytes(), [0, 0]].concat()
}

/// A text with its length in two bytes, each character one byte.
fn text(text: &str) -> Vec<u8> {
    let len = u16::try_from(text.len()).unwrap();
    [&len.to_le_bytes()[..], &[0], text.as_bytes()].concat()
}

/// A cell with its own text.
fn label(row: u16, col: u16, shown: &str) -> Vec<u8> {
    record(0x0204, &[at(row, col), text(shown)].concat())
}

/// A workbook whose shared part has `globals` and whose one sheet, in `state`, has `cells`.
fn workbook(globals: &[Vec<u8>], state: u8, cells: &[Vec<u8>]) -> Vec<u8> {
    let listed = |offset: u32| {
        let body = [&offset.to_le_bytes()[..], &[state, 0, 6, 0], b"People"].concat();
        record(0x0085, &body)
    };
    let shared = globals.concat();
    let offset = begin(5).len() + listed(0).len() + shared.len() + end().len();
    let offset = u32::try_from(offset).unwrap();
    let mut bytes = [begin(5), listed(offset), shared, end(), begin(0x10)].concat();
    bytes.extend(cells.concat());
    bytes.extend(end());
    bytes
}

fn read(globals: &[Vec<u8>], cells: &[Vec<u8>]) -> Collected {
    collect(&super::XLS, &workbook(globals, 0, cells))
}

/// The text in the part `name`, each piece a line.
fn part(found: &Collected, name: &str) -> String {
    let pieces = found.pieces.iter();
    let pieces = pieces.filter(|piece| piece.place.part_name() == Some(name));
    let texts: Vec<&str> = pieces.map(|piece| piece.text.as_str()).collect();
    texts.join("\n")
}
