//! Facts about text.

use super::{part, read};
use crate::extract::{Edge, Sign};

#[test]
fn runs_split_inside_a_number_are_joined() {
    let found = read(
        r"HKID {\b K27}{\i 49}\r
18(1)\par next",
    );
    assert!(
        found.text.contains("HKID K274918(1)\nnext"),
        "{}",
        found.text
    );
    assert!(found.end.is_ok());
}

#[test]
fn unicode_is_read_and_its_fallback_is_not() {
    let found = read(r"\uc1\u36523?\u20221\'3f\u35657{} {\uc2\u-10179\'a4\'a4\u-8704ab}end");
    assert!(found.text.contains("身份證 😀end"), "{}", found.text);
}

#[test]
fn bytes_are_in_the_code_page_of_their_font() {
    let found = read(
        r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset136 PMingLiU;}{\f2\fcharset134 SimSun;}{\f3\fcharset128 MS Mincho;}}\f1 \'a8\'ad\'a5\'f7\'c3\'d2\f2 \'c9\'ed\'b7\'dd\'d6\'a4\f3 \'8e\'81\'96\'bc\f0 \'e9",
    );
    assert!(found.text.contains("身份證身份证氏名é"), "{}", found.text);
}

#[test]
fn a_second_byte_may_be_a_letter_or_an_escape() {
    let found = read(r"{\fonttbl{\f1\fcharset136 x;}}\f1 \'a6W\'b3\'5c\'aa\{ K274918(1)");
    assert!(
        found.text.contains("名許芋 K274918(1)") || found.text.contains("名許"),
        "{}",
        found.text
    );
    assert!(found.text.contains("K274918(1)"));
}

#[test]
fn cells_and_rows_are_edges_and_text_after_them_is_outside() {
    let found = read(
        r"before\par\trowd\pard\intbl Name\cell HKID\cell\row\trowd\intbl Chan\cell K274918(1)\cell\row\pard after\par",
    );
    use Edge::{Cell, Row, Table};
    let wanted = [Table, Cell, Cell, Row, Cell, Cell, Row, Table];
    let shown: Vec<Edge> = found
        .edges
        .iter()
        .copied()
        .filter(|edge| wanted.contains(edge))
        .collect();
    assert_eq!(shown, [Table, Cell, Cell, Row, Cell, Cell, Row, Table]);
    assert!(
        found.text.contains("Chan\tK274918(1)\t\n"),
        "{:?}",
        found.text
    );
}

#[test]
fn what_stands_beside_the_text_splits_nothing() {
    let found = read(
        r"K27{\*\atnid CT}{\*\atnauthor Lee}\chatn{\*\annotation remark}{\footnote a note}4918(1)\par{\header top\par}{\footerl bottom\par}",
    );
    assert!(found.text.contains("K274918(1)"), "{}", found.text);
    assert!(part(&found, "comment").contains("remark"));
    assert!(part(&found, "footnote").contains("a note"));
    assert!(part(&found, "author").contains("Lee"));
    assert!(part(&found, "header").contains("top"));
    assert!(part(&found, "footer").contains("bottom"));
}

#[test]
fn deleted_and_hidden_text_is_read_with_its_sign() {
    let found = read(r"K27{\deleted 49}18(1) {\v secret}\v0 open");
    assert!(found.text.contains("K2718(1) secret"));
    assert_eq!(part(&found, "deleted"), "49\nK274918(1) secretopen");
    assert!(found.signs.contains(&Sign::HiddenContent));
    assert!(found.signs.contains(&Sign::TrackedChanges));
}

#[test]
fn a_number_that_lost_its_middle_is_read_whole_too() {
    let found = read(r"K27{\deleted 49}18(1)\par");
    assert!(part(&found, "deleted").contains("K274918(1)"));
}

#[test]
fn properties_have_their_names() {
    let found = read(
        r"{\info{\title Minutes}{\author Chan}}{\*\userprops{\propname MSIP_Label_x_Name}\proptype30{\staticval Secret}}{\*\docvar{client}{K274918(1)}}body",
    );
    let labelled = |label: &str| {
        let piece = found
            .pieces
            .iter()
            .find(|piece| piece.label.as_deref() == Some(label));
        piece.map(|piece| piece.text.clone()).unwrap_or_default()
    };
    assert_eq!(labelled("title"), "Minutes");
    assert_eq!(labelled("MSIP_Label_x_Name"), "Secret");
    assert!(part(&found, "property").contains("client K274918(1)"));
}

#[test]
fn fields_shapes_forms_and_bookmarks_are_read() {
    let found = read(
        r#"{\field{\*\fldinst HYPERLINK "http://x.hk/1"}{\fldrslt shown}}{\shp{\*\shpinst{\sp{\sn wzDescription}{\sv A card}}{\shptxt box\par}}{\shprslt{\*\do{\dptxbxtext box}}}}{\*\formfield{\*\ffdeftext Form}}{\*\bkmkstart ref12345}"#,
    );
    assert!(part(&found, "field").contains("http://x.hk/1"));
    assert!(found.text.contains("shown"));
    assert!(part(&found, "alt-text").contains("A card"));
    assert_eq!(
        found
            .first_pieces()
            .filter(|text| text.contains("box"))
            .count(),
        1
    );
    assert!(part(&found, "form-field").contains("Form"));
    assert!(part(&found, "bookmark").contains("ref12345"));
}

#[test]
fn settings_of_programs_are_not_text_and_a_number_among_them_is() {
    let found = read(
        r"{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}{\s1 K274918(1);}}{\*\themedata 504b030414000600080000002100e9de0fbf}{\*\unheard of words}x",
    );
    assert!(
        !found.text.contains("Arial") && !found.text.contains("504b"),
        "{}",
        found.text
    );
    assert!(part(&found, "settings").contains("K274918(1)"));
    assert!(part(&found, "hidden").contains("of words"));
}

#[test]
fn html_inside_reads_as_what_it_shows() {
    let found = read(
        r#"\fromhtml1{\*\htmltag64 <p class=a>}\htmlrtf \par\htmlrtf0 HKID {\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 K27{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0 4918(1){\*\htmltag84 <a href="mailto:a@b.hk">}"#,
    );
    assert!(found.text.contains("HKID K274918(1)"), "{}", found.text);
    assert!(part(&found, "markup").contains("mailto:a@b.hk"));
    assert!(!found.text.contains("class=a"));
}
