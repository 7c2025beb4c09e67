//! The walk through the page tree, which needs no part of the tree held between two pages.

use std::collections::HashSet;

use super::object::{Dictionary, Object};
use super::objects::{Objects, as_dict};

/// Nodes in one another.
const DEPTH: usize = 128;

/// Where a node is: an object, or the catalogue's own, and from there by positions among kids.
#[derive(Clone, Debug, Default)]
struct Node {
    number: Option<u32>,
    path: Vec<usize>,
    /// Which of its kids comes next.
    next: usize,
}

/// What the walk comes to.
pub(super) enum Leaf<'a> {
    Page(&'a Dictionary),
    /// One that has been handed out before.
    Again,
    Missing,
}

/// A position in the page tree.
pub(super) struct Walk {
    open: Vec<Node>,
    seen: HashSet<u32>,
}

impl Walk {
    pub fn new() -> Self {
        Self {
            open: vec![Node::default()],
            seen: HashSet::new(),
        }
    }

    /// The next page, in order.
    pub fn next<'a>(&mut self, objects: Objects<'a>) -> Option<Leaf<'a>> {
        loop {
            objects.file.budget.step().ok()?;
            let node = self.open.last_mut()?;
            let is_root = node.number.is_none() && node.path.is_empty();
            let dict = node.dict(objects);
            let kids = dict.and_then(|dict| objects.array(dict, b"Kids"));
            let Some(kids) = kids else {
                self.open.pop();
                // A tree of one page may be the page itself.
                return dict.filter(|_| is_root).map(Leaf::Page);
            };
            let index = node.next;
            node.next += 1;
            let Some(kid) = kids.get(index) else {
                self.open.pop();
                continue;
            };
            let below = match kid.as_reference() {
                Some((number, _)) => {
                    if !self.seen.insert(number) {
                        return Some(Leaf::Again);
                    }
                    Node {
                        number: Some(number),
                        ..Node::default()
                    }
                }
                None => node.below(index),
            };
            let Some(found) = objects.follow(kid).and_then(as_dict) else {
                return Some(Leaf::Missing);
            };
            if !found.has(b"Kids") || found.has_type(b"Page") {
                return Some(Leaf::Page(found));
            }
            if self.open.len() >= DEPTH || below.path.len() >= DEPTH {
                return Some(Leaf::Missing);
            }
            self.open.push(below);
        }
    }
}

impl Node {
    fn below(&self, index: usize) -> Self {
        let mut path = self.path.clone();
        path.push(index);
        Self {
            number: self.number,
            path,
            next: 0,
        }
    }

    fn dict<'a>(&self, objects: Objects<'a>) -> Option<&'a Dictionary> {
        let mut dict = match self.number {
            Some(number) => objects.object((number, 0)).and_then(as_dict)?,
            None => objects.dict(objects.catalog()?, b"Pages")?,
        };
        for index in &self.path {
            let kid: &Object = objects.array(dict, b"Kids")?.get(*index)?;
            dict = objects.follow(kid).and_then(as_dict)?;
        }
        Some(dict)
    }
}
