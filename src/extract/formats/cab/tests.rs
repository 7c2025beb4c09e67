//! Cabinets whole, cut, damaged, and one of several.

use super::*;
use crate::extract::format::Content;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

fn sample() -> Vec<u8> {
    std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/corpus/cab/letter.cab"
    ))
    .unwrap()
}

fn has_gap(got: &Collected) -> bool {
    let member = |content: &Content| !matches!(content, Content::Input(_));
    got.end.is_err()
        || !got.gaps.is_empty()
        || got.children.iter().any(|child| member(&child.content))
}

fn text(got: &Collected) -> String {
    match &got.children[0].content {
        Content::Input(input) | Content::Partial(input, ..) => {
            String::from_utf8_lossy(&input.peek(0, 1 << 16).unwrap()).into_owned()
        }
        Content::Unread(..) => String::new(),
    }
}

#[test]
fn a_compressed_member_is_read() {
    let got = collect(&CAB, &sample());
    assert!(!has_gap(&got));
    assert_eq!(&*got.children[0].name, "letter.txt");
    assert!(text(&got).contains("請核對"));
}

#[test]
fn a_cut_anywhere_is_a_gap_and_damage_no_panic() {
    let bytes = sample();
    for len in 0..bytes.len() {
        assert!(has_gap(&collect(&CAB, &bytes[..len])), "cut at {len}");
    }
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x41;
        collect(&CAB, &damaged);
    }
}

#[test]
fn one_cabinet_of_several_says_so() {
    let mut bytes = sample();
    // The file's folder lies in the cabinet before; so the header says too.
    bytes[30] = 0;
    bytes[44 + 8..44 + 10].copy_from_slice(&[0xFD, 0xFF]);
    let got = collect(&CAB, &bytes);
    assert!(matches!(
        got.children[0].content,
        Content::Unread(GapKind::Truncated, _)
    ));
}

#[test]
fn quantum_is_named_as_unsupported() {
    let mut bytes = sample();
    bytes[36 + 6] = 2;
    let got = collect(&CAB, &bytes);
    assert!(matches!(
        got.children[0].content,
        Content::Unread(GapKind::Unsupported, _)
    ));
}
