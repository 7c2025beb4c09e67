//! Small packages built on the spot, each for one fact.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{EPUB, IWA, IWORK, VSDX, XPS};
use crate::extract::Format;
use crate::extract::testing::{Collected, collect};
use crate::model::{GapKind, Place};

fn read(format: &Format, parts: &[(&str, &[u8])]) -> Collected {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    collect(format, &zip.finish().unwrap().into_inner())
}

#[test]
fn a_book_is_read_in_its_order_and_its_locked_pages_are_gaps() {
    let opf = b"<package><metadata><dc:title>A book</dc:title></metadata><manifest><item id='a' href='z.xhtml'/><item id='b' href='b.xhtml'/></manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>";
    let lock = b"<encryption><EncryptedData><EncryptionMethod Algorithm='http://www.w3.org/2001/04/xmlenc#aes128-cbc'/><CipherReference URI='OEBPS/c.xhtml'/></EncryptedData></encryption>";
    let found = read(
        &EPUB,
        &[
            ("mimetype", b"application/epub+zip"),
            ("META-INF/container.xml", b"<container/>"),
            ("META-INF/encryption.xml", lock),
            ("OEBPS/book.opf", opf),
            ("OEBPS/b.xhtml", b"<html>two</html>"),
            ("OEBPS/c.xhtml", b"locked"),
            ("OEBPS/z.xhtml", b"<html>one</html>"),
        ],
    );
    let names: Vec<&str> = found.children.iter().map(|child| &*child.name).collect();
    assert_eq!(names, ["OEBPS/z.xhtml", "OEBPS/b.xhtml"]);
    assert_eq!(found.gaps.len(), 1);
    assert_eq!(found.gaps[0].1, GapKind::Encrypted);
    assert_eq!(found.parts.len() + found.children.len(), 7);
    assert!(found.text.contains("A book"));
}

#[test]
fn shapes_give_their_text_and_their_data_under_labels() {
    let page = b"<PageContents><Shapes><Shape><Cell N='PinX' V='3.7'/><Section N='Property'><Row N='R'><Cell N='Value' V='K274918(1)'/><Cell N='Label' V='HKID'/></Row></Section><Text><cp IX='0'/>K27<cp IX='1'/>4918(1)\n</Text></Shape></Shapes></PageContents>";
    let found = read(
        &VSDX,
        &[
            ("visio/document.xml", b"<d/>"),
            ("visio/pages/page2.xml", page),
        ],
    );
    assert!(found.text.contains("K274918(1)\n"));
    let value = found
        .pieces
        .iter()
        .find(|piece| piece.label.as_deref() == Some("HKID"))
        .unwrap();
    assert_eq!(
        (value.text.as_str(), &value.place),
        ("K274918(1)", &Place::page(2))
    );
    assert!(!found.text.contains("3.7"));
}

#[test]
fn glyphs_on_one_line_are_joined_and_lines_are_not() {
    let page = b"<FixedPage><Glyphs OriginX='10' OriginY='20' FontRenderingEmSize='10' UnicodeString='HKID K27'/><Glyphs OriginX='48' OriginY='20' FontRenderingEmSize='10' UnicodeString='4918(1)'/><Glyphs OriginX='10' OriginY='40' FontRenderingEmSize='10' UnicodeString='next'/></FixedPage>";
    let found = read(
        &XPS,
        &[("a.fdseq", b"<x/>"), ("Documents/1/Pages/1.fpage", page)],
    );
    assert!(
        found.text.contains("HKID K274918(1)\nnext"),
        "{}",
        found.text
    );
}

/// A block without compression.
fn block(bytes: &[u8]) -> Vec<u8> {
    let mut packed = vec![bytes.len() as u8, (bytes.len() as u8 - 1) << 2];
    packed.extend(bytes);
    let mut block = vec![0, packed.len() as u8, 0, 0];
    block.extend(packed);
    block
}

#[test]
fn strings_in_messages_inside_messages_are_found_whole() {
    let text = b"HKID K274918(1)";
    let inner = [&[0x1A, text.len() as u8][..], text].concat();
    let outer = [&[0x08, 0x01, 0x12, inner.len() as u8][..], &inner].concat();
    // The head: identifier, then one message's type and length.
    let head = [0x08, 0x01, 0x12, 0x04, 0x08, 0x05, 0x18, outer.len() as u8];
    let whole = [&[head.len() as u8][..], &head, &outer].concat();
    let found = collect(&IWA, &block(&whole));
    assert_eq!(found.text, "HKID K274918(1)\n");
    let cut = collect(&IWA, &block(&whole)[..20]);
    assert!(cut.end.is_err());
}

#[test]
fn an_old_document_reads_its_cells_and_a_locked_one_is_a_gap() {
    let xml = b"<?xml version='1.0'?><sl:document><sf:p>K27<sf:span>4918(1)</sf:span></sf:p><sf:ct sfa:s='in a cell'/></sl:document>";
    let found = read(
        &IWORK,
        &[("index.xml", xml), ("buildVersionHistory.plist", b"bplist")],
    );
    assert!(found.text.contains("K274918(1)\n") && found.text.contains("in a cell"));
    let locked = read(
        &IWORK,
        &[
            ("index.xml", &[7; 400]),
            ("buildVersionHistory.plist", b"bplist"),
        ],
    );
    assert_eq!(locked.gaps[0].1, GapKind::Encrypted);
}

#[test]
fn a_document_of_2009_with_a_password_is_encrypted() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["buildVersionHistory.plist", "index.xml"] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(b"HKID K274918(1) HKID K274918(1)").unwrap();
    }
    let mut bytes = zip.finish().unwrap().into_inner();
    // The method of a local header and of the directory, as Pages writes it.
    for (mark, at) in [(b"PK\x03\x04", 8), (b"PK\x01\x02", 10)] {
        let starts: Vec<usize> = memchr::memmem::find_iter(&bytes, mark).collect();
        for start in starts {
            bytes[start + at..start + at + 2].copy_from_slice(&[0x6C, 0x63]);
        }
    }
    let found = collect(&IWORK, &bytes);
    let kinds: Vec<GapKind> = found.gaps.iter().map(|gap| gap.1).collect();
    assert_eq!(kinds, [GapKind::Encrypted, GapKind::Encrypted]);
}
