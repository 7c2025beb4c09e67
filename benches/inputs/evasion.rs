//! Identifiers written so that a search for them fails: wide digits, invisible characters, spaces, look-alike letters.

use super::prose::Prose;
use super::random::Random;
use super::values;

/// About `size` bytes of prose with a disguised identifier in every second line.
pub fn evasion(size: usize, prose: &Prose) -> String {
    let mut random = Random::new(7);
    let mut out = String::with_capacity(size + 8192);
    while out.len() < size {
        for line in prose.mixed(&mut random).lines() {
            out.push_str(line);
            if random.below(2) == 0 {
                let value = values::any(&mut random);
                out.push_str(" 身份證號碼");
                out.push_str(&disguised(&value, &mut random));
            }
            out.push('\n');
        }
    }
    out
}

fn disguised(value: &str, random: &mut Random) -> String {
    let way = random.below(5);
    let mut out = String::new();
    for c in value.chars() {
        match way {
            // Full width.
            0 if ('!'..='~').contains(&c) => out.extend(char::from_u32(u32::from(c) + 0xFEE0)),
            // An invisible character behind each one.
            1 => out.extend([c, random_invisible(random)]),
            2 => out.extend([c, ' ']),
            // Cyrillic and Greek capitals that look like Latin ones.
            3 => out.push(match c {
                'A' => 'А',
                'C' => 'С',
                'E' => 'Ε',
                'H' => 'Н',
                'K' => 'Κ',
                'M' => 'М',
                'P' => 'Р',
                c => c,
            }),
            _ => out.push(c),
        }
    }
    out
}

fn random_invisible(random: &mut Random) -> char {
    ['\u{200B}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{AD}'][random.below(5) as usize]
}
