//! Pictures built byte by byte: what their metadata says comes out, and their pixels are a gap.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::*;
use crate::extract::format::Content;
use crate::extract::testing::{Collected, collect};
use crate::model::GapKind;

/// A TIFF structure with one directory; texts longer than four bytes only.
fn tiff(big_endian: bool, fields: &[(u16, &[u8])]) -> Vec<u8> {
    let u16 = |n: u16| {
        if big_endian {
            n.to_be_bytes()
        } else {
            n.to_le_bytes()
        }
    };
    let u32 = |n: usize| {
        let n = u32::try_from(n).unwrap();
        if big_endian {
            n.to_be_bytes()
        } else {
            n.to_le_bytes()
        }
    };
    let mut bytes = if big_endian {
        b"MM".to_vec()
    } else {
        b"II".to_vec()
    };
    bytes.extend(u16(42));
    bytes.extend(u32(8));
    bytes.extend(u16(u16::try_from(fields.len()).unwrap()));
    let mut at = 8 + 2 + fields.len() * 12 + 4;
    for (tag, text) in fields {
        bytes.extend(u16(*tag));
        bytes.extend(u16(2));
        bytes.extend(u32(text.len()));
        bytes.extend(u32(at));
        at += text.len();
    }
    bytes.extend(u32(0));
    for (_, text) in fields {
        bytes.extend(*text);
    }
    bytes
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let len = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], &len[..], data].concat()
}

fn jpeg(segments: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    let pixels = [
        &segment(0xDA, &[0; 8])[..],
        &[1, 2, 0xFF, 0, 3],
        &[0xFF, 0xD9],
    ]
    .concat();
    [&[0xFF, 0xD8][..], &segments.concat(), &pixels, behind].concat()
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let len = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&len[..], kind, data, &[0; 4]].concat()
}

