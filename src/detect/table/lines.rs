//! Lines of text that are rows of a table: columns held apart by spaces, bars or tabs.

use super::telling::Said;
use super::value::{Kind, kind, proof};

/// A row has at most so many fields.
const FIELDS: usize = 64;

/// The fields of a line that holds what is `said`, or none where it is prose.
pub(super) fn fields(line: &str, said: Said) -> Vec<&str> {
    if said.has(Said::GAP) {
        let filled = gapped(line);
        if filled.len() >= 2 {
            return filled;
        }
    }
    if said.has(Said::NUMBER) {
        entry(line)
    } else {
        Vec::new()
    }
}

/// The pieces of a line that bars, tabs or wide gaps part, but for blank ones.
fn gapped(line: &str) -> Vec<&str> {
    let bytes = line.as_bytes();
    let mut filled = Vec::new();
    if memchr::memchr_iter(b'|', bytes).take(2).count() == 2 {
        let bars = memchr::memchr_iter(b'|', bytes);
        pieces(line, bars, 1, &mut |piece| take(&mut filled, piece));
    } else if memchr::memchr(b'\t', bytes).is_some() {
        let tabs = memchr::memchr_iter(b'\t', bytes);
        pieces(line, tabs, 1, &mut |piece| take(&mut filled, piece));
    } else {
        let has_wide = line.contains('\u{3000}');
        let gaps = memchr::memmem::find_iter(bytes, b"  ");
        pieces(line, gaps, 2, &mut |piece| {
            if has_wide {
                piece
                    .split('\u{3000}')
                    .for_each(|piece| take(&mut filled, piece));
            } else {
                take(&mut filled, piece);
            }
        });
    }
    filled
}

/// Hands out what stands between the signs of `width` bytes at the places `signs`.
fn pieces<'a>(
    line: &'a str,
    signs: impl Iterator<Item = usize>,
    width: usize,
    found: &mut impl FnMut(&'a str),
) {
    let mut from = 0;
    for at in signs {
        found(line.get(from..at).unwrap_or_default());
        from = at + width;
    }
    found(line.get(from..).unwrap_or_default());
}

fn take<'a>(filled: &mut Vec<&'a str>, piece: &'a str) {
    let piece = unnumbered(piece.trim());
    if !piece.is_empty() && filled.len() < FIELDS {
        filled.push(piece);
    }
}

/// Without the number of an entry (`12. `, `(3) `).
fn unnumbered(field: &str) -> &str {
    let bare = field.trim_start_matches(['(', '（']);
    let rest = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = bare.len() - rest.len();
    match rest.strip_prefix(['.', ')', '、', '）']) {
        Some(rest)
            if (1..=4).contains(&digits) && !rest.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            rest.trim_start()
        }
        _ => field,
    }
}

/// An entry of a list: a person's name, and then what is only one person's, whatever divides them.
fn entry(line: &str) -> Vec<&str> {
    let line = unnumbered(line.trim());
    if line.len() > LONGEST_ENTRY || !holds_a_number(line) {
        return Vec::new();
    }
    let mut found: Vec<&str> = Vec::new();
    let mut from = 0;
    while let Some((start, end)) = telling_token(line, from) {
        from = end;
        // `9123 4567` is one number.
        let joined = token(line, end).filter(|next| four(line, (start, end)) && four(line, *next));
        let until = joined.map_or(end, |(_, end)| end);
        let piece = line.get(start..until).unwrap_or_default();
        if !is_long_number(piece) {
            continue;
        }
        if proof(piece).is_none() {
            continue;
        }
        from = until;
        if found.is_empty() {
            let name = line
                .get(..start)
                .unwrap_or_default()
                .trim_end_matches(divides);
            if kind(name) != Some(Kind::Name) {
                return Vec::new();
            }
            found.push(name);
        }
        found.push(piece);
    }
    found
}

/// Whether a piece could be an address of mail, an identity number or a telephone number.
fn is_long_number(piece: &str) -> bool {
    let digits = piece.bytes().filter(u8::is_ascii_digit).count();
    digits >= 6 || piece.contains('@')
}

fn divides(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | '，' | '、' | ';' | '；' | ':' | '：')
}

/// Where the next token from `from` on that has a digit or an `@` begins and ends: no other is asked for.
fn telling_token(line: &str, from: usize) -> Option<(usize, usize)> {
    let rest = line.get(from..)?;
    let tells = |byte: &u8| byte.is_ascii_digit() || *byte == b'@';
    let sign = rest.as_bytes().iter().position(tells)?;
    let (before, behind) = rest.split_at_checked(sign)?;
    let mut ends = before.char_indices().rev();
    let start = ends.find(|(_, c)| divides(*c));
    let start = start.map_or(0, |(at, c)| at + c.len_utf8());
    let end = division(behind).map_or(line.len(), |length| from + sign + length);
    Some((from + start, end))
}

/// Where in `text` something divides tokens.
fn division(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let byte = *text.as_bytes().get(at)?;
        if byte.is_ascii() {
            if divides(char::from(byte)) {
                return Some(at);
            }
            at += 1;
        } else {
            let c = text.get(at..)?.chars().next()?;
            if divides(c) {
                return Some(at);
            }
            at += c.len_utf8();
        }
    }
}

/// Where the next token from `from` on begins and ends.
fn token(line: &str, from: usize) -> Option<(usize, usize)> {
    let rest = line.get(from..)?;
    let start = from + rest.find(|c| !divides(c))?;
    let length = division(line.get(start..)?);
    Some((start, length.map_or(line.len(), |length| start + length)))
}

fn four(line: &str, (start, end): (usize, usize)) -> bool {
    let piece = line.get(start..end).unwrap_or_default();
    piece.len() == 4 && piece.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a line has an `@` or seven digits with at most one sign between two of them: prose is
/// passed over quickly.
fn holds_a_number(line: &str) -> bool {
    let (mut digits, mut gap) = (0, 0);
    for byte in line.bytes() {
        match byte {
            b'@' => return true,
            b'0'..=b'9' => {
                digits += 1;
                gap = 0;
            }
            _ if gap == 0 && digits > 0 => gap = 1,
            _ => digits = 0,
        }
        if digits >= 7 {
            return true;
        }
    }
    false
}

/// A line longer than this is a sentence.
const LONGEST_ENTRY: usize = 200;

/// The heading and the value of a line such as `Mobile: 9123 4567`.
pub(super) fn field(line: &str) -> Option<(&str, &str)> {
    // `：` is EF BC 9A.
    let mut colons = memchr::memchr2_iter(b':', 0xEF, line.as_bytes());
    let (at, width) = colons.find_map(|at| {
        let wide = line.as_bytes().get(at..at + 3) == Some("：".as_bytes());
        let narrow = line.as_bytes().get(at) == Some(&b':');
        (narrow || wide).then_some((at, if wide { 3 } else { 1 }))
    })?;
    let heading = line.get(..at)?;
    // Time stamps of a log, addresses of pages.
    if heading.len() > LONGEST_HEADING * 3 || heading.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value = line.get(at + width..)?;
    let (heading, value) = (heading.trim(), value.trim());
    let filled = value.chars().any(char::is_alphanumeric);
    (filled && heading.chars().count() <= LONGEST_HEADING).then_some((heading, value))
}

/// What is longer before a colon is a sentence.
const LONGEST_HEADING: usize = 30;
