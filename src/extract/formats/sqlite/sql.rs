//! The words of an SQL statement, as far as column names need them.

/// A piece of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Word {
    /// A name or keyword as it is.
    Bare(String),
    /// A name in quotes of any kind, or a string.
    Quoted(String),
    /// Any other sign.
    Sign(char),
}

impl Word {
    pub fn is(&self, keyword: &str) -> bool {
        matches!(self, Self::Bare(word) if word.eq_ignore_ascii_case(keyword))
    }

    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Bare(name) | Self::Quoted(name) => Some(name),
            Self::Sign(_) => None,
        }
    }
}

/// Cuts `sql` into words; comments and spaces are left out.
pub(in super::super) fn words(sql: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            c if c.is_whitespace() => first.len_utf8(),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            '"' | '`' | '\'' | '[' => {
                let (name, length) = quoted(rest, first);
                words.push(Word::Quoted(name));
                length
            }
            c if is_letter(c) => {
                let length = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
                words.push(Word::Bare(
                    rest.get(..length).unwrap_or_default().to_owned(),
                ));
                length
            }
            sign => {
                words.push(Word::Sign(sign));
                sign.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    words
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$' || !c.is_ascii()
}

/// The name in quotes that `rest` begins with, and how long it is with them.
fn quoted(rest: &str, open: char) -> (String, usize) {
    let close = if open == '[' { ']' } else { open };
    let mut name = String::new();
    let mut letters = rest.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != close {
            name.push(letter);
        } else if close != ']' && letters.peek().is_some_and(|(_, next)| *next == close) {
            name.push(close);
            letters.next();
        } else {
            return (name, at + 1);
        }
    }
    (name, rest.len())
}
