//! What stands next to a heading: a person's name, a number, any text, or a blank line to fill in.

use super::shape::{chinese_begins, chinese_ends, is_han, latin_begins, latin_ends};
use crate::packs::schema::Stands;

/// How many bytes on each side are looked at; far less than a chunk's margin.
pub(crate) const NEXT_TO: usize = 240;

/// What stands next to a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Beside {
    pub before_name: bool,
    pub after_name: bool,
    pub before_text: bool,
    pub before_number: bool,
}

impl Beside {
    /// Looks for what one group asks.
    pub fn look(&mut self, stands: Stands, left: &str, right: &str) {
        match stands {
            Stands::BeforeName => self.before_name |= follows(right),
            Stands::AfterName => self.after_name |= precedes(left),
            Stands::BeforeText => self.before_text |= text_follows(right),
            Stands::BeforeNumber => self.before_number |= number_follows(right),
            Stands::Anywhere
            | Stands::Marking
            | Stands::Heading
            | Stands::Title
            | Stands::Banner
            | Stands::Margin
            | Stands::Name
            | Stands::Figure => {}
        }
    }
}

/// Edges that a text may stand behind: the end of a cell or line.
const EDGES: [char; 2] = ['\t', '\n'];

/// What may stand between a heading and its value.
fn is_joint(c: char) -> bool {
    matches!(
        c,
        ':' | '：'
            | ' '
            | '\u{3000}'
            | '.'
            | '*'
            | '#'
            | '"'
            | '\''
            | '='
            | '-'
            | '–'
            | '/'
            | '_'
            | '('
            | '（'
            | '「'
    ) || c == '\u{A0}'
}

/// Whether a person is named right after a heading, in its line or in the next cell or line.
pub(super) fn follows(rest: &str) -> bool {
    if let Some(fields) = rest.strip_prefix('|') {
        return field_names(fields, 4);
    }
    let mut rest = rest;
    // The rest of the cell, the next one, and the one after a key (`display`).
    for step in 0..3 {
        let text = rest.trim_start_matches(is_joint);
        let text = text
            .strip_prefix(')')
            .or(text.strip_prefix('）'))
            .unwrap_or(text);
        let text = text.trim_start_matches(is_joint);
        if text.starts_with(['\u{1E}', '\u{C}']) {
            return false;
        }
        if chinese_begins(text) || latin_begins(text) {
            return true;
        }
        let end = text.find(EDGES).unwrap_or(text.len());
        let cell = text.get(..end).unwrap_or_default();
        // The writing of the heading in the other language, a key, an id: else it has another value.
        let other = cell.chars().count() <= 24 && !cell.contains(char::is_whitespace);
        if step > 0 && !(other && cell.chars().all(|c| c.is_ascii_lowercase() || is_joint(c))) {
            return false;
        }
        if !other {
            return false;
        }
        match text.get(end + 1..) {
            Some(next) => rest = next,
            None => return false,
        }
    }
    false
}

/// Whether the `nth` of the fields between bars holds a name (HL7 version 2.5, section 3.4.2: a
/// patient's name is the fifth field of PID).
fn field_names(fields: &str, nth: usize) -> bool {
    let line = fields.split(['\n', '\r']).next().unwrap_or_default();
    let Some(field) = line.split('|').nth(nth) else {
        return false;
    };
    let name = field.split('~').next().unwrap_or_default();
    let parts = name.split('^').take(2);
    parts
        .filter(|part| part.chars().any(char::is_alphabetic))
        .count()
        >= 1
}

/// Whether a person is named right before a description (`… is a 62-year-old man`).
pub(super) fn precedes(left: &str) -> bool {
    let left = left.trim_end_matches(|c: char| {
        c == ' '
            || c.is_ascii_digit()
            || matches!(c, '-' | ',' | '，' | '、' | '(' | '（' | '歲' | '岁')
    });
    let mut left = left;
    for word in [
        "is an", "is a", "was an", "was a", "a", "an", "is", "the", "男", "女", "男性", "女性",
        "M", "F", "現年", "现年", "年",
    ] {
        if let Some(rest) = left.strip_suffix(word)
            && rest.ends_with(|c: char| !c.is_ascii_alphabetic())
        {
            left = rest.trim_end_matches(|c: char| {
                c == ' ' || matches!(c, ',' | '，' | '、' | '(' | '（')
            });
            break;
        }
    }
    chinese_ends(left) || latin_ends(left)
}

/// A heading's value: what follows its colon, or stands in the next cell or line.
fn value(rest: &str) -> Option<&str> {
    let text = rest.trim_start_matches([' ', ')', '）', '\u{3000}', '.', '\'', '"']);
    let text = text.strip_prefix([':', '：', '\t', '\n', '='])?;
    let text = text.trim_start_matches(|c: char| is_joint(c) || EDGES.contains(&c));
    let end = text.find(EDGES).unwrap_or(text.len());
    let cell = text.get(..end)?;
    // Another heading to fill in.
    let label =
        cell.trim_end().ends_with([':', '：']) || cell.contains("__") || cell.contains("……");
    (!label).then_some(cell)
}

/// Whether a heading's value is a number or date: `DD/MM/YYYY` is none.
pub(super) fn number_follows(rest: &str) -> bool {
    let (cell, most) = match value(rest) {
        Some(cell) => (cell, 16),
        // `Net pay 20,425.00`, `Your monthly salary is HK$21,500`.
        None => (
            rest.split(EDGES).next().unwrap_or_default().trim_start(),
            12,
        ),
    };
    let head: String = cell.chars().take(most).collect();
    let digits = head.chars().filter(char::is_ascii_digit).count();
    let spelt = head
        .chars()
        .filter(|c| "一二三四五六七八九十百千萬万".contains(*c))
        .count();
    digits >= 3 || (spelt >= 2 && head.contains('元'))
}

/// Whether a heading has any value.
pub(super) fn text_follows(rest: &str) -> bool {
    let Some(cell) = value(rest) else {
        return false;
    };
    let han = cell.chars().filter(|c| is_han(*c)).count();
    let latin = cell.chars().filter(|c| c.is_ascii_alphabetic()).count();
    let none = ["na", "nil", "none", "n/a", "no", "nka"];
    (han >= 2 || latin >= 2)
        && !cell.starts_with(['[', '<', '{', '【'])
        && !none.contains(&cell.trim().to_ascii_lowercase().as_str())
}
