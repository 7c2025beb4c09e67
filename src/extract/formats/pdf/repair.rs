//! A table made from the objects themselves, where the file's own is missing or wrong.

use std::collections::HashMap;

use super::containers;
use super::object::{Dictionary, Object, ObjectId};
use super::objects::Objects;
use super::source::{PIECE, Source};
use super::table::{Entry, Table};

/// Objects that are listed.
const OBJECTS: usize = 2 << 20;
/// The longest heading of an object that is looked for, and trailers that are read.
const HEADING: usize = 32;
const TRAILERS: usize = 1024;

/// Every place in the file where an object seems to begin, in order.
pub(super) fn scan(source: &Source<'_>) -> Vec<(ObjectId, u64)> {
    let finder = memchr::memmem::Finder::new(b"obj");
    let mut found = Vec::new();
    let mut start = 0u64;
    while start < source.len() && found.len() < OBJECTS {
        let piece = source.bytes(start, PIECE);
        for at in finder.find_iter(&piece) {
            if let Some((id, length)) = heading_before(piece.get(..at).unwrap_or_default()) {
                let place = (id, start + (at - length) as u64);
                // Pieces overlap: what stands in both is met twice.
                if found.last().is_none_or(|(_, last)| *last < place.1) {
                    found.push(place);
                }
            }
        }
        if piece.len() < PIECE {
            break;
        }
        start += (PIECE - HEADING) as u64;
    }
    found
}

/// Whether an object seems to begin anywhere in `bytes`.
pub(super) fn has_object(bytes: &[u8]) -> bool {
    let mut words = memchr::memmem::find_iter(bytes, b"obj");
    words.any(|at| heading_before(bytes.get(..at).unwrap_or_default()).is_some())
}

/// The number and generation at the end of `bytes`, and how many bytes back they begin.
fn heading_before(bytes: &[u8]) -> Option<(ObjectId, usize)> {
    let window = bytes.get(bytes.len().saturating_sub(HEADING)..)?;
    let (rest, generation) = number_before(window, Blanks::Any)?;
    let (rest, id) = number_before(rest, Blanks::Some)?;
    let id = u32::try_from(id).ok()?;
    let generation = u16::try_from(generation).ok()?;
    Some(((id, generation), window.len() - rest.len()))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Blanks {
    Any,
    Some,
}

fn number_before(bytes: &[u8], blanks: Blanks) -> Option<(&[u8], u64)> {
    let trimmed = bytes.trim_ascii_end();
    if blanks == Blanks::Some && trimmed.len() == bytes.len() {
        return None;
    }
    let digits = trimmed.iter().rev().take_while(|b| b.is_ascii_digit());
    let (rest, number) = trimmed.split_at(trimmed.len() - digits.count());
    let number = std::str::from_utf8(number).ok()?.parse().ok()?;
    Some((rest, number))
}

/// What repair finds in a file.
pub(super) struct Repaired {
    pub trailer: Dictionary,
    /// Objects that hold others.
    containers: Vec<(u32, u64)>,
    found: Vec<(ObjectId, u64)>,
}

/// Looks at every object in the file, and at every trailer.
pub(super) fn survey(objects: Objects<'_>, scan: &[(ObjectId, u64)]) -> Repaired {
    let file = objects.file;
    let mut trailer = Trailer::default();
    let mut containers = Vec::new();
    for (n, (id, at)) in scan.iter().enumerate() {
        if n % 256 == 0 && file.budget.step().is_err() {
            break;
        }
        let Some((_, object)) = file.object_at(*at) else {
            continue;
        };
        match &object {
            Object::Stream(stream) if stream.dict.has_type(b"ObjStm") => {
                containers.push((id.0, *at));
            }
            Object::Stream(stream) if stream.dict.has_type(b"XRef") => trailer.add(&stream.dict),
            Object::Dictionary(dict) if dict.has_type(b"Catalog") => trailer.catalog = Some(*id),
            _ => {}
        }
    }
    let mut from = 0;
    for _ in 0..TRAILERS {
        let Some(at) = file.source.find(b"trailer", from, u64::MAX) else {
            break;
        };
        from = at + b"trailer".len() as u64;
        if let Some(dict) = file.dictionary_at(from) {
            trailer.add(&dict);
        }
    }
    Repaired {
        trailer: trailer.finish(),
        containers,
        found: scan.to_vec(),
    }
}

impl Repaired {
    /// The places of the objects that stand in the file itself: of two with one number the later
    /// counts.
    pub fn direct(&self) -> Table {
        let found = self.found.iter();
        Table::of(found.map(|((n, _), at)| (*n, Entry::At(*at))).collect())
    }

    /// The places of all objects, members of object streams among them.
    pub fn table(&self, objects: Objects<'_>) -> Table {
        let found = self.found.iter();
        let mut listed: HashMap<u32, (u64, Entry)> = found
            .map(|((number, _), at)| (*number, (*at, Entry::At(*at))))
            .collect();
        for (container, at) in &self.containers {
            if objects.file.budget.step().is_err() || listed.len() > OBJECTS {
                break;
            }
            let Some(held) = containers::at(objects, *at) else {
                continue;
            };
            for (index, (number, _)) in held.members.iter().enumerate() {
                let entry = Entry::In {
                    container: *container,
                    index: index as u32,
                };
                let place = listed.entry(*number).or_insert((*at, entry));
                if place.0 <= *at {
                    *place = (*at, entry);
                }
            }
        }
        let places = listed.into_iter();
        Table::of(places.map(|(number, (_, entry))| (number, entry)).collect())
    }
}

/// What all trailers say together. On each key the last one counts.
#[derive(Default)]
struct Trailer {
    entries: Vec<(Vec<u8>, Object)>,
    catalog: Option<ObjectId>,
}

impl Trailer {
    fn add(&mut self, dict: &Dictionary) {
        for key in [&b"Root"[..], b"Info", b"Encrypt", b"ID"] {
            if let Some(value) = dict.get(key) {
                self.entries.retain(|(known, _)| known != key);
                self.entries.push((key.to_vec(), value.clone()));
            }
        }
    }

    fn finish(self) -> Dictionary {
        let mut entries = self.entries;
        let is_rooted = entries.iter().any(|(key, _)| key == b"Root");
        if let Some(catalog) = self.catalog.filter(|_| !is_rooted) {
            entries.push((b"Root".to_vec(), Object::Reference(catalog)));
        }
        Dictionary::of(entries, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Input;

    #[test]
    fn objects_are_found_where_they_begin_and_other_words_are_not() {
        let text = b"1 0 obj<<>>endobj 22 1  obj (x)endobj 4 obj object 7 0 R";
        let input = Input::from_bytes(&text[..]);
        let found = scan(&Source::open(&input).unwrap());
        assert_eq!(found, [((1, 0), 0), ((22, 1), 18)]);
        assert!(has_object(text) && !has_object(b"%PDF-1.7 begins it, then %d 0 obj"));
    }
}
