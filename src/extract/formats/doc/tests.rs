//! Facts about Word documents.

use std::io::{Cursor, Write};

use super::DOC;
use crate::extract::testing::{Collected, collect};
use crate::extract::{Edge, ExtractError, Sign};
use crate::model::GapKind;

const TEXT_AT: usize = 0x400;

/// A document under construction: its stories, and modifiers of stretches of its characters.
#[derive(Default)]
struct Made {
    stories: [&'static str; 8],
    characters: Vec<(usize, usize, Vec<u8>)>,
    paragraphs: Vec<(usize, usize, Vec<u8>)>,
    flags: u16,
    pieces: Option<Vec<u8>>,
    data: Vec<u8>,
}

fn put(bytes: &mut [u8], at: usize, value: u32) {
    bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

/// A page of formatting over the text, and the table that leads to it.
fn page(runs: &[(usize, usize, Vec<u8>)], width: usize, number: u32) -> (Vec<u8>, Vec<u8>) {
    let mut page = vec![0; 512];
    let mut end = 510;
    page[511] = runs.len() as u8;
    for (nth, (from, to, group)) in runs.iter().enumerate() {
        put(&mut page, nth * 4, (TEXT_AT + from * 2) as u32);
        put(&mut page, nth * 4 + 4, (TEXT_AT + to * 2) as u32);
        let mut body = group.clone();
        if width == 13 {
            body.splice(0..0, [0, 0]);
            if body.len().is_multiple_of(2) {
                body.push(0);
            }
            body.insert(0, body.len().div_ceil(2) as u8);
        } else {
            body.insert(0, body.len() as u8);
        }
        end = (end - body.len()) & !1;
        page[end..end + body.len()].copy_from_slice(&body);
        page[(runs.len() + 1) * 4 + nth * width] = (end / 2) as u8;
    }
    let bounds = [
        TEXT_AT as u32,
        runs.last()
            .map_or(TEXT_AT as u32, |run| (TEXT_AT + run.1 * 2) as u32),
        number,
    ];
    (page, bounds.iter().flat_map(|n| n.to_le_bytes()).collect())
}

impl Made {
    fn bytes(&self) -> Vec<u8> {
        let mut head = vec![0; TEXT_AT];
        head[..4].copy_from_slice(&[0xEC, 0xA5, 0xC1, 0]);
        head[0x0A..0x0C].copy_from_slice(&(self.flags | 0x0200).to_le_bytes());
        let mut count = 0;
        for (nth, story) in self.stories.iter().enumerate() {
            let units = story.encode_utf16().count();
            put(&mut head, 0x4C + 4 * nth, units as u32);
            count += units as u32;
            head.extend(story.encode_utf16().flat_map(u16::to_le_bytes));
        }
        let end = head.len() as u32;
        put(&mut head, 0x18, TEXT_AT as u32);
        put(&mut head, 0x1C, end);
        head.resize(head.len().next_multiple_of(512), 0);
        let first = (head.len() / 512) as u32;
        let (characters, characters_list) = page(&self.characters, 1, first);
        let (paragraphs, paragraphs_list) = page(&self.paragraphs, 13, first + 1);
        head.extend(characters);
        head.extend(paragraphs);
        let pieces = self.pieces.clone().unwrap_or_else(|| {
            let mut list = vec![2];
            list.extend(16_u32.to_le_bytes());
            list.extend([0_u32, count].iter().flat_map(|n| n.to_le_bytes()));
            list.extend([0, 0]);
            list.extend((TEXT_AT as u32).to_le_bytes());
            list.extend([0, 0]);
            list
        });
        let mut table = Vec::new();
        for (pair, bytes) in [
            (33, &pieces),
            (12, &characters_list),
            (13, &paragraphs_list),
        ] {
            put(&mut head, 0x9A + 8 * pair, table.len() as u32);
            put(&mut head, 0x9A + 8 * pair + 4, bytes.len() as u32);
            table.extend(bytes);
        }
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        for (name, bytes) in [
            ("/WordDocument", &head),
            ("/1Table", &table),
            ("/Data", &self.data),
        ] {
            file.create_stream(name).unwrap().write_all(bytes).unwrap();
        }
        file.flush().unwrap();
        file.into_inner().into_inner()
    }

    fn read(&self) -> Collected {
        collect(&DOC, &self.bytes())
    }
}

fn body(text: &'static str) -> Made {
    Made {
        stories: [text, "", "", "", "", "", "", ""],
        ..Made::default()
    }
}

fn part<'a>(found: &'a Collected, name: &str) -> Vec<&'a str> {
    let pieces = found.pieces.iter();
    let there = pieces.filter(|piece| piece.place.part_name() == Some(name));
    there.map(|piece| piece.text.as_str()).collect()
}

