//! The way through one document: pages in order, then what hangs on the document as a whole.

use std::collections::HashSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::attachments::Attachments;
use super::fields;
use super::fonts::Fonts;
use super::load::{self, Loaded};
use super::objects::{Objects, address};
use super::outline;
use super::page;
use super::properties;
use crate::extract::format::{ExtractError, Sign, TextSink};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// What the parts of a document share while it is read.
pub(super) struct Visit<'a> {
    pub objects: Objects<'a>,
    pub fonts: Fonts<'a>,
    pub budget: Budget,
    /// Dictionaries of fields and annotations that have been read.
    pub seen: HashSet<usize>,
    pub attachments: Attachments<'a>,
}

/// Reads the document in `input` into `sink`.
pub(super) fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let Loaded { document, fault } = load::load(input, &budget)?;
    if let Some(fault) = fault {
        sink.gap(Place::Whole, fault.kind, fault.detail);
    }
    if load::is_cut(&document, input)? {
        let detail = "the end of the document is missing";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    let objects = Objects {
        document: &document,
        input,
    };
    if document.was_encrypted() {
        sink.sign(Sign::Encrypted);
    }
    let mut visit = Visit {
        objects,
        fonts: Fonts::new(objects, budget.clone()),
        budget,
        seen: HashSet::new(),
        attachments: Attachments::default(),
    };
    pages(&mut visit, sink)?;
    fields::beyond_pages(&mut visit, sink)?;
    outline::read(&visit, sink)?;
    properties::read(&visit, sink)?;
    visit.attachments.collect(objects);
    visit.attachments.hand_over(objects, sink)
}

fn pages<'a>(visit: &mut Visit<'a>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let objects = visit.objects;
    let document = objects.document;
    let mut read: HashSet<ObjectId> = HashSet::new();
    let mut number = 0u32;
    for id in document.page_iter() {
        visit.budget.step()?;
        number = number.saturating_add(1);
        // The same page many times over says nothing new.
        if !read.insert(id) {
            continue;
        }
        match document.get_dictionary(id) {
            Ok(dict) => page::read(visit, dict, Place::page(number), sink)?,
            Err(_) => {
                let detail = "the page is missing or damaged";
                sink.gap(Place::page(number), GapKind::Malformed, detail);
            }
        }
    }
    let counted = objects.catalog().and_then(|c| objects.dict(c, b"Pages"));
    let counted = counted.and_then(|pages| objects.integer(pages, b"Count"));
    if counted.is_some_and(|count| count > i64::from(number)) {
        let detail = "pages that the document counts are missing or damaged";
        sink.gap(Place::Whole, GapKind::Malformed, detail);
    }
    // Pages that no tree holds are pages taken out, or a damaged tree's.
    for (id, object) in &document.objects {
        if let Object::Dictionary(dict) = object
            && is_page(dict)
            && !read.contains(id)
        {
            number = number.saturating_add(1);
            page::read(visit, dict, Place::page(number), sink)?;
        }
    }
    if number == 0 {
        sink.gap(
            Place::Whole,
            GapKind::Malformed,
            "the document has no page that can be read",
        );
    }
    Ok(())
}

fn is_page(dict: &Dictionary) -> bool {
    dict.has_type(b"Page") && dict.has(b"Contents")
}

impl Visit<'_> {
    /// Whether `dict` is met for the first time.
    pub fn is_new(&mut self, dict: &Dictionary) -> bool {
        self.seen.insert(address(dict))
    }

    pub fn has_seen(&self, dict: &Dictionary) -> bool {
        self.seen.contains(&address(dict))
    }
}
