//! One page: its content, its annotations, and what of it is not text.

use std::collections::HashMap;

use super::annotations;
use super::content::Reader;
use super::document::Visit;
use super::laid;
use super::lines;
use super::object::{Dictionary, Object};
use super::objects::{Objects, number};
use super::state::Tally;
use crate::extract::format::{Edge, ExtractError, Sign, TextSink};
use crate::model::{GapKind, Place};

/// How far up the page tree a value is looked for.
const ANCESTORS: usize = 64;
/// A picture that covers this part of a page makes the page.
const COVERED: f64 = 0.6;
/// A page number or a stamp beside such a picture is still no text of its own.
const STAMP: u64 = 40;
/// This many curves and lines without a word are drawn letters, or might be.
const DRAWN: u64 = 800;
/// Unknown glyphs up to this many are bullets and symbols.
const SYMBOLS: u64 = 16;
/// This many unknown glyphs in a row are no symbols: they could be an identity card's number.
const NUMBER: u64 = 8;

/// Reads the page of `dict`.
pub(super) fn read<'a>(
    visit: &mut Visit<'a>,
    dict: &'a Dictionary,
    place: Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    let resources = inherited(objects, dict, b"Resources").and_then(super::objects::as_dict);
    let budget = visit.budget.clone();
    let mut reader = Reader::new(objects, &mut visit.fonts, budget, place.clone());
    let end = match dict.get(b"Contents") {
        Some(contents) => {
            let contents = objects.follow(contents).unwrap_or(contents);
            reader.page(contents, resources, sink)
        }
        None => Ok(()),
    };
    reader.lines.end_line();
    let laid = match end {
        Ok(()) => laid::lay(&mut reader, dict, sink),
        Err(_) => Ok(HashMap::new()),
    };
    reader.lines.give(sink)?;
    let tally = reader.tally;
    let faults = std::mem::take(&mut reader.faults);
    let aside = std::mem::take(&mut reader.spans.aside);
    lines::push_lines(sink, &place, &aside, None)?;
    end?;
    let laid = laid?;
    for fault in faults {
        sink.gap(place.clone(), fault.kind, fault.detail);
    }
    annotations::read(visit, dict, &place, &laid, sink)?;
    judge(tally, area(objects, dict), &place, sink);
    sink.edge(Edge::Page)?;
    Ok(())
}

/// Names what of a page is not text, or is text that cannot be read.
fn judge(tally: Tally, area: f64, place: &Place, sink: &mut dyn TextSink) {
    let unreadable = tally.unread * 2 > tally.shown
        || tally.unread > SYMBOLS && tally.unread * 8 > tally.shown
        || tally.longest_run >= NUMBER;
    if unreadable && tally.unread > 0 {
        let detail = "text that is shown cannot be mapped to characters";
        sink.gap(place.clone(), GapKind::Malformed, detail);
    }
    let is_picture = tally.pictures > 0
        && (tally.shown == 0 || tally.shown <= STAMP && tally.picture_area > area * COVERED);
    if is_picture || tally.shown == 0 && tally.strokes > DRAWN {
        let detail = "the page is a picture and holds no text";
        sink.gap(place.clone(), GapKind::PageWithoutText, detail);
    } else if tally.pictures > 0 {
        let detail = "a picture beside text is not read";
        sink.gap(place.clone(), GapKind::ImageWithoutOcr, detail);
    }
    // Under a scan, text without a mark is what a recogniser read from it.
    if tally.invisible > 0 && tally.pictures == 0 {
        sink.sign(Sign::HiddenContent);
    }
}

/// The value under `key` of a page or of the nearest of its ancestors that has one.
pub(super) fn inherited<'a>(
    objects: Objects<'a>,
    page: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Object> {
    let mut node = page;
    for _ in 0..ANCESTORS {
        if let Some(found) = objects.get(node, key) {
            return Some(found);
        }
        node = objects.dict(node, b"Parent")?;
    }
    None
}

/// The area of a page in its own units.
fn area(objects: Objects<'_>, page: &Dictionary) -> f64 {
    let corners = inherited(objects, page, b"MediaBox").and_then(|b| b.as_array());
    let mut sides = [0.0, 0.0, 612.0, 792.0];
    for (side, item) in sides.iter_mut().zip(corners.into_iter().flatten()) {
        *side = objects.follow(item).and_then(number).unwrap_or(*side);
    }
    let [left, bottom, right, top] = sides;
    ((right - left) * (top - bottom)).abs()
}
