//! Lines of text that are rows of a table: columns held apart by spaces, bars or tabs.

use super::value::{Kind, kind};

/// A row has at most so many fields.
const FIELDS: usize = 64;

/// The fields of a line, or none where it is prose.
pub(super) fn fields(line: &str) -> Vec<&str> {
    if !line.contains("  ") && !line.contains(['|', '\t', '\u{3000}']) {
        return entry(line);
    }
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
    let line = unnumbered(line.trim());
    if line.len() > LONGEST_ENTRY || !holds_a_number(line) {
        return Vec::new();
    }
    let mut found: Vec<&str> = Vec::new();
    let mut from = 0;
    while let Some((start, end)) = token(line, from) {
        from = end;
        // `9123 4567` is one number.
        let joined = token(line, end).filter(|next| four(line, (start, end)) && four(line, *next));
        let until = joined.map_or(end, |(_, end)| end);
        let piece = line.get(start..until).unwrap_or_default();
        if !matches!(
            kind(piece),
            Some(Kind::Id | Kind::Mobile | Kind::Phone | Kind::Email)
        ) {
            continue;
        }
        from = until;
        if found.is_empty() {
            let name = line
                .get(..start)
                .unwrap_or_default()
                .trim_end_matches(divides);
            if kind(name) != Some(Kind::Name) {
                return Vec::new();
            }
            found.push(name);
        }
        found.push(piece);
    }
    found
}

fn divides(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | '，' | '、' | ';' | '；' | ':' | '：')
}

/// Where the next token from `from` on begins and ends.
fn token(line: &str, from: usize) -> Option<(usize, usize)> {
    let rest = line.get(from..)?;
    let start = from + rest.find(|c| !divides(c))?;
    let length = line.get(start..)?.find(divides);
    Some((start, length.map_or(line.len(), |length| start + length)))
}

fn four(line: &str, (start, end): (usize, usize)) -> bool {
    let piece = line.get(start..end).unwrap_or_default();
    piece.len() == 4 && piece.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a line has an `@` or seven digits with at most one sign between two of them: prose is
/// passed over quickly.
fn holds_a_number(line: &str) -> bool {
    let (mut digits, mut gap) = (0, 0);
    for byte in line.bytes() {
        match byte {
            b'@' => return true,
            b'0'..=b'9' => {
                digits += 1;
                gap = 0;
            }
            _ if gap == 0 && digits > 0 => gap = 1,
            _ => digits = 0,
        }
        if digits >= 7 {
            return true;
        }
    }
    false
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
    // Time stamps of a log, addresses of pages.
    if heading.len() > LONGEST_HEADING * 3 || heading.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (heading, value) = (heading.trim(), value.trim());
    let filled = value.chars().any(char::is_alphanumeric);
    (filled && heading.chars().count() <= LONGEST_HEADING).then_some((heading, value))
}

/// What is longer before a colon is a sentence.
const LONGEST_HEADING: usize = 30;
