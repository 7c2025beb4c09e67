//! Facts about packages and flat files.

use super::super::{ODG, ODP, ODS, ODT};
use super::{package, part, read};
use crate::extract::testing::collect;
use crate::extract::{Claim, Format, Probe, Sign};
use crate::input::Input;
use crate::model::GapKind;

const EMPTY: &str = "<office:document-content><office:body/></office:document-content>";

#[test]
fn every_entry_is_a_part_or_a_member() {
    let found = read(
        &ODT,
        "text",
        &[
            ("content.xml", EMPTY),
            (
                "styles.xml",
                "<office:document-styles><style:header><text:p>top</text:p></style:header></office:document-styles>",
            ),
            ("settings.xml", "<s/>"),
            (
                "Object 1/content.xml",
                "<office:document-content><text:p>inner</text:p></office:document-content>",
            ),
            ("ObjectReplacements/Object 1", "\u{1}\0\0\0"),
            ("Thumbnails/thumbnail.png", "\u{89}PNG"),
            ("Pictures/a.png", "picture"),
            (
                "Basic/Standard/M.xml",
                "<script:module>Sub Main</script:module>",
            ),
        ],
    );
    assert_eq!(found.parts.len() + found.children.len(), 10);
    assert!(part(&found, "object").contains("inner"));
    assert!(part(&found, "header").contains("top"));
    assert!(part(&found, "macro").contains("Sub Main"));
    assert!(found.signs.contains(&Sign::Macros));
    assert!(found.gaps.is_empty());
}

#[test]
fn encrypted_parts_are_gaps_and_the_rest_is_read() {
    let manifest = "<manifest:manifest><manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry><manifest:file-entry manifest:full-path='meta.xml'/></manifest:manifest>";
    let found = read(
        &ODT,
        "text",
        &[
            ("META-INF/manifest.xml", manifest),
            ("content.xml", "\u{1}\u{2}"),
            (
                "meta.xml",
                "<office:meta><dc:title>open</dc:title></office:meta>",
            ),
        ],
    );
    let gaps: Vec<GapKind> = found.gaps.iter().map(|gap| gap.1).collect();
    assert_eq!(gaps, [GapKind::Encrypted]);
    assert!(found.signs.contains(&Sign::Encrypted));
    assert!(part(&found, "property").contains("open"));
}

#[test]
fn a_flat_file_is_read_with_the_files_inside() {
    let flat = "<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text><text:p>K27<text:span>4918(1)</text:span><draw:frame><draw:image><office:binary-data>aGVsbG8=</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>";
    let found = collect(&ODT, flat.as_bytes());
    assert!(found.text.contains("K274918(1)"));
    assert_eq!(found.children.len(), 1);
    assert_eq!(claim(&ODT, flat.as_bytes()), Claim::Certain);
    assert_eq!(claim(&ODS, flat.as_bytes()), Claim::No);
}

fn claim(format: &Format, bytes: &[u8]) -> Claim {
    let input = Input::from_bytes(bytes);
    let budget = crate::limits::Budget::new(Default::default(), Default::default());
    let names = crate::extract::zip::names(&input, bytes, &budget);
    (format.signature)(&Probe {
        head: bytes,
        tail: bytes,
        extension: "",
        input: &input,
        zip_names: &names,
        compound: None,
        is_text: Default::default(),
    })
}

#[test]
fn the_stated_type_tells_the_kind() {
    for (kind, format) in [
        ("text", &ODT),
        ("text-template", &ODT),
        ("spreadsheet", &ODS),
        ("presentation", &ODP),
        ("graphics", &ODG),
        ("formula", &ODG),
    ] {
        let bytes = package(kind, &[("content.xml", EMPTY)]);
        let claims: Vec<Claim> = [ODT, ODS, ODP, ODG]
            .iter()
            .map(|format| claim(format, &bytes))
            .collect();
        assert_eq!(
            claims
                .iter()
                .filter(|claim| **claim == Claim::Certain)
                .count(),
            1,
            "{kind}"
        );
        assert_eq!(claim(format, &bytes), Claim::Certain, "{kind}");
    }
    assert_eq!(claim(&ODT, b"PK\x03\x04"), Claim::No);
}
