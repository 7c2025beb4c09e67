//! Patterns of other products and what becomes of them.

use super::*;
use crate::packs::import::loss::{Effect, Losses};
use crate::packs::schema::Part;

fn forms(pattern: &str, dialect: &Dialect) -> (Vec<Form>, Vec<Effect>) {
    let mut losses = Losses::default();
    let forms = translate(pattern, dialect, &mut losses).unwrap_or_else(|why| panic!("{why}"));
    (
        forms,
        losses.all.into_iter().map(|loss| loss.effect).collect(),
    )
}

fn one(pattern: &str, dialect: &Dialect) -> Form {
    let (mut forms, _) = forms(pattern, dialect);
    assert_eq!(forms.len(), 1, "{pattern}");
    forms.remove(0)
}

fn why(pattern: &str, dialect: &Dialect) -> String {
    let mut losses = Losses::default();
    translate(pattern, dialect, &mut losses).unwrap_err()
}

#[test]
fn what_both_languages_say_is_kept() {
    let (forms, losses) = forms(r"\b([A-Z]{3}-\d{4})\b", &GO);
    assert_eq!(forms[0].pattern, r"\b([A-Z]{3}-\d{4})\b");
    assert_eq!(forms[0].of, Part::Group);
    assert_eq!(losses, []);
}

#[test]
fn spaced_patterns_lose_blanks_and_comments() {
    let form = one(
        "(?x)(?i)\n \\b abc # a comment\n [ ]? (?# another ) ([0-9]{4})",
        &RUST,
    );
    assert_eq!(form.pattern, r"(?i)\babc[ ]?([0-9]{4})");
}

#[test]
fn what_must_not_stand_around_a_value_is_a_guard() {
    let form = one(r"(?<![\w-])\d{6}(?![\d.])", &PYTHON);
    assert_eq!(form.pattern, r"(?is)\d{6}");
    assert_eq!(form.not_after, ["-", "_"]);
    assert_eq!(form.not_before, ["."]);
}

#[test]
fn delimiters_around_a_value_are_guards_of_everything_else() {
    let form = one(
        r#"(?:^|[\s,;\:\(\)\[\]"'])([0-9]{8})(?:$|[\s,;\:\(\)\[\]"'])"#,
        &BOOST,
    );
    assert_eq!(form.pattern, "[0-9]{8}");
    assert_eq!(form.of, Part::Match);
    assert!(form.not_after.contains(&"-".to_owned()));
    assert!(!form.not_after.contains(&" ".to_owned()));
    assert_eq!(form.not_after, form.not_before);
}

#[test]
fn a_start_that_must_not_be_is_a_refusal() {
    let form = one(r"(?!000|666)\d{3}-(?!00)\d{2}", &PYTHON);
    assert_eq!(form.pattern, r"(?is)\d{3}-\d{2}");
    assert_eq!(form.refuse, [r"(?is)^(?:000|666)", r"(?is)^\d{3}-(?:00)"]);
}

#[test]
fn what_must_stand_before_is_matched_and_the_value_a_group() {
    let form = one(r"(?<=card: )\d{6}", &PYTHON);
    assert_eq!(form.pattern, r"(?is)(?:card: )(\d{6})");
    assert_eq!(form.of, Part::Group);
}

#[test]
fn what_cannot_be_asked_is_a_loss_that_finds_more() {
    let (found, losses) = forms(r"([ -]?)\d{3}\1\d{3}", &PYTHON);
    assert_eq!(found[0].pattern, r"(?is)(?:[ \-]?)\d{3}(?:[ \-]?)\d{3}");
    assert_eq!(losses, [Effect::FindsMore]);
    for pattern in [r"a++b\d", r"(?>a+)b\d", r"\d+(?=.*x)\d{2}"] {
        let (_, losses) = forms(pattern, &PYTHON);
        assert_eq!(losses, [Effect::FindsMore], "{pattern}");
    }
}

#[test]
fn what_has_no_equal_is_refused_with_its_reason() {
    for (pattern, part) in [
        (r"(?(1)a|b)", "(?("),
        (r"(?R)x", "(?R"),
        (r"a\Gb", r"\G"),
        ("[0-9", "not closed"),
        ("(a", "not closed"),
        ("a)", "not opened"),
        ("*a", "nothing"),
        (r"\2(a)", "not there"),
        ("(?:a{1000}){1000}", "too large"),
        ("a?", "nothing"),
    ] {
        let why = why(pattern, &PYTHON);
        assert!(why.contains(part), "{pattern}: {why}");
    }
    assert!(why(&"(".repeat(10_000), &GO).contains("deeper"));
    assert!(why(&"a".repeat(100_000), &GO).contains("64 KiB"));
}

#[test]
fn braces_that_repeat_nothing_stand_for_themselves() {
    assert_eq!(one(r"\${[A-Z]+}", &GO).pattern, r"\$\{[A-Z]+\}");
    assert_eq!(one("ab{,3}c", &PYTHON).pattern, "(?is)ab{0,3}c");
    assert_eq!(one("ab{,3}c", &GO).pattern, r"ab\{,3\}c");
}

#[test]
fn characters_beyond_ascii_fold_with_unicode() {
    assert_eq!(one("[身分]{2}[0-9]", &BOOST).pattern, "(?u:[身分]){2}[0-9]");
    assert_eq!(one("證號[0-9]", &BOOST).pattern, "證號[0-9]");
    assert_eq!(one("證[0-9]", &PYTHON).pattern, "(?is)(?u:證)[0-9]");
    assert_eq!(
        one(r"\p{Han}{2}[0-9]", &BOOST).pattern,
        r"(?:(?u:\p{Han})){2}[0-9]"
    );
}

#[test]
fn alternatives_with_edges_of_their_own_are_forms_of_their_own() {
    let (forms, _) = forms(r"(?i)key=([a-z]{8})(?:\s|$)|\b(tok[a-z]{8})(?:\s|$)", &GO);
    let patterns: Vec<&str> = forms.iter().map(|form| form.pattern.as_str()).collect();
    assert_eq!(patterns, ["(?i)key=([a-z]{8})", r"(?i)\b(tok[a-z]{8})"]);
}

#[test]
fn kingfishers_token_is_the_value() {
    let form = one(r"(?P<ID>[a-z]{4}):(?P<TOKEN>[0-9]{8})", &RUST);
    assert_eq!(form.pattern, "(?:[a-z]{4}):([0-9]{8})");
}
