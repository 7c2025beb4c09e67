//! The bodies of a message: plain text as lines, HTML and rich text as members that join the mail.

use std::io::Read;

use super::codepage::CodePages;
use super::html_in_rtf;
use super::lzfu::Rtf;
use super::model::{Object, Property, Streams, kind};
use crate::extract::mime::charset::{self, Transcoded};
use crate::extract::mime::lines::{self, LineEnds};
use crate::extract::{Child, Content, Edge, ExtractError, TextSink};
use crate::limits::Bounded;
use crate::model::{GapKind, Place};

const PLAIN: u16 = 0x1000;
const RICH: u16 = 0x1009;
const HTML: u16 = 0x1013;
/// How many bytes tell the charset.
const SAMPLE: u64 = 64 << 10;
const UNREADABLE: &str = "a body of the message cannot be read";

/// Pushes every body that there is: they need not say the same.
pub(super) fn push(
    own: &Object,
    pages: &CodePages,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    for property in own.properties.iter().filter(|p| p.name.is_none()) {
        match property.tag.id {
            PLAIN => plain(property, pages, streams, sink)?,
            HTML => html(property, pages, streams, sink)?,
            RICH => rich(property, own.get(HTML).is_some(), streams, sink)?,
            _ => {}
        }
    }
    Ok(())
}

fn open<'a>(
    property: &'a Property,
    streams: &'a dyn Streams,
    sink: &mut dyn TextSink,
) -> Option<Box<dyn Read + 'a>> {
    let reader = property.value.reader(streams).ok();
    if reader.is_none() {
        sink.gap(Place::part("body"), GapKind::Malformed, UNREADABLE);
    }
    reader
}

fn sample(property: &Property, streams: &dyn Streams) -> Vec<u8> {
    let mut sample = Vec::new();
    if let Ok(reader) = property.value.reader(streams) {
        // Damage shows again when the whole is read.
        let _ = reader.take(SAMPLE).read_to_end(&mut sample);
    }
    sample
}

fn plain(
    property: &Property,
    pages: &CodePages,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let sample = sample(property, streams);
    let stated = pages.charset(property.tag.kind);
    let Some(reader) = open(property, streams, sink) else {
        return Ok(());
    };
    let mut text = match property.tag.kind {
        kind::UNICODE => Box::new(Transcoded::new(reader, encoding_rs::UTF_16LE)),
        _ => charset::reader(reader, &sample, stated),
    };
    if lines::push_lines(&mut text, LineEnds::Fixed, sink).is_err_and(is_damage) {
        sink.gap(Place::part("body"), GapKind::Malformed, UNREADABLE);
    }
    sink.edge(Edge::Paragraph)?;
    Ok(())
}

/// Whether the rest of the message is still worth a look.
fn is_damage(error: ExtractError) -> bool {
    matches!(
        error,
        ExtractError::Gap {
            kind: GapKind::Malformed | GapKind::Truncated,
            ..
        }
    )
}

/// HTML in UTF-8 with a mark that says so, where the message states its code page.
fn html(
    property: &Property,
    pages: &CodePages,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let stated = pages.charset(property.tag.kind);
    let sample = sample(property, streams);
    let budget = sink.budget().clone();
    let Some(reader) = open(property, streams, sink) else {
        return Ok(());
    };
    let reader = Bounded::new(reader, property.value.len(), &budget);
    let content = match stated {
        Some(stated) if !sample.is_ascii() || property.tag.kind == kind::UNICODE => {
            let text = match property.tag.kind {
                kind::UNICODE => Box::new(Transcoded::new(reader, encoding_rs::UTF_16LE)),
                _ => charset::reader(reader, &sample, Some(stated)),
            };
            sink.spool(&mut b"\xEF\xBB\xBF".chain(text))
        }
        _ => {
            let mut reader = reader;
            sink.spool(&mut reader)
        }
    };
    member("body.html", content, sink)
}

fn rich(
    property: &Property,
    has_html: bool,
    streams: &dyn Streams,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let Some(reader) = open(property, streams, sink) else {
        return Ok(());
    };
    let len = property.value.len();
    let content = sink.spool(&mut Bounded::new(Rtf::new(reader), len, &budget));
    if !has_html
        && let Content::Input(rtf) | Content::Partial(rtf, ..) = &content
        && let Some(html) = html_in_rtf::read(rtf, &budget)
    {
        let html = sink.spool(&mut Bounded::new(html, rtf.len(), &budget));
        member("body.html", html, sink)?;
    }
    member("body.rtf", content, sink)
}

fn member(
    name: &'static str,
    content: Content,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let is_empty = matches!(&content, Content::Input(input) if input.is_empty());
    if is_empty {
        return Ok(());
    }
    sink.child(Child {
        name: name.into(),
        content,
        joins_parent: true,
    })?;
    Ok(())
}
