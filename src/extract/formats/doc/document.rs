//! A Word document, whatever its version: stories, names, drawings, objects, macros, properties.

use encoding_rs::WINDOWS_1252;

use super::fib::{Fib, Pair, Story, code_page_of};
use super::form_data;
use super::formatting::{Kind, Pages};
use super::names;
use super::old;
use super::outlet::Outlet;
use super::pieces::{self, Piece};
use super::sprm::Traits;
use super::story::{Picture, Stories};
use crate::extract::art::Drawings;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::ole::{self, Compound, Stream, code_page, property_sets};
use crate::extract::{Edge, ExtractError, Segment, Sign, TextSink, vba};
use crate::input::Input;
use crate::model::{GapKind, Place};

const CUT: ExtractError = ExtractError::malformed("part of the text is out of reach");

/// Reads a document.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    if !ole::is_compound(input) {
        let fib = Fib::new(input.peek(0, Fib::LEN)?).ok_or(CUT)?;
        if fib.is_encrypted() {
            return Err(ExtractError::encrypted("the document has a password"));
        }
        let document = Stream::over(input);
        let is_whole = stories(&fib, &document, [&document; 2], &mut Vec::new(), sink)?;
        return whole(is_whole);
    }
    let compound = Compound::open(input, sink.budget())?;
    let document = compound.stream("WordDocument");
    let body = match &document {
        Some(document) => body(&compound, document, sink),
        None => Err(ExtractError::malformed("the document's text is missing")),
    };
    if matches!(body, Err(ExtractError::Stopped | ExtractError::Io)) {
        return body;
    }
    property_sets::read(&compound, sink)?;
    if matches!(body, Err(ExtractError::Gap { kind, .. }) if kind == GapKind::Encrypted) {
        sink.sign(Sign::Encrypted);
        return body;
    }
    macros(&compound, sink)?;
    objects(&compound, sink)?;
    body?;
    match compound.faults().first() {
        Some(fault) => Err(ExtractError::malformed(fault)),
        None => Ok(()),
    }
}

fn whole(is_whole: bool) -> Result<(), ExtractError> {
    if is_whole { Ok(()) } else { Err(CUT) }
}

fn body(
    compound: &Compound,
    document: &Stream,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let fib = Fib::new(document.peek(0, Fib::LEN)?).ok_or(CUT)?;
    if fib.is_encrypted() {
        return Err(ExtractError::encrypted("the document has a password"));
    }
    let other = |name: &str| compound.stream(name);
    let table = match fib.is_97() {
        true => other(fib.table_stream()).or_else(|| other("1Table").or_else(|| other("0Table"))),
        false => Some(document.clone()),
    };
    let nothing = Stream::empty(compound.input());
    let table = table.as_ref().unwrap_or(&nothing);
    let mut pictures = Vec::new();
    let data = other("Data").filter(|_| fib.is_97());
    let data = data.as_ref().unwrap_or(&nothing);
    let is_whole = stories(&fib, document, [table, data], &mut pictures, sink)?;
    if fib.is_97() {
        names::push(&fib, table, sink)?;
        let mut drawings = Drawings::default();
        inline(&pictures, data, &mut drawings, sink)?;
        floating(&fib, document, table, &mut drawings, sink)?;
    }
    whole(is_whole)
}

