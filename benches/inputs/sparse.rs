//! What most files are: much text, hardly anything in it.

use super::logs;
use super::prose::{Kind, Prose};
use super::random::Random;
use super::values;

/// One identifier is planted in about so many bytes: 5,600 in 280 MB.
const EVERY: u64 = 50_000;

/// About `size` bytes of Traditional and Simplified Chinese, English, code, mail, tables and logs.
pub fn sparse(size: usize, prose: &Prose) -> String {
    let mut random = Random::new(1);
    let mut out = String::with_capacity(size + 16_384);
    let mut next = 0;
    while out.len() < size {
        if random.below(8) == 0 {
            (0..24).for_each(|_| out.push_str(&logs::line(&mut random)));
        } else {
            out.push_str(&prose.mixed(&mut random));
        }
        if out.len() as u64 >= next {
            next = out.len() as u64 + EVERY / 2 + random.below(EVERY);
            let before = random.one(&[
                "身份證號碼",
                "ID no. ",
                "Ref: ",
                "联系电话",
                "Account: ",
                "",
            ]);
            out.push_str(&format!("{before}{}\n", values::any(&mut random)));
        }
    }
    out
}

/// About `size` bytes of English, code and mail, with nothing outside of ASCII.
pub fn ascii(size: usize, prose: &Prose) -> String {
    let mut random = Random::new(3);
    let mut out = String::with_capacity(size + 16_384);
    while out.len() < size {
        let kind = random.below(3);
        let kind = [Kind::English, Kind::Code, Kind::Mail][kind as usize];
        out.extend(
            prose
                .block(kind, &mut random)
                .chars()
                .filter(char::is_ascii),
        );
    }
    out
}

/// About `size` bytes of Chinese, both ways of writing it.
pub fn chinese(size: usize, prose: &Prose) -> String {
    let mut random = Random::new(4);
    let mut out = String::with_capacity(size + 16_384);
    while out.len() < size {
        let kind = random.below(3);
        let kind = [Kind::Traditional, Kind::Traditional, Kind::Simplified][kind as usize];
        let block = prose.block(kind, &mut random);
        out.extend(block.chars().filter(|c| !c.is_ascii() || *c == '\n'));
    }
    out
}
