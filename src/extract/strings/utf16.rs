//! Runs of UTF-16, told from noise by the characters that are in everyday use.

use std::sync::LazyLock;

use encoding_rs::{BIG5, GBK};

use super::sweep::{Run, SHORTEST, SHORTEST_CJK, Spelling};
use super::utf8::is_cjk;

/// What a UTF-16 unit is to a run.
const OTHER: u8 = 0;
const PRINTABLE: u8 = 1;
const COMMON_CJK: u8 = 2;
const RARE_CJK: u8 = 3;
/// Both of its bytes are ASCII: likelier two letters than a Chinese character.
const MAYBE_ASCII: u8 = 4;

/// The class of every unit. Chance makes a third of all units Chinese characters, so that only
/// those in everyday use speak for text.
static CLASSES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut classes = vec![OTHER; 1 << 16];
    let mut set = |unit: u16, class| {
        if let Some(slot) = classes.get_mut(usize::from(unit)) {
            *slot = class;
        }
    };
    for unit in [9].into_iter().chain(0x20..=0x7E).chain(0xA0..=0xFF) {
        set(unit, PRINTABLE);
    }
    for unit in (0x2010..=0x2027)
        .chain(0x3000..=0x30FF)
        .chain(0xFF00..=0xFFEF)
    {
        set(unit, PRINTABLE);
    }
    for unit in (0x3400..=0x9FFF).chain(0xF900..=0xFAFF) {
        let ascii = is_ascii_pair(unit);
        set(unit, if ascii { MAYBE_ASCII } else { RARE_CJK });
    }
    // The first planes of Big5 and GB 2312 are the characters of schoolbooks.
    let big5 =
        (0xA4..=0xC6u8).flat_map(|lead| (0x40..=0xFEu8).map(move |trail| (BIG5, lead, trail)));
    let gb = (0xB0..=0xD7u8).flat_map(|lead| (0xA1..=0xFEu8).map(move |trail| (GBK, lead, trail)));
    for (encoding, lead, trail) in big5.chain(gb) {
        let bytes = [lead, trail];
        let decoded = encoding.decode_without_bom_handling_and_without_replacement(&bytes);
        let mut chars = decoded.iter().flat_map(|text| text.chars());
        if let (Some(c), None) = (chars.next(), chars.next())
            && is_cjk(c)
            && let Ok(unit) = u16::try_from(u32::from(c))
            && !is_ascii_pair(unit)
        {
            set(unit, COMMON_CJK);
        }
    }
    classes
});

/// One bit a unit, whether it has a class: small enough for the nearest cache.
static READABLE: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let bits = |classes: &[u8]| {
        (classes.iter().rev()).fold(0, |bits, class| bits << 1 | u64::from(*class != OTHER))
    };
    CLASSES.chunks(64).map(bits).collect()
});

fn is_ascii_pair(unit: u16) -> bool {
    unit.to_be_bytes()
        .iter()
        .all(|byte| matches!(byte, 0x20..=0x7E))
}

/// Adds the runs of `units`, which begin `from` bytes into the window.
pub(super) fn find_utf16(units: &[[u8; 2]], from: usize, spelling: Spelling, runs: &mut Vec<Run>) {
    let classes = CLASSES.as_slice();
    let readable = READABLE.as_slice();
    let from_pair = match spelling {
        Spelling::Utf16Be => u16::from_be_bytes,
        _ => u16::from_le_bytes,
    };
    let class = |at: usize| {
        let unit = units.get(at).map_or(0, |pair| from_pair(*pair));
        classes.get(usize::from(unit)).copied().unwrap_or(OTHER)
    };
    let is_text = |at: usize| {
        let unit = units.get(at).map_or(0, |pair| from_pair(*pair));
        let word = readable.get(usize::from(unit >> 6)).copied().unwrap_or(0);
        word >> (unit & 63) & 1 != 0
    };
    let mut at = 0;
    while at + SHORTEST_CJK <= units.len() {
        // Without a branch for each unit, since noise makes it an even bet.
        let [second, third, fourth] = [1, 2, 3].map(|next| is_text(at + next));
        if !(second & third & fourth) {
            at += 2 + usize::from(!(third & fourth)) + usize::from(!fourth);
            continue;
        }
        let start = at + usize::from(!is_text(at));
        let mut counts = [0usize; 5];
        let mut end = start;
        loop {
            let class = class(end);
            if class == OTHER {
                break;
            }
            if let Some(count) = counts.get_mut(usize::from(class)) {
                *count += 1;
            }
            end += 1;
        }
        if is_utf16_run(counts) {
            runs.push(Run {
                start: from + 2 * start,
                end: from + 2 * end,
                spelling,
                weight: if is_ascii_like(counts) {
                    0
                } else {
                    2 * (end - start)
                },
            });
        }
        at = end + 1;
    }
}

fn is_utf16_run([_, printable, common, rare, maybe]: [usize; 5]) -> bool {
    let cjk = common + rare + maybe;
    if cjk == 0 {
        return printable >= SHORTEST;
    }
    printable + cjk >= SHORTEST_CJK && rare * 3 <= cjk && maybe <= 3 * (common + printable)
}

fn is_ascii_like([_, printable, common, _, maybe]: [usize; 5]) -> bool {
    maybe > common + printable
}
