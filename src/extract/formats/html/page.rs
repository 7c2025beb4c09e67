//! What a page pushes: its text, the edges of its blocks and tables, and what its tags carry.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashSet};

use super::data_uri;
use super::elements::Element;
use crate::extract::format::{Child, Edge, Flow, Segment, Sign, Stop, TextSink};
use crate::model::Place;

/// Bytes that wait for the end of the block they stand in.
const WAITING: usize = 64 << 10;

/// Values of attributes remembered as pushed already.
const VALUES: usize = 1 << 16;

/// Text that is not part of the running text: it must not part the words on its two sides.
struct Aside {
    place: Place,
    label: Option<String>,
    text: String,
}

pub(super) struct Page {
    line: u32,
    place: Place,
    /// Nothing was pushed since the last edge.
    blank: bool,
    preformatted: u32,
    tables: u32,
    row_open: bool,
    cell_open: bool,
    asides: Vec<Aside>,
    waiting: usize,
    values: HashSet<u64>,
    hasher: DefaultHashBuilder,
    files: usize,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            line: 1,
            place: Place::line(1),
            blank: true,
            preformatted: 0,
            tables: 0,
            row_open: false,
            cell_open: false,
            asides: Vec::new(),
            waiting: 0,
            values: HashSet::new(),
            hasher: DefaultHashBuilder::default(),
            files: 0,
        }
    }
}

impl Page {
    /// Counts the line ends of `source`, which was read.
    pub fn pass(&mut self, source: &str) {
        let lines = memchr::memchr_iter(b'\n', source.as_bytes()).count();
        if lines > 0 {
            self.line = self
                .line
                .saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
            if matches!(self.place, Place::Line { .. }) {
                self.place = Place::line(self.line);
            }
        }
    }

    /// Running text, as it stands in the source; its lines are counted.
    pub fn text(&mut self, mut source: &str, sink: &mut dyn TextSink) -> Flow {
        while let Some(at) = memchr::memchr(b'\n', source.as_bytes()) {
            let (line, rest) = source.split_at_checked(at + 1).unwrap_or((source, ""));
            if self.preformatted > 0 {
                self.words(line.trim_end_matches(['\r', '\n']), sink)?;
                sink.edge(Edge::Line)?;
            } else {
                self.words(line, sink)?;
            }
            self.pass(line);
            source = rest;
        }
        self.words(source, sink)
    }

    /// Text within one line.
    pub fn words(&mut self, text: &str, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() || (self.blank && text.trim_ascii().is_empty()) {
            return Ok(());
        }
        self.blank = false;
        sink.text(Segment {
            text,
            place: &self.place,
            label: None,
        })
    }

    /// The text of a script or style sheet: line by line, in its own part.
    pub fn raw(&mut self, source: &str, sink: &mut dyn TextSink) -> Flow {
        let place = Place::part("script");
        for piece in source.split_inclusive('\n') {
            let line = piece.trim_end_matches(['\r', '\n']);
            if !line.is_empty() {
                self.blank = false;
                sink.text(Segment {
                    text: line,
                    place: &place,
                    label: None,
                })?;
            }
            if line.len() < piece.len() && !self.blank {
                sink.edge(Edge::Line)?;
            }
        }
        self.pass(source);
        Ok(())
    }

    /// An element begins.
    pub fn start(&mut self, element: Element, sink: &mut dyn TextSink) -> Flow {
        match element {
            Element::Inline | Element::Meta | Element::Input => Ok(()),
            Element::Break => sink.edge(Edge::Line),
            Element::Block | Element::Raw(_) => self.block(sink),
            Element::Preformatted => {
                self.preformatted = self.preformatted.saturating_add(1);
                self.block(sink)
            }
            Element::Title => {
                self.block(sink)?;
                self.place = Place::part("title");
                Ok(())
            }
            Element::Table => {
                self.tables = self.tables.saturating_add(1);
                self.row_open = false;
                self.cell_open = false;
                self.table_edge(sink)
            }
            Element::Row => {
                self.end_row(sink)?;
                self.row_open = true;
                Ok(())
            }
            Element::Cell => {
                self.end_cell(sink)?;
                self.row_open = true;
                self.cell_open = true;
                self.blank = true;
                Ok(())
            }
        }
    }

