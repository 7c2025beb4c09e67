//! What was gathered from groups that programs write for themselves: whether a person is in it.

/// So many digits in a row are in no name of a font or style.
const DIGITS: usize = 5;

/// Data written as digits is longer than any number that people write.
const DATA: usize = 32;

/// Whether settings say more than a program puts there by itself.
pub(super) fn says_more(text: &str) -> bool {
    if is_digits(text) || is_numbers(text) {
        return false;
    }
    let mut run = 0_usize;
    text.bytes().any(|byte| {
        run = if byte.is_ascii_digit() { run + 1 } else { 0 };
        run >= DIGITS || byte == b'@'
    })
}

/// Whether `text` is data written as hexadecimal digits.
pub(super) fn is_digits(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace();
    let has_letters = || text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_data = text.len() >= DATA && (has_letters() || text.len() >= 2 * DATA);
    is_panose(text) || (is_data && text.bytes().all(is_digit))
}

/// The shape of a font in ten bytes.
fn is_panose(text: &str) -> bool {
    text.len() == 20 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) && text.starts_with('0')
}

/// Whether `text` is a list of coordinates.
fn is_numbers(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_digit() || b";,.()- ".contains(&byte);
    text.contains(';') && text.bytes().all(is_part)
}

/// What a tag of HTML says besides how things look: addresses, titles, remarks, text.
pub(super) fn markup(tag: &str) -> String {
    const TELLING: &[&str] = &[
        "href", "src", "alt", "title", "value", "content", "name", "<!--",
    ];
    let lower = tag.to_ascii_lowercase();
    if !tag.starts_with('<') || TELLING.iter().any(|word| lower.contains(word)) {
        return tag.replace("&nbsp;", " ");
    }
    // A tag may have text behind it.
    tag.rsplit_once('>')
        .map_or(String::new(), |(_, text)| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_a_person_wrote_is_told_from_settings() {
        assert!(says_more("Normal K274918(1)"));
        assert!(says_more("style of 0123456789"));
        assert!(!says_more("Times New Roman; heading 1; 新細明體"));
        assert!(!says_more("02020603050405020304"));
        assert!(!says_more("8;4;(0,0);(12700,0)"));
        assert!(!is_digits("440306199001010019"));
        assert!(is_digits(&"0105000002".repeat(9)));
    }

    #[test]
    fn tags_keep_their_addresses_only() {
        assert_eq!(markup("<p class=MsoNormal>"), "");
        assert!(markup("<a href=\"mailto:a@b.hk\">").contains("a@b.hk"));
    }
}
