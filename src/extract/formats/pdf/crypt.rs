//! The standard security handler: which cipher goes with which part, and undoing it.

use std::borrow::Cow;

use md5::{Digest, Md5};

use super::cipher;
use super::keys::Statement;
use super::object::{Dictionary, Object, ObjectId, Stream};
use super::objects::Objects;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    Plain,
    Rc4,
    Aes,
    /// AES whose key is the document's, the same for all objects.
    LongAes,
    Unknown,
}

/// How a document is encrypted.
pub(super) struct Crypt {
    strings: Method,
    streams: Method,
    files: Method,
    /// Whether metadata are encrypted like other streams.
    metadata: Method,
    /// Absent where the document needs a password.
    key: Option<Vec<u8>>,
    named: Vec<(Vec<u8>, Method)>,
}

impl Crypt {
    /// Reads what `dict` says of a document with this trailer.
    pub fn of(objects: Objects<'_>, dict: &Dictionary, trailer: &Dictionary) -> Self {
        let version = objects.integer(dict, b"V").unwrap_or(0);
        let is_standard = objects
            .name(dict, b"Filter")
            .is_none_or(|name| name == b"Standard");
        let mut named = vec![(b"Identity".to_vec(), Method::Plain)];
        let mut length = objects.integer(dict, b"Length").unwrap_or(40) / 8;
        if let Some(filters) = objects.dict(dict, b"CF") {
            for (name, filter) in filters.iter().take(64) {
                let Some(filter) = objects.follow(filter).and_then(Object::as_dict) else {
                    continue;
                };
                named.push((name.to_vec(), method(objects.name(filter, b"CFM"))));
                length = 16;
            }
        }
        let by_name = |key: &[u8], default| {
            let name = objects.name(dict, key)?;
            let found = named.iter().find(|(known, _)| known == name);
            Some(found.map_or(default, |(_, method)| *method))
        };
        let all = match version {
            1 | 2 => Method::Rc4,
            4 | 5 => Method::Plain,
            _ => Method::Unknown,
        };
        let of_part = |key: &[u8]| match version {
            4 | 5 => by_name(key, Method::Unknown),
            _ => None,
        };
        let streams = of_part(b"StmF").unwrap_or(all);
        let metadata_is_encrypted =
            objects.get(dict, b"EncryptMetadata") != Some(&Object::Boolean(false));
        let text = |key: &[u8]| objects.string(dict, key).unwrap_or_default().to_vec();
        let id = objects.array(trailer, b"ID").and_then(<[Object]>::first);
        let id = id.and_then(|id| objects.follow(id)?.as_str());
        let statement = Statement {
            revision: objects.integer(dict, b"R").unwrap_or(0),
            length: usize::try_from(length).unwrap_or(5),
            owner: text(b"O"),
            user: text(b"U"),
            owner_key: text(b"OE"),
            user_key: text(b"UE"),
            permissions: objects.integer(dict, b"P").unwrap_or(0),
            id: id.unwrap_or_default().to_vec(),
            metadata_is_encrypted,
        };
        Self {
            strings: of_part(b"StrF").unwrap_or(all),
            streams,
            files: of_part(b"EFF").unwrap_or(streams),
            metadata: if metadata_is_encrypted {
                streams
            } else {
                Method::Plain
            },
            key: is_standard.then(|| statement.key()).flatten(),
            named,
        }
    }

    /// Whether pages cannot be read.
    pub fn locks_pages(&self) -> bool {
        self.locks(self.streams)
    }

    /// Whether `stream` cannot be read.
    pub fn locks_stream(&self, objects: Objects<'_>, stream: &Stream) -> bool {
        self.locks(self.method_of(objects, &stream.dict))
    }

    fn locks(&self, method: Method) -> bool {
        method == Method::Unknown || method != Method::Plain && self.key.is_none()
    }

