//! One body part: its bytes as a child or as lines of text.

use std::io::Read;
use std::sync::Arc;

use encoding_rs::UTF_8;

use super::super::super::format::{Child, Content, Edge, ExtractError, TextSink};
use super::super::super::mime::charset;
use super::super::super::mime::field::{Header, Structured};
use super::super::super::mime::lines::{self, LineEnds};
use super::super::super::mime::transfer::Transfer;
use super::inline;
use crate::input::Input;
use crate::limits::Bounded;
use crate::model::GapKind;

/// How many bytes tell the charset of a body.
const SAMPLE: usize = 64 << 10;

/// A body part without its header.
pub(super) struct Part<'a> {
    pub header: &'a Header,
    pub kind: Structured,
    pub body: &'a Input,
    pub transfer: Transfer,
}

/// Whether a child is one document with its mail.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Joins {
    Parent,
    No,
}

/// Hands over a member.
pub(super) fn child(
    sink: &mut dyn TextSink,
    name: String,
    content: Content,
    joins: Joins,
) -> Result<(), ExtractError> {
    sink.child(Child {
        name: Arc::from(name),
        content,
        joins_parent: joins == Joins::Parent,
    })?;
    Ok(())
}

/// The decoded bytes of a part.
pub(super) fn content(part: &Part<'_>, sink: &mut dyn TextSink) -> Content {
    if part.transfer == Transfer::Identity {
        return Content::Input(part.body.clone());
    }
    let decoder = part.transfer.reader(part.body);
    let budget = sink.budget().clone();
    sink.spool(&mut Bounded::new(decoder, part.body.len(), &budget))
}

/// HTML in UTF-8 with a mark that says so, since the charset stands in the mail's header; as it is
/// where the header says nothing.
pub(super) fn html(part: &Part<'_>, sink: &mut dyn TextSink) -> Result<Content, ExtractError> {
    let Some(stated) = part.kind.param("charset") else {
        return Ok(content(part, sink));
    };
    let sample = sample(part)?;
    if sample.is_ascii() && charset::choose(&sample, Some(&stated)) == UTF_8 {
        return Ok(content(part, sink));
    }
    let budget = sink.budget().clone();
    let decoder = Bounded::new(part.transfer.reader(part.body), part.body.len(), &budget);
    let text = charset::reader(decoder, &sample, Some(&stated));
    Ok(sink.spool(&mut b"\xEF\xBB\xBF".chain(text)))
}

fn sample(part: &Part<'_>) -> Result<Vec<u8>, ExtractError> {
    let mut sample = Vec::new();
    let reader = part.transfer.reader(part.body);
    reader.take(SAMPLE as u64).read_to_end(&mut sample)?;
    Ok(sample)
}

/// Pushes a body of prose line by line, and hands over the files that are written into it.
pub(super) fn plain(
    body: &Input,
    transfer: Transfer,
    kind: &Structured,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let files = match transfer {
        Transfer::Identity => inline::find(body, &budget)?,
        Transfer::Base64 | Transfer::QuotedPrintable => Vec::new(),
    };
    let mut at = 0;
    for file in &files {
        let before = body.slice(at, file.start.saturating_sub(at));
        prose(&before, transfer, kind, sink)?;
        let mut bytes = Bounded::new(file.reader(), file.packed(), &budget);
        let content = match sink.spool(&mut bytes) {
            Content::Input(input) if !file.is_whole => {
                Content::Partial(input, GapKind::Truncated, "the end of the file is missing")
            }
            content => content,
        };
        let name = charset::decode(&file.name, kind.param("charset").as_deref());
        child(sink, name, content, Joins::Parent)?;
        at = file.end;
    }
    prose(&body.slice(at, u64::MAX), transfer, kind, sink)
}

fn prose(
    body: &Input,
    transfer: Transfer,
    kind: &Structured,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut sample = Vec::new();
    let reader = transfer.reader(body);
    reader.take(SAMPLE as u64).read_to_end(&mut sample)?;
    if sample.trim_ascii().is_empty() {
        return Ok(());
    }
    let flowed = kind
        .param("format")
        .is_some_and(|f| f.eq_ignore_ascii_case("flowed"));
    let ends = if flowed {
        LineEnds::Flowed
    } else {
        LineEnds::Fixed
    };
    let budget = sink.budget().clone();
    let decoder = Bounded::new(transfer.reader(body), body.len(), &budget);
    let stated = kind.param("charset");
    let mut text = charset::reader(decoder, &sample, stated.as_deref());
    lines::push_lines(&mut text, ends, sink)?;
    sink.edge(Edge::Paragraph)?;
    Ok(())
}

/// A name for an attachment that has none.
pub(super) fn invented_name(number: u32, kind: &str) -> String {
    let extension = match kind {
        "text/html" => ".html",
        "text/calendar" => ".ics",
        "text/vcard" | "text/x-vcard" => ".vcf",
        "text/csv" => ".csv",
        "text/rtf" | "application/rtf" => ".rtf",
        "application/pdf" => ".pdf",
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => ".p7m",
        "application/json" => ".json",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        _ if kind.starts_with("text/") => ".txt",
        _ => "",
    };
    format!("attachment-{number}{extension}")
}
