//! The row of the catalogue: XML that is no document format of its own.

use super::records::{Places, read};
use crate::extract::formats::ooxml::read_prose;
use crate::extract::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;
use crate::model::Place;

pub(in crate::extract::formats) const XML: Format = Format {
    name: "xml",
    extensions: &[
        "xml", "rss", "atom", "xsl", "xslt", "xsd", "svg", "kml", "gpx", "plist", "wsdl", "rdf",
        "xmp", "opml", "xlf", "tei", "dtd", "resx", "config", "xul",
    ],
    covers: &[],
    reads: "every text and attribute under its element's name; entities are not expanded; SVG drawings, a text element a line",
    gaps: "`image-without-ocr`: pictures in a drawing. `malformed`: bytes that are no text",
    signature,
    extract,
};

/// How much of the head is looked at for what kind of markup it is.
const LOOK: usize = 2048;

pub(super) fn signature(probe: &Probe<'_>) -> Claim {
    let head = probe.head.get(..LOOK).unwrap_or(probe.head);
    // The letters of UTF-16 are those of ASCII with zeros between them.
    let plain: Vec<u8> = head
        .iter()
        .filter(|b| **b != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let start = plain
        .iter()
        .position(|b| !b.is_ascii_whitespace() && b.is_ascii())
        .unwrap_or(plain.len());
    let text = plain.get(start..).unwrap_or_default();
    if root(text).starts_with(b"html") {
        return Claim::No;
    }
    if text.starts_with(b"<?xml") {
        return Claim::Certain;
    }
    let known = XML.extensions.contains(&probe.extension);
    let markup = text.starts_with(b"<")
        && text
            .get(1)
            .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'!');
    match known && markup {
        true => Claim::Likely,
        false => Claim::No,
    }
}

/// The text from the name of the first element or document type on; empty where there is none.
fn root(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'<', rest) {
        let from = rest.get(at + 1..).unwrap_or_default();
        let comment = from.strip_prefix(b"!--".as_slice());
        if let Some(name) = from.strip_prefix(b"!doctype ".as_slice()) {
            return name;
        }
        if from.first().is_some_and(u8::is_ascii_alphabetic) {
            return from;
        }
        let skip = comment.and_then(|inner| memchr::memmem::find(inner, b"-->"));
        rest = from.get(skip.unwrap_or(0)..).unwrap_or_default();
    }
    &[]
}

/// Namespaces of office documents stored as one XML file.
const OFFICE: [&[u8]; 2] = [
    b"schemas.microsoft.com/office/2006/xmlPackage",
    b"schemas.microsoft.com/office/word/2003/wordml",
];

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, LOOK)?;
    let is_office = |name: &&[u8]| memchr::memmem::find(&head, name).is_some();
    if OFFICE.iter().any(is_office) {
        return read_prose(&mut input.reader(), &Place::Whole, sink);
    }
    let plain: Vec<u8> = head
        .iter()
        .filter(|byte| **byte != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    if root(&plain).starts_with(b"svg") {
        return super::svg::read(&mut input.reader(), sink);
    }
    read(&mut input.reader(), Places::Lines, sink)
}
