//! Lines of text that are rows of a table: columns held apart by spaces, bars or tabs.

use super::value::{Kind, kind};

/// A row has at most so many fields.
const FIELDS: usize = 64;

/// The fields of a line, or none where it is prose.
pub(super) fn fields(line: &str) -> Vec<&str> {
    let bars = line.matches('|').count();
    let split: Vec<&str> = if bars >= 2 {
        line.split('|').collect()
    } else if line.contains('\t') {
        line.split('\t').collect()
    } else {
        wide_gaps(line)
    };
    let filled: Vec<&str> = split
        .into_iter()
        .map(|field| unnumbered(field.trim()))
        .filter(|field| !field.is_empty())
        .take(FIELDS)
        .collect();
    if filled.len() < 2 {
        entry(line)
    } else {
        filled
    }
}

/// Without the number of an entry (`12. `, `(3) `).
fn unnumbered(field: &str) -> &str {
    let bare = field.trim_start_matches(['(', '（']);
    let rest = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = bare.len() - rest.len();
    match rest.strip_prefix(['.', ')', '、', '）']) {
        Some(rest)
            if (1..=4).contains(&digits) && !rest.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            rest.trim_start()
        }
        _ => field,
    }
}

/// An entry of a list: a person's name, and then what is only one person's, whatever divides them.
fn entry(line: &str) -> Vec<&str> {
    let marks = line
        .bytes()
        .filter(|byte| byte.is_ascii_digit() || *byte == b'@')
        .count();
    if line.len() > LONGEST_ENTRY || marks == 0 {
        return Vec::new();
    }
    let line = unnumbered(line.trim());
    let divides =
        |c: char| c.is_whitespace() || matches!(c, ',' | '，' | '、' | ';' | '；' | ':' | '：');
    let mut found: Vec<&str> = Vec::new();
    for token in line.split(divides).filter(|token| !token.is_empty()) {
        if !matches!(
            kind(token),
            Some(Kind::Id | Kind::Mobile | Kind::Phone | Kind::Email)
        ) {
            continue;
        }
        if found.is_empty() {
            let name = line
                .split(token)
                .next()
                .unwrap_or_default()
                .trim_end_matches(divides);
            if kind(name) != Some(Kind::Name) {
                return Vec::new();
            }
            found.push(name);
        }
        found.push(token);
    }
    found
}

/// A line longer than this is a sentence.
const LONGEST_ENTRY: usize = 200;

/// The pieces between gaps of two spaces or more, or one wide space.
fn wide_gaps(line: &str) -> Vec<&str> {
    line.split("  ")
        .flat_map(|piece| piece.split('\u{3000}'))
        .collect()
}

/// The heading and the value of a line such as `Mobile: 9123 4567`.
pub(super) fn field(line: &str) -> Option<(&str, &str)> {
    let (heading, value) = line.split_once([':', '：'])?;
    let (heading, value) = (heading.trim(), value.trim());
    let filled = value.chars().any(char::is_alphanumeric);
    (filled && heading.chars().count() <= LONGEST_HEADING).then_some((heading, value))
}

/// What is longer before a colon is a sentence.
const LONGEST_HEADING: usize = 30;
