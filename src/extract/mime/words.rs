//! Encoded words in headers: `=?big5?B?…?=` as text.

use super::charset;
use super::transfer::{base64, quoted_printable_word};

/// A word's data is no longer than this, though senders go beyond the 75 that are allowed.
const LONGEST: usize = 8192;

/// `value` with every encoded word decoded. Words that follow one another in one charset are joined
/// as bytes first: many senders cut a Chinese character in two.
pub(crate) fn decode(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    let mut pending: Option<(String, Vec<u8>)> = None;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some((word, after)) = parse(from) else {
            flush(&mut pending, &mut out);
            let (mark, after) = from.split_at(2);
            out.push_str(before);
            out.push_str(mark);
            rest = after;
            continue;
        };
        // White space between two encoded words is not part of the text.
        if pending.is_none() || !before.trim().is_empty() {
            flush(&mut pending, &mut out);
            out.push_str(before);
        }
        match &mut pending {
            Some((charset, bytes)) if charset.eq_ignore_ascii_case(&word.charset) => {
                bytes.extend(word.bytes);
            }
            _ => {
                flush(&mut pending, &mut out);
                pending = Some((word.charset, word.bytes));
            }
        }
        rest = after;
    }
    flush(&mut pending, &mut out);
    out.push_str(rest);
    out
}

fn flush(pending: &mut Option<(String, Vec<u8>)>, out: &mut String) {
    if let Some((charset, bytes)) = pending.take() {
        out.push_str(&charset::decode(&bytes, Some(&charset)));
    }
}

struct Word {
    charset: String,
    bytes: Vec<u8>,
}

/// The encoded word at the start of `text`, and what follows it.
fn parse(text: &str) -> Option<(Word, &str)> {
    let (charset, rest) = text.strip_prefix("=?")?.split_once('?')?;
    let (encoding, rest) = rest.split_once('?')?;
    let near = rest.as_bytes().get(..LONGEST).unwrap_or(rest.as_bytes());
    let end = memchr::memmem::find(near, b"?=")?;
    let (data, after) = (rest.get(..end)?, rest.get(end + 2..)?);
    // Nothing of a word may hold a space but Q data of careless senders.
    if charset.is_empty() || charset.contains(char::is_whitespace) {
        return None;
    }
    let bytes = match encoding {
        "B" | "b" => base64(data.as_bytes()),
        "Q" | "q" => quoted_printable_word(data.as_bytes()),
        _ => return None,
    };
    let charset = charset.split('*').next().unwrap_or(charset).to_owned();
    Some((Word { charset, bytes }, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_big5_word_reads_as_chinese() {
        assert_eq!(
            decode("Re: =?big5?B?q8ik4aZXs+Y=?= (1)"),
            "Re: 客戶名單 (1)"
        );
    }

    #[test]
    fn a_character_cut_over_two_words_is_whole() {
        assert_eq!(decode("=?UTF-8?B?5a6i5g==?=\r\n =?utf-8?B?iLY=?="), "客戶");
        assert_eq!(decode("=?utf-8?Q?a_b=3D?= =?utf-8?q?c?= d"), "a b=c d");
    }

    #[test]
    fn what_is_no_encoded_word_stays() {
        assert_eq!(decode("2 =? 3 ?= 5 =?x?y?z?="), "2 =? 3 ?= 5 =?x?y?z?=");
    }
}
