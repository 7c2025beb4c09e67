//! Readable runs out of any bytes: UTF-8, and UTF-16 in both byte orders at any alignment.

use std::sync::LazyLock;

use encoding_rs::{BIG5, GBK};

use super::format::{Edge, ExtractError, Flow, Segment, TextSink};
use crate::input::Input;
use crate::model::Place;

/// Runs are at least this many characters, and fewer when Chinese characters are among them.
const SHORTEST: usize = 6;
const SHORTEST_CJK: usize = 4;
/// How many bytes are looked at together.
const WINDOW: usize = 1 << 20;
/// A run that is still going on after this many bytes is pushed in pieces.
const PIECE: usize = 64 << 10;
/// Too short at a window's end to be known for a run yet.
const MARGIN: usize = 4 * SHORTEST;

/// Pushes every readable run of `input`, in the order of the bytes, each a line of its own.
pub(crate) fn sweep(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut base = 0;
    let mut open = None;
    let mut runs = Vec::new();
    let mut text = String::new();
    loop {
        sink.budget().step()?;
        let window = input.peek(base, WINDOW)?;
        let is_last = base.saturating_add(window.len() as u64) >= input.len();
        find(&window, &mut runs);
        keep_longest(&mut runs);
        let (done, still_open) = push(&window, &runs, open, is_last, &mut text, sink)?;
        if is_last {
            return Ok(());
        }
        open = still_open;
        base = base.saturating_add(done.max(1) as u64);
    }
}

/// How the bytes of a run spell characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spelling {
    Utf8,
    Utf16Le,
    Utf16Be,
}

/// A readable range of the window.
#[derive(Clone, Copy, Debug)]
struct Run {
    start: usize,
    end: usize,
    spelling: Spelling,
    /// How much speaks for it: its length, or nothing where its bytes are ASCII for the most part.
    weight: usize,
}

/// Pushes `runs`; answers up to where the window is done with, and whether a run goes on from there.
fn push(
    window: &[u8],
    runs: &[Run],
    open: Option<Spelling>,
    is_last: bool,
    text: &mut String,
    sink: &mut dyn TextSink,
) -> Result<(usize, Option<Spelling>), ExtractError> {
    if open.is_some() && !runs.first().is_some_and(|run| goes_on(run, open)) {
        sink.edge(Edge::Line)?;
    }
    let mut done = 0;
    for run in runs {
        // A sequence of up to four bytes may be cut by the window's end.
        let unfinished = !is_last && run.end + 4 > window.len();
        if unfinished && run.end - run.start < PIECE {
            return Ok((run.start.max(done), None));
        }
        segment(
            window.get(run.start..run.end).unwrap_or_default(),
            run.spelling,
            text,
            sink,
        )?;
        done = run.end;
        if unfinished {
            return Ok((done, Some(run.spelling)));
        }
        sink.edge(Edge::Line)?;
    }
    Ok((window.len().saturating_sub(MARGIN).max(done), None))
}

fn goes_on(run: &Run, open: Option<Spelling>) -> bool {
    run.start == 0 && Some(run.spelling) == open
}

fn segment(bytes: &[u8], spelling: Spelling, text: &mut String, sink: &mut dyn TextSink) -> Flow {
    const PLACE: Place = Place::part("strings");
    let mut push = |text: &str| {
        sink.text(Segment {
            text,
            place: &PLACE,
            label: None,
        })
    };
    let from_pair = match spelling {
        Spelling::Utf8 => return push(std::str::from_utf8(bytes).unwrap_or_default()),
        Spelling::Utf16Le => u16::from_le_bytes,
        Spelling::Utf16Be => u16::from_be_bytes,
    };
    let units = bytes.as_chunks().0.iter().map(|pair| from_pair(*pair));
    text.clear();
    text.extend(char::decode_utf16(units).map_while(Result::ok));
    push(text)
}

/// All runs in `window`, in the order of their bytes.
fn find(window: &[u8], runs: &mut Vec<Run>) {
    runs.clear();
    find_utf8(window, runs);
    for from in [0, 1] {
        let units = window.get(from..).unwrap_or_default().as_chunks().0;
        find_utf16(units, from, Spelling::Utf16Le, runs);
        find_utf16(units, from, Spelling::Utf16Be, runs);
    }
    runs.sort_unstable_by_key(|run| run.start);
}

/// Of runs that share bytes, the longest stays: text in one byte order is nearly text in the other,
/// one byte further on.
fn keep_longest(runs: &mut Vec<Run>) {
    runs.dedup_by(|next, kept| {
        let shared = next.start < kept.end;
        if shared && next.weight > kept.weight {
            *kept = *next;
        }
        shared
    });
}

const fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = ONES << 7;

/// The high bit of each byte that is a control character other than a tab.
const fn controls(word: u64) -> u64 {
    let printable = ((word & !HIGH) + 0x60 * ONES) | word;
    let off_tab = word ^ (b'\t' as u64 * ONES);
    let not_tab = ((off_tab & !HIGH) + !HIGH) | off_tab;
    !printable & not_tab & HIGH
}

/// How many bytes to go on by, so that no run of the least length is missed.
const fn hopeless(word: u64) -> usize {
    let first_six = controls(word) & (u64::MAX >> 16);
    8 - (first_six.leading_zeros() / 8) as usize
}

const fn is_plain_ascii(word: u64) -> bool {
    controls(word) | (word & HIGH) == 0
}

