//! The two trees of a mailbox: of nodes (what there is) and of blocks (where it is).

use super::super::super::bytes::{u16_le, u32_le};
use super::layout::{Layout, Width};
use crate::input::Input;
use crate::limits::{Budget, LimitReached};

/// Trees are not deeper.
const DEEPEST: u8 = 8;

/// A node: a folder, a message, a table of the mailbox itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub id: u32,
    pub data: u64,
    /// The block that lists the nodes within this one; 0 for none.
    pub within: u64,
    pub parent: u32,
}

/// Where a block is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub at: u64,
    pub len: u16,
    /// The length once it is inflated.
    pub inflated: u16,
}

/// The input with what is known of it.
#[derive(Clone, Debug)]
pub(super) struct File {
    pub input: Input,
    pub layout: Layout,
    pub budget: Budget,
}

impl File {
    fn page(&self, at: u64) -> Option<Vec<u8>> {
        let page = self.input.peek(at, self.layout.page()).ok()?;
        (page.len() == self.layout.page()).then_some(page)
    }

    /// The leaf entry of the tree at `root` whose key is `key`, but for the bits in `low`.
    fn find(&self, root: u64, key: u64, low: u64) -> Option<Vec<u8>> {
        let mut at = root;
        let mut above = DEEPEST;
        loop {
            let page = self.page(at)?;
            let (count, len, level) = self.layout.counts(&page)?;
            if level >= above || len == 0 {
                return None;
            }
            above = level;
            let mut entries = page.chunks_exact(len).take(count);
            let key_of = |entry: &[u8]| self.layout.get(entry, 0);
            if level == 0 {
                let is_it = |entry: &&[u8]| key_of(entry).is_some_and(|k| k & !low == key & !low);
                return entries.find(is_it).map(<[u8]>::to_vec);
            }
            let before = entries.take_while(|entry| key_of(entry).is_some_and(|k| k & !low <= key));
            at = self.layout.get(before.last()?, 2 * self.layout.number())?;
        }
    }

    pub fn block(&self, id: u64) -> Option<Place> {
        // The lowest bit is of no meaning.
        let entry = self.find(self.layout.blocks, id & !1, 1)?;
        let number = self.layout.number();
        let len = u16_le(&entry, 2 * number)?;
        let inflated = match self.layout.width {
            Width::Large => u16_le(&entry, 2 * number + 2)?,
            Width::Narrow | Width::Wide => len,
        };
        Some(Place {
            at: self.layout.get(&entry, number)?,
            len,
            inflated,
        })
    }

    pub fn node(&self, id: u32) -> Option<Node> {
        let entry = self.find(self.layout.nodes, u64::from(id), 0)?;
        self.of_entry(&entry)
    }

    fn of_entry(&self, entry: &[u8]) -> Option<Node> {
        let number = self.layout.number();
        Some(Node {
            id: u32_le(entry, 0)?,
            data: self.layout.get(entry, number)?,
            within: self.layout.get(entry, 2 * number)?,
            parent: u32_le(entry, 3 * number)?,
        })
    }

    /// Calls `each` for every node, in the order of their numbers. Answers whether a page was
    /// missing.
    pub fn each_node<E: From<LimitReached>>(
        &self,
        each: &mut dyn FnMut(Node) -> Result<(), E>,
    ) -> Result<bool, E> {
        let mut todo = vec![(self.layout.nodes, DEEPEST)];
        let mut is_damaged = false;
        let mut pages = self.input.len() / 512 + 1;
        while let Some((at, above)) = todo.pop() {
            self.budget.step()?;
            let page = self.page(at);
            let counts = page.as_ref().and_then(|page| self.layout.counts(page));
            let (Some(page), Some((count, len, level))) = (page, counts) else {
                is_damaged = true;
                continue;
            };
            // A page met more often than there are pages leads in circles.
            if level >= above || len < 3 * self.layout.number() || pages == 0 {
                is_damaged = true;
                continue;
            }
            pages -= 1;
            let entries = page.chunks_exact(len).take(count);
            if level > 0 {
                let next = entries.filter_map(|e| self.layout.get(e, 2 * self.layout.number()));
                // The last is taken first.
                let next: Vec<u64> = next.collect();
                todo.extend(next.into_iter().rev().map(|at| (at, level)));
                continue;
            }
            for entry in entries {
                match self.of_entry(entry) {
                    Some(node) => each(node)?,
                    None => is_damaged = true,
                }
            }
        }
        Ok(is_damaged)
    }
}
