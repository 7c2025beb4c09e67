//! Undoes one level of mojibake: UTF-8 that was read as Windows-1252 and stored as UTF-8 again.

use std::io::{self, Read};

use encoding_rs::WINDOWS_1252;

use super::decoding::Decoding;

/// So many typical runs make another reading worth its time.
const RUNS: usize = 2;

/// Whether UTF-8 `bytes` hold runs that nobody writes: what the bytes of a Chinese character look
/// like one by one, as `è­‰` or `ä¸­`.
pub(super) fn suspected(bytes: &[u8]) -> bool {
    memchr::memchr_iter(0xC3, bytes)
        .filter(|at| is_run(bytes.get(*at..).unwrap_or_default()))
        .take(RUNS)
        .count()
        >= RUNS
}

fn is_run(bytes: &[u8]) -> bool {
    let text = valid(bytes.get(..12).unwrap_or(bytes));
    let mut characters = text.chars();
    let lead = characters
        .next()
        .is_some_and(|c| ('ã'..='é').contains(&c) || c == 'ï');
    lead && characters.next().is_some_and(is_trail) && characters.next().is_some_and(is_trail)
}

fn valid(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(e) => std::str::from_utf8(bytes.get(..e.valid_up_to()).unwrap_or_default())
            .unwrap_or_default(),
    }
}

/// Whether `c` is what a byte from 80 to BF is in Windows-1252.
fn is_trail(c: char) -> bool {
    matches!(byte(c), Some(0x80..=0xBF))
}

fn byte(c: char) -> Option<u8> {
    if c.is_ascii() {
        return u8::try_from(c).ok();
    }
    let mut buffer = [0; 4];
    let (bytes, _, unmappable) = WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
    match (&*bytes, unmappable) {
        ([byte], false) => Some(*byte),
        _ => None,
    }
}

/// The bytes that a decoded text once was. Characters that Windows-1252 lacks stay as they are.
pub(super) struct Undone<R> {
    text: Decoding<R>,
    bytes: Vec<u8>,
    taken: usize,
}

impl<R: Read> Undone<R> {
    pub fn new(text: Decoding<R>) -> Self {
        Self {
            text,
            bytes: Vec::new(),
            taken: 0,
        }
    }
}

impl<R: Read> Read for Undone<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.bytes.len() {
            self.bytes.clear();
            self.taken = 0;
            let Some(text) = self.text.chunk()? else {
                return Ok(0);
            };
            for c in text.chars() {
                match byte(c) {
                    Some(byte) => self.bytes.push(byte),
                    None => self
                        .bytes
                        .extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                }
            }
        }
        let n = self.bytes.get(self.taken..).unwrap_or_default().read(buf)?;
        self.taken = self.taken.saturating_add(n);
        Ok(n)
    }
}
