//! Drawings in SVG: a line for each text element, its runs joined, and what describes the drawing.

use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Flow, Segment, TextSink};
use crate::model::{GapKind, Place};

/// Attributes that people read. Others are shapes, positions and colours.
const READ: &[&str] = &[
    "title",
    "label",
    "aria-label",
    "alt",
    "desc",
    "content",
    "about",
    "resource",
    "href",
    "id",
    "class",
    "docname",
    "role",
];

/// Elements whose content is no language.
const UNREAD: &[&str] = &["style", "script"];

/// Deeper elements are not remembered.
const DEPTH: usize = 256;

#[derive(Default)]
struct Drawing {
    /// How many text elements are open.
    texts: u32,
    open: Vec<String>,
    deeper: u64,
    /// Where the run before stands, and the one that is being read.
    row: String,
    next_row: String,
    said: bool,
    pictures: Option<Place>,
}

/// Reads the drawing in `reader`.
pub(super) fn read(reader: &mut dyn Read, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut drawing = Drawing::default();
    let end = loop {
        let place = Place::line(lexer.line());
        match lexer.next() {
            Ok(Some(token)) => drawing.token(token, &place, sink)?,
            end => break end,
        }
    };
    drawing.line(sink)?;
    if let Some(place) = drawing.pictures {
        sink.gap(place, GapKind::ImageWithoutOcr, "a picture in a drawing");
    }
    end.map(|_| ())
}

impl Drawing {
    fn token(&mut self, token: Token<'_>, place: &Place, sink: &mut dyn TextSink) -> Flow {
        match token {
            Token::Start(name) => self.start(local(name), sink),
            Token::Attribute { name, value, .. } => self.attribute(name, value, place, sink),
            Token::Opened => self.opened(sink),
            Token::Text(text) => self.text(text, place, sink),
            Token::End(name) => self.end(local(name), sink),
            Token::Aside(text) => {
                let is_head = text.starts_with("xml ") || text.trim_start().starts_with("DOCTYPE");
                if is_head || text.trim().is_empty() {
                    return Ok(());
                }
                self.line(sink)?;
                self.say(text, None, place, sink)?;
                self.line(sink)
            }
        }
    }

    fn start(&mut self, name: &str, sink: &mut dyn TextSink) -> Flow {
        if name == "text" || name == "flowRoot" {
            if self.texts == 0 {
                self.line(sink)?;
                self.row.clear();
            }
            self.texts = self.texts.saturating_add(1);
        }
        self.next_row.clear();
        if self.open.len() < DEPTH {
            self.open.push(name.to_owned());
        } else {
            self.deeper = self.deeper.saturating_add(1);
        }
        Ok(())
    }

    fn attribute(
        &mut self,
        name: &str,
        value: &str,
        place: &Place,
        sink: &mut dyn TextSink,
    ) -> Flow {
        let name = local(name);
        if self.texts > 0 && matches!(name, "y" | "dy") {
            let is_still = name == "dy" && value.trim_start_matches(['0', '.']).is_empty();
            if !is_still && self.next_row.len() < 64 {
                self.next_row.push_str(value);
            }
        }
        if value.starts_with("data:image/") {
            self.pictures.get_or_insert_with(|| place.clone());
            return Ok(());
        }
        if !READ.contains(&name) || self.texts > 0 {
            return Ok(());
        }
        self.line(sink)?;
        self.say(value, Some(name), place, sink)?;
        self.line(sink)
    }

    /// A run in another row than the one before begins a line.
    fn opened(&mut self, sink: &mut dyn TextSink) -> Flow {
        if self.next_row.is_empty() || self.next_row == self.row {
            return Ok(());
        }
        self.row = std::mem::take(&mut self.next_row);
        self.line(sink)
    }

    fn text(&mut self, text: &str, place: &Place, sink: &mut dyn TextSink) -> Flow {
        let name = self.open.last().map(String::as_str).unwrap_or_default();
        let is_code = UNREAD.contains(&name);
        if text.trim().is_empty() && (self.texts == 0 || text.contains('\n') || !self.said) {
            return Ok(());
        }
        let label = match self.texts > 0 || is_code {
            true => None,
            false => self.open.last().cloned(),
        };
        // A line's end in the markup is a space in the drawing.
        let flat = text.replace(['\n', '\r'], " ");
        let flat = if self.said {
            flat.as_str()
        } else {
            flat.trim_start()
        };
        self.say(flat, label.as_deref(), place, sink)
    }

    fn end(&mut self, name: &str, sink: &mut dyn TextSink) -> Flow {
        if self.deeper > 0 {
            self.deeper -= 1;
        } else {
            self.open.pop();
        }
        if name == "text" || name == "flowRoot" {
            self.texts = self.texts.saturating_sub(1);
        }
        match self.texts == 0 || name == "flowPara" {
            true => self.line(sink),
            false => Ok(()),
        }
    }

    /// Ends the line in hand, where it said anything.
    fn line(&mut self, sink: &mut dyn TextSink) -> Flow {
        match std::mem::take(&mut self.said) {
            true => sink.edge(Edge::Line),
            false => Ok(()),
        }
    }

    fn say(
        &mut self,
        text: &str,
        label: Option<&str>,
        place: &Place,
        sink: &mut dyn TextSink,
    ) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        self.said = true;
        sink.text(Segment { text, place, label })
    }
}
