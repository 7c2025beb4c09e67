//! What is cut, damaged or deep.

use super::super::ODT;
use super::{SPACES, package, text};
use crate::extract::testing::collect;

#[test]
fn a_cut_package_gives_its_readable_parts_and_a_gap() {
    let content = format!(
        "<office:document-content {SPACES}><text:p>HKID K274918(1)</text:p></office:document-content>"
    );
    let bytes = package("text", &[("content.xml", &content), ("styles.xml", "<s/>")]);
    let found = collect(&ODT, &bytes[..bytes.len() - 60]);
    assert!(found.text.contains("K274918(1)"));
    assert!(!found.gaps.is_empty());
    for len in (0..bytes.len()).step_by(7) {
        let cut = collect(&ODT, &bytes[..len]);
        assert!(cut.end.is_err() || !cut.gaps.is_empty(), "{len}");
    }
}

#[test]
fn damaged_xml_is_read_up_to_its_damage_and_named() {
    let found = text("<text:p>K274918(1)</text:p><text:p");
    assert!(found.text.contains("K274918(1)"));
    assert_eq!(found.gaps.len(), 1);
}

#[test]
fn deep_frames_and_unclosed_elements_hide_nothing() {
    let deep = format!("<text:p>{}K274918(1)", "<draw:g><text:p>".repeat(20_000));
    assert!(text(&deep).text.contains("K274918(1)"));
    let notes = format!(
        "{}<text:p>K274918(1)</text:p>",
        "<office:annotation><text:p>".repeat(5_000)
    );
    assert!(text(&notes).text.contains("K274918(1)"));
}
