//! Text strings outside content streams: UTF-16, UTF-8 or the PDF document encoding.

/// Codes 0x18 to 0x1F and 0x80 to 0xA0 of the document encoding (ISO 32000-1, annex D.3).
const LOW: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
const HIGH: [char; 33] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™',
    'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{FFFD}', '€',
];

/// The text of a string object. What is no valid text comes as U+FFFD.
pub(super) fn decode(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return without_language(&encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return without_language(&encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return String::from_utf8_lossy(rest).into_owned();
    }
    // Many producers write UTF-8 without its mark; other text is hardly ever valid UTF-8.
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| document_char(*byte)).collect(),
    }
}

fn document_char(byte: u8) -> char {
    let table = match byte {
        0x18..=0x1F => LOW.get(usize::from(byte - 0x18)),
        0x80..=0xA0 => HIGH.get(usize::from(byte - 0x80)),
        _ => None,
    };
    table.copied().unwrap_or(char::from(byte))
}

/// Drops language marks: an escape, the language's letters, an escape.
fn without_language(text: &str) -> String {
    text.split('\u{1B}').step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_text_string_is_read() {
        assert_eq!(decode(b"\xFE\xFF\x96\x73\x66\x0E"), "陳明");
        assert_eq!(decode(b"\xFF\xFE\x0E\x66"), "明");
        assert_eq!(decode(b"\xEF\xBB\xBF\xE6\x98\x8E"), "明");
        assert_eq!(decode(b"\xE6\x98\x8E"), "明");
        assert_eq!(decode(b"caf\xE9 \x80 \x93"), "café • ﬁ");
    }

    #[test]
    fn a_language_mark_is_not_text() {
        assert_eq!(decode(b"\xFE\xFF\0\x1B\0z\0h\0\x1B\x66\x0E"), "明");
    }
}
