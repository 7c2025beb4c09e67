//! Pages of glyphs: pieces on one line are joined, with a space where there is a gap between them.

use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// A letter is this share of its font's height, on the whole.
const WIDTH: f64 = 0.5;

/// One run of glyphs.
#[derive(Debug, Default)]
struct Glyphs {
    x: f64,
    y: f64,
    size: f64,
    text: String,
}

/// Reads one page.
pub(super) fn read(
    reader: &mut dyn Read,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut element = String::new();
    let mut glyphs = Glyphs::default();
    let mut last: Option<Glyphs> = None;
    let end = loop {
        match lexer.next() {
            Ok(Some(Token::Start(name))) => {
                element.clear();
                element.push_str(local(name));
                if element == "Glyphs" {
                    glyphs = Glyphs::default();
                }
            }
            Ok(Some(Token::Attribute { name, value, .. })) => match name {
                "UnicodeString" => glyphs.text.push_str(value),
                "OriginX" => glyphs.x = value.parse().unwrap_or(0.0),
                "OriginY" => glyphs.y = value.parse().unwrap_or(0.0),
                "FontRenderingEmSize" => glyphs.size = value.parse().unwrap_or(0.0),
                "FixedPage.NavigateUri"
                | "AutomationProperties.Name"
                | "AutomationProperties.HelpText" => {
                    let part = if name.starts_with('A') {
                        "alt-text"
                    } else {
                        "link"
                    };
                    sink.edge(Edge::Line)?;
                    super::reader::push(value, &Place::part(part), sink)?;
                    last = None;
                }
                _ => {}
            },
            Ok(Some(Token::End(name))) if local(name) == "Glyphs" => {
                // A brace at the start only says that what follows is no extension of the markup.
                let text = glyphs.text.strip_prefix("{}").unwrap_or(&glyphs.text);
                if let Some(last) = &last {
                    between(last, &glyphs, place, sink)?;
                }
                sink.text(Segment {
                    text,
                    place,
                    label: None,
                })?;
                last = Some(std::mem::take(&mut glyphs));
            }
            Ok(Some(Token::End(name))) if local(name) == "Canvas" => {
                // Positions count from the canvas.
                if last.take().is_some() {
                    sink.edge(Edge::Line)?;
                }
            }
            Ok(Some(_)) => {}
            end => break end,
        }
    };
    sink.edge(Edge::Page)?;
    end.map(|_| ())
}

fn between(
    last: &Glyphs,
    next: &Glyphs,
    place: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let size = last.size.max(1.0);
    if (last.y - next.y).abs() > size / 4.0 || next.x < last.x {
        return Ok(sink.edge(Edge::Line)?);
    }
    let wide = |c: char| if c.is_ascii() { WIDTH } else { 1.0 };
    let width: f64 = last.text.chars().map(wide).sum::<f64>() * size;
    if next.x - last.x > width * 1.3 + size {
        return Ok(sink.edge(Edge::Cell)?);
    }
    if next.x - last.x > width * 1.25 && !last.text.ends_with(' ') {
        sink.text(Segment {
            text: " ",
            place,
            label: None,
        })?;
    }
    Ok(())
}
