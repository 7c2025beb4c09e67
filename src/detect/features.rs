//! What of a text a classifier looks at: words, numbers by their form, blanks and questions, pairs of these, and Chinese
//! characters in a row.

/// Chinese characters that features are made of, all of one unit of UTF-16.
const HAN: std::ops::RangeInclusive<char> = '\u{3400}'..='\u{9FFF}';

/// Which character is read as which: Traditional ones as Simplified.
#[derive(Default)]
pub(super) struct Fold {
    /// By place in [`HAN`]; empty while nothing is folded.
    to: Vec<u16>,
}

impl Fold {
    /// Adds pairs of characters.
    pub fn add(&mut self, pairs: &str) {
        if self.to.is_empty() {
            self.to = (0x3400..=0x9FFF).collect();
        }
        let mut chars = pairs.chars();
        while let (Some(from), Some(to)) = (chars.next(), chars.next()) {
            let place = (from as usize).wrapping_sub(0x3400);
            if let (Some(slot), Ok(to)) = (self.to.get_mut(place), u16::try_from(to as u32)) {
                *slot = to;
            }
        }
    }

    fn of(&self, han: char) -> u64 {
        let to = self.to.get((han as usize).wrapping_sub(0x3400)).copied();
        to.map_or(han as u64, u64::from)
    }
}

/// A blank to be filled in: a box, or so many low lines.
const BOX: char = '\u{25A1}';
const SHORTEST_BLANK: usize = 3;
const BLANK: &[u8] = b"#_";
const QUESTION: &[u8] = b"#?";

/// Set in keys of words, which no characters in a row have.
const WORD: u64 = 1 << 63;
/// Fowler, Noll and Vo's hash, variant 1a of 64 bits: its offset basis and its prime.
const BASIS: u64 = 0xCBF2_9CE4_8422_2325;
const PRIME: u64 = 0x0100_0000_01B3;

fn hash(from: u64, bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(from, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(PRIME)
    })
}

/// The key of a feature by its name in a model.
pub(super) fn key_of(feature: &str) -> u64 {
    if feature.chars().all(|c| HAN.contains(&c)) {
        return feature.chars().fold(0, |key, c| key << 16 | c as u64);
    }
    hash(BASIS, feature.bytes()) | WORD
}

/// Tells the key of each feature of `text`, as often as it stands there.
pub(super) fn features(text: &str, fold: &Fold, mut tell: impl FnMut(u64)) {
    let bytes = text.as_bytes();
    let run = |from: usize, of: fn(&u8) -> bool| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| of(byte)).count()
    };
    // The last two characters of a run of Chinese, and the hash of the last word.
    let (mut last, mut before, mut word) = (0u64, 0u64, None);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if !byte.is_ascii() {
            let next = text.get(at..).and_then(|rest| rest.chars().next());
            let Some(next) = next else { break };
            at += next.len_utf8();
            if !HAN.contains(&next) {
                (last, before) = (0, 0);
                if next == BOX {
                    word = Some(tell_word(BLANK, word, &mut tell));
                }
                continue;
            }
            let han = fold.of(next);
            tell(han);
            if last > 0 {
                tell(last << 16 | han);
            }
            if before > 0 {
                tell(before << 32 | last << 16 | han);
            }
            (before, last, word) = (last, han, None);
            continue;
        }
        (last, before) = (0, 0);
        let from = at;
        let (form, length);
        let named = if byte.is_ascii_alphabetic() {
            at = run(at, u8::is_ascii_alphabetic);
            bytes.get(from..at).unwrap_or_default()
        } else if byte.is_ascii_digit() {
            at = run(at, |byte| matches!(byte, b'0'..=b'9' | b',' | b'.'));
            let number = bytes.get(from..at).unwrap_or_default();
            let is_share = bytes.get(at) == Some(&b'%');
            at += usize::from(is_share);
            (form, length) = number_form(number, is_share);
            form.get(..length).unwrap_or_default()
        } else if *byte == b'_' {
            at = run(at, |byte| *byte == b'_');
            if at - from < SHORTEST_BLANK {
                continue;
            }
            BLANK
        } else {
            at += 1;
            if *byte != b'?' {
                continue;
            }
            QUESTION
        };
        word = Some(tell_word(named, word, &mut tell));
    }
}

