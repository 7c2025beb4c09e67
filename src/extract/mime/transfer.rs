//! Transfer encodings, read as leniently as mail programs do.

use std::io::{self, BufRead, Read};

use crate::input::{Cursor, Input};

/// How a body is encoded for transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transfer {
    /// As it stands.
    Identity,
    Base64,
    QuotedPrintable,
}

/// How many bytes tell whether a body is what it claims.
const SAMPLE: usize = 4096;

impl Transfer {
    /// What the header claims, unless the body shows that it cannot be.
    pub fn of(claim: Option<&str>, body: &Input) -> io::Result<Self> {
        let claim = claim.unwrap_or_default().trim().to_ascii_lowercase();
        if claim.starts_with("quoted") {
            return Ok(Self::QuotedPrintable);
        }
        if !claim.starts_with("base64") {
            return Ok(Self::Identity);
        }
        let sample = body.peek(0, SAMPLE)?;
        let odd = sample
            .iter()
            .filter(|byte| sextet(**byte).is_none() && !matches!(byte, b'\r' | b'\n' | b'='))
            .count();
        Ok(if odd * 10 > sample.len() {
            Self::Identity
        } else {
            Self::Base64
        })
    }

    /// The decoded bytes of `body`.
    pub fn reader(self, body: &Input) -> Decoder {
        Decoder {
            transfer: self,
            inner: body.reader(),
            quantum: Quantum::default(),
            ready: Vec::new(),
            taken: 0,
            ended: false,
        }
    }
}

/// Decodes as it is read.
pub(crate) struct Decoder {
    transfer: Transfer,
    inner: Cursor,
    quantum: Quantum,
    ready: Vec<u8>,
    taken: usize,
    ended: bool,
}

/// An escape sequence is never longer than a line that is cut here.
const LOOK_AHEAD: usize = 8;

impl Read for Decoder {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.transfer == Transfer::Identity {
            return self.inner.read(buf);
        }
        while self.taken >= self.ready.len() {
            if self.ended {
                return Ok(0);
            }
            self.ready.clear();
            self.taken = 0;
            self.refill()?;
        }
        let mut left = self.ready.get(self.taken..).unwrap_or_default();
        let n = left.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}

impl Decoder {
    fn refill(&mut self) -> io::Result<()> {
        if self.transfer == Transfer::Base64 {
            let bytes = self.inner.fill_buf()?;
            let n = bytes.len();
            for byte in bytes {
                self.quantum.push(*byte, &mut self.ready);
            }
            if n == 0 {
                self.quantum.end(&mut self.ready);
                self.ended = true;
            }
            self.inner.consume(n);
            return Ok(());
        }
        // A line at a time, so that an escape is whole; endless lines are cut where none is.
        let mut line = Vec::new();
        (&mut self.inner).take(8192).read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            let after_escape = line.iter().rev().take(2).position(|byte| *byte == b'=');
            if let Some(n) = after_escape {
                (&mut self.inner)
                    .take((LOOK_AHEAD - n) as u64)
                    .read_until(b'\n', &mut line)?;
            }
        }
        self.ended = line.is_empty();
        quoted_printable(&line, &mut self.ready);
        Ok(())
    }
}

/// Up to three base64 characters that wait for the fourth.
#[derive(Default)]
struct Quantum {
    bits: u32,
    held: u8,
}

impl Quantum {
    fn push(&mut self, byte: u8, out: &mut Vec<u8>) {
        if byte == b'=' {
            self.end(out);
        } else if let Some(six) = sextet(byte) {
            self.bits = self.bits << 6 | u32::from(six);
            self.held += 1;
            if self.held == 4 {
                let [_, a, b, c] = self.bits.to_be_bytes();
                out.extend([a, b, c]);
                *self = Self::default();
            }
        }
    }

    /// What is held at a padding or at the end, where padding may be missing.
    fn end(&mut self, out: &mut Vec<u8>) {
        let bits = self.bits << (6 * (4 - u32::from(self.held)));
        let [_, a, b, _] = bits.to_be_bytes();
        match self.held {
            2 => out.push(a),
            3 => out.extend([a, b]),
            _ => {}
        }
        *self = Self::default();
    }
}

const fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

/// All of `data`, padding or not.
pub(crate) fn base64(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() / 4 * 3 + 2);
    let mut quantum = Quantum::default();
    for byte in data {
        quantum.push(*byte, &mut out);
    }
    quantum.end(&mut out);
    out
}

/// The Q form of an encoded word.
pub(crate) fn quoted_printable_word(data: &[u8]) -> Vec<u8> {
    let spaced: Vec<u8> = data
        .iter()
        .map(|byte| if *byte == b'_' { b' ' } else { *byte })
        .collect();
    let mut out = Vec::with_capacity(spaced.len());
    quoted_printable(&spaced, &mut out);
    out
}

/// `%41` as bytes, in the parameters of headers.
pub(crate) fn percent(data: &[u8]) -> Vec<u8> {
    let marked: Vec<u8> = data
        .iter()
        .map(|byte| if *byte == b'%' { b'=' } else { *byte })
        .collect();
    let mut out = Vec::with_capacity(marked.len());
    quoted_printable(&marked, &mut out);
    out
}

/// One line; an escape that is none stays as it is.
fn quoted_printable(mut line: &[u8], out: &mut Vec<u8>) {
    while let Some(at) = memchr::memchr(b'=', line) {
        let (before, from) = line.split_at(at);
        out.extend_from_slice(before);
        let digit = |at: usize| from.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        let rest = from.get(1..).unwrap_or_default();
        if let (Some(high), Some(low)) = (digit(1), digit(2)) {
            out.push((high << 4 | low) as u8);
            line = from.get(3..).unwrap_or_default();
        } else if rest.trim_ascii().is_empty() && rest.ends_with(b"\n") {
            // The line goes on with the next one.
            return;
        } else {
            out.push(b'=');
            line = rest;
        }
    }
    out.extend_from_slice(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(transfer: Transfer, body: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let input = Input::from_bytes(body);
        transfer.reader(&input).read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn base64_without_its_padding_is_whole() {
        assert_eq!(
            decoded(Transfer::Base64, b"SEtJRCBBMTI\r\nzNDU2KDM"),
            b"HKID A123456(3"
        );
        assert_eq!(decoded(Transfer::Base64, b"YQ==Yg=="), b"ab");
    }

    #[test]
    fn soft_line_ends_join_and_broken_escapes_stay() {
        assert_eq!(
            decoded(Transfer::QuotedPrintable, b"A123=\r\n456=283) =ZZ =\n"),
            b"A123456(3) =ZZ "
        );
        let long = [b"x".repeat(8191), b"=41".to_vec()].concat();
        assert!(decoded(Transfer::QuotedPrintable, &long).ends_with(b"xA"));
    }

    #[test]
    fn a_body_that_is_no_base64_is_read_as_it_stands() {
        let body = Input::from_bytes(&b"Dear Sir, this is - as you see - plain text."[..]);
        assert_eq!(
            Transfer::of(Some("BASE64"), &body).unwrap(),
            Transfer::Identity
        );
    }
}
