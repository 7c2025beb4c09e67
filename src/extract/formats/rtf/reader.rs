//! The way through an RTF file: tokens to the body, and the bytes of objects and pictures to files.

use std::io::BufRead;

use super::body::{Ask, Body};
use super::hex::{Between, HexBytes};
use super::lexer::Lexer;
use super::object::{self, Found};
use super::state::Dest;
use crate::extract::{Child, Content, Edge, ExtractError, TextSink};
use crate::model::{GapKind, Place};

/// The clock is looked at once in so many tokens.
const TOKENS: u32 = 1024;

/// Smaller pictures are bullets and lines.
const FURNITURE: u64 = 512;

/// Reads one file.
pub(super) struct Reader<'s, R> {
    lexer: Lexer<R>,
    body: Body<'s>,
    files: u32,
}

impl<'s, R: BufRead> Reader<'s, R> {
    pub fn new(reader: R, sink: &'s mut dyn TextSink) -> Self {
        Self {
            lexer: Lexer::new(reader),
            body: Body::new(sink),
            files: 0,
        }
    }

    pub fn read(mut self) -> Result<(), ExtractError> {
        let end = self.tokens();
        self.body.finish()?;
        end?;
        if self.body.is_open() {
            return Err(ExtractError::Gap {
                kind: GapKind::Truncated,
                detail: "the file ends inside a group",
            });
        }
        Ok(())
    }

    fn tokens(&mut self) -> Result<(), ExtractError> {
        let mut count = 0_u32;
        loop {
            count = count.wrapping_add(1);
            if count.is_multiple_of(TOKENS) {
                self.body.sink()?.budget().step()?;
            }
            if self.body.dest() == Dest::Picture && self.at_digits()? {
                self.picture(0)?;
            }
            let Some(token) = self.lexer.next()? else {
                return Ok(());
            };
            match self.body.token(token)? {
                Ask::Nothing => {}
                Ask::Object => self.object()?,
                Ask::Binary(len) if self.body.dest() == Dest::Picture => self.picture(len)?,
                Ask::Binary(len) => self.lexer.skip(len)?,
            }
        }
    }

    /// Whether digits come next; spaces before them say nothing.
    fn at_digits(&mut self) -> Result<bool, ExtractError> {
        while let Some(byte) = self.lexer.peek()? {
            if !byte.is_ascii_whitespace() {
                return Ok(byte.is_ascii_hexdigit());
            }
            self.lexer.bytes().consume(1);
        }
        Ok(false)
    }

    fn object(&mut self) -> Result<(), ExtractError> {
        let sink = self.body.sink()?;
        let budget = sink.budget().clone();
        let content = sink.spool(&mut HexBytes::new(
            &mut self.lexer,
            Between::PassedOver,
            &budget,
        ));
        match object::open(content, sink) {
            Found::File(name, content) => {
                self.files = self.files.saturating_add(1);
                let name = match name.is_empty() {
                    true => format!("object{}", self.files),
                    false => name,
                };
                self.child(name, content)?;
                self.body.object_is_read();
            }
            Found::Link(target) => self.body.link(&target)?,
            Found::Formula => {
                let detail = "a formula of an equation editor";
                sink.gap(Place::Whole, GapKind::Media, detail);
                self.body.object_is_read();
            }
            Found::Nothing => {}
        }
        Ok(())
    }

    /// Takes the bytes of a picture, of which `binary` are no digits.
    fn picture(&mut self, binary: u64) -> Result<(), ExtractError> {
        let sink = self.body.sink()?;
        let budget = sink.budget().clone();
        let bytes = HexBytes::new(&mut self.lexer, Between::Ends, &budget);
        let content = sink.spool(&mut bytes.after_binary(binary));
        let len = match &content {
            Content::Input(input) | Content::Partial(input, ..) => input.len(),
            Content::Unread(..) => FURNITURE,
        };
        if len < FURNITURE || self.body.is_copy() {
            return Ok(());
        }
        let Some(extension) = self.body.picture_kind() else {
            let detail = "a picture beside the text";
            sink_gap(&mut self.body, detail)?;
            return Ok(());
        };
        self.files = self.files.saturating_add(1);
        let name = format!("picture{}.{extension}", self.files);
        self.body.picture_is_read();
        self.child(name, content)
    }

    fn child(&mut self, name: String, content: Content) -> Result<(), ExtractError> {
        let sink = self.body.sink()?;
        sink.edge(Edge::Line)?;
        Ok(sink.child(Child {
            name: name.into(),
            content,
            joins_parent: true,
        })?)
    }
}

fn sink_gap(body: &mut Body<'_>, detail: &'static str) -> Result<(), ExtractError> {
    body.sink()?
        .gap(Place::Whole, GapKind::ImageWithoutOcr, detail);
    Ok(())
}
