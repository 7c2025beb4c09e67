//! Form fields: their names as labels, their values as text.

use super::document::Visit;
use super::filters;
use super::lines::{push_lines, push_unsaid};
use super::markup;
use super::object::{Dictionary, Object};
use super::objects::{Objects, as_dict};
use super::properties::push_markup;
use super::structure;
use super::text_string;
use crate::extract::format::{Edge, ExtractError, Sign, TextSink};
use crate::model::Place;

const FORM: Place = Place::part("form");
/// How many fields stand inside one another before the rest is cut.
const ANCESTORS: usize = 32;
/// Choices that a field offers, as far as they are read.
const CHOICES: usize = 4096;

/// Whether the field that `dict` is or belongs to holds text: what is typed, or chosen from a list.
pub(super) fn is_written(objects: Objects<'_>, dict: &Dictionary) -> bool {
    let kind = inherited(objects, dict, b"FT").and_then(|kind| match kind {
        Object::Name(name) => Some(name.as_slice()),
        _ => None,
    });
    matches!(kind, Some(b"Tx" | b"Ch"))
}

/// The value of the field that `dict` is or belongs to, where it is a string.
pub(super) fn written_value(objects: Objects<'_>, dict: &Dictionary) -> Option<String> {
    match inherited(objects, dict, b"V")? {
        Object::String(bytes) => Some(text_string::decode(bytes)),
        _ => None,
    }
}

/// Pushes the value of the field that `dict` is or belongs to, unless it is part of what the page
/// has `shown` of it; says what it pushed.
pub(super) fn push_value<'a>(
    visit: &mut Visit<'a>,
    dict: &'a Dictionary,
    place: &Place,
    shown: &str,
    sink: &mut dyn TextSink,
) -> Result<String, ExtractError> {
    let objects = visit.objects;
    let label = label(objects, dict);
    let label = Some(label.as_str()).filter(|label| !label.is_empty());
    let mut pushed = String::new();
    if inherited(objects, dict, b"FT") == Some(&Object::Name(b"Sig".to_vec())) {
        if let Some(signature) = inherited(objects, dict, b"V").and_then(as_dict) {
            sink.sign(Sign::Signed);
            for key in [&b"Name"[..], b"Reason", b"Location", b"ContactInfo"] {
                if let Some(text) = objects.string(signature, key) {
                    push_lines(sink, place, &text_string::decode(text), None)?;
                }
            }
        }
        return Ok(pushed);
    }
    for key in [&b"V"[..], b"DV"] {
        let value = inherited(objects, dict, key);
        let text = value.map(|value| text(visit, value)).unwrap_or_default();
        // A default that is also the value is one text, not two.
        if !text.is_empty() && text != pushed {
            push_unsaid(sink, place, &text, label, shown)?;
            pushed = text;
        }
    }
    if let Some(rich) = inherited(objects, dict, b"RV") {
        let mut pieces = String::new();
        markup::texts(&text(visit, rich), &mut |_, piece| pieces.push_str(piece));
        if !pieces.is_empty() && pieces != pushed {
            push_unsaid(sink, place, &pieces, label, shown)?;
        }
    }
    for choice in objects
        .array(dict, b"Opt")
        .unwrap_or_default()
        .iter()
        .take(CHOICES)
    {
        if let Some(choice) = objects.follow(choice) {
            push_lines(sink, place, &text(visit, choice), None)?;
        }
    }
    Ok(pushed)
}

/// A value as text: a string, a name, a stream, or several of them.
fn text(visit: &Visit<'_>, value: &Object) -> String {
    let one = |value: &Object| match value {
        Object::String(bytes) => text_string::decode(bytes),
        Object::Stream(stream) => {
            text_string::decode(&filters::decode(visit.objects, stream, &visit.budget).bytes)
        }
        // What a tick box holds when it is not ticked says nothing.
        Object::Name(name) if name != b"Off" => String::from_utf8_lossy(name).into_owned(),
        _ => String::new(),
    };
    match value {
        Object::Array(list) => {
            let items = list.iter().take(CHOICES);
            let items = items.filter_map(|item| visit.objects.follow(item));
            items.map(one).collect::<Vec<_>>().join("\n")
        }
        other => one(other),
    }
}

/// What people and programs call the field: its tooltip, then its name with its ancestors'.
pub(super) fn label(objects: Objects<'_>, dict: &Dictionary) -> String {
    let mut names = Vec::new();
    let mut tooltip = None;
    let mut node = Some(dict);
    for _ in 0..ANCESTORS {
        let Some(field) = node else { break };
        if let Some(name) = objects.string(field, b"T") {
            names.push(text_string::decode(name));
        }
        tooltip = tooltip.or_else(|| objects.string(field, b"TU"));
        node = objects.dict(field, b"Parent");
    }
    names.reverse();
    let name = names.join(".");
    match tooltip.map(text_string::decode) {
        Some(tooltip) if tooltip != name => format!("{tooltip} {name}"),
        _ => name,
    }
}

fn inherited<'a>(objects: Objects<'a>, dict: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let mut node = dict;
    for _ in 0..ANCESTORS {
        if let Some(found) = objects.get(node, key) {
            return Some(found);
        }
        node = objects.dict(node, b"Parent")?;
    }
    None
}

/// Reads what the document states beside its pages: of their pieces, in fields that stand on none,
/// in the form's own data.
pub(super) fn beyond_pages(
    visit: &mut Visit<'_>,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    structure::read(visit, sink)?;
    let form = objects.catalog().and_then(|c| objects.dict(c, b"AcroForm"));
    let Some(form) = form else {
        return Ok(());
    };
    sink.edge(Edge::Part)?;
    let mut open: Vec<&Dictionary> = objects.dicts(form, b"Fields").map(|(_, f)| f).collect();
    open.reverse();
    while let Some(field) = open.pop() {
        visit.budget.step()?;
        if !visit.is_new(field) {
            continue;
        }
        let kids: Vec<&Dictionary> = objects.dicts(field, b"Kids").map(|(_, kid)| kid).collect();
        // The value of a field that has its own pieces on pages was read there.
        let on_pages = kids.iter().any(|kid| visit.has_seen(kid));
        if !on_pages && (kids.is_empty() || objects.get(field, b"V").is_some()) {
            push_value(visit, field, &FORM, "", sink)?;
        }
        open.extend(kids.into_iter().rev());
    }
    form_data(visit, form, sink)
}

/// The XML data of forms that bring their own.
fn form_data<'a>(
    visit: &Visit<'a>,
    form: &'a Dictionary,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let objects = visit.objects;
    let Some(data) = objects.get(form, b"XFA") else {
        return Ok(());
    };
    let streams = match data {
        Object::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    for item in streams.iter().take(256) {
        if let Some(Object::Stream(stream)) = objects.follow(item) {
            let decoded = filters::decode(objects, stream, &visit.budget);
            push_markup(&decoded.bytes, &FORM, sink)?;
        }
    }
    Ok(())
}
