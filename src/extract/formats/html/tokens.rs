//! Tags, text and comments of a page that comes in pieces: each piece is read on from where the last
//! one ended.

use super::attributes::Attributes;
use super::elements::{Element, element};
use super::entities::{self, entity};
use super::page::Page;
use crate::extract::format::{Flow, Stop, TextSink};

/// Bytes of a tag's name that are kept.
const NAME: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Text,
    /// After `&`.
    Reference,
    /// After `<`.
    Open,
    /// After `</`.
    Closing,
    Name,
    /// Between attributes.
    Attributes,
    AttributeName,
    /// After an attribute's name.
    Equals,
    /// After the equals sign.
    BeforeValue,
    /// In a value that this quote ends; without one, blanks do.
    Value(Option<u8>),
    /// After `<!`.
    Declaration,
    /// Until this text.
    Comment(&'static str),
    /// In an element whose content is no markup.
    Raw(&'static str),
    /// After `<` in such an element.
    RawEnd(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Start,
    End,
}

pub(super) struct Tokens {
    pub(super) state: State,
    pub(super) page: Page,
    side: Side,
    pub(super) name: String,
    attributes: Attributes,
    /// A slash was the last thing in the tag.
    slash: bool,
    /// The comment at hand is too long to be held and has been pushed in part.
    pub(super) spilt: bool,
    /// A reference's name, a comment, or what may be the end of raw text.
    pub(super) held: String,
}

impl Default for Tokens {
    fn default() -> Self {
        Self {
            state: State::Text,
            page: Page::default(),
            side: Side::Start,
            name: String::new(),
            attributes: Attributes::default(),
            slash: false,
            spilt: false,
            held: String::new(),
        }
    }
}

impl Tokens {
    /// Pushes what `text` holds.
    pub fn push(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        let mut rest = text;
        while !rest.is_empty() {
            let used = self.step(rest, sink)?;
            rest = rest.get(used..).unwrap_or_default();
        }
        Ok(())
    }

    /// Pushes what is still held at the end of the page.
    pub fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        match self.state {
            State::Reference => self.page.words(&format!("&{}", self.held), sink)?,
            State::Open => self.page.words("<", sink)?,
            State::Comment(_) => self.end_comment(0, sink)?,
            State::RawEnd(_) => self.page.raw(&self.held, sink)?,
            State::Text | State::Raw(_) | State::Declaration | State::Closing => {}
            _ => {
                self.attributes.next(&mut self.page, sink)?;
                self.attributes.end(Element::Inline, &mut self.page, sink)?;
            }
        }
        self.page.finish(sink)
    }

    fn step(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        match self.state {
            State::Text => self.text(rest, sink),
            State::Reference => self.reference(rest, sink),
            State::Open => self.open(rest, sink),
            State::Closing => Ok(self.closing(rest)),
            State::Name => Ok(self.tag_name(rest)),
            State::Attributes | State::Equals | State::BeforeValue => self.between(rest, sink),
            State::AttributeName => Ok(self.attribute_name(rest)),
            State::Value(quote) => self.value(rest, quote, sink),
            State::Declaration => Ok(self.declaration(rest)),
            State::Comment(end) => self.comment(rest, end, sink),
            State::Raw(name) => self.raw(rest, name, sink),
            State::RawEnd(name) => self.raw_end(rest, name, sink),
        }
    }

    fn text(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let found = memchr::memchr2(b'<', b'&', rest.as_bytes());
        let end = found.unwrap_or(rest.len());
        self.page.text(rest.get(..end).unwrap_or_default(), sink)?;
        match rest.as_bytes().get(end) {
            None => return Ok(end),
            Some(b'<') => self.state = State::Open,
            Some(_) => {
                self.held.clear();
                self.state = State::Reference;
            }
        }
        Ok(end + 1)
    }

    fn reference(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let name = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || *b == b'#')
            .count();
        self.held.push_str(rest.get(..name).unwrap_or_default());
        let is_long = self.held.len() > entities::LONGEST;
        let next = rest.as_bytes().get(name);
        if next.is_none() && !is_long {
            return Ok(name);
        }
        self.state = State::Text;
        // Browsers forgive a missing semicolon.
        match entity(&self.held).filter(|_| !is_long) {
            Some(text) => {
                self.page.words(&text, sink)?;
                Ok(name + usize::from(next == Some(&b';')))
            }
            None => {
                self.page.words("&", sink)?;
                self.page.words(&self.held, sink)?;
                Ok(name)
            }
        }
    }

    fn open(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        self.held.clear();
        match rest.as_bytes().first() {
            Some(b'/') => self.state = State::Closing,
            Some(b'!') => self.state = State::Declaration,
            Some(b'?') => self.state = State::Comment(">"),
            Some(b) if b.is_ascii_alphabetic() => {
                self.tag(Side::Start);
                return Ok(0);
            }
            _ => {
                self.state = State::Text;
                self.page.words("<", sink)?;
                return Ok(0);
            }
        }
        Ok(1)
    }

    fn closing(&mut self, rest: &str) -> usize {
        match rest.as_bytes().first() {
            Some(b'>') => {
                self.state = State::Text;
                1
            }
            Some(b) if b.is_ascii_alphabetic() => {
                self.tag(Side::End);
                0
            }
            _ => {
                self.state = State::Comment(">");
                0
            }
        }
    }

    pub(super) fn tag(&mut self, side: Side) {
        self.side = side;
        self.name.clear();
        self.slash = false;
        self.state = State::Name;
    }

    fn tag_name(&mut self, rest: &str) -> usize {
        let found = rest
            .bytes()
            .position(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>'));
        let end = found.unwrap_or(rest.len());
        if self.name.len() < NAME {
            let name = rest.get(..end).unwrap_or_default();
            self.name.push_str(&name.to_ascii_lowercase());
        }
        if found.is_some() {
            self.state = State::Attributes;
        }
        end
    }

    /// Between the tag's name, attributes' names, equals signs and values.
    fn between(&mut self, rest: &str, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let Some(&byte) = rest.as_bytes().first() else {
            return Ok(0);
        };
        if byte.is_ascii_whitespace() {
            let blanks = rest.len() - rest.trim_ascii_start().len();
            self.page.pass(rest.get(..blanks).unwrap_or_default());
            return Ok(blanks);
        }
        match (self.state, byte) {
            (_, b'>') => return self.end_tag(sink),
            (State::Equals, b'=') => self.state = State::BeforeValue,
            (State::BeforeValue, b'"' | b'\'') => self.state = State::Value(Some(byte)),
            (State::BeforeValue, _) => {
                self.state = State::Value(None);
                return Ok(0);
            }
            (_, b'/') => {
                self.slash = true;
                self.attributes.next(&mut self.page, sink)?;
                self.state = State::Attributes;
            }
            _ => {
                self.slash = false;
                self.attributes.next(&mut self.page, sink)?;
                self.attributes.push_name(rest.get(..1).unwrap_or_default());
                self.state = State::AttributeName;
                // A first character of several bytes is taken with the rest of the name.
                return Ok(usize::from(byte.is_ascii()));
            }
        }
        Ok(1)
    }

    fn attribute_name(&mut self, rest: &str) -> usize {
        let found = rest
            .bytes()
            .position(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>' | b'='));
        let end = found.unwrap_or(rest.len());
        self.attributes
            .push_name(rest.get(..end).unwrap_or_default());
        if found.is_some() {
            self.state = State::Equals;
        }
        end
    }

    fn value(
        &mut self,
        rest: &str,
        quote: Option<u8>,
        sink: &mut dyn TextSink,
    ) -> Result<usize, Stop> {
        let found = match quote {
            Some(quote) => memchr::memchr(quote, rest.as_bytes()),
            None => rest
                .bytes()
                .position(|b| b.is_ascii_whitespace() || b == b'>'),
        };
        let end = found.unwrap_or(rest.len());
        let piece = rest.get(..end).unwrap_or_default();
        self.page.pass(piece);
        self.attributes.push_value(piece, &mut self.page, sink)?;
        if found.is_none() {
            return Ok(end);
        }
        self.attributes.next(&mut self.page, sink)?;
        self.state = State::Attributes;
        Ok(end + usize::from(quote.is_some()))
    }

    fn end_tag(&mut self, sink: &mut dyn TextSink) -> Result<usize, Stop> {
        let element = element(&self.name);
        self.attributes.next(&mut self.page, sink)?;
        self.state = State::Text;
        if self.side == Side::End {
            self.page.end(element, sink)?;
        } else {
            self.page.start(element, sink)?;
            if let (Element::Raw(name), false) = (element, self.slash) {
                self.state = State::Raw(name);
            }
        }
        self.attributes.end(element, &mut self.page, sink)?;
        Ok(1)
    }
}
