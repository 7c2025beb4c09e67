//! The built-in packs, held to their schema and to the contract's list of rule ids.

use std::collections::BTreeSet;

use super::BUILT_IN;
use super::schema::{Pack, Rule, Test};

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
            let shown = pack.rule.iter().map(|rule| rule.get_ref());
            let ids = shown.filter(|rule| !rule.hidden);
            let mut ids: Vec<&str> = ids.map(|rule| rule.id.as_str()).collect();
            ids.sort_unstable();
            (pack.pack.name.as_str(), ids)
        })
        .collect();
    for (name, ids) in CONTRACT {
        let (_, found) = found
            .iter()
            .find(|(pack, _)| pack == name)
            .unwrap_or_else(|| panic!("no pack {name}"));
        // A rule that others ask stands before them.
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        assert_eq!(*found, ids, "{name}");
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
            // No row shows what a hidden rule finds: the rules that count it have its tests.
            if rule.hidden {
                continue;
            }
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

/// Every condition of a rule, taken apart, without the numbers that are asked for.
fn conditions(rule: &Rule) -> impl Iterator<Item = &str> {
    let is_document = rule.pattern.is_none() && rule.forms.is_empty();
    rule.levels
        .highest_first()
        .flat_map(|(_, conditions)| conditions.alternatives().iter().flatten())
        .chain(&rule.except)
        .chain(is_document.then_some(&rule.beside).into_iter().flatten())
        .flat_map(|condition| condition.split('|'))
        .map(|word| word.split(">=").next().unwrap_or(word))
}

#[test]
fn conditions_name_rules_and_columns_that_exist() {
    let packs = packs();
    let rules: Vec<&Rule> = packs
        .iter()
        .flat_map(|pack| pack.rule.iter().map(|rule| rule.get_ref()))
        .collect();
    let is_rule = |id: &str| rules.iter().any(|rule| rule.id == id);
    let columns: BTreeSet<&str> = packs
        .iter()
        .flat_map(|pack| &pack.group)
        .filter_map(|group| group.name.strip_prefix("column-"))
        .map(|class| class.strip_suffix("-generic").unwrap_or(class))
        .collect();
    for rule in &rules {
        for word in conditions(rule) {
            if let Some(class) = word.strip_prefix("column:") {
                assert!(columns.contains(class), "{}: {word}", rule.id);
            }
            if let Some(id) = word.strip_prefix("rule:") {
                assert!(is_rule(id), "{}: {word}", rule.id);
            }
        }
        if rule.pattern.is_some() || !rule.forms.is_empty() {
            for id in &rule.beside {
                assert!(is_rule(id), "{}: beside {id}", rule.id);
            }
        }
    }
}

#[test]
fn a_column_heading_means_one_class() {
    let packs = packs();
    let mut seen = std::collections::BTreeMap::new();
    for group in packs.iter().flat_map(|pack| &pack.group) {
        let Some(class) = group.name.strip_prefix("column-") else {
            continue;
        };
        // Words in longer headings may be whole ones of their class too.
        if class.ends_with("-part") {
            continue;
        }
        for spelling in group.terms.iter().flat_map(|term| term.split(" / ")) {
            let before = seen.insert(spelling.to_lowercase(), class);
            assert!(before.is_none(), "{spelling} is {before:?} and {class}");
        }
    }
    assert_eq!(seen.get("date of birth"), Some(&"dob"));
    assert_eq!(seen.get("出生日期"), Some(&"dob"));
    assert_eq!(seen.get("手机号"), Some(&"mobile"));
    assert_eq!(seen.get("密碼"), Some(&"password"));
}
