//! Facts about text documents.

use super::{count, line, part, read, text_at, word};
use crate::extract::{Edge, Sign};
use crate::model::Place;

#[test]
fn runs_split_inside_a_number_are_joined() {
    let found = word(
        "<w:p><w:r><w:t>K27</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>4918(1)</w:t></w:r></w:p>",
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
}

#[test]
fn other_prefixes_and_no_prefix_read_the_same() {
    let body = "<d:document xmlns:d='x'><d:p><d:r><d:t>K27</d:t></d:r><d:r><d:t>4918(1)</d:t></d:r></d:p></d:document>";
    let found = read(
        &super::super::DOCX,
        &[("word/document.xml", body.as_bytes())],
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
}

#[test]
fn breaks_tabs_and_paragraphs_are_edges() {
    let found = word(
        "<w:p><w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p><w:p><w:r><w:t>d</w:t></w:r></w:p>",
    );
    assert!(found.text.contains("a\tb\nc\nd"), "{:?}", found.text);
    assert_eq!(count(&found, Edge::Cell), 1);
}

#[test]
fn tables_have_cells_rows_and_two_ends() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let rows = format!(
        "<w:tr>{}{}</w:tr><w:tr>{}<w:tc><w:p/></w:tc></w:tr>",
        cell("a"),
        cell("b"),
        cell("c")
    );
    let found = word(&format!(
        "<w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl>{rows}</w:tbl>"
    ));
    use Edge::{Cell, Part, Row, Table};
    assert_eq!(
        found.edges,
        [Part, Table, Cell, Cell, Row, Cell, Cell, Row, Table]
    );
}

#[test]
fn a_cell_over_two_columns_counts_for_two() {
    let found = word(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    );
    assert_eq!(count(&found, Edge::Cell), 2);
}

#[test]
fn a_deletion_does_not_split_the_value_and_is_read_beside_it() {
    let found = word(
        "<w:p><w:r><w:t>K27</w:t></w:r><w:del w:author='Chan Tai Man'><w:r><w:delText>SECRET</w:delText></w:r></w:del><w:ins><w:r><w:t>4918(1)</w:t></w:r></w:ins></w:p>",
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
    assert_eq!(part(&found, "deleted"), "SECRET\nK27SECRET");
    assert_eq!(part(&found, "author"), "Chan Tai Man");
    assert_eq!(found.signs, [Sign::TrackedChanges]);
}

#[test]
fn two_deletions_with_text_between_do_not_run_on() {
    let del = |text: &str| format!("<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>");
    let found = word(&format!(
        "<w:p>{}<w:r><w:t>x</w:t></w:r>{}{}</w:p>",
        del("one"),
        del("two"),
        del("three")
    ));
    assert_eq!(line(&found, "one"), "one");
    assert_eq!(line(&found, "two"), "twothree");
}

#[test]
fn moved_text_is_read_where_it_was_and_where_it_is() {
    let found = word(
        "<w:moveFrom><w:p><w:r><w:t>K274918(1)</w:t></w:r></w:p></w:moveFrom><w:p><w:moveTo><w:r><w:t>K274918(1)</w:t></w:r></w:moveTo></w:p>",
    );
    assert_eq!(part(&found, "deleted"), "K274918(1)");
    assert_eq!(
        text_at(&found, |place| *place == Place::Whole),
        "K274918(1)"
    );
}

#[test]
fn a_field_code_does_not_split_its_sentence() {
    let found = word(
        "<w:p><w:r><w:t>K27</w:t></w:r><w:r><w:instrText>HYPER</w:instrText></w:r><w:r><w:instrText>LINK \"http://a.example\"</w:instrText></w:r><w:r><w:t>4918(1)</w:t></w:r></w:p>",
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
    assert_eq!(line(&found, "HYPER"), "HYPERLINK \"http://a.example\"");
    assert!(part(&found, "field").contains("HYPER"));
}

#[test]
fn a_text_box_is_read_after_its_paragraph_and_its_copy_as_another_reading() {
    let text_box = "<w:txbxContent><w:p><w:r><w:t>BOX</w:t></w:r></w:p></w:txbxContent>";
    let found = word(&format!(
        "<w:p><w:r><w:t>K27</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:posOffset>26670000</wp:posOffset>{text_box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{text_box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>4918(1)</w:t></w:r></w:p>"
    ));
    assert_eq!(line(&found, "K27"), "K274918(1)");
    assert!(!found.text.contains("26670000"));
    let first: Vec<&str> = found.first_pieces().collect();
    assert_eq!(first, ["K27", "4918(1)", "BOX"]);
}

#[test]
fn hidden_text_is_kept_and_told() {
    let found = word(
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>",
    );
    assert_eq!(line(&found, "HIDDEN"), "HIDDENshown");
    assert_eq!(found.signs, [Sign::HiddenContent]);
    let shown = word("<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r></w:p>");
    assert!(shown.signs.is_empty());
}

#[test]
fn a_watermark_and_an_alternative_text_have_their_places() {
    let found = word(
        "<w:p><w:r><w:pict><v:shape alt='logo of K Ltd'><v:textpath style='x' string='CONFIDENTIAL'/></v:shape></w:pict><w:drawing><wp:docPr name='Picture 1' descr='copy of a card'/></w:drawing></w:r></w:p>",
    );
    assert_eq!(part(&found, "watermark"), "CONFIDENTIAL");
    assert_eq!(part(&found, "alt-text"), "logo of K Ltd\ncopy of a card");
}

#[test]
fn a_form_fields_title_labels_what_was_filled_in() {
    let found = word(
        "<w:sdt><w:sdtPr><w:alias w:val='HKID'/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>K274918(1)</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>after</w:t></w:r></w:p>",
    );
    let label = |text: &str| {
        found
            .pieces
            .iter()
            .find(|p| p.text == text)
            .unwrap()
            .label
            .clone()
    };
    assert_eq!(label("K274918(1)").as_deref(), Some("HKID"));
    assert_eq!(label("after"), None);
}

#[test]
fn a_plain_text_field_inside_a_paragraph_splits_nothing() {
    let found = word(
        "<w:p><w:r><w:t>K27</w:t></w:r><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>4918(1)</w:t></w:r></w:sdtContent></w:sdt></w:p>",
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
}

#[test]
fn every_part_is_announced_and_has_its_place() {
    let text = |text: &str| format!("<w:x><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:x>");
    let names = ["header", "footer", "footnotes", "endnotes", "comments"];
    let bodies: Vec<(String, String)> = names
        .iter()
        .map(|n| (format!("word/{n}.xml"), text(n)))
        .collect();
    let mut parts: Vec<(&str, &[u8])> = bodies
        .iter()
        .map(|(n, b)| (n.as_str(), b.as_bytes()))
        .collect();
    let odd = text("odd");
    parts.push(("word/part9.xml", odd.as_bytes()));
    parts.push(("[Content_Types].xml", br#"<Types><Override PartName="/word/part9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>"#));
    let found = read(&super::super::DOCX, &parts);
    assert_eq!(part(&found, "header"), "header\nodd");
    for (place, text) in [
        ("footer", "footer"),
        ("footnote", "footnotes"),
        ("endnote", "endnotes"),
        ("comment", "comments"),
    ] {
        assert_eq!(part(&found, place), text);
    }
    assert_eq!(found.parts.len(), parts.len());
}

#[test]
fn properties_are_labelled_and_links_outside_are_read() {
    let found = read(&super::super::DOCX, &[
        ("docProps/core.xml", b"<cp><dc:creator>Chan Tai Man</dc:creator></cp>"),
        ("docProps/custom.xml", b"<P><property name='HKID'><vt:lpwstr>K274918(1)</vt:lpwstr></property></P>"),
        ("word/_rels/document.xml.rels", b"<R><Relationship Target='http://a.example/K274918(1)' TargetMode='External'/><Relationship Target='styles.xml'/></R>"),
    ]);
    let labels: Vec<_> = found
        .pieces
        .iter()
        .map(|p| (p.label.as_deref(), p.text.as_str()))
        .collect();
    assert!(labels.contains(&(Some("creator"), "Chan Tai Man")));
    assert!(labels.contains(&(Some("HKID"), "K274918(1)")));
    assert_eq!(part(&found, "link"), "http://a.example/K274918(1)");
}

#[test]
fn a_value_that_was_half_deleted_is_read_as_it_was_a_second_reading() {
    let found = word(
        "<w:p><w:r><w:t>K2749</w:t></w:r><w:del><w:r><w:delText>18</w:delText></w:r></w:del><w:ins><w:r><w:t>xx</w:t></w:r></w:ins><w:r><w:t>(1)</w:t></w:r></w:p><w:p><w:r><w:t>next</w:t></w:r></w:p>",
    );
    assert_eq!(line(&found, "K2749xx"), "K2749xx(1)");
    assert_eq!(line(&found, "K274918"), "K274918(1)");
    let first: Vec<&str> = found.first_pieces().collect();
    assert_eq!(first, ["K2749", "xx", "(1)", "18", "next"]);
}

#[test]
fn a_deleted_paragraph_mark_joins_two_paragraphs() {
    let found = word(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>K27</w:t></w:r></w:p><w:p><w:r><w:t>4918(1)</w:t></w:r></w:p>",
    );
    assert_eq!(line(&found, "K27"), "K274918(1)");
}
