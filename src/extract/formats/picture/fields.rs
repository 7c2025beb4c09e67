//! How metadata goes out: labelled fields, packets of XML as members, and what is left as strings.

use crate::extract::format::{Child, Content, Edge, Flow, Segment, TextSink};
use crate::extract::{ExtractError, sweep};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(super) const PROPERTY: Place = Place::part("property");

/// A field of metadata is looked at up to here.
pub(super) const LONGEST: usize = 1 << 20;

/// Fewer bytes than this behind a picture are padding.
const SHORTEST_REST: u64 = 8;

/// Pushes one field: its name as the label, its text without padding.
pub(super) fn push(sink: &mut dyn TextSink, label: &str, text: &str) -> Flow {
    let text = text.trim_matches(['\0', ' ', '\r', '\n']);
    if text.is_empty() {
        return Ok(());
    }
    for line in text
        .split(['\0', '\n', '\r'])
        .filter(|line| !line.is_empty())
    {
        sink.text(Segment {
            text: line,
            place: &PROPERTY,
            label: Some(label),
        })?;
        sink.edge(Edge::Line)?;
    }
    Ok(())
}

/// Pushes one text that a drawing shows. Writers draw words and even letters one by one: letters run
/// on, and a line ends behind anything longer.
pub(super) fn drawn(text: Option<String>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    sink.text(Segment {
        text: &text,
        place: &Place::Whole,
        label: None,
    })?;
    if text.chars().nth(1).is_some() {
        sink.edge(Edge::Line)?;
    }
    Ok(())
}

/// Hands over a packet of XML as part of the picture.
pub(super) fn xmp(sink: &mut dyn TextSink, input: Input) -> Flow {
    sink.child(Child {
        name: "metadata.xmp".into(),
        content: Content::Input(input),
        joins_parent: true,
    })
}

/// Hands over what stands behind the end of the picture: whatever it is, a viewer does not show it.
pub(super) fn behind(sink: &mut dyn TextSink, input: &Input, end: u64) -> Flow {
    let rest = input.len().saturating_sub(end);
    let start = input.peek(end, 4096).unwrap_or_default();
    if rest < SHORTEST_REST || (rest <= 4096 && start.iter().all(|byte| *byte == 0)) {
        return Ok(());
    }
    // A whole archive is read as what it is by its own reader.
    let tail = input
        .peek(input.len().saturating_sub(22), 4)
        .unwrap_or_default();
    if start.starts_with(b"PK\x03\x04") && tail == b"PK\x05\x06" {
        return Ok(());
    }
    sink.child(Child {
        name: "behind the picture".into(),
        content: Content::Input(input.slice(end, rest)),
        joins_parent: true,
    })
}

/// Looks for readable strings in a block of a picture that has no known structure.
pub(super) fn strings(sink: &mut dyn TextSink, input: &Input) -> Result<(), ExtractError> {
    sink.edge(Edge::Part)?;
    sweep(input, sink)?;
    sink.edge(Edge::Part)?;
    Ok(())
}

/// Looks for strings where a picture's structure is damaged. The pixels are a gap already, and damage
/// adds nothing to that.
pub(super) fn damaged(
    sink: &mut dyn TextSink,
    input: &Input,
    from: u64,
) -> Result<(), ExtractError> {
    let rest = input.len().saturating_sub(from);
    strings(sink, &input.slice(from, rest))
}

/// Says that the picture's structure goes on beyond its last byte: what it had to say there is missing.
pub(super) fn cut(sink: &mut dyn TextSink) {
    let detail = "the picture ends too early";
    sink.gap(Place::Whole, GapKind::Truncated, detail);
}

/// Names the pixels as what is not read.
pub(super) fn pixels(sink: &mut dyn TextSink) {
    sink.gap(Place::Whole, GapKind::ImageWithoutOcr, "a picture");
}
