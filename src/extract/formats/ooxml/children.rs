//! Files inside a package: pictures, embedded documents, wrapped objects, macros.

use std::io::Read;

use super::parts::Parts;
use super::prose;
use crate::extract::ole;
use crate::extract::{
    Child, Content, Edge, ExtractError, Flow, Segment, Sign, TextSink, identify, sweep, vba,
};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// Where packages keep the room of parts that were removed.
const TRASH: &str = "[trash]/";
/// Strings of this many characters and more are worth reading.
const SHORTEST: usize = 4;

/// Hands over a part as a file of its own, or reads it where it is XML under another name.
pub(super) fn child(
    parts: &mut Parts,
    index: usize,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let name = parts.name(index).to_owned();
    let content = match parts.spool(index, sink) {
        Ok(content) => content,
        Err(ExtractError::Gap { kind, detail }) => Content::Unread(kind, detail),
        Err(other) => return Err(other),
    };
    if let Some(input) = input_of(&content) {
        let head = input.peek(0, 8)?;
        if head.starts_with(b"<?xml") || head.starts_with(b"\xEF\xBB\xBF<?xm") {
            sink.part(&name)?;
            prose::read(&mut input.reader(), &Place::Whole, sink)?;
            return whole(&content);
        }
        if is_leftover(&name, input, sink) {
            sink.part(&name)?;
            let detail = "what a writer left where a part was removed";
            sink.gap(Place::Whole, GapKind::Media, detail);
            sweep(input, sink)?;
            return whole(&content);
        }
        if ole::is_compound(input) && ole::is_equation(input, sink.budget()) {
            sink.part(&name)?;
            sink.gap(
                Place::Whole,
                GapKind::Media,
                "a formula of an equation editor",
            );
            return strings(&mut input.reader(), sink);
        }
        if ole::is_compound(input)
            && let Some(unwrapped) = ole::unwrap(input, sink)
        {
            let file = unwrapped.name;
            let name = match (file.is_empty(), name.rsplit_once('/')) {
                (true, _) => name,
                (false, Some((folder, _))) => format!("{folder}/{file}"),
                (false, None) => file,
            };
            push(name, unwrapped.content, sink)?;
            return whole(&content);
        }
    }
    push(name, content, sink)
}

/// Whether the part lies where writers leave the bytes of what they removed, and is no file.
fn is_leftover(name: &str, input: &Input, sink: &dyn TextSink) -> bool {
    let folder = name.trim_start_matches('/').get(..TRASH.len());
    folder.is_some_and(|folder| folder.eq_ignore_ascii_case(TRASH))
        && identify(input, name, sink.budget())
            .is_ok_and(|found| found.formats.is_empty() && found.known.is_none())
}

fn push(name: String, content: Content, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    Ok(sink.child(Child {
        name: name.into(),
        content,
        joins_parent: false,
    })?)
}

fn input_of(content: &Content) -> Option<&Input> {
    match content {
        Content::Input(input) | Content::Partial(input, ..) => Some(input),
        Content::Unread(..) => None,
    }
}

/// Reads the source text of macros; where that cannot be had, the project is a child.
pub(super) fn macros(
    parts: &mut Parts,
    index: usize,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    sink.sign(Sign::Macros);
    let name = parts.name(index).to_owned();
    let content = parts.spool(index, sink)?;
    let modules = input_of(&content).and_then(|input| vba::modules(input, sink.budget()));
    let Some(modules) = modules.filter(|found| !found.is_empty()) else {
        return push(name, content, sink);
    };
    sink.part(&name)?;
    let place = Place::part("macro");
    for module in modules {
        for text in [&module.name, &module.source] {
            let label = None;
            sink.text(Segment {
                text,
                place: &place,
                label,
            })?;
            sink.edge(Edge::Paragraph)?;
        }
    }
    whole(&content)
}

/// An error where a part was read only up to a limit or damage.
const fn whole(content: &Content) -> Result<(), ExtractError> {
    match content {
        Content::Partial(_, kind, detail) => Err(ExtractError::Gap {
            kind: *kind,
            detail,
        }),
        _ => Ok(()),
    }
}

/// Pushes the readable strings of a small part that is no document: ASCII and UTF-16.
pub(super) fn strings(reader: &mut dyn Read, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut bytes = Vec::new();
    reader.take(LARGEST).read_to_end(&mut bytes)?;
    for start in [0, 1] {
        let units = bytes.get(start..).unwrap_or_default().chunks_exact(2);
        let units = units.map(|pair| match pair {
            [low, high] => u16::from_le_bytes([*low, *high]),
            _ => 0,
        });
        push_runs(char::decode_utf16(units).map(Result::ok), sink)?;
    }
    push_runs(
        bytes
            .iter()
            .map(|b| Some(char::from(*b)).filter(char::is_ascii)),
        sink,
    )?;
    if bytes.len() as u64 == LARGEST {
        sink.gap(
            Place::Whole,
            GapKind::Memory,
            "more data of settings than is read",
        );
    }
    Ok(())
}

/// Settings of printers and the like are smaller.
const LARGEST: u64 = 1 << 20;

fn push_runs(chars: impl Iterator<Item = Option<char>>, sink: &mut dyn TextSink) -> Flow {
    let place = Place::part("settings");
    let mut run = String::new();
    for c in chars.chain([None]) {
        match c.filter(|c| c.is_alphanumeric() || c.is_ascii_graphic() || *c == ' ') {
            Some(c) => run.push(c),
            None => {
                if run.chars().count() >= SHORTEST {
                    sink.text(Segment {
                        text: &run,
                        place: &place,
                        label: None,
                    })?;
                    sink.edge(Edge::Line)?;
                }
                run.clear();
            }
        }
    }
    Ok(())
}
