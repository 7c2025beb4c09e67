//! The way from stories to the sink: paragraphs, cells, and what stands out of line after them.

use crate::extract::{Edge, Flow, Reading, Segment, Sign, TextSink};
use crate::model::Place;

/// Out of line text that waits for its paragraph's end. Past this many bytes it waits no longer.
const WAITING: usize = 64 << 10;

/// What a piece of text is to its paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Channel {
    Main,
    /// As `Main`, but added with tracked changes on.
    Inserted,
    Deleted,
    /// What a field computes its result from.
    Field,
}

pub(super) struct Outlet<'s> {
    pub sink: &'s mut dyn TextSink,
    pub place: Place,
    deleted: String,
    field: String,
    /// The paragraph as it was before its tracked changes: a half deleted value is whole here.
    original: String,
    pending: Option<Edge>,
    told: Vec<Sign>,
}

impl<'s> Outlet<'s> {
    pub fn new(sink: &'s mut dyn TextSink) -> Self {
        Self {
            sink,
            place: Place::Whole,
            deleted: String::new(),
            field: String::new(),
            original: String::new(),
            pending: None,
            told: Vec::new(),
        }
    }

    /// Tells a sign, once a document.
    pub fn sign(&mut self, sign: Sign) {
        if !self.told.contains(&sign) {
            self.told.push(sign);
            self.sink.sign(sign);
        }
    }

    pub fn say(&mut self, channel: Channel, text: &str) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        let fits = self.original.len() + text.len() <= WAITING;
        match channel {
            Channel::Main | Channel::Inserted => {
                if channel == Channel::Main && fits {
                    self.original.push_str(text);
                }
                separate(&mut self.deleted);
                separate(&mut self.field);
                self.settle()?;
                return self.push(text, None);
            }
            Channel::Deleted => {
                if fits {
                    self.original.push_str(text);
                }
                self.deleted.push_str(text);
            }
            Channel::Field => self.field.push_str(text),
        }
        if self.deleted.len() + self.field.len() > WAITING {
            self.settle()?;
            return self.flush();
        }
        Ok(())
    }

    fn push(&mut self, text: &str, part: Option<&'static str>) -> Flow {
        let named = part.map(Place::part);
        self.sink.text(Segment {
            text,
            place: named.as_ref().unwrap_or(&self.place),
            label: None,
        })
    }

    /// Notes an edge. The end of a cell's last paragraph is the end of the cell.
    pub fn edge(&mut self, edge: Edge) -> Flow {
        if matches!(edge, Edge::Paragraph | Edge::Cell | Edge::Page) && self.has_asides() {
            self.settle()?;
            self.flush()?;
        }
        if matches!(edge, Edge::Paragraph | Edge::Cell | Edge::Row) {
            self.original.clear();
        }
        match self.pending {
            Some(Edge::Line | Edge::Paragraph) => self.pending = Some(edge),
            Some(Edge::Table) if edge == Edge::Table => {}
            _ => {
                self.settle()?;
                self.pending = Some(edge);
            }
        }
        Ok(())
    }

    /// Pushes the edge that waits for what follows it.
    pub fn settle(&mut self) -> Flow {
        match self.pending.take() {
            Some(edge) => self.sink.edge(edge),
            None => Ok(()),
        }
    }

    /// Ends a story.
    pub fn end(&mut self) -> Flow {
        self.settle()?;
        self.flush()?;
        self.original.clear();
        self.settle()?;
        self.sink.edge(Edge::Part)
    }

    fn has_asides(&self) -> bool {
        !self.deleted.is_empty() || !self.field.is_empty()
    }

    /// Pushes what stood out of line, each kind as a paragraph of its own.
    fn flush(&mut self) -> Flow {
        let field = std::mem::take(&mut self.field);
        let deleted = std::mem::take(&mut self.deleted);
        let original = std::mem::take(&mut self.original);
        let was_more = original.len() > deleted.replace('\n', "").len();
        for (text, part) in [(&field, "field"), (&deleted, "deleted")] {
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                self.sink.edge(Edge::Paragraph)?;
                self.push(line, Some(part))?;
            }
        }
        self.sink.edge(Edge::Paragraph)?;
        if !deleted.trim().is_empty() && was_more {
            self.sink.reading(Reading::Again);
            self.push(&original, Some("deleted"))?;
            self.sink.edge(Edge::Paragraph)?;
            self.sink.reading(Reading::First);
        }
        Ok(())
    }
}

/// What is deleted or computed on the two sides of visible text does not run on.
fn separate(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}
