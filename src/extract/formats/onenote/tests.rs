//! Sections made here: lists of nodes, objects with properties, files kept inside.

use super::files::FILE;
use super::row::{MARKS, ON_DISK, ONENOTE};
use crate::extract::testing::collect;
use crate::extract::{Content, ExtractError};
use crate::model::GapKind;

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn node(kind: u32, leads_to: Option<(usize, usize)>, is_list: bool, data: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    if let Some((at, len)) = leads_to {
        body.extend((at as u64).to_le_bytes());
        body.extend((len as u32).to_le_bytes());
    }
    body.extend(data);
    let base = match (leads_to, is_list) {
        (None, _) => 0,
        (_, false) => 1,
        (_, true) => 2,
    };
    let size = 4 + body.len() as u32;
    let mut node = (kind | size << 10 | base << 27 | 1 << 31)
        .to_le_bytes()
        .to_vec();
    node.extend(body);
    node
}

fn put(file: &mut Vec<u8>, piece: &[u8]) -> (usize, usize) {
    let at = file.len();
    file.extend(piece);
    (at, piece.len())
}

fn list(nodes: &[Vec<u8>]) -> Vec<u8> {
    let mut list = 0xA456_7AB1_F5F7_F4C4u64.to_le_bytes().to_vec();
    list.extend([0; 8]);
    list.extend(nodes.concat());
    list.extend([0xFF; 8]);
    list.extend([0; 4]);
    list.extend(0x8BC2_15C3_8233_BA4Bu64.to_le_bytes());
    list
}

fn object(id: u32, bytes: &[u8]) -> Vec<u8> {
    let mut object = (1u32 << 31).to_le_bytes().to_vec();
    object.extend(1u16.to_le_bytes());
    object.extend((7 << 26 | id).to_le_bytes());
    object.extend((bytes.len() as u32).to_le_bytes());
    object.extend(bytes);
    object
}

fn section(objects: &[Vec<u8>], kind: u32) -> Vec<u8> {
    let mut file = vec![0; 1024];
    let mut nodes = Vec::new();
    for bytes in objects {
        let place = put(&mut file, bytes);
        let data = [&[0; 4][..], &kind.to_le_bytes(), &[0; 2]].concat();
        nodes.push(node(0x0A4, Some(place), false, &data));
    }
    let inner = put(&mut file, &list(&nodes));
    let root = put(
        &mut file,
        &list(&[node(0x008, Some(inner), true, &[0; 20])]),
    );
    file[..16].copy_from_slice(MARKS[0]);
    file[48..64].copy_from_slice(ON_DISK);
    file[172..180].copy_from_slice(&(root.0 as u64).to_le_bytes());
    file[180..184].copy_from_slice(&(root.1 as u32).to_le_bytes());
    let len = (file.len() as u64).to_le_bytes();
    file[196..204].copy_from_slice(&len);
    file
}

const PAGE_TEXT: u32 = 0x0006_000E;

#[test]
fn the_text_of_every_object_is_read_once_and_titles_have_their_label() {
    let text = object(0x1C22, &utf16("身份證號碼 K274918(1)"));
    let narrow = object(0x3498, b"seen on Monday");
    let title = object(0x1CF3, &utf16("Visits\0"));
    let got = collect(
        &ONENOTE,
        &section(&[text.clone(), narrow, title, text], PAGE_TEXT),
    );
    assert!(got.end.is_ok() && got.gaps.is_empty(), "{:?}", got.gaps);
    let first: Vec<_> = got.first_pieces().collect();
    assert_eq!(first, ["身份證號碼 K274918(1)", "seen on Monday", "Visits"]);
    assert_eq!(got.pieces[2].label.as_deref(), Some("Title"));
}

