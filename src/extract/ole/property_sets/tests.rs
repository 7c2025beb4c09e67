//! Facts about property sets.

use super::*;

use crate::extract::testing::{Collected, collect};
use crate::extract::{Claim, Format};
use crate::input::Input;

const SETS: Format = Format {
    name: "sets",
    extensions: &[],
    covers: &[],
    reads: "",
    gaps: "",
    signature: |_| Claim::No,
    extract: |input: &Input, sink| match sets(&input.peek(0, 1 << 20)?, sink)? {
        true => Ok(()),
        false => Err(ExtractError::malformed("damaged")),
    },
};

/// A stream with one set of properties: each with its type and bytes.
fn made(format: [u8; 4], properties: &[(u32, u32, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.resize(24, 0);
    bytes.extend(1_u32.to_le_bytes());
    bytes.extend(format);
    bytes.resize(44, 0);
    bytes.extend(48_u32.to_le_bytes());
    let mut rows = Vec::new();
    let mut values = Vec::new();
    for (id, kind, value) in properties {
        let at = 8 + 8 * properties.len() + values.len();
        rows.extend(id.to_le_bytes());
        rows.extend((at as u32).to_le_bytes());
        // The dictionary has no type.
        if *id != 0 {
            values.extend(kind.to_le_bytes());
        }
        values.extend(value);
        values.resize(values.len().next_multiple_of(4), 0);
    }
    bytes.extend(((8 + rows.len() + values.len()) as u32).to_le_bytes());
    bytes.extend((properties.len() as u32).to_le_bytes());
    bytes.extend(rows);
    bytes.extend(values);
    bytes
}

fn counted(text: &[u8]) -> Vec<u8> {
    let mut bytes = (text.len() as u32 + 1).to_le_bytes().to_vec();
    bytes.extend(text);
    bytes.push(0);
    bytes
}

fn labelled(found: &Collected) -> Vec<(Option<&str>, &str)> {
    let pieces = found.pieces.iter();
    pieces
        .map(|piece| (piece.label.as_deref(), piece.text.as_str()))
        .collect()
}

#[test]
fn a_title_is_read_in_the_code_page_of_its_set() {
    let title = counted(&[0xB3, 0xAF, 0xA4, 0x6A, 0xA4, 0xE5]);
    let bytes = made(SUMMARY, &[(1, 2, vec![0xB6, 0x03, 0, 0]), (2, 0x1E, title)]);
    let found = collect(&SETS, &bytes);
    assert!(found.end.is_ok());
    assert_eq!(labelled(&found), [(Some("title"), "陳大文")]);
}

#[test]
fn custom_properties_stand_under_their_names_and_numbers_count() {
    let mut names = 2_u32.to_le_bytes().to_vec();
    for (id, name) in [(2_u32, "MSIP_Label_1_Name"), (3, "Staff no.")] {
        names.extend(id.to_le_bytes());
        names.extend(counted(name.as_bytes()));
    }
    let number = 274_900_u32.to_le_bytes().to_vec();
    let bytes = made(
        [5, 0xD5, 0xCD, 0xD5],
        &[
            (0, 0, names),
            (1, 2, vec![0xE4, 0x04, 0, 0]),
            (2, 0x1E, counted(b"Confidential")),
            (3, 3, number),
        ],
    );
    assert_eq!(
        labelled(&collect(&SETS, &bytes)),
        [
            (Some("MSIP_Label_1_Name"), "Confidential"),
            (Some("Staff no."), "274900")
        ]
    );
}

#[test]
fn sets_cut_or_lying_about_themselves_end() {
    let bytes = made(
        SUMMARY,
        &[(1, 2, vec![0xE4, 4, 0, 0]), (2, 0x1E, counted(b"Minutes"))],
    );
    for len in 0..bytes.len() {
        let _ = collect(&SETS, &bytes[..len]).end;
    }
    for at in 0..bytes.len() - 4 {
        let mut bytes = bytes.clone();
        bytes[at..at + 4].copy_from_slice(&[0xFF; 4]);
        assert!(collect(&SETS, &bytes).text.len() < 1 << 12);
    }
    assert!(collect(&SETS, b"no set").end.is_err());
}

#[test]
fn a_moment_is_a_date_and_a_length_of_time_is_none() {
    // 2021-03-04T05:06:07Z
    assert_eq!(date(132_593_079_670_000_000).as_deref(), Some("2021-03-04"));
    assert_eq!(date(600_000_000), None);
}
