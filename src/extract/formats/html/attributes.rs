//! The attributes of one tag, and which of their values are text.

use super::elements::Element;
use super::entities::decoded;
use super::page::{Held, Page};
use crate::extract::format::{Edge, Flow, TextSink};
use crate::model::{GapKind, Place};

/// Bytes of attributes held for one tag; more are pushed as they come.
const HELD: usize = 64 << 10;

/// Bytes of a file in a `data:` address that are held.
const FILE: usize = 16 << 20;

/// Bytes of an attribute's name that are kept.
const NAME: usize = 256;

/// How a page looks, not what it says.
const LOOKS: &[&str] = &[
    "class",
    "style",
    "width",
    "height",
    "align",
    "valign",
    "bgcolor",
    "border",
    "cellpadding",
    "cellspacing",
    "colspan",
    "rowspan",
    "color",
    "face",
    "size",
    "nowrap",
    "checked",
    "selected",
    "disabled",
    "xmlns",
    "lang",
    "dir",
    "rel",
    "type",
    "target",
];

#[derive(Default)]
pub(super) struct Attributes {
    done: Vec<(String, String)>,
    held: usize,
    name: String,
    value: String,
    /// The value at hand is a file too large to be held: the rest of it is passed over.
    overlong: bool,
    /// The value at hand is too long to be held and has been pushed in part.
    spilt: bool,
}

impl Attributes {
    pub fn push_name(&mut self, piece: &str) {
        if self.name.len() < NAME {
            self.name.push_str(&piece.to_ascii_lowercase());
        }
    }

    pub fn push_value(&mut self, piece: &str, page: &mut Page, sink: &mut dyn TextSink) -> Flow {
        if self.overlong {
            return Ok(());
        }
        self.value.push_str(piece);
        let is_file = self
            .value
            .get(..5)
            .is_some_and(|s| s.eq_ignore_ascii_case("data:"));
        if is_file && self.value.len() > FILE {
            self.overlong = true;
            self.value.clear();
            sink.gap(
                page.place(),
                GapKind::Memory,
                "a file inside the page is too large to be held",
            );
        } else if !is_file && self.value.len() > HELD {
            self.spill(page, sink)?;
        }
        Ok(())
    }

    /// Pushes what there is of a long value, with no edge to what there is still to come.
    fn spill(&mut self, page: &mut Page, sink: &mut dyn TextSink) -> Flow {
        if !std::mem::replace(&mut self.spilt, true) {
            sink.edge(Edge::Line)?;
        }
        page.apart(&decoded(&self.value), page.place(), sink)?;
        self.value.clear();
        Ok(())
    }

    /// The attribute at hand has ended.
    pub fn next(&mut self, page: &mut Page, sink: &mut dyn TextSink) -> Flow {
        self.overlong = false;
        if self.spilt {
            self.spill(page, sink)?;
            self.spilt = false;
            self.name.clear();
            return sink.edge(Edge::Line);
        }
        if self.name.is_empty() && self.value.is_empty() {
            return Ok(());
        }
        let name = std::mem::take(&mut self.name);
        let value = std::mem::take(&mut self.value);
        if page.file(&value, sink)? == Held::File {
            return Ok(());
        }
        self.held = self.held.saturating_add(name.len() + value.len() + 64);
        self.done.push((name, value));
        if self.held > HELD {
            self.end(Element::Inline, page, sink)?;
        }
        Ok(())
    }

    /// The tag of `element` has ended: pushes what its attributes say.
    pub fn end(&mut self, element: Element, page: &mut Page, sink: &mut dyn TextSink) -> Flow {
        self.held = 0;
        let done = std::mem::take(&mut self.done);
        let named = |names: &[&str]| {
            let value = done.iter().find(|(name, _)| names.contains(&name.as_str()));
            value
                .map(|(_, value)| value.as_str())
                .filter(|value| !value.is_empty())
        };
        for (name, value) in &done {
            let (place, label) = match (element, name.as_str()) {
                (Element::Meta, "content") => (
                    Place::part("property"),
                    named(&["name", "property", "itemprop", "http-equiv"]),
                ),
                (Element::Input, "value") => {
                    let label = named(&["aria-label", "placeholder", "title", "name", "id"]);
                    (page.place(), label)
                }
                (_, name) => (page.place(), name.strip_prefix("data-")),
            };
            if is_hidden(name, value) {
                page.hidden(sink);
            }
            if LOOKS.contains(&name.as_str()) {
                continue;
            }
            let text = if value.is_empty() { name } else { value };
            let text = decoded(text);
            page.aside(place, label, &unescaped(&text), sink)?;
        }
        Ok(())
    }
}

fn is_hidden(name: &str, value: &str) -> bool {
    match name {
        "hidden" => true,
        "type" => value.eq_ignore_ascii_case("hidden"),
        "style" => {
            let style: String = value.chars().filter(|c| !c.is_whitespace()).collect();
            let style = style.to_ascii_lowercase();
            style.contains("display:none") || style.contains("visibility:hidden")
        }
        _ => false,
    }
}

/// An address with its `%28` decoded, where that makes text.
fn unescaped(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| first == b'%');
        let code = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(first));
        rest = match code {
            Some(_) => after.get(2..).unwrap_or_default(),
            None => after,
        };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| value.to_owned())
}
