//! One sheet, cell by cell as its XML comes by: memory does not grow with the number of rows.

use std::io::Read;
use std::sync::Arc;

use super::cells::{self, Cell};
use super::codes::{reference, unescape};
use super::prose::Prose;
use super::tables::{self, Table};
use crate::extract::sheet::{Epoch, Shape, Strings, render, without_codes};
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Flow, Segment, Sign, TextSink};
use crate::model::Place;

/// A longer value is pushed in pieces.
const PIECE: usize = 64 << 10;

/// A longer string is not pushed again for each cell that refers to it.
const REPEATED: usize = 4 << 10;

/// What all sheets of a workbook need.
#[derive(Default)]
pub(super) struct Book {
    pub shapes: Vec<Shape>,
    pub epoch: Epoch,
    pub strings: Option<Strings>,
    /// The tables that the sheet to be read declares.
    pub tables: Vec<Table>,
}

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// Outside the rows: headers, validations, links.
    Frame,
    Rows,
    Cell,
    Value,
    Formula,
    Inline,
    Text,
}

/// The cell's type, as far as it changes what its value means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Boolean,
    Text,
}

struct Sheet<'s, 'b> {
    prose: Prose<'s>,
    book: &'b mut Book,
    inside: Inside,
    place: Place,
    kind: Kind,
    style: usize,
    value: String,
    phonetic: String,
    formula: String,
    said: bool,
    readings: u32,
    shown: String,
    /// Formulas and readings of the row: column and where each ends in `aside`.
    asides: Vec<(u32, usize)>,
    aside: String,
    missing: bool,
}

/// Reads the sheet called `name`.
pub(super) fn read(
    reader: &mut dyn Read,
    name: &Arc<str>,
    book: &mut Book,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let place = Place::part("sheet-name");
    sink.text(Segment {
        text: name,
        place: &place,
        label: None,
    })?;
    sink.edge(Edge::Table)?;
    let mut lexer = Lexer::new(reader);
    let mut sheet = Sheet {
        prose: Prose::new(Place::Whole, sink),
        book,
        inside: Inside::Frame,
        place: Place::Cell {
            sheet: name.clone(),
            row: 0,
            col: 0,
        },
        kind: Kind::Number,
        style: 0,
        value: String::new(),
        phonetic: String::new(),
        formula: String::new(),
        said: false,
        readings: 0,
        shown: String::new(),
        asides: Vec::new(),
        aside: String::new(),
        missing: false,
    };
    loop {
        if sheet.inside == Inside::Rows
            && let Some(cell) = cells::plain(lexer.ahead())
        {
            sheet.plain(&cell)?;
            let len = cell.len;
            lexer.skip(len);
            continue;
        }
        match lexer.next() {
            Ok(Some(token)) => sheet.token(token)?,
            end => {
                sheet.push_asides()?;
                let missing = sheet.missing;
                sheet.prose.finish()?;
                end?;
                return match missing {
                    true => Err(ExtractError::malformed(
                        "a cell refers to a string that is not there",
                    )),
                    false => Ok(()),
                };
            }
        }
    }
}

impl Sheet<'_, '_> {
    fn token(&mut self, token: Token<'_>) -> Result<(), ExtractError> {
        match token {
            Token::Start(name) if local(name) == "sheetData" => self.inside = Inside::Rows,
            Token::End(name) if local(name) == "sheetData" => {
                self.inside = Inside::Frame;
                self.prose.sink()?.edge(Edge::Table)?;
            }
            _ if self.inside == Inside::Frame => self.frame(token)?,
            Token::Start(name) => self.start(local(name)),
            Token::Attribute {
                name,
                value,
                more: false,
            } => self.attribute(local(name), value)?,
            Token::Text(text) => self.text(text)?,
            Token::End(name) => self.end(local(name))?,
            Token::Aside(_) => self.prose.token(token)?,
            Token::Attribute { .. } | Token::Opened => {}
        }
        Ok(())
    }

