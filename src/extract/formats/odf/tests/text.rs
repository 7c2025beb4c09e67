//! Facts about texts and talks.

use super::super::ODP;
use super::{body, part, text};
use crate::extract::{Edge, Sign};
use crate::model::Place;

#[test]
fn spans_inside_a_number_are_joined_and_notes_split_nothing() {
    let found = text(
        "<text:p>HKID K27<text:span>49</text:span><text:note text:note-class='endnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note><office:annotation><dc:creator>Lee</dc:creator><text:p>a remark</text:p></office:annotation><draw:frame><draw:text-box><text:p>a box</text:p></draw:text-box><svg:desc>a card</svg:desc></draw:frame>18(1)</text:p><text:p>next</text:p>",
    );
    assert!(found.text.contains("HKID K274918(1)\n"), "{}", found.text);
    assert!(part(&found, "endnote").contains("a note"));
    assert!(part(&found, "comment").contains("a remark"));
    assert!(part(&found, "alt-text").contains("a card"));
    assert!(found.text.contains("a box\n"));
    assert!(found.end.is_ok() && found.gaps.is_empty());
}

#[test]
fn what_was_deleted_is_read_alone_and_in_its_place() {
    let found = text(
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><text:p>49</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>K27<text:change text:change-id='c1'/>18(1)</text:p>",
    );
    assert!(part(&found, "deleted").starts_with("49"));
    assert!(
        part(&found, "deleted").contains("K2749 18(1)")
            || part(&found, "deleted").contains("K274918(1)")
    );
    assert!(found.signs.contains(&Sign::TrackedChanges));
}

#[test]
fn hidden_styles_sections_and_fields_tell_a_sign() {
    let style = "<office:automatic-styles><style:style style:name='H'><style:text-properties text:display='none'/></style:style></office:automatic-styles>";
    let found = body(
        &super::super::ODT,
        "text",
        &format!(
            "{style}<office:text><text:p>a <text:span text:style-name='H'>hidden</text:span></text:p></office:text>"
        ),
    );
    assert!(found.signs.contains(&Sign::HiddenContent));
    assert!(found.text.contains("a hidden"));
    let shown = text("<text:p>plain <text:span text:style-name='T1'>text</text:span></text:p>");
    assert!(shown.signs.is_empty());
    let field = text("<text:p><text:hidden-text text:string-value='K274918(1)'/></text:p>");
    assert!(part(&field, "field").contains("K274918(1)"));
    assert!(field.signs.contains(&Sign::HiddenContent));
}

#[test]
fn tables_have_cells_rows_and_their_ends() {
    let found = text(
        "<table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell table:number-columns-repeated='2'><text:p>HKID</text:p></table:table-cell></table:table-row></table:table><text:p>after</text:p>",
    );
    use Edge::{Cell, Row, Table};
    let kept: Vec<Edge> = found
        .edges
        .iter()
        .copied()
        .filter(|edge| [Cell, Row, Table].contains(edge))
        .collect();
    assert_eq!(kept, [Table, Cell, Cell, Cell, Row, Table]);
}

#[test]
fn spaces_tabs_and_breaks_are_read_as_such() {
    let found =
        text("<text:p>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d\n   e</text:p>");
    assert!(found.text.contains("a  b\tc\nd e"), "{:?}", found.text);
}

#[test]
fn properties_stand_under_their_names() {
    let meta = "<office:document-meta><office:meta><dc:title>Minutes</dc:title><meta:user-defined meta:name='Owner HKID'>K274918(1)</meta:user-defined></office:meta></office:document-meta>";
    let found = super::read(
        &super::super::ODT,
        "text",
        &[
            (
                "content.xml",
                "<office:document-content><text:p>x</text:p></office:document-content>",
            ),
            ("meta.xml", meta),
        ],
    );
    let value = found
        .pieces
        .iter()
        .find(|piece| piece.text == "K274918(1)")
        .unwrap();
    assert_eq!(value.label.as_deref(), Some("Owner HKID"));
    assert_eq!(value.place, Place::part("property"));
}

#[test]
fn slides_are_counted_and_have_their_notes() {
    let page = |text: &str, note: &str| {
        format!(
            "<draw:page><draw:frame><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>{note}</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
        )
    };
    let found = body(
        &ODP,
        "presentation",
        &format!(
            "<office:presentation>{}{}</office:presentation>",
            page("one", "n1"),
            page("two", "n2")
        ),
    );
    let place = |text: &str| {
        found
            .pieces
            .iter()
            .find(|piece| piece.text == text)
            .unwrap()
            .place
            .clone()
    };
    assert_eq!(place("two"), Place::slide(2));
    assert_eq!(place("n2"), Place::part("notes"));
    assert_eq!(place("one"), Place::slide(1));
}

#[test]
fn links_and_form_controls_are_read() {
    let found = text(
        "<form:form xmlns:form='f'><form:text form:current-value='K274918(1)' form:name='Text1'/></form:form><text:p><text:a xlink:href='https://x.hk/1'>shown</text:a> <text:a xlink:href='#top'>top</text:a></text:p>",
    );
    assert!(part(&found, "form-field").contains("K274918(1)"));
    assert_eq!(part(&found, "link"), "https://x.hk/1");
}
