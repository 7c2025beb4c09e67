//! Keywords that everyday words hold or are.

use std::collections::BTreeSet;
use std::sync::LazyLock;

const EVERYDAY: &str = include_str!("everyday.txt");

/// All words of the list.
static WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = EVERYDAY.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.trim_start_matches('+'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Those that name no kind of value.
static PLAIN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = EVERYDAY
        .lines()
        .filter(|line| !line.starts_with(['#', '+']));
    lines.flat_map(str::split_whitespace).collect()
});

/// What makes a keyword say little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is itself a word of everyday texts.
    Everyday,
    /// It stands inside this one.
    Inside(&'static str),
    /// One Chinese character stands in many words.
    OneCharacter,
}

/// What makes `keyword` say little, if anything does.
pub fn fault(keyword: &str) -> Option<Fault> {
    let word = keyword.trim().to_lowercase();
    if PLAIN.contains(word.as_str()) {
        return Some(Fault::Everyday);
    }
    if word.is_ascii() {
        // ASCII words are matched whole; an end that is no letter or digit is not looked at.
        let open_start = !word.starts_with(|c: char| c.is_ascii_alphanumeric());
        let open_end = !word.ends_with(|c: char| c.is_ascii_alphanumeric());
        let inner = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        return (inner.is_empty() && open_start && open_end).then_some(Fault::OneCharacter);
    }
    if word.chars().count() == 1 {
        return Some(Fault::OneCharacter);
    }
    let mut inside = WORDS
        .iter()
        .filter(|other| other.contains(&word) && **other != word);
    inside.next().map(|other| Fault::Inside(other))
}

/// What makes `part` say little where a word may go on: the everyday word that holds it.
pub fn inside(part: &str) -> Option<&'static str> {
    let part = part.trim().to_lowercase();
    WORDS.iter().find(|word| word.contains(&part)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_everyday_texts_say_little() {
        assert_eq!(fault("Code"), Some(Fault::Everyday));
        assert_eq!(fault("日期"), Some(Fault::Everyday));
        assert_eq!(fault("護照"), None, "it names a kind of value");
        assert_eq!(fault("證"), Some(Fault::OneCharacter));
        assert_eq!(fault("hkid"), None);
        assert_eq!(fault("lic"), None, "ASCII words are matched whole");
        assert_eq!(fault("身份證號碼"), None);
    }

    #[test]
    fn chinese_words_inside_others_are_seen() {
        assert_eq!(fault("生地"), Some(Fault::Inside("出生地")));
        assert_eq!(inside("lic"), Some("licence"));
    }
}
