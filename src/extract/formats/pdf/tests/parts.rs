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

/// A page with a label and these annotations, numbered from 6.
fn form(content: &str, annotations: &[&[u8]]) -> crate::extract::testing::Collected {
    let listed: String = (6..6 + annotations.len())
        .map(|n| format!("{n} 0 R "))
        .collect();
    let more: Vec<Vec<u8>> = annotations.iter().map(|a| a.to_vec()).collect();
    let bytes = one_page(
        "",
        &format!("/Annots[{listed}]"),
        stream("", content.as_bytes()),
        &more,
    );
    collect(&FORMAT, &bytes)
}

#[test]
fn a_value_is_read_where_its_field_lies() {
    let looks = stream(
        "/Subtype/Form/BBox[0 0 90 14]/Resources<</Font<</F 5 0 R>>>>",
        b"BT /F 9 Tf 2 4 Td (C60) Tj 30 0 Td (1815) Tj ET",
    );
    let read = form(
        "BT /F 10 Tf 50 700 Td (HKID no. ____________ of the applicant) Tj 0 -20 Td (Phone) Tj ET",
        &[
            b"<</Subtype/Widget/FT/Tx/T(a1)/V(C601815)/Rect[100 697 190 711]/AP<</N 7 0 R>>>>",
            &looks,
        ],
    );
    assert!(
        read.text
            .starts_with("HKID no. ____________ of the applicant C60 1815\nPhone\n")
            || read
                .text
                .starts_with("HKID no. ____________ of the applicant C601815\nPhone\n"),
        "{}",
        read.text
    );
    assert!(!read.text.contains("C601815\nC601815"));
}

#[test]
fn a_value_without_looks_stands_beside_its_label_and_keeps_its_name() {
    let read = form(
        "BT /F 10 Tf 50 700 Td (HKID:) Tj 150 0 Td (Sex:) Tj ET",
        &[
            b"<</Subtype/Widget/FT/Tx/T(hkid)/V(C601815\\(5\\))/Rect[80 697 170 711]>>",
            b"<</Subtype/Widget/FT/Tx/T(sex)/V(F)/Rect[225 697 240 711]>>",
        ],
    );
    assert!(
        read.text.starts_with("HKID: C601815(5) Sex: F\n"),
        "{}",
        read.text
    );
    let value = read.pieces.iter().find(|p| p.text == "C601815(5)").unwrap();
    assert_eq!(value.label.as_deref(), Some("hkid"));
}

#[test]
fn fields_of_one_character_each_are_one_number() {
    let fields: Vec<String> = "C6018155"
        .chars()
        .enumerate()
        .map(|(n, c)| {
            let left = 100 + 17 * n;
            format!(
                "<</Subtype/Widget/FT/Tx/T(t{n})/V({c})/Rect[{left} 697 {} 711]>>",
                left + 14
            )
        })
        .collect();
    let fields: Vec<&[u8]> = fields.iter().map(|field| field.as_bytes()).collect();
    let read = form("BT /F 10 Tf 50 700 Td (HKID:) Tj ET", &fields);
    assert!(read.text.starts_with("HKID: C6018155\n"), "{}", read.text);
}

#[test]
fn a_field_on_a_line_of_its_own_follows_what_stands_above_it() {
    let read = form(
        "BT /F 10 Tf 50 700 Td (HKID) Tj 0 -60 Td (Phone) Tj ET",
        &[b"<</Subtype/FreeText/Contents(C601815\\(5\\))/Rect[50 675 140 690]>>"],
    );
    assert!(
        read.text.starts_with("HKID\nC601815(5)\nPhone\n"),
        "{}",
        read.text
    );
}

#[test]
fn fields_in_a_table_are_its_cells() {
    let row =
        |y: i32, name: &str| format!("1 0 0 1 50 {y} Tm ({name}) Tj 1 0 0 1 300 {y} Tm (50%) Tj ");
    let content = format!(
        "BT /F 10 Tf 1 0 0 1 50 700 Tm (Name) Tj 1 0 0 1 150 700 Tm (HKID) Tj 1 0 0 1 300 700 Tm (Part) Tj {}{}{} ET",
        row(680, "Chan"),
        row(660, "Lee"),
        row(640, "Ho")
    );
    let read = form(
        &content,
        &[
            b"<</Subtype/Widget/FT/Tx/T(f1)/V(C6018155)/Rect[150 677 240 691]>>",
            b"<</Subtype/Widget/FT/Tx/T(f2)/V(K2749181)/Rect[150 657 240 671]>>",
            b"<</Subtype/Widget/FT/Tx/T(f3)/V(G1234560)/Rect[150 637 240 651]>>",
        ],
    );
    assert!(
        read.text
            .contains("Name\tHKID\tPart\nChan\tC6018155\t50%\nLee\tK2749181\t50%\n"),
        "{}",
        read.text
    );
}

#[test]
fn what_lies_over_a_scan_does_not_make_it_a_page_with_text() {
    let read = form(
        "600 0 0 800 0 0 cm BI /W 600 /H 800 /BPC 8 ID x EI",
        &[b"<</Subtype/Widget/FT/Tx/T(a)/V(a value that is longer than any stamp or page number is)/Rect[50 600 400 614]>>"],
    );
    assert!(read.text.contains("a value that is longer"));
    let kinds: Vec<_> = read.gaps.iter().map(|(_, kind, _)| *kind).collect();
    assert_eq!(kinds, [crate::model::GapKind::PageWithoutText]);
}
