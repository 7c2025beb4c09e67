//! Tables as they come by: headings in one row, in two, in labels, and none.

use std::sync::Arc;

use super::lines::fields;
use super::telling::Said;
use super::value::{Kind, Value, kind};
use super::{Table, Tables};
use crate::detect::rules::Rules;
use crate::detect::stream::Separator;
use crate::packs::{Loaded, Source};

const PACK: &str = r#"
[pack]
name = "test"
version = "1.0.0"
title = { en = "Test" }

[[group]]
name = "column-name-generic"
terms = ["name / 姓名"]

[[group]]
name = "column-customer"
terms = ["customer name / 客戶姓名"]

[[group]]
name = "column-mobile"
terms = ["mobile / 手機"]

[[group]]
name = "column-mobile-part"
terms = ["mobile / 手機"]

[[group]]
name = "column-id"
terms = ["HKID / 身份證號碼"]

[[group]]
name = "column-email-generic"
terms = ["email"]

[[group]]
name = "column-finance"
terms = ["balance"]

[[rule]]
id = "people"
title = { en = "People" }
levels.low = ["rows"]
source = "test"
"#;

fn rules() -> Arc<Rules> {
    let source = Source {
        file: "test.toml".to_owned(),
        text: PACK.to_owned(),
        pack: toml::from_str(PACK).unwrap(),
    };
    Arc::new(Rules::compile(&Loaded::resolve(&[source]).unwrap()).unwrap())
}

/// The tables in rows whose cells are held apart by bars; an empty row ends a table.
fn tables(rules: &Arc<Rules>, rows: &[&str]) -> Vec<Table> {
    let mut tables = Tables::new(Arc::clone(rules));
    for row in rows {
        if row.is_empty() {
            tables.edge(Separator::Table);
            continue;
        }
        for cell in row.split('|') {
            tables.text(cell, 0, None);
            tables.edge(Separator::Cell);
        }
        tables.edge(Separator::Row);
    }
    tables.found()
}

#[test]
fn people_are_counted_once_however_many_rows_they_fill() {
    let rules = rules();
    let rows = [
        "Customer name|Mobile|Balance",
        "Chan Tai Man|91234567|1",
        "Chan Tai Man|91234567|2",
        "Wong Mei Ling|91234568|3",
    ];
    assert_eq!(tables(&rules, &rows)[0].people, 2);
}

#[test]
fn firms_are_no_people() {
    let rules = rules();
    let rows = [
        "Customer name|Mobile",
        "Harbour Trading Limited|91234567",
        "Peak Hotel|91234568",
    ];
    assert_eq!(tables(&rules, &rows), []);
}

#[test]
fn a_table_without_headings_is_known_by_its_values() {
    let rules = rules();
    let rows = [
        "陳大文|9123 4567|x",
        "黃美玲|9123 4568|y",
        "李小明|6123 4569|z",
    ];
    let found = tables(&rules, &rows);
    assert_eq!(found[0].people, 3);
    assert_eq!(
        found[0].values(rules.lexicon.columns.class("mobile").unwrap()),
        3
    );
}

#[test]
fn headings_may_take_two_rows_or_two_languages() {
    let rules = rules();
    let rows = [
        "Particulars|Contact",
        "客戶姓名 Customer Name|手機 Mobile No.",
        "陳大文|91234567",
        "黃美玲|91234568",
    ];
    assert_eq!(tables(&rules, &rows)[0].people, 2);
}

#[test]
fn a_table_that_goes_on_is_one_table() {
    let rules = rules();
    let rows = [
        "Customer name|Mobile",
        "Chan Tai Man|91234567",
        "",
        "Customer name|Mobile",
        "Wong Mei Ling|91234568",
        "Chan Tai Man|91234567",
    ];
    let found = tables(&rules, &rows);
    assert_eq!((found.len(), found[0].people), (1, 2));
}

#[test]
fn goods_with_prices_are_no_people() {
    let rules = rules();
    assert_eq!(
        tables(&rules, &["Name|Balance", "Red Apple|12", "Green Tea|14"]),
        []
    );
    assert_eq!(tables(&rules, &["Valve|91234567", "Pump|91234568"]), []);
}

#[test]
fn lines_with_wide_gaps_are_rows_and_prose_is_none() {
    assert_eq!(
        fields("Chan Tai Man      91234567   A1", Said::ALL),
        ["Chan Tai Man", "91234567", "A1"]
    );
    assert_eq!(fields("| a | b |", Said::ALL), ["a", "b"]);
    assert_eq!(
        fields("3. 陳大文　91234567", Said::ALL),
        ["陳大文", "91234567"]
    );
    assert_eq!(
        fields("Chan Tai Man, 91234567, K154981(2)", Said::ALL),
        ["Chan Tai Man", "91234567", "K154981(2)"]
    );
    assert_eq!(
        fields("(2) Chan Tai Man 9123 4567", Said::ALL),
        ["Chan Tai Man", "9123 4567"]
    );
    assert_eq!(
        fields("Please call Chan Tai Man at 91234567", Said::ALL),
        [""; 0]
    );
    assert_eq!(fields("A sentence of a letter.", Said::ALL), [""; 0]);
}

#[test]
fn values_say_what_they_are() {
    assert_eq!(kind("陳大文"), Some(Kind::Name));
    assert_eq!(kind("9123-4567"), Some(Kind::Mobile));
    assert_eq!(kind("+852 2345 6789"), Some(Kind::Phone));
    assert_eq!(kind("13800138000"), Some(Kind::Mobile));
    assert_eq!(kind("K154981(2)"), Some(Kind::Id));
    assert_eq!(kind("K154981(3)"), None);
    assert_eq!(kind("mei.ling@example.hk"), Some(Kind::Email));
    assert_eq!(kind("沙田翠竹街69號27樓C室"), Some(Kind::Address));
    assert_eq!(kind("12,345.00"), None);
    assert_eq!(kind("Valve 12"), None);
}

#[test]
fn letters_with_the_same_fields_are_a_table() {
    let rules = rules();
    let mut tables = Tables::new(Arc::clone(&rules));
    for line in [
        "Customer name: Chan Tai Man",
        "Mobile: 91234567",
        "Dear customer,",
        "Customer name: Wong Mei Ling",
        "Mobile: 91234568",
    ] {
        tables.text(line, 0, None);
        tables.edge(Separator::Line);
    }
    assert_eq!(tables.found()[0].people, 2);
}

#[test]
fn masked_values_are_told_from_footnotes_and_remarks() {
    for text in [
        "施*玲",
        "陳**",
        "N884***(*)",
        "A123***(*)",
        "9634XXXX",
        "A123XXX(X)",
        "****3456",
        "陈●明",
    ] {
        assert!(Value::of(text).is_masked(), "{text}");
    }
    for text in [
        "Chan Tai Man*",
        "Chan Tai Man **",
        "* new",
        "9123 4567 * call after six",
        "9123 4567 (XXX)",
        "Size XXXL",
        "陳大文",
        "",
    ] {
        assert!(!Value::of(text).is_masked(), "{text}");
    }
}

#[test]
fn people_whose_values_are_masked_are_nobody() {
    let rules = rules();
    let headings = "客戶姓名|手機";
    let whole = [headings, "陳大文|91234567", "黃美玲|91234568"];
    assert_eq!(tables(&rules, &whole)[0].people, 2);
    let masked = [headings, "陳*文|9123XXXX", "黃*玲|9124XXXX"];
    assert!(
        tables(&rules, &masked)
            .iter()
            .all(|table| table.people == 0)
    );
}