#[test]
fn every_story_is_read_where_it_stands() {
    let made = Made {
        stories: [
            "陳大文 body\r",
            "note\r",
            "page head\r",
            "",
            "a remark\r",
            "end\r",
            "boxed\r",
            "boxed head\r",
        ],
        ..Made::default()
    };
    let found = made.read();
    assert!(found.end.is_ok() && found.gaps.is_empty());
    assert_eq!(found.pieces[0].text, "陳大文 body");
    for (place, text) in [
        ("footnote", "note"),
        ("comment", "a remark"),
        ("endnote", "end"),
        ("text-box", "boxed"),
    ] {
        assert_eq!(part(&found, place), [text]);
    }
    assert_eq!(part(&found, "header"), ["page head", "boxed head"]);
}

#[test]
fn deleted_text_stands_apart_and_the_paragraph_as_it_was_too() {
    let made = Made {
        characters: vec![(0, 3, vec![]), (3, 9, vec![0x00, 0x08, 1]), (9, 13, vec![])],
        ..body("No K12345 ok\r")
    };
    let found = made.read();
    assert_eq!(found.signs, [Sign::TrackedChanges]);
    assert_eq!(part(&found, "deleted"), ["K12345", "No K12345 ok"]);
    let shown: Vec<_> = found.first_pieces().collect();
    assert!(!shown.contains(&"No K12345 ok"));
    assert!(found.text.starts_with("No  ok\n"));
}

#[test]
fn hidden_text_is_read_in_its_line_and_told() {
    let made = Made {
        characters: vec![(0, 4, vec![]), (4, 8, vec![0x3C, 0x08, 1])],
        ..body("see K123\r")
    };
    let found = made.read();
    assert_eq!(found.signs, [Sign::HiddenContent]);
    assert!(found.text.starts_with("see K123\n"));
    assert!(body("see K123\r").read().signs.is_empty());
}

#[test]
fn cells_and_rows_of_a_table_are_told_apart() {
    let cell = || vec![0x16, 0x24, 1];
    let made = Made {
        paragraphs: vec![
            (0, 2, cell()),
            (2, 4, cell()),
            (4, 5, vec![0x16, 0x24, 1, 0x17, 0x24, 1]),
            (5, 9, vec![]),
        ],
        ..body("a\u{7}b\u{7}\u{7}end\r")
    };
    let found = made.read();
    assert_eq!(
        found.edges[..5],
        [Edge::Table, Edge::Cell, Edge::Cell, Edge::Row, Edge::Table]
    );
}

#[test]
fn the_end_of_a_wide_row_is_told_in_the_data_stream() {
    let cell = || vec![0x16, 0x24, 1];
    let made = Made {
        paragraphs: vec![
            (0, 2, cell()),
            (2, 4, cell()),
            (4, 5, vec![0x46, 0x66, 3, 0, 0, 0]),
            (5, 7, cell()),
            (7, 9, vec![]),
        ],
        data: vec![9, 9, 9, 6, 0, 0x16, 0x24, 1, 0x17, 0x24, 1],
        ..body("a\u{7}b\u{7}\u{7}c\u{7}e\r")
    };
    let found = made.read();
    assert_eq!(
        found.edges[..5],
        [Edge::Table, Edge::Cell, Edge::Cell, Edge::Row, Edge::Cell]
    );
}

#[test]
fn what_a_field_is_computed_from_stands_out_of_line() {
    let found = body("Dear \u{13} MERGEFIELD Name \u{14}Mr Chan\u{15}, hello\r").read();
    assert!(found.text.starts_with("Dear Mr Chan, hello\n"));
    assert_eq!(part(&found, "field"), [" MERGEFIELD Name "]);
}

