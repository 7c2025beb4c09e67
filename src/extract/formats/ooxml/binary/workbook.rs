//! A binary workbook: its sheets in their order, with the strings and number formats they share.

use std::io::Read;
use std::sync::Arc;

use super::super::document;
use super::super::parts::{Parts, note};
use super::super::role::Role;
use super::super::sheet::Book;
use super::super::tables;
use super::parts::Binary;
use super::records::{Records, number, wide};
use super::sheet;
use super::strings::SharedStrings;
use super::texts;
use crate::extract::bytes::u16_le;
use crate::extract::sheet::{Epoch, Shape, Strings, built_in, shape};
use crate::extract::{ExtractError, Sign, TextSink};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::Place;

/// More sheets, formats or styles are not told apart; further sheets go by their files' names.
const KEPT: usize = 16_384;

const SHEET: u16 = 156;
const PROPERTIES: u16 = 153;
const FORMAT: u16 = 44;
const STYLE: u16 = 47;
const STYLES_BEGIN: u16 = 617;
const STYLES_END: u16 = 618;

/// What the workbook's own part says: names and relationships of sheets.
#[derive(Default)]
struct Contents {
    sheets: Vec<(String, String)>,
    epoch: Epoch,
    hidden: usize,
}

/// Reads a binary workbook.
pub(in super::super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut parts = Parts::open(input, sink)?;
    let budget = sink.budget().clone();
    let main = parts.first(&Role::Binary(Binary::Main));
    let contents = main
        .and_then(|index| parts.look(index, |reader| contents(reader, &budget)))
        .unwrap_or_default();
    let relations = main.map(|index| parts.relations(index)).unwrap_or_default();
    let strings = parts.first(&Role::Binary(Binary::SharedStrings));
    let styles = relations.iter().find(|relation| relation.kind == "styles");
    let styles = styles
        .and_then(|relation| parts.find(&relation.target))
        .or_else(|| parts.find("xl/styles.bin"));
    let mut book = Book {
        shapes: styles
            .and_then(|index| parts.look(index, |reader| shapes(reader, &budget)))
            .unwrap_or_default(),
        epoch: contents.epoch,
        strings: strings.and_then(|index| {
            parts.look(index, |reader| {
                Strings::load(&mut SharedStrings::new(reader, &budget), sink)
            })
        }),
        tables: Vec::new(),
    };
    if (0..parts.len()).any(|index| parts.name(index).starts_with("xl/macrosheets/")) {
        sink.sign(Sign::Macros);
    }
    if let Some(index) = main {
        parts.read(index, sink, |reader, sink| {
            if contents.hidden > 0 {
                sink.sign(Sign::HiddenContent);
            }
            texts::read(reader, &Place::part("defined-name"), sink)
        })?;
    }
    for (name, id) in contents.sheets {
        let target = relations.iter().find(|relation| relation.id == id);
        let index = target.and_then(|relation| parts.find(&relation.target));
        if let Some(index) = index {
            one(&mut parts, index, &name.into(), &mut book, sink)?;
        }
    }
    for index in 0..parts.len() {
        if *parts.role(index) == Role::Binary(Binary::Sheet) {
            let file = parts.name(index).rsplit('/').next().unwrap_or_default();
            let name: Arc<str> = file.trim_end_matches(".bin").into();
            one(&mut parts, index, &name, &mut book, sink)?;
        }
    }
    if let Some(index) = strings {
        parts.read(index, sink, |_, sink| unused(book.strings.as_mut(), sink))?;
    }
    document::rest(&mut parts, sink)
}

fn one(
    parts: &mut Parts,
    index: usize,
    name: &Arc<str>,
    book: &mut Book,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    if parts.is_done(index) {
        return Ok(());
    }
    book.tables = tables::of_sheet(parts, index, sink.budget());
    parts.read(index, sink, |reader, sink| {
        sheet::read(reader, name, book, sink)
    })
}

/// Pushes the strings that no cell refers to.
fn unused(strings: Option<&mut Strings>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let Some(strings) = strings else {
        return Err(ExtractError::malformed("the shared strings cannot be read"));
    };
    strings.push_unused(&mut |text, out| out.push_str(text), sink)?;
    match strings.take_end() {
        Some(end) => note(Err(end), sink),
        None => Ok(()),
    }
}

fn contents(reader: &mut dyn Read, budget: &Budget) -> Contents {
    let mut contents = Contents::default();
    let mut records = Records::new(reader, budget);
    // What is damaged shows when the part is read as text.
    while let Ok(Some(kind)) = records.next() {
        let body = records.body();
        match kind {
            SHEET => {
                let (mut id, mut name) = (String::new(), String::new());
                let end = wide(body, 8, &mut id);
                let _ = end.and_then(|end| wide(body, end, &mut name));
                if number(body, 0).unwrap_or(0) != 0 {
                    contents.hidden += 1;
                }
                if contents.sheets.len() < KEPT {
                    contents.sheets.push((name, id));
                }
            }
            PROPERTIES if number(body, 0).is_some_and(|flags| flags & 1 != 0) => {
                contents.epoch = Epoch::Since1904;
            }
            _ => {}
        }
    }
    contents
}

/// How each cell style shows numbers.
fn shapes(reader: &mut dyn Read, budget: &Budget) -> Vec<Shape> {
    let mut formats = std::collections::HashMap::new();
    let mut shapes = Vec::new();
    let mut in_cells = false;
    let mut records = Records::new(reader, budget);
    while let Ok(Some(kind)) = records.next() {
        let body = records.body();
        match kind {
            FORMAT => {
                let mut code = String::new();
                if let (Some(id), Some(_)) = (u16_le(body, 0), wide(body, 2, &mut code)) {
                    formats.insert(id, shape(&code));
                }
            }
            STYLE if in_cells && shapes.len() < KEPT => {
                let id = u16_le(body, 2).unwrap_or(0);
                let own = formats.get(&id).cloned();
                shapes.push(own.unwrap_or_else(|| built_in(u32::from(id))));
            }
            STYLES_BEGIN | STYLES_END => in_cells = kind == STYLES_BEGIN,
            _ => {}
        }
    }
    shapes
}
