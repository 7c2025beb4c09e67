//! What a cell's value says of its column, where no heading does.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::signs::{Signs, trimmed};
use crate::detect::naming::{Likeness, likeness};
use crate::detect::validator::validator;

/// What a value looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Id,
    Mobile,
    Phone,
    Email,
    Address,
}

/// Every kind, in the order of a column's tallies, with the class that packs give it.
pub(super) const KINDS: [(Kind, &str); 6] = [
    (Kind::Name, "name"),
    (Kind::Id, "id"),
    (Kind::Mobile, "mobile"),
    (Kind::Phone, "phone"),
    (Kind::Email, "email"),
    (Kind::Address, "address"),
];

/// The text of a cell, with what it is made of.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    text: &'a str,
    signs: Signs,
}

impl<'a> Value<'a> {
    pub fn of(text: &'a str) -> Self {
        let text = trimmed(text);
        Self {
            text,
            signs: Signs::of(text),
        }
    }

    /// What it looks like, if anything.
    pub fn kind(self) -> Option<Kind> {
        let Self { text, signs } = self;
        if !(SHORTEST..=LONGEST).contains(&text.len()) {
            return None;
        }
        if let Some(kind) = one_person_s(text, signs) {
            return Some(kind);
        }
        // One word may be anything where no heading calls it a name.
        let words = || !text.is_ascii() || text.contains(char::is_whitespace);
        if signs.may_name() && words() && likeness(text) == Likeness::Known {
            return Some(Kind::Name);
        }
        // Words of addresses have a capital or are Chinese.
        let may_be = signs.digits > 0 && (signs.wide() || signs.capitals > 0);
        (may_be && is_address(text)).then_some(Kind::Address)
    }

    /// Whether it has characters taken out of it: stars between its letters or digits (`施*玲`), three or
    /// more of them (`N884***(*)`), two behind a character or two (`陳**`), or capital X beside its digits.
    /// A star or two elsewhere are a footnote's, and what stands beside a whole number hides nothing of it.
    pub fn is_masked(self) -> bool {
        let text = self.text;
        text.len() <= LONGEST && self.signs.may_hide() && (has_stars(text) || is_crossed(text))
    }
}

/// What a text looks like, if anything.
pub(super) fn kind(text: &str) -> Option<Kind> {
    Value::of(text).kind()
}

fn has_stars(text: &str) -> bool {
    let (mut shown, mut run) = (0, 0);
    let mut before = false;
    for c in text.chars() {
        if matches!(c, '*' | '＊' | '●' | '•') {
            run += 1;
            continue;
        }
        let is_shown = c.is_alphanumeric();
        if run > 2 || (run > 0 && before && is_shown) {
            return true;
        }
        (run, before) = (0, is_shown);
        shown += usize::from(is_shown);
    }
    run > 2 || (run == 2 && before && shown <= 2)
}

/// Whether a row of three or more X stands beside a digit.
fn is_crossed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_digit)
    };
    text.match_indices("XXX").any(|(at, _)| {
        let behind = bytes.get(at..).unwrap_or_default().iter();
        let end = at + behind.take_while(|byte| **byte == b'X').count();
        is_digit(at.checked_sub(1)) || is_digit(Some(end))
    })
}

/// What a text looks like, if it is what only one person has: an address of mail or a number.
pub(super) fn proof(text: &str) -> Option<Kind> {
    let text = trimmed(text);
    let fits = (SHORTEST..=LONGEST).contains(&text.len());
    fits.then(|| one_person_s(text, Signs::of(text))).flatten()
}

fn one_person_s(text: &str, signs: Signs) -> Option<Kind> {
    if signs.at() && is_email(text) {
        return Some(Kind::Email);
    }
    let enough = signs.digits >= FEWEST_DIGITS;
    // Digits alone are a telephone number or an id by how many they are.
    let may_be = signs.letters() || matches!(signs.digits, 8 | 11 | 13 | 18);
    (enough && may_be).then(|| number(text)).flatten()
}

/// What is shorter or longer looks like nothing.
const SHORTEST: usize = 4;
const LONGEST: usize = 160;

/// The shortest number looked for: a Hong Kong identity card's, with a letter for a check digit.
const FEWEST_DIGITS: usize = 6;

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    !local.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace)
}

type Check = fn(&str) -> bool;

/// The checks of numbers, found once.
static CHECKS: LazyLock<[Option<Check>; 3]> =
    LazyLock::new(|| ["hkid", "cn-resident-id", "cn-mobile"].map(validator));

/// Whether a number or letters and a number are a person's id or a telephone number.
fn number(text: &str) -> Option<Kind> {
    let mut plain = [0u8; 24];
    let mut length = 0;
    if text.len() > plain.len() {
        return None;
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            *plain.get_mut(length)? = byte.to_ascii_uppercase();
            length += 1;
        } else if !matches!(byte, b' ' | b'-' | b'+' | b'(' | b')' | b'.') {
            return None;
        }
    }
    let plain = std::str::from_utf8(plain.get(..length)?).ok()?;
    let letters = plain.bytes().take_while(u8::is_ascii_uppercase).count();
    let [hkid, resident, mobile] = *CHECKS;
    let passes = |check: Option<Check>| check.is_some_and(|check| check(plain));
    match (letters, plain.len()) {
        (1 | 2, 8 | 9) if plain.len() == letters + 7 && passes(hkid) => return Some(Kind::Id),
        (0, 18) if passes(resident) => return Some(Kind::Id),
        (0, _) => {}
        _ => return None,
    }
    if !plain.bytes().all(|byte| byte.is_ascii_digit()) || text.contains('.') {
        return None;
    }
    let local = match plain.len() {
        11 => plain.strip_prefix("852").unwrap_or(plain),
        13 => plain.strip_prefix("86").unwrap_or(plain),
        _ => plain,
    };
    let first = local.bytes().next().unwrap_or(0);
    match local.len() {
        8 if (b'4'..=b'9').contains(&first) && first != b'8' => Some(Kind::Mobile),
        8 if first == b'2' || first == b'3' => Some(Kind::Phone),
        11 if passes(mobile)
            || (first == b'1' && local.as_bytes().get(1).is_some_and(|b| *b >= b'3')) =>
        {
            Some(Kind::Mobile)
        }
        _ => None,
    }
}

/// Whether a text has two words of an address.
fn is_address(text: &str) -> bool {
    let Some(words) = &*WORDS else {
        return false;
    };
    let mut found = 0u64;
    for hit in words.find_overlapping_iter(text) {
        found |= 1 << hit.pattern().as_usize();
        if found.count_ones() >= 2 {
            return true;
        }
    }
    false
}

/// Fewer than 64, each a bit above.
static WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    AhoCorasick::new([
        "樓",
        "楼",
        "室",
        "座",
        "邨",
        "苑",
        "街",
        "道",
        "路",
        "號",
        "号",
        "大廈",
        "大厦",
        "花園",
        "花园",
        "Flat ",
        "Room ",
        "/F",
        " Road",
        " Street",
        " Rd",
        " St",
        " Block",
        "Block ",
        " Tower",
        " Estate",
        " Court",
        " Building",
        " House",
        " Avenue",
        " Mansion",
        " Garden",
    ])
    .ok()
});
