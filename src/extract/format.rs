//! The contract between a reader and the scan: readers push text, edges, members and gaps.

use std::cell::OnceCell;
use std::io;
use std::sync::Arc;

use super::signatures::Known;
use crate::input::{Input, InputFault};
use crate::limits::{Budget, LimitReached};
use crate::model::{GapKind, Place};

/// The receiver wants no more: a limit was reached or the caller cancelled. The scan has noted why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stop;

/// What pushing answers: go on, or stop.
pub(crate) type Flow = Result<(), Stop>;

/// How sure a signature is that the bytes are its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Claim {
    /// The bytes are not this format.
    No,
    /// The bytes could be, and the name says so, or nothing speaks against it.
    Likely,
    /// The bytes say so, whatever the name.
    Certain,
}

/// One format that is read: a row of the table in `formats/mod.rs`.
pub(crate) struct Format {
    /// As users see it: `docx`, `pdf`.
    pub name: &'static str,
    /// Lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Formats that this one's reader covers wholly: a `docx` need not be read as a `zip` too.
    pub covers: &'static [&'static str],
    /// What is read, in a line of `docs/FORMATS.md`.
    pub reads: &'static str,
    /// What is a gap, likewise; the bounds that hold for every format apart.
    pub gaps: &'static str,
    pub signature: fn(&Probe<'_>) -> Claim,
    pub extract: fn(&Input, &mut dyn TextSink) -> Result<(), ExtractError>,
}

/// What a signature may look at.
pub(crate) struct Probe<'a> {
    /// The first bytes, up to 64 KiB.
    pub head: &'a [u8],
    /// The last bytes, up to 64 KiB (the same bytes as `head` in a small file).
    pub tail: &'a [u8],
    /// The lower-case extension without its dot, empty where there is none.
    pub extension: &'a str,
    pub input: &'a Input,
    /// Member names of a ZIP package, up to the first 4,096; empty for anything else.
    pub zip_names: &'a [String],
    /// What kind of compound file the bytes are (`doc`, `msg`); none for anything else.
    pub compound: Option<Known>,
    /// Whether the bytes are text at all, once a signature asked: many do.
    pub is_text: OnceCell<bool>,
}

/// A piece of text. Pieces with no edge between them run on: runs split inside a word are joined.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment<'a> {
    pub text: &'a str,
    pub place: &'a Place,
    /// What structure states this text to be: a column's heading, a key, a form field's name.
    pub label: Option<&'a str>,
}

/// What stands between two pieces of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The end of a table's cell.
    Cell,
    /// The end of a table's row, or of a record.
    Row,
    Line,
    Paragraph,
    Page,
    /// The start or end of a table: words and numbers on its two sides are not neighbours.
    Table,
    /// The end of a part of a package: likewise.
    Part,
}

/// A fact about the document that is not text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Sign {
    TrackedChanges,
    HiddenContent,
    Macros,
    Encrypted,
    Signed,
    /// The content is another format than the name says.
    Mismatch,
}

/// Whether text is read for the first time or is another reading of the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    First,
    /// A second reading adds only values that the first lacked: the fallback of an alternate
    /// content, the other of two possible encodings.
    Again,
}

