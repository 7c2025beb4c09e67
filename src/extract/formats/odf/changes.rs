//! Tracked changes: what was deleted, by the name under which the text refers to it.

use std::collections::{HashMap, HashSet};

/// Longer deletions are read where they are kept, and not put back into their paragraph.
const LONGEST: usize = 1024;

/// More changes are not told apart.
const KEPT: usize = 4096;

#[derive(Debug, Default)]
pub(super) struct Changes {
    deleted: HashMap<String, String>,
    inserted: HashSet<String>,
    /// The change that is being described.
    region: String,
    /// Insertions that are open in the text.
    open: u32,
}

impl Changes {
    pub fn region(&mut self, id: &str) {
        self.region.clear();
        self.region.push_str(id);
    }

    pub fn is_insertion(&mut self) {
        if self.inserted.len() < KEPT {
            self.inserted.insert(self.region.clone());
        }
    }

    pub fn delete(&mut self, text: &str) {
        let known = self.deleted.contains_key(&self.region);
        if !known && self.deleted.len() >= KEPT {
            return;
        }
        let kept = self.deleted.entry(self.region.clone()).or_default();
        if kept.len().saturating_add(text.len()) <= LONGEST {
            kept.push_str(text);
        }
    }

    /// What was deleted at the mark `id`.
    pub fn deleted(&self, id: &str) -> Option<&str> {
        self.deleted.get(id).map(String::as_str)
    }

    pub fn begin(&mut self, id: &str) {
        self.open = self
            .open
            .saturating_add(u32::from(self.inserted.contains(id)));
    }

    pub fn end(&mut self, id: &str) {
        self.open = self
            .open
            .saturating_sub(u32::from(self.inserted.contains(id)));
    }

    pub const fn in_insertion(&self) -> bool {
        self.open > 0
    }
}
