//! A bounded window over a reader, always UTF-8: other encodings are decoded on the way in.

use std::io::{self, Read};

use super::decode::safe_cut;
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How many bytes the window holds at most.
pub(super) const WINDOW: usize = 64 << 10;

/// Longer names are cut.
pub(super) const NAME: usize = 64;

/// Text and attribute values up to this many bytes come in one piece.
pub(super) const PIECE: usize = 16 << 10;

/// How many undecoded bytes are taken at a time: encodings grow threefold at most.
const RAW: usize = 16 << 10;

pub(super) struct Source<R> {
    reader: R,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    window: Vec<u8>,
    at: usize,
    lines: u32,
    lines_to: usize,
    ended: bool,
    fault: Option<io::Error>,
}

impl<R: Read> Source<R> {
    pub fn new(reader: R) -> Self {
        let mut source = Self {
            reader,
            decoder: None,
            raw: Vec::new(),
            window: Vec::new(),
            at: 0,
            lines: 1,
            lines_to: 0,
            ended: false,
            fault: None,
        };
        while source.window.len() < 256 && source.fill() {}
        source.detect();
        source
    }

    /// Looks at the byte order mark, the shape of the first characters and the declaration.
    fn detect(&mut self) {
        let encoding = match self.window.as_slice() {
            [0xEF, 0xBB, 0xBF, ..] => {
                self.at = 3;
                return;
            }
            [0xFF, 0xFE, ..] | [b'<', 0, _, 0, ..] => UTF_16LE,
            [0xFE, 0xFF, ..] | [0, b'<', 0, _, ..] => UTF_16BE,
            head => declared(head).unwrap_or(UTF_8),
        };
        if encoding == UTF_8 {
            return;
        }
        self.raw = std::mem::take(&mut self.window);
        self.decoder = Some(encoding.new_decoder_with_bom_removal());
        self.decode();
    }

    /// What is left to read in the window.
    pub fn rest(&self) -> &[u8] {
        self.window.get(self.at..).unwrap_or_default()
    }

    /// Bytes of the window by their position in it, as [`Source::position`] gave it.
    pub fn slice(&self, from: usize, to: usize) -> &[u8] {
        self.window.get(from..to).unwrap_or_default()
    }

    pub const fn position(&self) -> usize {
        self.at
    }

    pub fn advance(&mut self, n: usize) {
        self.at = self.at.saturating_add(n).min(self.window.len());
    }

    /// Makes `rest` longer. False at the end, after a fault, or when the window is full.
    pub fn fill(&mut self) -> bool {
        if self.ended {
            return false;
        }
        self.count_lines();
        self.window.drain(..self.at);
        self.lines_to = self.lines_to.saturating_sub(self.at);
        self.at = 0;
        let before = self.window.len();
        if self.decoder.is_some() {
            while self.window.len() == before && !self.ended && before + 3 * RAW <= WINDOW {
                self.take_raw();
                self.decode();
            }
        } else if before < WINDOW {
            self.window.resize(WINDOW, 0);
            let spare = self.window.get_mut(before..).unwrap_or_default();
            let n = read(&mut self.reader, spare, &mut self.fault);
            self.window.truncate(before.saturating_add(n));
            self.ended = n == 0;
        }
        self.window.len() > before
    }

    /// Sees that `n` bytes are in the window, where the input has as many.
    pub fn want(&mut self, n: usize) {
        while self.rest().len() < n && self.fill() {}
    }

    /// False at the end of the input.
    pub fn skip_space(&mut self) -> bool {
        loop {
            self.want(1);
            let rest = self.rest();
            if rest.is_empty() {
                return false;
            }
            let len = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
            let found = len < rest.len();
            self.advance(len);
            if found {
                return true;
            }
        }
    }

