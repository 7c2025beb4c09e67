//! What is laid over a page: notes, stamps, links, form fields, attached files.

use std::collections::HashMap;

use super::content::Reader;
use super::document::Visit;
use super::fields;
use super::laid::is_hidden;
use super::lines::{push_lines, push_unsaid};
use super::markup;
use super::object::{Dictionary, Object, Stream};
use super::objects::{Objects, address};
use super::text_string;
use crate::extract::format::{ExtractError, Sign, TextSink};
use crate::model::Place;

/// Appearances of one annotation that are drawn.
const APPEARANCES: usize = 16;

/// Reads the annotations of `page`, each of the document's once. Those that were `laid` over its
/// text have shown what is said there.
pub(super) fn read<'a>(
    visit: &mut Visit<'a>,
    page: &'a Dictionary,
    place: &Place,
    laid: &HashMap<usize, String>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    for (_, specification) in objects.dicts(page, b"AF") {
        visit.attachments.note(objects, specification, b"");
    }
    for (_, annotation) in objects.dicts(page, b"Annots") {
        visit.budget.step()?;
        if visit.is_new(annotation) {
            let shown = laid.get(&address(annotation)).map(String::as_str);
            one(visit, annotation, place, shown, sink)?;
        }
    }
    Ok(())
}

fn one<'a>(
    visit: &mut Visit<'a>,
    annotation: &'a Dictionary,
    place: &Place,
    laid: Option<&str>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    if is_hidden(objects, annotation) {
        sink.sign(Sign::HiddenContent);
    }
    let shown = laid.unwrap_or_default();
    let mut said = shown.to_owned();
    if objects.name(annotation, b"Subtype") == Some(b"Widget") {
        said.push_str(&fields::push_value(visit, annotation, place, shown, sink)?);
    }
    for key in [&b"Contents"[..], b"Subj", b"T"] {
        let is_field_name = key == b"T" && !said.is_empty();
        if let Some(text) = objects.string(annotation, key).filter(|_| !is_field_name) {
            let text = text_string::decode(text);
            push_unsaid(sink, place, &text, None, shown)?;
            said.push_str(&text);
        }
    }
    if let Some(rich) = objects.string(annotation, b"RC") {
        let mut text = String::new();
        markup::texts(&text_string::decode(rich), &mut |_, piece| {
            text.push_str(piece)
        });
        push_unsaid(sink, place, &text, None, &said)?;
    }
    if let Some(action) = objects.dict(annotation, b"A")
        && let Some(link) = objects.string(action, b"URI")
    {
        push_lines(sink, place, &text_string::decode(link), None)?;
    }
    if let Some(specification) = objects.dict(annotation, b"FS") {
        visit.attachments.note(objects, specification, b"");
    }
    if laid.is_none() {
        let shown = appearances(visit, annotation, place, sink)?;
        push_unsaid(sink, place, &shown, None, &said)?;
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
