//! Archives behind or inside something else: a program that unpacks itself, a picture with a tail.

use memchr::memmem;

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

/// How far in an archive is looked for, and in what strides.
const FURTHEST: u64 = 1 << 30;
const STRIDE: usize = 1 << 20;
/// So many marks that prove to be none end the search.
const MOST_FALSE: usize = 4096;

/// Where in `input` an archive that begins with `mark` starts; `is_one` looks at what follows.
pub(crate) fn find(input: &Input, mark: &[u8], is_one: fn(&Input) -> bool) -> Option<u64> {
    let head = input.peek(0, 16).ok()?;
    if head.starts_with(mark) {
        return Some(0);
    }
    let is_host =
        |(at, start): &(usize, &[u8])| head.get(*at..).is_some_and(|rest| rest.starts_with(start));
    if !HOSTS.iter().any(is_host) {
        return None;
    }
    let finder = memmem::Finder::new(mark);
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
