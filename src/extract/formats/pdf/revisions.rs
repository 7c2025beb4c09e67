//! Older revisions: what pages showed before the document was changed.

use std::collections::HashMap;

use super::document::Visit;
use super::extent;
use super::load::Opened;
use super::object::{Dictionary, Object, Stream};
use super::objects::Objects;
use super::page;
use super::pages::{Leaf, Walk};
use super::parse::TOO_MANY;
use super::shelf::Shelf;
use super::table::{Entry, Table};
use super::xref;
use crate::extract::format::{ExtractError, Reading, Sign, TextSink};
use crate::model::Place;

/// Revisions that are looked at, from the newest back.
const REVISIONS: usize = 48;
/// Streams of one page's content.
const STREAMS: usize = 4096;

/// Reads the pages of older revisions as far as they show something else.
pub(super) fn read<'a>(
    mut visit: Visit<'a>,
    opened: &Opened,
    sink: &mut dyn TextSink,
) -> Result<Visit<'a>, ExtractError> {
    let mut newer: HashMap<u32, Entry> = HashMap::new();
    for (n, section) in opened.sections.iter().enumerate().take(REVISIONS) {
        let is_replaced = |(number, entry): &(u32, Entry)| {
            let now = newer.get(number);
            *entry != Entry::Free && now.is_some_and(|now| now != entry)
        };
        let is_older = section.entries.iter().any(is_replaced);
        if is_older && section.trailer.has(b"Root") {
            let sections = opened.sections.get(n..).unwrap_or_default();
            let table = xref::merged(sections);
            visit = revision(visit, &table, &section.trailer, sink)?;
        }
        for (number, entry) in &section.entries {
            newer.entry(*number).or_insert(*entry);
        }
    }
    Ok(visit)
}

fn revision<'a>(
    visit: Visit<'a>,
    table: &Table,
    trailer: &Dictionary,
    sink: &mut dyn TextSink,
) -> Result<Visit<'a>, ExtractError> {
    let newest = visit.objects;
    let shelf = Shelf::new(table);
    let mut inner = visit.over(Objects {
        file: newest.file,
        shelf: &shelf,
        trailer,
    });
    let mut walk = Walk::new();
    let mut number = 0u32;
    let room = newest.file.room();
    sink.reading(Reading::Again);
    while let Some(leaf) = walk.next(inner.objects) {
        if shelf.weight() > room {
            newest.file.note(TOO_MANY);
            break;
        }
        number = number.saturating_add(1);
        if let Leaf::Page(dict) = leaf
            && shows_more(inner.objects, newest, dict)
        {
            sink.sign(Sign::HiddenContent);
            page::read(&mut inner, dict, Place::page(number), sink)?;
        }
    }
    sink.reading(Reading::First);
    Ok(inner.over(newest))
}

/// Whether a page has content that was not read in a newer revision.
fn shows_more(objects: Objects<'_>, newest: Objects<'_>, page: &Dictionary) -> bool {
    let Some(contents) = page.get(b"Contents") else {
        return false;
    };
    let one = std::slice::from_ref(contents);
    let listed = match objects.follow(contents) {
        Some(Object::Array(list)) => list.as_slice(),
        _ => one,
    };
    listed.iter().take(STREAMS).any(|item| {
        let found = objects.follow(item).and_then(Object::as_stream);
        found.is_some_and(|stream| !is_known(objects, newest, stream))
    })
}

/// Whether `stream` is in the newest revision too, here or as a copy under the same number.
fn is_known(objects: Objects<'_>, newest: Objects<'_>, stream: &Stream) -> bool {
    let Some(now) = newest.object(stream.id).and_then(Object::as_stream) else {
        return false;
    };
    if now.start == stream.start {
        return true;
    }
    let (length, length_now) = (extent::length(objects, stream), extent::length(newest, now));
    let most = objects.file.budget.limits().memory;
    let source = &objects.file.source;
    length == length_now
        && length <= most
        && source.bytes(stream.start, length as usize) == source.bytes(now.start, length as usize)
}