fn png(chunks: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    let mark = b"\x89PNG\r\n\x1a\n";
    [
        &mark[..],
        &chunk(b"IHDR", &[0; 13]),
        &chunks.concat(),
        &chunk(b"IEND", b""),
        behind,
    ]
    .concat()
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn labelled(found: &Collected) -> Vec<(&str, &str)> {
    let pieces = found.pieces.iter();
    pieces
        .map(|piece| (piece.label.as_deref().unwrap_or(""), piece.text.as_str()))
        .collect()
}

fn members(found: &Collected) -> Vec<(&str, Vec<u8>)> {
    let children = found.children.iter();
    children
        .map(|child| match &child.content {
            Content::Input(input) => (&*child.name, input.peek(0, 1 << 16).unwrap()),
            _ => panic!("a member that is not there"),
        })
        .collect()
}

fn gaps(found: &Collected) -> Vec<GapKind> {
    found.gaps.iter().map(|gap| gap.1).collect()
}

#[test]
fn exif_of_both_byte_orders_is_read_under_its_names() {
    let (big5, ..) = encoding_rs::BIG5.encode("陳大文的身份證副本");
    let (wide, ..) = (
        "病人: 李小明"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>(),
        0,
    );
    for big_endian in [false, true] {
        let block = tiff(
            big_endian,
            &[
                (0x010E, &big5),
                (0x013B, b"Chan Tai Man\0"),
                (0x9C9B, &wide),
            ],
        );
        let file = jpeg(&[segment(0xE1, &[b"Exif\0\0", &block[..]].concat())], b"");
        let found = collect(&JPEG, &file);
        let expected = [
            ("ImageDescription", "陳大文的身份證副本"),
            ("Artist", "Chan Tai Man"),
            ("XPTitle", "病人: 李小明"),
        ];
        assert_eq!(labelled(&found), expected);
        assert_eq!(gaps(&found), [GapKind::ImageWithoutOcr]);
        assert!(found.end.is_ok());
    }
}

#[test]
fn comments_captions_and_packets_of_a_photograph_are_read() {
    let caption = [
        b"\x1C\x02\x78\x00\x0CPatient Chan",
        &b"\x1C\x02\x19\x00\x04scan"[..],
    ]
    .concat();
    let mut block = b"Photoshop 3.0\x008BIM\x04\x04\0\0".to_vec();
    block.extend(u32::try_from(caption.len()).unwrap().to_be_bytes());
    block.extend(&caption);
    let xmp = [
        b"http://ns.adobe.com/xap/1.0/\0".as_slice(),
        b"<x:xmpmeta/>",
    ]
    .concat();
    let segments = [
        segment(0xFE, b"taken at the ward"),
        segment(0xED, &block),
        segment(0xE1, &xmp),
    ];
    let found = collect(&JPEG, &jpeg(&segments, b"PK\x03\x04 an archive"));
    let expected = [
        ("Comment", "taken at the ward"),
        ("Caption", "Patient Chan"),
        ("Keywords", "scan"),
    ];
    assert_eq!(labelled(&found), expected);
    let expected = [
        ("metadata.xmp", b"<x:xmpmeta/>".to_vec()),
        ("behind the picture", b"PK\x03\x04 an archive".to_vec()),
    ];
    assert_eq!(members(&found), expected);
}

#[test]
fn all_three_kinds_of_text_in_a_png_are_read() {
    let plain = chunk(b"tEXt", b"Title\0Staff list");
    let zipped = chunk(
        b"zTXt",
        &[b"Note\0\0", &packed(b"salary of Ho")[..]].concat(),
    );
    let wide = "注".as_bytes();
    let international = chunk(
        b"iTXt",
        &[
            b"Subject\0\x01\0zh\0",
            wide,
            b"\0",
            &packed("病歷".as_bytes()),
        ]
        .concat(),
    );
    let unknown = chunk(b"prVt", b"\x01\x02hidden in a private chunk\x03");
    let found = collect(
        &PNG,
        &png(&[plain, zipped, international, unknown], b"trailing words"),
    );
    let expected = [
        ("Title", "Staff list"),
        ("Note", "salary of Ho"),
        ("Subject", "病歷"),
        ("", "hidden in a private chunk"),
    ];
    assert_eq!(labelled(&found), expected);
    assert_eq!(
        members(&found),
        [("behind the picture", b"trailing words".to_vec())]
    );
    assert_eq!(gaps(&found), [GapKind::ImageWithoutOcr]);
}

#[test]
fn a_comment_in_a_gif_is_read_and_its_pixels_are_not() {
    let mut bytes = b"GIF89a\x01\0\x01\0\0\0\0".to_vec();
    bytes.extend(b"\x21\xFE\x06by Lau\x04, HK\0");
    bytes.extend(b"\x2C\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\x3B");
    let found = collect(&GIF, &bytes);
    assert_eq!(labelled(&found), [("Comment", "by Lau, HK")]);
    assert!(found.end.is_ok() && found.children.is_empty());
}

#[test]
fn the_chunks_of_a_webp_are_read() {
    let block = tiff(true, &[(0x8298, b"(c) Wong Siu Ling\0")]);
    let chunks = [
        b"VP8 \x02\0\0\0ab".to_vec(),
        [
            b"EXIF",
            &u32::try_from(block.len()).unwrap().to_le_bytes()[..],
            &block,
        ]
        .concat(),
    ]
    .concat();
    let len = u32::try_from(chunks.len() + 4).unwrap().to_le_bytes();
    let found = collect(&WEBP, &[b"RIFF", &len[..], b"WEBP", &chunks].concat());
    assert_eq!(labelled(&found), [("Copyright", "(c) Wong Siu Ling")]);
}

#[test]
fn pages_of_a_scanner_are_pages_without_text() {
    let found = collect(&TIFF, &tiff(false, &[(0x010D, b"claim form 2026\0")]));
    assert_eq!(labelled(&found), [("DocumentName", "claim form 2026")]);
    assert_eq!(gaps(&found), [GapKind::PageWithoutText]);
}

#[test]
fn a_directory_that_leads_back_to_itself_ends() {
    let mut bytes = tiff(false, &[(0x010D, b"page one\0")]);
    let next = 8 + 2 + 12;
    bytes[next..next + 4].copy_from_slice(&8_u32.to_le_bytes());
    let found = collect(&TIFF, &bytes);
    assert_eq!(labelled(&found), [("DocumentName", "page one")]);
}

#[test]
fn fields_that_share_their_bytes_are_read_a_few_times_only() {
    let text = [b'x'; 60_000];
    let mut bytes = tiff(false, &[(0x010D, &text[..]); 1000]);
    let at = (8 + 2 + 1000 * 12 + 4_u32).to_le_bytes();
    for entry in 0..1000 {
        let from = 8 + 2 + entry * 12 + 8;
        bytes[from..from + 4].copy_from_slice(&at);
    }
    bytes.truncate(8 + 2 + 1000 * 12 + 4 + text.len());
    let found = collect(&TIFF, &bytes);
    assert!(found.text.len() < 8 << 20);
    assert_eq!(gaps(&found), [GapKind::PageWithoutText]);
}

#[test]
fn the_words_of_a_drawing_are_read_and_it_is_no_picture() {
    let text: Vec<u8> = "HKID K123456(1)"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut record = vec![0; 76];
    record[44..48].copy_from_slice(&15_u32.to_le_bytes());
    record[48..52].copy_from_slice(&76_u32.to_le_bytes());
    record.extend(&text);
    record.resize(record.len().next_multiple_of(4), 0);
    let len = u32::try_from(record.len()).unwrap();
    record[..4].copy_from_slice(&84_u32.to_le_bytes());
    record[4..8].copy_from_slice(&len.to_le_bytes());
    let mut header = [0; 108];
    header[..8].copy_from_slice(&[1, 0, 0, 0, 108, 0, 0, 0]);
    header[40..44].copy_from_slice(b" EMF");
    let end = [
        14, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0,
    ];
    let found = collect(&EMF, &[&header[..], &record, &end].concat());
    assert_eq!(labelled(&found), [("", "HKID K123456(1)")]);
    assert_eq!(gaps(&found), []);
    let cut = collect(&EMF, &[&header[..], &record].concat());
    assert!(cut.end.is_err());
}

#[test]
fn the_words_of_an_old_drawing_are_read() {
    let mut bytes = b"\x01\0\x09\0\0\x03".to_vec();
    bytes.resize(18, 0);
    bytes.extend(b"\x0A\0\0\0\x21\x05\x08\0Chan T M\0\0\0\0");
    bytes.extend(b"\x03\0\0\0\0\0");
    let found = collect(&WMF, &bytes);
    assert_eq!(labelled(&found), [("", "Chan T M")]);
    assert!(found.end.is_ok());
}

#[test]
fn every_cut_of_a_picture_is_answered() {
    let block = tiff(false, &[(0x010E, b"description\0")]);
    let file = jpeg(
        &[segment(0xE1, &[b"Exif\0\0", &block[..]].concat())],
        b"behind it",
    );
    for len in 0..file.len() {
        assert!(gaps(&collect(&JPEG, &file[..len])).contains(&GapKind::ImageWithoutOcr));
    }
    let file = png(&[chunk(b"tEXt", b"a\0b"), chunk(b"eXIf", &block)], b"");
    for len in 0..file.len() {
        assert!(gaps(&collect(&PNG, &file[..len])).contains(&GapKind::ImageWithoutOcr));
    }
}
