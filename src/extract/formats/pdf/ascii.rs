//! The simple filters: base 85, hexadecimal and run lengths, each as a reader over its input.

use std::io::{self, Read};

/// Hands out what `step` yields, a few bytes at a time.
fn fill(out: &mut [u8], mut step: impl FnMut() -> Option<u8>) -> usize {
    let mut written = 0;
    for slot in out.iter_mut() {
        let Some(byte) = step() else { break };
        *slot = byte;
        written += 1;
    }
    written
}

/// Groups of five characters that are four bytes. A character that does not belong is passed over.
pub(super) struct Base85<'a> {
    input: std::slice::Iter<'a, u8>,
    ready: std::array::IntoIter<u8, 4>,
    ended: bool,
}

impl<'a> Base85<'a> {
    pub fn new(input: &'a [u8]) -> Self {
        let input = input.strip_prefix(b"<~").unwrap_or(input);
        Self {
            input: input.iter(),
            ready: empty(),
            ended: false,
        }
    }

    fn group(&mut self) {
        let (mut value, mut count) = (0u32, 0u32);
        while count < 5 {
            match self.input.next() {
                Some(b'z') if count == 0 => {
                    self.ready = [0; 4].into_iter();
                    return;
                }
                Some(byte @ b'!'..=b'u') => {
                    value = value.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                    count += 1;
                }
                Some(b'~') | None => {
                    self.ended = true;
                    break;
                }
                Some(_) => {}
            }
        }
        if count < 2 {
            return;
        }
        for _ in count..5 {
            value = value.wrapping_mul(85).wrapping_add(84);
        }
        self.ready = value.to_be_bytes().into_iter();
        for _ in count..5 {
            self.ready.next_back();
        }
    }
}

fn empty() -> std::array::IntoIter<u8, 4> {
    let mut none = [0; 4].into_iter();
    none.by_ref().for_each(drop);
    none
}

impl Read for Base85<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        Ok(fill(out, || {
            loop {
                if let Some(byte) = self.ready.next() {
                    return Some(byte);
                }
                if self.ended {
                    return None;
                }
                self.group();
            }
        }))
    }
}

/// Two digits a byte, up to a `>`.
pub(super) struct Hex<'a>(std::slice::Iter<'a, u8>);

impl<'a> Hex<'a> {
    pub fn new(input: &'a [u8]) -> Self {
        let end = memchr::memchr(b'>', input).unwrap_or(input.len());
        Self(input.get(..end).unwrap_or_default().iter())
    }

    fn digit(&mut self) -> Option<u8> {
        self.0
            .find_map(|byte| char::from(*byte).to_digit(16))
            .map(|digit| digit as u8)
    }
}

impl Read for Hex<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        Ok(fill(out, || {
            let high = self.digit()?;
            Some(high << 4 | self.digit().unwrap_or(0))
        }))
    }
}

/// Runs: a length and its bytes, or a count and one byte to repeat.
pub(super) struct RunLength<'a> {
    input: &'a [u8],
    copy: usize,
    repeat: usize,
}

impl<'a> RunLength<'a> {
    pub fn new(input: &'a [u8]) -> Self {
        Self {
            input,
            copy: 0,
            repeat: 0,
        }
    }

    fn byte(&mut self) -> Option<u8> {
        loop {
            let (&first, rest) = self.input.split_first()?;
            if self.copy > 0 {
                self.copy -= 1;
                self.input = rest;
                return Some(first);
            }
            if self.repeat > 0 {
                self.repeat -= 1;
                if self.repeat == 0 {
                    self.input = rest;
                }
                return Some(first);
            }
            self.input = rest;
            match first {
                128 => {
                    self.input = &[];
                    return None;
                }
                0..128 => self.copy = usize::from(first) + 1,
                _ => self.repeat = 257 - usize::from(first),
            }
        }
    }
}

impl Read for RunLength<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        Ok(fill(out, || self.byte()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mut reader: impl Read) -> Vec<u8> {
        let mut out = Vec::new();
        reader.read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn base85_is_read_with_its_short_last_group() {
        assert_eq!(all(Base85::new(b"87cUR\nD]i,\"Ebo80~>")), b"Hello World!");
        assert_eq!(all(Base85::new(b"z87cURDZ~>")), b"\0\0\0\0Hello");
    }

    #[test]
    fn hexadecimal_ends_at_its_mark() {
        assert_eq!(all(Hex::new(b"48 65 6C6c 6F7>41")), b"Hellop");
    }

    #[test]
    fn runs_are_copied_and_repeated() {
        assert_eq!(all(RunLength::new(b"\x02abc\xFEx\x80zz")), b"abcxxx");
    }
}
