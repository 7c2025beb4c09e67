//! Mailboxes made here: one page of nodes, one of blocks, encoded in every way.

use super::super::super::format::Content;
use super::super::super::testing::{Collected, collect};
use super::cipher::Cipher;
use super::*;
use crate::model::GapKind;

const FOLDER: u32 = 0x8022;
const MESSAGE: u32 = 0x20_0024;
const PAGE: usize = 512;

#[derive(Default)]
struct Maker {
    blocks: Vec<Vec<u8>>,
    nodes: Vec<(u32, u64, u64, u32)>,
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A heap with a list of properties.
fn properties(list: &[(u16, u16, Vec<u8>)]) -> Vec<u8> {
    let mut items = vec![vec![0xB5, 2, 6, 0, 0x40, 0, 0, 0], Vec::new()];
    for (id, kind, value) in list {
        let mut record = [id.to_le_bytes(), kind.to_le_bytes()].concat();
        if *kind == 3 || *kind == 0xFFFF {
            record.extend(value);
        } else {
            items.push(value.clone());
            record.extend(((items.len() as u32) << 5).to_le_bytes());
        }
        if *kind == 0xFFFF {
            // A value in a node within.
            record[2..4].copy_from_slice(&0x1Fu16.to_le_bytes());
        }
        items[1].extend(record);
    }
    let mut block = vec![0, 0, 0xEC, 0xBC, 0x20, 0, 0, 0, 0, 0, 0, 0];
    let mut map = (items.len() as u16).to_le_bytes().to_vec();
    map.extend([0, 0]);
    for item in items {
        map.extend((block.len() as u16).to_le_bytes());
        block.extend(item);
    }
    map.extend((block.len() as u16).to_le_bytes());
    let at = (block.len() as u16).to_le_bytes();
    block[..2].copy_from_slice(&at);
    block.extend(map);
    block
}

impl Maker {
    /// Adds a block and answers its number.
    fn block(&mut self, bytes: Vec<u8>) -> u64 {
        self.blocks.push(bytes);
        4 * self.blocks.len() as u64
    }

    fn list(&mut self, nodes: &[(u32, u64, u64)]) -> u64 {
        let mut bytes = vec![2, 0, nodes.len() as u8, 0, 0, 0, 0, 0];
        for (id, data, within) in nodes {
            bytes.extend(u64::from(*id).to_le_bytes());
            bytes.extend(data.to_le_bytes());
            bytes.extend(within.to_le_bytes());
        }
        self.block(bytes) | 2
    }

    fn file(&self, cipher: u8) -> Vec<u8> {
        let encoded = |id: u64, bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            if id & 2 == 0 {
                match cipher {
                    1 => bytes.iter_mut().for_each(|b| *b = permuted(*b)),
                    _ => Cipher::of(cipher).unwrap().decode(&mut bytes, id),
                }
            }
            bytes
        };
        let mut file = vec![0; 1024];
        let mut blocks = Vec::new();
        for (nth, bytes) in self.blocks.iter().enumerate() {
            let is_list = bytes.first() == Some(&2) && bytes.get(1) == Some(&0);
            let id = (4 * (nth as u64 + 1)) | if is_list { 2 } else { 0 };
            blocks.extend(id.to_le_bytes());
            blocks.extend((file.len() as u64).to_le_bytes());
            blocks.extend((bytes.len() as u16).to_le_bytes());
            blocks.extend([1, 0, 0, 0, 0, 0]);
            file.extend(encoded(id, bytes));
            file.resize(file.len().next_multiple_of(64), 0);
        }
        let mut nodes = Vec::new();
        for (id, data, within, parent) in &self.nodes {
            nodes.extend(u64::from(*id).to_le_bytes());
            nodes.extend(data.to_le_bytes());
            nodes.extend(within.to_le_bytes());
            nodes.extend(u64::from(*parent).to_le_bytes());
        }
        let trees = [(0xE0, nodes, 32), (0xF0, blocks, 24)];
        for (at, mut entries, len) in trees {
            let here = (file.len() as u64).to_le_bytes();
            file[at..at + 8].copy_from_slice(&here);
            let count = entries.len() / len;
            entries.resize(488, 0);
            entries.extend([count as u8, 20, len as u8, 0]);
            entries.resize(PAGE, 0);
            file.extend(entries);
        }
        file[..4].copy_from_slice(b"!BDN");
        file[8..12].copy_from_slice(b"SM\x17\0");
        file[513] = cipher;
        file
    }
}