/// Tells a word and the pair with the one before it, of which the hash is `previous`. Answers its own.
fn tell_word(named: &[u8], previous: Option<u64>, tell: &mut impl FnMut(u64)) -> u64 {
    let keeps_case = matches!(named.len(), 2..=5) && named.iter().all(u8::is_ascii_uppercase);
    let spelled = || {
        let bytes = named.iter();
        bytes.map(|byte| {
            if keeps_case {
                *byte
            } else {
                byte.to_ascii_lowercase()
            }
        })
    };
    let alone = hash(BASIS, spelled());
    tell(alone | WORD);
    if let Some(previous) = previous {
        tell(hash(hash(previous, [b' ']), spelled()) | WORD);
    }
    alone
}

/// A number by its form: a share of a hundred, else whether it has a point or commas, and how many digits up to five.
fn number_form(number: &[u8], is_share: bool) -> ([u8; 4], usize) {
    let (mut form, mut length) = ([b'#'; 4], 1);
    let mut put = |sign: u8| {
        if let Some(slot) = form.get_mut(length) {
            *slot = sign;
            length += 1;
        }
    };
    if is_share {
        put(b'%');
        return (form, length);
    }
    for sign in [b'.', b','] {
        if number.contains(&sign) {
            put(sign);
        }
    }
    let digits = number.iter().filter(|byte| byte.is_ascii_digit()).count();
    put(b'0' + digits.min(5) as u8);
    (form, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which of `names` are features of `text`, as often as they are.
    fn held<'a>(text: &str, names: &[&'a str]) -> Vec<&'a str> {
        let mut fold = Fold::default();
        fold.add("醫医會会");
        let mut held = Vec::new();
        features(text, &fold, |key| {
            held.extend(names.iter().filter(|name| key_of(name) == key));
        });
        held
    }

    #[test]
    fn words_are_small_but_for_short_ones_in_capitals() {
        let names = ["bp", "BP", "patient", "patient BP", "patients"];
        assert_eq!(held("Patient: BP", &names), ["patient", "BP", "patient BP"]);
        assert_eq!(held("PATIENT bp", &names), ["patient", "bp"]);
    }

    #[test]
    fn numbers_are_read_by_their_form() {
        let names = ["#%", "#2", "#.4", "#,5", "#.,5", "mg #2"];
        assert_eq!(
            held("12 12.5% 1,234,567 12.50 1,234.50", &names),
            ["#2", "#%", "#,5", "#.4", "#.,5"]
        );
        assert_eq!(held("mg 10", &names), ["#2", "mg #2"]);
    }

    #[test]
    fn characters_in_a_row_are_folded_and_a_sign_ends_the_row() {
        let names = ["医", "医生", "医生会", "生会", "会"];
        assert_eq!(
            held("醫生會", &names),
            ["医", "医生", "会", "生会", "医生会"]
        );
        assert_eq!(held("醫，生", &names), ["医"]);
    }

    #[test]
    fn blanks_and_questions_are_words() {
        let names = ["#_", "name #_", "#?", "seen #?"];
        assert_eq!(held("Name: ______ a_b", &names), ["#_", "name #_"]);
        assert_eq!(held("□ seen?", &names), ["#_", "#?", "seen #?"]);
    }

    #[test]
    fn a_pair_goes_over_signs_and_not_over_chinese() {
        assert_eq!(held("seen - today", &["seen today"]), ["seen today"]);
        assert_eq!(held("seen 今 today", &["seen today"]), [""; 0]);
    }
}
