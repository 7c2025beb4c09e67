//! Whole documents, small and written by hand, read through the front of the reader.

use std::fmt::Write as _;
use std::io::{Read, Write as _};

use super::FORMAT;
use crate::extract::format::{Claim, Content, Edge, ExtractError, Probe, Sign};
use crate::extract::testing::{Collected, collect, collect_within};
use crate::input::Input;
use crate::limits::{Budget, Limits};
use crate::model::{GapKind, Place};

/// A file with these objects, numbered from 1; the first is the catalogue.
fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = String::new();
    for (n, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", out.len()).unwrap();
        out.extend(format!("{} 0 obj\n", n + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    let size = objects.len() + 1;
    out.extend(format!("xref\n0 {size}\n0000000000 65535 f \n{table}").bytes());
    out.extend(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    out
}

fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let mut out = format!("<<{dict}/Length {}>>stream\n", content.len()).into_bytes();
    out.extend(content);
    out.extend(b"\nendstream");
    out
}

fn flate(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// One page: `catalogue` and `page` are more entries, `content` is object 4, a plain Latin font `F`
/// is object 5, and `more` are the objects from 6.
fn one_page(catalogue: &str, page: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let resources = "/Resources<</Font<</F 5 0 R/G 6 0 R>>/XObject<</X 6 0 R>>>>";
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>").into_bytes(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{resources}{page}>>").into_bytes(),
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
    ];
    objects.extend_from_slice(more);
    file(&objects)
}

fn page(content: &str) -> Collected {
    collect(
        &FORMAT,
        &one_page("", "", stream("", content.as_bytes()), &[]),
    )
}

fn kinds(read: &Collected) -> Vec<GapKind> {
    read.gaps.iter().map(|(_, kind, _)| *kind).collect()
}

fn first_line(read: &Collected) -> &str {
    read.text.lines().next().unwrap_or_default()
}

#[test]
fn a_header_behind_other_bytes_is_a_signature_and_one_too_far_is_none() {
    let claim = |head: &[u8]| {
        let input = Input::from_bytes(head);
        let budget = Budget::new(Default::default(), Default::default());
        (FORMAT.signature)(&Probe {
            head,
            tail: head,
            extension: "bin",
            input: &input,
            budget: &budget,
            zip_names: &[],
        })
    };
    assert_eq!(claim(b"junk\n%PDF-1.4"), Claim::Certain);
    assert_eq!(claim(&[&[b' '; 1030][..], b"%PDF-1.4"].concat()), Claim::No);
}

#[test]
fn glyphs_that_are_placed_one_by_one_make_an_unbroken_number() {
    // Widths of Helvetica: C 722, digits 556, brackets 333.
    let read = page(
        "BT /F 10 Tf 1 0 0 1 50 700 Tm (C) Tj 7.22 0 Td (6) Tj 5.56 0 Td (01) Tj ET
         BT /F 10 Tf 1 0 0 1 73.9 700 Tm [(81) 20 (5)-10(\\() 5 (5)] TJ (\\)) Tj ET",
    );
    assert_eq!(first_line(&read), "C601815(5)");
    assert!(read.end.is_ok() && read.gaps.is_empty());
}

#[test]
fn gaps_are_spaces_and_moves_down_are_lines() {
    let read = page("BT /F 10 Tf 14 TL 50 700 Td [(Wan)-400(Chai)] TJ T* (Hong) Tj (Kong)' ET");
    assert!(read.text.starts_with("Wan Chai\nHong\nKong\n"));
    assert_eq!(read.pieces[0].place, Place::page(1));
    assert_eq!(
        read.edges[..4],
        [Edge::Line, Edge::Line, Edge::Line, Edge::Page]
    );
}

#[test]
fn to_unicode_says_what_codes_are() {
    let cmap = b"1 begincodespacerange <0000> <FFFF> endcodespacerange
        1 beginbfchar <0003> <004B> endbfchar
        2 beginbfrange <0010> <0019> <0030> <0020> <0021> [<8EAB> <4EFD>] endbfrange";
    let read = collect(
        &FORMAT,
        &one_page(
            "",
            "",
            stream("", b"BT /G 12 Tf 50 700 Td <00200021000300120017> Tj ET"),
            &[
                b"<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 7 0 R
                    /DescendantFonts[<</Subtype/CIDFontType2/DW 1000>>]>>"
                    .to_vec(),
                stream("/Filter/FlateDecode", &flate(cmap)),
            ],
        ),
    );
    assert_eq!(first_line(&read), "身份K27");
    assert!(read.gaps.is_empty());
}

#[test]
fn predefined_chinese_cmaps_need_no_font_program() {
    let font = |encoding: &str| {
        format!(
            "<</Type/Font/Subtype/Type0/Encoding/{encoding}/DescendantFonts[<</Subtype/CIDFontType0
             /CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>>>]>>"
        )
        .into_bytes()
    };
    for (encoding, codes) in [
        ("ETen-B5-H", "A8ADA5F7C3D24B323734"),
        ("UniCNS-UCS2-H", "8EAB4EFD8B49004B003200370034"),
        ("CNS-EUC-H", "DCF9C8E9F7F44B323734"),
    ] {
        let content = format!("BT /G 12 Tf 50 700 Td <{codes}> Tj ET");
        let content = stream("", content.as_bytes());
        let read = collect(&FORMAT, &one_page("", "", content, &[font(encoding)]));
        assert!(first_line(&read).ends_with("K274"), "{encoding}");
        if encoding != "CNS-EUC-H" {
            assert_eq!(first_line(&read), "身份證K274", "{encoding}");
        }
    }
}

