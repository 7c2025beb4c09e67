//! The kinds of object that a document is made of.

/// An object's number and generation.
pub(super) type ObjectId = (u32, u16);

/// Dictionaries with more entries than this are sorted, so that looking one up stays quick.
const UNSORTED: usize = 16;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Object {
    Null,
    Boolean(bool),
    Integer(i64),
    Real(f64),
    Name(Vec<u8>),
    String(Vec<u8>),
    Array(Vec<Object>),
    Dictionary(Dictionary),
    Stream(Stream),
    Reference(ObjectId),
}

/// Names and what they stand for. Of several entries with one name the last counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dictionary {
    entries: Vec<(Vec<u8>, Object)>,
    identity: u64,
}

/// A dictionary whose bytes are still in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stream {
    pub dict: Dictionary,
    /// Where its bytes begin in the file.
    pub start: u64,
    /// The object that it is: what it is encrypted with depends on that.
    pub id: ObjectId,
}

impl Object {
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub const fn as_dict(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dict) => Some(dict),
            _ => None,
        }
    }

    pub const fn as_stream(&self) -> Option<&Stream> {
        match self {
            Self::Stream(stream) => Some(stream),
            _ => None,
        }
    }

    pub fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&[u8]> {
        match self {
            Self::String(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub const fn as_reference(&self) -> Option<ObjectId> {
        match self {
            Self::Reference(id) => Some(*id),
            _ => None,
        }
    }
}

impl Dictionary {
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            identity: 0,
        }
    }

    /// A dictionary of `entries` in the order in which they were written.
    pub fn of(mut entries: Vec<(Vec<u8>, Object)>, identity: u64) -> Self {
        if entries.len() > UNSORTED {
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
        Self { entries, identity }
    }

    pub fn get(&self, key: &[u8]) -> Option<&Object> {
        if self.entries.len() > UNSORTED {
            let past = self.entries.partition_point(|(k, _)| k.as_slice() <= key);
            let (found, value) = self.entries.get(past.checked_sub(1)?)?;
            return (found == key).then_some(value);
        }
        let mut entries = self.entries.iter().rev();
        entries.find(|(k, _)| k == key).map(|(_, value)| value)
    }

    pub fn has(&self, key: &[u8]) -> bool {
        self.get(key).is_some()
    }

    pub fn has_type(&self, name: &[u8]) -> bool {
        self.get(b"Type").and_then(Object::as_name) == Some(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_slice(), value))
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Object> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// Where in the document this dictionary is written: no two have the same.
    pub const fn identity(&self) -> u64 {
        self.identity
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_entries_with_one_name_the_last_counts_however_many_there_are() {
        for count in [2u8, 40] {
            let named = |n: u8| (vec![b'A' + n % 2], Object::Integer(n.into()));
            let dict = Dictionary::of((0..count).map(named).collect(), 0);
            assert_eq!(dict.get(b"B"), Some(&Object::Integer(i64::from(count) - 1)));
            assert_eq!(dict.get(b"A"), Some(&Object::Integer(i64::from(count) - 2)));
            assert_eq!(dict.get(b"C"), None);
        }
    }
}
