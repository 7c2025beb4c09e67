//! JSON's tokens from text that comes in pieces, pushed as they are found: no tree, no whole strings.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashSet};

use super::notebook::Dialect;
use super::structure::{Closed, Kind, LONGEST_KEY, Structure};
use crate::extract::format::{Edge, Flow, Segment, Stop, TextSink};
use crate::model::{GapKind, Place};

/// Keys remembered as pushed already; further ones are pushed each time.
const KEYS: usize = 1 << 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Between,
    /// In a string that this quote closes.
    Quoted(u8),
    /// After a backslash in such a string.
    Escape(u8),
    /// In `\u`, with digits still to come and their value so far.
    Unicode(u8, u8, u16),
    /// In a number, a word, or anything else.
    Bare,
    /// After a slash.
    Slash,
    LineComment,
    BlockComment,
    /// After a star in such a comment.
    Star,
}

pub(super) struct Lexer {
    state: State,
    structure: Structure,
    dialect: Dialect,
    /// What stands where a key should; it is one once a colon follows.
    key: String,
    /// The first half of a pair of escapes.
    half: Option<u16>,
    keys: HashSet<u64>,
    hasher: DefaultHashBuilder,
    line: u32,
    place: Place,
    /// Whether nothing stands before what comes next on its line, not even a blank.
    starts_line: bool,
    /// Whether the last mark was a colon.
    after_colon: bool,
}

impl Default for Lexer {
    fn default() -> Self {
        Self {
            state: State::Between,
            structure: Structure::default(),
            dialect: Dialect::default(),
            key: String::new(),
            half: None,
            keys: HashSet::new(),
            hasher: DefaultHashBuilder::default(),
            line: 1,
            place: Place::line(1),
            starts_line: true,
            after_colon: false,
        }
    }
}

impl Lexer {
    /// One that understands keys as `dialect` does.
    pub fn of(dialect: Dialect) -> Self {
        Self {
            dialect,
            ..Self::default()
        }
    }

    /// Pushes what `text` holds; it goes on where the last piece ended.
    pub fn push(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        let mut rest = text;
        while !rest.is_empty() {
            let used = match self.state {
                State::Between => self.between(rest, sink)?,
                State::Quoted(quote) => self.quoted(rest, quote, sink)?,
                State::Escape(quote) => self.escape(rest, quote, sink)?,
                State::Unicode(quote, digits, value) => {
                    self.unicode(rest, quote, (digits, value), sink)?
                }
                State::Bare => self.bare(rest, sink)?,
                State::Slash => self.slash(rest, sink)?,
                State::LineComment | State::BlockComment | State::Star => {
                    self.comment(rest, sink)?
                }
            };
            rest = rest.get(used..).unwrap_or_default();
        }
        Ok(())
    }

    /// Whether the text so far ends inside a container, a string or a comment.
    pub fn is_open(&self) -> bool {
        let ends = matches!(
            self.state,
            State::Between | State::Bare | State::LineComment | State::Slash
        );
        self.structure.is_open() || !ends
    }

