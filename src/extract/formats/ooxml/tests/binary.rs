//! Binary workbooks.

use super::*;
use crate::extract::Sign;
use crate::model::GapKind;

/// A record.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = match kind {
        0..128 => vec![kind as u8],
        _ => vec![(kind & 0x7F) as u8 | 0x80, (kind >> 7) as u8],
    };
    let mut len = body.len();
    loop {
        let low = (len & 0x7F) as u8;
        len >>= 7;
        bytes.push(if len > 0 { low | 0x80 } else { low });
        if len == 0 {
            break;
        }
    }
    bytes.extend(body);
    bytes
}

/// A text with its length in front.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = (units.len() as u32).to_le_bytes().to_vec();
    bytes.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    bytes
}

fn row(row: u32) -> Vec<u8> {
    record(0, &[&row.to_le_bytes()[..], &[0; 13]].concat())
}

/// A cell of the first style.
fn cell(kind: u16, col: u32, value: &[u8]) -> Vec<u8> {
    record(kind, &[&col.to_le_bytes()[..], &[0; 4], value].concat())
}

fn shared(col: u32, index: u32) -> Vec<u8> {
    cell(7, col, &index.to_le_bytes())
}

/// A workbook of one sheet in `state`, with these strings and further parts.
fn workbook(state: u32, strings: &[&str], cells: &[Vec<u8>], more: &[(&str, &[u8])]) -> Collected {
    let listed = [
        &state.to_le_bytes()[..],
        &[1, 0, 0, 0],
        &wide("rId1"),
        &wide("People"),
    ]
    .concat();
    let main = record(156, &listed);
    let strings: Vec<u8> = strings
        .iter()
        .flat_map(|text| record(19, &[&[0][..], &wide(text)].concat()))
        .collect();
    let cells = cells.concat();
    let relations = br#"<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.bin"/></Relationships>"#;
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("xl/workbook.bin", &main),
        ("xl/_rels/workbook.bin.rels", relations),
        ("xl/sharedStrings.bin", &strings),
        ("xl/worksheets/sheet1.bin", &cells),
    ];
    parts.extend(more);
    read(&super::super::XLSB, &parts)
}

#[test]
fn cells_come_in_rows_with_their_places() {
    let float = 4_111_111_111_111_111.0_f64.to_le_bytes();
    let cells = [
        row(0),
        shared(0, 1),
        cell(6, 1, &wide("Card")),
        row(1),
        shared(0, 0),
        cell(5, 1, &float),
        cell(4, 2, &[1]),
        cell(3, 3, &[0x2A]),
    ];
    let found = workbook(0, &["陳大文", "Name"], &cells, &[]);
    assert!(
        found
            .text
            .contains("Name\tCard\t\n陳大文\t4111111111111111\tTRUE\t#N/A\t\n"),
        "{}",
        found.text
    );
    let place = Place::Cell {
        sheet: "People".into(),
        row: 2,
        col: 1,
    };
    assert_eq!(text_at(&found, |at| *at == place), "陳大文");
    assert!(found.gaps.is_empty() && found.signs.is_empty());
}

#[test]
fn a_very_hidden_sheet_is_read_and_told() {
    let found = workbook(2, &[], &[row(0), cell(6, 0, &wide("secret"))], &[]);
    assert!(found.text.contains("secret"));
    assert_eq!(found.signs, [Sign::HiddenContent]);
}

#[test]
fn a_formula_gives_its_value_and_the_texts_inside_it() {
    let mut value = wide("shown");
    value.extend([0, 0, 9, 0, 0, 0, 0x17, 3, 0]);
    value.extend("abc".encode_utf16().flat_map(u16::to_le_bytes));
    let found = workbook(
        0,
        &[],
        &[row(0), cell(8, 0, &value), cell(6, 1, &wide("next"))],
        &[],
    );
    assert!(
        found.text.contains("shown\tnext\t\nabc\n"),
        "{}",
        found.text
    );
}

#[test]
fn comments_and_unused_strings_are_read() {
    let remark = record(637, &[&[0][..], &wide("call her back")].concat());
    let found = workbook(0, &["left behind"], &[], &[("xl/comments1.bin", &remark)]);
    assert_eq!(part(&found, "comment"), "call her back");
    assert_eq!(part(&found, "unused-string"), "left behind");
}

#[test]
fn a_row_that_claims_the_end_of_the_world_costs_nothing() {
    let found = workbook(
        0,
        &[],
        &[row(u32::MAX), cell(6, u32::MAX, &wide("far"))],
        &[],
    );
    assert!(found.text.contains("far"));
}

#[test]
fn a_cut_part_is_a_gap_and_what_came_before_is_read() {
    let mut last = cell(6, 1, &wide("second"));
    last.truncate(9);
    let found = workbook(0, &[], &[row(0), cell(6, 0, &wide("first")), last], &[]);
    assert!(found.text.contains("first"));
    assert_eq!(found.gaps[0].1, GapKind::Truncated);
}

#[test]
fn a_string_that_is_not_there_is_a_gap() {
    let found = workbook(0, &["one"], &[row(0), shared(0, 7)], &[]);
    assert_eq!(found.gaps[0].1, GapKind::Malformed);
}

#[test]
fn a_table_labels_the_cells_below_its_headings() {
    let sizes = [0_u32, 5, 0, 0, 0, 1, 1]
        .iter()
        .flat_map(|n| n.to_le_bytes());
    let table = record(343, &sizes.collect::<Vec<_>>());
    let column = record(347, &[&[0; 24][..], &wide("HKID"), &wide("HKID")].concat());
    let table = [table, column].concat();
    let relations = br#"<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.bin"/></Relationships>"#;
    let more: [(&str, &[u8]); 2] = [
        ("xl/worksheets/_rels/sheet1.bin.rels", relations),
        ("xl/tables/table1.bin", &table),
    ];
    let found = workbook(0, &[], &[row(1), cell(6, 0, &wide("value"))], &more);
    let piece = found
        .pieces
        .iter()
        .find(|piece| piece.text == "value")
        .unwrap();
    assert_eq!(piece.label.as_deref(), Some("HKID"));
}
