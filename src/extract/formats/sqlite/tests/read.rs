//! What is read of a sound database.

use super::super::row::{JOURNAL, SQLITE, WAL};
use super::build::{PAGE, SQL, V, cell, database, inner, page};
use crate::extract::Sign;
use crate::extract::testing::{Collected, collect};
use crate::model::{GapKind, Place};

fn people() -> Vec<Vec<u8>> {
    vec![
        cell(7, &[V::Null, V::Text("陳大文"), V::Text("A123456(3)")]),
        cell(8, &[V::Null, V::Text("Lee"), V::Int(91_234_567)]),
    ]
}

fn labelled(read: &Collected) -> Vec<(&str, Option<&str>)> {
    let cells = read
        .pieces
        .iter()
        .filter(|piece| matches!(piece.place, Place::Cell { row: 2.., .. }));
    cells
        .map(|piece| (piece.text.as_str(), piece.label.as_deref()))
        .collect()
}

#[test]
fn cells_carry_their_columns_names_and_their_rows_number() {
    let read = collect(&SQLITE, &database(SQL, &[page(0x0D, 0, 0, &people())]));
    assert!(read.end.is_ok());
    assert_eq!(read.gaps, []);
    assert_eq!(
        labelled(&read),
        [
            ("7", Some("id")),
            ("陳大文", Some("name")),
            ("A123456(3)", Some("hkid")),
            ("8", Some("id")),
            ("Lee", Some("name")),
            ("91234567", Some("hkid")),
        ]
    );
    assert!(read.signs.is_empty());
}

#[test]
fn rows_below_inner_pages_come_in_order() {
    let leaf = |n| {
        page(
            0x0D,
            0,
            0,
            &[cell(n, &[V::Null, V::Text(&format!("person {n}"))])],
        )
    };
    let pages = [inner(&[3, 4], 5), leaf(1), leaf(2), leaf(3)];
    let read = collect(&SQLITE, &database(SQL, &pages));
    assert!(read.text.contains("person 1\t\n2\tperson 2\t\n3\tperson 3"));
    assert_eq!(read.gaps, []);
}

#[test]
fn a_long_value_is_whole_across_its_overflow_pages() {
    let long = "0123456789".repeat(100);
    let row = cell(1, &[V::Null, V::Text(&long)]);
    let head = row.len() - 1000;
    // Of 1004 bytes a page of 512 keeps 39 + (1004 - 39) mod 508 = 496 > 477, so 39.
    let mut first = row[..head - 4 + 39].to_vec();
    let rest = row[head - 4 + 39..].to_vec();
    first.extend(3u32.to_be_bytes());
    let overflow = |next: u32, part: &[u8]| {
        let mut page = next.to_be_bytes().to_vec();
        page.extend(part);
        page.resize(PAGE, 0);
        page
    };
    let pages = [
        page(0x0D, 0, 0, &[first]),
        overflow(4, &rest[..508]),
        overflow(0, &rest[508..]),
    ];
    let read = collect(&SQLITE, &database(SQL, &pages));
    assert!(read.text.contains(&long), "{}", read.text);
    assert_eq!(read.gaps, []);
}

#[test]
fn a_deleted_row_is_read_too_and_said_to_be_hidden() {
    let mut leaf = page(0x0D, 0, 0, &people());
    // The first cell loses its pointer and its first four bytes, as SQLite frees it.
    let freed = people()[0].len();
    leaf[4] = 1;
    leaf.copy_within(10..12, 8);
    leaf[PAGE - freed..PAGE - freed + 4].copy_from_slice(&[0, 0, 0, freed as u8]);
    let read = collect(&SQLITE, &database(SQL, &[leaf]));
    assert!(read.text.contains("陳大文\tA123456(3)"), "{}", read.text);
    assert!(!read.first_pieces().any(|text| text == "A123456(3)"));
    assert!(read.signs.contains(&Sign::HiddenContent));
}

#[test]
fn a_page_that_nothing_leads_to_is_read_as_rows() {
    let pages = [page(0x0D, 0, 0, &[]), page(0x0D, 0, 0, &people())];
    let read = collect(&SQLITE, &database(SQL, &pages));
    assert!(read.text.contains("陳大文\tA123456(3)\t"));
    assert!(read.signs.contains(&Sign::HiddenContent));
    assert_eq!(read.gaps, []);
}

#[test]
fn a_file_in_a_cell_is_a_member_and_a_text_in_bytes_is_a_text() {
    let rows = [
        cell(1, &[V::Null, V::Blob(b"%PDF-1.4 and so on")]),
        cell(2, &[V::Null, V::Blob("身份證".as_bytes())]),
        cell(3, &[V::Null, V::Blob(b"\x01\x02HKID A123456(3)\x03\x04")]),
    ];
    let read = collect(&SQLITE, &database(SQL, &[page(0x0D, 0, 0, &rows)]));
    assert_eq!(read.children.len(), 1);
    assert_eq!(&*read.children[0].name, "clients 2 name");
    assert!(read.text.contains("身份證\t"));
    assert!(read.text.contains("HKID A123456(3)"));
}

#[test]
fn pages_in_a_log_are_read_the_newest_first_and_the_older_again() {
    let whole = database(SQL, &[page(0x0D, 0, 0, &people())]);
    let older = page(0x0D, 0, 0, &[cell(1, &[V::Null, V::Text("as it was")])]);
    let mut log = 0x377F_0682u32.to_be_bytes().to_vec();
    log.extend(3_007_000u32.to_be_bytes());
    log.extend((PAGE as u32).to_be_bytes());
    log.resize(32, 0);
    for (number, page) in [(2u32, &older[..]), (1, &whole[..PAGE]), (2, &whole[PAGE..])] {
        log.extend(number.to_be_bytes());
        log.extend([0; 20]);
        log.extend(page);
    }
    let read = collect(&WAL, &log);
    assert!(labelled(&read).contains(&("A123456(3)", Some("hkid"))));
    assert!(read.text.contains("as it was"));
    assert_eq!(read.gaps, []);
    log.truncate(log.len() - 20);
    let cut = collect(&WAL, &log);
    assert!(cut.gaps.iter().any(|gap| gap.1 == GapKind::Truncated));
}

#[test]
fn pages_in_a_journal_are_read() {
    let mut journal = super::super::row::JOURNAL_MARK.to_vec();
    for number in [1u32, 7, 2, 512, PAGE as u32] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(512, 0);
    journal.extend(2u32.to_be_bytes());
    journal.extend(page(0x0D, 0, 0, &people()));
    journal.extend([0; 4]);
    let read = collect(&JOURNAL, &journal);
    assert!(read.text.contains("陳大文\tA123456(3)\t"), "{}", read.text);
}
