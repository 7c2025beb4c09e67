//! What a cell's value says of its column, where no heading does.

use crate::detect::naming::{Likeness, likeness};
use crate::detect::validator::Validator;

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

/// What a cell's text looks like, if anything.
pub(super) fn kind(text: &str) -> Option<Kind> {
    let text = text.trim();
    if text.len() < 4 || text.len() > 160 {
        return None;
    }
    if is_email(text) {
        return Some(Kind::Email);
    }
    if let Some(kind) = number(text) {
        return Some(kind);
    }
    // One word may be anything where no heading calls it a name.
    let words = text.contains(char::is_whitespace) || !text.is_ascii();
    if words && likeness(text) == Likeness::Known {
        return Some(Kind::Name);
    }
    is_address(text).then_some(Kind::Address)
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    !local.is_empty() && domain.contains('.') && !text.contains(char::is_whitespace)
}

/// Whether a number or letters and a number are a person's id or a telephone number.
fn number(text: &str) -> Option<Kind> {
    if text.len() > 24
        || text
            .chars()
            .any(|c| !c.is_ascii_alphanumeric() && !matches!(c, ' ' | '-' | '+' | '(' | ')' | '.'))
    {
        return None;
    }
    let plain: String = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let letters = plain.chars().take_while(char::is_ascii_uppercase).count();
    let passes =
        |name: &str| Validator::named(name).is_some_and(|validator| (validator.check)(&plain));
    match (letters, plain.len()) {
        (1 | 2, 8 | 9) if plain.len() == letters + 7 && passes("hkid") => return Some(Kind::Id),
        (0, 18) if passes("cn-resident-id") => return Some(Kind::Id),
        (0, _) => {}
        _ => return None,
    }
    if !plain.bytes().all(|byte| byte.is_ascii_digit()) || text.contains('.') {
        return None;
    }
    let local = match plain.len() {
        11 => plain.strip_prefix("852").unwrap_or(&plain),
        13 => plain.strip_prefix("86").unwrap_or(&plain),
        _ => &plain,
    };
    let first = local.bytes().next().unwrap_or(0);
    match local.len() {
        8 if (b'4'..=b'9').contains(&first) && first != b'8' => Some(Kind::Mobile),
        8 if first == b'2' || first == b'3' => Some(Kind::Phone),
        11 if passes("cn-mobile")
            || (first == b'1' && local.as_bytes().get(1).is_some_and(|b| *b >= b'3')) =>
        {
            Some(Kind::Mobile)
        }
        _ => None,
    }
}

/// Whether a text has a number and two words of an address.
fn is_address(text: &str) -> bool {
    const WORDS: &[&str] = &[
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
    ];
    let digits = text.bytes().any(|byte| byte.is_ascii_digit());
    digits && WORDS.iter().filter(|word| text.contains(**word)).count() >= 2
}