    /// What the tokens of a plain cell would do, one after the other.
    fn plain(&mut self, cell: &Cell<'_>) -> Result<(), ExtractError> {
        self.start("c");
        let attributes = [("r", cell.reference), ("s", cell.style), ("t", cell.kind)];
        for (name, value) in attributes {
            if let Some(value) = value {
                self.attribute(name, value)?;
            }
        }
        self.value.push_str(cell.value);
        self.end("c")
    }

    /// Outside the rows a sheet is read like any part; its printed header and footer have places.
    fn frame(&mut self, token: Token<'_>) -> Flow {
        match token {
            Token::Start(name) => {
                *self.prose.home() = match local(name) {
                    "oddHeader" | "evenHeader" | "firstHeader" => Place::part("header"),
                    "oddFooter" | "evenFooter" | "firstFooter" => Place::part("footer"),
                    _ => Place::Whole,
                };
            }
            Token::Attribute {
                name: "hidden" | "zeroHeight",
                value: "1" | "true",
                ..
            } => self.prose.sign(Sign::HiddenContent),
            Token::Text(text) if *self.prose.home() != Place::Whole => {
                let shown = without_codes(text);
                return self.prose.token(Token::Text(&shown));
            }
            _ => {}
        }
        self.prose.token(token)
    }

    fn start(&mut self, name: &str) {
        match (self.inside, name) {
            (Inside::Rows, "row") => {
                if let Place::Cell { row, col, .. } = &mut self.place {
                    *row = row.saturating_add(1);
                    *col = 0;
                }
            }
            (Inside::Rows, "c") => {
                self.inside = Inside::Cell;
                self.kind = Kind::Number;
                self.style = 0;
                if let Place::Cell { col, .. } = &mut self.place {
                    *col = col.saturating_add(1);
                }
            }
            (Inside::Cell, "v") => self.inside = Inside::Value,
            (Inside::Cell, "f") => self.inside = Inside::Formula,
            (Inside::Cell, "is") => self.inside = Inside::Inline,
            (Inside::Inline, "t") => self.inside = Inside::Text,
            (Inside::Inline, "rPh") => self.readings = self.readings.saturating_add(1),
            _ => {}
        }
    }

