//! Documents of iWork '09: one XML file in which cells of tables keep their text as attributes.

use std::io::Read;

use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::{GapKind, Place};

/// Where the text of a part is: the names of fonts and formats stand apart from what people wrote.
pub(super) fn place(part: &str) -> Place {
    let words = [
        "Stylesheet",
        "ViewState",
        "CalculationEngine",
        "Metadata",
        "ThemeStyle",
    ];
    match words.iter().any(|word| part.contains(word)) {
        true => Place::part("settings"),
        false => Place::Whole,
    }
}

/// Reads the document's XML.
pub(super) fn read(reader: &mut dyn Read, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut head = Vec::new();
    reader.take(16).read_to_end(&mut head)?;
    if !head.contains(&b'<') {
        return Err(ExtractError::Gap {
            kind: GapKind::Encrypted,
            detail: "the document is locked with a password",
        });
    }
    let place = Place::Whole;
    let mut lexer = Lexer::new(head.chain(reader));
    let mut element = String::new();
    let mut paragraphs = 0_u32;
    loop {
        match lexer.next() {
            Ok(Some(Token::Start(name))) => {
                element.clear();
                element.push_str(local(name));
                match local(name) {
                    "p" => paragraphs = paragraphs.saturating_add(1),
                    "br" | "lnbr" | "crbr" => sink.edge(Edge::Line)?,
                    "tab" => sink.edge(Edge::Cell)?,
                    "tabular-model" => sink.edge(Edge::Table)?,
                    _ => {}
                }
            }
            Ok(Some(Token::Attribute { name, value, .. }))
                if is_text(&element, local(name), value) =>
            {
                sink.text(Segment {
                    text: value,
                    place: &place,
                    label: None,
                })?;
                sink.edge(Edge::Line)?;
            }
            Ok(Some(Token::Text(text))) if paragraphs > 0 || !text.trim().is_empty() => {
                sink.text(Segment {
                    text,
                    place: &place,
                    label: None,
                })?;
                if paragraphs == 0 {
                    sink.edge(Edge::Line)?;
                }
            }
            Ok(Some(Token::End(name))) if local(name) == "p" => {
                paragraphs = paragraphs.saturating_sub(1);
                sink.edge(Edge::Paragraph)?;
            }
            Ok(Some(_)) => {}
            end => return end.map(|_| ()),
        }
    }
}

/// Whether an attribute is what somebody wrote: a cell's text or number, a property, an address.
fn is_text(element: &str, name: &str, value: &str) -> bool {
    let is_written = matches!(
        (element, name),
        ("ct", "s")
            | ("n" | "d" | "nc", "v")
            | ("string", "string")
            | ("date", "val")
            | ("link", "href")
            | ("tabular-info", "name")
    );
    let is_named =
        matches!(name, "cell-comment" | "table-name" | "slide-name" | "name") && !value.is_ascii();
    (is_written || is_named) && !value.trim().is_empty()
}
