//! What is laid over a page: notes, stamps, links, form fields, attached files.

use super::content::Reader;
use super::document::Visit;
use super::fields;
use super::layers::Layers;
use super::lines::push_lines;
use super::markup;
use super::object::{Dictionary, Object, Stream};
use super::objects::Objects;
use super::text_string;
use crate::extract::format::{ExtractError, Sign, TextSink};
use crate::model::Place;

/// Flags of annotations that are not shown on a screen.
const HIDDEN: i64 = 2;
const NO_VIEW: i64 = 32;
/// Appearances of one annotation that are drawn.
const APPEARANCES: usize = 16;

/// Reads the annotations of `page`, each of the document's once.
pub(super) fn read<'a>(
    visit: &mut Visit<'a>,
    page: &'a Dictionary,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    for (_, specification) in objects.dicts(page, b"AF") {
        visit.attachments.note(objects, specification, b"");
    }
    for (_, annotation) in objects.dicts(page, b"Annots") {
        visit.budget.step()?;
        if visit.is_new(annotation) {
            one(visit, annotation, place, sink)?;
        }
    }
    Ok(())
}

fn one<'a>(
    visit: &mut Visit<'a>,
    annotation: &'a Dictionary,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    if objects.integer(annotation, b"F").unwrap_or(0) & (HIDDEN | NO_VIEW) != 0
        || objects
            .dict(annotation, b"OC")
            .is_some_and(|group| Layers::of(objects).hide(objects, group))
    {
        sink.sign(Sign::HiddenContent);
    }
    let mut said = String::new();
    if objects.name(annotation, b"Subtype") == Some(b"Widget") {
        said = fields::push_value(visit, annotation, place, sink)?;
    }
    for key in [&b"Contents"[..], b"Subj", b"T"] {
        let is_field_name = key == b"T" && !said.is_empty();
        if let Some(text) = objects.string(annotation, key).filter(|_| !is_field_name) {
            let text = text_string::decode(text);
            push_lines(sink, place, &text, None)?;
            said.push_str(&text);
        }
    }
    if let Some(rich) = objects.string(annotation, b"RC") {
        let mut text = String::new();
        markup::texts(&text_string::decode(rich), &mut |_, piece| {
            text.push_str(piece)
        });
        push_unsaid(sink, place, &text, &said)?;
    }
    if let Some(action) = objects.dict(annotation, b"A")
        && let Some(link) = objects.string(action, b"URI")
    {
        push_lines(sink, place, &text_string::decode(link), None)?;
    }
    if let Some(specification) = objects.dict(annotation, b"FS") {
        visit.attachments.note(objects, specification, b"");
    }
    let shown = appearances(visit, annotation, place, sink)?;
    push_unsaid(sink, place, &shown, &said)?;
    Ok(())
}

/// Pushes `text` unless `said` holds it: an appearance mostly draws the value that was read.
fn push_unsaid(
    sink: &mut dyn TextSink,
    place: &Place,
    text: &str,
    said: &str,
) -> Result<(), ExtractError> {
    let bare = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    if !bare(said).contains(&bare(text)) {
        push_lines(sink, place, text, None)?;
    }
    Ok(())
}

/// The text of what an annotation looks like.
fn appearances<'a>(
    visit: &mut Visit<'a>,
    annotation: &'a Dictionary,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<String, ExtractError> {
    let mut text = String::new();
    let budget = visit.budget.clone();
    for form in forms(visit.objects, annotation) {
        let fonts = &mut visit.fonts;
        let mut reader = Reader::new(visit.objects, fonts, budget.clone(), place.clone());
        let end = reader.appearance(form, sink);
        text.push_str(&reader.lines.take());
        text.push('\n');
        for fault in std::mem::take(&mut reader.faults) {
            sink.gap(place.clone(), fault.kind, fault.detail);
        }
        end?;
    }
    Ok(text)
}

fn forms<'a>(objects: Objects<'a>, annotation: &'a Dictionary) -> Vec<&'a Stream> {
    let normal = objects
        .dict(annotation, b"AP")
        .and_then(|looks| objects.get(looks, b"N"));
    match normal {
        Some(Object::Stream(form)) => vec![form],
        Some(Object::Dictionary(states)) => states
            .iter()
            .take(APPEARANCES)
            .filter_map(|(_, form)| objects.follow(form)?.as_stream())
            .collect(),
        _ => Vec::new(),
    }
}
