//! Archives whole, cut and damaged.

use super::*;
use crate::extract::format::Content;
use crate::extract::testing::{Collected, collect};

fn sample() -> Vec<u8> {
    std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/corpus/rar/letter.rar"
    ))
    .unwrap()
}

fn has_gap(got: &Collected) -> bool {
    let member = |content: &Content| !matches!(content, Content::Input(_));
    got.end.is_err()
        || !got.gaps.is_empty()
        || got.children.iter().any(|child| member(&child.content))
}

#[test]
fn a_stored_member_is_read_also_behind_a_picture() {
    for before in [&b""[..], b"\xFF\xD8\xFF\xE0 pixels"] {
        let got = collect(&RAR, &[before, &sample()].concat());
        got.end.as_ref().unwrap();
        assert!(!has_gap(&got));
        assert_eq!(&*got.children[0].name, "letter.txt");
        let Content::Input(input) = &got.children[0].content else {
            panic!("not read");
        };
        let bytes = input.peek(0, 999).unwrap();
        assert!(String::from_utf8_lossy(&bytes).contains("請核對"));
    }
}

#[test]
fn a_cut_is_a_gap_and_damage_no_panic() {
    let bytes = sample();
    // The last record may be missing: then all members are there all the same.
    for len in 8..bytes.len() - 8 {
        assert!(has_gap(&collect(&RAR, &bytes[..len])), "cut at {len}");
    }
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x41;
        collect(&RAR, &damaged);
    }
}
