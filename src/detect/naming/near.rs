//! What stands next to a heading: a person's name, a number, any text, or a blank line to fill in.

use super::given::given_follows;
use super::shape::{chinese_begins, chinese_ends, firmly_begins, is_han, latin_begins, latin_ends};
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
    pub before_given: bool,
    pub before_digit: bool,
}

impl Beside {
    /// Looks for what one group asks of what stands on both sides of `word`.
    pub fn look(&mut self, stands: Stands, (left, word, right): (&str, &str, &str)) {
        match stands {
            Stands::BeforeName => self.before_name |= follows(right),
            Stands::AfterName => {
                self.after_name |= (word.len() > 1 || stands_alone(right)) && precedes(left);
            }
            Stands::BeforeText => self.before_text |= text_follows(right),
            Stands::BeforeNumber => self.before_number |= number_follows(right),
            Stands::BeforeDigit => self.before_digit |= digit_follows(right),
            Stands::BeforeGiven => self.before_given |= given_follows(word, right),
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

/// Whether a letter for a sex is one: `F/62`, `M (58)`, `F 03/05/1980`, never `Lee M, Wong F, et al`.
fn stands_alone(right: &str) -> bool {
    let next = right.trim_start_matches([' ', ',', '/', '(', ')', '|', '，', '（', '）']);
    next.starts_with(|c: char| c.is_ascii_digit() || EDGES.contains(&c))
        || right.starts_with(['/', ')', '）'])
}

/// Whether a person is named right after a heading, in its line or in the next cell or line. In
/// running text (`patients Liver Cancer Trials`) only a name on the lists is one.
pub(super) fn follows(rest: &str) -> bool {
    if let Some(fields) = rest.strip_prefix('|') {
        return field_names(fields, 4);
    }
    // A path, not a heading: `…/patient/colorectal-screening`.
    let path = rest.strip_prefix('/');
    if path.is_some_and(|path| path.starts_with(|c: char| c.is_ascii_lowercase())) {
        return false;
    }
    let mut rest = rest;
    let mut labelled = false;
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
        let between = rest.strip_suffix(text).unwrap_or_default();
        labelled |= between.contains([':', '：', '=', '"', '\t']);
        let named = match labelled {
            true => chinese_begins(text) || latin_begins(text),
            false => firmly_begins(text),
        };
        if named {
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
        labelled |= text.get(end..).is_some_and(|edge| edge.starts_with('\t'));
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
    let left = before_description(left);
    chinese_ends(left) || latin_ends(left)
}

/// What may stand between a name and what is said of its bearer: `CHAN Tai Man (DOB 3/5/1980), F`.
const PARTICULARS: &[&str] = &[
    "is an", "is a", "was an", "was a", "a", "an", "is", "was", "has", "who", "the", "aged", "age",
    "Age", "AGE", "Aged", "years", "year", "yrs", "yr", "y", "yo", "Y", "old", "born", "DOB",
    "D.O.B", "dob", "Sex", "SEX", "sex", "Gender", "M", "F", "m", "f", "Male", "Female", "male",
    "female", "男性", "女性", "男", "女", "現年", "现年", "年齡", "年龄", "性別", "性别", "出生",
    "年", "月", "日",
];

/// Particulars behind a name are few.
const MOST_PARTICULARS: usize = 8;

fn before_description(left: &str) -> &str {
    let joint = |c: char| {
        c.is_ascii_digit()
            || matches!(
                c,
                ' ' | '-'
                    | ','
                    | '，'
                    | '、'
                    | '('
                    | '（'
                    | '/'
                    | '／'
                    | '|'
                    | '｜'
                    | ':'
                    | '：'
                    | '.'
            )
            || matches!(c, '歲' | '岁' | '\u{3000}' | '\u{A0}' | '\t' | '[')
    };
    let mut left = left.trim_end_matches(joint);
    for _ in 0..MOST_PARTICULARS {
        let rest = PARTICULARS.iter().find_map(|word| {
            let rest = left.strip_suffix(word)?;
            let apart = !word.is_ascii() || rest.ends_with(|c: char| !c.is_ascii_alphabetic());
            apart.then_some(rest)
        });
        match rest {
            Some(rest) => left = rest.trim_end_matches(joint),
            None => break,
        }
    }
    left
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

/// Whether a digit stands right behind a word, or behind what joins a value to it.
pub(super) fn digit_follows(rest: &str) -> bool {
    let joint = |c: &char| " :：=<>~≈是有約约升降跌到".contains(*c);
    let mut behind = rest.chars().skip_while(joint);
    let apart = rest.chars().take_while(joint).count();
    apart <= 2 && behind.next().is_some_and(|c| c.is_ascii_digit())
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
