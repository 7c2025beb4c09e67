//! Pages of shapes: the text of each, and the data that people keep in it, under its label.

use std::io::Read;

use super::reader::push;
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Flow, Segment, TextSink};
use crate::model::Place;

/// Longer values are cut where they go on.
const LONGEST: usize = 64 << 10;

/// One row of a shape's data: a value, what it is called, and what else is said of it.
#[derive(Default)]
struct Row {
    cell: String,
    value: String,
    label: String,
    others: Vec<String>,
}

/// Reads one part.
pub(super) fn read(
    reader: &mut dyn Read,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut element = String::new();
    let mut row = Row::default();
    let mut said = false;
    loop {
        match lexer.next() {
            Ok(Some(Token::Start(name))) => {
                element.clear();
                element.push_str(local(name));
                if element == "Row" {
                    row = Row::default();
                }
            }
            Ok(Some(Token::Attribute { name, value, .. })) => {
                row.attribute(&element, name, value);
                let is_name = matches!(
                    (element.as_str(), name),
                    ("Page" | "Master" | "Shape" | "Layer", "Name")
                        | ("AuthorEntry", "Name" | "Initials")
                );
                if is_name && !value.is_ascii() || name == "Name" && element == "AuthorEntry" {
                    push(value, &Place::part("author"), sink)?;
                }
            }
            Ok(Some(Token::Text(text))) if said || !text.trim().is_empty() => {
                said = true;
                let text = text.trim_start_matches('\n');
                sink.text(Segment {
                    text,
                    place,
                    label: None,
                })?;
            }
            Ok(Some(Token::End(name))) => match local(name) {
                "Row" => row.push(place, sink)?,
                // Marks and fields stand inside a shape's text.
                "cp" | "pp" | "tp" | "fld" => {}
                _ if std::mem::take(&mut said) => sink.edge(Edge::Paragraph)?,
                _ => {}
            },
            Ok(Some(_)) => {}
            end => return end.map(|_| ()),
        }
    }
}

impl Row {
    fn attribute(&mut self, element: &str, name: &str, value: &str) {
        if element != "Cell" {
            return;
        }
        match name {
            "N" => {
                self.cell.clear();
                self.cell.push_str(value);
            }
            "V" if self.value.len() < LONGEST && is_word(value) => match self.cell.as_str() {
                "Value" => self.value.push_str(value),
                "Label" => self.label.push_str(value),
                "Prompt" | "Comment" | "Description" | "Address" | "SubAddress" | "ExtraInfo"
                | "Menu" | "Action" | "TagName"
                    if self.others.len() < 16 =>
                {
                    self.others.push(value.to_owned());
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn push(&mut self, place: &Place, sink: &mut dyn TextSink) -> Flow {
        let row = std::mem::take(self);
        let label = (!row.label.is_empty()).then_some(row.label.as_str());
        for (text, label) in
            std::iter::once((&row.value, label)).chain(row.others.iter().map(|text| (text, None)))
        {
            if !text.is_empty() {
                sink.text(Segment { text, place, label })?;
                sink.edge(Edge::Line)?;
            }
        }
        Ok(())
    }
}

/// Whether a value is no flag and no count.
fn is_word(value: &str) -> bool {
    !value.is_empty() && value != "0" && value != "1" && value != "Themed"
}
