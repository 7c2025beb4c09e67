//! Facts about presentations.

use std::io::{Cursor, Write};

use super::PPT;
use crate::extract::testing::{Collected, collect};
use crate::extract::{Content, Edge, ExtractError, Sign};
use crate::model::{GapKind, Place};

fn atom(kind: u16, instance: u16, body: &[u8]) -> Vec<u8> {
    record(instance << 4, kind, body)
}

fn container(kind: u16, instance: u16, children: &[Vec<u8>]) -> Vec<u8> {
    record(instance << 4 | 0xF, kind, &children.concat())
}

fn record(first: u16, kind: u16, body: &[u8]) -> Vec<u8> {
    let mut out = first.to_le_bytes().to_vec();
    out.extend(kind.to_le_bytes());
    out.extend((body.len() as u32).to_le_bytes());
    out.extend(body);
    out
}

fn numbers(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|n| n.to_le_bytes()).collect()
}

fn words(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    atom(0x0FA0, 0, &units)
}

fn slide(notes: u32, inside: &[Vec<u8>]) -> Vec<u8> {
    let about = atom(0x03EF, 2, &numbers(&[0, 0, 0, 0, notes, 0]));
    let drawing = container(0x040C, 0, &[container(0xF00D, 0, inside)]);
    container(0x03EE, 0, &[about, drawing])
}

fn listed(object: u32, id: u32) -> Vec<u8> {
    atom(0x03F3, 0, &numbers(&[object, 0, 0, id, 0]))
}

/// The streams of a file: objects in the order of the file, each by its number, and one save.
fn stream(objects: &[(u32, Vec<u8>)]) -> (Vec<u8>, u32) {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (number, object) in objects {
        directory.extend([1 << 20 | number, bytes.len() as u32]);
        bytes.extend(object);
    }
    let at = bytes.len() as u32;
    bytes.extend(atom(0x1772, 0, &numbers(&directory)));
    let last = bytes.len() as u32;
    bytes.extend(atom(0x0FF5, 0, &numbers(&[0, 0, 0, at, 1, 9, 0])));
    (bytes, last)
}

fn file(bytes: &[u8], last: u32, mark: u32) -> Vec<u8> {
    let mut user = atom(0x0FF6, 0, &numbers(&[20, mark, last, 0]));
    user.resize(40, 0);
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, bytes) in [("/PowerPoint Document", bytes), ("/Current User", &user)] {
        file.create_stream(name).unwrap().write_all(bytes).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

const OPEN: u32 = 0xE391_C05F;

fn read(objects: &[(u32, Vec<u8>)]) -> Collected {
    let (bytes, last) = stream(objects);
    collect(&PPT, &file(&bytes, last, OPEN))
}

/// Two slides, the second first in the file, and notes of the first.
fn talk() -> Vec<(u32, Vec<u8>)> {
    let slides = container(
        0x0FF0,
        0,
        &[listed(2, 256), words("Outline"), listed(3, 257)],
    );
    let notes = container(0x0FF0, 2, &[listed(4, 700)]);
    vec![
        (1, container(0x03E8, 0, &[slides, notes])),
        (3, slide(0, &[atom(0x0FA8, 0, b"caf\xE9\rsecond")])),
        (2, slide(700, &[words("陳大文")])),
        (4, container(0x03F0, 0, &[words("say this")])),
    ]
}

fn at<'a>(found: &'a Collected, place: &Place) -> Vec<&'a str> {
    let there = found.pieces.iter().filter(|piece| piece.place == *place);
    there.map(|piece| piece.text.as_str()).collect()
}

#[test]
fn slides_come_in_their_order_each_with_outline_and_notes() {
    let found = read(&talk());
    assert!(found.end.is_ok(), "{:?}", found.end);
    assert_eq!(at(&found, &Place::slide(1)), ["Outline", "陳大文"]);
    assert_eq!(at(&found, &Place::slide(2)), ["café", "second"]);
    assert_eq!(at(&found, &Place::part("notes")), ["say this"]);
    let order: Vec<_> = found.first_pieces().collect();
    assert_eq!(order, ["Outline", "陳大文", "say this", "café", "second"]);
}

