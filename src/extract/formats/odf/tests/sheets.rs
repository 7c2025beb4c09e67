//! Facts about sheets.

use super::{part, sheets};
use crate::extract::testing::Collected;
use crate::extract::{Edge, Sign};
use crate::model::Place;

fn place(found: &Collected, text: &str) -> Option<(String, u32, u32)> {
    let piece = found.pieces.iter().find(|piece| piece.text == text)?;
    match &piece.place {
        Place::Cell { sheet, row, col } => Some((sheet.to_string(), *row, *col)),
        _ => None,
    }
}

#[test]
fn cells_have_their_places_past_repeated_rows_and_columns() {
    let found = sheets(
        "<table:table table:name='Clients'><table:table-row table:number-rows-repeated='4'><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated='2'/><table:table-cell office:value-type='string'><text:p>K27<text:span>4918(1)</text:span></text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>E</text:p></table:table-cell></table:table-row></table:table>",
    );
    assert_eq!(place(&found, "E"), Some(("Clients".into(), 5, 5)));
    assert!(found.text.contains("K274918(1)\tE\t\n"), "{:?}", found.text);
    assert_eq!(part(&found, "sheet-name"), "Clients");
    let first = found
        .pieces
        .iter()
        .find(|piece| piece.text.starts_with("K27"))
        .unwrap();
    assert_eq!(
        first.place,
        Place::Cell {
            sheet: "Clients".into(),
            row: 5,
            col: 3
        }
    );
}

#[test]
fn values_formulas_and_comments_follow_their_row() {
    let found = sheets(
        "<table:table table:name='S'><table:table-row><table:table-cell office:value-type='float' office:value='4111111111111111' table:formula='of:=A2'><office:annotation><text:p>a remark</text:p></office:annotation><text:p>4.11E+15</text:p></table:table-cell><table:table-cell><text:p>next</text:p></table:table-cell></table:table-row></table:table>",
    );
    assert!(
        found.text.contains("4111111111111111\tnext\t\n"),
        "{:?}",
        found.text
    );
    assert!(found.text.contains("of:=A2") && found.text.contains("4.11E+15"));
    assert!(part(&found, "comment").contains("a remark"));
}

#[test]
fn a_claim_of_a_billion_rows_costs_nothing() {
    let found = sheets(
        "<table:table table:name='S'><table:table-row table:number-rows-repeated='4294967295'><table:table-cell table:number-columns-repeated='4294967295'><text:p>x</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>",
    );
    assert_eq!(place(&found, "x"), Some(("S".into(), 1, 1)));
    assert!(found.text.contains('y'));
}

#[test]
fn hidden_sheets_rows_and_columns_tell_a_sign() {
    for inner in [
        "<table:table table:name='S'><table:table-column table:visibility='collapse'/></table:table>",
        "<table:table table:name='S'><table:table-row table:visibility='filter'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>",
    ] {
        assert!(
            sheets(inner).signs.contains(&Sign::HiddenContent),
            "{inner}"
        );
    }
}

#[test]
fn sheets_follow_one_another_with_a_tables_end_between() {
    let sheet = |name: &str| {
        format!(
            "<table:table table:name='{name}'><table:table-row><table:table-cell><text:p>in {name}</text:p></table:table-cell></table:table-row></table:table>"
        )
    };
    let found = sheets(&format!("{}{}", sheet("One"), sheet("Two")));
    assert_eq!(place(&found, "in Two"), Some(("Two".into(), 1, 1)));
    assert!(found.edges.contains(&Edge::Table));
}
