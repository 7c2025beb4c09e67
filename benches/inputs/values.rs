//! Invented identifiers with right check digits.

use super::random::Random;

/// A Hong Kong identity card number, `A123456(3)`.
pub fn hkid(random: &mut Random) -> String {
    let letter = random.one(&["A", "C", "D", "E", "G", "H", "K", "M", "P", "R", "Y", "Z"]);
    let digits = random.digits(6);
    let letter_value = u64::from(letter.as_bytes()[0]) - 55;
    let weighted: u64 = digits
        .bytes()
        .zip((2..=7).rev())
        .map(|(digit, weight)| u64::from(digit - b'0') * weight)
        .sum();
    let check = match (11 - (9 * 36 + 8 * letter_value + weighted) % 11) % 11 {
        10 => "A".to_owned(),
        n => n.to_string(),
    };
    format!("{letter}{digits}({check})")
}

/// A mainland resident id of 18 characters.
pub fn resident(random: &mut Random) -> String {
    let area = random.one(&["110101", "310104", "440305", "440106", "330102", "510107"]);
    let date = format!(
        "{}{:02}{:02}",
        1950 + random.below(56),
        1 + random.below(12),
        1 + random.below(28)
    );
    let body = format!("{area}{date}{:03}", 1 + random.below(999));
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = body
        .bytes()
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let check = b"10X98765432"[(sum % 11) as usize];
    format!("{body}{}", char::from(check))
}

/// A payment card of 16 digits in groups of four.
pub fn card(random: &mut Random) -> String {
    let body = format!(
        "{}{}",
        random.one(&["4", "51", "53", "55"]),
        random.digits(15)
    );
    let body = &body[..15];
    let sum: u32 = body
        .bytes()
        .rev()
        .enumerate()
        .map(|(n, digit)| {
            let digit = u32::from(digit - b'0');
            let doubled = digit * 2;
            match n % 2 {
                0 if doubled > 9 => doubled - 9,
                0 => doubled,
                _ => digit,
            }
        })
        .sum();
    let all = format!("{body}{}", (10 - sum % 10) % 10);
    format!(
        "{} {} {} {}",
        &all[..4],
        &all[4..8],
        &all[8..12],
        &all[12..]
    )
}

pub fn hk_phone(random: &mut Random) -> String {
    format!(
        "{}{} {}",
        random.one(&["5", "6", "9"]),
        random.digits(3),
        random.digits(4)
    )
}

pub fn mobile(random: &mut Random) -> String {
    format!(
        "1{}{}",
        random.one(&["38", "39", "50", "86"]),
        random.digits(8)
    )
}

pub fn email(random: &mut Random) -> String {
    let name = random.one(&[
        "ka.ming", "wing.yan", "chi.wai", "mei.ling", "info", "sales", "j.lee",
    ]);
    format!(
        "{name}{}@{}",
        random.below(10_000),
        random.one(&["example.com", "example.com.hk", "example.org"])
    )
}

pub fn account(random: &mut Random) -> String {
    let bank = random.one(&["004", "012", "024", "388"]);
    format!("{bank}-{}-{}", random.digits(3), random.digits(6))
}

pub fn passport(random: &mut Random) -> String {
    format!("{}{}", random.one(&["K", "H", "E"]), random.digits(8))
}

/// One of the kinds that people are known by.
pub fn any(random: &mut Random) -> String {
    match random.below(8) {
        0..=2 => hkid(random),
        3 => resident(random),
        4 => card(random),
        5 => hk_phone(random),
        6 => email(random),
        _ => account(random),
    }
}
