//! Records out of any XML: every text and attribute, under its element's name.

use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Flow, Segment, TextSink};
use crate::model::Place;

/// Deeper elements have no label, and their ends are no edges.
const FRAMES: usize = 64;

/// Where pieces of text are.
#[derive(Clone, Debug)]
pub(in crate::extract::formats) enum Places {
    Lines,
    Fixed(Place),
}

/// One open element.
#[derive(Default)]
struct Frame {
    name: String,
    /// How many values lie inside it, up to two.
    values: u8,
    /// Text stood directly before its start or inside a parent that mixes text and elements.
    inline: bool,
}

struct Records<'s> {
    sink: &'s mut dyn TextSink,
    frames: Vec<Frame>,
    deeper: u64,
    pending: Option<Edge>,
    /// The last thing was text that was not only space.
    after_text: bool,
    /// The last thing was the end of an element that is a value.
    after_end: bool,
    said: bool,
}

/// Reads `reader` as records: a value ends its cell, an element with several values its row.
pub(in crate::extract::formats) fn read(
    reader: &mut dyn Read,
    places: Places,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut records = Records {
        sink,
        frames: Vec::new(),
        deeper: 0,
        pending: None,
        after_text: false,
        after_end: false,
        said: false,
    };
    loop {
        let place = match &places {
            Places::Lines => Place::line(lexer.line()),
            Places::Fixed(place) => place.clone(),
        };
        match lexer.next() {
            Ok(Some(token)) => records.token(token, &place)?,
            end => {
                records.settle()?;
                return end.map(|_| ());
            }
        }
    }
}

impl Records<'_> {
    fn token(&mut self, token: Token<'_>, place: &Place) -> Flow {
        let after_end = std::mem::take(&mut self.after_end);
        match token {
            Token::Start(name) => self.start(local(name)),
            Token::Attribute { name, value, more } => self.attribute(name, value, more, place),
            Token::Opened => Ok(()),
            Token::Text(text) => {
                self.after_end = after_end;
                self.text(text, place)
            }
            Token::End(_) => self.end(),
            Token::Aside(text) => self.aside(text, place),
        }
    }

    fn start(&mut self, name: &str) -> Flow {
        let inline = std::mem::take(&mut self.after_text);
        if !inline {
            self.finish_value();
        }
        if self.frames.len() < FRAMES {
            self.frames.push(Frame {
                name: name.to_owned(),
                values: 0,
                inline,
            });
        } else {
            self.deeper = self.deeper.saturating_add(1);
        }
        Ok(())
    }

    /// Text before a child element that is not part of a sentence with it is a value.
    fn finish_value(&mut self) {
        if std::mem::take(&mut self.said) {
            self.pending = self.pending.or(Some(Edge::Line));
        }
    }

    fn attribute(&mut self, name: &str, value: &str, more: bool, place: &Place) -> Flow {
        // What kind of record it is, a namespace alone may say (FHIR, clinical documents).
        let names_a_space = name == "xmlns" || name.starts_with("xmlns:");
        if (names_a_space && !value.contains("hl7")) || value.is_empty() {
            return Ok(());
        }
        self.settle()?;
        // `<birthDate value="…"/>`: the element names the value.
        let element = self
            .frames
            .last()
            .filter(|_| name == "value" && self.deeper == 0);
        let label = element.map_or(local(name), |frame| frame.name.as_str());
        self.sink.text(Segment {
            text: value,
            place,
            label: Some(label),
        })?;
        if more {
            return Ok(());
        }
        self.count();
        self.sink.edge(Edge::Cell)
    }

    fn text(&mut self, text: &str, place: &Place) -> Flow {
        let after_end = std::mem::take(&mut self.after_end);
        if text.trim().is_empty() {
            // Space inside a sentence counts, between elements of a record it does not.
            if !self.said || self.pending.is_some() {
                self.after_text = false;
                return Ok(());
            }
        } else if after_end && text.starts_with(|c: char| !c.is_whitespace()) {
            // Text that follows a child's end at once goes on with the child's.
            self.pending = None;
        }
        self.settle()?;
        self.said = true;
        self.after_text = true;
        let label = match self.deeper {
            0 => self
                .frames
                .iter()
                .rev()
                .find(|frame| !frame.inline)
                .map(|frame| frame.name.as_str()),
            _ => None,
        };
        self.sink.text(Segment { text, place, label })
    }

    fn end(&mut self) -> Flow {
        self.after_text = false;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let Some(frame) = self.frames.pop() else {
            return Ok(());
        };
        if frame.inline {
            self.after_text = true;
            return Ok(());
        }
        if std::mem::take(&mut self.said) {
            self.count();
            self.after_end = true;
            self.set(Edge::Cell)?;
        }
        if let Some(parent) = self.frames.last_mut() {
            parent.values = parent.values.saturating_add(frame.values).min(2);
        }
        if frame.values > 1 {
            self.set(Edge::Row)?;
        }
        Ok(())
    }

    fn aside(&mut self, text: &str, place: &Place) -> Flow {
        if text.starts_with("xml ") || text.trim().is_empty() {
            return Ok(());
        }
        self.settle()?;
        self.sink.text(Segment {
            text,
            place,
            label: None,
        })?;
        self.set(Edge::Line)
    }

    /// One more value stands in the element that is open.
    fn count(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.values = frame.values.saturating_add(1).min(2);
        }
    }

    fn set(&mut self, edge: Edge) -> Flow {
        if self.pending == Some(edge) {
            return Ok(());
        }
        self.settle()?;
        self.pending = Some(edge);
        Ok(())
    }

    fn settle(&mut self) -> Flow {
        match self.pending.take() {
            Some(edge) => self.sink.edge(edge),
            None => Ok(()),
        }
    }
}
