//! What the name of one person looks like, in Chinese characters and in Latin letters.

use super::lists::{
    AFTER_NAME, AFTER_NAMES, BEFORE_NAME, COMPOUND, DOUBTFUL, KNOWN, NO_NAME_WORDS, NO_NAMES,
    SURNAMES,
};

/// How much a cell looks like a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// Something else.
    None,
    /// One capitalised word, or some that are on no list: a name if its heading says so.
    Possible,
    /// A family name and a given name.
    Known,
}

/// Longer cells hold no name.
const LONGEST: usize = 80;

/// How much all of `text` looks like a person's name.
pub(crate) fn likeness(text: &str) -> Likeness {
    let text = text.trim();
    // No name has a digit, and most cells have one.
    let has_digit = || text.bytes().any(|byte| byte.is_ascii_digit());
    if text.is_empty() || text.len() > LONGEST || has_digit() {
        return Likeness::None;
    }
    let han = text.chars().filter(|c| is_han(*c)).count();
    if han > 0 {
        // `陳大文 Chan Tai Man` and `陳大文 (David)` are two writings of one name.
        let run: String = text.chars().filter(|c| is_han(*c) || is_mask(*c)).collect();
        return chinese(&run);
    }
    latin_alone(text)
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{20000}'..='\u{3FFFF}')
}

/// What stands for a letter that is not shown.
fn is_mask(c: char) -> bool {
    matches!(c, '*' | '＊' | '○' | '〇' | 'Ｘ' | '某')
}

/// How much a run of Chinese characters looks like a name and nothing more.
fn chinese(run: &str) -> Likeness {
    let length = run.chars().count();
    // A column of family names.
    if length == 1 && run.chars().all(|c| SURNAMES.contains(c)) {
        return Likeness::Known;
    }
    if !(2..=6).contains(&length) || NO_NAMES.open(run) {
        return Likeness::None;
    }
    if COMPOUND.iter().any(|name| run.starts_with(name)) {
        return if (3..=6).contains(&length) {
            Likeness::Known
        } else {
            Likeness::None
        };
    }
    let titled = ["先生", "女士", "小姐", "太太", "同學", "同学"]
        .iter()
        .any(|title| run.ends_with(title));
    let most = if titled { 6 } else { 4 };
    let family = run.chars().next().is_some_and(|c| SURNAMES.contains(c));
    match (family, length) {
        // Four characters: a married name before the husband's, or a phrase.
        (true, 4) if !titled && !run.chars().nth(1).is_some_and(|c| SURNAMES.contains(c)) => {
            Likeness::Possible
        }
        (true, n) if n <= most => Likeness::Known,
        (false, 2..=4) => Likeness::Possible,
        _ => Likeness::None,
    }
}

/// Whether a Chinese name begins `text`, whatever follows it in running text.
pub(super) fn chinese_begins(text: &str) -> bool {
    let run: String = text
        .chars()
        .take_while(|c| is_han(*c) || is_mask(*c))
        .take(8)
        .collect();
    let length = run.chars().count();
    if length < 2 || NO_NAMES.open(&run) {
        return false;
    }
    let family = match COMPOUND.iter().find(|name| run.starts_with(*name)) {
        Some(name) => name.chars().count(),
        None if run.chars().next().is_some_and(|c| SURNAMES.contains(c)) => 1,
        None => return false,
    };
    if length <= family + 2 {
        // A word before a colon is the next heading.
        let label = text
            .chars()
            .nth(length)
            .is_some_and(|c| matches!(c, ':' | '：'));
        return length > family && !label;
    }
    // A name of two or three characters, and then what cannot belong to it.
    let behind = |characters: usize| {
        let at = run.char_indices().nth(characters);
        run.get(at.map_or(run.len(), |(at, _)| at)..)
            .unwrap_or_default()
    };
    let mut titles = AFTER_NAMES.iter().take(7);
    (1..=2).any(|given| AFTER_NAME.open(behind(family + given)))
        || titles.any(|word| behind(family).starts_with(word))
}

/// Whether a name on the lists begins `text`: a family name that is no everyday word besides, or a
/// title or listed word in Latin letters.
pub(super) fn firmly_begins(text: &str) -> bool {
    match text.chars().next() {
        Some(first) if is_han(first) => !DOUBTFUL.contains(first) && chinese_begins(text),
        _ => latin_begins(text) && holds_known(text),
    }
}

/// Whether one of the first words is on the list of names.
fn holds_known(text: &str) -> bool {
    let line = text
        .split(['\n', '\t', '\u{C}', '(', '|'])
        .next()
        .unwrap_or_default();
    let mut words = line.split_whitespace();
    words.clone().next().is_some_and(is_title)
        || words
            .by_ref()
            .take(4)
            .take_while(|piece| word(piece) != Word::Other)
            .any(|piece| word(piece) == Word::Known)
}

/// Whether a Chinese name ends `text`: alone, or behind a word for people (`病人陳大文`).
pub(super) fn chinese_ends(text: &str) -> bool {
    let run: Vec<char> = text
        .chars()
        .rev()
        .take_while(|c| is_han(*c) || is_mask(*c))
        .take(8)
        .collect();
    let run: String = run.into_iter().rev().collect();
    let length = run.chars().count();
    if (2..=6).contains(&length) && chinese(&run) == Likeness::Known {
        return true;
    }
    [3, 2, 4].iter().any(|name| {
        let Some(before) = length.checked_sub(*name).filter(|before| *before > 0) else {
            return false;
        };
        let at = run
            .char_indices()
            .nth(before)
            .map_or(run.len(), |(at, _)| at);
        let (before, name) = run.split_at(at);
        let doubtful = name.starts_with(|c: char| DOUBTFUL.contains(c));
        !doubtful
            && chinese(name) == Likeness::Known
            && BEFORE_NAME.iter().any(|word| before.ends_with(word))
    })
}

