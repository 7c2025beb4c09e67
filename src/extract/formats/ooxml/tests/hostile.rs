//! Damage costs what is damaged, and hostile XML costs no memory.

use super::{line, package, read, word};
use crate::extract::testing::collect;
use crate::model::GapKind;

#[test]
fn a_part_that_breaks_off_is_a_gap_and_the_others_are_read() {
    let found = read(
        &super::super::DOCX,
        &[
            (
                "word/document.xml",
                b"<w:document><w:p><w:r><w:t>before</w:t>",
            ),
            (
                "word/header1.xml",
                b"<w:hdr><w:p><w:r><w:t>after</w:t></w:r></w:p></w:hdr>",
            ),
        ],
    );
    assert!(found.text.contains("before") && found.text.contains("after"));
    assert_eq!(found.gaps.len(), 1);
    assert_eq!(found.gaps[0].1, GapKind::Malformed);
    assert!(found.end.is_ok());
}

#[test]
fn bytes_changed_in_one_part_cost_that_part_only() {
    let body = b"<w:document><w:p><w:r><w:t>QQQQQQ</w:t></w:r></w:p></w:document>";
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for name in ["word/document.xml", "word/footer1.xml"] {
        zip.start_file(name, stored).unwrap();
        std::io::Write::write_all(&mut zip, body).unwrap();
    }
    let mut bytes = zip.finish().unwrap().into_inner();
    let at = bytes.windows(6).position(|w| w == b"QQQQQQ").unwrap();
    bytes[at] = b'X';
    let found = collect(&super::super::DOCX, &bytes);
    assert!(found.text.contains("XQQQQQ") && found.text.contains("QQQQQQ"));
    assert_eq!(found.gaps.len(), 1);
}

#[test]
fn one_bad_byte_does_not_hide_the_rest() {
    let found = read(
        &super::super::DOCX,
        &[(
            "word/document.xml",
            b"<w:d><w:p><w:t>a\xff\xfeb</w:t></w:p><w:p><w:t>K274918(1)</w:t></w:p></w:d>",
        )],
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
}

#[test]
fn a_part_in_utf_16_is_read() {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:p><w:t>身份證K274918(1)</w:t></w:p>";
    let bytes: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(xml.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let found = read(&super::super::DOCX, &[("word/document.xml", &bytes)]);
    assert_eq!(line(&found, "K27"), "身份證K274918(1)");
}

#[test]
fn deep_nesting_is_read_to_its_end() {
    let deep = "<w:x>".repeat(1_000_000) + "K274918(1)" + &"</w:x>".repeat(1_000_000);
    let found = word(&deep);
    assert!(found.text.contains("K274918(1)"));
    assert!(found.gaps.is_empty());
}

#[test]
fn entities_are_not_expanded_and_their_text_is_read() {
    let xml = b"<!DOCTYPE x [<!ENTITY a 'K274918(1)'><!ENTITY b '&a;&a;&a;'>]><w:d><w:p><w:t>&b;&b;</w:t></w:p></w:d>";
    let found = read(&super::super::DOCX, &[("word/document.xml", xml)]);
    assert_eq!(found.text.matches("K274918(1)").count(), 1);
    assert!(found.text.contains("&b;&b;"));
}

#[test]
fn any_cut_of_a_package_ends_with_what_was_read_or_an_error() {
    let whole = package(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row><c t='inlineStr'><is><t>x</t></is></c></row></sheetData></worksheet>"),
    ]);
    for len in 0..whole.len() {
        let found = collect(&super::super::XLSX, &whole[..len]);
        assert!(found.end.is_err() || !found.gaps.is_empty(), "{len}");
    }
}

#[test]
fn wild_numbers_in_a_sheet_do_no_harm() {
    let sheet = b"<worksheet><sheetData><row r='4294967295'><c r='XFD4294967295'/><c s='99999999999' t='s'><v>18446744073709551615</v></c><c><v>1e308</v></c></row><row/></sheetData></worksheet>";
    let found = read(
        &super::super::XLSX,
        &[
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", b"<sst><si/></sst>"),
        ],
    );
    assert!(found.text.contains("1e308"));
}
