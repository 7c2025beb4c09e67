//! Bookmarks.

use std::collections::HashSet;

use super::document::Visit;
use super::lines::push_lines;
use super::objects::address;
use super::text_string;
use crate::extract::format::{Edge, ExtractError, TextSink};
use crate::model::Place;

const BOOKMARK: Place = Place::part("bookmark");

/// Pushes the titles of all bookmarks, in order, each visited once.
pub(super) fn read(visit: &Visit<'_>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let objects = visit.objects;
    let root = objects.catalog().and_then(|c| objects.dict(c, b"Outlines"));
    let Some(first) = root.and_then(|root| objects.dict(root, b"First")) else {
        return Ok(());
    };
    sink.edge(Edge::Part)?;
    let mut seen = HashSet::new();
    let mut open = vec![first];
    while let Some(item) = open.pop() {
        visit.budget.step()?;
        if !seen.insert(address(item)) {
            continue;
        }
        if let Some(title) = objects.string(item, b"Title") {
            push_lines(sink, &BOOKMARK, &text_string::decode(title), None)?;
        }
        open.extend(objects.dict(item, b"Next"));
        open.extend(objects.dict(item, b"First"));
    }
    Ok(())
}
