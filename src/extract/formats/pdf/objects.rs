//! Looking things up among a document's objects: references followed, wrong types read as absent.

use std::rc::Rc;

use super::containers::{self, Held};
use super::file::{DAMAGED, File};
use super::object::{Dictionary, Object, ObjectId, Stream};
use super::parse::TOO_MANY;
use super::shelf::Shelf;
use super::table::Entry;

/// References that lead to references, before the chain is cut.
const REFERENCES: u32 = 32;

/// The objects of one revision of a document.
#[derive(Clone, Copy)]
pub(super) struct Objects<'a> {
    pub file: &'a File<'a>,
    pub shelf: &'a Shelf<'a>,
    pub trailer: &'a Dictionary,
}

impl<'a> Objects<'a> {
    /// What `object` is once references are followed; `None` for null and for dangling references.
    pub fn follow(self, object: &'a Object) -> Option<&'a Object> {
        let mut found = object;
        for _ in 0..REFERENCES {
            match found {
                Object::Reference(id) => found = self.object(*id)?,
                Object::Null => return None,
                _ => return Some(found),
            }
        }
        None
    }

    /// The object of this number: read when it is asked for first.
    pub fn object(self, (number, _): ObjectId) -> Option<&'a Object> {
        let position = self.shelf.table.position(number)?;
        let cell = self.shelf.cell(position)?;
        if let Some(object) = cell.get() {
            return object.as_ref();
        }
        // While it is read, an object that needs itself must not find its own cell half set.
        let object = self.file.deeper(|| self.load(position));
        let _ = cell.set(object);
        cell.get()?.as_ref()
    }

    fn load(self, position: usize) -> Option<Object> {
        if self.shelf.weight() > self.file.room() {
            self.file.note(TOO_MANY);
            return None;
        }
        let (number, entry) = self.shelf.table.at(position)?;
        let (object, weight) = match entry {
            Entry::Free => return None,
            Entry::At(at) => {
                self.file.mark_read(at);
                self.file.numbered(number, at)?
            }
            Entry::In { container, index } => {
                let found = containers::packed_in(self, container, index, number);
                let Some((object, weight, place)) = found else {
                    self.file.note(DAMAGED);
                    return None;
                };
                self.file.mark_read(place);
                (object, weight)
            }
            Entry::Found(at) => {
                self.file.mark_read(at);
                self.file.found(at)?
            }
            Entry::Member { at, index } => {
                let held = containers::at(self, at)?;
                self.file.mark_read(held.place(index as usize)?);
                held.member(self, index as usize)?
            }
        };
        self.shelf.add_weight(weight);
        Some(object)
    }

    /// The object stream of this number. One that is said to be in another is none.
    pub fn container(self, number: u32) -> Option<Rc<Held>> {
        match self.shelf.table.entry(number)? {
            Entry::At(at) => {
                self.file.mark_read(at);
                containers::at(self, at)
            }
            _ => None,
        }
    }

    pub fn get(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        self.follow(dict.get(key)?)
    }

    /// The dictionary under `key`; a stream's is its own.
    pub fn dict(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        as_dict(self.get(dict, key)?)
    }

    pub fn array(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [Object]> {
        self.get(dict, key)?.as_array()
    }

    pub fn stream(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Stream> {
        self.get(dict, key)?.as_stream()
    }

    pub fn name(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.get(dict, key)?.as_name()
    }

    pub fn string(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.get(dict, key)?.as_str()
    }

    pub fn number(self, dict: &'a Dictionary, key: &[u8]) -> Option<f64> {
        number(self.get(dict, key)?)
    }

    pub fn integer(self, dict: &'a Dictionary, key: &[u8]) -> Option<i64> {
        self.number(dict, key).map(|n| n as i64)
    }

    /// The dictionaries among the elements of the array under `key`, with their references.
    pub fn dicts(
        self,
        dict: &'a Dictionary,
        key: &[u8],
    ) -> impl Iterator<Item = (Option<ObjectId>, &'a Dictionary)> {
        let items = self.array(dict, key).unwrap_or_default();
        items.iter().filter_map(move |item| {
            let found = as_dict(self.follow(item)?)?;
            Some((item.as_reference(), found))
        })
    }

    pub fn catalog(self) -> Option<&'a Dictionary> {
        self.dict(self.trailer, b"Root")
    }
}

/// The dictionary that `object` is or carries.
pub(super) fn as_dict(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

pub(super) fn number(object: &Object) -> Option<f64> {
    match object {
        Object::Integer(n) => Some(*n as f64),
        Object::Real(n) => Some(*n),
        _ => None,
    }
}

/// Which dictionary this is: where it is written, so that the same is told again when it is read
/// a second time.
pub(super) const fn address(dict: &Dictionary) -> usize {
    dict.identity() as usize
}
