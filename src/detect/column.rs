//! Which column, key or line position a match stands in: those of one shape in it are a population.

use std::cell::Cell;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::LazyLock;

use hashbrown::DefaultHashBuilder;

use super::chunk::{BARRIER, LONGEST_MATCH, Stand, floor_boundary};
use super::look::View;

/// The key of the column, key or line position in which a match stands.
///
/// None where a line began too far back to say: numbers in prose are no column.
pub(super) fn column(
    (stand, start): (Stand<'_>, &LineStart),
    view: &View<'_>,
    at: usize,
) -> Option<u64> {
    let mut hasher = KEYS.build_hasher();
    let mark = stand.mark;
    hasher.write_u32(mark.spot.section);
    let mut is_loose = false;
    if let Some(label) = &mark.label {
        (0u8, label.key).hash(&mut hasher);
    } else if mark.spot.in_table {
        (1u8, mark.spot.col).hash(&mut hasher);
    } else {
        let line = start.line_before(view, at)?;
        is_loose = delimiter_before(line).is_none() && !line.trim().is_empty();
        match delimiter_before(line) {
            Some(delimiter) => (3u8, delimiter, delimiter.count(line)).hash(&mut hasher),
            None => (2u8, line.chars().count()).hash(&mut hasher),
        }
    }
    Some(hasher.finish() & !LOOSE | u64::from(is_loose))
}

/// One for all threads: a column goes on from chunk to chunk.
static KEYS: LazyLock<DefaultHashBuilder> = LazyLock::new(DefaultHashBuilder::default);

/// The bit of a key that says that only a line's length leads to the place: sentences of one
/// wording have such places too, so that what fails there speaks against nothing.
const LOOSE: u64 = 1;

/// Whether `column` is more than a place in sentences of one wording.
pub(super) const fn is_firm(column: u64) -> bool {
    column & LOOSE == 0
}

/// Where the line in hand begins, asked for places that only ascend: a long line is looked at once.
#[derive(Default)]
pub(crate) struct LineStart {
    /// The last place asked for, and the end of the last line before it.
    asked: Cell<usize>,
    end: Cell<Option<usize>>,
}

impl LineStart {
    /// The line up to `at`; none where it began too far back to say.
    fn line_before<'a>(&self, view: &'a View<'_>, at: usize) -> Option<&'a str> {
        let from = floor_boundary(view.text, at.saturating_sub(LONGEST_MATCH));
        let fresh = self.asked.replace(at).max(from);
        let passed = view.text.as_bytes().get(fresh..at).unwrap_or_default();
        if let Some(end) = memchr::memrchr3(b'\n', 0x0C, BARRIER as u8, passed) {
            self.end.set(Some(fresh + end));
        }
        match self.end.get().filter(|end| *end >= from) {
            Some(end) => view.text.get(end + 1..at),
            None if view.chunk.first && from == 0 => view.text.get(..at),
            None => None,
        }
    }
}

/// What separates the fields of a line that no reader took for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Delimiter {
    /// One of ASCII.
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
            Self::Sign(sign) => memchr::memchr_iter(sign as u8, line.as_bytes()).count(),
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
