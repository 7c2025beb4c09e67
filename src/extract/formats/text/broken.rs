//! The lines of a UTF-8 text that are not UTF-8: other readings look at these alone.

use std::io::{self, Read};

/// Bytes read at a time.
const CHUNK: usize = 64 << 10;

/// The beginning is kept whole: it may hold the headings of what follows.
const HEAD: u64 = 4 << 10;

/// A line longer than this is kept without a look at the rest of it.
const LONGEST: usize = 1 << 20;

/// Reads `source` with every line that is UTF-8 left empty, so that lines keep their numbers.
pub(super) struct BrokenLines<R> {
    source: R,
    bytes: Vec<u8>,
    /// A line whose end has not come yet.
    rest: Vec<u8>,
    out: Vec<u8>,
    taken: usize,
    passed: u64,
    ended: bool,
}

impl<R: Read> BrokenLines<R> {
    pub fn new(source: R) -> Self {
        Self {
            source,
            bytes: vec![0; CHUNK],
            rest: Vec::new(),
            out: Vec::new(),
            taken: 0,
            passed: 0,
            ended: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        let n = self.source.read(&mut self.bytes)?;
        self.ended = n == 0;
        let read = self.bytes.get(..n).unwrap_or_default();
        self.rest.extend_from_slice(read);
        let end = match memchr::memrchr(b'\n', read) {
            _ if self.ended => self.rest.len(),
            Some(at) => self.rest.len() - n + at + 1,
            None if self.rest.len() > LONGEST => self.rest.len(),
            None => return Ok(()),
        };
        let tail = self.rest.split_off(end);
        let lines = std::mem::replace(&mut self.rest, tail);
        for line in lines.split_inclusive(|b| *b == b'\n') {
            if self.passed < HEAD || std::str::from_utf8(line).is_err() {
                self.out.extend_from_slice(line);
            } else if line.ends_with(b"\n") {
                self.out.push(b'\n');
            }
            self.passed = self.passed.saturating_add(line.len() as u64);
        }
        Ok(())
    }
}

impl<R: Read> Read for BrokenLines<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.out.len() && !self.ended {
            self.out.clear();
            self.taken = 0;
            self.fill()?;
        }
        let n = self.out.get(self.taken..).unwrap_or_default().read(buf)?;
        self.taken = self.taken.saturating_add(n);
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_utf8_are_left_empty_after_the_head() {
        let mut bytes = "身份證\n".repeat(50_000).into_bytes();
        bytes.extend_from_slice(b"A\xA8\xAD B\nx\n\xFF");
        let mut out = Vec::new();
        BrokenLines::new(&bytes[..]).read_to_end(&mut out).unwrap();
        assert!(out.starts_with("身份證\n身份證\n".as_bytes()));
        assert!(out.ends_with(b"\n\n\nA\xA8\xAD B\n\n\xFF"));
        assert_eq!(out.iter().filter(|b| **b == b'\n').count(), 50_002);
        assert!(out.len() < 70_000);
    }
}
