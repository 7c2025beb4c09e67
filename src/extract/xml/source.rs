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

/// Who looks ahead sees so many bytes or more, where there are as many.
pub(super) const AHEAD: usize = 512;

/// How many bytes are read at a time.
const READ: usize = 32 << 10;

/// How many undecoded bytes are taken at a time: encodings grow threefold at most.
const RAW: usize = 16 << 10;

pub(super) struct Source<R> {
    reader: R,
    decoder: Option<Decoder>,
    /// Room to read into; the first `kept` bytes of it are still to be decoded.
    raw: Vec<u8>,
    kept: usize,
    window: String,
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
            kept: 0,
            window: String::new(),
            at: 0,
            lines: 1,
            lines_to: 0,
            ended: false,
            fault: None,
        };
        while source.kept < 256 && !source.ended {
            source.take_raw(READ);
        }
        source.detect();
        source.decode();
        source
    }

    /// Looks at the byte order mark, the shape of the first characters and the declaration.
    fn detect(&mut self) {
        let head = self.raw.get(..self.kept).unwrap_or_default();
        let encoding = match head {
            [0xEF, 0xBB, 0xBF, ..] => {
                self.raw.drain(..3);
                self.kept -= 3;
                return;
            }
            [0xFF, 0xFE, ..] | [b'<', 0, _, 0, ..] => UTF_16LE,
            [0xFE, 0xFF, ..] | [0, b'<', 0, _, ..] => UTF_16BE,
            head => declared(head).unwrap_or(UTF_8),
        };
        if encoding != UTF_8 {
            self.decoder = Some(encoding.new_decoder_with_bom_removal());
        }
    }

    /// What is left to read in the window.
    #[inline]
    pub fn rest(&self) -> &[u8] {
        self.window.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The same as text.
    #[inline]
    pub fn text(&self) -> &str {
        self.window.get(self.at..).unwrap_or_default()
    }

    /// Text of the window by its position in it, as [`Source::position`] gave it.
    pub fn slice(&self, from: usize, to: usize) -> &str {
        self.window.get(from..to).unwrap_or_default()
    }

    pub const fn position(&self) -> usize {
        self.at
    }

    pub fn advance(&mut self, n: usize) {
        self.at = self.at.saturating_add(n).min(self.window.len());
    }

    /// Moves on to where a character begins, so that nothing is cut in two.
    pub fn advance_to_character(&mut self, n: usize) {
        let at = self.at.saturating_add(n).min(self.window.len());
        self.at = self.window.ceil_char_boundary(at);
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
        let (read, growth) = match self.decoder {
            Some(_) => (RAW, 3 * RAW),
            None => (READ, READ),
        };
        while self.window.len() == before && !self.ended && before + growth <= WINDOW {
            self.take_raw(read);
            self.decode();
        }
        self.window.len() > before
    }

    /// Sees that `n` bytes are in the window, where the input has as many.
    #[inline]
    pub fn want(&mut self, n: usize) {
        while self.window.len().saturating_sub(self.at) < n && self.fill() {}
    }

    /// False at the end of the input.
    #[inline]
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
    #[inline]
    pub fn name(&mut self, name: &mut String) {
        name.clear();
        // Nearly all are short and lie whole in the window.
        let rest = self.rest();
        let near = rest.get(..NAME).unwrap_or(rest);
        match near.iter().position(|b| is_name_end(*b)) {
            Some(len) => {
                name.push_str(self.slice(self.at, self.at + len));
                self.at += len;
            }
            None => self.long_name(name),
        }
    }

    #[cold]
    fn long_name(&mut self, name: &mut String) {
        loop {
            self.want(NAME);
            let rest = self.rest();
            let end = rest.iter().position(|b| is_name_end(*b));
            let len = end.unwrap_or(rest.len());
            let room = NAME.saturating_sub(name.len());
            let to = self.window.floor_char_boundary(self.at + len.min(room));
            name.push_str(self.slice(self.at, to));
            let ended = end.is_some() || rest.is_empty();
            self.advance(len);
            if ended {
                return;
            }
        }
    }

    /// How long the next piece is, and whether `find` saw its end.
    #[inline]
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

    fn take_raw(&mut self, most: usize) {
        self.raw.resize(READ.max(self.kept.saturating_add(4)), 0);
        let to = self.kept.saturating_add(most).min(self.raw.len());
        let spare = self.raw.get_mut(self.kept..to).unwrap_or_default();
        let n = read(&mut self.reader, spare, &mut self.fault);
        self.kept = self.kept.saturating_add(n);
        self.ended = n == 0;
    }

    /// Moves what was read into the window. A character whose end is still to come stays behind.
    fn decode(&mut self) {
        let bytes = self.raw.get(..self.kept).unwrap_or_default();
        self.kept = 0;
        let Some(decoder) = &mut self.decoder else {
            let left = push_utf8(bytes, self.ended, &mut self.window);
            let from = bytes.len() - left;
            self.raw.copy_within(from..from + left, 0);
            self.kept = left;
            return;
        };
        let mut consumed = 0;
        loop {
            let left = bytes.get(consumed..).unwrap_or_default();
            let room = decoder.max_utf8_buffer_length(left.len()).unwrap_or(WINDOW);
            self.window.reserve(room);
            let (result, read, _) = decoder.decode_to_string(left, &mut self.window, self.ended);
            consumed = consumed.saturating_add(read);
            if result == CoderResult::InputEmpty {
                return;
            }
        }
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
        let window = self.window.as_bytes();
        let passed = window.get(self.lines_to..self.at).unwrap_or_default();
        let n = memchr::memchr_iter(b'\n', passed).count();
        self.lines = self
            .lines
            .saturating_add(u32::try_from(n).unwrap_or(u32::MAX));
        self.lines_to = self.at.max(self.lines_to);
    }
}

/// Appends `bytes`; what is not UTF-8 becomes U+FFFD, so that one bad byte hides nothing. Answers
/// how many bytes at the end are the beginning of a character, where more may come.
fn push_utf8(mut bytes: &[u8], is_end: bool, out: &mut String) -> usize {
    loop {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                out.push_str(text);
                return 0;
            }
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                out.push_str(std::str::from_utf8(valid).unwrap_or_default());
                match error.error_len() {
                    None if !is_end => return rest.len(),
                    None => {
                        out.push(char::REPLACEMENT_CHARACTER);
                        return 0;
                    }
                    Some(len) => {
                        out.push(char::REPLACEMENT_CHARACTER);
                        bytes = rest.get(len..).unwrap_or_default();
                    }
                }
            }
        }
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

#[inline]
fn is_name_end(b: u8) -> bool {
    // Few bytes below `@` are in names, and none above `?` ends one.
    b < b'@' && (b.is_ascii_whitespace() || matches!(b, b'>' | b'/' | b'=' | b'<' | b'"' | b'\''))
}
