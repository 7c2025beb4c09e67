//! What pages show, and what of it cannot be read.

use super::build::{first_line, flate, kinds, one_page, page, stream};
use crate::extract::format::{Edge, Sign};
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::collect;
use crate::model::{GapKind, Place};

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
fn text_in_a_pattern_and_in_a_mask_is_read() {
    let resources = "/Resources<</Pattern<</P 6 0 R>>/ExtGState<</M<</SMask<</G 7 0 R>>>>>>>>";
    let form = |text: &str| {
        let dict = "/Subtype/Form/Resources<</Font<</F 5 0 R>>>>";
        stream(dict, format!("BT /F 9 Tf ({text}) Tj ET").as_bytes())
    };
    let content = stream("", b"/P scn /M gs");
    let bytes = one_page("", resources, content, &[form("tiled"), form("masked")]);
    let read = collect(&FORMAT, &bytes);
    assert!(read.text.starts_with("tiled\nmasked\n") || read.text.starts_with("tiled masked"));
}

#[test]
fn chinese_shown_from_top_to_bottom_glyph_by_glyph_is_one_run() {
    let font = b"<</Type/Font/Subtype/Type0/Encoding/UniCNS-UCS2-H
        /DescendantFonts[<</Subtype/CIDFontType0>>]>>";
    let content = b"BT /G 10 Tf 50 700 Td <8EAB> Tj 0 -10 Td <4EFD> Tj 0 -10 Td <8B49> Tj ET";
    let read = collect(
        &FORMAT,
        &one_page("", "", stream("", content), &[font.to_vec()]),
    );
    assert_eq!(first_line(&read), "身份證");
}

#[test]
fn a_glyph_that_stands_for_every_missing_character_is_read_as_stated_and_as_drawn() {
    let stated = |text: &str, x: i32| {
        format!("/Span<</ActualText({text})>>BDC 1 0 0 1 {x} 700 Tm (Q) Tj EMC ")
    };
    let read = page(&format!(
        "BT /F 10 Tf 1 0 0 1 50 700 Tm (Id) Tj {}{}{} 1 0 0 1 200 700 Tm (end) Tj ET",
        stated("K", 100),
        stated("2", 108),
        stated("7", 116)
    ));
    assert!(read.text.starts_with("Id K27 end\n"), "{}", read.text);
    assert!(read.text.contains("Id QQQ end\n"), "{}", read.text);
}