fn find_utf8(window: &[u8], runs: &mut Vec<Run>) {
    let mut at = 0;
    while let Some(rest) = window.get(at..).filter(|rest| rest.len() >= SHORTEST) {
        if let Some(eight) = rest.first_chunk() {
            let skip = hopeless(u64::from_le_bytes(*eight));
            if skip > 0 {
                at += skip;
                continue;
            }
        }
        let (len, class) = measure(rest);
        if class.is_run() {
            runs.push(Run {
                start: at,
                end: at + len,
                spelling: Spelling::Utf8,
                weight: len,
            });
        }
        at += len.max(1);
    }
}

/// What is counted of a run until nothing more can change.
#[derive(Default)]
struct Tally {
    characters: usize,
    cjk: usize,
}

impl Tally {
    const fn is_run(&self) -> bool {
        self.characters >= SHORTEST || (self.characters >= SHORTEST_CJK && self.cjk > 0)
    }
}

/// The length of the text at the start of `bytes`, and what is in it.
fn measure(bytes: &[u8]) -> (usize, Tally) {
    let mut tally = Tally::default();
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        if let Some(eight) = rest.first_chunk()
            && is_plain_ascii(u64::from_le_bytes(*eight))
            && !eight.contains(&0x7F)
        {
            tally.characters += 8;
            at += 8;
            continue;
        }
        let len = match rest {
            [b'\t' | 0x20..=0x7E, ..] => 1,
            [0xC2..=0xDF, 0x80..=0xBF, ..] => 2,
            [0xE0..=0xF4, ..] => match character(rest) {
                Some(c) => {
                    tally.cjk += usize::from(is_cjk(c));
                    c.len_utf8()
                }
                None => break,
            },
            _ => break,
        };
        tally.characters += 1;
        at += len;
    }
    (at, tally)
}

/// The character of three or four bytes at the start of `bytes`.
fn character(bytes: &[u8]) -> Option<char> {
    let len = if *bytes.first()? < 0xF0 { 3 } else { 4 };
    let text = std::str::from_utf8(bytes.get(..len)?).ok()?;
    text.chars().next()
}

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

fn is_ascii_pair(unit: u16) -> bool {
    unit.to_be_bytes()
        .iter()
        .all(|byte| matches!(byte, 0x20..=0x7E))
}

fn find_utf16(units: &[[u8; 2]], from: usize, spelling: Spelling, runs: &mut Vec<Run>) {
    let classes = CLASSES.as_slice();
    let from_pair = match spelling {
        Spelling::Utf16Be => u16::from_be_bytes,
        _ => u16::from_le_bytes,
    };
    let class = |at: usize| {
        let unit = units.get(at).map_or(0, |pair| from_pair(*pair));
        classes.get(usize::from(unit)).copied().unwrap_or(OTHER)
    };
    let mut at = 0;
    while at + SHORTEST_CJK <= units.len() {
        // Without a branch for each unit, since noise makes it an even bet.
        let [second, third, fourth] = [1, 2, 3].map(|next| class(at + next) != OTHER);
        if !(second & third & fourth) {
            at += 2 + usize::from(!(third & fourth)) + usize::from(!fourth);
            continue;
        }
        let start = at + usize::from(class(at) == OTHER);
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

#[cfg(test)]
mod tests {
    use super::super::format::Format;
    use super::super::testing::{Collected, collect};
    use super::*;

    const SWEEP: Format = Format {
        name: "sweep",
        extensions: &[],
        covers: &[],
        signature: |_| super::super::format::Claim::No,
        extract: sweep,
    };

    fn swept(bytes: &[u8]) -> Vec<String> {
        let got: Collected = collect(&SWEEP, bytes);
        got.end.unwrap();
        got.pieces.into_iter().map(|piece| piece.text).collect()
    }

    fn utf16(text: &str, swap: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(swap).collect()
    }

    const NOISE: [u8; 8] = [0, 0, 2, 254, 254, 3, 0, 0];

    #[test]
    fn text_in_either_byte_order_and_alignment_is_found_once() {
        let orders: [fn(u16) -> [u8; 2]; 2] = [u16::to_le_bytes, u16::to_be_bytes];
        for order in orders {
            for shift in [0, 1] {
                for text in ["HKID A123456(3)", "身份證號碼 A123456(3)", "客戶名單"] {
                    let mut bytes = NOISE[..NOISE.len() - shift].to_vec();
                    bytes.extend(utf16(text, order));
                    bytes.extend(NOISE);
                    assert_eq!(swept(&bytes), [text]);
                }
            }
        }
    }

    #[test]
    fn short_runs_are_left_out_unless_they_are_chinese() {
        let bytes = b"\x00abcde\x01abcdef\x02\xe5\xae\xa2\xe6\x88\xb6\xe5\x90\x8d\xe5\x96\xae\x00";
        assert_eq!(swept(bytes), ["abcdef", "客戶名單"]);
    }

    #[test]
    fn plain_text_is_not_read_as_utf16_too() {
        let text =
            "The quick brown fox jumps over the lazy dog, 你好世界 and more of it. ".repeat(9);
        assert_eq!(swept(text.as_bytes()), [text]);
    }

    #[test]
    fn a_run_across_windows_is_neither_cut_nor_doubled() {
        for at in WINDOW - 30..WINDOW + 3 {
            let mut bytes = vec![0; at];
            bytes.extend(b"HKID A123456(3)");
            bytes.extend([0; 100]);
            bytes.extend(b"second run");
            bytes.extend([0; 99]);
            assert_eq!(swept(&bytes), ["HKID A123456(3)", "second run"]);
        }
    }

    #[test]
    fn an_endless_run_comes_in_pieces_with_no_edge_between() {
        let text = "0123456789".repeat(300_000);
        let got = collect(&SWEEP, text.as_bytes());
        assert_eq!(got.text.trim_end(), text);
        assert!(got.pieces.len() > 1);
    }
}
