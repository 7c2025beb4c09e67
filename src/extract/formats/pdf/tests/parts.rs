//! What hangs on pages and documents beside their content.

use std::io::Read;

use super::build::{flate, one_page, stream};
use crate::extract::format::{Content, Sign};
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::collect;
use crate::model::Place;

#[test]
fn a_form_field_has_its_name_as_label_and_its_appearance_is_no_second_copy() {
    let bytes = one_page(
        "/AcroForm<</Fields[6 0 R]>>",
        "/Annots[6 0 R]",
        stream("", b""),
        &[
            b"<</Subtype/Widget/FT/Tx/T(hkid)/TU(HKID number)/V(C601815\\(5\\))/AP<</N 7 0 R>>>>"
                .to_vec(),
            stream(
                "/Subtype/Form/Resources<</Font<</F 5 0 R>>>>",
                b"BT /F 9 Tf (C601815\\(5\\)) Tj ET",
            ),
        ],
    );
    let read = collect(&FORMAT, &bytes);
    let fields: Vec<_> = read.pieces.iter().filter(|p| p.label.is_some()).collect();
    assert_eq!(fields[0].text, "C601815(5)");
    assert_eq!(fields[0].label.as_deref(), Some("HKID number hkid"));
    assert_eq!(fields[0].place, Place::page(1));
    assert_eq!(read.text.matches("C601815(5)").count(), 1);
}

#[test]
fn a_field_that_stands_on_no_page_is_read() {
    let bytes = one_page(
        "/AcroForm<</Fields[6 0 R]>>",
        "",
        stream("", b"BT /F 9 Tf (x) Tj ET"),
        &[b"<</FT/Tx/T(id)/V<FEFF8EAB4EFD>>>".to_vec()],
    );
    let read = collect(&FORMAT, &bytes);
    let field = read.pieces.iter().find(|p| p.text == "身份").unwrap();
    assert_eq!(field.label.as_deref(), Some("id"));
    assert_eq!(field.place, Place::part("form"));
}

#[test]
fn notes_and_their_looks_are_read() {
    let bytes = one_page(
        "",
        "/Annots[6 0 R]",
        stream("", b""),
        &[
            b"<</Subtype/Stamp/Contents(Call 91234567)/AP<</N 7 0 R>>>>".to_vec(),
            stream(
                "/Subtype/Form/Resources<</Font<</F 5 0 R>>>>",
                b"BT /F 9 Tf (DRAFT) Tj ET",
            ),
        ],
    );
    let read = collect(&FORMAT, &bytes);
    assert!(read.text.contains("Call 91234567\n") && read.text.contains("DRAFT\n"));
}

#[test]
fn an_attached_file_is_a_member_and_a_second_mention_of_it_is_not() {
    let bytes = one_page(
        "/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>",
        "/Annots[<</Subtype/FileAttachment/FS 6 0 R>>]",
        stream("", b""),
        &[
            b"<</F(old.txt)/UF<FEFF8EAB4EFD002E007400780074>/EF<</F 7 0 R>>>>".to_vec(),
            stream("/Filter/FlateDecode", &flate(b"K274918(1)")),
        ],
    );
    let read = collect(&FORMAT, &bytes);
    assert_eq!(read.children.len(), 1);
    assert_eq!(&*read.children[0].name, "身份.txt");
    let Content::Input(input) = &read.children[0].content else {
        panic!("the member was not read");
    };
    let mut text = String::new();
    input.reader().read_to_string(&mut text).unwrap();
    assert_eq!(text, "K274918(1)");
}

#[test]
fn bookmarks_and_metadata_have_parts_of_their_own() {
    let mut bytes = one_page(
        "/Outlines<</First 6 0 R>>/Metadata 7 0 R",
        "",
        stream("", b""),
        &[
            b"<</Title(Chapter one)/First<</Title(Inner)>>/Next<</Title(Last)>>>>".to_vec(),
            stream("/Subtype/XML", b"<x:p><dc:title>From XMP</dc:title></x:p>"),
            b"<</Author(Chan Tai Man)>>".to_vec(),
        ],
    );
    let at = bytes.windows(6).rposition(|w| w == b"/Root ").unwrap();
    bytes.splice(at..at, *b"/Info 8 0 R");
    let read = collect(&FORMAT, &bytes);
    assert!(read.text.contains("Chapter one\nInner\nLast\n"));
    let of = |text: &str| read.pieces.iter().find(|p| p.text == text).unwrap().clone();
    assert_eq!(of("Inner").place, Place::part("bookmark"));
    assert_eq!(of("Chan Tai Man").place, Place::part("property"));
    assert_eq!(of("Chan Tai Man").label.as_deref(), Some("Author"));
    assert_eq!(of("From XMP").label.as_deref(), Some("title"));
}

#[test]
fn a_signature_is_a_sign() {
    let bytes = one_page(
        "/AcroForm<</Fields[6 0 R]>>",
        "",
        stream("", b""),
        &[b"<</FT/Sig/T(s)/V<</Type/Sig/Name(Chan)>>>>".to_vec()],
    );
    assert_eq!(collect(&FORMAT, &bytes).signs, [Sign::Signed]);
}
