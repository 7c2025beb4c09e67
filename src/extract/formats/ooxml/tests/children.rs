//! Facts about the files inside a package.

use std::io::{Cursor, Write};

use super::read;
use crate::extract::testing::Collected;
use crate::extract::{Content, Sign};
use crate::model::GapKind;

fn bytes(found: &Collected, name: &str) -> Vec<u8> {
    let child = found
        .children
        .iter()
        .find(|child| &*child.name == name)
        .unwrap();
    match &child.content {
        Content::Input(input) => input.peek(0, 1 << 20).unwrap(),
        _ => panic!("not read"),
    }
}

fn compound(stream: &str, bytes: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(stream)
        .unwrap()
        .write_all(bytes)
        .unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn an_embedded_file_and_a_picture_are_children() {
    let found = read(
        &super::super::DOCX,
        &[
            ("word/document.xml", b"<w/>"),
            ("word/embeddings/list.xlsx", b"PK-data"),
            ("word/media/image1.png", b"\x89PNG"),
        ],
    );
    assert_eq!(bytes(&found, "word/embeddings/list.xlsx"), b"PK-data");
    assert_eq!(bytes(&found, "word/media/image1.png"), b"\x89PNG");
    assert_eq!(found.children.len(), 2);
}

#[test]
fn a_wrapped_file_comes_out_with_its_name() {
    let mut native = vec![0, 0, 0, 0, 2, 0];
    native.extend(
        b"staff.csv\0C:\\files\\staff.csv\0\0\0\x03\0\x04\0\0\0tmp\0\x05\0\0\0K2749trailer",
    );
    let ole = compound("\u{1}Ole10Native", &native);
    let found = read(
        &super::super::DOCX,
        &[("word/embeddings/oleObject1.bin", &ole)],
    );
    assert_eq!(bytes(&found, "word/embeddings/staff.csv"), b"K2749");
}

#[test]
fn a_package_stream_is_the_file_itself_and_other_objects_stay_whole() {
    let ole = compound("Package", b"PK-data");
    let word = compound("WordDocument", b"old");
    let found = read(
        &super::super::DOCX,
        &[
            ("word/embeddings/oleObject1.bin", &ole),
            ("word/embeddings/oleObject2.bin", &word),
        ],
    );
    assert_eq!(bytes(&found, "word/embeddings/oleObject1.bin"), b"PK-data");
    assert_eq!(bytes(&found, "word/embeddings/oleObject2.bin"), word);
}

#[test]
fn macros_are_told_and_a_project_that_cannot_be_read_is_a_child() {
    let found = read(&super::super::XLSX, &[("xl/vbaProject.bin", b"broken")]);
    assert_eq!(found.signs, [Sign::Macros]);
    assert_eq!(bytes(&found, "xl/vbaProject.bin"), b"broken");
}

#[test]
fn settings_of_printers_are_read_as_strings_and_fonts_are_a_soft_gap() {
    let name: Vec<u8> = "HR printer"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let found = read(
        &super::super::XLSX,
        &[
            ("xl/printerSettings/printerSettings1.bin", &name),
            ("word/fonts/font1.odttf", b"xx"),
        ],
    );
    assert!(found.text.contains("HR printer"));
    assert!(found.children.is_empty());
    assert_eq!(found.gaps.len(), 1);
    assert_eq!(found.gaps[0].1, GapKind::Media);
}

#[test]
fn xml_under_another_name_is_read() {
    let found = read(
        &super::super::DOCX,
        &[(
            "word/body.dat",
            b"<?xml version='1.0'?><w:p><w:t>K274918(1)</w:t></w:p>",
        )],
    );
    assert!(found.text.contains("K274918(1)"));
    assert!(found.children.is_empty());
}

#[test]
fn a_formula_of_an_equation_editor_is_a_soft_gap() {
    let ole = compound("Equation Native", b"x plus y");
    let found = read(
        &super::super::DOCX,
        &[("word/embeddings/oleObject1.bin", &ole)],
    );
    assert!(found.children.is_empty());
    assert_eq!(found.gaps[0].1, GapKind::Media);
    assert!(found.text.contains("x plus y"));
}

#[test]
fn what_is_left_of_removed_parts_is_read_as_strings_unless_it_is_a_file() {
    let rest = [&[0xFF, 0, 1, 2, 0x9D][..], b"HKID K274918(1)", &[0; 300]].concat();
    let found = read(
        &super::super::DOCX,
        &[
            ("word/document.xml", b"<w/>"),
            ("[trash]/0000.dat", &rest),
            ("[trash]/0001.dat", b"%PDF-1.7\n%%EOF"),
            ("[trash]/0002.dat", b"<?xml version='1.0'?><a>old words</a>"),
        ],
    );
    assert!(found.text.contains("HKID K274918(1)"));
    assert!(found.text.contains("old words"));
    let kinds: Vec<GapKind> = found.gaps.iter().map(|gap| gap.1).collect();
    assert_eq!(kinds, [GapKind::Media]);
    assert_eq!(bytes(&found, "[trash]/0001.dat"), b"%PDF-1.7\n%%EOF");
    assert_eq!(found.children.len(), 1);
}