/// What a member holds, or why that cannot be had.
pub(crate) enum Content {
    Input(Input),
    /// Read up to here, then a limit or damage: both the bytes and the gap count.
    Partial(Input, GapKind, &'static str),
    Unread(GapKind, &'static str),
}

/// A member of an archive, an attachment, an embedded file: a document of its own.
pub(crate) struct Child {
    /// As stored, decoded to text; path separators are `/`.
    pub name: Arc<str>,
    pub content: Content,
    /// An attachment is one document with the mail it hangs on.
    pub joins_parent: bool,
}

/// Where a reader pushes what it reads. It drives; the sink may stop it.
pub(crate) trait TextSink {
    /// Takes a piece of text. A long line may come in many pieces; a cut is no edge.
    fn text(&mut self, segment: Segment<'_>) -> Flow;
    fn edge(&mut self, edge: Edge) -> Flow;
    /// Takes lines of plain text, of which the first is line `number` (or goes on with it): each line
    /// feed is the end of a line. The same as pushing each line and its edge, and faster.
    fn lines(&mut self, text: &str, number: u32) -> Flow {
        let mut place = Place::line(number);
        for (line, number) in text.split('\n').zip(number..) {
            if let Place::Line { number: last } = place
                && last != number
            {
                place = Place::line(number);
                self.edge(Edge::Line)?;
            }
            if !line.is_empty() {
                self.text(Segment {
                    text: line,
                    place: &place,
                    label: None,
                })?;
            }
        }
        Ok(())
    }
    fn sign(&mut self, sign: Sign);
    /// A part of a package begins (`word/header1.xml`): coverage counts it, and gaps until the next
    /// one belong to it. Pushes the edge [`Edge::Part`] too.
    fn part(&mut self, name: &str) -> Flow;
    fn reading(&mut self, reading: Reading);
    /// Hands over a member to be scanned as a file of its own.
    fn child(&mut self, child: Child) -> Flow;
    /// A piece of the input is not read. `detail` is our words, never the file's.
    fn gap(&mut self, place: Place, kind: GapKind, detail: &'static str);
    fn budget(&self) -> &Budget;
    /// What the input is called: a compressed file's content bears its name.
    fn called(&self) -> &str {
        ""
    }
    /// Turns the bytes of `reader` into an input: in memory while small, else spooled.
    fn spool(&mut self, reader: &mut dyn io::Read) -> Content;
}

/// Why a reader ended before the end of its input. What it had pushed by then is scanned.
#[derive(Debug)]
pub(crate) enum ExtractError {
    /// The sink asked to stop and knows why.
    Stopped,
    Gap {
        kind: GapKind,
        detail: &'static str,
    },
    /// The machine failed to hand over the bytes.
    Io,
}

impl ExtractError {
    pub const fn malformed(detail: &'static str) -> Self {
        Self::Gap {
            kind: GapKind::Malformed,
            detail,
        }
    }

    pub const fn encrypted(detail: &'static str) -> Self {
        Self::Gap {
            kind: GapKind::Encrypted,
            detail,
        }
    }
}

impl From<Stop> for ExtractError {
    fn from(_: Stop) -> Self {
        Self::Stopped
    }
}

impl From<LimitReached> for ExtractError {
    fn from(limit: LimitReached) -> Self {
        Self::Gap {
            kind: limit.0,
            detail: limit_detail(limit.0),
        }
    }
}

impl From<io::Error> for ExtractError {
    fn from(error: io::Error) -> Self {
        let inner = error.get_ref();
        if let Some(limit) = inner.and_then(|e| e.downcast_ref::<LimitReached>()) {
            return (*limit).into();
        }
        if inner.is_some_and(|e| e.is::<InputFault>()) {
            return Self::Io;
        }
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Gap {
                kind: GapKind::Truncated,
                detail: "the data ends too early",
            },
            io::ErrorKind::OutOfMemory => LimitReached(GapKind::Memory).into(),
            io::ErrorKind::Unsupported => Self::Gap {
                kind: GapKind::Unsupported,
                detail: "a way of compression that is not read",
            },
            _ => Self::malformed("the compressed data is damaged"),
        }
    }
}

/// What a reached limit is called in a gap.
pub(crate) const fn limit_detail(kind: GapKind) -> &'static str {
    match kind {
        GapKind::Depth => "more containers in one another than the limit allows",
        GapKind::Members => "more members than the limit allows",
        GapKind::ExpandedSize => "expands to more than the limit allows",
        GapKind::TextSize => "more text than the limit allows",
        GapKind::Ratio => "expands by a larger factor than the limit allows",
        GapKind::Time => "the time allowed ran out",
        GapKind::Memory => "too large to be held in memory, and its format cannot be streamed",
        _ => "a limit was reached",
    }
}