#[test]
fn pieces_of_both_widths_are_read_in_the_order_of_the_table() {
    let mut made = body("WORLDxx");
    // "WORLD" is the second piece; the first is what the bytes of "xx" spell one by one.
    let mut list = vec![2];
    list.extend(28_u32.to_le_bytes());
    list.extend([0_u32, 2, 7].iter().flat_map(|n| n.to_le_bytes()));
    list.extend([0, 0]);
    list.extend((0x4000_0000 | ((TEXT_AT as u32 + 10) * 2)).to_le_bytes());
    list.extend([0, 0, 0, 0]);
    list.extend((TEXT_AT as u32).to_le_bytes());
    list.extend([0, 0]);
    made.pieces = Some(list);
    assert!(made.read().text.starts_with("xWORLD"));
}

#[test]
fn text_that_fast_saving_left_behind_is_read_as_hidden() {
    let mut made = body("Kept text. Dropped words here\r");
    let mut list = vec![2];
    list.extend(16_u32.to_le_bytes());
    list.extend([0_u32, 10].iter().flat_map(|n| n.to_le_bytes()));
    list.extend([0, 0]);
    list.extend((TEXT_AT as u32).to_le_bytes());
    list.extend([0, 0]);
    made.pieces = Some(list);
    let found = made.read();
    assert_eq!(part(&found, "old-text"), [" Dropped words here"]);
    assert!(found.signs.contains(&Sign::HiddenContent));
}

#[test]
fn a_locked_document_is_a_gap() {
    let made = Made {
        flags: 0x0100,
        ..body("????\r")
    };
    let found = made.read();
    assert!(found.pieces.is_empty());
    let Err(ExtractError::Gap { kind, .. }) = found.end else {
        panic!("no gap");
    };
    assert_eq!(kind, GapKind::Encrypted);
}

#[test]
fn a_document_that_is_cut_has_a_gap_where_text_is_lost() {
    let long: &'static str = Box::leak("A line of this letter.\r".repeat(900).into_boxed_str());
    let bytes = body(long).bytes();
    let whole = collect(&DOC, &bytes).text;
    for len in (0..bytes.len()).step_by(513) {
        let found = collect(&DOC, &bytes[..len]);
        assert!(found.end.is_err() || found.text == whole, "cut at {len}");
    }
}

#[test]
fn lying_numbers_cost_nothing() {
    let clean = body("A line of this letter.\r").bytes();
    // Each number of the head and of the table in turn is said to be as large as can be.
    for at in (512..clean.len() - 4).step_by(2) {
        let mut bytes = clean.clone();
        bytes[at..at + 4].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0x3F]);
        let found = collect(&DOC, &bytes);
        assert!(found.text.len() < 1 << 20);
    }
}

#[test]
fn pieces_that_lie_over_one_another_are_bounded() {
    let mut made = body("The same words again and again.\r");
    let count = 20_000_u32;
    let mut list = vec![2];
    list.extend((4 + 12 * count).to_le_bytes());
    list.extend((0..=count).flat_map(|n| (n * 30).to_le_bytes()));
    for _ in 0..count {
        list.extend([0, 0]);
        list.extend((TEXT_AT as u32).to_le_bytes());
        list.extend([0, 0]);
    }
    made.pieces = Some(list);
    let found = made.read();
    let Err(ExtractError::Gap { kind, .. }) = found.end else {
        panic!("no gap");
    };
    assert_eq!(kind, GapKind::Ratio);
    assert!(found.text.len() < 1 << 16);
}

#[test]
fn an_old_document_without_a_container_is_read_too() {
    let mut bytes = vec![0xDB, 0xA5, 0x2D, 0, 0, 0, 4, 4];
    bytes.resize(0x180, 0);
    put(&mut bytes, 0x18, 0x180);
    bytes.extend(b"Dear ");
    bytes.extend([0xB3, 0xAF, 0xA4, 0x6A, 0xA4, 0xE5]);
    bytes.extend(b"\r");
    let end = bytes.len() as u32;
    put(&mut bytes, 0x1C, end);
    put(&mut bytes, 0x34, 12);
    let found = collect(&DOC, &bytes);
    assert!(found.text.starts_with("Dear 陳大文"), "{:?}", found.text);
}
