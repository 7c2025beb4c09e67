//! Archives that 7-Zip made, cut and damaged, and headers that lie.

use super::*;
use crate::extract::format::{Content, ExtractError};
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

fn sample(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/7z/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

fn held(got: &Collected) -> Vec<(String, String)> {
    let bytes = |content: &Content| match content {
        Content::Input(input) | Content::Partial(input, ..) => {
            String::from_utf8_lossy(&input.peek(0, 1 << 16).unwrap()).into_owned()
        }
        Content::Unread(..) => String::new(),
    };
    (got.children.iter())
        .map(|child| (child.name.to_string(), bytes(&child.content)))
        .collect()
}

fn has_gap(got: &Collected) -> bool {
    let member = |content: &Content| !matches!(content, Content::Input(_));
    got.end.is_err()
        || !got.gaps.is_empty()
        || got.children.iter().any(|child| member(&child.content))
}

fn kind(got: &Collected) -> Option<GapKind> {
    match (&got.end, got.children.first().map(|child| &child.content)) {
        (Err(ExtractError::Gap { kind, .. }), _) => Some(*kind),
        (_, Some(Content::Unread(kind, _) | Content::Partial(_, kind, _))) => Some(*kind),
        _ => None,
    }
}

/// An archive with `header` behind `data`.
fn archive(data: &[u8], header: &[u8]) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        sum.sum().to_le_bytes()
    };
    let mut start = (data.len() as u64).to_le_bytes().to_vec();
    start.extend((header.len() as u64).to_le_bytes());
    start.extend(crc(header));
    let mut out = header::MARK.to_vec();
    out.extend([0, 4]);
    out.extend(crc(&start));
    out.extend(start);
    out.extend(data);
    out.extend(header);
    out
}

/// A header of one folder with one coder and one file.
fn one_folder(coder: &[u8], packed: u8, unpacked: &[u8]) -> Vec<u8> {
    let mut out = vec![1, 4, 6, 0, 1, 9, packed, 0, 7, 11, 1, 0, 1];
    out.extend(coder);
    out.push(12);
    out.extend(unpacked);
    out.extend([0, 0, 5, 1, 17, 5, 0, b'a', 0, 0, 0, 0, 0]);
    out
}

#[test]
fn members_of_a_solid_block_are_read_in_order() {
    let got = collect(&SEVEN_ZIP, &sample("members.7z"));
    got.end.as_ref().unwrap();
    let held = held(&got);
    assert_eq!(held[0].0, "a-note.txt");
    assert_eq!(held[1].0, "lists/members.csv");
    assert!(held[1].1.starts_with("Name,HKID No."));
    assert!(!has_gap(&got));
    assert!(got.text.contains("lists"));
}

#[test]
fn every_method_gives_the_letter() {
    for method in ["ppmd", "bzip2", "lzma", "deflate"] {
        let got = collect(&SEVEN_ZIP, &sample(&format!("letter-{method}.7z")));
        assert!(!has_gap(&got), "{method}");
        assert!(held(&got)[0].1.contains("請核對"), "{method}");
    }
}

#[test]
fn an_archive_behind_a_program_is_found() {
    let got = collect(&SEVEN_ZIP, &sample("self-extracting.exe"));
    assert_eq!(held(&got)[0].0, "letter.txt");
}

#[test]
fn locked_members_keep_their_names_and_locked_names_are_a_gap() {
    let got = collect(&SEVEN_ZIP, &sample("locked.7z"));
    assert_eq!(&*got.children[0].name, "plan.txt");
    assert_eq!(kind(&got), Some(GapKind::Encrypted));
    let got = collect(&SEVEN_ZIP, &sample("locked-names.7z"));
    assert_eq!(kind(&got), Some(GapKind::Encrypted));
}

#[test]
fn a_cut_anywhere_is_a_gap() {
    let bytes = sample("members.7z");
    for len in 0..bytes.len() {
        assert!(has_gap(&collect(&SEVEN_ZIP, &bytes[..len])), "cut at {len}");
    }
}

