//! What a person sees of a page, what is hidden, and what its fonts say of it.

use super::build::{first_line, kinds, one_page, page, stream};
use crate::extract::format::Sign;
use crate::extract::formats::pdf::FORMAT;
use crate::extract::testing::{Collected, collect};
use crate::model::{GapKind, Place};

/// A page whose text stands on a layer; `shown` is the catalogue's word on layers.
fn layered(shown: &str) -> Collected {
    let catalogue = format!("/OCProperties<</OCGs[6 0 R]/D<<{shown}>>>>");
    let page = "/Resources<</Font<</F 5 0 R>>/Properties<</L 6 0 R>>>>";
    let content = stream(
        "",
        b"/OC /L BDC BT /F 10 Tf 50 700 Td (Layer K27) Tj ET EMC",
    );
    collect(
        &FORMAT,
        &one_page(
            &catalogue,
            page,
            content,
            &[b"<</Type/OCG/Name(Draft)>>".to_vec()],
        ),
    )
}

#[test]
fn text_on_a_layer_that_is_off_is_read_and_is_hidden() {
    for off in ["/OFF[6 0 R]", "/BaseState/OFF"] {
        let read = layered(off);
        assert_eq!(first_line(&read), "Layer K27");
        assert_eq!(read.signs, [Sign::HiddenContent]);
    }
    for on in ["", "/BaseState/OFF/ON[6 0 R]"] {
        assert_eq!(layered(on).signs, []);
    }
}

#[test]
fn white_text_on_nothing_and_tiny_text_are_hidden_and_white_on_a_ground_is_not() {
    let white = "1 g BT /F 10 Tf 50 700 Td (White K27) Tj ET";
    assert_eq!(page(white).signs, [Sign::HiddenContent]);
    assert_eq!(page(&format!("0 g 0 0 600 800 re f {white}")).signs, []);
    assert_eq!(
        page("BT /F 0.1 Tf 50 700 Td (Tiny) Tj ET").signs,
        [Sign::HiddenContent]
    );
    assert_eq!(page("0 g BT /F 10 Tf 50 700 Td (Black) Tj ET").signs, []);
}

#[test]
fn glyphs_that_are_drawn_as_text_of_another_font_are_read() {
    let font = b"<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FontBBox[0 0 1000 1000]/FirstChar 1/LastChar 2
        /Widths[700 600]/Encoding<</Differences[1/a1/a2]>>/CharProcs<</a1 7 0 R/a2 8 0 R>>/Resources<</Font<</F 5 0 R>>>>>>";
    let objects = [
        font.to_vec(),
        stream("", b"700 0 d0 BT /F 1000 Tf (K) Tj ET"),
        stream("", b"600 0 d0 BT /F 1000 Tf (2) Tj ET"),
    ];
    let content = stream("", b"BT /G 10 Tf 50 700 Td <01020202> Tj ET");
    let read = collect(&FORMAT, &one_page("", "", content, &objects));
    assert_eq!(first_line(&read), "K222");
    assert_eq!(kinds(&read), []);
}

#[test]
fn a_glyph_that_draws_itself_ends() {
    let font = b"<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FirstChar 1/LastChar 1/Widths[700]
        /Encoding<</Differences[1/a1]>>/CharProcs<</a1 7 0 R>>/Resources<</Font<</G 6 0 R/F 5 0 R>>>>>>";
    let glyph = stream("", b"BT /F 1 Tf (x) Tj /G 1000 Tf <0101010101010101> Tj ET");
    let content = stream("", b"BT /G 10 Tf 50 700 Td <01> Tj ET");
    let read = collect(&FORMAT, &one_page("", "", content, &[font.to_vec(), glyph]));
    assert!(read.text.contains('x') && read.end.is_ok());
    assert_eq!(kinds(&read), [GapKind::Malformed]);
}

/// A page that shows the bytes 1 to 8 in a font of `names` with the map `map`.
fn mapped(names: &str, map: &str) -> Collected {
    let font = format!(
        "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Differences[1{names}]>>/ToUnicode 7 0 R>>"
    );
    let content = stream("", b"BT /G 10 Tf 50 700 Td <0102030405060708> Tj ET");
    let map = stream("", map.as_bytes());
    collect(
        &FORMAT,
        &one_page("", "", content, &[font.into_bytes(), map]),
    )
}

#[test]
fn a_map_that_says_the_same_of_all_codes_gives_way_to_names() {
    let map: String = (1..9).map(|n| format!("<{n:02}> <0020> ")).collect();
    let map = format!("8 beginbfchar {map} endbfchar");
    let read = mapped("/K/two/seven/four/nine/one/eight/parenleft", &map);
    assert_eq!(first_line(&read), "K274918(");
    assert_eq!(
        kinds(&mapped("/g1/g2/g3/g4/g5/g6/g7/g8", &map)),
        [GapKind::Malformed]
    );
}

#[test]
fn a_map_to_white_space_or_private_characters_is_no_text() {
    let read = mapped("/K/two/seven/four", "1 beginbfchar <02> <000D> endbfchar");
    assert!(first_line(&read).starts_with("K274"));
    let map = "1 beginbfrange <01> <08> <E001> endbfrange";
    assert_eq!(kinds(&mapped("/K/two", map)), [GapKind::Malformed]);
}

#[test]
fn surrogates_and_several_characters_of_one_code_are_read() {
    let map = "3 beginbfchar <01> <D842DFB7> <02> <006600660069> <03> <0041> endbfchar";
    assert!(first_line(&mapped("/a/b/c", map)).starts_with("𠮷ffiA"));
}

#[test]
fn the_words_for_a_picture_are_read() {
    let catalogue = "/StructTreeRoot<</K[6 0 R]>>";
    let figure = b"<</S/Figure/Alt(Card of Chan)/K[6 0 R 3]>>".to_vec();
    let read = collect(
        &FORMAT,
        &one_page(catalogue, "", stream("", b""), &[figure]),
    );
    let piece = read
        .pieces
        .iter()
        .find(|piece| piece.text == "Card of Chan")
        .unwrap();
    assert_eq!(piece.place, Place::part("structure"));
}

#[test]
fn a_hidden_note_is_read_and_is_hidden() {
    let note = b"<</Subtype/Text/F 2/Contents(Call 91234567)>>".to_vec();
    let read = collect(
        &FORMAT,
        &one_page("", "/Annots[6 0 R]", stream("", b""), &[note]),
    );
    assert!(read.text.contains("Call 91234567"));
    assert_eq!(read.signs, [Sign::HiddenContent]);
}

#[test]
fn the_data_of_a_form_has_its_elements_as_labels() {
    let data = stream(
        "",
        b"<x:datasets><x:data><hkid>K274918</hkid></x:data></x:datasets>",
    );
    let read = collect(
        &FORMAT,
        &one_page(
            "/AcroForm<</XFA[(datasets) 6 0 R]>>",
            "",
            stream("", b""),
            &[data],
        ),
    );
    let piece = read
        .pieces
        .iter()
        .find(|piece| piece.text == "K274918")
        .unwrap();
    assert_eq!(piece.label.as_deref(), Some("hkid"));
}
