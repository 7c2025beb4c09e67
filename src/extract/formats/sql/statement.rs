//! What a statement is about: the table whose rows it brings, and their columns.

use crate::extract::formats::sqlite::{Word, columns, words};

/// What follows a statement's head.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Statement {
    /// `CREATE TABLE`: the table and its columns.
    Table(String, Vec<String>),
    /// `INSERT` or `COPY`: the table, and the columns where they are listed.
    Rows(String, Vec<String>),
    Other,
}

/// Whether `head` is that of a statement that brings rows as values.
pub(super) fn inserts(head: &str) -> bool {
    begins(head, "INSERT") || begins(head, "REPLACE")
}

pub(super) fn begins(head: &str, keyword: &str) -> bool {
    head.get(..keyword.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(keyword))
}

/// Reads the head of a statement, up to its values.
pub(super) fn read(head: &str) -> Statement {
    if begins(head, "CREATE") {
        let words = words(head);
        let at = words.iter().position(|word| word.is("table"));
        let Some(table) = at.and_then(|at| name(words.get(at + 1..)?)) else {
            return Statement::Other;
        };
        return Statement::Table(table, columns(head).names);
    }
    if inserts(head) || begins(head, "COPY") {
        let words = words(head);
        let open = words.iter().position(|word| *word == Word::Sign('('));
        let Some(table) = name(
            words
                .get(1..open.unwrap_or(words.len()))
                .unwrap_or_default(),
        ) else {
            return Statement::Other;
        };
        let listed = open
            .and_then(|open| words.get(open + 1..))
            .unwrap_or_default();
        let until = listed
            .iter()
            .position(|word| *word == Word::Sign(')'))
            .unwrap_or(0);
        let listed = listed.get(..until).unwrap_or_default();
        return Statement::Rows(
            table,
            listed
                .iter()
                .filter_map(|word| Some(word.name()?.to_owned()))
                .collect(),
        );
    }
    Statement::Other
}

/// The last part of the first name in `words`: `schema.table` is `table`.
fn name(words: &[Word]) -> Option<String> {
    let skipped = [
        "into",
        "ignore",
        "overwrite",
        "if",
        "not",
        "exists",
        "low_priority",
        "delayed",
        "only",
    ];
    let mut words = words
        .iter()
        .skip_while(|word| skipped.iter().any(|keyword| word.is(keyword)));
    let mut name = words.next()?.name()?;
    while let Some(Word::Sign('.')) = words.next() {
        name = words.next()?.name()?;
    }
    Some(name.to_ascii_lowercase())
}
