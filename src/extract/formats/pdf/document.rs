//! The way through one document: pages in order, then what hangs on the document as a whole.

use std::collections::HashSet;

use super::attachments::Attachments;
use super::crypt::Crypt;
use super::fields;
use super::file::{File, LOCKED};
use super::fonts::Fonts;
use super::leftovers;
use super::load::{self, Opened};
use super::object::Dictionary;
use super::objects::{Objects, address};
use super::outline;
use super::page;
use super::pages::{Leaf, Walk};
use super::properties;
use super::revisions;
use super::shelf::Shelf;
use crate::extract::format::{ExtractError, Sign, TextSink};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// Bytes of objects after which pages are read with a shelf that is empty again.
const BATCH: usize = 8 << 20;

/// What the parts of a document share while it is read.
pub(super) struct Visit<'a> {
    pub objects: Objects<'a>,
    pub fonts: Fonts<'a>,
    pub budget: Budget,
    /// Dictionaries of fields and annotations that have been read.
    pub seen: HashSet<usize>,
    pub attachments: Attachments,
    /// Pages met so far.
    pub pages: u32,
}

impl<'a> Visit<'a> {
    fn new(objects: Objects<'a>) -> Self {
        Self {
            objects,
            fonts: Fonts::new(objects, objects.file.budget.clone()),
            budget: objects.file.budget.clone(),
            seen: HashSet::new(),
            attachments: Attachments::default(),
            pages: 0,
        }
    }

    /// The same visit with other objects at hand.
    pub fn over<'b>(self, objects: Objects<'b>) -> Visit<'b> {
        Visit {
            objects,
            fonts: self.fonts.over(objects),
            budget: self.budget,
            seen: self.seen,
            attachments: self.attachments,
            pages: self.pages,
        }
    }

    /// Whether `dict` is met for the first time.
    pub fn is_new(&mut self, dict: &Dictionary) -> bool {
        self.seen.insert(address(dict))
    }

    pub fn has_seen(&self, dict: &Dictionary) -> bool {
        self.seen.contains(&address(dict))
    }
}

/// Reads the document in `input` into `sink`.
pub(super) fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let file = File::open(input, &budget)?;
    let opened = load::open(&file)?;
    if load::is_cut(&file, &opened) {
        let detail = "the end of the document is missing";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    if file.crypt.get().is_some() {
        sink.sign(Sign::Encrypted);
    }
    let end = read(&file, &opened, sink);
    for fault in file.faults().into_iter().filter(|fault| *fault != LOCKED) {
        sink.gap(Place::Whole, fault.kind, fault.detail);
    }
    end?;
    if file.is_locked() {
        return Err(LOCKED.into());
    }
    Ok(())
}

fn read(file: &File<'_>, opened: &Opened, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let shelf = Shelf::new(&opened.table);
    let objects = Objects {
        file,
        shelf: &shelf,
        trailer: &opened.trailer,
    };
    let mut visit = Visit::new(objects);
    let is_locked = file.crypt.get().is_some_and(Crypt::locks_pages);
    if is_locked {
        file.note(LOCKED);
    } else {
        visit = pages(visit, opened, sink)?;
        fields::beyond_pages(&mut visit, sink)?;
        outline::read(&visit, sink)?;
    }
    properties::read(&visit, sink)?;
    visit.attachments.collect(objects);
    if !is_locked {
        visit = revisions::read(visit, opened, sink)?;
        visit = leftovers::read(visit, &opened.table, sink)?;
    }
    visit.attachments.hand_over(objects, sink)?;
    if visit.pages == 0 && !is_locked {
        // An error has the scan look for words in the bytes themselves.
        let detail = "the document has no page that can be read";
        return Err(ExtractError::malformed(detail));
    }
    Ok(())
}

/// Reads all pages, a batch of them at a time so that their objects do not pile up.
fn pages<'a>(
    mut visit: Visit<'a>,
    opened: &Opened,
    sink: &mut dyn TextSink,
) -> Result<Visit<'a>, ExtractError> {
    let objects = visit.objects;
    let mut walk = Walk::new();
    let mut ended = false;
    while !ended {
        let shelf = Shelf::new(&opened.table);
        let mut batch = visit.over(Objects {
            shelf: &shelf,
            ..objects
        });
        let mut full = usize::MAX;
        while !ended && shelf.weight() < full {
            match walk.next(batch.objects) {
                None => ended = true,
                Some(leaf) => {
                    batch.pages = batch.pages.saturating_add(1);
                    one(&mut batch, leaf, sink)?;
                }
            }
            // What the first page needs is needed again by every batch.
            full = full.min(shelf.weight().saturating_add(BATCH));
        }
        visit = batch.over(objects);
    }
    judge_count(&visit, sink);
    Ok(visit)
}

fn one<'a>(
    visit: &mut Visit<'a>,
    leaf: Leaf<'a>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let place = Place::page(visit.pages);
    match leaf {
        Leaf::Page(dict) => page::read(visit, dict, place, sink),
        // The same page many times over says nothing new.
        Leaf::Again => Ok(()),
        Leaf::Missing => {
            let detail = "the page is missing or damaged";
            sink.gap(place, GapKind::Malformed, detail);
            Ok(())
        }
    }
}

fn judge_count(visit: &Visit<'_>, sink: &mut dyn TextSink) {
    let objects = visit.objects;
    let counted = objects.catalog().and_then(|c| objects.dict(c, b"Pages"));
    let counted = counted.and_then(|pages| objects.integer(pages, b"Count"));
    if counted.is_some_and(|count| count > i64::from(visit.pages)) {
        let detail = "pages that the document counts are missing or damaged";
        sink.gap(Place::Whole, GapKind::Malformed, detail);
    }
}