#[test]
fn differences_and_glyph_names_say_what_codes_are() {
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Made/FirstChar 1/Widths[500 500 500 500]
        /Encoding<</Differences[1/K/two/uni8EAB/f_i]>>>>";
    let content = stream("", b"BT /G 12 Tf 50 700 Td <01020304> Tj ET");
    let read = collect(&FORMAT, &one_page("", "", content, &[font.to_vec()]));
    assert_eq!(first_line(&read), "K2身fi");
}

#[test]
fn text_in_a_form_inside_a_form_is_read_once_a_page() {
    let form = |inside: &str| {
        let dict = "/Subtype/Form/Resources<</Font<</F 5 0 R>>/XObject<</X 7 0 R>>>>";
        stream(dict, inside.as_bytes())
    };
    let bytes = one_page(
        "",
        "",
        stream("", b"/X Do /X Do"),
        &[
            form("/X Do"),
            form("BT /F 9 Tf 5 5 Td (Inside K274918) Tj ET /X Do"),
        ],
    );
    let read = collect(&FORMAT, &bytes);
    assert_eq!(read.text.matches("Inside K274918").count(), 1);
}

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
fn a_page_that_is_a_picture_is_a_gap_and_a_picture_beside_text_a_softer_one() {
    let image = stream("/Subtype/Image/Width 100/Height 100/Filter/DCTDecode", b"x");
    let with = |content: &[u8]| {
        let bytes = one_page("", "", stream("", content), std::slice::from_ref(&image));
        kinds(&collect(&FORMAT, &bytes))
    };
    let scan = b"q 600 0 0 800 0 0 cm /X Do Q";
    assert_eq!(with(scan), [GapKind::PageWithoutText]);
    let stamped = [&scan[..], b"BT /F 9 Tf (Page 3) Tj ET"].concat();
    assert_eq!(with(&stamped), [GapKind::PageWithoutText]);
    let logo = b"q 60 0 0 80 0 0 cm /X Do Q BT /F 9 Tf (Invoice) Tj ET";
    assert_eq!(with(logo), [GapKind::ImageWithoutOcr]);
    assert_eq!(with(b"BT /F 9 Tf (Invoice) Tj ET"), []);
}

#[test]
fn text_that_cannot_be_mapped_is_a_gap_at_its_page() {
    let font = b"<</Type/Font/Subtype/Type0/Encoding/Identity-H
        /DescendantFonts[<</Subtype/CIDFontType2>>]>>";
    let content = stream("", b"BT /G 12 Tf 50 700 Td <00200021000300120017> Tj ET");
    let read = collect(&FORMAT, &one_page("", "", content, &[font.to_vec()]));
    assert_eq!(read.gaps[0].0, Place::page(1));
    assert_eq!(kinds(&read), [GapKind::Malformed]);
}

#[test]
fn a_damaged_page_keeps_what_came_before_the_damage() {
    let text: String = (0..2000).map(|n| format!("(N{n}) Tj T* ")).collect();
    let mut packed = flate(format!("BT /F 9 Tf 12 TL {text}").as_bytes());
    packed.truncate(packed.len() / 2);
    let bytes = one_page("", "", stream("/Filter/FlateDecode", &packed), &[]);
    let read = collect(&FORMAT, &bytes);
    assert!(read.text.contains("N0\nN1\n") && read.text.contains("\nN500\n"));
    assert!(!read.text.contains("N1999"));
    assert_eq!(kinds(&read), [GapKind::Truncated]);
}

#[test]
fn what_a_limit_cuts_off_is_named_and_the_rest_is_read() {
    let text: String = (0..50_000).map(|n| format!("(N{n}) Tj T* ")).collect();
    let packed = flate(format!("BT /F 9 Tf 12 TL {text}").as_bytes());
    let bytes = one_page("", "", stream("/Filter/FlateDecode", &packed), &[]);
    let limits = Limits {
        expanded_size: 100_000,
        ..Limits::default()
    };
    let read = collect_within(&FORMAT, &bytes, limits);
    assert!(read.text.contains("\nN1000\n"));
    assert_eq!(kinds(&read), [GapKind::ExpandedSize]);
}

