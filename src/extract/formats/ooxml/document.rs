//! One package from its first part to its last: what its kind puts first, then all the rest.

use super::binary::{self, Binary};
use super::parts::{Parts, note};
use super::role::Role;
use super::{children, properties, prose, relations};
use crate::extract::formats::xml as data;
use crate::extract::{ExtractError, Sign, TextSink, label_info};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// Reads a text document.
pub(super) fn word(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut parts = Parts::open(input, sink)?;
    rest(&mut parts, sink)
}

/// Reads every part that has not been read yet: text first, then files in the package.
pub(super) fn rest(parts: &mut Parts, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|index| rank(parts.role(*index)));
    for index in order {
        sink.budget().step()?;
        one(parts, index, sink)?;
    }
    Ok(())
}

/// People look for the body first and for settings last.
const fn rank(role: &Role) -> u8 {
    match role {
        Role::Main | Role::Slide | Role::Sheet => 0,
        Role::Binary(Binary::Main | Binary::Sheet) => 0,
        Role::Binary(_) => 1,
        Role::Story(Place::Part { .. }) => 1,
        Role::Properties => 2,
        Role::Macros => 5,
        Role::Child => 6,
        _ => 4,
    }
}

fn one(parts: &mut Parts, index: usize, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    if parts.is_done(index) {
        return Ok(());
    }
    match parts.role(index).clone() {
        Role::Main | Role::Slide | Role::Sheet | Role::SharedStrings => {
            parts.read(index, sink, |reader, sink| {
                prose::read(reader, &Place::Whole, sink)
            })
        }
        Role::Story(place) => parts.read(index, sink, |reader, sink| {
            prose::read(reader, &place, sink)
        }),
        Role::Relations => parts.read(index, sink, relations::push_links),
        Role::Properties => parts.read(index, sink, properties::read),
        Role::Data(place) => parts.read(index, sink, |reader, sink| {
            data::read(reader, data::Places::Fixed(place), sink)
        }),
        Role::Labels => parts.read(index, sink, |reader, sink| {
            label_info::read(reader, &Place::part("property"), sink)
        }),
        Role::Signature => parts.read(index, sink, |reader, sink| {
            sink.sign(Sign::Signed);
            prose::read(reader, &Place::part("signature"), sink)
        }),
        Role::Strings => parts.read(index, sink, children::strings),
        Role::Font => parts.read(index, sink, |_, sink| {
            sink.gap(Place::Whole, GapKind::Media, "an embedded font");
            Ok(())
        }),
        Role::Binary(Binary::Index) => parts.read(index, sink, |_, _| Ok(())),
        Role::Binary(Binary::Other(place)) => parts.read(index, sink, |reader, sink| {
            binary::read_texts(reader, &place, sink)
        }),
        Role::Binary(_) => parts.read(index, sink, |reader, sink| {
            binary::read_texts(reader, &Place::Whole, sink)
        }),
        Role::Macros => {
            let result = children::macros(parts, index, sink);
            note(result, sink)
        }
        Role::Child => {
            let result = children::child(parts, index, sink);
            note(result, sink)
        }
    }
}