/// Titles before a name.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mdm", "madam", "dr", "master", "mr/ms", "prof",
];

pub(super) fn is_title(word: &str) -> bool {
    let bare = word.trim_end_matches('.').to_ascii_lowercase();
    TITLES.contains(&bare.as_str())
}

/// What a word is in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Name,
    Known,
    Initial,
    Other,
}

fn word(text: &str) -> Word {
    let bare = text.trim_matches(|c: char| matches!(c, '.' | ',' | '(' | ')' | '"'));
    let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
    let odd = bare
        .chars()
        .any(|c| !c.is_alphabetic() && !matches!(c, '\'' | '’' | '-' | '*' | '.'));
    let upper = bare.chars().next().is_some_and(char::is_uppercase);
    if odd || letters == 0 || letters > 20 || !upper {
        return Word::Other;
    }
    let folded = bare.to_lowercase();
    if NO_NAME_WORDS.contains(folded.as_str()) {
        return Word::Other;
    }
    if letters == 1 && !bare.contains('*') {
        return Word::Initial;
    }
    // `Chan`, `CHAN`, `McDonald`, `O'Brien`, `Kwok-keung`; never `iPhone` or `PCs`.
    let rest_lower = bare.chars().skip(1).filter(|c| c.is_lowercase()).count();
    let rest_upper = bare.chars().skip(1).filter(|c| c.is_uppercase()).count();
    if rest_upper > 1 && rest_lower > 0 {
        return Word::Other;
    }
    match folded.split('-').any(|part| KNOWN.contains(part)) {
        true => Word::Known,
        false => Word::Name,
    }
}

/// How much Latin letters that stand alone look like a name.
fn latin_alone(text: &str) -> Likeness {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.first().is_some_and(|first| is_title(first)) {
        words.remove(0);
        if words.len() == 1 {
            words.push("A");
        }
    }
    if words.is_empty() || words.len() > 6 {
        return Likeness::None;
    }
    let small = |text: &str| {
        matches!(
            text,
            "de" | "da" | "del" | "van" | "von" | "der" | "bin" | "binti" | "la" | "dos" | "den"
        )
    };
    let kinds: Vec<Word> = words
        .iter()
        .filter(|w| !small(w))
        .map(|w| word(w))
        .collect();
    if kinds.contains(&Word::Other) {
        return Likeness::None;
    }
    let full = kinds.iter().filter(|kind| **kind != Word::Initial).count();
    let known = kinds.contains(&Word::Known);
    match (full, kinds.len()) {
        (0, _) => Likeness::None,
        _ if known => Likeness::Known,
        _ => Likeness::Possible,
    }
}

/// Whether a name in Latin letters begins `text`: a title and a word, or two words and more.
pub(super) fn latin_begins(text: &str) -> bool {
    let line = text
        .split(['\n', '\t', '\u{C}', ';', '(', '|'])
        .next()
        .unwrap_or_default();
    if is_one_known_name(line) {
        return true;
    }
    let mut titled = false;
    let mut known = false;
    let mut names = 0;
    for (at, piece) in line.split_whitespace().take(7).enumerate() {
        if at == 0 && is_title(piece) {
            titled = true;
            continue;
        }
        let last = piece.ends_with([',', '.', ':', '：']);
        let kind = word(piece.trim_end_matches([':', '：']));
        match kind {
            // `Attending Physician:` is the next label; so is the last word of `Ho Ka Yan Period:`.
            Word::Name | Word::Known if piece.ends_with([':', '：']) => {
                return known && names >= 2;
            }
            Word::Name | Word::Known => {
                known |= kind == Word::Known;
                names += 1;
            }
            Word::Initial => names += u32::from(names > 0 || piece.ends_with('.')),
            Word::Other => break,
        }
        if last && names >= 2 {
            break;
        }
    }
    names >= 2 || (titled && names >= 1)
}

/// Whether a field holds one word and that is on the list of names: `Surname: CHAN   Sex: F`.
fn is_one_known_name(line: &str) -> bool {
    let field = line.split("  ").next().unwrap_or_default();
    let mut words = field.split_whitespace();
    let (Some(only), None) = (words.next(), words.next()) else {
        return false;
    };
    !only.ends_with([':', '：', '.']) && word(only) == Word::Known
}

/// Whether a name in Latin letters ends `text`.
pub(super) fn latin_ends(text: &str) -> bool {
    let line = text
        .rsplit(['\n', '\t', '\u{C}', '\u{1E}'])
        .next()
        .unwrap_or_default();
    let mut names = 0;
    let mut known = false;
    for piece in line.split_whitespace().rev().take(4) {
        if is_title(piece) {
            return names >= 1;
        }
        if names > 0 && piece.ends_with(['.', '!', '?', ':']) && piece.len() > 2 {
            break;
        }
        match word(piece) {
            kind @ (Word::Name | Word::Known) => {
                known |= kind == Word::Known;
                names += 1;
            }
            Word::Initial if names > 0 => {}
            _ => break,
        }
    }
    names >= 2 && known
}
