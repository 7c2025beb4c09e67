//! The row of the table, and the way through a section: objects, then strings, then files.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashSet};

use super::properties::{self, Property};
use super::{files, store};
use crate::extract::bytes::u64_le;
use crate::extract::formats::text::opening;
use crate::extract::{
    Claim, Edge, ExtractError, Flow, Format, Probe, Reading, Segment, TextSink, sweep,
};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const ONENOTE: Format = Format {
    name: "onenote",
    extensions: &["one", "onetoc2"],
    // A document kept inside ends the file as it would end its own.
    covers: &["zip", "docx", "xlsx", "pptx", "xlsb", "odt", "ods", "odp"],
    reads: "the text of all objects of a section, page titles, links, authors, alternative texts, earlier revisions too; every other readable string; pictures and files on the pages as members",
    gaps: "`image-without-ocr`: handwriting; `encrypted`: a section with a password; `malformed`, `truncated`; `unsupported`: a section in the form in which it is downloaded from a server; the gaps of the files inside",
    signature: |probe| match is_section(probe) {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract,
};

/// A section, and the list of sections of a notebook ([MS-ONESTORE] 2.3.1).
pub(super) const MARKS: [&[u8]; 2] = [
    b"\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D\xAE\xB1\x53\x78\xD0\x29\x96\xD3",
    b"\xA1\x2F\xFF\x43\xD9\xEF\x76\x4C\x9E\xE2\x10\xEA\x57\x22\x76\x5F",
];

/// How the file is kept on a disk; servers hand it over in another form.
pub(super) const ON_DISK: &[u8] =
    b"\x3F\xDD\x9A\x10\x1B\x91\xF5\x49\xA5\xD0\x17\x91\xED\xC8\xAE\xD8";
const FORM_AT: usize = 48;
const EXPECTED_LENGTH_AT: usize = 196;
const HEAD: usize = 1024;

/// Texts remembered as pushed already: each revision says again what it did not change.
const REMEMBERED: usize = 1 << 16;

fn is_section(probe: &Probe<'_>) -> bool {
    MARKS.iter().any(|mark| probe.head.starts_with(mark))
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, HEAD)?;
    let is_on_disk = head.get(FORM_AT..FORM_AT + 16) == Some(ON_DISK);
    if is_on_disk {
        match objects(input, &head, sink) {
            // What lists lead to nothing leaves strings.
            Err(ExtractError::Gap { kind, detail }) => sink.gap(Place::Whole, kind, detail),
            end => end?,
        }
    } else {
        let detail = "a section in a form of servers: only its strings were read";
        sink.gap(Place::Whole, GapKind::Unsupported, detail);
    }
    if is_on_disk {
        sink.edge(Edge::Part)?;
        sink.reading(Reading::Again);
    }
    // What no list leads to any more lies about in the file.
    sweep(input, sink)?;
    sink.reading(Reading::First);
    files::hand_over(input, sink)
}

/// Pushes what the objects say that the file's lists lead to.
fn objects(input: &Input, head: &[u8], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut said = Said::default();
    let walked = store::walk(input, head, sink, &mut |object, sink| {
        let mut texts = Vec::new();
        let is_whole = properties::texts(object, &mut |property| texts.extend(text_of(property)));
        for (label, text) in &texts {
            said.push(*label, text, sink)?;
        }
        Ok(is_whole)
    })?;
    if walked.has_ink {
        sink.gap(Place::Whole, GapKind::ImageWithoutOcr, "handwriting");
    }
    let is_cut = u64_le(head, EXPECTED_LENGTH_AT).is_some_and(|len| len > input.len());
    for (is_so, kind, detail) in [
        (
            walked.is_locked,
            GapKind::Encrypted,
            "a section with a password",
        ),
        (
            is_cut,
            GapKind::Truncated,
            "the section is shorter than it states",
        ),
        (
            walked.is_damaged && !is_cut,
            GapKind::Malformed,
            "lists or objects of the section are damaged",
        ),
    ] {
        if is_so {
            sink.gap(Place::Whole, kind, detail);
        }
    }
    Ok(())
}

#[derive(Default)]
struct Said {
    hashes: HashSet<u64>,
    hasher: DefaultHashBuilder,
}

impl Said {
    fn push(&mut self, label: Option<&str>, text: &str, sink: &mut dyn TextSink) -> Flow {
        let hash = self.hasher.hash_one((label, text));
        if self.hashes.contains(&hash) {
            return Ok(());
        }
        if self.hashes.len() < REMEMBERED {
            self.hashes.insert(hash);
        }
        let place = &Place::Whole;
        for line in text.split(['\n', '\r', '\u{B}']) {
            if !line.is_empty() {
                sink.text(Segment {
                    text: line,
                    place,
                    label,
                })?;
                sink.edge(Edge::Line)?;
            }
        }
        sink.edge(Edge::Paragraph)
    }
}

const TEXT: u32 = 0x1C22;
const NARROW_TEXT: u32 = 0x3498;
const LABELS: &[(u32, &str)] = &[
    (0x1CF3, "Title"),
    (0x1D3C, "Title"),
    (0x1D75, "Author"),
    (0x1D9C, "File"),
    (0x1D9D, "Source"),
    (0x1E20, "Link"),
    (0x1E58, "Alternative text"),
];

/// The text that a property is, if it is one, and what it is called.
fn text_of(property: Property<'_>) -> Option<(Option<&'static str>, String)> {
    let named = LABELS.iter().find(|(id, _)| *id == property.id & 0xFFFF);
    let label = named.map(|(_, label)| *label);
    if property.id & 0xFFFF == NARROW_TEXT {
        return Some((None, opening(property.bytes, property.bytes.len())));
    }
    let wide = encoding_rs::UTF_16LE
        .decode_without_bom_handling(property.bytes)
        .0;
    let text = wide.trim_matches('\0');
    let is_text = property.id & 0xFFFF == TEXT || named.is_some() || looks_written(text);
    (is_text && !text.is_empty()).then(|| (label, text.to_owned()))
}

/// Whether bytes of no known meaning read as something that a person or a program wrote down.
fn looks_written(text: &str) -> bool {
    let odd = |c: char| {
        c == char::REPLACEMENT_CHARACTER
            || (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{B}'))
            || ('\u{E000}'..='\u{F8FF}').contains(&c)
    };
    text.chars().nth(2).is_some() && !text.chars().any(odd)
}