#[test]
fn strokes_of_a_pen_and_locks_are_told() {
    let ink = section(&[object(0x1C22, &utf16("a note"))], 0x0006_0014);
    assert_eq!(collect(&ONENOTE, &ink).gaps[0].1, GapKind::ImageWithoutOcr);
    let mut file = vec![0; 1024];
    let root = put(&mut file, &list(&[node(0x07C, None, false, &[0; 12])]));
    let whole = section(&[], PAGE_TEXT);
    file[..172].copy_from_slice(&whole[..172]);
    file[172..180].copy_from_slice(&(root.0 as u64).to_le_bytes());
    file[180..184].copy_from_slice(&(root.1 as u32).to_le_bytes());
    assert_eq!(collect(&ONENOTE, &file).gaps[0].1, GapKind::Encrypted);
}

#[test]
fn a_section_cut_anywhere_says_so() {
    let whole = section(&[object(0x1C22, &utf16("a longer note"))], PAGE_TEXT);
    for len in 204..whole.len() {
        let got = collect(&ONENOTE, &whole[..len]);
        assert!(
            got.gaps.iter().any(|gap| gap.1 == GapKind::Truncated),
            "{len}"
        );
    }
}

#[test]
fn damaged_lists_and_objects_are_told_and_loops_end() {
    let whole = section(&[object(0x1C22, &utf16("a note"))], PAGE_TEXT);
    for at in (1024..whole.len()).chain(172..184) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xFF;
        let got = collect(&ONENOTE, &bytes);
        assert!(got.end.is_ok());
    }
    let mut looped = whole;
    let inner = memchr::memmem::find(&looped, &0xA456_7AB1_F5F7_F4C4u64.to_le_bytes()).unwrap();
    let root = u64::from_le_bytes(*looped[172..].first_chunk().unwrap());
    let next = looped.len() - 20;
    looped[next..next + 8].copy_from_slice(&root.to_le_bytes());
    looped[next + 8..next + 12].copy_from_slice(&64u32.to_le_bytes());
    assert!(collect(&ONENOTE, &looped).text.contains("a note"));
    looped[inner] ^= 1;
    assert_eq!(collect(&ONENOTE, &looped).gaps[0].1, GapKind::Malformed);
}

/// A section in a form of which only strings are read.
fn of_a_server(files: &[&[u8]]) -> Vec<u8> {
    let mut bytes = MARKS[0].to_vec();
    bytes.extend([0; 64]);
    bytes.extend(utf16("HKID K274918(1)"));
    bytes.extend([0; 16]);
    for file in files {
        bytes.extend(FILE);
        bytes.extend((file.len() as u64).to_le_bytes());
        bytes.extend([0; 12]);
        bytes.extend(*file);
    }
    bytes
}

#[test]
fn strings_and_files_of_another_form_are_read_and_the_rest_is_named() {
    let found = collect(&ONENOTE, &of_a_server(&[b"first", b"second file"]));
    assert!(found.text.contains("HKID K274918(1)"));
    assert_eq!(found.children.len(), 2);
    let Content::Input(second) = &found.children[1].content else {
        panic!("not whole");
    };
    assert_eq!(second.peek(0, 64).unwrap(), b"second file");
    assert_eq!(found.gaps[0].1, GapKind::Unsupported);
}

#[test]
fn a_section_of_nothing_but_marks_is_read_once() {
    let mut bytes = MARKS[0].to_vec();
    bytes.extend(FILE.repeat(200_000));
    let begun = std::time::Instant::now();
    collect(&ONENOTE, &bytes);
    assert!(begun.elapsed().as_secs() < 20);
}

#[test]
fn a_file_that_lies_about_its_length_is_cut_and_cannot_loop() {
    let mut bytes = of_a_server(&[b"first"]);
    let at = memchr::memmem::find(&bytes, FILE).unwrap();
    bytes[at + 16..at + 24].copy_from_slice(&u64::MAX.to_le_bytes());
    let found = collect(&ONENOTE, &bytes);
    assert!(matches!(found.children[0].content, Content::Partial(..)));
    assert!(collect(&ONENOTE, &bytes[..at + 10]).children.is_empty());
    let nothing = collect(&ONENOTE, b"");
    assert!(!matches!(nothing.end, Err(ExtractError::Stopped)) && nothing.children.is_empty());
}
