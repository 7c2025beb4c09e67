//! Which delimiter a table has, told by how evenly it cuts the first records.

use super::field::{self, Closing, End, More};

/// Delimiters in order of preference where two cut equally well.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// Records looked at.
const RECORDS: usize = 200;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub delimiter: u8,
    /// The number of columns that most records have.
    pub columns: usize,
}

/// How even a table must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evenness {
    /// The name says that it is a table.
    Most,
    /// Nothing says so but the content itself.
    All,
}

/// The dialect of the table that begins with `text`; `None` where that is no table.
pub(super) fn of(text: &str, evenness: Evenness, more: More) -> Option<Dialect> {
    if let Some(delimiter) = declared(text) {
        return Some(Dialect {
            delimiter,
            columns: 2,
        });
    }
    let best = DELIMITERS
        .into_iter()
        .filter_map(|delimiter| Survey::of(text.as_bytes(), delimiter, more))
        // The last of equals would win.
        .rev()
        .max_by_key(|survey| (survey.share() / 10, survey.columns))
        .filter(|best| match evenness {
            Evenness::Most => best.share() >= 50,
            Evenness::All => best.share() == 100 && best.records >= 4 && best.columns >= 3,
        });
    if let Some(best) = best {
        return Some(Dialect {
            delimiter: best.delimiter,
            columns: best.columns,
        });
    }
    (evenness == Evenness::Most && is_one_column(text)).then_some(Dialect {
        delimiter: b',',
        columns: 1,
    })
}

/// The delimiter that a first line `sep=;` names.
fn declared(text: &str) -> Option<u8> {
    let line = text.lines().next()?;
    match line.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] if delimiter.is_ascii() => {
            Some(*delimiter)
        }
        _ => None,
    }
}

/// A list of short values, one a line, is a table of one column.
fn is_one_column(text: &str) -> bool {
    let (mut lines, mut short) = (0usize, 0usize);
    for line in text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(RECORDS)
    {
        lines += 1;
        short += usize::from(line.len() <= 64 && line.split_whitespace().count() <= 6);
    }
    lines > 0 && short.saturating_mul(10) >= lines.saturating_mul(9)
}

/// How evenly a delimiter cuts.
struct Survey {
    delimiter: u8,
    columns: usize,
    records: usize,
    even: usize,
}

impl Survey {
    fn of(mut bytes: &[u8], delimiter: u8, more: More) -> Option<Self> {
        let mut counts: Vec<usize> = Vec::new();
        while counts.len() < RECORDS && !bytes.is_empty() {
            let unclosed = match (more, counts.is_empty()) {
                (More::Comes, false) => Unclosed::Cut,
                _ => Unclosed::Broken,
            };
            let Some((columns, next)) = record(bytes, (delimiter, more), unclosed) else {
                break;
            };
            counts.extend(columns);
            bytes = bytes.get(next..).unwrap_or_default();
        }
        let columns = most_frequent(&counts)?;
        (columns > 1).then(|| Self {
            delimiter,
            columns,
            records: counts.len(),
            even: counts.iter().filter(|n| **n == columns).count(),
        })
    }

    /// Records with the usual number of columns, in percent.
    const fn share(&self) -> usize {
        self.even.saturating_mul(100) / if self.records == 0 { 1 } else { self.records }
    }
}

/// What a quote that nothing closes means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unclosed {
    /// The text at hand ends inside the field.
    Cut,
    /// It is a character like any other.
    Broken,
}

/// The number of columns of the record that `bytes` begin with (none in an empty line) and where
/// the next one begins.
fn record(
    bytes: &[u8],
    (delimiter, more): (u8, More),
    unclosed: Unclosed,
) -> Option<(Option<usize>, usize)> {
    let mut at = 0;
    let mut columns = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let field = match rest.first() {
            Some(b'"') => match field::quoted(rest, delimiter, more) {
                Closing::Found(field) => field,
                Closing::Missing if unclosed == Unclosed::Broken => {
                    field::bare(rest, delimiter, more)?
                }
                Closing::Missing | Closing::Undecided => return None,
            },
            _ => field::bare(rest, delimiter, more)?,
        };
        columns += 1;
        at += field.next;
        if field.end == End::Record {
            let blank = columns == 1 && field.content == 0;
            return Some(((!blank).then_some(columns), at));
        }
    }
}

fn most_frequent(counts: &[usize]) -> Option<usize> {
    let mut sorted = counts.to_vec();
    sorted.sort_unstable();
    sorted
        .chunk_by(|a, b| a == b)
        .max_by_key(|same| same.len())
        .and_then(|same| same.first())
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(text: &str) -> Option<u8> {
        of(text, Evenness::Most, More::Ended).map(|dialect| dialect.delimiter)
    }

    #[test]
    fn the_delimiter_is_the_one_that_cuts_evenly() {
        assert_eq!(delimiter("a,b,c\n1,2,3\n"), Some(b','));
        assert_eq!(delimiter("a;b\n1,5;2,5\n3,25;4\n"), Some(b';'));
        assert_eq!(delimiter("name\tnote\nx\ta, b, c\ny\td\n"), Some(b'\t'));
        assert_eq!(delimiter("a|b|c\n1|2|3\n"), Some(b'|'));
        assert_eq!(delimiter("sep=^\na^b\n"), Some(b'^'));
    }

    #[test]
    fn a_long_quoted_field_at_the_end_of_the_sample_does_not_hide_the_table() {
        let text = "id,note\n1,\"a, b\nc\"\n2,\"one, two,\nthree, four,\nfive";
        let dialect = of(text, Evenness::Most, More::Comes).unwrap();
        assert_eq!((dialect.delimiter, dialect.columns), (b',', 2));
    }

    #[test]
    fn a_list_of_short_values_is_one_column_and_prose_is_no_table() {
        assert_eq!(delimiter("HKID\nX1\nX2\n"), Some(b','));
        let prose = "It was late, and it rained.\n\nNobody came to the door that evening; \
                     the lamp, which had burned for hours, went out, as lamps do, at last.\n\
                     Then a dog barked somewhere down the road and stopped.\n";
        assert_eq!(delimiter(prose), None);
        assert_eq!(of(prose, Evenness::All, More::Ended), None);
    }
}
