//! A sink for readers' own tests: keeps all that is pushed.

use std::io::Read;
use std::sync::Arc;

use super::format::{
    Child, Content, Edge, ExtractError, Flow, Format, Reading, Segment, Sign, TextSink,
};
use crate::input::Input;
use crate::limits::{Budget, Limits};
use crate::model::{GapKind, Place};

/// One pushed piece: text, place, label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub text: String,
    pub place: Place,
    pub label: Option<String>,
}

/// All that a reader pushed. `text` has edges as separators: cell = tab, others = newline.
pub(crate) struct Collected {
    pub text: String,
    pub pieces: Vec<Piece>,
    pub edges: Vec<Edge>,
    pub signs: Vec<Sign>,
    pub parts: Vec<String>,
    pub children: Vec<Child>,
    pub gaps: Vec<(Place, GapKind, &'static str)>,
    pub end: Result<(), ExtractError>,
    budget: Budget,
    /// Which of `pieces` are another reading, by position.
    again: Vec<bool>,
    reading: Reading,
}

impl Collected {
    /// The texts that were read for the first time.
    pub fn first_pieces(&self) -> impl Iterator<Item = &str> {
        let pieces = self.pieces.iter().zip(&self.again);
        pieces
            .filter(|(_, again)| !**again)
            .map(|(piece, _)| piece.text.as_str())
    }
}

/// Runs `format` over `bytes` under `limits`.
pub(crate) fn collect_within(format: &Format, bytes: &[u8], limits: Limits) -> Collected {
    let mut sink = Collected {
        text: String::new(),
        pieces: Vec::new(),
        edges: Vec::new(),
        signs: Vec::new(),
        parts: Vec::new(),
        children: Vec::new(),
        gaps: Vec::new(),
        end: Ok(()),
        budget: Budget::new(Arc::new(limits), Arc::default()),
        again: Vec::new(),
        reading: Reading::First,
    };
    sink.end = (format.extract)(&Input::from_bytes(bytes), &mut sink);
    sink
}

/// Runs `format` over `bytes` under the default limits.
pub(crate) fn collect(format: &Format, bytes: &[u8]) -> Collected {
    collect_within(format, bytes, Limits::default())
}

impl TextSink for Collected {
    fn text(&mut self, segment: Segment<'_>) -> Flow {
        self.text.push_str(segment.text);
        self.again.push(self.reading == Reading::Again);
        self.pieces.push(Piece {
            text: segment.text.to_owned(),
            place: segment.place.clone(),
            label: segment.label.map(str::to_owned),
        });
        Ok(())
    }

    fn edge(&mut self, edge: Edge) -> Flow {
        self.text.push(if edge == Edge::Cell { '\t' } else { '\n' });
        self.edges.push(edge);
        Ok(())
    }

    fn sign(&mut self, sign: Sign) {
        self.signs.push(sign);
    }

    fn part(&mut self, name: &str) -> Flow {
        self.parts.push(name.to_owned());
        self.edge(Edge::Part)
    }

    fn reading(&mut self, reading: Reading) {
        self.reading = reading;
    }

    fn child(&mut self, child: Child) -> Flow {
        self.children.push(child);
        Ok(())
    }

    fn gap(&mut self, place: Place, kind: GapKind, detail: &'static str) {
        self.gaps.push((place, kind, detail));
    }

    fn budget(&self) -> &Budget {
        &self.budget
    }

    fn spool(&mut self, reader: &mut dyn Read) -> Content {
        match Input::spool(reader, &std::env::temp_dir()) {
            (Ok(()), Some(input)) => Content::Input(input),
            (Err(error), input) => match (ExtractError::from(error), input) {
                (ExtractError::Gap { kind, detail }, Some(input)) => {
                    Content::Partial(input, kind, detail)
                }
                _ => Content::Unread(GapKind::Io, "cannot be spooled"),
            },
            (Ok(()), None) => Content::Unread(GapKind::Io, "cannot be spooled"),
        }
    }
}
