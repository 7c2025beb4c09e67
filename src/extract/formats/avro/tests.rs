//! Files made by hand, whole, cut, damaged and hostile.

use super::row::AVRO;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

const SCHEMA: &str = r#"{"type":"record","name":"people","fields":[
  {"name":"name","type":"string"},
  {"name":"hkid","type":["null","string"]},
  {"name":"born","type":{"type":"int","logicalType":"date"}},
  {"name":"home","type":{"type":"record","name":"home","fields":[{"name":"street","type":"string"}]}},
  {"name":"phones","type":{"type":"array","items":"long"}}]}"#;

fn long(n: i64) -> Vec<u8> {
    let mut rest = ((n << 1) ^ (n >> 63)).cast_unsigned();
    let mut bytes = Vec::new();
    while rest >= 0x80 {
        bytes.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
    bytes
}

fn text(text: &str) -> Vec<u8> {
    [long(text.len() as i64), text.as_bytes().to_vec()].concat()
}

fn head(schema: &str, codec: &str) -> Vec<u8> {
    let mut bytes = b"Obj\x01".to_vec();
    bytes.extend(long(2));
    for (key, value) in [("avro.schema", schema), ("avro.codec", codec)] {
        bytes.extend(text(key));
        bytes.extend(text(value));
    }
    bytes.extend([0]);
    bytes.extend([7; 16]);
    bytes
}

fn block(count: i64, rows: &[u8]) -> Vec<u8> {
    [
        long(count),
        long(rows.len() as i64),
        rows.to_vec(),
        vec![7; 16],
    ]
    .concat()
}

fn row() -> Vec<u8> {
    [
        text("陳大文"),
        long(1),
        text("A123456(3)"),
        long(3682),
        text("Nathan Road"),
        long(2),
        long(91_234_567),
        long(-5),
        long(0),
    ]
    .concat()
}

fn labelled(read: &Collected) -> Vec<(&str, &str)> {
    let pieces = read.pieces.iter();
    pieces
        .filter_map(|p| Some((p.text.as_str(), p.label.as_deref()?)))
        .collect()
}

#[test]
fn values_carry_their_fields_names_nested_ones_too() {
    let file = [head(SCHEMA, "null"), block(1, &row())].concat();
    let read = collect(&AVRO, &file);
    assert!(read.end.is_ok());
    assert_eq!(
        labelled(&read),
        [
            ("陳大文", "name"),
            ("A123456(3)", "hkid"),
            ("1980-01-31", "born"),
            ("Nathan Road", "street"),
            ("91234567", "phones"),
            ("-5", "phones"),
        ]
    );
}

#[test]
fn a_file_cut_anywhere_is_a_gap() {
    let file = [head(SCHEMA, "null"), block(1, &row()), block(1, &row())].concat();
    let between = file.len() - block(1, &row()).len();
    let start = head(SCHEMA, "null").len();
    for length in 0..file.len() {
        let read = collect(&AVRO, &file[..length]);
        let is_named = read.end.is_err() || !read.gaps.is_empty();
        assert!(is_named || length == between || length == start, "{length}");
    }
}

#[test]
fn every_byte_may_be_wrong() {
    let file = [head(SCHEMA, "null"), block(1, &row())].concat();
    for at in 0..file.len() {
        for wrong in [0, 1, 0x7F, 0xFF] {
            let mut bytes = file.clone();
            bytes[at] = wrong;
            let _ = collect(&AVRO, &bytes).end;
        }
    }
}

#[test]
fn values_without_bytes_and_without_end_are_bounded() {
    let schema = r#"{"type":"record","name":"r","fields":[{"name":"n","type":{"type":"array","items":"null"}}]}"#;
    let rows = [long(i64::MAX), long(0)].concat();
    let read = collect(&AVRO, &[head(schema, "null"), block(1, &rows)].concat());
    assert_eq!(read.gaps[0].1, GapKind::Malformed);
    let schema = r#"{"type":"record","name":"r","fields":[{"name":"n","type":"r"}]}"#;
    let read = collect(&AVRO, &[head(schema, "null"), block(1, b"x")].concat());
    assert_eq!(read.gaps[0].1, GapKind::Malformed);
    let schema = r#"{"type":"record","name":"r","fields":[]}"#;
    let read = collect(&AVRO, &[head(schema, "null"), block(1 << 60, b"")].concat());
    assert_eq!(read.gaps.len() + usize::from(read.end.is_err()), 1);
}

#[test]
fn rows_packed_in_an_unknown_way_are_a_gap() {
    let read = collect(&AVRO, &[head(SCHEMA, "lzma2"), block(1, &row())].concat());
    assert_eq!(read.gaps[0].1, GapKind::Unsupported);
}
