//! Facts about workbooks.

use super::{count, part, read, text_at};
use crate::extract::testing::Collected;
use crate::extract::{Edge, Sign};
use crate::model::{GapKind, Place};

const BOOK: &[u8] = br#"<workbook><sheets><sheet name="Clients" r:id="rId1"/></sheets></workbook>"#;
const LINKS: &[u8] =
    br#"<R><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></R>"#;

fn with(sheet: &str, more: &[(&str, &[u8])]) -> Collected {
    let sheet = format!("<worksheet>{sheet}</worksheet>");
    let mut parts = vec![
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", LINKS),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    read(&super::super::XLSX, &parts)
}

fn cell(found: &Collected, wanted: &str) -> String {
    text_at(found, |place| {
        place.to_string() == format!("sheet \"Clients\"!{wanted}")
    })
}

#[test]
fn cells_have_their_places_also_after_gaps() {
    let found = with(
        "<sheetData><row r='2'><c r='B2' t='inlineStr'><is><r><t>K27</t></r><r><t>4918(1)</t></r></is></c><c><v>7</v></c></row><row><c t='str'><f>A1</f><v>x</v></c></row></sheetData>",
        &[],
    );
    assert_eq!(cell(&found, "B2"), "K274918(1)");
    assert_eq!(cell(&found, "C2"), "7");
    assert_eq!(cell(&found, "A3"), "x\nA1");
    assert_eq!(count(&found, Edge::Cell), 3);
    assert_eq!(part(&found, "sheet-name"), "Clients");
}

#[test]
fn cells_taken_in_one_look_say_what_their_tokens_say() {
    let cells = |space: &str| -> String {
        let mut xml = String::from("<sheetData>");
        for row in 1..=300 {
            xml.push_str(&format!("<row r=\"{row}\">"));
            for (col, kind, value) in [
                ("A", " t=\"s\"", format!("<v>{}</v>", row % 7)),
                ("C", " s=\"1\"", format!("<v>{row}.250</v>")),
                ("D", "", "<v>1e3</v>".to_owned()),
                ("E", " t=\"inlineStr\"", format!("<is><t>身 {row}</t></is>")),
                ("F", " t=\"b\"", "<v>1</v>".to_owned()),
                ("G", " t=\"str\"", "<v>a_x0041_</v>".to_owned()),
                ("H", "", String::new()),
                ("J", " t=\"e\"", "<v>#N/A</v>".to_owned()),
            ] {
                xml.push_str(&format!("<c r=\"{col}{row}\"{kind}{space}>{value}</c>"));
            }
            xml.push_str(&format!("<c{space}/><c{space}><v>{row}</v></c></row>"));
        }
        xml + "</sheetData>"
    };
    let strings: String = (0..7).map(|n| format!("<si><t>s{n}</t></si>")).collect();
    let strings = format!("<sst>{strings}</sst>");
    let read = |space| {
        with(
            &cells(space),
            &[("xl/sharedStrings.xml", strings.as_bytes())],
        )
    };
    // A space before the end of a tag is nothing, and not plain.
    let (plain, by_tokens) = (read(""), read(" "));
    assert_eq!(plain.pieces.len(), by_tokens.pieces.len());
    assert!(plain.pieces.len() > 300 * 8);
    for (plain, by_tokens) in plain.pieces.iter().zip(&by_tokens.pieces) {
        assert_eq!(plain, by_tokens);
    }
    assert_eq!(plain.edges, by_tokens.edges);
    assert_eq!(plain.gaps, by_tokens.gaps);
    assert_eq!(cell(&plain, "L300"), "300");
}

#[test]
fn shared_strings_are_found_and_unused_ones_are_read_too() {
    let strings = "<sst><si><t>first</t></si><si><r><t>K27</t></r><r><t>4918(1)</t></r><rPh><t>kana</t></rPh></si><si><t>left over</t></si></sst>";
    let found = with(
        "<sheetData><row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row></sheetData>",
        &[("xl/sharedStrings.xml", strings.as_bytes())],
    );
    assert_eq!(cell(&found, "A1"), "K274918(1)\nkana");
    assert_eq!(cell(&found, "B1"), "first");
    assert_eq!(part(&found, "unused-string"), "left over");
    assert!(found.gaps.is_empty());
}

#[test]
fn a_string_that_is_not_there_is_a_gap_and_the_rest_is_read() {
    let found = with(
        "<sheetData><row><c t='s'><v>9</v></c><c><v>5</v></c></row></sheetData>",
        &[("xl/sharedStrings.xml", b"<sst/>")],
    );
    assert_eq!(found.gaps[0].1, GapKind::Malformed);
    assert_eq!(cell(&found, "B1"), "5");
}

#[test]
fn many_strings_are_found_in_any_order() {
    let strings: String = (0..5000).map(|n| format!("<si><t>s{n}</t></si>")).collect();
    let cells: String = [4999, 0, 17, 16, 15, 2500]
        .iter()
        .map(|n| format!("<c t='s'><v>{n}</v></c>"))
        .collect();
    let found = with(
        &format!("<sheetData><row>{cells}</row></sheetData>"),
        &[(
            "xl/sharedStrings.xml",
            format!("<sst>{strings}</sst>").as_bytes(),
        )],
    );
    let texts = text_at(&found, |place| matches!(place, Place::Cell { .. }));
    assert_eq!(texts, "s4999\ns0\ns17\ns16\ns15\ns2500");
}

#[test]
fn numbers_and_dates_are_read_as_shown() {
    let styles = br#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;
    let found = with(
        "<sheetData><row><c><v>4.1111111111111E15</v></c><c s='1'><v>45292</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row></sheetData>",
        &[("xl/styles.xml", styles)],
    );
    assert_eq!(cell(&found, "A1"), "4111111111111100");
    assert_eq!(cell(&found, "B1"), "2024-01-01");
    assert_eq!(cell(&found, "C1"), "TRUE");
    assert_eq!(cell(&found, "D1"), "#N/A");
}

#[test]
fn a_very_hidden_sheet_is_read_and_told() {
    let book = br#"<workbook><sheets><sheet name="Clients" state="veryHidden" r:id="rId1"/></sheets></workbook>"#;
    let sheet = b"<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>";
    let found = read(
        &super::super::XLSX,
        &[
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", LINKS),
            ("xl/worksheets/sheet1.xml", sheet),
        ],
    );
    assert_eq!(cell(&found, "A1"), "5");
    assert_eq!(found.signs, [Sign::HiddenContent]);
}

#[test]
fn a_sheet_that_the_workbook_does_not_list_is_read() {
    let found = with("", &[("xl/worksheets/sheet7.xml", b"<worksheet><sheetData><row><c t='str'><v>K274918(1)</v></c></row></sheetData></worksheet>")]);
    assert!(found.text.contains("K274918(1)"));
    assert_eq!(part(&found, "sheet-name"), "Clients\nsheet7");
}

#[test]
fn headers_validations_comments_and_caches_are_read() {
    let found = with("<sheetData/><dataValidations><dataValidation prompt='your HKID'><formula1>\"yes,no\"</formula1></dataValidation></dataValidations><headerFooter><oddHeader>&amp;C&amp;BCONFIDENTIAL</oddHeader></headerFooter>", &[
        ("xl/comments1.xml", b"<comments><authors><author>Lee</author></authors><commentList><comment ref='A1'><text><r><t>K27</t></r><r><t>4918(1)</t></r></text></comment></commentList></comments>"),
        ("xl/pivotCache/pivotCacheRecords1.xml", b"<pivotCacheRecords><r><s v='cached'/><x v='0'/></r></pivotCacheRecords>"),
        ("xl/externalLinks/externalLink1.xml", b"<externalLink><cell r='A1'><v>elsewhere</v></cell></externalLink>"),
        ("xl/connections.xml", b"<connections><connection name='c'><dbPr connection='Server=s;Pwd=p'/></connection></connections>"),
    ]);
    assert_eq!(part(&found, "header"), "\nCONFIDENTIAL");
    assert!(found.text.contains("your HKID") && found.text.contains("\"yes,no\""));
    assert!(part(&found, "comment").contains("K27\n4918(1)") && found.text.contains("K274918(1)"));
    assert_eq!(part(&found, "pivot-cache"), "cached");
    assert_eq!(part(&found, "external-link"), "elsewhere");
    assert!(part(&found, "connection").contains("Server=s;Pwd=p"));
}

#[test]
fn defined_names_are_read_with_what_they_stand_for() {
    let book = br#"<workbook><sheets/><definedNames><definedName name="Boss">"K274918(1)"</definedName></definedNames></workbook>"#;
    let found = read(&super::super::XLSX, &[("xl/workbook.xml", book)]);
    assert_eq!(part(&found, "defined-name"), "Boss\n\"K274918(1)\"");
}

#[test]
fn a_declared_table_labels_its_cells() {
    let found = with(
        "<sheetData><row><c t='str'><v>ID</v></c></row><row><c t='str'><v>K274918(1)</v></c></row></sheetData>",
        &[
            (
                "xl/worksheets/_rels/sheet1.xml.rels",
                br#"<R><Relationship Id="rId1" Type="t/table" Target="../tables/table1.xml"/></R>"#,
            ),
            (
                "xl/tables/table1.xml",
                br#"<table ref="A1:A2"><tableColumn name="ID"/></table>"#,
            ),
        ],
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
    assert_eq!(label("K274918(1)").as_deref(), Some("ID"));
    assert_eq!(label("ID"), None);
}

#[test]
fn macros_written_as_formulas_are_told_and_read() {
    let found = with(
        "",
        &[(
            "xl/macrosheets/sheet1.xml",
            b"<xm:macrosheet><sheetData><row><c><f>EXEC(\"cmd\")</f></c></row></sheetData></xm:macrosheet>",
        )],
    );
    assert_eq!(found.signs, [Sign::Macros]);
    assert!(found.text.contains("EXEC"));
}
