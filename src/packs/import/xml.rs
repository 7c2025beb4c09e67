//! XML as a tree with the line of every element, for files that nobody vouches for.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::read::Broken;

/// How deep a file may nest.
const DEEPEST: usize = 40;

/// How many elements a file may have.
const MOST: usize = 300_000;

/// An element with what is in it; names are without their prefixes.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub line: usize,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// Its own text, as it is written.
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.trim())
    }

    pub fn children<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub fn child<'e>(&'e self, name: &'e str) -> Option<&'e Element> {
        self.children(name).next()
    }
}

/// The root element of `text`. The error has the line and what is wrong there.
pub fn parse(text: &str) -> Result<Element, Broken> {
    let mut reader = Reader::from_str(text);
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    let mut open: Vec<Element> = Vec::new();
    let mut met = 0usize;
    let mut root = None;
    loop {
        let line = lines.at(reader.buffer_position());
        let event = reader.read_event();
        let event = event.map_err(|error| {
            (
                lines.at(reader.error_position()),
                error.to_string().to_lowercase(),
            )
        })?;
        let done = match event {
            Event::Start(start) => {
                met += 1;
                if open.len() >= DEEPEST || met > MOST {
                    let reason = "nested too deep, or too many elements";
                    return Err((line, reason.to_owned()));
                }
                open.push(element(&start, line)?);
                None
            }
            Event::Empty(start) => Some(element(&start, line)?),
            Event::End(_) => open.pop(),
            Event::Eof => break,
            other => {
                if let Some(inside) = open.last_mut() {
                    inside.text.push_str(&characters(&other, line)?);
                }
                None
            }
        };
        match (done, open.last_mut()) {
            (Some(done), Some(parent)) => parent.children.push(done),
            (Some(done), None) => {
                root.get_or_insert(done);
            }
            (None, _) => {}
        }
    }
    if let Some(left) = open.last() {
        return Err((left.line, format!("<{}> is not closed", left.name)));
    }
    root.ok_or((1, "holds no element".to_owned()))
}

fn element(start: &BytesStart<'_>, line: usize) -> Result<Element, Broken> {
    let mut made = Element {
        name: start.local_name().as_ref().to_owned(),
        line,
        ..Element::default()
    };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| (line, error.to_string()))?;
        let value = attribute.normalized_value(XmlVersion::Explicit1_0);
        let value = value.map_err(|error| (line, error.to_string()))?;
        let name = attribute.key.local_name();
        made.attributes
            .push((name.as_ref().to_owned(), value.into_owned()));
    }
    Ok(made)
}

/// The text that an event is; an entity that XML itself does not define is refused.
fn characters(event: &Event<'_>, line: usize) -> Result<String, Broken> {
    Ok(match event {
        Event::Text(text) => text.xml10_content().into_owned(),
        Event::CData(text) => text.xml10_content().into_owned(),
        Event::GeneralRef(reference) => {
            let code = reference.resolve_char_ref();
            if let Some(c) = code.map_err(|error| (line, error.to_string()))? {
                return Ok(c.to_string());
            }
            let name = reference.xml10_content();
            let known = [
                ("lt", "<"),
                ("gt", ">"),
                ("amp", "&"),
                ("apos", "'"),
                ("quot", "\""),
            ];
            match known.iter().find(|(known, _)| *known == name) {
                Some((_, text)) => (*text).to_owned(),
                None => return Err((line, "an entity that is not XML's own".to_owned())),
            }
        }
        _ => String::new(),
    })
}

/// From ascending offsets to lines, counted once.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset)
            .unwrap_or(usize::MAX)
            .min(self.text.len());
        let passed = self
            .text
            .as_bytes()
            .get(self.at..offset)
            .unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = self.at.max(offset);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_have_lines_attributes_and_text() {
        let root = parse("<?xml version=\"1.0\"?>\n<a>\n  <m:b id=\"1\">x &amp; &#35;</m:b>\n</a>");
        let root = root.unwrap();
        let child = root.child("b").unwrap();
        assert_eq!((root.line, child.line), (2, 3));
        assert_eq!(child.attribute("id"), Some("1"));
        assert_eq!(child.text, "x & #");
    }

    #[test]
    fn what_is_broken_is_named_with_its_line() {
        for (text, line) in [
            ("<a>\n<b>\n</a>", 3),
            ("<a>\n<b x=>\n</b></a>", 2),
            ("<a>\n&other;</a>", 2),
            ("<a>\n", 1),
            ("", 1),
        ] {
            let (at, reason) = parse(text).unwrap_err();
            assert_eq!(at, line, "{text}: {reason}");
        }
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert!(parse(&"<a>".repeat(100_000)).is_err());
    }
}
