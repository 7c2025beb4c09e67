//! How a value is written: what makes two writings one, and what of it stays readable.

use super::normalise::is_invisible;
use crate::packs::schema::{Canonical, Mask};

/// What makes two writings one value.
pub(crate) fn canonical(kind: Canonical, text: &str) -> String {
    let alnum = || text.chars().filter(char::is_ascii_alphanumeric);
    let digits = || {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let last = |n: usize| {
        let all = digits();
        all.get(all.len().saturating_sub(n)..)
            .unwrap_or_default()
            .to_owned()
    };
    match kind {
        Canonical::Alnum => alnum().map(|c| c.to_ascii_uppercase()).collect(),
        Canonical::Digits => digits(),
        Canonical::CheckFirst => {
            let mut all: Vec<char> = alnum().map(|c| c.to_ascii_uppercase()).collect();
            if !all.is_empty() {
                all.rotate_left(1);
            }
            all.into_iter().collect()
        }
        Canonical::BodyAndCheck => {
            let body = text.chars().take_while(char::is_ascii_alphanumeric);
            let all = body.chain(alnum().next_back());
            all.map(|c| c.to_ascii_uppercase()).collect()
        }
        Canonical::HkPhone => last(8),
        Canonical::CnMobile => last(11),
        Canonical::Lower => text.trim().to_lowercase(),
        Canonical::AsIs => text.trim().to_owned(),
    }
}

/// The value as written with all but what its rule leaves readable starred out.
pub(crate) fn mask(kind: Mask, raw: &str) -> String {
    let shown = raw.chars().filter(|c| !is_invisible(*c) && !c.is_control());
    let length = shown.clone().filter(|c| c.is_alphanumeric()).count();
    let keep: Box<dyn Fn(usize) -> bool> = match kind {
        _ if length < 6 => Box::new(|_| false),
        Mask::FirstTwo => Box::new(|nth| nth < 2),
        Mask::LastFour => Box::new(move |nth| nth + 4 >= length),
        Mask::Email | Mask::All => Box::new(|_| false),
    };
    if let (Mask::Email, Some((local, domain))) = (kind, raw.split_once('@')) {
        let first: String = local.chars().take(1).collect();
        return format!("{first}***@{domain}");
    }
    let mut nth = 0;
    let masked: String = shown
        .take(LONGEST_MASK)
        .map(|c| {
            if !c.is_alphanumeric() {
                return c;
            }
            nth += 1;
            if keep(nth - 1) { c } else { '*' }
        })
        .collect();
    if raw.chars().count() > LONGEST_MASK {
        return format!("{masked}…");
    }
    masked
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
