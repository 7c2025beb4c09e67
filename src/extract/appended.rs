//! Archives behind or inside something else: a program that unpacks itself, a picture with a tail, a text.

use memchr::memmem;

use super::signatures::is_textual;
use crate::input::Input;

/// How files begin that an archive may stand behind.
const HOSTS: &[(usize, &[u8])] = &[
    (0, b"MZ"),
    (0, b"\x7FELF"),
    (0, b"#!"),
    (0, b"\xFF\xD8\xFF"),
    (0, b"\x89PNG"),
    (0, b"GIF8"),
    (0, b"BM"),
    (0, b"RIFF"),
    (0, b"ID3"),
    (0, b"II*\0"),
    (0, b"MM\0*"),
    (0, b"%PDF-"),
    (4, b"ftyp"),
];

/// How many bytes of the beginning and of the end tell whether they are text, and how many elsewhere
/// in so many places.
const END: usize = 4096;
const SAMPLE: usize = 256;
const SAMPLES: u64 = 16;

/// How far in an archive is looked for, and in what strides.
const FURTHEST: u64 = 1 << 30;
const STRIDE: usize = 1 << 20;
/// So many marks that prove to be none end the search.
const MOST_FALSE: usize = 4096;

/// Where in `input` an archive that begins with `mark` starts; `is_one` looks at what follows.
pub(crate) fn find(input: &Input, mark: &[u8], is_one: fn(&Input) -> bool) -> Option<u64> {
    let head = input.peek(0, END).ok()?;
    if head.starts_with(mark) {
        return Some(0);
    }
    let finder = memmem::Finder::new(mark);
    let is_host =
        |(at, start): &(usize, &[u8])| head.get(*at..).is_some_and(|rest| rest.starts_with(start));
    let text = match finder.find(&head) {
        Some(at) => is_textual(head.get(..at).unwrap_or_default()),
        None => is_textual(&head) && !is_text_throughout(input),
    };
    if !text && !HOSTS.iter().any(is_host) {
        return None;
    }
    let (mut at, mut tried) = (0u64, 0);
    while at < input.len().min(FURTHEST) {
        let bytes = input.peek(at, STRIDE).ok()?;
        for found in finder.find_iter(&bytes) {
            let start = at.saturating_add(found as u64);
            if is_one(&input.slice(start, u64::MAX)) {
                return Some(start);
            }
            tried += 1;
            if tried > MOST_FALSE {
                return None;
            }
        }
        let seen = bytes.len().saturating_sub(mark.len() - 1).max(1);
        at = at.saturating_add(seen as u64);
    }
    None
}

/// Whether `input`, which begins as a text, seems to be one to its end.
fn is_text_throughout(input: &Input) -> bool {
    let end = input.len().saturating_sub(END as u64);
    let is_text =
        |at: u64, length: usize| input.peek(at, length).is_ok_and(|bytes| is_textual(&bytes));
    end == 0 || is_text(end, END) && (1..SAMPLES).all(|n| is_text(end / SAMPLES * n, SAMPLE))
}