#[test]
fn damage_anywhere_is_a_gap_or_changes_nothing() {
    let bytes = sample("members.7z");
    let whole = held(&collect(&SEVEN_ZIP, &bytes));
    // What stands before the sum of the first header is only its version.
    for at in 8..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x41;
        let got = collect(&SEVEN_ZIP, &damaged);
        assert!(has_gap(&got) || held(&got) == whole, "damaged at {at}");
    }
}

#[test]
fn numbers_that_lie_are_gaps_before_anything_is_allocated() {
    // Four thousand million files.
    let many = [1, 5, 0xF0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0];
    assert_eq!(
        kind(&collect(&SEVEN_ZIP, &archive(b"", &many))),
        Some(GapKind::Malformed)
    );
    let folders = [1, 4, 7, 11, 0xF0, 0xFF, 0xFF, 0xFF, 0xFF, 0];
    assert_eq!(
        kind(&collect(&SEVEN_ZIP, &archive(b"", &folders))),
        Some(GapKind::Malformed)
    );
    // LZMA2 with a dictionary of four gigabytes for as much content.
    let huge = one_folder(&[0x21, 0x21, 1, 40], 4, &[0xF0, 0xFF, 0xFF, 0xFF, 0xFF]);
    assert_eq!(
        kind(&collect(&SEVEN_ZIP, &archive(b"data", &huge))),
        Some(GapKind::Memory)
    );
    // PPMd with as much memory.
    let ppmd = one_folder(&[0x23, 3, 4, 1, 5, 6, 0, 0, 0, 0xF0], 4, &[4]);
    assert_eq!(
        kind(&collect(&SEVEN_ZIP, &archive(b"data", &ppmd))),
        Some(GapKind::Memory)
    );
    let unknown = one_folder(&[0x02, 0x77, 0x77], 4, &[4]);
    assert_eq!(
        kind(&collect(&SEVEN_ZIP, &archive(b"data", &unknown))),
        Some(GapKind::Unsupported)
    );
}

#[test]
fn coders_bound_in_a_circle_end() {
    // The first coder is fed by the second, the second by itself.
    let mut out = vec![1, 4, 6, 0, 1, 9, 4, 0, 7, 11, 1, 0, 3];
    out.extend([1, 0, 1, 0, 1, 0]);
    out.extend([
        0, 1, 1, 1, 12, 4, 4, 4, 0, 0, 5, 1, 17, 5, 0, b'a', 0, 0, 0, 0, 0,
    ]);
    let got = collect(&SEVEN_ZIP, &archive(b"data", &out));
    assert!(has_gap(&got));
}

#[test]
fn stored_bytes_are_read_and_an_empty_archive_is_empty() {
    let stored = one_folder(&[1, 0], 4, &[4]);
    let got = collect(&SEVEN_ZIP, &archive(b"data", &stored));
    assert_eq!(held(&got), [("a".to_owned(), "data".to_owned())]);
    let got = collect(&SEVEN_ZIP, &archive(b"", b""));
    assert!(!has_gap(&got) && got.children.is_empty());
}

#[test]
fn coders_that_each_fit_may_not_together_take_more_than_the_limit() {
    // Order 6 and 96 MiB, however little comes out.
    let coder = [0x23, 3, 4, 1, 5, 6, 0, 0, 0, 6];
    let header = |coders: u8| {
        let mut out = vec![1, 4, 6, 0, 1, 9, 4, 0, 7, 11, 1, 0, coders];
        out.extend(coder.repeat(usize::from(coders)));
        out.extend((1..coders).flat_map(|n| [n - 1, n]));
        out.push(12);
        out.extend((0..coders).map(|_| 1));
        out.extend([0, 0, 5, 1, 17, 5, 0, b'a', 0, 0, 0, 0, 0]);
        out
    };
    let kind_of = |coders| kind(&collect(&SEVEN_ZIP, &archive(b"\0abc", &header(coders))));
    assert_ne!(kind_of(1), Some(GapKind::Memory));
    assert_eq!(kind_of(3), Some(GapKind::Memory));
}