/// Reads every story; false where text is out of reach.
fn stories(
    fib: &Fib,
    document: &Stream,
    [table, data]: [&Stream; 2],
    pictures: &mut Vec<Picture>,
    sink: &mut dyn TextSink,
) -> Result<bool, ExtractError> {
    let (pieces, mut is_whole) = piece_table(fib, table, sink)?;
    let total = fib
        .counts()
        .fold(0_u32, |n, (_, count)| n.saturating_add(count));
    let known = pieces.last().map_or(0, |piece| piece.end);
    is_whole &= known >= total;
    let is_97 = fib.is_97();
    let lists = match is_97 {
        true => [
            held(fib, table, Pair::Characters, sink)?,
            held(fib, table, Pair::Paragraphs, sink)?,
        ],
        false => [Vec::new(), Vec::new()],
    };
    let [characters, paragraphs] = lists;
    let characters = Pages::new(Kind::Characters, document, &characters, 4);
    let paragraphs = Pages::new(Kind::Paragraphs, document, &paragraphs, 4);
    let paragraphs = paragraphs.with_data(data.clone());
    let headers = match is_97 {
        true => names::structure(fib, table, Pair::Headers, sink)?,
        false => Vec::new(),
    };
    let mut reader = Stories::new(
        document.clone(),
        &pieces,
        characters,
        paragraphs,
        Outlet::new(&mut *sink),
    );
    if !is_97 {
        let page = code_page(code_page_of(fib.language())).unwrap_or(WINDOWS_1252);
        reader.decoder = Some(page.new_decoder_without_bom_handling());
    }
    let mut first = 0_u32;
    for (story, count) in fib.counts() {
        // The last story has whatever the pieces hold beyond what is stated.
        let end = first.saturating_add(count).min(known);
        reader.out.place = place(story);
        match story {
            Story::Headers => header_stories(&mut reader, &headers, first, end)?,
            _ if end > first => reader.read(first, end)?,
            _ => {}
        }
        first = end.max(first);
    }
    if known > first {
        reader.out.place = Place::Whole;
        reader.read(first, known)?;
    }
    is_whole &= !reader.is_cut;
    *pictures = std::mem::take(&mut reader.pictures);
    if is_97 {
        old::push(document, &pieces, fib.text(), sink)?;
    }
    Ok(is_whole)
}

/// A structure as large as the document, held under the limit.
fn held(
    fib: &Fib,
    table: &Stream,
    pair: Pair,
    sink: &mut dyn TextSink,
) -> Result<Vec<u8>, ExtractError> {
    let (at, len) = fib.pair(pair);
    let len = u64::from(len).min(table.len());
    sink.budget().hold(len.saturating_mul(3))?;
    Ok(table.peek(u64::from(at), usize::try_from(len).unwrap_or(0))?)
}

/// The pieces of the text: by the table, else one piece from where the head says that it begins.
fn piece_table(
    fib: &Fib,
    table: &Stream,
    sink: &mut dyn TextSink,
) -> Result<(Vec<Piece>, bool), ExtractError> {
    let (at, len) = match fib.is_97() {
        true => fib.pair(Pair::Pieces),
        false if fib.is_complex() => (fib.u32(0x160), fib.u32(0x164)),
        false => (0, 0),
    };
    let len = u64::from(len).min(table.len());
    sink.budget().hold(len.saturating_mul(6))?;
    if len > 0 {
        let bytes = table.peek(u64::from(at), usize::try_from(len).unwrap_or(0))?;
        let (mut pieces, is_whole) = pieces::read(&bytes);
        if !pieces.is_empty() {
            if !fib.is_97() {
                for piece in &mut pieces {
                    piece.width = 1;
                }
            }
            // A damaged table may go back: each character is read once.
            let mut end = 0;
            pieces.retain(|piece| {
                let goes_on = piece.first >= end;
                end = end.max(piece.end);
                goes_on
            });
            return Ok((pieces, is_whole));
        }
    }
    let (from, to) = fib.text();
    let total = fib
        .counts()
        .fold(0_u32, |n, (_, count)| n.saturating_add(count));
    let bytes = to.saturating_sub(from);
    let is_wide = fib.is_wide() && (fib.is_97() || bytes >= total.saturating_mul(2));
    let width = if is_wide { 2 } else { 1 };
    let end = (bytes / width).max(total);
    let piece = Piece {
        first: 0,
        end,
        at: u64::from(from),
        width: u64::from(width),
        traits: Traits::default(),
    };
    // Word 97 always writes the table.
    Ok((vec![piece], !fib.is_97()))
}

const fn place(story: Story) -> Place {
    match story {
        Story::Main | Story::Macros => Place::Whole,
        Story::Footnotes => Place::part("footnote"),
        Story::Headers | Story::HeaderTextBoxes => Place::part("header"),
        Story::Comments => Place::part("comment"),
        Story::Endnotes => Place::part("endnote"),
        Story::TextBoxes => Place::part("text-box"),
    }
}