/// The byte that the first encoding writes for `byte`.
fn permuted(byte: u8) -> u8 {
    let back = |candidate: &u8| {
        let mut one = [*candidate];
        Cipher::Permute.decode(&mut one, 0);
        one == [byte]
    };
    (0..=u8::MAX).find(back).unwrap()
}

fn mailbox() -> Maker {
    let mut maker = Maker::default();
    let folder = maker.block(properties(&[(0x3001, 0x1F, utf16("收件匣"))]));
    let note = maker.block(b"HKID in a note".to_vec());
    let attachment = maker.block(properties(&[
        (0x3707, 0x1F, utf16("note.txt")),
        (0x3705, 3, 1u32.to_le_bytes().to_vec()),
        (0x3701, 0x102, b"attached".to_vec()),
    ]));
    let within = maker.list(&[(0x8025, attachment, 0), (0x803F, note, 0)]);
    let message = maker.block(properties(&[
        (0x0037, 0x1F, utf16("\u{1}\u{1}Case 7/8")),
        (0x1000, 0xFFFF, 0x803Fu32.to_le_bytes().to_vec()),
    ]));
    maker.nodes = vec![
        (FOLDER, folder, 0, FOLDER),
        (MESSAGE, message, within, FOLDER),
    ];
    maker
}

fn flat(got: &Collected) -> Collected {
    match &got.children[0].content {
        Content::Input(input) => {
            let bytes = input.peek(0, 1 << 20).unwrap();
            collect(&super::super::msg::MSG, &bytes)
        }
        _ => panic!("nothing was handed over"),
    }
}

#[test]
fn a_message_is_a_member_with_its_folder_as_path_in_every_encoding() {
    for cipher in 0..3 {
        let got = collect(&PST, &mailbox().file(cipher));
        got.end.as_ref().unwrap();
        assert_eq!(&*got.children[0].name, "收件匣/Case 7_8.msg");
        let message = flat(&got);
        assert_eq!(message.pieces[0].text, "Case 7/8");
        assert_eq!(message.pieces[0].label.as_deref(), Some("Subject"));
        assert!(message.children.iter().any(|c| &*c.name == "note.txt"));
        assert!(got.gaps.is_empty());
    }
}

#[test]
fn a_cut_or_damaged_mailbox_says_so() {
    let whole = mailbox().file(1);
    for len in (0..whole.len()).step_by(61) {
        let got = collect(&PST, &whole[..len]);
        let unread =
            |c: &super::super::super::format::Child| !matches!(c.content, Content::Input(_));
        let told = got.end.is_err() || !got.gaps.is_empty() || got.children.iter().any(unread);
        // The last page ends in bytes that say nothing.
        assert!(told || len > whole.len() - 24, "{len}");
    }
}

#[test]
fn a_tree_that_leads_to_itself_ends() {
    let mut file = mailbox().file(0);
    let nodes = file.len() - 2 * PAGE;
    file[nodes + 16..nodes + 24].copy_from_slice(&(nodes as u64).to_le_bytes());
    file[nodes + 488..nodes + 492].copy_from_slice(&[1, 20, 24, 3]);
    let got = collect(&PST, &file);
    assert_eq!(got.gaps[0].1, GapKind::Malformed);
    assert!(got.children.is_empty());
}

#[test]
fn a_value_whose_block_is_missing_is_told() {
    let mut maker = mailbox();
    let list = maker
        .blocks
        .iter_mut()
        .find(|b| b.starts_with(&[2, 0]))
        .unwrap();
    // The second entry, after a number: the block of the body.
    list[40..48].copy_from_slice(&0x9998u64.to_le_bytes());
    let got = collect(&PST, &maker.file(0));
    assert!(matches!(
        got.children[0].content,
        Content::Partial(_, GapKind::Malformed, _)
    ));
}

#[test]
fn no_content_is_damaged() {
    assert!(collect(&PST, b"").end.is_err());
    assert!(collect(&PST, b"!BDN").end.is_err());
}
