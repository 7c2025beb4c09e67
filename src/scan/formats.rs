//! Every reader that one input calls for, run in turn; what none of them takes is swept for strings.

use super::fault::contained;
use crate::extract::{
    Child, Content, Edge, ExtractError, Known, Reading, Sign, TextSink, identify, sweep,
};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// Runs every format that `input` is over it, the first one named first; the rest are other
/// readings of the same bytes. What no reader takes, and what a reader could not read to its end,
/// gives its readable strings. Answers what the input is called.
pub(crate) fn run_formats(
    sink: &mut dyn TextSink,
    input: &Input,
    name: &str,
    budget: &Budget,
) -> Option<&'static str> {
    let Ok(identified) = identify(input, name, budget) else {
        sink.gap(Place::Whole, GapKind::Io, "cannot be read");
        return None;
    };
    if identified.mismatch {
        sink.sign(Sign::Mismatch);
    }
    let mut is_whole = true;
    for (nth, format) in identified.formats.iter().enumerate() {
        if nth > 0 {
            again(sink);
        }
        is_whole &= run(sink, format.extract, input) != Read::Cut;
    }
    if let Some(before) = identified.before {
        let member = Child {
            name: "before the archive".into(),
            content: Content::Input(before),
            joins_parent: true,
        };
        // A sink that wants no more says so again at the next text.
        let _ = sink.child(member);
    }
    let read = identified.formats.first().map(|format| format.name);
    let known = identified.known.map(|known| known.name);
    match identified.known.map(Known::gap) {
        Some(gap) => {
            if let Some((kind, detail)) = gap {
                sink.gap(Place::Whole, kind, detail);
            }
            is_whole = false;
        }
        None if read.is_none() => {
            sink.gap(
                Place::Whole,
                GapKind::Unsupported,
                "an unknown kind of file",
            );
            is_whole = false;
        }
        None => {}
    }
    if !is_whole {
        if read.is_some() {
            again(sink);
        }
        run(sink, sweep, input);
    }
    read.or(known)
}

fn again(sink: &mut dyn TextSink) {
    // A sink that wants no more says so again at the next text.
    let _ = sink.edge(Edge::Part);
    sink.reading(Reading::Again);
}

/// Whether a reader came to the end of its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Read {
    Whole,
    /// Damage or a fault ended it: the bytes' strings are worth a look.
    Cut,
    /// A limit, the caller or the machine ended it.
    Stopped,
}

type Extract = fn(&Input, &mut dyn TextSink) -> Result<(), ExtractError>;

fn run(sink: &mut dyn TextSink, extract: Extract, input: &Input) -> Read {
    let (kind, detail) = match contained(|| extract(input, sink)) {
        Ok(Ok(())) => return Read::Whole,
        Ok(Err(ExtractError::Stopped)) => return Read::Stopped,
        Ok(Err(ExtractError::Gap { kind, detail })) => (kind, detail),
        Ok(Err(ExtractError::Io)) => (GapKind::Io, "cannot be read to its end"),
        Err(_) => (GapKind::ReaderFault, "the reader failed on this content"),
    };
    sink.gap(Place::Whole, kind, detail);
    match kind {
        GapKind::Io | GapKind::Time | GapKind::ExpandedSize | GapKind::TextSize => Read::Stopped,
        _ => Read::Cut,
    }
}
