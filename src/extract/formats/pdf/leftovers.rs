//! Objects that nothing led to while the document was read: what was replaced or taken out, and
//! words that stand in no page.

use std::collections::HashSet;

use super::containers;
use super::content::Reader;
use super::document::Visit;
use super::filters;
use super::lines::push_lines;
use super::object::{Dictionary, Object, Stream};
use super::objects::{Objects, as_dict};
use super::page;
use super::pages::{Leaf, Walk};
use super::parse::TOO_MANY;
use super::properties::{self, push_markup};
use super::shelf::Shelf;
use super::table::{Entry, Table};
use super::text_string;
use crate::extract::format::{ExtractError, Reading, Sign, TextSink};
use crate::model::Place;

const UNUSED: Place = Place::part("unused object");
/// What is undone of a stream to see what it is.
const TASTE: u64 = 16 << 10;
/// Objects that are looked at with one shelf, and bytes that they take there.
const BATCH: usize = 64 << 10;
const HELD: usize = 8 << 20;
/// Members of object streams that are listed.
const MEMBERS: usize = 1 << 20;
/// Entries that hold words for people: in notes, fields, bookmarks, structure and properties.
const WORDS: [&[u8]; 16] = [
    b"Contents",
    b"RC",
    b"V",
    b"DV",
    b"TU",
    b"ActualText",
    b"Alt",
    b"E",
    b"Title",
    b"Author",
    b"Subject",
    b"Subj",
    b"Keywords",
    b"URI",
    b"UF",
    b"Desc",
];

/// What is looked for: pages and words come before streams, which pages may still lead to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    Words,
    Streams,
}

/// Reads every object of the file that has not been read.
pub(super) fn read<'a>(
    visit: Visit<'a>,
    table: &Table,
    sink: &mut dyn TextSink,
) -> Result<Visit<'a>, ExtractError> {
    let file = visit.objects.file;
    let scan = file.scan().iter();
    let unread = scan.filter(|(_, at)| !file.has_read(*at));
    let unread: Vec<Entry> = unread.map(|(_, at)| Entry::Found(*at)).collect();
    let shown = visit.pages;
    let is_whole = shown > 0;
    if is_whole {
        sink.reading(Reading::Again);
    }
    let visit = all(visit, table, &unread, Pass::Words, sink)?;
    // Object streams among those are unpacked by then.
    let places = file.containers.borrow().places();
    let mut members = Vec::new();
    for place in places {
        if members.len() < MEMBERS {
            members.extend(unread_members(visit.objects, place));
        } else {
            file.note(TOO_MANY);
        }
    }
    let visit = all(visit, table, &members, Pass::Words, sink)?;
    if is_whole && visit.pages > shown {
        sink.sign(Sign::HiddenContent);
    }
    let visit = all(visit, table, &unread, Pass::Streams, sink)?;
    sink.reading(Reading::First);
    Ok(visit)
}

fn unread_members(objects: Objects<'_>, at: u64) -> Vec<Entry> {
    let Some(held) = containers::at(objects, at) else {
        return Vec::new();
    };
    // One member may be listed many times over.
    let mut seen = HashSet::new();
    let unread = (0..held.members.len()).filter(|index| {
        let place = held.place(*index);
        place.is_some_and(|place| !objects.file.has_read(place) && seen.insert(place))
    });
    let entry = |index| Entry::Member {
        at,
        index: index as u32,
    };
    unread.map(entry).collect()
}

/// Reads all of `entries`, with one shelf after the other.
fn all<'a>(
    mut visit: Visit<'a>,
    table: &Table,
    entries: &[Entry],
    pass: Pass,
    sink: &mut dyn TextSink,
) -> Result<Visit<'a>, ExtractError> {
    let objects = visit.objects;
    let mut rest = entries;
    while !rest.is_empty() {
        let some = rest.get(..BATCH.min(rest.len())).unwrap_or_default();
        let (table, numbers) = table.with(some);
        let shelf = Shelf::new(&table);
        let mut inner = visit.over(Objects {
            shelf: &shelf,
            ..objects
        });
        let mut done = 0;
        for (number, entry) in numbers.iter().zip(some) {
            done += 1;
            inner.budget.step()?;
            match pass {
                Pass::Words => first(&mut inner, *number, *entry, sink)?,
                Pass::Streams => second(&mut inner, *number, sink)?,
            }
            if shelf.weight() > HELD {
                break;
            }
        }
        visit = inner.over(objects);
        rest = rest.get(done.max(1)..).unwrap_or_default();
    }
    Ok(visit)
}

