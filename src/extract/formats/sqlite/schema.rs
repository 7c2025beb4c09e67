//! What the schema says of a table: its columns in the order in which rows have them.

use super::sql::{Word, words};

/// A longer statement is not taken apart: its columns have no names then.
const LONGEST: usize = 4 << 20;

/// A table's columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Columns {
    /// In the order of the values in a row.
    pub names: Vec<String>,
    /// The column that stands for the row's number and is stored as nothing.
    pub rowid: Option<usize>,
    pub has_rowids: bool,
}

struct Column {
    name: String,
    is_stored: bool,
    is_integer: bool,
    is_key: bool,
}

/// Reads `CREATE TABLE … (…)`.
pub(in super::super) fn columns(sql: &str) -> Columns {
    if sql.len() > LONGEST {
        return Columns {
            has_rowids: true,
            ..Columns::default()
        };
    }
    let words = words(sql);
    let from = words.iter().position(|word| *word == Word::Sign('('));
    let body = from
        .and_then(|from| words.get(from + 1..))
        .unwrap_or_default();
    let (definitions, rest) = split(body);
    let has_rowids = !rest
        .windows(2)
        .any(|two| matches!(two, [a, b] if a.is("without") && b.is("rowid")));
    let mut columns = Vec::new();
    let mut key = Vec::new();
    for definition in definitions {
        match definition.first() {
            Some(first) if is_constraint(first) => {
                if let Some(names) = primary_key(definition) {
                    key = names;
                }
            }
            Some(_) => columns.extend(column(definition)),
            None => {}
        }
    }
    order(columns, &key, has_rowids)
}

/// The definitions between the outermost parentheses, and what follows those.
fn split(body: &[Word]) -> (Vec<&[Word]>, &[Word]) {
    let mut definitions = Vec::new();
    let (mut depth, mut start) = (0u32, 0);
    for (at, word) in body.iter().enumerate() {
        match word {
            Word::Sign('(') => depth = depth.saturating_add(1),
            Word::Sign(')') if depth == 0 => {
                definitions.push(body.get(start..at).unwrap_or_default());
                return (definitions, body.get(at + 1..).unwrap_or_default());
            }
            Word::Sign(')') => depth -= 1,
            Word::Sign(',') if depth == 0 => {
                definitions.push(body.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            _ => {}
        }
    }
    definitions.push(body.get(start..).unwrap_or_default());
    (definitions, &[])
}

fn is_constraint(word: &Word) -> bool {
    ["constraint", "primary", "unique", "check", "foreign"]
        .iter()
        .any(|keyword| word.is(keyword))
}

/// The names in `PRIMARY KEY (…)`.
fn primary_key(definition: &[Word]) -> Option<Vec<String>> {
    let at = definition
        .windows(2)
        .position(|two| matches!(two, [a, b] if a.is("primary") && b.is("key")))?;
    let listed = definition.get(at + 2..)?.strip_prefix(&[Word::Sign('(')])?;
    let (names, _) = split(listed);
    Some(
        names
            .iter()
            .filter_map(|name| Some(name.first()?.name()?.to_owned()))
            .collect(),
    )
}

fn column(definition: &[Word]) -> Option<Column> {
    let (name, rest) = definition.split_first()?;
    let has = |keyword: &str| rest.iter().any(|word| word.is(keyword));
    let is_generated = rest
        .windows(2)
        .any(|two| matches!(two, [a, Word::Sign('(')] if a.is("as")));
    let is_key = rest
        .windows(2)
        .any(|two| matches!(two, [a, b] if a.is("primary") && b.is("key")));
    Some(Column {
        name: name.name()?.to_owned(),
        is_stored: !is_generated || has("stored"),
        is_integer: rest.first().is_some_and(|word| word.is("integer")),
        is_key,
    })
}

/// Without row numbers the columns of the key come first.
fn order(columns: Vec<Column>, key: &[String], has_rowids: bool) -> Columns {
    let single = match key {
        [only] => Some(only.as_str()),
        _ => None,
    };
    let is_in_key = |column: &Column| {
        column.is_key
            || key
                .iter()
                .any(|name| name.eq_ignore_ascii_case(&column.name))
    };
    let stored: Vec<Column> = columns
        .into_iter()
        .filter(|column| column.is_stored)
        .collect();
    if has_rowids {
        let rowid = stored.iter().position(|column| {
            let alone = single.is_some_and(|name| name.eq_ignore_ascii_case(&column.name));
            column.is_integer && (column.is_key || alone)
        });
        return Columns {
            names: stored.into_iter().map(|column| column.name).collect(),
            rowid,
            has_rowids,
        };
    }
    let place = |column: &Column| {
        let at = key
            .iter()
            .position(|name| name.eq_ignore_ascii_case(&column.name));
        at.unwrap_or(0)
    };
    let (mut first, rest): (Vec<_>, Vec<_>) = stored.into_iter().partition(is_in_key);
    first.sort_by_key(place);
    Columns {
        names: first
            .into_iter()
            .chain(rest)
            .map(|column| column.name)
            .collect(),
        rowid: None,
        has_rowids,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_their_names_whatever_quotes_and_remarks_there_are() {
        let sql = "CREATE TABLE t(a INTEGER PRIMARY KEY, -- the number\n \"full name\" TEXT DEFAULT 'x,y', [c d] DECIMAL(10,2), `身份證` /* , */, v AS (a+1), s AS (a) STORED, CHECK (a > 0), FOREIGN KEY (a) REFERENCES u(b))";
        let found = columns(sql);
        assert_eq!(found.names, ["a", "full name", "c d", "身份證", "s"]);
        assert_eq!(found.rowid, Some(0));
        assert!(found.has_rowids);
    }

    #[test]
    fn without_row_numbers_the_key_comes_first() {
        let found = columns("CREATE TABLE t(a, b, c, PRIMARY KEY(c, a)) WITHOUT ROWID");
        assert_eq!(found.names, ["c", "a", "b"]);
        assert!(!found.has_rowids);
    }

    #[test]
    fn a_statement_that_ends_early_gives_what_it_has() {
        assert_eq!(columns("CREATE TABLE t(a, \"b").names, ["a", "b"]);
        assert_eq!(columns("").names, Vec::<String>::new());
    }
}
