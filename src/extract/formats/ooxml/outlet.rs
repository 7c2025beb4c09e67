//! What a part says, in order: edges merged, and text that stands out of line put after its
//! paragraph.

use super::aside::{Aside, Step, WAITING};
use crate::extract::{Edge, Flow, Reading, Segment, TextSink};
use crate::model::Place;

/// The kinds of text that wait for their paragraph's end, in the order in which they follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Channel {
    Main,
    Inset,
    /// What older programs show in place of an inset.
    Fallback,
    Deleted,
    Field,
    Note,
}

/// A longer paragraph is not kept as it was before its changes.
const ORIGINAL: usize = 64 << 10;

const WAITING_CHANNELS: usize = 5;

/// The way from a reader of parts to the sink.
pub(in super::super) struct Outlet<'s> {
    pub sink: &'s mut dyn TextSink,
    /// Where text is that has no part of its own.
    pub home: Place,
    /// What structure states the text to be.
    pub label: Option<String>,
    pending: Option<Edge>,
    asides: [Aside; WAITING_CHANNELS],
    original: Original,
}

/// A paragraph as it was before its tracked changes: a value that was half deleted is whole here.
#[derive(Debug, Default)]
struct Original {
    text: String,
    /// How much of it was deleted.
    deleted: usize,
}

impl<'s> Outlet<'s> {
    pub fn new(home: Place, sink: &'s mut dyn TextSink) -> Self {
        Self {
            sink,
            home,
            label: None,
            pending: None,
            asides: Default::default(),
            original: Original::default(),
        }
    }

    fn waiting(&mut self, channel: Channel) -> Option<&mut Aside> {
        let [inset, fallback, deleted, field, note] = &mut self.asides;
        match channel {
            Channel::Main => None,
            Channel::Inset => Some(inset),
            Channel::Fallback => Some(fallback),
            Channel::Deleted => Some(deleted),
            Channel::Field => Some(field),
            Channel::Note => Some(note),
        }
    }

    /// Notes text that stood in the paragraph before it was changed.
    pub fn remember(&mut self, channel: Channel, text: &str) {
        let original = &mut self.original;
        if original.text.len().saturating_add(text.len()) > ORIGINAL {
            return;
        }
        original.text.push_str(text);
        if channel == Channel::Deleted {
            original.deleted = original.deleted.saturating_add(text.len());
        }
    }

    /// Pushes the paragraph as it was, where that differs from what is kept and what is deleted.
    fn flush_original(&mut self) -> Flow {
        let original = std::mem::take(&mut self.original);
        if original.deleted > 0 && original.deleted < original.text.len() {
            self.edge_in(Channel::Main, Edge::Paragraph)?;
            self.reading(Channel::Main, Reading::Again)?;
            self.speak(Some("deleted"), &original.text)?;
            self.edge_in(Channel::Main, Edge::Paragraph)?;
            self.reading(Channel::Main, Reading::First)?;
        }
        self.original.text = original.text;
        self.original.text.clear();
        Ok(())
    }

    pub fn asides_edge(&mut self, channel: Channel) {
        if let Some(aside) = self.waiting(channel) {
            aside.edge(Edge::Paragraph);
        }
    }

    /// How much text, in how many steps, waits in `channel`.
    pub fn waits(&mut self, channel: Channel) -> (usize, usize) {
        self.waiting(channel)
            .map_or((0, 0), |aside| (aside.text.len(), aside.steps.len()))
    }

    /// Drops what waits as a fallback since `from`, where it is what the inset says at `choice`: the
    /// characters of one number stand in text boxes of their own, and must not come twice each.
    pub fn drop_repeated(&mut self, choice: (usize, usize), from: (usize, usize)) {
        let [inset, fallback, ..] = &mut self.asides;
        let said = inset.text.get(choice.0..choice.1);
        if said.is_some() && said == fallback.text.get(from.0..) {
            fallback.text.truncate(from.0);
            fallback.steps.truncate(from.1);
        }
    }

    pub fn say(&mut self, channel: Channel, part: Option<&'static str>, text: &str) -> Flow {
        if let Some(aside) = self.waiting(channel) {
            aside.push(part, text);
            let size: usize = self.asides.iter().map(Aside::size).sum();
            if size > WAITING {
                return self.flush_asides();
            }
            return Ok(());
        }
        // What is deleted or computed on the two sides of visible text does not run on.
        self.asides_edge(Channel::Deleted);
        self.asides_edge(Channel::Field);
        self.speak(part, text)
    }

    fn speak(&mut self, part: Option<&'static str>, text: &str) -> Flow {
        self.settle()?;
        let named;
        let place = match part {
            Some(part) => {
                named = Place::part(part);
                &named
            }
            None => &self.home,
        };
        self.sink.text(Segment {
            text,
            place,
            label: self.label.as_deref(),
        })
    }

    pub fn edge_in(&mut self, channel: Channel, edge: Edge) -> Flow {
        if let Some(aside) = self.waiting(channel) {
            aside.edge(edge);
            return Ok(());
        }
        // The end of a cell's last paragraph is the end of the cell, and no edge stands twice.
        match self.pending {
            Some(Edge::Line | Edge::Paragraph) => self.pending = Some(edge),
            Some(Edge::Table) if edge == Edge::Table => {}
            Some(Edge::Cell | Edge::Row) if edge == Edge::Paragraph || edge == Edge::Line => {}
            _ => {
                self.settle()?;
                self.pending = Some(edge);
            }
        }
        Ok(())
    }

    pub fn reading(&mut self, channel: Channel, reading: Reading) -> Flow {
        if let Some(aside) = self.waiting(channel) {
            aside.edge(Edge::Paragraph);
            aside.reading(reading);
            return Ok(());
        }
        self.settle()?;
        self.sink.reading(reading);
        Ok(())
    }

    /// Pushes the edge that waits for what follows it.
    pub fn settle(&mut self) -> Flow {
        match self.pending.take() {
            Some(edge) => self.sink.edge(edge),
            None => Ok(()),
        }
    }

    /// Pushes what stood out of line, each kind as a paragraph of its own.
    pub fn flush_asides(&mut self) -> Flow {
        let asides = std::mem::take(&mut self.asides);
        for aside in asides {
            let mut from = 0;
            if aside.steps.is_empty() {
                continue;
            }
            self.edge_in(Channel::Main, Edge::Paragraph)?;
            for step in aside.steps {
                match step {
                    Step::Edge(edge) => self.edge_in(Channel::Main, edge)?,
                    Step::Reading(reading) => {
                        self.settle()?;
                        self.sink.reading(reading);
                    }
                    Step::Text(part, to) => {
                        self.speak(part, aside.text.get(from..to).unwrap_or_default())?;
                        from = to;
                    }
                }
            }
            self.edge_in(Channel::Main, Edge::Paragraph)?;
        }
        self.flush_original()
    }
}
