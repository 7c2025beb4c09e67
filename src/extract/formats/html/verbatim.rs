//! What a page holds besides tags and text: comments, declarations, scripts and style sheets.

use super::tokens::{Side, State, Tokens};
use crate::extract::format::{Edge, Flow, Stop, TextSink};
use crate::model::Place;

/// Bytes of a comment that are held.
const COMMENT: usize = 32 << 10;

impl Tokens {
    pub(super) fn declaration(&mut self, rest: &str) -> usize {
        let Some(c) = rest.chars().next() else {
            return 0;
        };
        self.held.push(c);
        let starts = |whole: &str| whole.starts_with(self.held.as_str());
        self.state = match self.held.as_str() {
            "--" => State::Comment("-->"),
            "[CDATA[" => State::Text,
            _ if starts("--") || starts("[CDATA[") => return c.len_utf8(),
            _ => {
                self.held.pop();
                self.state = State::Comment(">");
                return 0;
            }
        };
        self.held.clear();
        c.len_utf8()
    }

    pub(super) fn comment(
        &mut self,
        rest: &str,
        end: &str,
        sink: &mut dyn TextSink,
    ) -> Result<usize, Stop> {
        let found = memchr::memchr(b'>', rest.as_bytes());
        let used = found.map_or(rest.len(), |at| at + 1);
        let piece = rest.get(..used).unwrap_or_default();
        self.page.pass(piece);
        self.held.push_str(piece);
        if found.is_some() && self.held.ends_with(end) {
            self.end_comment(end.len(), sink)?;
        } else if self.held.len() > COMMENT {
            let kept = self.held.len().saturating_sub(2);
            let cut = (0..=kept).rev().find(|at| self.held.is_char_boundary(*at));
            let tail = self.held.split_off(cut.unwrap_or(0));
            if !std::mem::replace(&mut self.spilt, true) {
                sink.edge(Edge::Line)?;
            }
            self.page.apart(&self.held, Place::part("comment"), sink)?;
            self.held = tail;
        }
        Ok(used)
    }

    pub(super) fn end_comment(&mut self, mark: usize, sink: &mut dyn TextSink) -> Flow {
        let length = self.held.len().saturating_sub(mark);
        let text = self.held.get(..length).unwrap_or_default();
        let place = Place::part("comment");
        if std::mem::take(&mut self.spilt) {
            self.page.apart(text, place, sink)?;
            sink.edge(Edge::Line)?;
        } else {
            self.page.aside(place, None, text, sink)?;
        }
        self.held.clear();
        self.state = State::Text;
        Ok(())
    }

    pub(super) fn raw(
        &mut self,
        rest: &str,
        name: &'static str,
        sink: &mut dyn TextSink,
    ) -> Result<usize, Stop> {
        let found = memchr::memchr(b'<', rest.as_bytes());
        let end = found.unwrap_or(rest.len());
        self.page.raw(rest.get(..end).unwrap_or_default(), sink)?;
        if found.is_none() {
            return Ok(end);
        }
        self.held.clear();
        self.held.push('<');
        self.state = State::RawEnd(name);
        Ok(end + 1)
    }

    pub(super) fn raw_end(
        &mut self,
        rest: &str,
        name: &'static str,
        sink: &mut dyn TextSink,
    ) -> Result<usize, Stop> {
        let at = self.held.len();
        let expected = match at {
            1 => Some(b'/'),
            _ => name.as_bytes().get(at.saturating_sub(2)).copied(),
        };
        match (expected, rest.as_bytes().first()) {
            (None, _) => {
                self.tag(Side::End);
                self.name.push_str(name);
                Ok(0)
            }
            (Some(expected), Some(byte)) if byte.eq_ignore_ascii_case(&expected) => {
                self.held.push(char::from(*byte));
                Ok(1)
            }
            _ => {
                self.state = State::Raw(name);
                self.page.raw(&self.held, sink)?;
                Ok(0)
            }
        }
    }
}
