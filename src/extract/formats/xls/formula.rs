//! The texts inside a formula. Its other tokens are references and functions, and say nothing.

use super::records::{Records, Version, push_wide};

/// The token in front of a text.
const TEXT: u8 = 0x17;

/// Adds each text in the tokens `bytes` to `found`. Tokens are not told apart: a text is known by
/// its mark, a length that fits and characters that could be written.
pub(super) fn strings(bytes: &[u8], records: &Records<'_>, found: &mut Vec<String>) {
    let mut rest = bytes;
    while let Some(at) = memchr::memchr(TEXT, rest) {
        let after = rest.get(at + 1..).unwrap_or_default();
        rest = match one(after, records) {
            Some((text, len)) => {
                found.push(text);
                after.get(len..).unwrap_or_default()
            }
            None => after,
        };
    }
}

/// The text with which `bytes` begin and how many bytes it takes.
fn one(bytes: &[u8], records: &Records<'_>) -> Option<(String, usize)> {
    let count = usize::from(*bytes.first()?);
    let mut text = String::new();
    let len = if records.version < Version::Eight {
        let coded = bytes.get(1..1 + count)?;
        text.push_str(&records.encoding.decode_without_bom_handling(coded).0);
        1 + count
    } else {
        match bytes.get(1)? {
            0 => {
                let narrow = bytes.get(2..2 + count)?;
                text.extend(narrow.iter().map(|b| char::from(*b)));
                2 + count
            }
            1 => {
                push_wide(bytes.get(2..2 + 2 * count)?, &mut text);
                2 + 2 * count
            }
            _ => return None,
        }
    };
    // A list of choices has zeros between them.
    let is_list = count > 3 && !text.starts_with('\0') && !text.contains("\0\0");
    let is_written =
        |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t') || (c == '\0' && is_list);
    let is_text = count > 0 && text.chars().all(is_written);
    (is_text && text.contains(char::is_alphanumeric)).then_some((text, len))
}
