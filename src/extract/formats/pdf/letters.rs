//! Letter-spaced text: `I D   c a r d` is read as `ID card`.

use std::borrow::Cow;

/// So many characters stand apart, so many of them letters in a row, where words are letter-spaced.
const CHARACTERS: usize = 6;
const LETTERS: usize = 3;
/// So many digits in a row may be a number.
const NUMBER: usize = 4;

/// `text` with single spaces between its words, and none inside letter-spaced ones. A row of digits
/// by itself stays as it is: it may be a table.
pub(super) fn closed(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_plain =
        !bytes.contains(&b' ') || !bytes.windows(2).any(|pair| pair == b"  ") && !has_row(text);
    if is_plain {
        return Cow::Borrowed(text);
    }
    let words: Vec<&str> = text.split(' ').collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < words.len() {
        let row = words.get(at..).unwrap_or_default();
        let length = row.iter().take_while(|word| is_apart(word)).count();
        let row = row.get(..length).unwrap_or_default();
        if is_spaced(row) && !hides_number(row) {
            row.split(|word| word.is_empty())
                .filter(|word| !word.is_empty())
                .for_each(|word| push(&mut out, &word.concat()));
            at += length;
        } else {
            let upto = (at + length.max(1)).min(words.len());
            let row = words.get(at..upto).unwrap_or_default();
            row.iter().for_each(|word| push(&mut out, word));
            at = upto;
        }
    }
    if text.ends_with(' ') {
        out.push(' ');
    }
    Cow::Owned(out)
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() && !word.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

/// Whether `word` is one character, or the place where two spaces part words.
fn is_apart(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_none_or(|_| chars.next().is_none())
}

/// Whether there may be letter-spaced words, at little cost.
fn has_row(text: &str) -> bool {
    let mut row = 0;
    text.split(' ').any(|word| {
        row = if is_apart(word) { row + 1 } else { 0 };
        row >= CHARACTERS
    })
}

fn is_spaced(row: &[&str]) -> bool {
    let letter = |word: &str| word.chars().next().filter(|c| c.is_alphabetic());
    let (mut characters, mut letters, mut most) = (0, 0, 0);
    let mut last = None;
    for word in row.iter().filter(|word| !word.is_empty()) {
        characters += 1;
        let this = letter(word);
        // A B C D is what stands over columns and beside answers.
        let counts = last
            .zip(this)
            .is_some_and(|(a, b)| b as u32 == a as u32 + 1);
        letters = match this {
            Some(_) if !counts => letters + 1,
            _ => 0,
        };
        most = letters.max(most);
        last = this;
    }
    characters >= CHARACTERS && most >= LETTERS
}

/// Whether closing the row would glue a number to a word, since no wider gap says where that ends.
fn hides_number(row: &[&str]) -> bool {
    let end = row.iter().rposition(|word| !word.is_empty());
    let row = row.get(..=end.unwrap_or(0)).unwrap_or_default();
    if row.iter().any(|word| word.is_empty()) {
        return false;
    }
    let is = |n: usize, of: fn(&u8) -> bool| {
        let byte = row.get(n).and_then(|word| word.as_bytes().first());
        byte.is_some_and(of)
    };
    let (mut letters, mut digits) = (0, 0);
    (0..=row.len()).any(|n| {
        if is(n, u8::is_ascii_digit) {
            digits += 1;
            // A number has two letters of its own at most.
            return digits == NUMBER && letters > 2;
        }
        if is(n, u8::is_ascii_alphabetic) {
            // … and its check character may be one, behind which nothing else stands.
            let follows = digits >= NUMBER && is(n + 1, u8::is_ascii_alphabetic);
            if digits > 0 {
                letters = 0;
            }
            (letters, digits) = (letters + 1, 0);
            return follows;
        }
        (letters, digits) = (0, 0);
        false
    })
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn letter_spaced_words_are_closed_and_wider_gaps_part_them() {
        assert_eq!(
            closed("I D  c a r d  n o . :  A 1 2 3"),
            "ID card no.: A123"
        );
        assert_eq!(closed("H K I D : K 2 7 4 9"), "HKID:K2749");
        assert_eq!(closed("身 份 證 ： K 2 7"), "身份證：K27");
        assert_eq!(closed("see C A R D  N O  below "), "see CARD NO below ");
    }

    #[test]
    fn rows_of_digits_and_lettered_columns_stay() {
        for text in [
            "1 0 1 1 0 1 0 0",
            "A B C D E F G H",
            "K 1 2 3 4 5 6 ( 3 )",
            "a b",
            "I am a man",
        ] {
            assert_eq!(closed(text), text);
        }
        assert_eq!(closed("two  words"), "two words");
    }

    #[test]
    fn a_number_is_not_glued_to_words_whose_ends_nothing_tells() {
        for text in [
            "H K I D Z 6 1 9 5 3 4 3 ( 3 )",
            "c a r d 6 2 2 2 1 3 5 1",
            "n o : 6 2 2 2 1 3 5 1 v a l i d",
            "c a r d 6 2 2 2 1 3 5 1 ",
        ] {
            assert_eq!(closed(text), text);
        }
        assert_eq!(closed("H K I D : Z 6 1 9 5"), "HKID:Z6195");
        assert_eq!(closed("身 份 證 號 Z 6 1 9 5"), "身份證號Z6195");
    }
}
