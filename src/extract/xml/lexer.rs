//! Tags, attributes and text as they come by, one token at a time.

use std::io::Read;
use std::ops::Range;

use super::decode::{decode, safe_cut};
use super::source::Source;
use crate::extract::ExtractError;

/// Longer names are cut.
const NAME: usize = 64;

/// Text and attribute values up to this many bytes come in one piece.
const PIECE: usize = 16 << 10;

/// One piece of an XML file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// An element begins; its name with prefix.
    Start(&'a str),
    /// A piece of an attribute's value; `more` if the value goes on in the next token.
    Attribute {
        name: &'a str,
        value: &'a str,
        more: bool,
    },
    /// The attributes of the element that began last are over.
    Opened,
    /// A piece of text or of a CDATA section.
    Text(&'a str),
    /// An element ends, also one that was written `<a/>`.
    End(&'a str),
    /// A piece of a comment, a processing instruction or a document type: not text, but written.
    Aside(&'a str),
}

/// The name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Content,
    Tag,
    Value(u8),
    SelfClosed,
    Until(&'static [u8], Kind),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Aside,
}

/// What [`Lexer::step`] found, with no borrow yet.
enum Step {
    Start,
    Attribute(Piece, Rest),
    Opened,
    Text(Piece),
    End,
    Aside(Piece),
    Nothing,
    Over,
}

enum Piece {
    Window(Range<usize>),
    Scratch,
}

#[derive(PartialEq, Eq)]
enum Rest {
    More,
    None,
}

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
        match self.damage.take() {
            Some(detail) => Err(ExtractError::malformed(detail)),
            None => Ok(()),
        }
    }

    fn piece(&self, piece: Piece) -> &str {
        match piece {
            Piece::Window(range) => {
                std::str::from_utf8(self.source.slice(range.start, range.end)).unwrap_or_default()
            }
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

    /// Sees that `n` bytes are in the window, where the input has as many.
    fn want(&mut self, n: usize) {
        while self.source.rest().len() < n && self.source.fill() {}
    }

    fn content(&mut self) -> Step {
        self.want(1);
        match self.source.rest() {
            [] => Step::Over,
            [b'<', ..] => self.markup(),
            _ => {
                let (len, _) = self.measure(|rest| memchr::memchr(b'<', rest));
                Step::Text(self.take(len))
            }
        }
    }

    fn markup(&mut self) -> Step {
        self.want(9);
        let (skip, state) = match self.source.rest() {
            [b'<', b'!', b'-', b'-', ..] => (4, State::Until(b"-->", Kind::Aside)),
            [b'<', b'!', b'[', b'C', b'D', b'A', b'T', b'A', b'[', ..] => {
                (9, State::Until(b"]]>", Kind::Text))
            }
            [b'<', b'!', ..] => (2, State::Until(self.doctype_end(), Kind::Aside)),
            [b'<', b'?', ..] => (2, State::Until(b"?>", Kind::Aside)),
            [b'<', b'/', ..] => return self.end_tag(),
            [b'<', b, ..] if b.is_ascii_alphabetic() || matches!(b, b'_' | b':' | 0x80..) => {
                self.source.advance(1);
                self.element_name();
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
        self.want(PIECE);
        match memchr::memchr2(b'[', b'>', self.source.rest()) {
            Some(at) if self.source.rest().get(at) == Some(&b'[') => b"]>",
            _ => b">",
        }
    }

    fn end_tag(&mut self) -> Step {
        self.source.advance(2);
        self.element_name();
        loop {
            self.want(1);
            let rest = self.source.rest();
            let skip = memchr::memchr(b'>', rest);
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

    fn element_name(&mut self) {
        let mut name = std::mem::take(&mut self.element);
        self.name(&mut name);
        self.element = name;
    }

    /// Takes a name of any length and keeps its beginning.
    fn name(&mut self, name: &mut String) {
        let mut bytes = [0_u8; NAME];
        let mut kept = 0;
        loop {
            self.want(NAME);
            let rest = self.source.rest();
            let len = rest
                .iter()
                .position(|b| is_name_end(*b))
                .unwrap_or(rest.len());
            for (to, from) in bytes.iter_mut().skip(kept).zip(rest.iter().take(len)) {
                *to = *from;
                kept += 1;
            }
            let ended = len < rest.len() || rest.is_empty();
            self.source.advance(len);
            if ended {
                break;
            }
        }
        name.clear();
        let bytes = bytes.get(..kept).unwrap_or_default();
        match std::str::from_utf8(bytes) {
            Ok(text) => name.push_str(text),
            Err(_) => name.push_str(&String::from_utf8_lossy(bytes)),
        }
    }

    fn tag(&mut self) -> Step {
        if !self.skip_space() {
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
                self.want(1);
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
        let mut name = std::mem::take(&mut self.attribute);
        self.name(&mut name);
        self.attribute = name;
        if !self.skip_space() {
            return Step::Over;
        }
        if self.source.rest().first() != Some(&b'=') {
            return Step::Nothing;
        }
        self.source.advance(1);
        if !self.skip_space() {
            return Step::Over;
        }
        self.state = match self.source.rest().first() {
            Some(quote @ (b'"' | b'\'')) => {
                let quote = *quote;
                self.source.advance(1);
                State::Value(quote)
            }
            _ => State::Value(b' '),
        };
        Step::Nothing
    }

    /// False at the end of the input.
    fn skip_space(&mut self) -> bool {
        loop {
            self.want(1);
            let rest = self.source.rest();
            if rest.is_empty() {
                return false;
            }
            let len = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
            let found = len < rest.len();
            self.source.advance(len);
            if found {
                return true;
            }
        }
    }

    fn value(&mut self, quote: u8) -> Step {
        self.want(1);
        if self.source.rest().is_empty() {
            return Step::Over;
        }
        let (len, found) = self.measure(|rest| match quote {
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
        self.want(mark.len());
        if self.source.rest().is_empty() {
            return Step::Over;
        }
        let finder = memchr::memmem::Finder::new(mark);
        let (len, found) = self.measure(|rest| finder.find(rest));
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

    /// How long the next piece is, and whether `find` saw its end.
    fn measure(&mut self, find: impl Fn(&[u8]) -> Option<usize>) -> (usize, bool) {
        loop {
            let rest = self.source.rest();
            if let Some(at) = find(rest) {
                return (at, true);
            }
            if rest.len() >= PIECE || !self.source.fill() {
                let rest = self.source.rest();
                // Another read may have brought the end just as the window filled.
                return match find(rest) {
                    Some(at) => (at, true),
                    None => (safe_cut(rest), false),
                };
            }
        }
    }

    /// Takes `len` bytes as text.
    fn take(&mut self, len: usize) -> Piece {
        let from = self.source.position();
        self.source.advance(len);
        let range = from..self.source.position();
        let bytes = self.source.slice(range.start, range.end);
        if memchr::memchr(b'&', bytes).is_none() && std::str::from_utf8(bytes).is_ok() {
            return Piece::Window(range);
        }
        self.scratch.clear();
        decode(bytes, &mut self.scratch);
        Piece::Scratch
    }
}

const fn is_name_end(b: u8) -> bool {
    b.is_ascii_whitespace() || matches!(b, b'>' | b'/' | b'=' | b'<' | b'"' | b'\'')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(bytes: &[u8]) -> (Vec<String>, bool) {
        let mut lexer = Lexer::new(bytes);
        let mut out: Vec<String> = Vec::new();
        loop {
            match lexer.next() {
                Ok(None) => return (out, true),
                Err(_) => return (out, false),
                Ok(Some(token)) => out.push(match token {
                    Token::Start(name) => format!("<{name}"),
                    Token::Attribute { name, value, .. } => format!("{name}={value}"),
                    Token::Opened => ">".into(),
                    Token::Text(text) => text.into(),
                    Token::End(name) => format!("/{name}"),
                    Token::Aside(text) => format!("!{text}"),
                }),
            }
        }
    }

    #[test]
    fn tags_attributes_text_and_asides_come_in_order() {
        let xml = br#"<?x y?><a:b c='1' d="&lt;2"><e/>t&amp;u<!-- n --><![CDATA[<&amp;]]></a:b>"#;
        let (found, whole) = tokens(xml);
        let expected = [
            "!x y", "<a:b", "c=1", "d=<2", ">", "<e", ">", "/e", "t&u", "! n ", "<&amp;", "/a:b",
        ];
        // References are not expanded in a CDATA section by the standard; reading them is harmless.
        assert_eq!(found.len(), expected.len());
        assert_eq!(found[..10], expected[..10]);
        assert!(whole);
    }

    #[test]
    fn utf_16_and_declared_encodings_are_decoded() {
        let text = "<a>身份證 K274918(1)</a>";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(tokens(&little).0[2], "身份證 K274918(1)");
        let declared = format!("<?xml version='1.0' encoding='big5'?>{text}");
        let (big5, ..) = encoding_rs::BIG5.encode(&declared);
        assert_eq!(tokens(&big5).0[3], "身份證 K274918(1)");
    }

    #[test]
    fn an_xml_that_breaks_off_is_read_and_said_to_be_damaged() {
        for xml in [
            "<a>text",
            "<a>text<b c='x",
            "<a>text<!-- x",
            "<a>text</a><b",
        ] {
            let (found, whole) = tokens(xml.as_bytes());
            assert_eq!(found[2], "text");
            assert!(!whole, "{xml}");
        }
        assert!(tokens(b"<a><b>text</a>").1);
    }

    #[test]
    fn a_long_attribute_comes_in_pieces_and_a_long_name_is_cut() {
        let value = "v".repeat(300_000);
        let name = "n".repeat(200_000);
        let xml = format!("<{name} a='{value}'>x</{name}>");
        let mut lexer = Lexer::new(xml.as_bytes());
        let mut seen = 0;
        while let Some(token) = lexer.next().unwrap() {
            match token {
                Token::Start(name) => assert_eq!(name.len(), NAME),
                Token::Attribute { value, .. } => seen += value.len(),
                _ => {}
            }
        }
        assert_eq!(seen, 300_000);
    }

    #[test]
    fn entities_of_a_document_type_are_shown_and_not_expanded() {
        let xml = b"<!DOCTYPE a [<!ENTITY l 'K274918(1)'><!ENTITY m '&l;&l;'>]><a>&m;</a>";
        let (found, _) = tokens(xml);
        assert!(found[0].contains("K274918(1)"));
        assert_eq!(found[3], "&m;");
    }

    #[test]
    fn a_mark_that_straddles_two_reads_is_found() {
        struct Trickle<'a>(&'a [u8]);
        impl Read for Trickle<'_> {
            fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
                let n = self.0.len().min(1);
                buf[..n].copy_from_slice(&self.0[..n]);
                self.0 = &self.0[n..];
                Ok(n)
            }
        }
        let mut lexer = Lexer::new(Trickle("<a b='身'><!--x-->證&amp;</a>".as_bytes()));
        let mut text = String::new();
        while let Some(token) = lexer.next().unwrap() {
            match token {
                Token::Text(piece) | Token::Aside(piece) => text.push_str(piece),
                Token::Attribute { value, .. } => text.push_str(value),
                _ => {}
            }
        }
        assert_eq!(text, "身x證&");
    }
}
