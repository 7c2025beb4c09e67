//! XML that is no document format of its own: every text and attribute, under its element's name.

use std::io::Read;

use super::ooxml::read_prose;
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Claim, Edge, ExtractError, Flow, Format, Probe, Segment, TextSink};
use crate::input::Input;
use crate::model::Place;

pub(super) const XML: Format = Format {
    name: "xml",
    extensions: &[
        "xml", "rss", "atom", "xsl", "xslt", "xsd", "svg", "kml", "gpx", "plist", "wsdl", "rdf",
        "xmp", "opml", "xlf", "tei", "dtd", "resx", "config", "xul",
    ],
    covers: &[],
    signature,
    extract,
};

/// How much of the head is looked at for what kind of markup it is.
const LOOK: usize = 2048;

/// Deeper elements have no label, and their ends are no edges.
const FRAMES: usize = 64;

fn signature(probe: &Probe<'_>) -> Claim {
    let head = probe.head.get(..LOOK).unwrap_or(probe.head);
    // The letters of UTF-16 are those of ASCII with zeros between them.
    let plain: Vec<u8> = head
        .iter()
        .filter(|b| **b != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let start = plain
        .iter()
        .position(|b| !b.is_ascii_whitespace() && b.is_ascii())
        .unwrap_or(plain.len());
    let text = plain.get(start..).unwrap_or_default();
    if root(text).starts_with(b"html") {
        return Claim::No;
    }
    if text.starts_with(b"<?xml") {
        return Claim::Certain;
    }
    let known = XML.extensions.contains(&probe.extension);
    let markup = text.starts_with(b"<")
        && text
            .get(1)
            .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'!');
    match known && markup {
        true => Claim::Likely,
        false => Claim::No,
    }
}

/// The text from the name of the first element or document type on; empty where there is none.
fn root(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'<', rest) {
        let from = rest.get(at + 1..).unwrap_or_default();
        let comment = from.strip_prefix(b"!--".as_slice());
        if let Some(name) = from.strip_prefix(b"!doctype ".as_slice()) {
            return name;
        }
        if from.first().is_some_and(u8::is_ascii_alphabetic) {
            return from;
        }
        let skip = comment.and_then(|inner| memchr::memmem::find(inner, b"-->"));
        rest = from.get(skip.unwrap_or(0)..).unwrap_or_default();
    }
    &[]
}

/// Namespaces of office documents stored as one XML file.
const OFFICE: [&[u8]; 2] = [
    b"schemas.microsoft.com/office/2006/xmlPackage",
    b"schemas.microsoft.com/office/word/2003/wordml",
];

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let head = input.peek(0, LOOK)?;
    let is_office = |name: &&[u8]| memchr::memmem::find(&head, name).is_some();
    if OFFICE.iter().any(is_office) {
        return read_prose(&mut input.reader(), &Place::Whole, sink);
    }
    read(&mut input.reader(), Places::Lines, sink)
}

/// Where pieces of text are.
#[derive(Clone, Debug)]
pub(super) enum Places {
    Lines,
    Fixed(Place),
}

/// One open element.
#[derive(Default)]
struct Frame {
    name: String,
    /// How many values lie inside it, up to two.
    values: u8,
    /// Text stood directly before its start or inside a parent that mixes text and elements.
    inline: bool,
}

struct Records<'s> {
    sink: &'s mut dyn TextSink,
    frames: Vec<Frame>,
    deeper: u64,
    pending: Option<Edge>,
    /// The last thing was text that was not only space.
    after_text: bool,
    /// The last thing was the end of an element that is a value.
    after_end: bool,
    said: bool,
}

/// Reads `reader` as records: a value ends its cell, an element with several values its row.
pub(super) fn read(
    reader: &mut dyn Read,
    places: Places,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut records = Records {
        sink,
        frames: Vec::new(),
        deeper: 0,
        pending: None,
        after_text: false,
        after_end: false,
        said: false,
    };
    loop {
        let place = match &places {
            Places::Lines => Place::line(lexer.line()),
            Places::Fixed(place) => place.clone(),
        };
        match lexer.next() {
            Ok(Some(token)) => records.token(token, &place)?,
            end => {
                records.settle()?;
                return end.map(|_| ());
            }
        }
    }
}

