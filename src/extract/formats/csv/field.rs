//! Where one field of a delimited record ends.

/// What ends a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Cell,
    Record,
}

/// Whether more text may follow the text at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum More {
    Comes,
    Ended,
}

/// A field at the start of some text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub quoted: Quoting,
    /// Where its content ends; a quoted one's begins after its quote.
    pub content: usize,
    /// Where the next field begins.
    pub next: usize,
    pub end: End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    Bare,
    Quoted,
}

/// What a quoted field's search came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    Found(Field),
    /// No quote closes it in all the text at hand.
    Missing,
    /// The last byte at hand could close it, or not.
    Undecided,
}

/// The bare field that `bytes` begin with; `None` where its end has not come yet.
pub(super) fn bare(bytes: &[u8], delimiter: u8, more: More) -> Option<Field> {
    let Some(content) = memchr::memchr3(delimiter, b'\n', b'\r', bytes) else {
        let whole = Field {
            quoted: Quoting::Bare,
            content: bytes.len(),
            next: bytes.len(),
            end: End::Record,
        };
        return (more == More::Ended).then_some(whole);
    };
    let (end, next) = after(bytes, content, delimiter, more)?;
    Some(Field {
        quoted: Quoting::Bare,
        content,
        next,
        end,
    })
}

/// The field that `bytes` begin with, the first of them being a quote. Quotes inside it are doubled,
/// or stand before anything but a delimiter or a line end.
pub(super) fn quoted(bytes: &[u8], delimiter: u8, more: More) -> Closing {
    let mut at = 1;
    while let Some(found) = memchr::memchr(b'"', bytes.get(at..).unwrap_or_default()) {
        let content = at + found;
        let next = match bytes.get(content + 1) {
            Some(b'"') => {
                at = content + 2;
                continue;
            }
            None if more == More::Comes => return Closing::Undecided,
            None => Some((End::Record, bytes.len())),
            Some(b) if *b == delimiter || *b == b'\n' || *b == b'\r' => {
                match after(bytes, content + 1, delimiter, more) {
                    None => return Closing::Undecided,
                    some => some,
                }
            }
            Some(_) => None,
        };
        if let Some((end, next)) = next {
            return Closing::Found(Field {
                quoted: Quoting::Quoted,
                content,
                next,
                end,
            });
        }
        at = content + 1;
    }
    Closing::Missing
}

/// What the byte at `at` ends, and where the next field begins.
fn after(bytes: &[u8], at: usize, delimiter: u8, more: More) -> Option<(End, usize)> {
    match (bytes.get(at)?, bytes.get(at + 1)) {
        (b, _) if *b == delimiter => Some((End::Cell, at + 1)),
        (b'\r', Some(b'\n')) => Some((End::Record, at + 2)),
        // A line feed may be the next byte to come.
        (b'\r', None) if more == More::Comes => None,
        _ => Some((End::Record, at + 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_field_ends_at_the_delimiter_or_the_line() {
        let field = bare(b"ab,cd", b',', More::Ended).unwrap();
        assert_eq!((field.content, field.next, field.end), (2, 3, End::Cell));
        let field = bare(b"cd\r\nx", b',', More::Comes).unwrap();
        assert_eq!((field.content, field.next, field.end), (2, 4, End::Record));
        assert_eq!(bare(b"cd\r", b',', More::Comes), None);
        assert_eq!(bare(b"cd", b',', More::Comes), None);
    }

    #[test]
    fn a_quote_inside_a_quoted_field_does_not_end_it() {
        for text in [&br#""a ""b"" c",x"#[..], br#""a "b"  ! c",x"#] {
            let Closing::Found(field) = quoted(text, b',', More::Comes) else {
                panic!("not closed");
            };
            assert_eq!(text[field.next], b'x');
        }
        assert_eq!(quoted(b"\"abc", b',', More::Ended), Closing::Missing);
        assert_eq!(quoted(b"\"abc\"", b',', More::Comes), Closing::Undecided);
    }
}
