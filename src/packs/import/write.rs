//! Writing a draft as TOML that people like to read.

use std::fmt::Write;

use super::draft::{Draft, DraftForm, DraftRule, DraftTest};
use crate::model::Confidence;
use crate::packs::schema::{Part, Value};

/// Lines of lists are broken here.
const WIDTH: usize = 100;

/// The pack file that `draft` describes.
pub fn write(draft: &Draft) -> String {
    let mut out = String::new();
    for comment in &draft.comments {
        line(&mut out, &format!("# {}", plain(comment)));
    }
    line(
        &mut out,
        if draft.comments.is_empty() {
            "[pack]"
        } else {
            "\n[pack]"
        },
    );
    line(&mut out, &format!("name = {}", string(&draft.name)));
    line(&mut out, &format!("version = {}", string(&draft.version)));
    line(
        &mut out,
        &format!("title = {{ en = {} }}", string(&draft.title)),
    );
    if let Some(value) = draft.value.as_ref().filter(|v| **v != Value::default()) {
        line(&mut out, "\n# Asked of the values of all rules.\n[value]");
        table(&mut out, value);
    }
    for rule in &draft.rules {
        write_rule(&mut out, rule);
    }
    out
}

fn write_rule(out: &mut String, rule: &DraftRule) {
    line(out, "");
    for comment in &rule.comments {
        line(out, &format!("# {}", plain(comment)));
    }
    line(out, "[[rule]]");
    line(out, &format!("id = {}", string(&rule.id)));
    let chinese = rule.title_zh.as_deref().map(string);
    let chinese = chinese.map(|title| format!(", zh-Hant = {title}"));
    let english = string(&rule.title);
    line(
        out,
        &format!(
            "title = {{ en = {english}{} }}",
            chinese.unwrap_or_default()
        ),
    );
    let alone = match rule.forms.as_slice() {
        [one] if one.signals.is_empty() => Some(one),
        _ => None,
    };
    if let Some(form) = alone {
        line(out, &format!("pattern = {}", string(&form.pattern)));
        if let Some(validator) = form.validator {
            line(out, &format!("validator = {}", string(validator)));
        }
        guards(out, form);
    }
    let canonical = alone.and_then(|form| form.canonical).or(rule.canonical);
    for (key, value) in [("canonical", canonical), ("mask", rule.mask)] {
        if let Some(value) = value {
            line(out, &format!("{key} = {}", string(value)));
        }
    }
    list(out, "keywords", &rule.keywords);
    if let Some(near) = rule.near.filter(|_| !rule.keywords.is_empty()) {
        line(out, &format!("near = {near}"));
    }
    for (level, any) in &rule.levels {
        write_level(out, *level, any);
    }
    line(out, &format!("source = {}", string(&rule.source)));
    if let Some(form) = alone
        && form.value != Value::default()
    {
        line(out, "\n[rule.value]");
        table(out, &form.value);
    }
    if alone.is_none() {
        for form in &rule.forms {
            write_form(out, form);
        }
    }
    if rule.finds.is_empty() && rule.silent.is_empty() {
        line(
            out,
            "\n# No tests: the source has no examples. Write some before relying on this rule.",
        );
        return;
    }
    line(out, "\n[rule.tests]");
    tests(out, "finds", &rule.finds, rule.level());
    tests(out, "silent", &rule.silent, Confidence::Medium);
}

fn write_form(out: &mut String, form: &DraftForm) {
    line(out, "\n[[rule.forms]]");
    list(out, "signals", &form.signals);
    line(out, &format!("pattern = {}", string(&form.pattern)));
    for (key, value) in [("validator", form.validator), ("canonical", form.canonical)] {
        if let Some(value) = value {
            line(out, &format!("{key} = {}", string(value)));
        }
    }
    guards(out, form);
    if form.value != Value::default() {
        line(out, "\n[rule.forms.value]");
        table(out, &form.value);
    }
}

fn guards(out: &mut String, form: &DraftForm) {
    list(out, "not-after", &form.not_after);
    list(out, "not-before", &form.not_before);
}

fn write_level(out: &mut String, level: Confidence, any: &[Vec<String>]) {
    let level = match level {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    };
    let row = |all: &Vec<String>| {
        let words: Vec<String> = all.iter().map(|word| string(word)).collect();
        format!("[{}]", words.join(", "))
    };
    let value = match any {
        [all] => row(all),
        any => format!("[{}]", any.iter().map(row).collect::<Vec<_>>().join(", ")),
    };
    line(out, &format!("levels.{level} = {value}"));
}

fn table(out: &mut String, value: &Value) {
    if value.of == Part::Group {
        line(out, "of = \"group\"");
    }
    if let Some(bits) = value.entropy {
        line(out, &format!("entropy = {bits:?}"));
    }
    let counts = [
        ("digits", value.digits),
        ("upper", value.upper),
        ("lower", value.lower),
        ("other", value.other),
    ];
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        line(out, &format!("{key} = {count}"));
    }
    if let Some(sum) = &value.sum {
        line(
            out,
            &format!(
                "sum = {{ weights = {:?}, modulus = {}, check = {} }}",
                sum.weights, sum.modulus, sum.check
            ),
        );
    }
    list(out, "refuse", &value.refuse);
    list(out, "without", &value.without);
}

fn tests(out: &mut String, key: &str, tests: &[DraftTest], level: Confidence) {
    if tests.is_empty() {
        return;
    }
    line(out, &format!("{key} = ["));
    for test in tests {
        let text = string(&test.text);
        let row = match level {
            Confidence::Low => format!("    {{ text = {text}, level = \"low\" }},"),
            _ => format!("    {text},"),
        };
        line(out, &row);
    }
    line(out, "]");
}

/// A list on one line, or on as many as it needs.
fn list(out: &mut String, key: &str, words: &[String]) {
    if words.is_empty() {
        return;
    }
    let words: Vec<String> = words.iter().map(|word| string(word)).collect();
    let short = format!("{key} = [{}]", words.join(", "));
    if short.chars().count() <= WIDTH {
        line(out, &short);
        return;
    }
    line(out, &format!("{key} = ["));
    let mut row = String::new();
    for word in words {
        if !row.is_empty() && row.chars().count() + word.chars().count() + 6 > WIDTH {
            line(out, &format!("   {row}"));
            row.clear();
        }
        let _ = write!(row, " {word},");
    }
    line(out, &format!("   {row}"));
    line(out, "]");
}

/// A TOML string: as it is between single quotes where that can be, else with escapes.
fn string(text: &str) -> String {
    let literal = !text.contains('\'') && !text.chars().any(char::is_control);
    if literal && text.contains(['\\', '"']) {
        return format!("'{text}'");
    }
    let quotes = !text.contains("'''") && !text.starts_with('\'') && !text.ends_with('\'');
    if quotes && text.contains('\'') && !text.chars().any(char::is_control) {
        return format!("'''{text}'''");
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Text for a comment: on one line, with nothing that acts on a terminal.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words
        .join(" ")
        .chars()
        .filter(|c| !c.is_control())
        .collect()
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_as_it_was() {
        for text in [
            "a'b\\d\"c",
            "'x'",
            "a'''b\\",
            "tab\there",
            "plain",
            "\u{1}",
            "證'\\",
            "\u{7f}",
        ] {
            let written = format!("x = {}", string(text));
            let table: toml::Table = written.parse().unwrap();
            assert_eq!(table.get("x").and_then(|x| x.as_str()), Some(text));
        }
    }
}