#[test]
fn chains_of_filters_with_short_names_are_undone() {
    let content = b"BT /F 9 Tf (Short K274918) Tj ET";
    let hex: String = content.iter().map(|b| format!("{b:02x}")).collect();
    let bytes = one_page(
        "",
        "",
        stream("/Filter[/Fl/AHx]", &flate(hex.as_bytes())),
        &[],
    );
    assert_eq!(first_line(&collect(&FORMAT, &bytes)), "Short K274918");
}

#[test]
fn a_stream_without_a_length_is_read() {
    let content = b"<<>>stream\nBT /F 9 Tf (No length) Tj ET\nendstream".to_vec();
    let read = collect(&FORMAT, &one_page("", "", content, &[]));
    assert_eq!(first_line(&read), "No length");
}

#[test]
fn stated_text_stands_for_glyphs_that_say_nothing_and_tears_no_word() {
    let read = page(
        "BT /F 10 Tf 50 700 Td (of) Tj /Span<</ActualText(f)>>BDC (f) Tj EMC (ice) Tj
         /Span<</ActualText(K274918)>>BDC EMC ET",
    );
    assert_eq!(first_line(&read), "officeK274918");
}

#[test]
fn hidden_text_is_read_and_said_to_be_hidden() {
    let read = page("BT /F 10 Tf 3 Tr -900 -900 Td (K274918) Tj ET");
    assert_eq!(first_line(&read), "K274918");
    assert_eq!(read.signs, [Sign::HiddenContent]);
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

/// The document of [`page`], encrypted by the object layer's own writer.
fn encrypted(user_password: &str) -> Vec<u8> {
    use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat};
    let plain = one_page(
        "",
        "",
        stream("", b"BT /F 9 Tf (Locked K274918) Tj ET"),
        &[],
    );
    let mut document = Document::load_mem(&plain).unwrap();
    let id = Object::String(vec![7; 16], StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    let state = EncryptionState::try_from(EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password,
        key_length: 128,
        permissions: Permissions::all(),
    })
    .unwrap();
    document.encrypt(&state).unwrap();
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

#[test]
fn an_empty_password_opens_and_any_other_is_a_gap() {
    let read = collect(&FORMAT, &encrypted(""));
    assert_eq!(first_line(&read), "Locked K274918");
    assert_eq!(read.signs, [Sign::Encrypted]);
    let read = collect(&FORMAT, &encrypted("secret"));
    assert!(matches!(
        read.end,
        Err(ExtractError::Gap {
            kind: GapKind::Encrypted,
            ..
        })
    ));
    assert_eq!(read.text, "");
}

#[test]
fn what_is_no_document_is_malformed() {
    for bytes in [&b"%PDF-1.4\n%%EOF"[..], b"%PDF-1.4 nothing"] {
        assert!(matches!(
            collect(&FORMAT, bytes).end,
            Err(ExtractError::Gap {
                kind: GapKind::Malformed,
                ..
            })
        ));
    }
}

#[test]
fn a_small_file_with_endless_objects_is_turned_away() {
    let numbers = flate(&[&b"9 0 ["[..], &b"1 ".repeat(6 << 20)[..], b"]"].concat());
    let dict = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
    let bytes = one_page("", "", stream("", b""), &[stream(dict, &numbers)]);
    assert_eq!(kinds(&collect(&FORMAT, &bytes)), [GapKind::Memory]);
}

#[test]
fn every_cut_of_a_document_ends_in_an_answer() {
    let bytes = one_page(
        "/AcroForm<</Fields[6 0 R]>>",
        "/Annots[6 0 R]",
        stream("", b"BT /F 9 Tf (Cut me) Tj ET"),
        &[b"<</Subtype/Widget/T(a)/V(b)>>".to_vec()],
    );
    for length in 0..bytes.len() {
        let read = collect(&FORMAT, &bytes[..length]);
        assert!(read.end.is_err() || !read.text.is_empty() || !read.gaps.is_empty());
    }
}

#[test]
fn a_document_whose_end_is_missing_says_so() {
    let text = stream("", b"BT /F 9 Tf (Still here) Tj ET");
    let bytes = one_page("", "", text, &[stream("", &[b'x'; 4096])]);
    assert_eq!(kinds(&collect(&FORMAT, &bytes)), []);
    let read = collect(&FORMAT, &bytes[..bytes.len() - 3000]);
    assert_eq!(first_line(&read), "Still here");
    assert_eq!(kinds(&read), [GapKind::Truncated]);
}

#[test]
fn content_that_is_not_there_is_a_gap_at_its_page() {
    let bytes = one_page("", "/Contents 99 0 R", stream("", b""), &[]);
    assert_eq!(kinds(&collect(&FORMAT, &bytes)), [GapKind::Malformed]);
    let bytes = one_page("", "", stream("", b"/X Do"), &[]);
    let read = collect(&FORMAT, &bytes);
    assert_eq!(kinds(&read), [GapKind::Malformed]);
    assert_eq!(read.gaps[0].0, Place::page(1));
}
