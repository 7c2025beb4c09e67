//! The lines of a script as they come by; those that are rows are cut into cells.

use std::collections::HashMap;
use std::sync::Arc;

use super::statement::{self, Statement};
use crate::extract::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// A longer head of a statement is no head.
const HEAD: usize = 256 << 10;

/// Tables whose columns are kept, and a value that may turn out to be nothing.
const TABLES: usize = 10_000;
pub(super) const WORD: usize = 64;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum State {
    #[default]
    Outside,
    /// In quotes outside of rows.
    Quoted(char),
    Remark,
    /// Between the rows of an `INSERT`.
    Between,
    Value,
    Text(char),
    /// Behind a quote that ends a text unless another follows.
    Closing(char),
    Escape(char),
    /// The lines of a `COPY`.
    Copied,
    CopiedEscape,
}

/// A script on its way to the sink.
pub(super) struct Dump {
    pub(super) state: State,
    line: u32,
    place: Place,
    pub(super) head: String,
    /// The word in hand outside of rows, or a value without quotes.
    pub(super) word: String,
    tables: HashMap<String, Arc<[String]>>,
    names: Arc<[String]>,
    pub(super) column: usize,
    pub(super) depth: u32,
    pub(super) said: bool,
    last: char,
    escapes: bool,
}

impl Default for Dump {
    fn default() -> Self {
        Self {
            state: State::Outside,
            line: 1,
            place: Place::line(1),
            head: String::new(),
            word: String::new(),
            tables: HashMap::new(),
            names: Arc::from([]),
            column: 0,
            depth: 0,
            said: false,
            last: '\n',
            escapes: false,
        }
    }
}

impl Dump {
    pub fn push(&mut self, chunk: &str, sink: &mut dyn TextSink) -> Flow {
        // Outside of rows and in texts, what needs no change is pushed in one piece.
        let mut from = 0;
        for (at, sign) in chunk.char_indices() {
            let before = self.state;
            let keeps = self.sign(sign, sink, chunk.get(from..at).unwrap_or_default())?;
            if !keeps || before != self.state {
                from = at + sign.len_utf8();
            }
            if keeps && before != self.state {
                from = at;
            }
            self.last = sign;
        }
        self.say(chunk.get(from..).unwrap_or_default(), sink)
    }

