//! A stretch of joined text with the table that leads from its offsets back to places.

use std::ops::Range;
use std::sync::Arc;

pub(crate) use super::automaton::LONGEST_MATCH;
use crate::model::Place;

/// How much text stands on each side of what a chunk owns, so that a match is seen whole by the
/// chunk in which it starts and its neighbours are known, wherever the text was cut.
pub(crate) const MARGIN: usize = 1200;

// The answer does not depend on where the text was cut.
const _: () = assert!(LONGEST_MATCH < MARGIN);

/// What stands between tables and parts: no pattern crosses it.
pub(crate) const BARRIER: char = '\u{1E}';

/// What stands between pages.
pub(crate) const PAGE: char = '\u{C}';

/// What structure said of a text, resolved once for each different label.
#[derive(Debug, Default)]
pub(crate) struct Label {
    /// A hash of the label's text.
    pub key: u64,
    /// Rules whose headings the label holds, with the pack's word.
    pub headings: Vec<(u16, Arc<str>)>,
    /// Words of headings that document rules look for.
    pub terms: Vec<u32>,
}

/// Where text came from, from its offset to the next mark's.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// Byte offset in the chunk's text.
    pub at: usize,
    pub place: Place,
    pub label: Option<Arc<Label>>,
    pub spot: Spot,
    pub covers: Covers,
}

/// How much a mark speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Covers {
    /// All up to the next mark stands where the mark says.
    One,
    /// Each line end moves on by a line: the lines of plain text have no marks of their own.
    Lines,
}

/// Where one offset of a chunk stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stand<'a> {
    pub mark: &'a Mark,
    /// Line ends between the mark and the offset.
    lines: u32,
}

impl<'a> Stand<'a> {
    pub fn place(&self) -> Place {
        match self.mark.place {
            Place::Line { number } => Place::line(number.saturating_add(self.lines)),
            ref place => place.clone(),
        }
    }

    /// The name of the part that the place is, if it is one.
    pub fn part_name(&self) -> Option<&'a str> {
        self.mark.place.part_name()
    }

    pub fn spot(&self) -> Spot {
        self.mark.spot.down(self.lines)
    }
}

/// Coordinates of a mark: what heading logic and proximity compare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spot {
    /// Counts table ends and part ends: proximity does not cross them.
    pub section: u32,
    /// Row of the table, or count of lines and paragraphs outside of one.
    pub row: u32,
    pub col: u32,
    pub in_table: bool,
    /// Another reading of bytes that were read before.
    pub again: bool,
    /// Lines and paragraphs since the start of the part or page.
    pub line: u32,
}

impl Spot {
    /// The same, `lines` lines further down. Lines of a text that follows a table's cells belong to
    /// the row in hand.
    pub fn down(mut self, lines: u32) -> Self {
        if !self.in_table {
            self.row = self.row.saturating_add(lines);
        }
        self.line = self.line.saturating_add(lines);
        self
    }
}

/// A chunk of text, ready to be looked at on any thread.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    pub text: String,
    pub marks: Vec<Mark>,
    /// A match belongs to the chunk in whose owned range it starts.
    pub owned: Range<usize>,
    /// Whether `text` begins where a part begins, and ends where the stream ends.
    pub first: bool,
    pub last: bool,
}

impl Chunk {
    /// Where offsets stand that only ascend.
    pub fn along(&self) -> Along<'_> {
        Along {
            chunk: self,
            next: 0,
            last: None,
        }
    }
}

/// Says where offsets stand, each at or behind the one before.
pub(crate) struct Along<'a> {
    chunk: &'a Chunk,
    /// The first mark that was not passed yet.
    next: usize,
    /// The last answer, and for which offset.
    last: Option<(Stand<'a>, usize)>,
}

impl<'a> Along<'a> {
    pub fn at(&mut self, at: usize) -> Option<Stand<'a>> {
        while let Some(mark) = self.chunk.marks.get(self.next).filter(|m| m.at <= at) {
            self.last = Some((Stand { mark, lines: 0 }, mark.at));
            self.next += 1;
        }
        let (stand, known) = self.last.as_mut()?;
        if stand.mark.covers == Covers::Lines {
            let between = self.chunk.text.as_bytes().get(*known..at);
            stand.lines += memchr::memchr_iter(b'\n', between.unwrap_or_default()).count() as u32;
        }
        *known = at;
        Some(*stand)
    }
}

/// The largest char boundary of `text` that is not past `at`.
pub(crate) fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}