    /// Takes a name of any length and keeps its beginning.
    pub fn name(&mut self, name: &mut String) {
        name.clear();
        loop {
            self.want(NAME);
            let rest = self.rest();
            let end = rest.iter().position(|b| is_name_end(*b));
            let len = end.unwrap_or(rest.len());
            let room = NAME.saturating_sub(name.len());
            let kept = rest.get(..len.min(room)).unwrap_or_default();
            match std::str::from_utf8(kept) {
                Ok(text) => name.push_str(text),
                Err(_) => name.push_str(&String::from_utf8_lossy(kept)),
            }
            let ended = end.is_some() || rest.is_empty();
            self.advance(len);
            if ended {
                return;
            }
        }
    }

    /// How long the next piece is, and whether `find` saw its end.
    pub fn measure(&mut self, find: impl Fn(&[u8]) -> Option<usize>) -> (usize, bool) {
        loop {
            let rest = self.rest();
            if let Some(at) = find(rest) {
                return (at, true);
            }
            if rest.len() >= PIECE || !self.fill() {
                let rest = self.rest();
                // Another read may have brought the end just as the window filled.
                return match find(rest) {
                    Some(at) => (at, true),
                    None => (safe_cut(rest), false),
                };
            }
        }
    }

    fn take_raw(&mut self) {
        let kept = self.raw.len();
        self.raw.resize(kept.max(RAW), 0);
        let spare = self.raw.get_mut(kept..).unwrap_or_default();
        let n = read(&mut self.reader, spare, &mut self.fault);
        self.raw.truncate(kept.saturating_add(n));
        self.ended = n == 0;
    }

    fn decode(&mut self) {
        let Some(decoder) = &mut self.decoder else {
            return;
        };
        let mut consumed = 0;
        loop {
            let left = self.raw.get(consumed..).unwrap_or_default();
            let start = self.window.len();
            let room = decoder.max_utf8_buffer_length(left.len()).unwrap_or(WINDOW);
            self.window.resize(start.saturating_add(room), 0);
            let spare = self.window.get_mut(start..).unwrap_or_default();
            let (result, read, written, _) = decoder.decode_to_utf8(left, spare, self.ended);
            self.window.truncate(start.saturating_add(written));
            consumed = consumed.saturating_add(read);
            if result == CoderResult::InputEmpty {
                break;
            }
        }
        self.raw.clear();
    }

    /// Why the bytes ended early, once.
    pub fn take_fault(&mut self) -> Option<io::Error> {
        self.fault.take()
    }

    /// The line of the next character, counted from 1.
    pub fn line(&mut self) -> u32 {
        self.count_lines();
        self.lines
    }

    fn count_lines(&mut self) {
        let passed = self.window.get(self.lines_to..self.at).unwrap_or_default();
        let n = memchr::memchr_iter(b'\n', passed).count();
        self.lines = self
            .lines
            .saturating_add(u32::try_from(n).unwrap_or(u32::MAX));
        self.lines_to = self.at.max(self.lines_to);
    }
}

fn read(reader: &mut impl Read, buf: &mut [u8], fault: &mut Option<io::Error>) -> usize {
    loop {
        match reader.read(buf) {
            Ok(n) => return n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => {
                *fault = Some(e);
                return 0;
            }
        }
    }
}

/// The encoding that an XML declaration in ASCII bytes names, where it is one that ASCII can be.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = head.get(..256).unwrap_or(head);
    let end = memchr::memmem::find(head, b"?>")?;
    let declaration = head.get(..end)?;
    let at = memchr::memmem::find(declaration, b"encoding")?;
    let value = declaration.get(at..)?;
    let open = value.iter().position(|b| matches!(b, b'"' | b'\''))?;
    let label = value.get(open + 1..)?;
    let close = label.iter().position(|b| matches!(b, b'"' | b'\''))?;
    Encoding::for_label(label.get(..close)?).filter(|e| e.is_ascii_compatible())
}

const fn is_name_end(b: u8) -> bool {
    b.is_ascii_whitespace() || matches!(b, b'>' | b'/' | b'=' | b'<' | b'"' | b'\'')
}
