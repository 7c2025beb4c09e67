//! Facts about plain XML.

use super::XML;
use super::row::signature;
use crate::extract::testing::{Collected, collect};
use crate::extract::{Claim, Edge, Probe};
use crate::input::Input;
use crate::model::Place;

fn found(xml: &str) -> Collected {
    collect(&XML, xml.as_bytes())
}

fn claim(head: &[u8], extension: &str) -> Claim {
    let input = Input::from_bytes(head.to_vec());
    signature(&Probe {
        head,
        tail: head,
        extension,
        input: &input,
        zip_names: &[],
        compound: None,
        is_text: Default::default(),
    })
}

#[test]
fn an_elements_name_labels_its_text_and_records_are_rows() {
    let found = found(
        "<?xml version='1.0'?>\n<list>\n <client>\n  <name>陳大文</name>\n  <HKID>K274918(1)</HKID>\n </client>\n <client>\n  <name>Lee</name>\n  <HKID>none</HKID>\n </client>\n</list>",
    );
    let id = found
        .pieces
        .iter()
        .find(|p| p.text == "K274918(1)")
        .unwrap();
    assert_eq!(id.label.as_deref(), Some("HKID"));
    assert_eq!(id.place, Place::line(5));
    use Edge::{Cell, Row};
    assert_eq!(found.edges, [Cell, Cell, Row, Cell, Cell, Row]);
}

#[test]
fn attributes_are_values_of_their_record() {
    let found = found(
        "<?xml version='1.0'?><l xmlns='u'><c HKID='K274918(1)' name='Lee'/><c HKID='x'/></l>",
    );
    assert_eq!(found.pieces[0].label.as_deref(), Some("HKID"));
    assert_eq!(found.edges[..3], [Edge::Cell, Edge::Cell, Edge::Row]);
    assert!(!found.text.contains('u'));
}

#[test]
fn an_element_names_the_value_that_is_its_attribute() {
    let found =
        found("<Patient xmlns='http://hl7.org/fhir'><birthDate value='1980-01-02'/></Patient>");
    assert_eq!(found.pieces[0].text, "http://hl7.org/fhir");
    assert_eq!(found.pieces[1].label.as_deref(), Some("birthDate"));
}

#[test]
fn markup_inside_a_sentence_splits_nothing() {
    for xml in [
        "<p>K27<b>49</b>18(1)</p>",
        "<p><b>K27</b>4918(1)</p>",
        "<p>K27<![CDATA[4918]]>(1)</p>",
    ] {
        assert!(found(xml).text.contains("K274918(1)"), "{xml}");
    }
}

#[test]
fn a_word_document_in_one_file_has_its_runs_joined() {
    let found = found(
        "<?xml version='1.0'?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><w:p><w:r><w:t>K27</w:t></w:r><w:r><w:t>4918(1)</w:t></w:r></w:p></pkg:package>",
    );
    assert!(found.text.contains("K274918(1)"));
}

#[test]
fn xml_is_told_by_its_declaration_and_html_is_left_alone() {
    assert_eq!(claim(b"<?xml version='1.0'?><a/>", "txt"), Claim::Certain);
    assert_eq!(claim(b"\xFF\xFE<\0?\0x\0m\0l\0 \0", ""), Claim::Certain);
    assert_eq!(claim(b"<rss/>", "rss"), Claim::Likely);
    assert_eq!(claim(b"<rss/>", "txt"), Claim::No);
    assert_eq!(
        claim(b"<?xml version='1.0'?><!DOCTYPE html><html/>", "xml"),
        Claim::No
    );
    assert_eq!(
        claim(
            b"<?xml version='1.0'?><!-- a <html> page --><a>&lt;<html/></a>",
            ""
        ),
        Claim::Certain
    );
    assert_eq!(claim(b"plain", "xml"), Claim::No);
}

#[test]
fn an_xml_file_that_breaks_off_says_so() {
    let found = found("<?xml version='1.0'?><a><b>K274918(1)</b>");
    assert!(found.text.contains("K274918(1)"));
    assert!(found.end.is_err());
}

#[test]
fn any_cut_says_so() {
    let whole = "<?xml version='1.0'?><list><a x='1'>身份證</a><!-- c --><b/></list>";
    for len in 0..whole.len() {
        let end = collect(&XML, &whole.as_bytes()[..len]).end;
        assert!(end.is_err(), "{len}");
    }
    assert!(found(whole).end.is_ok());
}
