//! A stretch of joined text with the table that leads from its offsets back to places.

use std::ops::Range;
use std::sync::Arc;

use crate::model::Place;

/// How much text stands on each side of what a chunk owns, so that a match is seen whole by the
/// chunk in which it starts and its neighbours are known, wherever the text was cut.
pub(crate) const MARGIN: usize = 1200;

/// A match longer than this many bytes as written is none. Shorter than [`MARGIN`], so that the
/// answer does not depend on where the text was cut.
pub(crate) const LONGEST_MATCH: usize = 1000;

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
    /// The index of the mark that covers the byte at `at`.
    pub fn mark_at(&self, at: usize) -> Option<usize> {
        self.marks
            .partition_point(|mark| mark.at <= at)
            .checked_sub(1)
    }
}

/// The largest char boundary of `text` that is not past `at`.
pub(crate) fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}
