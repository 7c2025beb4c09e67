//! Compressed rich text (MS-OXRTFCP): copies out of a window of 4,096 bytes that begins with a fixed text.

use std::io::{self, BufRead, BufReader, Read};

const WINDOW: usize = 4096;
const COMPRESSED: &[u8] = b"LZFu";
const PLAIN: &[u8] = b"MELA";
/// With what the window begins.
const PREFIX: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/// Decompresses as it is read. The checksum is not asked: damage costs what follows it, no more.
pub(super) struct Rtf<R> {
    inner: BufReader<R>,
    window: Vec<u8>,
    at: usize,
    ready: Vec<u8>,
    taken: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Compressed,
    Plain,
    Ended,
}

impl<R: Read> Rtf<R> {
    pub fn new(inner: R) -> Self {
        let mut window = vec![0; WINDOW];
        for (to, from) in window.iter_mut().zip(PREFIX) {
            *to = *from;
        }
        Self {
            inner: BufReader::new(inner),
            window,
            at: PREFIX.len(),
            ready: Vec::new(),
            taken: 0,
            state: State::Start,
        }
    }

    fn start(&mut self) -> io::Result<()> {
        let mut head = [0; 16];
        let filled = read_some(&mut self.inner, &mut head)?;
        let mark = head.get(8..12).unwrap_or_default();
        self.state = if mark == COMPRESSED {
            State::Compressed
        } else if mark == PLAIN {
            State::Plain
        } else {
            // Some writers leave the header out.
            self.ready
                .extend_from_slice(head.get(..filled).unwrap_or_default());
            State::Plain
        };
        Ok(())
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let mut one = [0];
        Ok((read_some(&mut self.inner, &mut one)? == 1).then_some(one[0]))
    }

    fn put(&mut self, byte: u8) {
        if let Some(slot) = self.window.get_mut(self.at) {
            *slot = byte;
        }
        self.at = (self.at + 1) % WINDOW;
        self.ready.push(byte);
    }

    /// One control byte and the eight tokens that it announces.
    fn run(&mut self) -> io::Result<()> {
        let Some(control) = self.byte()? else {
            self.state = State::Ended;
            return Ok(());
        };
        for bit in 0..8 {
            let Some(first) = self.byte()? else {
                self.state = State::Ended;
                return Ok(());
            };
            if control & (1 << bit) == 0 {
                self.put(first);
                continue;
            }
            let Some(second) = self.byte()? else {
                self.state = State::Ended;
                return Ok(());
            };
            let offset = usize::from(first) << 4 | usize::from(second >> 4);
            // The window's own place marks the end.
            if offset == self.at {
                self.state = State::Ended;
                return Ok(());
            }
            for n in 0..usize::from(second & 0x0F) + 2 {
                let from = (offset + n) % WINDOW;
                let byte = self.window.get(from).copied().unwrap_or_default();
                self.put(byte);
            }
        }
        Ok(())
    }
}

fn read_some(reader: &mut impl Read, buf: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buf.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match reader.read(rest)? {
            0 => break,
            n => filled += n,
        }
    }
    Ok(filled)
}

impl<R: Read> Read for Rtf<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut left = self.ready.get(self.taken..).unwrap_or_default();
            if !left.is_empty() {
                let n = left.read(buf)?;
                self.taken += n;
                return Ok(n);
            }
            self.ready.clear();
            self.taken = 0;
            match self.state {
                State::Ended => return Ok(0),
                State::Start => self.start()?,
                State::Compressed => {
                    while self.state == State::Compressed && self.ready.len() < 8192 {
                        self.run()?;
                    }
                }
                State::Plain => {
                    let bytes = self.inner.fill_buf()?;
                    let n = bytes.len();
                    self.ready.extend_from_slice(bytes);
                    self.inner.consume(n);
                    if n == 0 {
                        self.state = State::Ended;
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        Rtf::new(bytes).read_to_end(&mut out).unwrap();
        out
    }

    /// The first example of MS-OXRTFCP, 4.1.
    const EXAMPLE: &[u8] = b"\x2d\0\0\0\x2b\0\0\0LZFu\xf1\xc5\xc7\xa7\x03\0\x0a\0rcpg125B2\x0a\xf3 hel\x09\0 bw\x05\xb0ld}\x0a\x80\x0f\xa0";

    #[test]
    fn the_specifications_example_is_read() {
        assert_eq!(
            read(EXAMPLE),
            b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
        );
    }

    #[test]
    fn a_wrong_checksum_does_not_matter_and_a_cut_keeps_the_beginning() {
        let mut wrong = EXAMPLE.to_vec();
        wrong[12] ^= 0xFF;
        assert!(read(&wrong).ends_with(b"world}\r\n"));
        assert!(read(&EXAMPLE[..36]).ends_with(b"hel"));
    }

    #[test]
    fn what_is_not_compressed_is_passed_on() {
        assert_eq!(read(b"\x10\0\0\0\x06\0\0\0MELA\0\0\0\0{\\rtf1"), b"{\\rtf1");
        assert_eq!(read(b"{\\rtf1 plain}"), b"{\\rtf1 plain}");
        assert_eq!(read(b""), b"");
    }
}
