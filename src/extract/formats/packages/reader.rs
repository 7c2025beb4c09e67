//! One package from its first part to its last: pages first, settings last, each part read or a gap.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};

use super::role::Role;
use super::{iwa, iwork, visio, xps};
use crate::extract::formats::{ooxml, xml as data};
use crate::extract::zip::Package;
use crate::extract::{
    Child, Content, Edge, ExtractError, Segment, Sign, TextSink, ole, sweep, vba,
};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// Reads a package whose parts have the roles that `role` tells by their names in lower case;
/// those named in `order` come first, and in that order.
pub(super) fn read(
    input: &Input,
    role: fn(&str) -> Role,
    order: &[String],
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let zip = open(input, sink)?;
    each(&zip, role, order, &[], sink)
}

/// Opens a package. What is wrong with it as a whole is a gap; a remark at its end is text.
pub(super) fn open(input: &Input, sink: &mut dyn TextSink) -> Result<Package, ExtractError> {
    let zip = Package::open(input, sink.budget())?;
    for (kind, detail) in zip.faults() {
        sink.gap(Place::Whole, *kind, detail);
    }
    let entries = zip.entries().iter().map(|entry| entry.comment.as_str());
    for remark in std::iter::once(zip.comment()).chain(entries) {
        if !remark.is_empty() {
            push(remark, &Place::part("comment"), sink)?;
        }
    }
    Ok(zip)
}

/// Reads the parts of `zip`; those named in `locked` are encrypted.
pub(super) fn each(
    zip: &Package,
    role: fn(&str) -> Role,
    order: &[String],
    locked: &[String],
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let first: HashMap<&str, usize> = order
        .iter()
        .enumerate()
        .map(|(n, name)| (name.as_str(), n))
        .collect();
    let mut parts: Vec<(usize, Role, usize)> = (zip.entries().iter().enumerate())
        .filter(|(_, entry)| !entry.is_dir)
        .map(|(index, entry)| {
            let nth = first.get(entry.name.as_str()).copied();
            (
                nth.unwrap_or(usize::MAX),
                role(&entry.name.to_ascii_lowercase()),
                index,
            )
        })
        .collect();
    parts.sort_by_key(|(nth, role, _)| (*nth, rank(role)));
    for (_, role, index) in parts {
        sink.budget().step()?;
        let name = zip.entries().get(index).map_or("", |entry| &entry.name);
        let result = match locked.iter().any(|locked| locked == name) {
            true => sink
                .part(name)
                .map_err(Into::into)
                .and(Err(ExtractError::encrypted("the part is encrypted"))),
            false => one(zip, &role, index, sink),
        };
        note(result, sink)?;
    }
    Ok(())
}

/// People look for the pages first and for settings last.
const fn rank(role: &Role) -> (u8, u32) {
    match role {
        Role::Page(number) | Role::Shapes(Place::Page { number }) => (0, *number),
        Role::Story(Place::Whole) | Role::Old | Role::Iwa => (1, 0),
        Role::Shapes(_) | Role::Properties => (2, 0),
        Role::Child => (4, 0),
        _ => (3, 0),
    }
}

/// Makes a part's damage a gap. What ends the whole scan is passed on.
fn note(result: Result<(), ExtractError>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    match result {
        Err(ExtractError::Gap { kind, detail })
            if !matches!(
                kind,
                GapKind::ExpandedSize | GapKind::TextSize | GapKind::Time | GapKind::Members
            ) =>
        {
            sink.gap(Place::Whole, kind, detail);
            Ok(())
        }
        other => other,
    }
}

fn one(
    zip: &Package,
    role: &Role,
    index: usize,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let Some(entry) = zip.entries().get(index) else {
        return Ok(());
    };
    if matches!(role, Role::Child) || (matches!(role, Role::Furniture) && !is_furniture(zip, index))
    {
        return child(zip, index, sink);
    }
    sink.part(&entry.name)?;
    if let Some((kind, detail)) = entry.fault {
        sink.gap(Place::Whole, kind, detail);
    }
    let mut reader = BufReader::new(zip.read(index)?);
    if reader.fill_buf()?.is_empty() {
        return Ok(());
    }
    match role {
        Role::Page(number) => xps::read(&mut reader, &Place::page(*number), sink),
        Role::Shapes(place) => visio::read(&mut reader, place, sink),
        Role::Story(place) => ooxml::read_prose(&mut reader, place, sink),
        Role::Old => iwork::read(&mut reader, sink),
        Role::Iwa => iwa::read(&mut reader, &iwork::place(&entry.name), sink),
        Role::Properties => ooxml::read_properties(&mut reader, sink),
        Role::Links => ooxml::push_links(&mut reader, sink),
        Role::Macros => macros(&mut reader, sink),
        Role::Signature => {
            sink.sign(Sign::Signed);
            data::read(
                &mut reader,
                data::Places::Fixed(Place::part("signature")),
                sink,
            )
        }
        Role::Font => {
            sink.gap(Place::Whole, GapKind::Media, "an embedded font");
            Ok(())
        }
        Role::Strings => match sink.spool(&mut reader) {
            Content::Input(input) => sweep(&input, sink),
            Content::Partial(input, kind, detail) => {
                sweep(&input, sink)?;
                Err(ExtractError::Gap { kind, detail })
            }
            Content::Unread(kind, detail) => Err(ExtractError::Gap { kind, detail }),
        },
        Role::Furniture | Role::Child => Ok(()),
    }
}

/// Whether what lies where previews lie is one.
fn is_furniture(zip: &Package, index: usize) -> bool {
    let mut head = Vec::new();
    if let Ok(reader) = zip.read(index) {
        // A part that cannot be read is told of when it is opened as one.
        let _ = reader.take(256).read_to_end(&mut head);
    }
    let marks: [&[u8]; 6] = [
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"\x01\0\0\0",
        b"II*\0",
        b"MM\0*",
        b"application/",
    ];
    marks.iter().any(|mark| head.starts_with(mark)) && head.len() > 8 || head.is_empty()
}

fn macros(reader: &mut dyn Read, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    sink.sign(Sign::Macros);
    let content = sink.spool(reader);
    let Content::Input(input) = content else {
        return Err(ExtractError::malformed("macros that cannot be unpacked"));
    };
    let Some(modules) = vba::modules(&input, sink.budget()) else {
        return Err(ExtractError::malformed("macros that cannot be read"));
    };
    for module in modules {
        push(&module.name, &Place::part("macro"), sink)?;
        push(&module.source, &Place::part("macro"), sink)?;
    }
    Ok(())
}

/// Hands over a part as a file of its own, out of its wrapping where it has one.
fn child(zip: &Package, index: usize, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut name = zip
        .entries()
        .get(index)
        .map_or("", |entry| &entry.name)
        .to_owned();
    let mut content = zip.content(index, sink);
    if let Content::Input(input) = &content
        && ole::is_compound(input)
        && let Some(unwrapped) = ole::unwrap(input, sink)
    {
        if !unwrapped.name.is_empty() {
            name = format!("{name}/{}", unwrapped.name);
        }
        content = unwrapped.content;
    }
    Ok(sink.child(Child {
        name: name.into(),
        content,
        joins_parent: true,
    })?)
}

/// Pushes a paragraph.
pub(super) fn push(text: &str, place: &Place, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    sink.text(Segment {
        text,
        place,
        label: None,
    })?;
    Ok(sink.edge(Edge::Paragraph)?)
}
