//! Core, application and custom properties: each value under its name.

use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// Longer names of properties are cut.
const NAME: usize = 256;

/// Reads a part of properties.
pub(in super::super) fn read(
    reader: &mut dyn Read,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let place = Place::part("property");
    let mut element = String::new();
    let mut custom = String::new();
    let mut said = false;
    let mut lexer = Lexer::new(reader);
    while let Some(token) = lexer.next()? {
        match token {
            // The type of a value says nothing about it.
            Token::Start(name) if !name.starts_with("vt:") => {
                element.clear();
                element.push_str(local(name));
            }
            Token::Attribute { name, value, .. }
                if element == "property" && local(name) == "name" =>
            {
                custom.clear();
                custom.push_str(
                    value
                        .get(..value.floor_char_boundary(NAME))
                        .unwrap_or_default(),
                );
            }
            Token::Attribute { name, value, .. } if local(name) == "linkTarget" => {
                sink.text(Segment {
                    text: value,
                    place: &place,
                    label: None,
                })?;
                sink.edge(Edge::Line)?;
            }
            Token::Text(text) if said || !text.trim().is_empty() => {
                said = true;
                let label = if custom.is_empty() { &element } else { &custom };
                sink.text(Segment {
                    text,
                    place: &place,
                    label: Some(label),
                })?;
            }
            Token::End(name) => {
                if std::mem::take(&mut said) {
                    sink.edge(Edge::Line)?;
                }
                if local(name) == "property" {
                    custom.clear();
                }
            }
            _ => {}
        }
    }
    Ok(())
}
