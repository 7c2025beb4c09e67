//! A workbook: its sheets in their order, with the strings and number formats that they share.

use std::io::Read;
use std::sync::Arc;

use super::codes::unescape;
use super::document;
use super::parts::{Parts, note};
use super::prose;
use super::relations::Relation;
use super::role::Role;
use super::sheet::{self, Book};
use super::strings::SharedStrings;
use super::tables;
use crate::extract::sheet::{Epoch, Shape, Strings, built_in, shape};
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Segment, Sign, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// More sheets, formats or styles are not told apart; further sheets go by their files' names.
const KEPT: usize = 16_384;

/// A sheet as the workbook lists it.
#[derive(Default)]
struct Listed {
    name: String,
    id: String,
}

/// What the workbook's own part says.
#[derive(Default)]
struct Contents {
    sheets: Vec<Listed>,
    epoch: Epoch,
    hidden: usize,
    /// Sheets listed past those that are kept.
    over: usize,
}

/// Reads a workbook.
pub(super) fn read(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut parts = Parts::open(input, sink)?;
    let main = parts.first(&Role::Main);
    let contents = main
        .and_then(|index| parts.look(index, contents))
        .unwrap_or_default();
    let relations = main.map(|index| parts.relations(index)).unwrap_or_default();
    let strings = parts.first(&Role::SharedStrings);
    let mut book = Book {
        shapes: shapes(&mut parts, &relations),
        epoch: contents.epoch,
        strings: strings.and_then(|index| {
            parts.look(index, |reader| {
                Strings::load(&mut SharedStrings::new(reader), sink)
            })
        }),
        tables: Vec::new(),
    };
    // Macros of the old kind are formulas on sheets of their own.
    if (0..parts.len()).any(|index| parts.name(index).starts_with("xl/macrosheets/")) {
        sink.sign(Sign::Macros);
    }
    if let Some(index) = main {
        parts.read(index, sink, |reader, sink| {
            if contents.hidden > 0 {
                sink.sign(Sign::HiddenContent);
            }
            if contents.over > 0 {
                let detail = "more sheets are listed than are told apart";
                sink.gap(Place::Whole, GapKind::Memory, detail);
            }
            prose::read(reader, &Place::part("defined-name"), sink)
        })?;
    }
    for listed in contents.sheets {
        let target = relations.iter().find(|relation| relation.id == listed.id);
        let index = target.and_then(|relation| parts.find(&relation.target));
        let name: Arc<str> = listed.name.into();
        match index.filter(|index| !parts.is_done(*index)) {
            Some(index) => one(&mut parts, index, &name, &mut book, sink)?,
            None => push_name(&name, sink)?,
        }
    }
    unlisted(&mut parts, &mut book, sink)?;
    if let Some(index) = strings {
        parts.read(index, sink, |_, sink| orphans(book.strings.as_mut(), sink))?;
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
    book.tables = tables::of_sheet(parts, index, sink.budget());
    parts.read(index, sink, |reader, sink| {
        sheet::read(reader, name, book, sink)
    })
}

/// Sheets that the workbook does not list are read under their files' names.
fn unlisted(
    parts: &mut Parts,
    book: &mut Book,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    for index in 0..parts.len() {
        if *parts.role(index) != Role::Sheet || parts.is_done(index) {
            continue;
        }
        let file = parts.name(index).rsplit('/').next().unwrap_or_default();
        let name: Arc<str> = file.trim_end_matches(".xml").into();
        one(parts, index, &name, book, sink)?;
    }
    Ok(())
}

fn push_name(name: &str, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let place = Place::part("sheet-name");
    sink.text(Segment {
        text: name,
        place: &place,
        label: None,
    })?;
    Ok(sink.edge(Edge::Table)?)
}

/// Pushes the strings that no cell refers to: what was deleted from cells may linger there.
fn orphans(strings: Option<&mut Strings>, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let Some(strings) = strings else {
        return Err(ExtractError::malformed("the shared strings cannot be read"));
    };
    strings.push_unused(&mut unescape, sink)?;
    match strings.take_end() {
        Some(end) => note(Err(end), sink),
        None => Ok(()),
    }
}

fn contents(reader: &mut dyn Read) -> Contents {
    let mut contents = Contents::default();
    let mut one = Listed::default();
    let mut element = String::new();
    let mut lexer = Lexer::new(reader);
    // What is damaged shows when the part is read as text.
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) => {
                element.clear();
                element.push_str(local(name));
            }
            Token::Attribute {
                name,
                value,
                more: false,
            } => match (element.as_str(), local(name)) {
                ("sheet", "name") => one.name = value.to_owned(),
                ("sheet", "id") => one.id = value.to_owned(),
                ("sheet", "state") if value != "visible" => contents.hidden += 1,
                ("workbookPr", "date1904") if matches!(value, "1" | "true") => {
                    contents.epoch = Epoch::Since1904;
                }
                _ => {}
            },
            Token::End(name) if local(name) == "sheet" => {
                let listed = std::mem::take(&mut one);
                match contents.sheets.len() < KEPT {
                    true => contents.sheets.push(listed),
                    false => contents.over += 1,
                }
            }
            _ => {}
        }
    }
    contents
}

/// How each cell style shows numbers.
fn shapes(parts: &mut Parts, relations: &[Relation]) -> Vec<Shape> {
    let styles = relations.iter().find(|relation| relation.kind == "styles");
    styles
        .and_then(|relation| parts.find(&relation.target))
        .or_else(|| parts.find("xl/styles.xml"))
        .and_then(|index| parts.look(index, styled))
        .unwrap_or_default()
}

fn styled(reader: &mut dyn Read) -> Vec<Shape> {
    let mut formats: Vec<(u32, Shape)> = Vec::new();
    let mut shapes = Vec::new();
    let (mut element, mut id, mut in_cells) = (String::new(), 0, false);
    let mut lexer = Lexer::new(reader);
    while let Ok(Some(token)) = lexer.next() {
        match token {
            Token::Start(name) => {
                element.clear();
                element.push_str(local(name));
                in_cells |= element == "cellXfs";
                if element == "xf" || element == "numFmt" {
                    id = 0;
                }
            }
            Token::Attribute { name, value, .. } => match local(name) {
                "numFmtId" => id = value.parse().unwrap_or(0),
                "formatCode" if element == "numFmt" && formats.len() < KEPT => {
                    formats.push((id, shape(value)));
                }
                _ => {}
            },
            Token::End(name) => match local(name) {
                "cellXfs" => in_cells = false,
                "xf" if in_cells && shapes.len() < KEPT => {
                    let custom = formats.iter().find(|(known, _)| *known == id);
                    shapes.push(custom.map_or_else(|| built_in(id), |(_, shape)| shape.clone()));
                }
                _ => {}
            },
            _ => {}
        }
    }
    shapes
}
