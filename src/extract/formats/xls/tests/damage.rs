//! What ends early, lies or is locked.

use std::io::{Cursor, Write};

use super::*;
use crate::model::GapKind;

fn kinds(found: &Collected) -> Vec<GapKind> {
    found.gaps.iter().map(|gap| gap.1).collect()
}

#[test]
fn a_workbook_cut_anywhere_gives_what_it_has() {
    let whole = workbook(&[], 0, &[label(0, 0, "first"), label(1, 0, "second")]);
    for len in 0..whole.len() {
        let found = collect(&super::super::XLS, &whole[..len]);
        let all = found.text.contains("second");
        let told = !found.gaps.is_empty() || found.end.is_err();
        assert!(all || told || len == 0, "{len}");
    }
}

#[test]
fn a_claim_of_four_thousand_million_strings_is_only_a_claim() {
    let claim = [[0xFF; 4], [0xFF; 4]].concat();
    let list = record(0x00FC, &[claim, text("one")].concat());
    let found = read(&[list], &[record(0x00FD, &[at(0, 0), vec![0; 4]].concat())]);
    assert!(found.text.contains("one\t"));
}

#[test]
fn a_cell_whose_string_is_not_there_is_a_gap() {
    let list = record(0x00FC, &[[0; 8].to_vec(), text("one")].concat());
    let found = read(&[list], &[record(0x00FD, &[at(0, 0), vec![9; 4]].concat())]);
    assert_eq!(kinds(&found), [GapKind::Malformed]);
}

#[test]
fn a_record_that_runs_over_the_next_sheet_does_not_hide_it() {
    let mut bytes = workbook(&[record(0x0042, &[0xE4, 4])], 0, &[label(0, 0, "found")]);
    let at = bytes.windows(4).position(|w| w == [0x42, 0, 2, 0]).unwrap();
    bytes[at + 3] = 0x40;
    let found = collect(&super::super::XLS, &bytes);
    assert!(found.text.contains("found"));
    assert!(kinds(&found).contains(&GapKind::Malformed));
}

#[test]
fn an_unknown_password_is_a_gap() {
    let locked = record(0x002F, &[0, 0, 1, 2, 3, 4]);
    let found = read(&[locked], &[label(0, 0, "locked")]);
    let end = format!("{:?}", found.end);
    assert!(end.contains("Encrypted"), "{end}");
    assert!(!found.text.contains("locked"));
}

#[test]
fn nested_parts_without_end_stop() {
    let bytes = begin(5).repeat(100_000);
    let found = collect(&super::super::XLS, &bytes);
    assert!(found.end.is_err());
}

/// A workbook in its container, with the stream of a pivot table's values beside it.
fn with_pivot(globals: &[Vec<u8>]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    let book = workbook(globals, 0, &[]);
    let pivot = record(0x00CD, &text("Kowloon branch"));
    file.create_stream("Workbook")
        .unwrap()
        .write_all(&book)
        .unwrap();
    file.create_storage("_SX_DB_CUR").unwrap();
    file.create_stream("_SX_DB_CUR/0001")
        .unwrap()
        .write_all(&pivot)
        .unwrap();
    file.into_inner().into_inner()
}

#[test]
fn the_pivot_tables_of_a_locked_workbook_are_a_gap_of_their_own() {
    let open = collect(&super::super::XLS, &with_pivot(&[]));
    assert!(open.text.contains("Kowloon branch"));
    assert_eq!(kinds(&open), []);
    let locked = record(0x002F, &[0, 0, 1, 2, 3, 4]);
    let locked = collect(&super::super::XLS, &with_pivot(&[locked]));
    assert!(!locked.text.contains("Kowloon branch"));
    let detail = "pivot tables or revisions of a locked workbook";
    assert!(
        locked
            .gaps
            .iter()
            .any(|gap| gap.1 == GapKind::Encrypted && gap.2 == detail)
    );
}
