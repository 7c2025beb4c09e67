//! The entries of a compound file by the storage they lie in.

use std::collections::HashMap;
use std::io::{self, Read};

use super::super::super::mapi::Streams;
use super::super::super::ole::{Compound, Entry};

pub(super) struct Tree<'a> {
    pub compound: &'a Compound,
    /// Positions among the entries, by the lower-case path of their storage.
    within: HashMap<String, Vec<usize>>,
}

impl<'a> Tree<'a> {
    pub fn of(compound: &'a Compound) -> Self {
        let mut within: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, entry) in compound.entries().iter().enumerate() {
            let storage = entry
                .path
                .rsplit_once('/')
                .map_or("", |(storage, _)| storage);
            within
                .entry(storage.to_ascii_lowercase())
                .or_default()
                .push(at);
        }
        Self { compound, within }
    }

    /// What lies in `storage` itself, with its position among all entries.
    pub fn within(&self, storage: &str) -> impl Iterator<Item = (usize, &'a Entry)> {
        let positions = self.within.get(&storage.to_ascii_lowercase());
        let entries = self.compound.entries();
        let positions = positions.map(Vec::as_slice).unwrap_or_default();
        positions
            .iter()
            .filter_map(|at| Some((*at, entries.get(*at)?)))
    }

    /// A small stream; what there is of it.
    pub fn bytes(&self, storage: &str, name: &str, most: usize) -> Vec<u8> {
        let is_it = |entry: &Entry| entry.is_stream && entry.name().eq_ignore_ascii_case(name);
        let found = self.within(storage).find(|(_, entry)| is_it(entry));
        let stream = found.map(|(_, entry)| self.compound.open_entry(entry));
        stream
            .and_then(|stream| stream.peek(0, most).ok())
            .unwrap_or_default()
    }
}

impl Streams for Tree<'_> {
    fn open(&self, key: u64) -> io::Result<Box<dyn Read + '_>> {
        let at = usize::try_from(key).unwrap_or(usize::MAX);
        let entry = self.compound.entries().get(at);
        let entry = entry.ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(self.compound.open_entry(entry)))
    }
}