    fn attribute(&mut self, name: &str, value: &str) -> Flow {
        let Place::Cell { row, col, .. } = &mut self.place else {
            return Ok(());
        };
        match (self.inside, name) {
            (Inside::Rows, "r") => *row = value.parse().unwrap_or(*row),
            (Inside::Rows, "hidden") if matches!(value, "1" | "true") => {
                self.prose.sign(Sign::HiddenContent);
            }
            (Inside::Cell, "r") => {
                if let Some((c, r)) = reference(value) {
                    (*col, *row) = (c, r);
                }
            }
            (Inside::Cell, "s") => self.style = value.parse().unwrap_or(0),
            (Inside::Cell, "t") => {
                self.kind = match value {
                    "s" => Kind::Shared,
                    "b" => Kind::Boolean,
                    "n" => Kind::Number,
                    _ => Kind::Text,
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Flow {
        match self.inside {
            Inside::Text if self.readings > 0 => self.phonetic.push_str(text),
            Inside::Value | Inside::Text => {
                self.value.push_str(text);
                if self.value.len() > PIECE {
                    let piece = std::mem::take(&mut self.value);
                    return self.push(&piece);
                }
            }
            Inside::Formula => {
                self.formula.push_str(text);
                if self.formula.len() > PIECE {
                    return self.keep_formula();
                }
            }
            _ if text.trim().is_empty() => {}
            // Text where no value should be is written all the same.
            _ => return self.push(text),
        }
        if self.phonetic.len() > PIECE {
            self.keep_phonetic()?;
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), ExtractError> {
        match (self.inside, name) {
            (Inside::Text, "t") => self.inside = Inside::Inline,
            (Inside::Inline, "rPh") => self.readings = self.readings.saturating_sub(1),
            (Inside::Value, "v") | (Inside::Inline, "is") => self.inside = Inside::Cell,
            (Inside::Formula, "f") => {
                self.inside = Inside::Cell;
                self.keep_formula()?;
            }
            (_, "c") => {
                self.inside = Inside::Rows;
                self.readings = 0;
                self.end_cell()?;
            }
            (_, "row") => {
                self.prose.sink()?.edge(Edge::Row)?;
                self.push_asides()?;
            }
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), ExtractError> {
        let value = std::mem::take(&mut self.value);
        let mut shown = std::mem::take(&mut self.shown);
        shown.clear();
        if !value.is_empty() {
            match self.kind {
                Kind::Shared => self.shared(&value, &mut shown)?,
                Kind::Boolean => shown.push_str(match value.trim() {
                    "1" => "TRUE",
                    "0" => "FALSE",
                    other => other,
                }),
                Kind::Number => {
                    let shape = self.book.shapes.get(self.style).unwrap_or(&Shape::Plain);
                    render(&value, shape, self.book.epoch, &mut shown);
                }
                Kind::Text => unescape(&value, &mut shown),
            }
        }
        if !shown.is_empty() {
            self.push(&shown)?;
        }
        self.value = value;
        self.value.clear();
        self.shown = shown;
        if std::mem::take(&mut self.said) {
            self.prose.sink()?.edge(Edge::Cell)?;
        }
        Ok(self.keep_phonetic()?)
    }

    fn shared(&mut self, value: &str, shown: &mut String) -> Result<(), ExtractError> {
        let Some(strings) = &mut self.book.strings else {
            return Ok(());
        };
        let index = value.trim().parse().unwrap_or(usize::MAX);
        let repeated = strings.is_used(index);
        let mut raw = std::mem::take(&mut self.formula);
        let found = strings.get(index, &mut raw, &mut self.phonetic)?;
        if !found {
            self.missing |= strings.is_whole();
        } else if !(repeated && raw.len() > REPEATED) {
            unescape(&raw, shown);
        }
        raw.clear();
        self.formula = raw;
        if repeated {
            self.phonetic.clear();
        }
        Ok(())
    }

    fn push(&mut self, text: &str) -> Flow {
        self.said = true;
        let label = match &self.place {
            Place::Cell { row, col, .. } => tables::label(&self.book.tables, *row, *col),
            _ => None,
        };
        let sink = self.prose.sink()?;
        sink.text(Segment {
            text,
            place: &self.place,
            label,
        })
    }

    fn keep_formula(&mut self) -> Flow {
        let formula = std::mem::take(&mut self.formula);
        self.keep(&formula)?;
        self.formula = formula;
        self.formula.clear();
        Ok(())
    }

    fn keep_phonetic(&mut self) -> Flow {
        if self.phonetic.is_empty() {
            return Ok(());
        }
        let phonetic = std::mem::take(&mut self.phonetic);
        self.keep(&phonetic)
    }

    /// Keeps what stands out of line until the row ends.
    fn keep(&mut self, text: &str) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        if let Place::Cell { col, .. } = &self.place {
            self.aside.push_str(text);
            self.asides.push((*col, self.aside.len()));
        }
        if self.aside.len() > 2 * PIECE {
            return self.push_asides();
        }
        Ok(())
    }

    fn push_asides(&mut self) -> Flow {
        let mut asides = std::mem::take(&mut self.asides);
        let mut from = 0;
        let mut place = self.place.clone();
        for (column, to) in asides.drain(..) {
            if let Place::Cell { col, .. } = &mut place {
                *col = column;
            }
            let sink = self.prose.sink()?;
            sink.text(Segment {
                text: self.aside.get(from..to).unwrap_or_default(),
                place: &place,
                label: None,
            })?;
            sink.edge(Edge::Line)?;
            from = to;
        }
        self.asides = asides;
        self.aside.clear();
        Ok(())
    }
}