    /// Undoes the encryption of all strings in `object`; says whether all of them could be.
    pub fn open_strings(&self, object: &mut Object, id: ObjectId) -> bool {
        if self.strings == Method::Plain {
            return true;
        }
        let mut all = true;
        let mut open = vec![object];
        while let Some(object) = open.pop() {
            match object {
                Object::String(bytes) => {
                    let plain = self.undo(self.strings, bytes, id);
                    all &= plain.is_some() || bytes.is_empty();
                    *bytes = plain.map(Cow::into_owned).unwrap_or_default();
                }
                Object::Array(items) => open.extend(items),
                Object::Dictionary(dict) => open.extend(dict.iter_mut()),
                Object::Stream(stream) => open.extend(stream.dict.iter_mut()),
                _ => {}
            }
        }
        all
    }

    /// Undoes the encryption of a stream's bytes; `None` where that takes a password.
    pub fn open_stream<'b>(
        &self,
        objects: Objects<'_>,
        stream: &Stream,
        bytes: &'b [u8],
    ) -> Option<Cow<'b, [u8]>> {
        self.undo(self.method_of(objects, &stream.dict), bytes, stream.id)
    }

    fn method_of(&self, objects: Objects<'_>, dict: &Dictionary) -> Method {
        match (self.stated(objects, dict), objects.name(dict, b"Type")) {
            (Some(method), _) => method,
            (None, Some(b"XRef")) => Method::Plain,
            (None, Some(b"Metadata")) => self.metadata,
            (None, Some(b"EmbeddedFile")) => self.files,
            _ => self.streams,
        }
    }

    /// The method that a stream names itself, as its first filter.
    fn stated(&self, objects: Objects<'_>, dict: &Dictionary) -> Option<Method> {
        let first = match objects.get(dict, b"Filter")? {
            Object::Array(names) => objects.follow(names.first()?)?.as_name(),
            one => one.as_name(),
        };
        if first != Some(b"Crypt") {
            return None;
        }
        let parameters = match objects.get(dict, b"DecodeParms") {
            Some(Object::Array(all)) => all.first().and_then(|one| objects.follow(one)),
            one => one,
        };
        let name = parameters
            .and_then(Object::as_dict)
            .and_then(|parameters| objects.name(parameters, b"Name"));
        let name = name.unwrap_or(b"Identity");
        let found = self.named.iter().find(|(known, _)| known == name);
        Some(found.map_or(Method::Unknown, |(_, method)| *method))
    }

    fn undo<'b>(&self, method: Method, bytes: &'b [u8], id: ObjectId) -> Option<Cow<'b, [u8]>> {
        if method == Method::Plain {
            return Some(Cow::Borrowed(bytes));
        }
        let key = self.key.as_deref()?;
        Some(Cow::Owned(match method {
            Method::Plain | Method::Unknown => return None,
            Method::Rc4 => cipher::rc4(&object_key(key, id, b""), bytes),
            Method::Aes => cipher::aes(&object_key(key, id, b"sAlT"), bytes),
            Method::LongAes => cipher::aes(key, bytes),
        }))
    }
}

fn method(name: Option<&[u8]>) -> Method {
    match name {
        Some(b"V2") => Method::Rc4,
        Some(b"AESV2") => Method::Aes,
        Some(b"AESV3") => Method::LongAes,
        None | Some(b"None" | b"Identity") => Method::Plain,
        Some(_) => Method::Unknown,
    }
}

fn object_key(key: &[u8], (number, generation): ObjectId, salt: &[u8]) -> Vec<u8> {
    let [n0, n1, n2, _] = number.to_le_bytes();
    let [g0, g1] = generation.to_le_bytes();
    let mut hash = Md5::new();
    hash.update(key);
    hash.update([n0, n1, n2, g0, g1]);
    hash.update(salt);
    let mut out = hash.finalize().to_vec();
    out.truncate((key.len() + 5).min(16));
    out
}
