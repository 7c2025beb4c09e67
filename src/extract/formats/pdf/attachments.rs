//! Files inside the document: each becomes a member of its own.

use std::collections::HashSet;

use super::filters;
use super::lines::push_lines;
use super::object::{Dictionary, Object, Stream};
use super::objects::{Objects, address, as_dict};
use super::text_string;
use crate::extract::format::{Child, Content, ExtractError, TextSink};
use crate::model::{GapKind, Place};

/// Nodes of a name tree that are looked at.
const NODES: usize = 100_000;
/// Columns of a portfolio that are read of one file.
const COLUMNS: usize = 256;
const ATTACHED: Place = Place::part("attachment");

/// File specifications found so far, in the order in which they are handed over.
#[derive(Default)]
pub(super) struct Attachments {
    found: Vec<(String, Stream)>,
    seen: HashSet<usize>,
    /// What the document says of its files: descriptions, a portfolio's columns.
    said: Vec<String>,
}

impl Attachments {
    /// Notes the file that `specification` carries, if it carries one.
    pub fn note(&mut self, objects: Objects<'_>, specification: &Dictionary, key: &[u8]) {
        let Some(files) = objects.dict(specification, b"EF") else {
            return;
        };
        let columns = objects.dict(specification, b"CI").into_iter();
        let columns = columns.flat_map(Dictionary::iter).take(COLUMNS);
        let columns = columns.filter_map(|(_, value)| match objects.follow(value)? {
            Object::Dictionary(column) => objects.string(column, b"D"),
            other => other.as_str(),
        });
        let described = objects.string(specification, b"Desc").into_iter();
        self.said
            .extend(described.chain(columns).map(text_string::decode));
        let names: [&[u8]; 5] = [b"UF", b"F", b"Unix", b"Mac", b"DOS"];
        let name = names
            .iter()
            .find_map(|name| objects.string(specification, name))
            .unwrap_or(key);
        for kind in names {
            if let Some(stream) = objects.stream(files, kind)
                && self.seen.insert(address(&stream.dict))
            {
                let name = text_string::decode(name).replace('\\', "/");
                self.found.push((name, stream.clone()));
            }
        }
    }

    /// Notes a file that nothing names.
    pub fn keep(&mut self, stream: &Stream) {
        if self.seen.insert(address(&stream.dict)) {
            self.found.push(("unused".to_owned(), stream.clone()));
        }
    }

    /// Notes what the document itself lists.
    pub fn collect(&mut self, objects: Objects<'_>) {
        let Some(catalog) = objects.catalog() else {
            return;
        };
        for (_, specification) in objects.dicts(catalog, b"AF") {
            self.note(objects, specification, b"");
        }
        let names = objects.dict(catalog, b"Names");
        let Some(root) = names.and_then(|names| objects.dict(names, b"EmbeddedFiles")) else {
            return;
        };
        for (key, value) in name_tree(objects, root) {
            if let Some(specification) = as_dict(value) {
                self.note(objects, specification, key);
            }
        }
    }

    /// Hands every file over. A damaged one comes as far as it can be read.
    pub fn hand_over(
        &mut self,
        objects: Objects<'_>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let budget = sink.budget().clone();
        for said in std::mem::take(&mut self.said) {
            push_lines(sink, &ATTACHED, &said, None)?;
        }
        for (name, stream) in std::mem::take(&mut self.found) {
            budget.step()?;
            let crypt = objects.file.crypt.get();
            let content = if crypt.is_some_and(|crypt| crypt.locks_stream(objects, &stream)) {
                Content::Unread(GapKind::Encrypted, "the file needs a password")
            } else {
                sink.spool(&mut filters::reader(objects, &stream, &budget))
            };
            sink.child(Child {
                name: name.into(),
                content,
                joins_parent: false,
            })?;
        }
        Ok(())
    }
}

/// All pairs of a name tree, each node visited once.
pub(super) fn name_tree<'a>(
    objects: Objects<'a>,
    root: &'a Dictionary,
) -> Vec<(&'a [u8], &'a Object)> {
    let mut pairs = Vec::new();
    let mut seen = HashSet::new();
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        if !seen.insert(address(node)) || seen.len() + pairs.len() > NODES {
            continue;
        }
        let listed = objects.array(node, b"Names").unwrap_or_default();
        for pair in listed.chunks(2).take(NODES) {
            if let [key, value] = pair
                && let Some(value) = objects.follow(value)
            {
                let key = objects.follow(key).and_then(Object::as_str);
                pairs.push((key.unwrap_or_default(), value));
            }
        }
        let kids: Vec<&Dictionary> = objects.dicts(node, b"Kids").map(|(_, kid)| kid).collect();
        open.extend(kids.into_iter().rev());
    }
    pairs
}
