//! Which column, key or line position a match stands in: those of one shape in it are a population.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::chunk::{BARRIER, LONGEST_MATCH, Stand, floor_boundary};
use super::look::View;

/// The key of the column, key or line position in which a match stands.
///
/// None where a line began too far back to say: numbers in prose are no column.
pub(super) fn column(stand: Stand<'_>, view: &View<'_>, at: usize) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let mark = stand.mark;
    mark.spot.section.hash(&mut hasher);
    let mut is_loose = false;
    if let Some(label) = &mark.label {
        (0u8, label.key).hash(&mut hasher);
    } else if mark.spot.in_table {
        (1u8, mark.spot.col).hash(&mut hasher);
    } else {
        let line = line_before(view, at)?;
        is_loose = delimiter_before(line).is_none() && !line.trim().is_empty();
        match delimiter_before(line) {
            Some(delimiter) => (3u8, delimiter, delimiter.count(line)).hash(&mut hasher),
            None => (2u8, line.chars().count()).hash(&mut hasher),
        }
    }
    Some(hasher.finish() & !LOOSE | u64::from(is_loose))
}

/// The bit of a key that says that only a line's length leads to the place: sentences of one
/// wording have such places too, so that what fails there speaks against nothing.
const LOOSE: u64 = 1;

/// Whether `column` is more than a place in sentences of one wording.
pub(super) const fn is_firm(column: u64) -> bool {
    column & LOOSE == 0
}

/// The line up to `at`; none where it began too far back to say.
fn line_before<'a>(view: &'a View<'_>, at: usize) -> Option<&'a str> {
    let from = floor_boundary(view.text, at.saturating_sub(LONGEST_MATCH));
    let before = view.text.get(from..at)?;
    let start = before.rfind(['\n', '\u{C}', BARRIER]);
    match start {
        Some(start) => before.get(start + 1..),
        None => (view.chunk.first && from == 0).then_some(before),
    }
}

/// What separates the fields of a line that no reader took for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Delimiter {
    Sign(char),
    /// Two blanks or more: padding.
    Padding,
}

/// The delimiter that stands right before the end of `line`, if one does.
fn delimiter_before(line: &str) -> Option<Delimiter> {
    let field = line.trim_end_matches(['"', '\'']);
    let bare = field.trim_end_matches(' ');
    let blanks = field.len() - bare.len();
    match bare.chars().next_back() {
        Some(sign @ ('|' | ';' | '~' | '^' | ',' | '#' | '*' | ':' | '\t')) => {
            Some(Delimiter::Sign(sign))
        }
        Some('-') if blanks > 0 => Some(Delimiter::Sign('-')),
        Some(_) if blanks > 1 => Some(Delimiter::Padding),
        _ => None,
    }
}

impl Delimiter {
    /// How many fields it has ended in `line`.
    fn count(self, line: &str) -> usize {
        match self {
            Self::Sign(sign) => line.chars().filter(|c| *c == sign).count(),
            Self::Padding => {
                let mut runs = 0;
                let mut blanks = 0;
                for byte in line.trim_start().bytes() {
                    blanks = if byte == b' ' { blanks + 1 } else { 0 };
                    runs += usize::from(blanks == 2);
                }
                runs
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_a_line_are_counted_whatever_parts_them() {
        let fields = |line: &str| delimiter_before(line).map(|d| d.count(line));
        assert_eq!(fields("7|陳大文|"), Some(2));
        assert_eq!(fields("\"7\"; \"CHAN\"; \""), Some(2));
        assert_eq!(fields("000017 CHAN TAI MAN        "), Some(1));
        assert_eq!(fields("  7 CHAN TAI MAN        "), Some(1));
        assert_eq!(fields("1. LEE SIU-MING - "), Some(2));
        assert_eq!(fields("holder of "), None);
    }
}
