//! What reasons say, in both languages.

use super::*;
use crate::model::Confidence::{High, Medium};

fn says(detections: Vec<Detection>) -> [String; 2] {
    let verdict = verdict(detections);
    let text = &verdict.reasons.first().expect("a reason").text;
    ["en", "zh-Hant"].map(|language| text.get(language).to_owned())
}

#[test]
fn twelve_numbers_read_as_in_the_contract() {
    let mut hkid = found("hkid", High, 11);
    hkid.levels.medium = 1;
    assert_eq!(
        says(vec![hkid]),
        [
            "12 different Hong Kong identity card numbers",
            "12 個不同的香港身份證號碼"
        ]
    );
}

#[test]
fn one_is_singular() {
    assert_eq!(
        says(vec![one("hkid")]),
        ["1 Hong Kong identity card number", "1 個香港身份證號碼"]
    );
    assert_eq!(says(vec![one("private-key")])[0], "1 private key");
}

#[test]
fn kinds_are_listed_with_their_counts_the_largest_first() {
    assert_eq!(
        says(vec![
            found("payment-card", Medium, 3),
            found("hkid", High, 9)
        ]),
        [
            "12 different personal identifiers: 9 Hong Kong identity card numbers, 3 payment card numbers",
            "12 個不同的個人識別號碼：9 個香港身份證號碼、3 個付款卡號碼",
        ]
    );
    assert_eq!(
        says(vec![one("hkid"), one("cn-passport")])[0],
        "2 different personal identifiers: 1 Chinese passport number, 1 Hong Kong identity card number"
    );
}

#[test]
fn a_floor_is_said_to_be_one() {
    let mut hkid = found("hkid", High, 1_000_000);
    hkid.unique_exact = false;
    assert_eq!(
        says(vec![hkid]),
        [
            "at least 1000000 different Hong Kong identity card numbers",
            "最少 1000000 個不同的香港身份證號碼",
        ]
    );
}

#[test]
fn people_are_counted_where_somebody_counted_them() {
    let people = Signal::new("people").count(240);
    let list = carrying(found("customer-database", High, 1), vec![people]);
    assert_eq!(
        says(vec![list])[0],
        "a large or detailed list of people (240 people)"
    );
    assert_eq!(
        says(vec![found("customer-database", High, 1)])[0],
        "a large or detailed list of people"
    );
}

#[test]
fn a_rule_without_a_noun_is_called_by_its_title() {
    let mut added = found("pl-pesel", Medium, 2);
    added.title = Title::pair("Polish personal number", "波蘭個人號碼");
    assert_eq!(
        says(vec![added]),
        [
            "2 different Polish personal number",
            "2 個不同的波蘭個人號碼"
        ]
    );
}

#[test]
fn every_text_is_there_in_both_languages_and_filled_in() {
    let policy = builtin();
    let file_of = policy.content();
    let lines = policy
        .lines()
        .map(|l| &l.text)
        .chain(policy.gap_lines().map(|l| &l.text));
    let texts = lines.flat_map(|w| [&w.plain, &w.one, &w.many, &w.mixed].into_iter().flatten());
    let nouns = file_of.nouns.values().flat_map(|n| [&n.one, &n.many]);
    for title in texts.chain(nouns).chain(file_of.advice.values()) {
        for language in ["en", "zh-Hant"] {
            let text = title.0.get(language).map_or("", String::as_str);
            assert!(!text.is_empty(), "{title:?} lacks {language}");
        }
    }
    for rule in super::lines::RULES {
        for text in says(vec![found(rule, High, 3)]) {
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
}

#[test]
fn things_that_are_counted_have_names() {
    let policy = builtin();
    for line in policy.lines() {
        let text = format!("{:?}", line.text);
        if !text.contains("{rule}") && !text.contains("{each}") {
            continue;
        }
        for rule in super::lines::RULES {
            if line.rules.iter().all(|r| r != "*") && policy.names(&line.rules, rule) {
                assert!(policy.content().nouns.contains_key(rule), "{rule}");
            }
        }
    }
}
