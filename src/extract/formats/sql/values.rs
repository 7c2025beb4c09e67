//! The rows of a statement: where a value begins and ends, and what of it is said.

use super::dump::{Dump, State, WORD};
use crate::extract::{Edge, Flow, TextSink};

impl Dump {
    pub(super) fn between(&mut self, sign: char, sink: &mut dyn TextSink) -> Flow {
        match sign {
            '(' => {
                self.state = State::Value;
                self.column = 0;
                self.depth = 0;
                self.word.clear();
            }
            ',' => {}
            _ if sign.is_whitespace() => {}
            ';' => self.state = State::Outside,
            _ => {
                self.state = State::Outside;
                self.head.clear();
                self.note(sign);
                self.word.clear();
                self.word.push(sign);
                sink.edge(Edge::Line)?;
            }
        }
        Ok(())
    }

    /// A sign of a value without quotes, or around quotes.
    pub(super) fn value(&mut self, sign: char, sink: &mut dyn TextSink) -> Flow {
        match sign {
            '\'' | '"' => {
                let prefix = ["", "n", "e", "x", "b", "_binary", "_utf8", "_utf8mb4"];
                if prefix
                    .iter()
                    .any(|known| self.word.eq_ignore_ascii_case(known))
                {
                    self.word.clear();
                }
                self.flush_word(sink)?;
                self.state = State::Text(sign);
            }
            '(' => {
                self.depth = self.depth.saturating_add(1);
                self.word.push(sign);
            }
            ')' if self.depth > 0 => {
                self.depth -= 1;
                self.word.push(sign);
            }
            ')' => {
                self.end_cell(sink)?;
                self.end_row(sink)?;
                self.state = State::Between;
            }
            ',' if self.depth == 0 => self.end_cell(sink)?,
            _ if sign.is_whitespace() && self.word.is_empty() => {}
            _ => {
                self.word.push(sign);
                if self.word.len() > WORD {
                    self.flush_word(sink)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn flush_word(&mut self, sink: &mut dyn TextSink) -> Flow {
        let mut word = std::mem::take(&mut self.word);
        if !word.trim().is_empty() && !word.trim().eq_ignore_ascii_case("null") {
            self.say(&word, sink)?;
        }
        word.clear();
        self.word = word;
        Ok(())
    }

    pub(super) fn end_cell(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.flush_word(sink)?;
        self.column = self.column.saturating_add(1);
        // Every cell has its edge, so that columns are counted right.
        self.said = false;
        sink.edge(Edge::Cell)
    }

    pub(super) fn end_row(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.column = 0;
        sink.edge(Edge::Row)
    }
}