#[test]
fn what_a_later_save_replaced_is_another_reading() {
    let (mut bytes, first) = stream(&talk());
    let at_new = bytes.len() as u32;
    bytes.extend(slide(700, &[words("new words")]));
    let directory = bytes.len() as u32;
    bytes.extend(atom(0x1772, 0, &numbers(&[1 << 20 | 2, at_new])));
    let last = bytes.len() as u32;
    bytes.extend(atom(
        0x0FF5,
        0,
        &numbers(&[0, 0, first, directory, 1, 9, 0]),
    ));
    let found = collect(&PPT, &file(&bytes, last, OPEN));
    assert_eq!(at(&found, &Place::slide(1)), ["Outline", "new words"]);
    assert_eq!(at(&found, &Place::part("old-text")), ["陳大文"]);
    assert!(!found.first_pieces().any(|text| text == "陳大文"));
}

#[test]
fn a_hidden_slide_is_read_and_told() {
    let mut objects = talk();
    assert!(!read(&objects).signs.contains(&Sign::HiddenContent));
    let mut show = vec![0; 16];
    show[10] = 4;
    objects[1].1 = container(0x03EE, 0, &[atom(0x03F9, 0, &show), words("unseen")]);
    let found = read(&objects);
    assert!(found.signs.contains(&Sign::HiddenContent));
    assert_eq!(at(&found, &Place::slide(2)), ["unseen"]);
}

#[test]
fn comments_headers_and_links_have_their_places() {
    let string = |instance, text: &str| {
        let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        atom(0x0FBA, instance, &units)
    };
    let comment = container(0x2EE0, 0, &[string(0, "Reviewer"), string(1, "check")]);
    let blob = atom(0x138B, 0, &comment);
    let tags = container(
        0x1388,
        0,
        &[container(0x138A, 0, &[string(0, "___PPT10"), blob])],
    );
    let feet = container(0x0FD9, 3, &[string(2, "Internal")]);
    let mut objects = talk();
    objects[1].1 = container(0x03EE, 0, &[tags, feet]);
    let found = read(&objects);
    for (place, text) in [
        ("comment", "check"),
        ("author", "Reviewer"),
        ("footer", "Internal"),
    ] {
        assert_eq!(at(&found, &Place::part(place)), [text]);
    }
}

#[test]
fn cells_of_a_table_are_in_rows() {
    let cell = |top: u32, text: &str| {
        let anchor = atom(0xF00F, 0, &numbers(&[0, top, 0, 0]));
        container(0xF004, 0, &[anchor, container(0xF00D, 0, &[words(text)])])
    };
    let mut is_table = 0x039F_u16.to_le_bytes().to_vec();
    is_table.extend(numbers(&[1]));
    let first = container(0xF004, 0, &[atom(0xF122, 1, &is_table)]);
    let group = container(
        0xF003,
        0,
        &[first, cell(10, "Name"), cell(10, "HKID"), cell(20, "Chan")],
    );
    let mut objects = talk();
    objects[1].1 = container(0x03EE, 0, &[group]);
    let found = read(&objects);
    assert!(found.text.contains("Name\tHKID\t\nChan\t"));
    assert!(found.edges.contains(&Edge::Table));
}

#[test]
fn a_packed_object_is_handed_over_unpacked() {
    let mut packed = numbers(&[5]);
    let mut encoder = flate2::write::ZlibEncoder::new(&mut packed, flate2::Compression::default());
    encoder.write_all(b"K2749").unwrap();
    encoder.finish().unwrap();
    let mut objects = talk();
    objects.push((5, atom(0x1011, 1, &packed)));
    let found = read(&objects);
    let Content::Input(input) = &found.children[0].content else {
        panic!("not read");
    };
    assert_eq!(input.peek(0, 9).unwrap(), b"K2749");
}