    /// An element ends.
    pub fn end(&mut self, element: Element, sink: &mut dyn TextSink) -> Flow {
        match element {
            Element::Inline | Element::Meta | Element::Input => Ok(()),
            Element::Break => sink.edge(Edge::Line),
            Element::Block | Element::Raw(_) => self.block(sink),
            Element::Preformatted => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.block(sink)
            }
            Element::Title => {
                self.place = Place::line(self.line);
                self.block(sink)
            }
            Element::Cell => self.end_cell(sink),
            Element::Row => self.end_row(sink),
            Element::Table => {
                self.end_row(sink)?;
                self.tables = self.tables.saturating_sub(1);
                self.row_open = self.tables > 0;
                self.cell_open = self.tables > 0;
                self.table_edge(sink)
            }
        }
    }

    /// The end of the page.
    pub fn finish(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.end_row(sink)?;
        self.block(sink)?;
        self.flush(sink)
    }

    /// A comment, or the value of an attribute under `label`: pushed after the block it stands in.
    pub fn aside(
        &mut self,
        place: Place,
        label: Option<&str>,
        text: &str,
        sink: &mut dyn TextSink,
    ) -> Flow {
        let text = text.trim_ascii();
        if text.is_empty() {
            return Ok(());
        }
        let hash = self.hasher.hash_one((label, text));
        if self.values.contains(&hash) {
            return Ok(());
        }
        if self.values.len() < VALUES {
            self.values.insert(hash);
        }
        self.waiting = self.waiting.saturating_add(text.len()).saturating_add(64);
        self.asides.push(Aside {
            place,
            label: label.map(str::to_owned),
            text: text.to_owned(),
        });
        if self.waiting > WAITING {
            sink.edge(Edge::Line)?;
            self.flush(sink)?;
        }
        Ok(())
    }

    /// A piece of something too long to wait.
    pub fn apart(&self, text: &str, place: Place, sink: &mut dyn TextSink) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        sink.text(Segment {
            text,
            place: &place,
            label: None,
        })
    }

    /// The place where the page is being read.
    pub fn place(&self) -> Place {
        Place::line(self.line)
    }

    /// Hands over a file that a `data:` address holds. Answers whether it was one.
    pub fn file(&mut self, value: &str, sink: &mut dyn TextSink) -> Result<Held, Stop> {
        let Some(file) = data_uri::embedded(value, self.files.saturating_add(1)) else {
            return Ok(Held::Nothing);
        };
        self.files = self.files.saturating_add(1);
        let content = sink.spool(&mut file.bytes.as_slice());
        sink.child(Child {
            name: file.name.into(),
            content,
            joins_parent: true,
        })?;
        Ok(Held::File)
    }

    /// Notes that something is not shown.
    pub fn hidden(&self, sink: &mut dyn TextSink) {
        sink.sign(Sign::HiddenContent);
    }

    fn block(&mut self, sink: &mut dyn TextSink) -> Flow {
        if !self.blank {
            self.blank = true;
            sink.edge(Edge::Paragraph)?;
        }
        // Inside a row, what waits would stand between its cells.
        if self.tables == 0 {
            self.flush(sink)?;
        }
        Ok(())
    }

    fn table_edge(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.blank = true;
        sink.edge(Edge::Table)?;
        self.flush(sink)
    }

    fn end_cell(&mut self, sink: &mut dyn TextSink) -> Flow {
        if std::mem::take(&mut self.cell_open) {
            self.blank = true;
            sink.edge(Edge::Cell)?;
        }
        Ok(())
    }

    fn end_row(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.end_cell(sink)?;
        if std::mem::take(&mut self.row_open) {
            self.blank = true;
            sink.edge(Edge::Row)?;
        }
        self.flush(sink)
    }

    fn flush(&mut self, sink: &mut dyn TextSink) -> Flow {
        self.waiting = 0;
        if self.asides.is_empty() {
            return Ok(());
        }
        if !self.blank {
            self.blank = true;
            sink.edge(Edge::Line)?;
        }
        for aside in self.asides.drain(..) {
            sink.text(Segment {
                text: &aside.text,
                place: &aside.place,
                label: aside.label.as_deref(),
            })?;
            sink.edge(Edge::Line)?;
        }
        Ok(())
    }
}

/// What a value turned out to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    File,
    Nothing,
}
