//! What the groups say: text to where it belongs, edges, tables, and the state of each group.

use std::collections::HashMap;

use super::charset::Charset;
use super::lexer::Token;
use super::state::{Dest, Entered, Font, State, Target};
use super::words;
use crate::extract::formats::ooxml::Outlet;
use crate::extract::{ExtractError, Flow, Sign, Stop, TextSink};
use crate::model::Place;

/// Groups inside one another whose states are told apart.
pub(super) const GROUPS: usize = 65_536;

/// More fonts are of the document's code page.
pub(super) const FONTS: usize = 32_768;

/// Text is handed on once it has this length.
pub(super) const PIECE: usize = 32 << 10;

/// What is gathered before it is judged is judged at this length.
pub(super) const KEPT: usize = 64 << 10;

/// Longer names are cut.
pub(super) const NAME: usize = 256;

/// Bytes that stand for one character are fewer: a larger number would hide text.
pub(super) const FALLBACK: i32 = 8;

/// What only the one who holds the bytes can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    Nothing,
    /// The bytes of an object follow.
    Object,
    /// So many bytes follow as they are.
    Binary(u64),
}

/// Where a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Outside,
    Row,
    /// A row has ended: another one or text comes.
    Between,
}

/// The body of one file.
pub(super) struct Body<'s> {
    pub(super) out: Outlet<'s>,
    pub(super) state: State,
    pub(super) outer: Vec<State>,
    /// Groups deeper than are told apart.
    pub(super) deeper: u64,
    pub(super) raw: Vec<u8>,
    pub(super) text: String,
    /// Where `raw` and `text` go, and how `raw` is to be read.
    pub(super) target: Target,
    pub(super) charset: Charset,
    pub(super) document: Charset,
    pub(super) fonts: HashMap<i32, Font>,
    pub(super) font: Option<i32>,
    pub(super) default_font: i32,
    /// Bytes still to be passed over after a `\u`.
    pub(super) skip: u8,
    pub(super) high: Option<u16>,
    pub(super) kept: String,
    pub(super) given: String,
    pub(super) shape: String,
    pub(super) table: Table,
    pub(super) picture: Option<&'static str>,
    pub(super) copies: u32,
    /// The object or the newer picture was handed over, so that its picture says nothing more.
    pub(super) object_read: bool,
    pub(super) picture_read: bool,
    pub(super) signs: Vec<Sign>,
}

impl<'s> Body<'s> {
    pub fn new(sink: &'s mut dyn TextSink) -> Self {
        let document = Charset::Page(encoding_rs::WINDOWS_1252);
        Self {
            out: Outlet::new(Place::Whole, sink),
            state: State::new(),
            outer: Vec::new(),
            deeper: 0,
            raw: Vec::new(),
            text: String::new(),
            target: State::new().target,
            charset: document,
            document,
            fonts: HashMap::new(),
            font: None,
            default_font: 0,
            skip: 0,
            high: None,
            kept: String::new(),
            given: String::new(),
            shape: String::new(),
            table: Table::Outside,
            picture: None,
            copies: 0,
            object_read: false,
            picture_read: false,
            signs: Vec::new(),
        }
    }

    pub const fn dest(&self) -> Dest {
        self.state.target.dest
    }

    pub const fn is_open(&self) -> bool {
        !self.outer.is_empty()
    }

    /// The sink, with nothing left waiting before it but what stands out of line.
    pub fn sink(&mut self) -> Result<&mut dyn TextSink, Stop> {
        self.flush()?;
        self.out.settle()?;
        Ok(self.out.sink)
    }

    pub fn finish(&mut self) -> Flow {
        self.flush()?;
        self.judge_all()?;
        self.out.flush_asides()?;
        self.out.settle()
    }

    pub fn token(&mut self, token: Token<'_>) -> Result<Ask, ExtractError> {
        match token {
            Token::Open => self.open(),
            Token::Close => self.close()?,
            Token::Word(name, number) => return self.word(name, number),
            Token::Symbol(b'*') => self.state.starred = true,
            Token::Symbol(b'|' | b'-') => {}
            Token::Symbol(symbol) => {
                if let Some(byte) = words::symbol(symbol) {
                    self.bytes(&[byte])?;
                }
            }
            Token::Hex(byte) => {
                self.state.first = false;
                self.bytes(&[byte])?;
            }
            Token::Text(bytes) => {
                self.state.first &= bytes.iter().all(u8::is_ascii_whitespace);
                self.bytes(bytes)?;
            }
            Token::Binary(_) if self.skip > 0 => {
                self.skip -= 1;
                if let Token::Binary(len) = token {
                    return Ok(Ask::Binary(len));
                }
            }
            Token::Binary(len) => return Ok(Ask::Binary(len)),
        }
        Ok(Ask::Nothing)
    }

    pub const fn object_is_read(&mut self) {
        self.object_read = true;
    }

    pub const fn picture_is_read(&mut self) {
        self.picture_read = true;
    }

    /// Whether the picture in hand only shows what was handed over otherwise.
    pub fn is_copy(&self) -> bool {
        let in_object = || {
            let entered = self.outer.iter().map(|outer| outer.entered);
            entered
                .rev()
                .take(8)
                .any(|entered| entered == Entered::Object)
        };
        self.copies > 0 || (self.object_read && in_object())
    }

    pub const fn picture_kind(&self) -> Option<&'static str> {
        self.picture
    }
}
