//! Metadata: the information dictionary, XMP, and scripts that the document runs.

use super::attachments::name_tree;
use super::document::Visit;
use super::file::LOCKED;
use super::filters;
use super::lines::push_lines;
use super::markup;
use super::object::{Dictionary, Object};
use super::objects::as_dict;
use super::text_string;
use crate::extract::format::{Edge, ExtractError, Sign, TextSink};
use crate::model::Place;

const PROPERTY: Place = Place::part("property");
const SCRIPT: Place = Place::part("script");

/// Pushes what the document says of itself.
pub(super) fn read(visit: &Visit<'_>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let objects = visit.objects;
    sink.edge(Edge::Part)?;
    if let Some(info) = objects.dict(objects.trailer, b"Info") {
        for (key, value) in info.iter() {
            if let Some(Object::String(bytes)) = objects.follow(value) {
                let label = String::from_utf8_lossy(key);
                push_lines(sink, &PROPERTY, &text_string::decode(bytes), Some(&label))?;
            }
        }
    }
    let Some(catalog) = objects.catalog() else {
        return Ok(());
    };
    if let Some(stream) = objects.stream(catalog, b"Metadata") {
        let decoded = filters::decode(objects, stream, &visit.budget);
        // That a document is locked is said of the whole of it.
        if let Some(fault) = decoded.fault.filter(|fault| *fault != LOCKED) {
            sink.gap(PROPERTY, fault.kind, fault.detail);
        }
        push_markup(&decoded.bytes, &PROPERTY, sink)?;
    }
    scripts(visit, catalog, sink)
}

/// Pushes the texts of an XML stream, each labelled with its element's name.
pub(super) fn push_markup(
    bytes: &[u8],
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let xml = match bytes {
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => text_string::decode(bytes).into(),
        _ => String::from_utf8_lossy(bytes),
    };
    let mut flow = Ok(());
    markup::texts(&xml, &mut |element, text| {
        if flow.is_ok() {
            let label = Some(element).filter(|element| !element.is_empty());
            flow = push_lines(sink, place, text, label);
        }
    });
    Ok(flow?)
}

fn scripts<'a>(
    visit: &Visit<'a>,
    catalog: &'a Dictionary,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    let names = objects.dict(catalog, b"Names");
    let tree = names.and_then(|names| objects.dict(names, b"JavaScript"));
    let listed = tree
        .map(|tree| name_tree(objects, tree))
        .unwrap_or_default();
    let listed = listed.into_iter().filter_map(|(_, action)| as_dict(action));
    let opening = objects.dict(catalog, b"OpenAction");
    let events = objects.dict(catalog, b"AA").into_iter();
    let events = events.flat_map(Dictionary::iter);
    let events = events.filter_map(|(_, action)| as_dict(objects.follow(action)?));
    for action in listed.chain(opening).chain(events) {
        visit.budget.step()?;
        script(visit, action, sink)?;
    }
    Ok(())
}

/// Pushes the script of an action, if it is one that runs a script.
pub(super) fn script<'a>(
    visit: &Visit<'a>,
    action: &'a Dictionary,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let script = match visit.objects.get(action, b"JS") {
        Some(Object::String(bytes)) => text_string::decode(bytes),
        Some(Object::Stream(stream)) => {
            text_string::decode(&filters::decode(visit.objects, stream, &visit.budget).bytes)
        }
        _ => return Ok(()),
    };
    sink.sign(Sign::Macros);
    push_lines(sink, &SCRIPT, &script, None)?;
    Ok(())
}
