//! The sweep over an input: runs found window by window, and pushed in the order of the bytes.

use super::super::format::{Edge, ExtractError, Flow, Segment, TextSink};
use super::utf8::find_utf8;
use super::utf16::find_utf16;
use crate::input::Input;
use crate::model::Place;

/// Runs are at least this many characters, and fewer when Chinese characters are among them.
pub(super) const SHORTEST: usize = 6;
pub(super) const SHORTEST_CJK: usize = 4;
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
pub(super) enum Spelling {
    Utf8,
    Utf16Le,
    Utf16Be,
}

/// A readable range of the window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub start: usize,
    pub end: usize,
    pub spelling: Spelling,
    /// How much speaks for it: its length, or nothing where its bytes are ASCII for the most part.
    pub weight: usize,
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

#[cfg(test)]
mod tests {
    use super::super::super::format::{Claim, Format};
    use super::super::super::testing::{Collected, collect};
    use super::*;

    const SWEEP: Format = Format {
        name: "sweep",
        extensions: &[],
        covers: &[],
        reads: "",
        gaps: "",
        signature: |_| Claim::No,
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
