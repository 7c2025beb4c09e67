//! What was read, handed out piece by piece: the same readers and bounds as a scan, no rules.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};

use super::formats::run_formats;
use super::names::base_name;
use super::scanner::{Context, TextPiece};
use super::visited::{OpenGap, Visited};
use crate::detect::{Evidence, Findings};
use crate::extract::{
    Child, Content, Edge, ExtractError, Flow, Reading, Segment, Sign, Stop, TextSink, limit_detail,
};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{Coverage, GapKind, Location, Place};

/// A piece on its way from the reading thread to the caller's.
struct Piece {
    location: String,
    label: Option<String>,
    text: String,
}

/// Pieces under way between the two threads.
const UNDER_WAY: usize = 256;

/// Reads `input` on a thread with a stack of our size, and calls `each` on the caller's.
pub(crate) fn read(
    context: &Arc<Context>,
    input: &Input,
    name: &str,
    budget: &Budget,
    each: &mut dyn FnMut(TextPiece<'_>),
) -> Visited {
    let (sender, pieces) = sync_channel::<Piece>(UNDER_WAY);
    let mut done = None;
    context.pool().in_place_scope(|scope| {
        let done = &mut done;
        scope.spawn(move |_| {
            let mut reader = Reader::new(context, budget.clone(), Vec::new(), 0, sender);
            reader.member(name, input);
            *done = Some(reader.finish());
        });
        for piece in pieces {
            each(TextPiece {
                location: &piece.location,
                label: piece.label.as_deref(),
                text: &piece.text,
            });
        }
    });
    done.unwrap_or_else(|| Visited::unread(GapKind::ReaderFault, "the reader failed"))
}

struct Reader<'a> {
    context: &'a Arc<Context>,
    budget: Budget,
    members: Vec<Arc<str>>,
    depth: u32,
    sender: SyncSender<Piece>,
    format: &'static str,
    gaps: Vec<OpenGap>,
    coverage: Coverage,
    /// A line or cell in hand: runs split inside a word are handed out joined.
    piece: Option<(Place, Option<String>, String)>,
    called: String,
}

/// A piece is handed out at this length even where no edge has come.
const LONGEST: usize = 64 << 10;

impl<'a> Reader<'a> {
    fn new(
        context: &'a Arc<Context>,
        budget: Budget,
        members: Vec<Arc<str>>,
        depth: u32,
        sender: SyncSender<Piece>,
    ) -> Self {
        Self {
            context,
            budget,
            members,
            depth,
            sender,
            format: "unknown",
            gaps: Vec::new(),
            coverage: Coverage {
                parts: 1,
                parts_read: 1,
                ..Coverage::default()
            },
            piece: None,
            called: String::new(),
        }
    }

    fn member(&mut self, name: &str, input: &Input) {
        if self.depth > self.budget.limits().depth {
            self.gap(Place::Whole, GapKind::Depth, limit_detail(GapKind::Depth));
            return;
        }
        base_name(name).clone_into(&mut self.called);
        let budget = self.budget.clone();
        if let Some(format) = run_formats(self, input, name, &budget) {
            self.format = format;
        }
        self.hand_out();
    }

    fn hand_out(&mut self) {
        let Some((place, label, text)) = self.piece.take() else {
            return;
        };
        self.coverage.chars += text.chars().count() as u64;
        let location = Location {
            members: self.members.clone(),
            place,
        };
        // The receiver only goes away with the caller, who then wants nothing more.
        let _ = self.sender.send(Piece {
            location: location.to_string(),
            label,
            text,
        });
    }

    fn finish(mut self) -> Visited {
        self.hand_out();
        Visited {
            findings: Findings::default(),
            others: Findings::default(),
            evidence: Evidence::default(),
            gaps: self.gaps,
            coverage: self.coverage,
            format: self.format,
            is_container: false,
            shown_name: None,
            labels: Vec::new(),
            traced: None,
        }
    }
}

impl TextSink for Reader<'_> {
    fn text(&mut self, segment: Segment<'_>) -> Flow {
        if self.budget.text(segment.text.len() as u64).is_err() {
            self.gap(
                Place::Whole,
                GapKind::TextSize,
                limit_detail(GapKind::TextSize),
            );
            return Err(Stop);
        }
        let goes_on = self.piece.as_ref().is_some_and(|(place, label, text)| {
            *place == *segment.place && label.as_deref() == segment.label && text.len() < LONGEST
        });
        if !goes_on {
            self.hand_out();
            let label = segment.label.map(str::to_owned);
            self.piece = Some((segment.place.clone(), label, String::new()));
        }
        if let Some((_, _, text)) = &mut self.piece {
            text.push_str(segment.text);
        }
        Ok(())
    }

    fn edge(&mut self, _edge: Edge) -> Flow {
        self.hand_out();
        self.budget.step().map_err(|limit| {
            self.gap(Place::Whole, limit.0, limit_detail(limit.0));
            Stop
        })
    }

    fn sign(&mut self, _sign: Sign) {}

    fn part(&mut self, _name: &str) -> Flow {
        self.coverage.parts += 1;
        self.coverage.parts_read += 1;
        self.edge(Edge::Part)
    }

    fn reading(&mut self, _reading: Reading) {
        self.hand_out();
    }

    fn child(&mut self, child: Child) -> Flow {
        self.hand_out();
        if let Err(limit) = self.budget.member() {
            self.gap(Place::Whole, limit.0, limit_detail(limit.0));
            return Err(Stop);
        }
        let mut members = self.members.clone();
        members.push(Arc::clone(&child.name));
        let (input, gap) = match child.content {
            Content::Input(input) => (Some(input), None),
            Content::Partial(input, kind, detail) => (Some(input), Some((kind, detail))),
            Content::Unread(kind, detail) => (None, Some((kind, detail))),
        };
        let mut reader = Reader::new(
            self.context,
            self.budget.clone(),
            members,
            self.depth + 1,
            self.sender.clone(),
        );
        if let Some(input) = input {
            reader.member(&child.name, &input);
        }
        if let Some((kind, detail)) = gap {
            reader.gap(Place::Whole, kind, detail);
        }
        let read = reader.finish();
        self.coverage.parts += read.coverage.parts;
        self.coverage.parts_read += read.coverage.parts_read;
        self.coverage.chars += read.coverage.chars;
        for mut gap in read.gaps {
            gap.members.insert(0, Arc::clone(&child.name));
            self.gaps.push(gap);
        }
        Ok(())
    }

    fn gap(&mut self, place: Place, kind: GapKind, detail: &'static str) {
        self.coverage.parts_read = self.coverage.parts_read.saturating_sub(1);
        self.gaps.push(OpenGap {
            members: Vec::new(),
            place,
            kind,
            detail,
            format: self.format,
        });
    }

    fn budget(&self) -> &Budget {
        &self.budget
    }

    fn called(&self) -> &str {
        &self.called
    }

    fn spool(&mut self, reader: &mut dyn io::Read) -> Content {
        spool(reader, self.context)
    }
}

/// Turns what `reader` yields into a member's content.
pub(crate) fn spool(reader: &mut dyn io::Read, context: &Context) -> Content {
    match Input::spool(reader, &context.temp_dir) {
        (Ok(()), Some(input)) => Content::Input(input),
        (Err(error), Some(input)) => match ExtractError::from(error) {
            ExtractError::Gap { kind, detail } => Content::Partial(input, kind, detail),
            _ => Content::Unread(GapKind::Io, "cannot be spooled"),
        },
        (_, None) => Content::Unread(GapKind::Io, "cannot be spooled"),
    }
}
