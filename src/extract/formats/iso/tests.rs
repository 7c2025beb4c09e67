//! Discs whole, cut, and with folders that lie in themselves.

use super::*;
use crate::extract::format::Content;
use crate::extract::testing::{Collected, collect};

fn sample() -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/iso9660/letter.iso");
    std::fs::read(path).unwrap()
}

fn has_gap(got: &Collected) -> bool {
    let member = |content: &Content| !matches!(content, Content::Input(_));
    got.end.is_err()
        || !got.gaps.is_empty()
        || got.children.iter().any(|child| member(&child.content))
}

#[test]
fn a_file_is_read_once_under_its_long_name() {
    let got = collect(&ISO, &sample());
    assert!(!has_gap(&got));
    let names: Vec<&str> = got.children.iter().map(|child| &*child.name).collect();
    assert_eq!(names, ["客戶往來/letter.txt"]);
    let Content::Input(input) = &got.children[0].content else {
        panic!("not read");
    };
    let bytes = input.peek(0, 999).unwrap();
    assert!(String::from_utf8_lossy(&bytes).contains("請核對"));
}

#[test]
fn a_folder_that_lists_itself_is_read_once() {
    let mut bytes = sample();
    // Every record of a folder that is not its own or its parent's points to the root.
    let root = bytes[32_768 + 156 + 2..32_768 + 156 + 6].to_vec();
    let at = usize::try_from(u32::from_le_bytes(root.clone().try_into().unwrap())).unwrap() * 2048;
    let mut record = at + usize::from(bytes[at]);
    record += usize::from(bytes[record]);
    bytes[record + 2..record + 6].copy_from_slice(&root);
    collect(&ISO, &bytes).end.unwrap();
}

#[test]
fn a_cut_disc_is_a_gap_and_damage_no_panic() {
    let bytes = sample();
    for sectors in 17..bytes.len() / 2048 - 1 {
        let got = collect(&ISO, &bytes[..sectors * 2048]);
        assert!(has_gap(&got) || got.children.len() == 1, "cut at {sectors}");
    }
    for at in (32_768..bytes.len()).step_by(7) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x81;
        collect(&ISO, &damaged);
    }
}