    /// Pushes what is still held at the end of the text.
    pub fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.lone_half(sink)?;
        if self.state == State::Slash {
            self.text("/", sink)?;
        }
        if matches!(self.state, State::Quoted(_) | State::Bare) {
            self.end_scalar(sink)?;
        }
        if let Some(place) = self.dialect.picture() {
            sink.gap(
                place,
                GapKind::ImageWithoutOcr,
                "pictures among the outputs",
            );
        }
        self.flush_key(sink)
    }

    fn between(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let bytes = rest.as_bytes();
        let blank = bytes
            .iter()
            .take_while(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
            .count();
        if blank > 0 {
            let lines = bytes.iter().take(blank).filter(|b| **b == b'\n').count();
            self.lines(lines);
            self.starts_line = bytes.get(blank - 1) == Some(&b'\n');
            return Ok(blank);
        }
        let after_colon = std::mem::replace(&mut self.after_colon, bytes.first() == Some(&b':'));
        match bytes.first() {
            Some(quote @ (b'"' | b'\'')) => {
                self.part_keys();
                self.state = State::Quoted(*quote);
            }
            Some(b'{') => self.open(Kind::Object, after_colon, sink)?,
            Some(b'[') => self.open(Kind::Array, after_colon, sink)?,
            Some(b'}') => self.close(Kind::Object, sink)?,
            Some(b']') => self.close(Kind::Array, sink)?,
            Some(b',') => {
                self.flush_key(sink)?;
                self.structure.next();
            }
            Some(b':') => self.colon(sink)?,
            Some(b'/') => self.state = State::Slash,
            _ => {
                self.part_keys();
                self.state = State::Bare;
                self.starts_line = false;
                return Ok(0);
            }
        }
        self.starts_line = false;
        Ok(1)
    }

    fn quoted(&mut self, rest: &str, quote: u8, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let found = memchr::memchr3(quote, b'\\', b'\n', rest.as_bytes());
        let end = found.unwrap_or(rest.len());
        if end > 0 {
            self.lone_half(sink)?;
            self.text(rest.get(..end).unwrap_or_default(), sink)?;
        }
        match rest.as_bytes().get(end) {
            None => return Ok(end),
            Some(b'\\') => self.state = State::Escape(quote),
            Some(mark) => {
                self.lone_half(sink)?;
                self.end_scalar(sink)?;
                // No string goes on past its line: one that seems to has lost its quote.
                if *mark == b'\n' {
                    return Ok(end);
                }
            }
        }
        Ok(end + 1)
    }

    fn escape(&mut self, rest: &str, quote: u8, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        self.state = State::Quoted(quote);
        let Some(c) = rest.chars().next() else {
            return Ok(0);
        };
        if c == 'u' {
            self.state = State::Unicode(quote, 4, 0);
            return Ok(1);
        }
        self.lone_half(sink)?;
        let plain = match c {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' | 'f' => ' ',
            '\n' => {
                self.lines(1);
                '\n'
            }
            other => other,
        };
        self.text(plain.encode_utf8(&mut [0; 4]), sink)?;
        Ok(c.len_utf8())
    }

    fn unicode(
        &mut self,
        rest: &str,
        quote: u8,
        (digits, value): (u8, u16),
        sink: &mut dyn TextSink,
    ) -> Result<usize, Stop> {
        let digit = rest.chars().next().and_then(|c| c.to_digit(16));
        let Some(digit) = digit.and_then(|d| u16::try_from(d).ok()) else {
            // A broken escape stands for nothing; what follows it is text.
            self.state = State::Quoted(quote);
            return Ok(0);
        };
        let value = value << 4 | digit;
        if digits > 1 {
            self.state = State::Unicode(quote, digits - 1, value);
            return Ok(1);
        }
        self.state = State::Quoted(quote);
        if (0xD800..0xDC00).contains(&value) {
            self.lone_half(sink)?;
            self.half = Some(value);
            return Ok(1);
        }
        let units = [self.half.take(), Some(value)].into_iter().flatten();
        for c in char::decode_utf16(units) {
            let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
            self.text(c.encode_utf8(&mut [0; 4]), sink)?;
        }
        Ok(1)
    }

    /// The first half of a pair that was not followed by a second.
    fn lone_half(&mut self, sink: &mut dyn TextSink) -> Flow {
        match self.half.take() {
            Some(_) => self.text("\u{FFFD}", sink),
            None => Ok(()),
        }
    }

    fn bare(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let end = rest
            .bytes()
            .position(|b| matches!(b, b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"' | b'\n'));
        self.text(
            rest.get(..end.unwrap_or(rest.len())).unwrap_or_default(),
            sink,
        )?;
        if end.is_some() {
            self.end_scalar(sink)?;
        }
        Ok(end.unwrap_or(rest.len()))
    }

    fn slash(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        match rest.as_bytes().first() {
            Some(b'/') => self.state = State::LineComment,
            Some(b'*') => self.state = State::BlockComment,
            _ => {
                self.state = State::Bare;
                self.text("/", sink)?;
                return Ok(0);
            }
        }
        self.flush_key(sink)?;
        Ok(1)
    }

    fn comment(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        if self.state == State::Star {
            if rest.starts_with('/') {
                self.state = State::Between;
                sink.edge(Edge::Line)?;
                return Ok(1);
            }
            self.state = State::BlockComment;
            self.note("*", sink)?;
        }
        let found = memchr::memchr2(b'\n', b'*', rest.as_bytes());
        let end = found.unwrap_or(rest.len());
        self.note(rest.get(..end).unwrap_or_default(), sink)?;
        let Some(mark) = rest.as_bytes().get(end) else {
            return Ok(end);
        };
        match (self.state, mark) {
            (State::BlockComment, b'*') => self.state = State::Star,
            (_, b'*') => self.note("*", sink)?,
            _ => {
                self.lines(1);
                sink.edge(Edge::Line)?;
                if self.state == State::LineComment {
                    self.state = State::Between;
                }
            }
        }
        Ok(end + 1)
    }

    fn open(&mut self, kind: Kind, after_colon: bool, sink: &mut dyn TextSink) -> Flow {
        self.flush_key(sink)?;
        // Nothing in an object begins so, but behind a colon: the record before this line is broken,
        // and a new one starts.
        if self.starts_line && self.structure.in_object() && !after_colon {
            self.structure.reset();
            sink.edge(Edge::Row)?;
        }
        self.structure.open(kind);
        Ok(())
    }

    fn close(&mut self, kind: Kind, sink: &mut dyn TextSink) -> Flow {
        self.flush_key(sink)?;
        if self.structure.in_list() && self.dialect.joins(self.structure.label()) {
            sink.edge(Edge::Cell)?;
        }
        match self.structure.close(kind) {
            Closed::Object => sink.edge(Edge::Row),
            Closed::Table => sink.edge(Edge::Table),
            Closed::List => Ok(()),
        }
    }

    /// What stood before the colon is a key: a label, and text itself when met for the first time.
    fn colon(&mut self, sink: &mut dyn TextSink) -> Flow {
        if !self.structure.wants_key() {
            return Ok(());
        }
        let key = std::mem::take(&mut self.key);
        let name = key.trim();
        let hash = self.hasher.hash_one(name);
        let is_new = !self.keys.contains(&hash);
        if is_new && self.keys.len() < KEYS {
            self.keys.insert(hash);
        }
        if is_new && !name.is_empty() {
            self.note(name, sink)?;
            sink.edge(Edge::Cell)?;
        }
        self.structure.set_key(name);
        self.key = key;
        self.key.clear();
        Ok(())
    }

    /// What stood where a key should was none: it is text.
    fn flush_key(&mut self, sink: &mut dyn TextSink) -> Flow {
        if self.key.is_empty() {
            return Ok(());
        }
        let key = std::mem::take(&mut self.key);
        self.note(&key, sink)?;
        sink.edge(Edge::Cell)
    }

    /// Keeps apart two words where one key should stand.
    fn part_keys(&mut self) {
        if !self.key.is_empty() {
            self.key.push(' ');
        }
    }

    fn end_scalar(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.state = State::Between;
        let is_line = self.structure.in_list() && self.dialect.joins(self.structure.label());
        if self.structure.wants_key() || is_line {
            return Ok(());
        }
        sink.edge(Edge::Cell)
    }

    fn lines(&mut self, lines: usize) {
        if lines > 0 {
            let lines = u32::try_from(lines).unwrap_or(u32::MAX);
            self.line = self.line.saturating_add(lines);
            self.place = Place::line(self.line);
        }
    }

    /// A piece of a key or of a value.
    fn text(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        if self.structure.wants_key() {
            if self.key.len().saturating_add(text.len()) <= LONGEST_KEY {
                self.key.push_str(text);
                return Ok(());
            }
            let key = std::mem::take(&mut self.key);
            self.note(&key, sink)?;
            return self.note(text, sink);
        }
        let label = self.structure.label();
        if self.dialect.passes(label, &self.place) {
            return Ok(());
        }
        let place = &self.place;
        sink.text(Segment { text, place, label })
    }

    /// Text that no key labels.
    fn note(&self, text: &str, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        sink.text(Segment {
            text,
            place: &self.place,
            label: None,
        })
    }
}
