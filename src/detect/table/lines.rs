//! Lines of text that are rows of a table: columns held apart by spaces, bars or tabs.

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
        .map(str::trim)
        .filter(|field| !field.is_empty())
        .take(FIELDS)
        .collect();
    if filled.len() < 2 { Vec::new() } else { filled }
}

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
