//! Tables made by hand, whole, cut, damaged and hostile.

use encoding_rs::BIG5;

use super::row::{DBF, MEMO};
use crate::extract::testing::{Collected, collect};
use crate::extract::{Claim, Probe, Sign};
use crate::input::Input;
use crate::model::GapKind;

/// A table of two fields of text and one number; each row begins with its mark.
fn table(codepage: u8, rows: &[(u8, &[u8], &str, &str)]) -> Vec<u8> {
    let mut bytes = vec![0x03, 124, 5, 17];
    bytes.extend((rows.len() as u32).to_le_bytes());
    bytes.extend((32u16 + 3 * 32 + 1).to_le_bytes());
    bytes.extend((1u16 + 20 + 12 + 9).to_le_bytes());
    bytes.resize(32, 0);
    bytes[29] = codepage;
    for (name, kind, length) in [("NAME", b'C', 20), ("HKID", b'C', 12), ("BORN", b'N', 9)] {
        let start = bytes.len();
        bytes.extend(name.as_bytes());
        bytes.resize(start + 11, 0);
        bytes.push(kind);
        bytes.resize(start + 16, 0);
        bytes.push(length);
        bytes.resize(start + 32, 0);
    }
    bytes.push(0x0D);
    for (mark, name, hkid, born) in rows {
        bytes.push(*mark);
        let mut name = name.to_vec();
        name.resize(20, b' ');
        bytes.extend(name);
        bytes.extend(format!("{hkid:12}{born:>9}").bytes());
    }
    bytes.push(0x1A);
    bytes
}

fn big5(text: &str) -> Vec<u8> {
    BIG5.encode(text).0.into_owned()
}

fn people(codepage: u8) -> Vec<u8> {
    table(
        codepage,
        &[
            (b' ', &big5("陳大文"), "A123456(3)", "1980"),
            (b'*', &big5("李小明香港"), "B1", "1990"),
        ],
    )
}

fn labels(read: &Collected) -> Vec<(&str, Option<&str>)> {
    let pieces = read.pieces.iter();
    pieces
        .map(|p| (p.text.as_str(), p.label.as_deref()))
        .collect()
}

#[test]
fn cells_carry_their_fields_names_and_chinese_is_read_without_a_mark() {
    for codepage in [0, 0x03, 0x4F, 0x78] {
        let read = collect(&DBF, &people(codepage));
        assert!(read.end.is_ok());
        assert_eq!(read.gaps, []);
        let found = labels(&read);
        for wanted in [
            ("陳大文", Some("NAME")),
            ("A123456(3)", Some("HKID")),
            ("1980", Some("BORN")),
            ("李小明香港", Some("NAME")),
        ] {
            assert!(
                found.contains(&wanted),
                "{codepage}: {wanted:?} in {found:?}"
            );
        }
    }
}

#[test]
fn a_deleted_record_is_read_and_said_to_be_hidden() {
    assert!(
        collect(&DBF, &people(0))
            .signs
            .contains(&Sign::HiddenContent)
    );
    let live = table(0, &[(b' ', b"Lee", "B1", "1990")]);
    assert!(collect(&DBF, &live).signs.is_empty());
}

#[test]
fn a_record_behind_the_last_one_is_read_too() {
    let mut bytes = people(0);
    bytes[4] = 1;
    let read = collect(&DBF, &bytes);
    assert!(read.text.contains("B1"));
    assert!(read.signs.contains(&Sign::HiddenContent));
}

#[test]
fn a_table_cut_in_its_records_is_a_gap_and_what_was_there_is_read() {
    let whole = people(0);
    for length in 0..whole.len() - 1 {
        let read = collect(&DBF, &whole[..length]);
        assert!(
            read.end.is_err() || read.gaps[0].1 == GapKind::Truncated,
            "{length}"
        );
    }
    assert!(
        collect(&DBF, &whole[..whole.len() - 30])
            .text
            .contains("A123456(3)")
    );
}

#[test]
fn every_byte_may_be_wrong() {
    let whole = people(0);
    for at in 0..whole.len() {
        for wrong in [0, 1, 0x7F, 0xFF] {
            let mut bytes = whole.clone();
            bytes[at] = wrong;
            let _ = collect(&DBF, &bytes).end;
        }
    }
}

#[test]
fn records_beyond_counting_cost_nothing() {
    let mut bytes = people(0);
    bytes[4..8].copy_from_slice(&[0xFF; 4]);
    assert_eq!(collect(&DBF, &bytes).gaps[0].1, GapKind::Truncated);
}

#[test]
fn a_text_that_begins_like_a_table_is_none() {
    let claim = |bytes: &[u8]| {
        let input = Input::from_bytes(bytes);
        (DBF.signature)(&Probe {
            head: bytes,
            tail: bytes,
            extension: "dbf",
            input: &input,
            zip_names: &[],
            compound: None,
            is_text: Default::default(),
        })
    };
    assert_eq!(claim(&people(0)), Claim::Certain);
    assert_eq!(
        claim(b"0 12 and so on, a text that begins like one of those tables\r"),
        Claim::No
    );
    assert_eq!(claim(b""), Claim::No);
}

#[test]
fn memos_are_read_in_all_three_kinds() {
    let text = "身份證 A123456(3)";
    let mut three = 3u32.to_le_bytes().to_vec();
    three.resize(512, 0);
    three.extend(text.as_bytes());
    three.extend([0x1A, 0x1A]);
    three.resize(1024, 0);
    three.extend(b"second memo\x1A\x1A");

    let mut four = 3u32.to_le_bytes().to_vec();
    four.resize(20, 0);
    four.extend(512u16.to_le_bytes());
    four.resize(512, 0);
    four.extend(b"\xFF\xFF\x08\0");
    four.extend((text.len() as u32 + 8).to_le_bytes());
    four.extend(text.as_bytes());

    let mut fox = 10u32.to_be_bytes().to_vec();
    fox.extend(64u32.to_be_bytes());
    fox.resize(512, 0);
    fox.extend(1u32.to_be_bytes());
    fox.extend((text.len() as u32).to_be_bytes());
    fox.extend(text.as_bytes());
    fox.resize(640, 0);
    for memo in [three, four, fox] {
        let read = collect(&MEMO, &memo);
        assert!(read.end.is_ok());
        assert!(read.text.contains(text), "{}", read.text);
        for length in 0..memo.len() {
            let _ = collect(&MEMO, &memo[..length]).end;
        }
    }
}
