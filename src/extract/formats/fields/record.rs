//! Records of named values on their way to the sink.

use hashbrown::HashSet;

use crate::extract::{Edge, Flow, Segment, TextSink};
use crate::model::Place;

/// Names remembered as pushed already; further ones are pushed each time.
const NAMES: usize = 4 << 10;

/// Values under their names; a name is text itself when met for the first time.
#[derive(Default)]
pub(super) struct Record {
    names: HashSet<String>,
    said: bool,
}

impl Record {
    /// A value called `name`.
    pub fn value(&mut self, name: &str, text: &str, line: u32, sink: &mut dyn TextSink) -> Flow {
        let place = Place::line(line);
        if !name.is_empty() && !self.names.contains(name) {
            if self.names.len() < NAMES {
                self.names.insert(name.to_owned());
            }
            say(name, &place, None, sink)?;
            sink.edge(Edge::Cell)?;
        }
        for (nth, text) in text.split('\n').enumerate() {
            if nth > 0 {
                sink.edge(Edge::Line)?;
            }
            say(text, &place, Some(name), sink)?;
        }
        self.said = true;
        sink.edge(Edge::Cell)
    }

    /// A line that names nothing.
    pub fn plain(&mut self, text: &str, line: u32, sink: &mut dyn TextSink) -> Flow {
        say(text, &Place::line(line), None, sink)?;
        self.said = true;
        sink.edge(Edge::Line)
    }

    /// Ends the record in hand, where it said anything.
    pub fn end(&mut self, sink: &mut dyn TextSink) -> Flow {
        match std::mem::take(&mut self.said) {
            true => sink.edge(Edge::Row),
            false => Ok(()),
        }
    }
}

/// Pushes `text`, where there is any.
pub(super) fn say(text: &str, place: &Place, label: Option<&str>, sink: &mut dyn TextSink) -> Flow {
    if text.is_empty() {
        return Ok(());
    }
    let label = label.filter(|label| !label.is_empty());
    sink.text(Segment { text, place, label })
}
