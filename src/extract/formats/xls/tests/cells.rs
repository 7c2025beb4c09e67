//! What cells show, and text beside them.

use super::*;
use crate::extract::{Edge, Sign};
use crate::model::Place;

/// A number in eight bytes.
fn number(row: u16, col: u16, style: u16, value: f64) -> Vec<u8> {
    let mut body = at(row, col);
    body.truncate(4);
    body.extend(style.to_le_bytes());
    body.extend(value.to_le_bytes());
    record(0x0203, &body)
}

/// A shared string's cell.
fn shared(row: u16, col: u16, index: u32) -> Vec<u8> {
    record(
        0x00FD,
        &[at(row, col), index.to_le_bytes().to_vec()].concat(),
    )
}

fn strings(count: u32, bodies: &[u8]) -> Vec<u8> {
    let head = [count.to_le_bytes(), count.to_le_bytes()].concat();
    record(0x00FC, &[head, bodies.to_vec()].concat())
}

#[test]
fn cells_come_in_rows_with_their_places() {
    let found = read(
        &[],
        &[
            label(0, 0, "Name"),
            label(0, 1, "Card"),
            label(1, 0, "Chan"),
        ],
    );
    assert_eq!(found.text, "People\nName\tCard\t\nChan\t\n\n");
    let place = Place::Cell {
        sheet: "People".into(),
        row: 2,
        col: 1,
    };
    assert_eq!(found.pieces[3].place, place);
    assert!(found.gaps.is_empty() && found.end.is_ok());
}

#[test]
fn numbers_are_as_the_sheet_shows_them() {
    let format = record(0x041E, &[&[164, 0][..], &text("00000000")].concat());
    let style = |format: u16| {
        record(
            0x00E0,
            &[&[0, 0][..], &format.to_le_bytes(), &[0; 16]].concat(),
        )
    };
    let found = read(
        &[format, style(0), style(164), style(14)],
        &[
            number(0, 0, 0, 4_111_111_111_111_111.0),
            number(0, 1, 1, 1234.0),
            number(0, 2, 2, 45_292.0),
        ],
    );
    assert!(
        found
            .text
            .contains("4111111111111111\t00001234\t2024-01-01\t")
    );
}

#[test]
fn a_shared_string_goes_on_in_the_next_record_with_another_width() {
    let first = strings(1, &[&[6, 0, 0][..], b"K27"].concat());
    let second = record(0x003C, &[1, b'4', 0, b'9', 0, b'1', 0]);
    let found = read(&[first, second], &[shared(0, 0, 0)]);
    assert!(found.text.contains("K27491\t"), "{}", found.text);
}

#[test]
fn a_string_that_no_cell_shows_is_read_too() {
    let found = read(
        &[strings(2, &[text("shown"), text("left behind")].concat())],
        &[shared(0, 0, 0)],
    );
    assert_eq!(part(&found, "unused-string"), "left behind");
}

#[test]
fn a_formula_shows_its_text_and_the_texts_inside_it_follow_the_row() {
    let mut formula = at(0, 0);
    formula.extend([0, 0, 0, 0, 0, 0, 0xFF, 0xFF]);
    formula.extend([0; 6]);
    formula.extend([8, 0, 0x17, 6, 0]);
    formula.extend(b"hidden");
    let result = record(0x0207, &text("result"));
    let found = read(
        &[],
        &[record(0x0006, &formula), result, label(0, 1, "beside")],
    );
    assert!(
        found.text.contains("result\tbeside\t\nhidden\n"),
        "{}",
        found.text
    );
}

#[test]
fn a_hidden_sheet_is_read_and_told() {
    let found = collect(
        &super::super::XLS,
        &workbook(&[], 2, &[label(0, 0, "secret")]),
    );
    assert!(found.text.contains("secret"));
    assert_eq!(found.signs, [Sign::HiddenContent]);
    assert!(read(&[], &[label(0, 0, "open")]).signs.is_empty());
}

#[test]
fn a_comment_is_told_from_a_text_box() {
    let object = |kind: u16| {
        let head = [0x15, 0, 0x12, 0];
        record(0x005D, &[&head[..], &kind.to_le_bytes(), &[0; 16]].concat())
    };
    let boxed = |shown: &str| {
        let len = u16::try_from(shown.len()).unwrap();
        let body = [&[0; 10][..], &len.to_le_bytes(), &[0; 6]].concat();
        let text = [&[0], shown.as_bytes()].concat();
        [record(0x01B6, &body), record(0x003C, &text)].concat()
    };
    let cells = [object(0x19), boxed("a remark"), object(6), boxed("a box")];
    let found = read(&[], &cells);
    assert_eq!(part(&found, "comment"), "a remark");
    assert_eq!(part(&found, "drawing"), "a box");
}

#[test]
fn printed_headers_are_read_without_codes() {
    let found = read(&[], &[record(0x0014, &text("&C&\"Arial\"&12Confidential"))]);
    assert_eq!(part(&found, "header").trim(), "Confidential");
}

#[test]
fn old_bytes_are_in_the_workbooks_code_page() {
    let begin = record(0x0809, &[0, 5, 0x10, 0, 0, 0, 0, 0]);
    let page = record(0x0042, &950_u16.to_le_bytes());
    let body = [at(0, 0), vec![4, 0], b"\xB3\xAF\xA4\x6A".to_vec()].concat();
    let found = collect(
        &super::super::XLS,
        &[begin, page, record(0x0204, &body), end()].concat(),
    );
    assert!(found.text.contains("陳大\t"), "{}", found.text);
    assert!(found.edges.contains(&Edge::Table));
}
