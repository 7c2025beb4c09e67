//! One document from its first part to its last, or from one XML file.

use std::io::{BufRead, BufReader, Read};

use super::content::{self, Count};
use super::hidden::Hidden;
use super::manifest::Manifest;
use super::parts::{Role, role};
use crate::extract::formats::xml as data;
use crate::extract::zip::Package;
use crate::extract::{Child, Content, Edge, ExtractError, Segment, Sign, TextSink, ole};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// Reads a text or a spreadsheet.
pub(super) fn text(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    read(input, Count::Nothing, sink)
}

/// Reads a presentation.
pub(super) fn slides(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    read(input, Count::Slides, sink)
}

/// Reads a drawing.
pub(super) fn pages(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    read(input, Count::Pages, sink)
}

fn read(input: &Input, count: Count, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, 1024)?;
    let is_package =
        head.starts_with(b"PK") || memchr::memmem::find(&head, b"<office:document").is_none();
    if is_package {
        return package(input, count, sink);
    }
    let hidden = Hidden::default();
    content::read(&mut input.reader(), Place::Whole, count, hidden, sink)
}

fn package(input: &Input, count: Count, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let zip = Package::open(input, sink.budget())?;
    for (kind, detail) in zip.faults() {
        sink.gap(Place::Whole, *kind, detail);
    }
    remarks(&zip, sink)?;
    let manifest = look(&zip, "META-INF/manifest.xml", Manifest::read).unwrap_or_default();
    if manifest.has_encrypted() {
        sink.sign(Sign::Encrypted);
    }
    let mut order: Vec<(Role, usize)> = (zip.entries().iter().enumerate())
        .filter(|(_, entry)| !entry.is_dir)
        .map(|(index, entry)| (role(&entry.name), index))
        .collect();
    order.sort_by_key(|(role, _)| rank(role));
    let document = Document {
        zip,
        manifest,
        count,
    };
    for (role, index) in order {
        sink.budget().step()?;
        let result = document.part(&role, index, sink);
        note(result, sink)?;
    }
    Ok(())
}

/// People look for the body first and for settings last.
const fn rank(role: &Role) -> u8 {
    match role {
        Role::Content => 0,
        Role::Story(_) => 1,
        Role::Macros | Role::Signature => 2,
        Role::Furniture | Role::Font => 3,
        Role::Replacement(_) | Role::Child => 4,
    }
}

/// What was written into the archive beside its parts.
fn remarks(zip: &Package, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let entries = zip.entries().iter().map(|entry| entry.comment.as_str());
    for remark in std::iter::once(zip.comment()).chain(entries) {
        if !remark.is_empty() {
            let place = &Place::part("comment");
            sink.text(Segment {
                text: remark,
                place,
                label: None,
            })?;
            sink.edge(Edge::Paragraph)?;
        }
    }
    Ok(())
}

fn look<T>(zip: &Package, name: &str, look: impl FnOnce(&mut dyn Read) -> T) -> Option<T> {
    let mut reader = zip.read(zip.find(name)?).ok()?;
    Some(look(&mut reader))
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

/// An opened package.
struct Document {
    zip: Package,
    manifest: Manifest,
    count: Count,
}

impl Document {
    fn name(&self, index: usize) -> &str {
        self.zip
            .entries()
            .get(index)
            .map_or("", |entry| &entry.name)
    }

    fn part(&self, role: &Role, index: usize, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let name = self.name(index);
        if self.manifest.is_encrypted(name) {
            sink.part(name)?;
            return Err(ExtractError::encrypted("the part is encrypted"));
        }
        match role {
            Role::Child => return self.child(index, sink),
            Role::Replacement(object) if !self.has(object) => return self.child(index, sink),
            Role::Furniture if !self.is_furniture(index) => return self.child(index, sink),
            _ => {}
        }
        sink.part(name)?;
        let entry = self.zip.entries().get(index);
        if let Some((kind, detail)) = entry.and_then(|entry| entry.fault) {
            sink.gap(Place::Whole, kind, detail);
        }
        let mut reader = BufReader::new(self.zip.read(index)?);
        // Office programs store settings that nobody has changed as nothing.
        if reader.fill_buf()?.is_empty() {
            return Ok(());
        }
        match role {
            Role::Content => {
                let hidden = look(&self.zip, "styles.xml", Hidden::read).unwrap_or_default();
                content::read(&mut reader, Place::Whole, self.count, hidden, sink)
            }
            Role::Story(place) => {
                let count = Count::Nothing;
                content::read(&mut reader, place.clone(), count, Hidden::default(), sink)
            }
            Role::Macros => {
                sink.sign(Sign::Macros);
                let place = Place::part("macro");
                content::read(&mut reader, place, Count::Nothing, Hidden::default(), sink)
            }
            Role::Signature => {
                sink.sign(Sign::Signed);
                let place = data::Places::Fixed(Place::part("signature"));
                data::read(&mut reader, place, sink)
            }
            Role::Font => {
                sink.gap(Place::Whole, GapKind::Media, "an embedded font");
                Ok(())
            }
            Role::Furniture | Role::Replacement(_) | Role::Child => Ok(()),
        }
    }

    /// Whether the object that a picture stands in for is in the package.
    fn has(&self, object: &str) -> bool {
        let within = |name: &str| {
            name.strip_prefix(object)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        !object.is_empty() && self.zip.entries().iter().any(|entry| within(&entry.name))
    }

    /// Whether what lies where previews lie is one.
    fn is_furniture(&self, index: usize) -> bool {
        let name = self.name(index);
        let mut head = Vec::new();
        if let Ok(reader) = self.zip.read(index) {
            // A part that cannot be read is told of when it is opened as one.
            let _ = reader.take(256).read_to_end(&mut head);
        }
        match name {
            "mimetype" => head.len() < 128,
            "layout-cache" => !head.starts_with(b"PK"),
            _ => [
                &b"\x89PNG"[..],
                b"\xFF\xD8\xFF",
                b"VCLMTF",
                b"%PDF",
                b"\x01\0\0\0",
            ]
            .iter()
            .any(|mark| head.starts_with(mark)),
        }
    }

    /// Hands over a part as a file of its own.
    fn child(&self, index: usize, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let content = self.zip.content(index, sink);
        let mut name = self.name(index).to_owned();
        let (Content::Input(input) | Content::Partial(input, ..)) = &content else {
            return push(name, content, sink);
        };
        let head = input.peek(0, 16)?;
        if head.starts_with(b"VCLMTF") {
            sink.part(&name)?;
            if !name.contains("TablePreview") {
                sink.gap(
                    Place::Whole,
                    GapKind::ImageWithoutOcr,
                    "a drawing of an office program",
                );
            }
            return Ok(());
        }
        if head.starts_with(b"<?xml") {
            sink.part(&name)?;
            let place = Place::part("object");
            return content::read(
                &mut input.reader(),
                place,
                Count::Nothing,
                Hidden::default(),
                sink,
            );
        }
        if ole::is_compound(input)
            && let Some(unwrapped) = ole::unwrap(input, sink)
        {
            if !unwrapped.name.is_empty() {
                name = format!("{name}/{}", unwrapped.name);
            }
            return push(name, unwrapped.content, sink);
        }
        push(name, content, sink)
    }
}

fn push(name: String, content: Content, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    Ok(sink.child(Child {
        name: name.into(),
        content,
        joins_parent: true,
    })?)
}
