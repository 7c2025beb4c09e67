//! Looking things up among a document's objects: references followed, wrong types read as absent.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use crate::input::Input;

/// The objects of one document, and the bytes that they were read from.
#[derive(Clone, Copy)]
pub(super) struct Objects<'a> {
    pub document: &'a Document,
    pub input: &'a Input,
}

impl<'a> Objects<'a> {
    /// What `object` is once references are followed; `None` for null and for dangling references.
    pub fn follow(self, object: &'a Object) -> Option<&'a Object> {
        let (_, found) = self.document.dereference(object).ok()?;
        (!found.is_null()).then_some(found)
    }

    pub fn get(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
        self.follow(dict.get(key).ok()?)
    }

    /// The dictionary under `key`; a stream's is its own.
    pub fn dict(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        as_dict(self.get(dict, key)?)
    }

    pub fn array(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [Object]> {
        self.get(dict, key)?.as_array().ok().map(Vec::as_slice)
    }

    pub fn stream(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Stream> {
        self.get(dict, key)?.as_stream().ok()
    }

    pub fn name(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        self.get(dict, key)?.as_name().ok()
    }

    pub fn string(self, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
        match self.get(dict, key)? {
            Object::String(bytes, _) => Some(bytes),
            _ => None,
        }
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
            Some((item.as_reference().ok(), found))
        })
    }

    pub fn catalog(self) -> Option<&'a Dictionary> {
        self.dict(&self.document.trailer, b"Root")
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
        Object::Real(n) => Some(f64::from(*n)),
        _ => None,
    }
}

/// An identity for an object that is not indirect: it does not move while the document lives.
pub(super) fn address(dict: &Dictionary) -> usize {
    std::ptr::from_ref(dict).addr()
}
