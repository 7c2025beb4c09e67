//! How a value is written: what makes two writings one, and what of it stays readable.

use super::normalise::is_invisible;
use crate::packs::schema::{Canonical, Mask};

/// What makes two writings one value.
pub(crate) fn canonical(kind: Canonical, text: &str) -> String {
    canonical_in(kind, text, String::new())
}

/// The same, in `room` that is no longer needed.
pub(crate) fn canonical_in(kind: Canonical, text: &str, room: String) -> String {
    let bytes = text.as_bytes();
    match kind {
        Canonical::Alnum => capitals(bytes, room),
        Canonical::Digits => digits(bytes, usize::MAX, room),
        Canonical::CheckFirst => {
            let mut all = capitals(bytes, room);
            if !all.is_empty() {
                let first = all.remove(0);
                all.push(first);
            }
            all
        }
        Canonical::BodyAndCheck => {
            let body = bytes.iter().position(|b| !b.is_ascii_alphanumeric());
            let body = bytes.get(..body.unwrap_or(bytes.len()));
            let mut all = capitals(body.unwrap_or_default(), room);
            let check = bytes.iter().rfind(|b| b.is_ascii_alphanumeric());
            all.extend(check.map(|b| char::from(b.to_ascii_uppercase())));
            all
        }
        Canonical::HkPhone => digits(bytes, 8, room),
        Canonical::CnMobile => digits(bytes, 11, room),
        Canonical::Lower => text.trim().to_lowercase(),
        Canonical::AsIs => text.trim().to_owned(),
    }
}

/// The ASCII letters and digits, letters as capitals.
fn capitals(bytes: &[u8], room: String) -> String {
    let mut all = emptied(room);
    let kept = bytes.iter().filter(|b| b.is_ascii_alphanumeric());
    kept.for_each(|b| all.push(b.to_ascii_uppercase()));
    ascii(all)
}

/// The ASCII digits, the last `most` of them.
fn digits(bytes: &[u8], most: usize, room: String) -> String {
    let mut all = emptied(room);
    let kept = bytes.iter().filter(|b| b.is_ascii_digit());
    kept.for_each(|b| all.push(*b));
    if all.len() > most {
        all.drain(..all.len() - most);
    }
    ascii(all)
}

fn emptied(room: String) -> Vec<u8> {
    let mut bytes = room.into_bytes();
    bytes.clear();
    bytes
}

/// What only ASCII was put into.
fn ascii(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}

/// The value as written with all but what its rule leaves readable starred out.
pub(crate) fn mask(kind: Mask, raw: &str) -> String {
    if kind == Mask::Email
        && let Some((local, domain)) = raw.split_once('@')
    {
        let first: String = local.chars().take(1).collect();
        return format!("{first}***@{domain}");
    }
    let length = letters_and_digits(raw);
    let kept = match kind {
        _ if length < 6 => 0..0,
        Mask::FirstTwo => 0..2,
        Mask::LastFour => length - 4..length,
        Mask::Email | Mask::All => 0..0,
    };
    let mut nth = 0;
    if raw.len() <= LONGEST_MASK && raw.bytes().all(|b| matches!(b, b' '..=b'~')) {
        let starred = |byte: u8| {
            let is_letter = byte.is_ascii_alphanumeric();
            let is_starred = is_letter && !kept.contains(&nth);
            nth += usize::from(is_letter);
            if is_starred { b'*' } else { byte }
        };
        return ascii(raw.bytes().map(starred).collect());
    }
    let mut masked = String::with_capacity(raw.len().min(LONGEST_MASK * 2));
    for c in raw.chars().filter(shown).take(LONGEST_MASK) {
        if !c.is_alphanumeric() {
            masked.push(c);
            continue;
        }
        masked.push(if kept.contains(&nth) { c } else { '*' });
        nth += 1;
    }
    if raw.chars().count() > LONGEST_MASK {
        masked.push('…');
    }
    masked
}

fn shown(c: &char) -> bool {
    !is_invisible(*c) && !c.is_control()
}

/// How many letters and digits are shown.
fn letters_and_digits(raw: &str) -> usize {
    if raw.is_ascii() {
        return raw.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    let shown = raw.chars().filter(shown);
    shown.filter(|c| c.is_alphanumeric()).count()
}

/// How many characters there are.
pub(crate) fn length(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.chars().count()
}

/// A mask shows a value's shape, not the length of a key file.
const LONGEST_MASK: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_two_letters_or_digits_stay_and_short_values_show_nothing() {
        assert_eq!(mask(Mask::FirstTwo, "K274918(1)"), "K2*****(*)");
        assert_eq!(
            mask(Mask::FirstTwo, "Ｋ２７４９１８（１）"),
            "Ｋ２*****（*）"
        );
        assert_eq!(mask(Mask::FirstTwo, "A1234"), "*****");
        assert_eq!(
            mask(Mask::LastFour, "4012 8888 8888 1881"),
            "**** **** **** 1881"
        );
        assert_eq!(mask(Mask::Email, "mei.ling@example.hk"), "m***@example.hk");
        assert_eq!(mask(Mask::FirstTwo, "K27\u{200B}4918(1)"), "K2*****(*)");
    }

    #[test]
    fn writings_of_one_value_are_one_value() {
        for written in ["K274918(1)", "k 274918 1", "K-274918[1]"] {
            assert_eq!(canonical(Canonical::Alnum, written), "K2749181");
        }
        assert_eq!(canonical(Canonical::CheckFirst, "(1) K 274918"), "K2749181");
        assert_eq!(
            canonical(Canonical::BodyAndCheck, "K274918 check digit: 1"),
            "K2749181"
        );
        assert_eq!(canonical(Canonical::HkPhone, "+852 9123-4567"), "91234567");
    }
}
