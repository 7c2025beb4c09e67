//! The built-in packs, held to their schema and to the contract's list of rule ids.

use std::collections::BTreeSet;

use super::schema::{Pack, Test};
use super::{BUILT_IN, column_headings};

/// The rule ids that the contract fixes, by pack.
const CONTRACT: &[(&str, &[&str])] = &[
    (
        "hk-identity",
        &[
            "hkid",
            "hk-newborn-id",
            "hk-passport",
            "home-return-permit",
            "exit-entry-permit",
            "id-card-copy",
        ],
    ),
    (
        "cn-identity",
        &[
            "cn-resident-id",
            "cn-passport",
            "macau-id",
            "tw-id",
            "cn-uscc",
        ],
    ),
    ("contact", &["hk-phone", "cn-mobile", "email", "hk-address"]),
    (
        "payment",
        &[
            "payment-card",
            "iban",
            "hk-bank-account",
            "swift-bic",
            "octopus-card",
        ],
    ),
    ("business", &["hk-br-number"]),
    (
        "medical",
        &[
            "medical-record",
            "medical-terms",
            "icd-10",
            "hk-hospital-number",
        ],
    ),
    (
        "financial-report",
        &[
            "financial-report",
            "inside-information",
            "published-announcement",
        ],
    ),
    ("customer-data", &["customer-database"]),
    ("hr", &["payroll", "personnel-record"]),
    (
        "credentials",
        &["private-key", "access-key", "password-list"],
    ),
    (
        "markings",
        &[
            "confidential-marking",
            "restricted-marking",
            "privilege-marking",
            "hk-government-marking",
            "prc-state-secret-marking",
            "sensitivity-label",
        ],
    ),
];

fn packs() -> Vec<Pack> {
    BUILT_IN
        .iter()
        .map(|built_in| built_in.parse().unwrap_or_else(|error| panic!("{error}")))
        .collect()
}

#[test]
fn every_built_in_pack_parses() {
    assert_eq!(packs().len(), BUILT_IN.len());
}

#[test]
fn the_packs_hold_exactly_the_contracts_rules() {
    let packs = packs();
    let found: Vec<(&str, Vec<&str>)> = packs
        .iter()
        .map(|pack| {
            let ids = pack.rule.iter().map(|rule| rule.get_ref().id.as_str());
            (pack.pack.name.as_str(), ids.collect())
        })
        .collect();
    for (name, ids) in CONTRACT {
        let (_, found) = found
            .iter()
            .find(|(pack, _)| pack == name)
            .unwrap_or_else(|| panic!("no pack {name}"));
        assert_eq!(found, ids, "{name}");
    }
    assert_eq!(found.len(), CONTRACT.len());
}

#[test]
fn no_id_stands_in_two_packs() {
    let mut seen = BTreeSet::new();
    for pack in packs() {
        for rule in pack.rule {
            assert!(
                seen.insert(rule.get_ref().id.clone()),
                "{}",
                rule.get_ref().id
            );
        }
    }
}

#[test]
fn every_rule_finds_and_skips_three_texts_in_english_and_chinese() {
    for pack in packs() {
        for rule in &pack.rule {
            let rule = rule.get_ref();
            let tests = &rule.tests;
            let skips = tests.skips.len() + tests.silent.len();
            assert!(tests.finds.len() >= 3 && skips >= 3, "{}", rule.id);
            let is_chinese = |test: &Test| {
                test.text()
                    .chars()
                    .any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
            };
            // Some things are written by machines, and state secrets in Chinese only.
            if !matches!(rule.id.as_str(), "private-key" | "sensitivity-label") {
                assert!(tests.finds.iter().any(is_chinese), "{} in Chinese", rule.id);
            }
            if rule.id != "prc-state-secret-marking" {
                assert!(
                    !tests.finds.iter().all(is_chinese),
                    "{} in English",
                    rule.id
                );
            }
        }
    }
}

#[test]
fn every_rule_has_both_titles() {
    for pack in packs() {
        for rule in &pack.rule {
            for lang in ["en", "zh-Hant"] {
                assert!(
                    rule.get_ref().title.0.contains_key(lang),
                    "{}",
                    rule.get_ref().id
                );
            }
        }
    }
}

#[test]
fn conditions_name_rules_and_columns_that_exist() {
    let packs = packs();
    let ids: BTreeSet<&str> = packs
        .iter()
        .flat_map(|pack| pack.rule.iter().map(|rule| rule.get_ref().id.as_str()))
        .collect();
    for rule in packs.iter().flat_map(|pack| &pack.rule) {
        let rule = rule.get_ref();
        let of_levels = rule
            .levels
            .highest_first()
            .flat_map(|(_, conditions)| conditions.alternatives().iter().flatten());
        for word in of_levels.chain(&rule.except).flat_map(|c| c.split('|')) {
            let word = word.split(">=").next().unwrap_or(word);
            if let Some(class) = word.strip_prefix("column:") {
                assert!(
                    column_headings().any(|heading| heading.class == class),
                    "{}: {word}",
                    rule.id
                );
            }
            if let Some(id) = word.strip_prefix("rule:") {
                assert!(ids.contains(id), "{}: {word}", rule.id);
            }
        }
        for id in &rule.beside {
            assert!(ids.contains(id.as_str()), "{}: beside {id}", rule.id);
        }
    }
}

#[test]
fn a_heading_means_one_class_in_all_three_scripts() {
    let of = |spelling: &str| {
        column_headings()
            .find(|heading| heading.spelling.eq_ignore_ascii_case(spelling))
            .map(|heading| heading.class)
    };
    assert_eq!(of("date of birth"), Some("dob"));
    assert_eq!(of("出生日期"), Some("dob"));
    assert_eq!(of("手机号"), Some("mobile"));
    assert_eq!(of("密碼"), Some("password"));
    let mut seen = std::collections::BTreeMap::new();
    for heading in column_headings() {
        let before = seen.insert(heading.spelling.to_lowercase(), heading.class);
        assert!(
            before.is_none_or(|class| class == heading.class),
            "{} is both {before:?} and {}",
            heading.spelling,
            heading.class
        );
    }
}
