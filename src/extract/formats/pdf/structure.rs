//! What a tagged document says of its pieces: the words for a picture, what is short for what.

use super::document::Visit;
use super::lines::push_lines;
use super::object::{Dictionary, Object};
use super::objects::{address, as_dict};
use super::text_string;
use crate::extract::format::{ExtractError, Reading, TextSink};
use crate::model::Place;

const STRUCTURE: Place = Place::part("structure");
/// Elements between two looks at the clock.
const STEPS: usize = 256;

/// Pushes the texts that the structure states. What its pages show otherwise counts only as far
/// as they do not show it.
pub(super) fn read(visit: &Visit<'_>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let objects = visit.objects;
    let catalog = objects.catalog();
    let root = catalog.and_then(|catalog| objects.dict(catalog, b"StructTreeRoot"));
    let mut open: Vec<&Dictionary> = root.into_iter().collect();
    let mut seen = std::collections::HashSet::new();
    while let Some(element) = open.pop() {
        if !seen.insert(address(element)) {
            continue;
        }
        if seen.len().is_multiple_of(STEPS) {
            visit.budget.step()?;
        }
        for (key, reading) in [
            (&b"Alt"[..], Reading::First),
            (b"E", Reading::First),
            (b"ActualText", Reading::Again),
        ] {
            if let Some(text) = objects.string(element, key).filter(|text| !text.is_empty()) {
                sink.reading(reading);
                push_lines(sink, &STRUCTURE, &text_string::decode(text), None)?;
            }
        }
        sink.reading(Reading::First);
        match objects.get(element, b"K") {
            Some(Object::Array(kids)) => {
                let kids = kids.iter().rev();
                open.extend(kids.filter_map(|kid| as_dict(objects.follow(kid)?)));
            }
            Some(kid) => open.extend(as_dict(kid)),
            None => {}
        }
    }
    Ok(())
}