impl Records<'_> {
    fn token(&mut self, token: Token<'_>, place: &Place) -> Flow {
        let after_end = std::mem::take(&mut self.after_end);
        match token {
            Token::Start(name) => self.start(local(name)),
            Token::Attribute { name, value, more } => self.attribute(name, value, more, place),
            Token::Opened => Ok(()),
            Token::Text(text) => {
                self.after_end = after_end;
                self.text(text, place)
            }
            Token::End(_) => self.end(),
            Token::Aside(text) => self.aside(text, place),
        }
    }

    fn start(&mut self, name: &str) -> Flow {
        let inline = std::mem::take(&mut self.after_text);
        if !inline {
            self.finish_value();
        }
        if self.frames.len() < FRAMES {
            self.frames.push(Frame {
                name: name.to_owned(),
                values: 0,
                inline,
            });
        } else {
            self.deeper = self.deeper.saturating_add(1);
        }
        Ok(())
    }

    /// Text before a child element that is not part of a sentence with it is a value.
    fn finish_value(&mut self) {
        if std::mem::take(&mut self.said) {
            self.pending = self.pending.or(Some(Edge::Line));
        }
    }

    fn attribute(&mut self, name: &str, value: &str, more: bool, place: &Place) -> Flow {
        if name == "xmlns" || name.starts_with("xmlns:") || value.is_empty() {
            return Ok(());
        }
        self.settle()?;
        self.sink.text(Segment {
            text: value,
            place,
            label: Some(local(name)),
        })?;
        if more {
            return Ok(());
        }
        self.count();
        self.sink.edge(Edge::Cell)
    }

    fn text(&mut self, text: &str, place: &Place) -> Flow {
        let after_end = std::mem::take(&mut self.after_end);
        if text.trim().is_empty() {
            // Space inside a sentence counts, between elements of a record it does not.
            if !self.said || self.pending.is_some() {
                self.after_text = false;
                return Ok(());
            }
        } else if after_end && text.starts_with(|c: char| !c.is_whitespace()) {
            // Text that follows a child's end at once goes on with the child's.
            self.pending = None;
        }
        self.settle()?;
        self.said = true;
        self.after_text = true;
        let label = match self.deeper {
            0 => self
                .frames
                .iter()
                .rev()
                .find(|frame| !frame.inline)
                .map(|frame| frame.name.as_str()),
            _ => None,
        };
        self.sink.text(Segment { text, place, label })
    }

    fn end(&mut self) -> Flow {
        self.after_text = false;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let Some(frame) = self.frames.pop() else {
            return Ok(());
        };
        if frame.inline {
            self.after_text = true;
            return Ok(());
        }
        if std::mem::take(&mut self.said) {
            self.count();
            self.after_end = true;
            self.set(Edge::Cell)?;
        }
        if let Some(parent) = self.frames.last_mut() {
            parent.values = parent.values.saturating_add(frame.values).min(2);
        }
        if frame.values > 1 {
            self.set(Edge::Row)?;
        }
        Ok(())
    }

    fn aside(&mut self, text: &str, place: &Place) -> Flow {
        if text.starts_with("xml ") || text.trim().is_empty() {
            return Ok(());
        }
        self.settle()?;
        self.sink.text(Segment {
            text,
            place,
            label: None,
        })?;
        self.set(Edge::Line)
    }

    /// One more value stands in the element that is open.
    fn count(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.values = frame.values.saturating_add(1).min(2);
        }
    }

    fn set(&mut self, edge: Edge) -> Flow {
        if self.pending == Some(edge) {
            return Ok(());
        }
        self.settle()?;
        self.pending = Some(edge);
        Ok(())
    }

    fn settle(&mut self) -> Flow {
        match self.pending.take() {
            Some(edge) => self.sink.edge(edge),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::testing::{Collected, collect};
    use crate::limits::{Budget, Limits};

    fn found(xml: &str) -> Collected {
        collect(&XML, xml.as_bytes())
    }

    fn claim(head: &[u8], extension: &str) -> Claim {
        let input = Input::from_bytes(head.to_vec());
        let budget = Budget::new(Limits::default().into(), Default::default());
        signature(&Probe {
            head,
            tail: head,
            extension,
            input: &input,
            budget: &budget,
            zip_names: &[],
        })
    }

    #[test]
    fn an_elements_name_labels_its_text_and_records_are_rows() {
        let found = found(
            "<?xml version='1.0'?>\n<list>\n <client>\n  <name>陳大文</name>\n  <HKID>K274918(1)</HKID>\n </client>\n <client>\n  <name>Lee</name>\n  <HKID>none</HKID>\n </client>\n</list>",
        );
        let id = found
            .pieces
            .iter()
            .find(|p| p.text == "K274918(1)")
            .unwrap();
        assert_eq!(id.label.as_deref(), Some("HKID"));
        assert_eq!(id.place, Place::line(5));
        use Edge::{Cell, Row};
        assert_eq!(found.edges, [Cell, Cell, Row, Cell, Cell, Row]);
    }

    #[test]
    fn attributes_are_values_of_their_record() {
        let found = found(
            "<?xml version='1.0'?><l xmlns='u'><c HKID='K274918(1)' name='Lee'/><c HKID='x'/></l>",
        );
        assert_eq!(found.pieces[0].label.as_deref(), Some("HKID"));
        assert_eq!(found.edges[..3], [Edge::Cell, Edge::Cell, Edge::Row]);
        assert!(!found.text.contains('u'));
    }

    #[test]
    fn markup_inside_a_sentence_splits_nothing() {
        for xml in [
            "<p>K27<b>49</b>18(1)</p>",
            "<p><b>K27</b>4918(1)</p>",
            "<p>K27<![CDATA[4918]]>(1)</p>",
        ] {
            assert!(found(xml).text.contains("K274918(1)"), "{xml}");
        }
    }

    #[test]
    fn a_word_document_in_one_file_has_its_runs_joined() {
        let found = found(
            "<?xml version='1.0'?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><w:p><w:r><w:t>K27</w:t></w:r><w:r><w:t>4918(1)</w:t></w:r></w:p></pkg:package>",
        );
        assert!(found.text.contains("K274918(1)"));
    }

    #[test]
    fn xml_is_told_by_its_declaration_and_html_is_left_alone() {
        assert_eq!(claim(b"<?xml version='1.0'?><a/>", "txt"), Claim::Certain);
        assert_eq!(claim(b"\xFF\xFE<\0?\0x\0m\0l\0 \0", ""), Claim::Certain);
        assert_eq!(claim(b"<rss/>", "rss"), Claim::Likely);
        assert_eq!(claim(b"<rss/>", "txt"), Claim::No);
        assert_eq!(
            claim(b"<?xml version='1.0'?><!DOCTYPE html><html/>", "xml"),
            Claim::No
        );
        assert_eq!(
            claim(
                b"<?xml version='1.0'?><!-- a <html> page --><a>&lt;<html/></a>",
                ""
            ),
            Claim::Certain
        );
        assert_eq!(claim(b"plain", "xml"), Claim::No);
    }

    #[test]
    fn an_xml_file_that_breaks_off_says_so() {
        let found = found("<?xml version='1.0'?><a><b>K274918(1)</b>");
        assert!(found.text.contains("K274918(1)"));
        assert!(found.end.is_err());
    }

    #[test]
    fn any_cut_says_so() {
        let whole = "<?xml version='1.0'?><list><a x='1'>身份證</a><!-- c --><b/></list>";
        for len in 0..whole.len() {
            let end = collect(&XML, &whole.as_bytes()[..len]).end;
            assert!(end.is_err(), "{len}");
        }
        assert!(found(whole).end.is_ok());
    }
}
