//! Every dialect whole, cut, damaged and lying.

use super::*;
use crate::extract::format::Content;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

fn newc(name: &str, mode: u32, data: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "070701{:08X}{mode:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{:08X}{name}\0",
        1, 0, 0, 1, 0, data.len(), 0, 0, 0, 0, name.len() + 1, 0
    )
    .into_bytes();
    out.resize(out.len().next_multiple_of(4), 0);
    out.extend(data);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

fn odc(name: &str, mode: u32, data: &[u8]) -> Vec<u8> {
    let mut out = format!(
        "070707{:06o}{:06o}{mode:06o}{:06o}{:06o}{:06o}{:06o}{:011o}{:06o}{:011o}{name}\0",
        1,
        1,
        0,
        0,
        1,
        0,
        0,
        name.len() + 1,
        data.len()
    )
    .into_bytes();
    out.extend(data);
    out
}

fn binary(name: &str, mode: u16, data: &[u8], encode: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let len = data.len() as u16;
    let name_len = name.len() as u16 + 1;
    let fields = [0o070_707, 1, 1, mode, 0, 0, 1, 0, 0, 0, name_len, 0, len];
    let mut out: Vec<u8> = fields.into_iter().flat_map(encode).collect();
    out.extend(name.as_bytes());
    out.push(0);
    out.resize(out.len().next_multiple_of(2), 0);
    out.extend(data);
    out.resize(out.len().next_multiple_of(2), 0);
    out
}

fn held(got: &Collected) -> Vec<(String, Vec<u8>)> {
    let bytes = |content: &Content| match content {
        Content::Input(input) | Content::Partial(input, ..) => input.peek(0, 1 << 16).unwrap(),
        Content::Unread(..) => Vec::new(),
    };
    (got.children.iter())
        .map(|child| (child.name.to_string(), bytes(&child.content)))
        .collect()
}

#[test]
fn all_dialects_give_their_members() {
    let one = |member: Vec<u8>, trailer: Vec<u8>| [member, trailer].concat();
    let all = [
        one(
            newc("a.txt", 0o100_644, b"bytes"),
            newc("TRAILER!!!", 0, b""),
        ),
        one(odc("a.txt", 0o100_644, b"bytes"), odc("TRAILER!!!", 0, b"")),
        one(
            binary("a.txt", 0o100_644, b"bytes", u16::to_le_bytes),
            binary("TRAILER!!!", 0, b"", u16::to_le_bytes),
        ),
        one(
            binary("a.txt", 0o100_644, b"bytes", u16::to_be_bytes),
            binary("TRAILER!!!", 0, b"", u16::to_be_bytes),
        ),
    ];
    for bytes in all {
        let got = collect(&CPIO, &bytes);
        got.end.as_ref().unwrap();
        assert_eq!(got.gaps, []);
        assert_eq!(held(&got), [("a.txt".to_owned(), b"bytes".to_vec())]);
    }
}

#[test]
fn links_and_folders_are_names_and_what_is_behind_is_a_member() {
    let bytes = [
        newc("folder", 0o040_755, b""),
        newc("link", 0o120_777, b"/etc/target"),
        newc("TRAILER!!!", 0, b""),
        vec![0; 512],
        newc("second.txt", 0o100_644, b"joined"),
        newc("TRAILER!!!", 0, b""),
        b"something else".to_vec(),
    ]
    .concat();
    let got = collect(&CPIO, &bytes);
    got.end.as_ref().unwrap();
    assert!(got.text.contains("folder") && got.text.contains("/etc/target"));
    let wanted = [
        ("second.txt".to_owned(), b"joined".to_vec()),
        ("behind the archive".to_owned(), b"something else".to_vec()),
    ];
    assert_eq!(held(&got), wanted);
}

#[test]
fn a_huge_size_and_a_cut_are_gaps() {
    let mut huge = newc("a.txt", 0o100_644, b"some");
    huge[54..62].copy_from_slice(b"FFFFFFFF");
    let got = collect(&CPIO, &huge);
    assert!(matches!(
        got.children[0].content,
        Content::Partial(_, GapKind::Truncated, _)
    ));
    let whole = newc("a.txt", 0o100_644, b"some");
    for len in 0..whole.len() {
        let got = collect(&CPIO, &whole[..len]);
        assert!(got.end.is_err() || !got.gaps.is_empty());
    }
}
