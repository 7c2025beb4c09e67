//! A presentation: its slides in the order in which they are shown, each with its notes.

use std::io::Read;

use super::document;
use super::parts::Parts;
use super::prose;
use super::role::Role;
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{ExtractError, TextSink};
use crate::input::Input;
use crate::model::Place;

/// More slides are read, but no longer in order.
const KEPT: usize = 16_384;

/// Reads a presentation.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut parts = Parts::open(input, sink)?;
    let mut order = Vec::new();
    if let Some(main) = parts.first(&Role::Main) {
        let listed = parts.look(main, listed).unwrap_or_default();
        let relations = parts.relations(main);
        for id in listed {
            let relation = relations.iter().find(|relation| relation.id == id);
            order.extend(relation.and_then(|relation| parts.find(&relation.target)));
        }
    }
    let unlisted = (0..parts.len()).filter(|index| *parts.role(*index) == Role::Slide);
    order.extend(unlisted);
    let mut number = 0_u32;
    for index in order {
        if parts.is_done(index) {
            continue;
        }
        number = number.saturating_add(1);
        let relations = parts.relations(index);
        parts.read(index, sink, |reader, sink| {
            prose::read(reader, &Place::slide(number), sink)
        })?;
        let notes = relations
            .iter()
            .find(|relation| relation.kind == "notesSlide");
        if let Some(index) = notes.and_then(|relation| parts.find(&relation.target)) {
            let place = Place::part("notes");
            parts.read(index, sink, |reader, sink| {
                prose::read(reader, &place, sink)
            })?;
        }
    }
    document::rest(&mut parts, sink)
}

/// The relationship ids of the slides in order.
fn listed(reader: &mut dyn Read) -> Vec<String> {
    let mut ids = Vec::new();
    let mut is_slide = false;
    let mut lexer = Lexer::new(reader);
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) => is_slide = local(name) == "sldId",
            // The slide's own number is `id` without a prefix.
            Token::Attribute { name, value, .. }
                if is_slide && name.ends_with(":id") && ids.len() < KEPT =>
            {
                ids.push(value.to_owned());
            }
            _ => {}
        }
    }
    ids
}
