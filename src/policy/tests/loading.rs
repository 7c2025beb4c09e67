//! Policy files: what they are refused for, with their line, and what their digest rests on.

use super::*;

fn text() -> String {
    builtin().to_toml().expect("can be written")
}

fn error(text: &str) -> String {
    Policy::parse("my.toml", text)
        .expect_err("must be refused")
        .to_string()
}

/// The built-in policy's file, with `from` once replaced by `to`.
fn changed(from: &str, to: &str) -> String {
    let source = include_str!("../../../patterns/policy.toml");
    assert!(source.contains(from), "{from}");
    source.replacen(from, to, 1)
}

#[test]
fn what_is_shown_reads_back_as_the_same_policy() {
    let again = Policy::parse("shown.toml", &text()).expect("what is shown is sound");
    assert_eq!(again.digest(), builtin().digest());
    assert_eq!(again.to_toml().expect("can be written"), text());
}

#[test]
fn the_digest_is_of_what_is_said_and_not_of_how() {
    let spaced = changed("accept-unread = []", "# a remark\naccept-unread   =  [ ]");
    let same = Policy::parse("x", &spaced).expect("sound");
    assert_eq!(same.digest(), builtin().digest());
    assert!(same.digest().starts_with("sha256:") && same.digest().len() == 71);
    let other = changed("unique = 10", "unique = 11");
    assert_ne!(
        Policy::parse("x", &other).expect("sound").digest(),
        builtin().digest()
    );
    assert_ne!(
        everywhere().digest(),
        builtin().digest(),
        "destinations count"
    );
}

#[test]
fn an_unknown_key_is_an_error_with_its_line() {
    let wrong = changed(
        "id = \"bulk-identifiers\"",
        "id = \"bulk-identifiers\"\ncolour = \"red\"",
    );
    let line = wrong
        .lines()
        .position(|l| l.starts_with("colour"))
        .expect("is there")
        + 1;
    let error = error(&wrong);
    assert!(error.starts_with(&format!("my.toml:{line}: ")), "{error}");
    assert!(error.contains("colour"), "{error}");
}

#[test]
fn a_missing_cell_of_the_table_is_an_error() {
    let error = error(&changed("unknown = \"block\"\n", ""));
    assert!(error.contains("unknown"), "{error}");
}

#[test]
fn what_does_not_exist_cannot_be_named() {
    for (from, to, says) in [
        (
            "\"@accounts\"",
            "\"@acounts\"",
            "no set is called `@acounts`",
        ),
        (
            "advice = \"results\"",
            "advice = \"resluts\"",
            "no advice is called `resluts`",
        ),
        (
            "controls = [\"label\"]",
            "controls = [\"lable\"]",
            "no control is called `lable`",
        ),
        (
            "unless-lines = [\"published\"]",
            "unless-lines = [\"payroll\"]",
            "no line above is called `payroll`",
        ),
        (
            "rules = [\"*\"]",
            "rules = [\"hkid\"]",
            "no line is about `*`",
        ),
        (
            "kinds = [\"ratio\"]",
            "kinds = [\"media\"]",
            "no gap line is about `ratio`",
        ),
        (
            "id = \"medical-record\"",
            "id = \"government-mark\"",
            "used twice",
        ),
        (
            "{count} different {rule}",
            "{count} different {rulle}",
            "`{rulle}` is no placeholder here",
        ),
        (
            "id = \"unknown\"",
            "id = \"nowhere\"",
            "no destination `unknown`",
        ),
        ("when = \"stopped\"", "when = \"sometimes\"", "sometimes"),
    ] {
        let error = error(&changed(from, to));
        assert!(error.contains(says), "{from} -> {to}: {error}");
        assert!(!error.starts_with("my.toml:0:"), "{error}");
    }
}

#[test]
fn an_error_in_a_line_names_the_lines_start() {
    let wrong = changed(
        "unless-lines = [\"published\"]",
        "unless-lines = [\"payroll\"]",
    );
    let line = wrong
        .lines()
        .position(|l| l == "id = \"financial-report\"")
        .expect("is there");
    let error = error(&wrong);
    assert!(error.starts_with(&format!("my.toml:{line}: ")), "{error}");
}

#[test]
fn what_is_not_toml_is_an_error_with_its_line() {
    assert!(error("a = 1\nb = = 2\n").starts_with("my.toml:2: "));
}

#[test]
fn the_table_is_shown_with_its_names() {
    let table = builtin().table();
    assert_eq!(
        table[0][1..],
        [
            "unknown",
            "on-premises",
            "hong-kong",
            "mainland-china",
            "mainland-china-agreed",
            "elsewhere-agreed"
        ]
    );
    assert_eq!(
        table[1],
        [
            "restricted",
            "block",
            "warn",
            "justify",
            "block",
            "block",
            "justify"
        ]
    );
    assert_eq!(table.len(), 10);
}

#[test]
fn the_text_names_every_line_destination_and_cell() {
    let policy = everywhere();
    let text = policy.to_text("en", today());
    for line in policy.lines() {
        assert!(text.contains(&line.id), "{}", line.id);
    }
    for expected in [
        "Built-in policy (default 1.0.0)",
        "unique>=10",
        "N different …",
        "  @accounts          hk-bank-account, iban",
        "applies=accepted-format",
        "level=high",
        "agreed-cn      mainland-china-agreed  jurisdiction=CN  mechanism=written-consent  expires=2026-12-31",
        "page-without-text  justify  allow        warn",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(
        policy
            .to_text("zh-Hant", today())
            .contains("病人的醫療紀錄")
    );
}

#[test]
fn a_class_that_acts_by_itself_gives_its_reason() {
    let strict = changed(
        "[table.internal]\nunknown = \"allow\"",
        "[table.internal]\nunknown = \"justify\"",
    );
    let policy = Policy::parse("x", &strict).expect("sound");
    let verdict = file(vec![one("email")], vec![]).judged(&policy, "unknown");
    assert_eq!(outcome(&verdict), (Class::Internal, Action::Justify));
    assert_eq!(lines(&verdict), ["internal", "contact-details"]);
    let text = verdict.reasons[0].text.get("en");
    assert_eq!(text, "the policy asks this of every file that is internal");
}

#[test]
fn an_agreement_that_has_expired_is_shown_so() {
    let text = everywhere().to_text("en", day("2027-01-01"));
    assert!(text.contains("expired=2026-12-31"), "{text}");
    assert!(
        !text.contains("agreed-cn      mainland-china-agreed"),
        "{text}"
    );
}

#[test]
fn the_documented_line_can_be_added() {
    let page = include_str!("../../../docs/POLICY.md");
    let blocks = page.split("```toml policy\n").skip(1);
    let lines: Vec<&str> = blocks
        .filter_map(|block| block.split("```").next())
        .collect();
    assert_eq!(lines.len(), 1, "one example of a policy's line");
    let own = changed(
        "[[line]]\nid = \"medical-record\"",
        &format!("{}\n[[line]]\nid = \"medical-record\"", lines[0]),
    );
    let policy = Policy::parse("my.toml", &own).expect("the example is sound");
    assert_eq!(lines_of(&policy, "staff-number"), ["bulk-staff-numbers"]);
}

fn lines_of(policy: &Policy, rule: &str) -> Vec<String> {
    let verdict = file(vec![found(rule, Confidence::High, 50)], vec![]).judged(policy, "unknown");
    lines(&verdict).into_iter().map(str::to_owned).collect()
}
