//! Databases that lie: circles, pages that are not there, sizes that are not so.

use super::super::row::{JOURNAL, SQLITE, WAL};
use super::build::{PAGE, SQL, V, cell, database, inner, page, varint};
use crate::extract::testing::collect;
use crate::model::GapKind;

fn leaf() -> Vec<u8> {
    page(
        0x0D,
        0,
        0,
        &[cell(1, &[V::Null, V::Text("Lee"), V::Text("A123456(3)")])],
    )
}

#[test]
fn a_tree_that_goes_round_is_walked_once() {
    let pages = [inner(&[2, 3, 2, 1, 3], 2), leaf()];
    let read = collect(&SQLITE, &database(SQL, &pages));
    assert_eq!(read.text.matches("A123456(3)").count(), 1);
    assert_eq!(read.gaps[0].1, GapKind::Malformed);
}

#[test]
fn pages_out_of_range_are_a_gap_and_hide_nothing_else() {
    let pages = [inner(&[3, 0, u32::MAX, 1 << 31], 99), leaf()];
    let read = collect(&SQLITE, &database(SQL, &pages));
    assert!(read.text.contains("A123456(3)"));
    assert_eq!(read.gaps.len(), 1);
}

#[test]
fn an_overflow_chain_that_goes_round_ends() {
    let mut row = varint(1 << 40);
    row.extend(varint(1));
    let header = [varint(14 + 1), varint(0), varint(13 + (2 << 39))].concat();
    row.extend([header.len() as u8 + 1]);
    row.extend(header);
    row.resize(100, b'x');
    row.extend([0; 400]);
    let mut pages = vec![page(0x0D, 0, 0, &[row[..400].to_vec()])];
    let mut overflow = 3u32.to_be_bytes().to_vec();
    overflow.resize(PAGE, b'y');
    pages.push(overflow);
    let read = collect(&SQLITE, &database(SQL, &pages));
    assert!(read.text.len() < 10_000);
    assert!(read.gaps.iter().any(|gap| gap.1 == GapKind::Malformed));
}

#[test]
fn counts_and_pointers_without_sense_cost_nothing() {
    let mut bytes = leaf();
    bytes[3..5].copy_from_slice(&[0xFF, 0xFF]);
    let read = collect(&SQLITE, &database(SQL, &[bytes]));
    assert!(!read.gaps.is_empty());
    assert!(read.text.contains("A123456(3)"));
}

#[test]
fn a_row_of_a_million_columns_is_bounded() {
    let mut row = varint(1_100_000);
    row.extend(varint(1));
    row.extend(varint(1_000_003));
    row.extend([0; 300]);
    row.extend(3u32.to_be_bytes());
    let read = collect(&SQLITE, &database(SQL, &[page(0x0D, 0, 0, &[row])]));
    assert!(!read.gaps.is_empty());
}

#[test]
fn a_database_cut_anywhere_is_a_gap_and_never_a_panic() {
    let whole = database(SQL, &[inner(&[3], 4), leaf(), leaf()]);
    for length in (0..whole.len()).step_by(7) {
        let read = collect(&SQLITE, &whole[..length]);
        let is_named = read.end.is_err() || !read.gaps.is_empty();
        assert!(is_named || length.is_multiple_of(PAGE), "{length}");
    }
}

#[test]
fn every_byte_may_be_wrong() {
    let whole = database(SQL, &[inner(&[3], 4), leaf(), leaf()]);
    for at in 0..whole.len() {
        for wrong in [0, 0xFF] {
            let mut bytes = whole.clone();
            bytes[at] = wrong;
            let _ = collect(&SQLITE, &bytes).end;
        }
    }
}

#[test]
fn empty_and_headless_input_is_refused() {
    for bytes in [&b""[..], b"SQLite format 3\0", &[0; 600]] {
        assert!(collect(&SQLITE, bytes).end.is_err());
        assert!(collect(&WAL, bytes).end.is_err());
        assert!(collect(&JOURNAL, bytes).end.is_err());
    }
}
