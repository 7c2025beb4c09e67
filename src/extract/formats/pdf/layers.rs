//! Layers that a document switches off: what stands on them is not shown to a person.

use std::collections::HashSet;

use super::object::Dictionary;
use super::objects::{Objects, address};

/// Layers of one document that are looked at.
const LAYERS: usize = 4096;

/// The layers that are off when the document is opened.
#[derive(Debug, Default)]
pub(super) struct Layers(HashSet<usize>);

impl Layers {
    pub fn of(objects: Objects<'_>) -> Self {
        let found = objects.catalog().and_then(|catalog| {
            let properties = objects.dict(catalog, b"OCProperties")?;
            let shown = objects.dict(properties, b"D")?;
            let ids = |dict, key| {
                let listed = objects.dicts(dict, key).take(LAYERS);
                listed.map(|(_, layer)| address(layer))
            };
            let mut off: HashSet<usize> = ids(shown, b"OFF").collect();
            if objects.name(shown, b"BaseState") == Some(b"OFF") {
                off.extend(ids(properties, b"OCGs"));
                for on in ids(shown, b"ON") {
                    off.remove(&on);
                }
            }
            Some(off)
        });
        Self(found.unwrap_or_default())
    }

    /// Whether what belongs to `group`, a layer or a rule over several, is not shown.
    pub fn hide(&self, objects: Objects<'_>, group: &Dictionary) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let is_off = |layer: &Dictionary| self.0.contains(&address(layer));
        let one = objects
            .dict(group, b"OCGs")
            .filter(|_| objects.array(group, b"OCGs").is_none());
        let mut layers = objects
            .dicts(group, b"OCGs")
            .map(|(_, layer)| layer)
            .chain(one)
            .take(LAYERS)
            .peekable();
        if layers.peek().is_none() {
            return is_off(group);
        }
        match objects.name(group, b"P") {
            Some(b"AllOn") => layers.any(is_off),
            Some(b"AnyOff") => !layers.any(is_off),
            Some(b"AllOff") => !layers.all(is_off),
            _ => layers.all(is_off),
        }
    }
}
