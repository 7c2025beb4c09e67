//! Tags, attributes and text as they come by, one token at a time.

use std::io::Read;

use super::decode::{decode, safe_cut};
use super::source::{AHEAD, PIECE, Source};
use super::token::{Kind, Piece, Rest, State, Step, Token};
use crate::extract::ExtractError;

/// The lexer. It never fails on what it reads: what is wrong is told at the end.
pub(crate) struct Lexer<R> {
    source: Source<R>,
    state: State,
    element: String,
    attribute: String,
    scratch: String,
    root: Option<String>,
    depth: u64,
    closed: bool,
    damage: Option<&'static str>,
}

impl<R: Read> Lexer<R> {
    pub fn new(reader: R) -> Self {
        Self {
            source: Source::new(reader),
            state: State::Content,
            element: String::new(),
            attribute: String::new(),
            scratch: String::new(),
            root: None,
            depth: 0,
            closed: false,
            damage: None,
        }
    }

    /// The next token; none at the end. An error says that the bytes ended early or were not
    /// well-formed, and comes after all that could be read.
    pub fn next(&mut self) -> Result<Option<Token<'_>>, ExtractError> {
        let step = loop {
            match self.step() {
                Step::Nothing => {}
                step => break step,
            }
        };
        Ok(Some(match step {
            Step::Start => Token::Start(&self.element),
            Step::Attribute(piece, rest) => Token::Attribute {
                name: &self.attribute,
                value: self.piece(piece),
                more: rest == Rest::More,
            },
            Step::Opened => Token::Opened,
            Step::Text(piece) => Token::Text(self.piece(piece)),
            Step::End => Token::End(&self.element),
            Step::Aside(piece) => Token::Aside(self.piece(piece)),
            Step::Over | Step::Nothing => return self.finish().map(|()| None),
        }))
    }

    /// What is known of the text that follows, from a place between two tags; empty elsewhere.
    pub fn ahead(&mut self) -> &str {
        if self.state != State::Content {
            return "";
        }
        self.source.want(AHEAD);
        self.source.text()
    }

    /// Passes over `len` bytes of it: whole elements, which the caller has read.
    pub fn skip(&mut self, len: usize) {
        self.source.advance_to_character(len);
    }

    /// The line of what comes next, counted from 1.
    pub fn line(&mut self) -> u32 {
        self.source.line()
    }

    fn finish(&mut self) -> Result<(), ExtractError> {
        if let Some(fault) = self.source.take_fault() {
            return Err(fault.into());
        }
        if self.state != State::Content || (self.depth > 0 && !self.closed) {
            return Err(ExtractError::malformed("the XML ends too early"));
        }
        if self.root.is_none() {
            return Err(ExtractError::malformed("the XML has no element"));
        }
        match self.damage.take() {
            Some(detail) => Err(ExtractError::malformed(detail)),
            None => Ok(()),
        }
    }

    fn piece(&self, piece: Piece) -> &str {
        match piece {
            Piece::Window(range) => self.source.slice(range.start, range.end),
            Piece::Scratch => &self.scratch,
        }
    }

    fn step(&mut self) -> Step {
        match self.state {
            State::Content => self.content(),
            State::Tag => self.tag(),
            State::Value(quote) => self.value(quote),
            State::Until(mark, kind) => self.until(mark, kind),
            State::SelfClosed => {
                self.state = State::Content;
                self.end()
            }
        }
    }

    fn end(&mut self) -> Step {
        self.depth = self.depth.saturating_sub(1);
        self.closed = self.root.as_deref() == Some(&self.element);
        Step::End
    }

    fn content(&mut self) -> Step {
        self.source.want(1);
        match self.source.rest().first() {
            None => Step::Over,
            Some(b'<') => self.markup(),
            Some(_) => {
                let (len, _) = self.source.measure(|rest| memchr::memchr(b'<', rest));
                Step::Text(self.take(len))
            }
        }
    }

    fn markup(&mut self) -> Step {
        self.source.want(9);
        let rest = self.source.rest();
        let (skip, state) = match rest.get(1).copied() {
            Some(b'/') => return self.end_tag(),
            Some(b'?') => (2, State::Until(b"?>", Kind::Aside)),
            Some(b'!') if rest.starts_with(b"<!--") => (4, State::Until(b"-->", Kind::Aside)),
            Some(b'!') if rest.starts_with(b"<![CDATA[") => (9, State::Until(b"]]>", Kind::Text)),
            Some(b'!') => (2, State::Until(self.doctype_end(), Kind::Aside)),
            Some(b) if b.is_ascii_alphabetic() || matches!(b, b'_' | b':' | 0x80..) => {
                self.source.advance(1);
                self.source.name(&mut self.element);
                self.state = State::Tag;
                self.depth = self.depth.saturating_add(1);
                if self.root.is_none() {
                    self.root = Some(self.element.clone());
                }
                return Step::Start;
            }
            _ => {
                self.damage = Some("the XML has a stray `<`");
                return Step::Text(self.take(1));
            }
        };
        self.source.advance(skip);
        self.state = state;
        Step::Nothing
    }

    /// A document type ends at its `>`, or, where it has an internal subset, at the subset's end.
    fn doctype_end(&mut self) -> &'static [u8] {
        self.source.want(PIECE);
        match memchr::memchr2(b'[', b'>', self.source.rest()) {
            Some(at) if self.source.rest().get(at) == Some(&b'[') => b"]>",
            _ => b">",
        }
    }

    fn end_tag(&mut self) -> Step {
        self.source.advance(2);
        self.source.name(&mut self.element);
        loop {
            self.source.want(1);
            let rest = self.source.rest();
            // The name mostly ends there.
            let skip = match rest.first() {
                Some(b'>') => Some(0),
                _ => memchr::memchr(b'>', rest),
            };
            match skip {
                Some(at) => {
                    self.source.advance(at + 1);
                    return self.end();
                }
                None if rest.is_empty() => {
                    self.damage = Some("the XML ends inside a tag");
                    return self.end();
                }
                None => self.source.advance(rest.len()),
            }
        }
    }

    fn tag(&mut self) -> Step {
        if !self.source.skip_space() {
            return Step::Over;
        }
        match self.source.rest() {
            [b'>', ..] => {
                self.source.advance(1);
                self.state = State::Content;
                Step::Opened
            }
            [b'/', ..] => {
                self.source.advance(1);
                self.source.want(1);
                if self.source.rest().first() != Some(&b'>') {
                    return Step::Nothing;
                }
                self.source.advance(1);
                self.state = State::SelfClosed;
                Step::Opened
            }
            [b'<', ..] => {
                self.damage = Some("the XML has a tag that does not end");
                self.state = State::Content;
                Step::Opened
            }
            [b'=' | b'"' | b'\'', ..] => {
                self.damage = Some("the XML has a broken tag");
                self.source.advance(1);
                Step::Nothing
            }
            _ => self.attribute(),
        }
    }

    fn attribute(&mut self) -> Step {
        self.source.name(&mut self.attribute);
        if !self.source.skip_space() {
            return Step::Over;
        }
        if self.source.rest().first() != Some(&b'=') {
            return Step::Nothing;
        }
        self.source.advance(1);
        if !self.source.skip_space() {
            return Step::Over;
        }
        let quote = match self.source.rest().first() {
            Some(quote @ (b'"' | b'\'')) => *quote,
            _ => {
                self.state = State::Value(b' ');
                return Step::Nothing;
            }
        };
        self.source.advance(1);
        // Most values are short, and plain up to their quote.
        let rest = self.source.rest();
        if let Some(len) = memchr::memchr3(quote, b'&', b'<', rest)
            && rest.get(len) == Some(&quote)
        {
            let from = self.source.position();
            self.source.advance(len + 1);
            self.state = State::Tag;
            return Step::Attribute(Piece::Window(from..from + len), Rest::None);
        }
        self.state = State::Value(quote);
        Step::Nothing
    }

    fn value(&mut self, quote: u8) -> Step {
        self.source.want(1);
        if self.source.rest().is_empty() {
            return Step::Over;
        }
        let (len, found) = self.source.measure(|rest| match quote {
            b' ' => rest
                .iter()
                .position(|b| b.is_ascii_whitespace() || *b == b'>'),
            _ => memchr::memchr(quote, rest),
        });
        let rest = self.source.rest();
        if memchr::memchr(b'<', rest.get(..len).unwrap_or_default()).is_some() {
            self.damage = Some("the XML has a `<` inside an attribute");
        }
        let piece = self.take(len);
        if found {
            self.source.advance(usize::from(quote != b' '));
            self.state = State::Tag;
            return Step::Attribute(piece, Rest::None);
        }
        Step::Attribute(piece, Rest::More)
    }

    fn until(&mut self, mark: &'static [u8], kind: Kind) -> Step {
        self.source.want(mark.len());
        if self.source.rest().is_empty() {
            return Step::Over;
        }
        let finder = memchr::memmem::Finder::new(mark);
        let (len, found) = self.source.measure(|rest| finder.find(rest));
        let len = if found {
            len
        } else {
            self.before_mark(len, mark)
        };
        let piece = self.take(len);
        if found {
            self.source.advance(mark.len());
            self.state = State::Content;
        }
        match kind {
            Kind::Text => Step::Text(piece),
            Kind::Aside => Step::Aside(piece),
        }
    }

    /// A cut before `len` at which no beginning of `mark` is lost.
    fn before_mark(&self, len: usize, mark: &[u8]) -> usize {
        let len = len.saturating_sub(mark.len().saturating_sub(1));
        safe_cut(self.source.rest().get(..len).unwrap_or_default()).max(1)
    }

    /// Takes `len` bytes as text, or one character where they are less.
    fn take(&mut self, len: usize) -> Piece {
        let from = self.source.position();
        self.source.advance_to_character(len);
        let range = from..self.source.position();
        let text = self.source.slice(range.start, range.end);
        if memchr::memchr(b'&', text.as_bytes()).is_none() {
            return Piece::Window(range);
        }
        self.scratch.clear();
        decode(text, &mut self.scratch);
        Piece::Scratch
    }
}