/// Headers and footers: six separators of notes, then six kinds for each section.
fn header_stories(
    reader: &mut Stories<'_, '_>,
    list: &[u8],
    first: u32,
    end: u32,
) -> Result<(), ExtractError> {
    let bounds = list.as_chunks::<4>().0.iter();
    let bounds = bounds.map(|bound| first.saturating_add(u32::from_le_bytes(*bound)));
    let mut at = first;
    for (nth, bound) in bounds.skip(1).chain([end]).enumerate() {
        let to = bound.min(end);
        let is_footer = nth >= 6 && matches!(nth % 6, 2 | 3 | 5);
        if to > at {
            let part = if is_footer { "footer" } else { "header" };
            reader.out.place = Place::part(part);
            reader.read(at, to)?;
            at = to;
        }
    }
    Ok(())
}

/// Pictures in the text, and what form fields hold.
fn inline(
    pictures: &[Picture],
    data: &Stream,
    drawings: &mut Drawings,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut met = std::collections::HashSet::new();
    for picture in pictures {
        if !met.insert(picture.at) {
            continue;
        }
        if picture.is_form_data {
            form_data::push(data, picture.at, sink)?;
            continue;
        }
        let at = u64::from(picture.at);
        let head = data.peek(at, 8)?;
        let (Some(len), Some(skipped), Some(kind)) =
            (u32_le(&head, 0), u16_le(&head, 4), u16_le(&head, 6))
        else {
            continue;
        };
        let to = at.saturating_add(u64::from(len));
        let mut from = at.saturating_add(u64::from(skipped));
        // The file's name stands before a picture that is linked.
        if kind == 0x66 {
            let named = data.peek(from, 256)?;
            let len = named.first().copied().map_or(0, usize::from);
            let name = named.get(1..1 + len).unwrap_or_default();
            let name = encoding_rs::mem::decode_latin1(name);
            sink.text(Segment {
                text: &name,
                place: &Place::part("link"),
                label: None,
            })?;
            sink.edge(Edge::Line)?;
            from = from.saturating_add(len as u64 + 1);
        }
        drawings.read(data, (from, to), None, sink)?;
    }
    Ok(())
}

/// Drawings that float over the text: the words of shapes, and pictures.
fn floating(
    fib: &Fib,
    document: &Stream,
    table: &Stream,
    drawings: &mut Drawings,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let (at, len) = fib.pair(Pair::Drawings);
    let mut at = u64::from(at);
    let end = at.saturating_add(u64::from(len)).min(table.len());
    while at < end {
        let head = table.peek(at, 8)?;
        let Some(len) = u32_le(&head, 4) else { break };
        let to = at.saturating_add(8).saturating_add(u64::from(len)).min(end);
        drawings.read(table, (at, to), Some(document), sink)?;
        // A byte before each drawing says which story it stands in.
        at = to.saturating_add(1);
    }
    Ok(())
}

fn macros(compound: &Compound, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let Some(modules) = vba::modules_in(compound) else {
        return Ok(());
    };
    sink.sign(Sign::Macros);
    sink.part("Macros")?;
    for module in modules {
        for text in [&module.name, &module.source] {
            sink.text(Segment {
                text,
                place: &Place::part("macro"),
                label: None,
            })?;
            sink.edge(Edge::Paragraph)?;
        }
    }
    Ok(())
}

/// Embedded objects, data of controls, signatures.
fn objects(compound: &Compound, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    for entry in compound.entries() {
        let lower = entry.path.to_ascii_lowercase();
        let (folder, rest) = lower.split_once('/').unwrap_or(("", &lower));
        match (folder, rest) {
            ("objectpool", inner) if !entry.is_stream && !inner.contains('/') => {
                ole::hand_over_storage(compound, &entry.path, sink)?;
            }
            ("msodatastore", inner) if entry.is_stream && inner.ends_with("/item") => {
                let content = sink.spool(&mut compound.open_entry(entry));
                ole::hand_over("item.xml".to_owned(), content, sink)?;
            }
            ("", "_signatures" | "_xmlsignatures" | "\u{5}digitalsignature") => {
                sink.sign(Sign::Signed);
            }
            _ => {}
        }
    }
    Ok(())
}
