//! Text on its way from glyphs to the sink: gathered into lines, handed over in large pieces.

use crate::extract::format::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// Text is handed over once there are this many bytes of it.
const PIECE: usize = 32 << 10;

/// Lines of one place, of which the first may be with the sink already.
pub(super) struct Lines {
    text: String,
    given: usize,
    place: Place,
    at_start: bool,
    after_space: bool,
}

impl Lines {
    pub fn new(place: Place) -> Self {
        Self {
            text: String::new(),
            given: 0,
            place,
            at_start: true,
            after_space: false,
        }
    }

    /// Appends to the current line. Control characters are spaces.
    pub fn push(&mut self, text: &str) {
        for c in text.chars() {
            if c == ' ' || c.is_control() {
                self.space();
            } else {
                self.text.push(c);
                self.at_start = false;
                self.after_space = false;
            }
        }
    }

    /// A space, unless the line begins here or there is one already.
    pub fn space(&mut self) {
        if !self.at_start && !self.after_space {
            self.text.push(' ');
            self.after_space = true;
        }
    }

    /// The end of a line, unless it is empty.
    pub fn end_line(&mut self) {
        if !self.at_start {
            self.text.push('\n');
            self.at_start = true;
            self.after_space = false;
        }
    }

    /// How far the text has come, for [`Self::since`].
    pub fn position(&self) -> usize {
        self.given + self.text.len()
    }

    /// What was written since `position`; `None` where some of it is with the sink already.
    pub fn since(&self, position: usize) -> Option<&str> {
        self.text.get(position.checked_sub(self.given)?..)
    }

    /// Puts `text` in place of what was written since `position`.
    pub fn replace_since(&mut self, position: usize, text: &str) {
        if let Some(keep) = position.checked_sub(self.given)
            && self.text.is_char_boundary(keep)
        {
            self.text.truncate(keep);
            let last = self.text.chars().next_back();
            self.at_start = last.is_none_or(|c| c == '\n') && (last.is_some() || self.given == 0);
            self.after_space = last == Some(' ');
            self.push(text);
        }
    }

    /// Hands the text over if there is much of it.
    pub fn give_some(&mut self, sink: &mut dyn TextSink) -> Flow {
        if self.text.len() >= PIECE {
            self.give(sink)?;
        }
        Ok(())
    }

    /// Hands all of the text over.
    pub fn give(&mut self, sink: &mut dyn TextSink) -> Flow {
        let mut rest = self.text.as_str();
        while let Some((line, after)) = rest.split_once('\n') {
            push(sink, &self.place, line, None)?;
            sink.edge(Edge::Line)?;
            rest = after;
        }
        push(sink, &self.place, rest, None)?;
        self.given += self.text.len();
        self.text.clear();
        Ok(())
    }

    /// Ends the last line and takes the text, leaving nothing.
    pub fn take(&mut self) -> String {
        self.at_start = true;
        self.after_space = false;
        std::mem::take(&mut self.text)
    }
}

fn push(sink: &mut dyn TextSink, place: &Place, text: &str, label: Option<&str>) -> Flow {
    if text.is_empty() {
        return Ok(());
    }
    sink.text(Segment { text, place, label })
}

/// Pushes `text` as lines of their own, each with `label`.
pub(super) fn push_lines(
    sink: &mut dyn TextSink,
    place: &Place,
    text: &str,
    label: Option<&str>,
) -> Flow {
    for line in text.split(['\n', '\r']) {
        let line = line.trim_matches(['\0', ' ']);
        if !line.is_empty() {
            push(sink, place, line, label)?;
            sink.edge(Edge::Line)?;
        }
    }
    Ok(())
}