    pub fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        if matches!(self.state, State::Value | State::Copied | State::Closing(_)) {
            self.end_cell(sink)?;
        }
        sink.edge(Edge::Table)
    }

    /// Takes one sign. `piece` is what stands before it and has not been pushed. Answers whether the
    /// sign belongs to the piece; where it does not, or the state changes, the piece is pushed.
    fn sign(
        &mut self,
        sign: char,
        sink: &mut dyn TextSink,
        piece: &str,
    ) -> Result<bool, crate::extract::Stop> {
        if sign == '\n' {
            self.say(piece, sink)?;
            self.new_line(sink)?;
            return Ok(false);
        }
        let before = self.state;
        let keeps = match self.state {
            State::Outside => self.outside(sign, sink, piece)?,
            State::Quoted(close) => {
                self.note(sign);
                if sign == close {
                    self.state = State::Outside;
                }
                return self.keep_in_line(piece, sign, sink);
            }
            State::Remark => return Ok(true),
            State::Between => {
                self.between(sign, sink)?;
                self.state == State::Outside
            }
            State::Value => {
                self.value(sign, sink)?;
                false
            }
            State::Text(close) => {
                let escapes = self.escapes && sign == '\\';
                if sign == close {
                    self.state = State::Closing(close);
                } else if escapes {
                    self.state = State::Escape(close);
                } else {
                    return Ok(true);
                }
                false
            }
            State::Closing(close) if sign == close => {
                self.state = State::Text(close);
                true
            }
            State::Closing(_) => {
                self.state = State::Value;
                self.value(sign, sink)?;
                false
            }
            State::Escape(close) => {
                self.state = State::Text(close);
                match sign {
                    'n' | 'r' => sink.edge(Edge::Line)?,
                    't' => self.say("\t", sink)?,
                    '0' | 'Z' => {}
                    _ => return Ok(true),
                }
                false
            }
            State::Copied => match sign {
                '\t' => {
                    self.say(piece, sink)?;
                    self.end_cell(sink)?;
                    return Ok(false);
                }
                '\\' => {
                    self.say(piece, sink)?;
                    self.state = State::CopiedEscape;
                    return Ok(false);
                }
                _ => return Ok(true),
            },
            State::CopiedEscape => {
                self.state = State::Copied;
                match sign {
                    // Nothing, and the end of the rows.
                    'N' => {}
                    '.' if self.column == 0 && !self.said => self.state = State::Outside,
                    'n' | 'r' => sink.edge(Edge::Line)?,
                    't' => self.say("\t", sink)?,
                    _ => return Ok(true),
                }
                false
            }
        };
        // Only texts and lines have pieces that wait.
        if matches!(before, State::Text(_)) {
            self.say(piece, sink)?;
        }
        Ok(keeps)
    }

    /// A sign of a line outside of rows, which stays in its piece although the state may change.
    fn keep_in_line(
        &mut self,
        piece: &str,
        sign: char,
        sink: &mut dyn TextSink,
    ) -> Result<bool, crate::extract::Stop> {
        if self.state == State::Outside {
            self.say(piece, sink)?;
            self.say(sign.encode_utf8(&mut [0; 4]), sink)?;
            return Ok(false);
        }
        Ok(true)
    }

    fn outside(
        &mut self,
        sign: char,
        sink: &mut dyn TextSink,
        piece: &str,
    ) -> Result<bool, crate::extract::Stop> {
        let is_letter = sign.is_alphanumeric() || sign == '_';
        if !is_letter && !self.word.is_empty() {
            let word = std::mem::take(&mut self.word);
            if word.eq_ignore_ascii_case("values") && statement::inserts(&self.head) {
                self.say(piece, sink)?;
                self.rows(sink)?;
                self.state = State::Between;
                self.between(sign, sink)?;
                return Ok(false);
            }
        }
        if is_letter && self.word.len() < WORD {
            self.word.push(sign);
        }
        let is_remark = sign == '-' && self.last == '-';
        match sign {
            ';' => {
                self.say(piece, sink)?;
                self.say(";", sink)?;
                self.end_statement();
                return Ok(false);
            }
            '\'' | '"' | '`' => self.state = State::Quoted(sign),
            _ if is_remark => {
                self.head.pop();
                self.state = State::Remark;
            }
            _ => {}
        }
        self.escapes |= sign == '`';
        if !is_remark {
            self.note(sign);
        }
        if self.state != State::Outside {
            self.say(piece, sink)?;
            self.say(sign.encode_utf8(&mut [0; 4]), sink)?;
            return Ok(false);
        }
        Ok(true)
    }

    /// Keeps a sign of the statement's head.
    pub(super) fn note(&mut self, sign: char) {
        if !(self.head.is_empty() && sign.is_whitespace()) && self.head.len() < HEAD {
            self.head.push(sign);
        }
    }

    fn end_statement(&mut self) {
        let head = std::mem::take(&mut self.head);
        match statement::read(&head) {
            Statement::Table(table, columns) if self.tables.len() < TABLES => {
                self.tables.insert(table, columns.into());
            }
            Statement::Rows(table, columns)
                if statement::begins(&head, "COPY") && head.ends_with("stdin") =>
            {
                self.names = self.columns(&table, columns);
                self.state = State::Copied;
                self.column = usize::MAX;
            }
            _ => {}
        }
    }

    /// The statement in hand brings rows from here on.
    fn rows(&mut self, sink: &mut dyn TextSink) -> Flow {
        let head = std::mem::take(&mut self.head);
        if let Statement::Rows(table, columns) = statement::read(&head) {
            let names = self.columns(&table, columns);
            // A dump has a statement for each row: they are one table.
            if names != self.names || names.is_empty() {
                sink.edge(Edge::Table)?;
            }
            self.names = names;
        }
        Ok(())
    }

    fn columns(&self, table: &str, listed: Vec<String>) -> Arc<[String]> {
        match self.tables.get(table) {
            Some(known) if listed.is_empty() => Arc::clone(known),
            _ => listed.into(),
        }
    }

    fn new_line(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.line = self.line.saturating_add(1);
        self.place = Place::line(self.line);
        match self.state {
            State::Copied if self.column == usize::MAX => {
                self.column = 0;
                return sink.edge(Edge::Table);
            }
            State::Copied => {
                self.end_cell(sink)?;
                return self.end_row(sink);
            }
            State::Value | State::Between => return Ok(()),
            State::Closing(_) => {
                self.state = State::Value;
                return Ok(());
            }
            State::Escape(close) => self.state = State::Text(close),
            State::CopiedEscape => self.state = State::Copied,
            State::Remark => {
                self.state = State::Outside;
                self.head.clear();
            }
            // SQL Server ends statements with a line.
            State::Outside if self.word.eq_ignore_ascii_case("go") => self.end_statement(),
            State::Outside | State::Quoted(_) => self.note('\n'),
            _ => {}
        }
        if self.state == State::Outside && self.word.eq_ignore_ascii_case("values") {
            self.word.clear();
            if statement::inserts(&self.head) {
                self.rows(sink)?;
                self.state = State::Between;
                return Ok(());
            }
        }
        self.word.clear();
        sink.edge(Edge::Line)
    }

    pub(super) fn say(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        let text = text.strip_suffix('\r').unwrap_or(text);
        if text.is_empty() || matches!(self.state, State::Between) {
            return Ok(());
        }
        self.said = true;
        let in_row = !matches!(
            self.state,
            State::Outside | State::Quoted(_) | State::Remark
        );
        let label = self.names.get(self.column).filter(|_| in_row);
        sink.text(Segment {
            text,
            place: &self.place,
            label: label.map(String::as_str),
        })
    }
}