fn first<'a>(
    visit: &mut Visit<'a>,
    number: u32,
    entry: Entry,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    match visit.objects.object((number, 0)) {
        Some(Object::Stream(stream)) if stream.dict.has_type(b"ObjStm") => {
            if let Entry::Found(at) = entry {
                // To unpack it is to have its members read later.
                containers::at(visit.objects, at);
            }
            Ok(())
        }
        Some(Object::Dictionary(dict)) if dict.has_type(b"Page") && dict.has(b"Contents") => {
            // Pages that no tree holds are pages taken out, or a damaged tree's.
            visit.pages = visit.pages.saturating_add(1);
            page::read(visit, dict, Place::page(visit.pages), sink)
        }
        Some(Object::Stream(_)) | None => Ok(()),
        Some(other) => words(visit, other, sink),
    }
}

fn second<'a>(
    visit: &mut Visit<'a>,
    number: u32,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    match visit.objects.object((number, 0)) {
        Some(Object::Stream(stream)) if visit.objects.file.undo(stream.start) => {
            unused_stream(visit, stream, sink)
        }
        _ => Ok(()),
    }
}

/// Pushes the words for people in an object, whatever it was for.
fn words<'a>(
    visit: &Visit<'a>,
    object: &'a Object,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut open = vec![object];
    while let Some(object) = open.pop() {
        match object {
            Object::Dictionary(dict) => {
                if dict.has(b"JS") {
                    properties::script(visit, dict, sink)?;
                }
                // What a signature has under these names is no words.
                let is_signature = dict.has(b"ByteRange");
                for (key, value) in dict.iter() {
                    match value {
                        Object::String(bytes) if WORDS.contains(&key) && !is_signature => {
                            push_lines(sink, &UNUSED, &text_string::decode(bytes), None)?;
                        }
                        _ => open.push(value),
                    }
                }
            }
            Object::Array(items) => open.extend(items),
            _ => {}
        }
    }
    Ok(())
}

fn unused_stream<'a>(
    visit: &mut Visit<'a>,
    stream: &'a Stream,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    match objects.name(&stream.dict, b"Type") {
        Some(b"EmbeddedFile") => {
            visit.attachments.keep(stream);
            sink.sign(Sign::HiddenContent);
            return Ok(());
        }
        Some(b"Metadata") => {
            let decoded = filters::decode(objects, stream, &visit.budget);
            return push_markup(&decoded.bytes, &UNUSED, sink);
        }
        Some(b"XRef") => return Ok(()),
        _ => {}
    }
    if is_data(objects, &stream.dict) {
        return Ok(());
    }
    let taste = filters::decode_within(objects, stream, &visit.budget, TASTE);
    if is_content(&taste.bytes) {
        content(visit, stream, sink)?;
    }
    Ok(())
}

/// Whether a stream is a picture, a font, a function, a colour space: nothing that shows text.
fn is_data(objects: Objects<'_>, dict: &Dictionary) -> bool {
    let is_form = objects
        .name(dict, b"Subtype")
        .is_none_or(|subtype| subtype == b"Form");
    let marks: [&[u8]; 6] = [
        b"Length1",
        b"FunctionType",
        b"ShadingType",
        b"Alternate",
        b"CMapName",
        b"Width",
    ];
    !is_form || marks.iter().any(|mark| dict.has(mark))
}

/// Whether bytes are a page's or a form's content, with text in it.
fn is_content(bytes: &[u8]) -> bool {
    let has = |word: &[u8]| memchr::memmem::find(bytes, word).is_some();
    has(b"BT") && (has(b"Tj") || has(b"TJ") || has(b"'"))
}

fn content<'a>(
    visit: &mut Visit<'a>,
    stream: &'a Stream,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let budget = visit.budget.clone();
    // A page's content taken out names the fonts that other pages name too.
    let objects = visit.objects;
    let resources = match Walk::new().next(objects) {
        Some(Leaf::Page(page)) => page::inherited(objects, page, b"Resources").and_then(as_dict),
        _ => None,
    };
    let mut reader = Reader::new(objects, &mut visit.fonts, budget, UNUSED);
    let end = reader.form(stream, resources, 0, sink);
    let text = reader.lines.take();
    if text.chars().any(char::is_alphanumeric) {
        sink.sign(Sign::HiddenContent);
        push_lines(sink, &UNUSED, &text, None)?;
    }
    end
}
