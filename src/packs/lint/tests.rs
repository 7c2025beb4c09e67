//! Packs with one mistake each, and what is said of it.

use super::{Grade, Names, Remark, look};
use crate::packs::source;

struct Few;

impl Names for Few {
    fn has_validator(&self, name: &str) -> bool {
        name == "even"
    }
    fn passes(&self, _: &str, value: &str) -> bool {
        value.ends_with(['0', '2', '4', '6', '8'])
    }
    fn validator_of(&self, _: &str) -> Option<String> {
        Some("even".to_owned())
    }
    fn elsewhere(&self, rule: &str) -> Option<String> {
        (rule == "taken").then(|| "other".to_owned())
    }
}

fn remarks(body: &str) -> Vec<Remark> {
    let head = "[pack]\nname = \"p\"\nversion = \"1\"\ntitle = { en = \"P\" }\n";
    let source = source("p.toml", format!("{head}{body}")).unwrap();
    look(&source, &Few)
}

fn rule(lines: &str) -> String {
    format!("[[rule]]\nid = \"r\"\ntitle = {{ en = \"R\" }}\nsource = \"s\"\n{lines}\n")
}

/// The remark called `id` that `body` gets: its grade and line.
fn seen(body: &str, id: &str) -> Option<(Grade, usize)> {
    let found = remarks(body).into_iter().find(|remark| remark.id == id);
    found.map(|remark| (remark.grade, remark.line))
}

#[test]
fn a_validator_that_is_not_there_is_an_error_at_its_line() {
    let body = rule("pattern = 'AB[0-9]{4}'\nvalidator = \"odd\"\nlevels.low = []");
    assert_eq!(seen(&body, "unknown-validator"), Some((Grade::Error, 10)));
    let body = rule("pattern = 'AB[0-9]{4}'\nvalidator = \"even\"\nlevels.low = []");
    assert_eq!(seen(&body, "unknown-validator"), None);
}

#[test]
fn patterns_without_end_or_anchor_are_warned_of() {
    let body = rule("levels.high = []\npattern = 'AB[0-9]{4,}'");
    assert_eq!(seen(&body, "unbounded-pattern"), Some((Grade::Warning, 10)));
    let body = rule("levels.high = []\npattern = '[0-9]{4}'");
    assert_eq!(seen(&body, "no-anchor"), Some((Grade::Warning, 10)));
    assert_eq!(seen(&body, "unbounded-pattern"), None);
    for body in [
        rule("levels.high = []\npattern = 'AB[0-9]{4}'"),
        rule("levels.high = []\npattern = '[0-9]{4}'\nvalidator = \"even\""),
        rule("levels.high = [\"keyword|heading\"]\nkeywords = [\"pesel\"]\npattern = '[0-9]{4}'"),
    ] {
        assert_eq!(seen(&body, "no-anchor"), None, "{body}");
    }
}

#[test]
fn a_keyword_of_everyday_texts_is_warned_of() {
    let with = |words: &str| {
        rule(&format!(
            "pattern = 'AB[0-9]{{4}}'\nlevels.low = []\nkeywords = {words}"
        ))
    };
    assert_eq!(
        seen(&with("[\"number\"]"), "everyday-word"),
        Some((Grade::Warning, 11))
    );
    assert!(seen(&with("[\"證\"]"), "everyday-word").is_some());
    assert!(seen(&with("[\"份證\"]"), "everyday-word").is_none());
    assert!(seen(&with("[\"pesel\", \"身份證號碼\"]"), "everyday-word").is_none());
}

#[test]
fn words_of_a_group_that_may_go_on_are_looked_for_inside_others() {
    let body = "[[group]]\nname = \"g\"\nends = \"anywhere\"\nterms = [\"lic\"]\n";
    assert!(seen(body, "everyday-word").is_some());
    let body = "[[group]]\nname = \"g\"\nends = \"anywhere\"\nterms = [\"P<CHN\"]\n";
    assert!(seen(body, "everyday-word").is_none());
}

#[test]
fn suppressions_that_hide_a_valid_value_are_seen() {
    let exclude = |source: &str| format!("[[extend]]\nrule = \"x\"\nexclude = [\"12\"]\n{source}");
    assert_eq!(seen(&exclude(""), "hides-valid"), Some((Grade::Error, 7)));
    let sourced = exclude("source = \"a sample\"\n");
    assert_eq!(seen(&sourced, "hides-valid"), Some((Grade::Warning, 7)));
    let failing = "[[extend]]\nrule = \"x\"\nexclude = [\"13\"]\n";
    assert_eq!(seen(failing, "hides-valid"), None);
    let refusing = "pattern = 'AB[0-9]{4}'\nvalidator = \"even\"\nlevels.low = []\n[rule.value]\nrefuse = ['^0']";
    assert_eq!(
        seen(&rule(refusing), "hides-valid"),
        Some((Grade::Warning, 13))
    );
    let dead =
        "pattern = 'AB[0-9]{4}'\nvalidator = \"even\"\nlevels.low = []\nspecimens = [\"11\"]";
    assert_eq!(
        seen(&rule(dead), "dead-specimen"),
        Some((Grade::Warning, 12))
    );
}

#[test]
fn an_id_that_is_taken_and_too_few_tests_are_seen() {
    let body = rule("pattern = 'AB[0-9]{4}'\nlevels.low = []").replace("\"r\"", "\"taken\"");
    assert_eq!(seen(&body, "id-taken"), Some((Grade::Error, 6)));
    assert_eq!(seen(&body, "few-tests"), Some((Grade::Warning, 6)));
}