#[test]
fn a_locked_presentation_is_a_gap() {
    let (bytes, last) = stream(&talk());
    let found = collect(&PPT, &file(&bytes, last, 0xF3D1_C4DF));
    assert!(found.pieces.is_empty());
    let Err(ExtractError::Gap { kind, .. }) = found.end else {
        panic!("no gap");
    };
    assert_eq!(kind, GapKind::Encrypted);
}

#[test]
fn without_a_directory_slides_are_read_in_the_order_of_the_file() {
    let (bytes, _) = stream(&talk());
    let found = collect(&PPT, &file(&bytes, 0, OPEN));
    assert!(found.end.is_err());
    assert!(found.text.contains("陳大文") && found.text.contains("say this"));
}

#[test]
fn a_file_that_is_cut_has_a_gap_where_text_is_lost() {
    let mut objects = talk();
    objects[1].1 = slide(0, &[words(&"many words ".repeat(3000))]);
    let (bytes, last) = stream(&objects);
    let bytes = file(&bytes, last, OPEN);
    let whole = collect(&PPT, &bytes).text;
    for len in (0..bytes.len()).step_by(1021) {
        let found = collect(&PPT, &bytes[..len]);
        assert!(found.end.is_err() || found.text == whole, "cut at {len}");
    }
}

#[test]
fn circles_depth_and_lying_sizes_end() {
    let (clean, last) = stream(&talk());
    for at in 0..clean.len() - 4 {
        let mut bytes = clean.clone();
        bytes[at..at + 4].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0x7F]);
        assert!(collect(&PPT, &file(&bytes, last, OPEN)).text.len() < 1 << 16);
    }
    // A save that names itself as the one before, and containers without end.
    let mut bytes = clean.clone();
    let edit = last as usize;
    bytes[edit + 16..edit + 20].copy_from_slice(&last.to_le_bytes());
    let _ = collect(&PPT, &file(&bytes, last, OPEN)).end;
    let mut deep = Vec::new();
    for left in (0..100_000_u32).rev() {
        deep.extend([0x0F, 0, 0xEE, 0x03]);
        deep.extend((left * 8).to_le_bytes());
    }
    let found = collect(&PPT, &file(&deep, 0, OPEN));
    assert!(found.end.is_err() && found.text.len() < 1 << 20);
}

#[test]
fn objects_that_lie_over_one_another_are_bounded() {
    let inner: Vec<Vec<u8>> = (0..2000).map(|_| words("many")).collect();
    let mut bytes = container(0x03E8, 0, &[container(0x03EE, 0, &inner)]);
    // Every entry of the directory leads into the one container.
    let directory: Vec<u32> = (0..4000).flat_map(|n| [1 << 20 | n, 16 * n]).collect();
    let at = bytes.len() as u32;
    bytes.extend(atom(0x1772, 0, &numbers(&directory)));
    let last = bytes.len() as u32;
    bytes.extend(atom(0x0FF5, 0, &numbers(&[0, 0, 0, at, 0, 9, 0])));
    let found = collect(&PPT, &file(&bytes, last, OPEN));
    assert!(found.text.len() < 1 << 17);
}

#[test]
fn a_file_without_slides_is_malformed() {
    let found = collect(&PPT, &file(&[], 0, OPEN));
    assert!(found.end.is_err());
}

#[test]
fn a_record_that_begins_before_the_end_of_what_holds_it_and_ends_behind_is_damage() {
    // Four bytes of room, and a record of text whose head takes eight.
    let narrow = record(0xF, 0xF00D, &[0, 0, 0xA0, 0x0F]);
    let slide = slide(0, &[narrow, words("behind the narrow place")]);
    let document = container(0x03E8, 0, &[container(0x0FF0, 0, &[listed(2, 256)])]);
    let seen = read(&[(1, document), (2, slide)]);
    assert!(
        seen.text.contains("behind the narrow place"),
        "{}",
        seen.text
    );
    assert!(seen.end.is_err());
}
