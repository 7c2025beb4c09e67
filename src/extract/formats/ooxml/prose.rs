//! The default reader of a package's XML part: runs joined, paragraphs and tables kept apart, and
//! whatever stands inside a paragraph without being its text put after it.

use std::io::Read;

use super::attributes::{Carry, carried, is_chosen};
use super::outlet::{Channel, Outlet};
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Edge, ExtractError, Flow, Reading, Sign, Stop, TextSink};
use crate::model::{GapKind, Place};

/// How many elements of each kind that matters are open.
#[derive(Debug, Default)]
struct Open {
    paragraphs: u32,
    insets: u32,
    fallbacks: u32,
    /// Text that newer and older programs show in different ways.
    alternates: u32,
    deletions: u32,
    insertions: u32,
    properties: u32,
    tab_stops: u32,
    comment_text: bool,
}

impl Open {
    /// Where text that stands out of line waits.
    const fn inset(&self) -> Channel {
        match self.fallbacks {
            0 => Channel::Inset,
            _ => Channel::Fallback,
        }
    }
}

/// Reads one part.
pub(super) struct Prose<'s> {
    out: Outlet<'s>,
    open: Open,
    element: String,
    exact: bool,
    loose: bool,
    value: String,
    author: String,
    shape_part: Option<&'static str>,
    hidden_run: bool,
    /// The mark at the paragraph's end is deleted: its text goes on in the next.
    joins_next: bool,
    span: u32,
    signs: Vec<Sign>,
    /// Where among the insets that wait the last choice's text is, and since when fallbacks wait.
    choice: (usize, usize),
    fallback: (usize, usize),
}

/// PowerPoint's code for the end of a line inside a text.
const BREAK: &str = "_x000B_";

/// Reads all of `reader` as one part whose text is at `home`.
pub(in super::super) fn read(
    reader: &mut dyn Read,
    home: &Place,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lexer = Lexer::new(reader);
    let mut prose = Prose::new(home.clone(), sink);
    loop {
        match lexer.next() {
            Ok(Some(token)) => prose.token(token)?,
            end => {
                prose.finish()?;
                return end.map(|_| ());
            }
        }
    }
}

impl<'s> Prose<'s> {
    pub fn new(home: Place, sink: &'s mut dyn TextSink) -> Self {
        Self {
            out: Outlet::new(home, sink),
            open: Open::default(),
            element: String::new(),
            exact: false,
            loose: false,
            value: String::new(),
            author: String::new(),
            shape_part: None,
            hidden_run: false,
            joins_next: false,
            span: 1,
            signs: Vec::new(),
            choice: (0, 0),
            fallback: (0, 0),
        }
    }

    /// Where the text of this part is.
    pub fn home(&mut self) -> &mut Place {
        &mut self.out.home
    }

    /// The sink, with nothing left waiting before it.
    pub fn sink(&mut self) -> Result<&mut dyn TextSink, Stop> {
        self.out.settle()?;
        Ok(self.out.sink)
    }

    pub fn token(&mut self, token: Token<'_>) -> Flow {
        match token {
            Token::Start(name) => self.start(local(name)),
            Token::Attribute { name, value, more } => self.attribute(local(name), value, more),
            Token::Opened => {
                self.opened();
                Ok(())
            }
            Token::Text(text) if self.exact && text.contains(BREAK) => self.broken_text(text),
            Token::Text(text) => self.text(text),
            Token::End(name) => self.end(local(name)),
            Token::Aside(text) => self.aside(text),
        }
    }

    /// Pushes what still waits.
    pub fn finish(mut self) -> Flow {
        self.out.flush_asides()?;
        self.out.settle()
    }

    fn start(&mut self, name: &str) -> Flow {
        self.element.clear();
        self.element.push_str(name);
        self.value.clear();
        self.exact = matches!(name, "t" | "delText" | "instrText" | "delInstrText");
        if matches!(name, "p" | "si" | "is") && !self.is_inset() {
            self.open.paragraphs = self.open.paragraphs.saturating_add(1);
        }
        let open = &mut self.open;
        match name {
            // The text of a cell's comment; in a paragraph the name is that of a form field's kind.
            "text" if open.paragraphs == 0 => {
                open.paragraphs = 1;
                open.comment_text = true;
            }
            "drawing" | "pict" | "object" | "txbxContent" | "rt" | "rPh" => {
                open.insets = open.insets.saturating_add(1);
            }
            "AlternateContent" => open.alternates = open.alternates.saturating_add(1),
            "Choice" if open.alternates == 1 => self.choice.0 = self.out.waits(Channel::Inset).0,
            "Fallback" => {
                open.fallbacks = open.fallbacks.saturating_add(1);
                if open.alternates == 1 && open.paragraphs > 0 {
                    self.out.asides_edge(Channel::Fallback);
                    self.fallback = self.out.waits(Channel::Fallback);
                }
                return self.reading(Reading::Again);
            }
            "del" | "moveFrom" => {
                open.deletions = open.deletions.saturating_add(1);
                self.joins_next |= name == "del" && open.properties > 0;
                self.sign(Sign::TrackedChanges);
            }
            "ins" | "moveTo" => {
                open.insertions = open.insertions.saturating_add(1);
                self.sign(Sign::TrackedChanges);
            }
            "cellIns" | "cellDel" => self.sign(Sign::TrackedChanges),
            "pPr" => open.properties = open.properties.saturating_add(1),
            "binData" | "binaryData" => self.out.sink.gap(
                Place::Whole,
                GapKind::Unsupported,
                "a file kept as letters inside the XML",
            ),
            "tabs" => open.tab_stops = open.tab_stops.saturating_add(1),
            "tab" | "ptab" if open.tab_stops == 0 => return self.edge(Edge::Cell),
            "br" | "cr" => return self.edge(Edge::Line),
            "noBreakHyphen" => return self.out.say(self.channel(), None, "-"),
            "tbl" => return self.edge(Edge::Table),
            "r" => self.hidden_run = false,
            _ => {}
        }
        Ok(())
    }

    fn opened(&mut self) {
        let off = matches!(self.value.as_str(), "0" | "false" | "off");
        match self.element.as_str() {
            "vanish" | "specVanish" if !off => self.hidden_run = true,
            "gridSpan" => self.span = self.value.parse().unwrap_or(1).clamp(1, 64),
            "sld" if self.value == "0" => self.sign(Sign::HiddenContent),
            "ph" => match self.value.as_str() {
                "ftr" => self.shape_part = Some("footer"),
                "hdr" => self.shape_part = Some("header"),
                _ if self.is_layout_part() => self.shape_part = Some(Place::PROMPT),
                _ => {}
            },
            "alias" if !self.value.is_empty() => self.out.label = Some(self.value.clone()),
            _ => {}
        }
    }

    fn attribute(&mut self, name: &str, value: &str, more: bool) -> Flow {
        let control = matches!(
            (self.element.as_str(), name),
            ("vanish" | "specVanish" | "gridSpan" | "alias", "val")
                | ("sld", "show")
                | ("ph", "type")
        );
        if control {
            let end = value.floor_char_boundary(128);
            self.value.push_str(value.get(..end).unwrap_or_default());
        }
        let part = match carried(&self.element, name) {
            None => return Ok(()),
            Some(Carry::Here) => {
                (self.is_layout_part() && self.element == "cSld").then_some(Place::PROMPT)
            }
            Some(Carry::Chosen(part)) if is_chosen(value) => Some(part),
            Some(Carry::Words(part)) if value.chars().any(char::is_alphabetic) => Some(part),
            Some(Carry::Chosen(_) | Carry::Words(_)) => return Ok(()),
            Some(Carry::Part("author")) => {
                if self.author == value || value.is_empty() {
                    return Ok(());
                }
                self.author.clear();
                self.author.push_str(value);
                Some("author")
            }
            Some(Carry::Part(part)) => Some(part),
        };
        if value.is_empty() {
            return Ok(());
        }
        let channel = match self.open.paragraphs {
            0 => Channel::Main,
            _ => Channel::Note,
        };
        self.out.say(channel, part, value)?;
        if more {
            return Ok(());
        }
        self.out.edge_in(
            channel,
            if part.is_none() {
                Edge::Cell
            } else {
                Edge::Line
            },
        )
    }

    /// A text with ends of lines written as codes.
    fn broken_text(&mut self, text: &str) -> Flow {
        let mut lines = text.split(BREAK);
        if let Some(first) = lines.next().filter(|first| !first.is_empty()) {
            self.text(first)?;
        }
        for line in lines {
            self.edge(Edge::Line)?;
            if !line.is_empty() {
                self.text(line)?;
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Flow {
        if !self.exact {
            if text.trim().is_empty() || self.is_layout(text) {
                return Ok(());
            }
            self.loose = true;
        }
        if self.hidden_run {
            self.sign(Sign::HiddenContent);
        }
        let channel = self.channel();
        let before = match channel {
            Channel::Main => self.open.paragraphs > 0 && self.open.insertions == 0,
            channel => channel == Channel::Deleted,
        };
        if before {
            self.out.remember(channel, text);
        }
        let part = match channel {
            Channel::Deleted => Some("deleted"),
            Channel::Field => Some("field"),
            _ => self.shape_part,
        };
        self.out.say(channel, part, text)
    }

    fn is_layout_part(&self) -> bool {
        self.out.home.part_name() == Some("layout")
    }

    /// Offsets of drawings are written as text.
    fn is_layout(&self, text: &str) -> bool {
        let number = || {
            text.bytes()
                .all(|b| b.is_ascii_digit() || b"-, ".contains(&b))
        };
        let offset = matches!(
            self.element.as_str(),
            "posOffset" | "col" | "colOff" | "row" | "rowOff" | "Anchor" | "Row" | "Column"
        );
        (offset || self.element.starts_with("pct")) && number()
    }

    fn end(&mut self, name: &str) -> Flow {
        self.exact = false;
        if std::mem::take(&mut self.loose) {
            let edge = match name {
                "v" | "pt" => Edge::Cell,
                _ => Edge::Line,
            };
            self.out.edge_in(self.channel(), edge)?;
        }
        let open = &mut self.open;
        match name {
            "p" | "si" | "is" => return self.end_paragraph(),
            "text" if std::mem::take(&mut open.comment_text) => return self.end_paragraph(),
            "drawing" | "pict" | "object" | "txbxContent" | "rt" | "rPh" => {
                open.insets = open.insets.saturating_sub(1);
                self.out.asides_edge(self.open.inset());
            }
            "AlternateContent" => open.alternates = open.alternates.saturating_sub(1),
            "Choice" if open.alternates == 1 => self.choice.1 = self.out.waits(Channel::Inset).0,
            "Fallback" => {
                self.reading(Reading::First)?;
                if self.open.alternates == 1 && self.open.paragraphs > 0 {
                    self.out.drop_repeated(self.choice, self.fallback);
                }
                self.open.fallbacks = self.open.fallbacks.saturating_sub(1);
            }
            "del" | "moveFrom" => open.deletions = open.deletions.saturating_sub(1),
            "ins" | "moveTo" => open.insertions = open.insertions.saturating_sub(1),
            "pPr" => open.properties = open.properties.saturating_sub(1),
            "tabs" => open.tab_stops = open.tab_stops.saturating_sub(1),
            "sp" => self.shape_part = None,
            "sdt" => self.out.label = None,
            "tc" => return self.end_cell(),
            "tr" | "ser" | "comment" | "definedName" | "cm" => return self.edge(Edge::Row),
            "tbl" => return self.edge(Edge::Table),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Flow {
        let span = std::mem::replace(&mut self.span, 1);
        for _ in 0..span {
            self.edge(Edge::Cell)?;
        }
        Ok(())
    }

    fn end_paragraph(&mut self) -> Flow {
        if self.is_inset() {
            return self.out.edge_in(self.open.inset(), Edge::Paragraph);
        }
        self.open.paragraphs = self.open.paragraphs.saturating_sub(1);
        if std::mem::take(&mut self.joins_next) {
            return Ok(());
        }
        self.out.edge_in(Channel::Main, Edge::Paragraph)?;
        if self.open.paragraphs == 0 {
            self.out.flush_asides()?;
        }
        Ok(())
    }

    /// Comments, processing instructions and document types: written, though nobody is shown them.
    fn aside(&mut self, text: &str) -> Flow {
        let boring = text.trim().is_empty()
            || text.starts_with("xml ")
            || text.starts_with("mso-application");
        if boring {
            return Ok(());
        }
        let channel = match self.open.paragraphs {
            0 => Channel::Main,
            _ => Channel::Note,
        };
        self.out.say(channel, Some("xml-comment"), text)?;
        self.out.edge_in(channel, Edge::Line)
    }

    /// Tells a sign, once a part.
    pub fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
            self.out.sink.sign(sign);
        }
    }

    fn is_inset(&self) -> bool {
        self.open.paragraphs > 0 && (self.open.insets > 0 || self.open.fallbacks > 0)
    }

    fn channel(&self) -> Channel {
        match self.element.as_str() {
            "instrText" | "delInstrText" | "fldData" => Channel::Field,
            "delText" => Channel::Deleted,
            _ if self.open.deletions > 0 => Channel::Deleted,
            _ if self.is_inset() => self.open.inset(),
            _ => Channel::Main,
        }
    }

    fn edge(&mut self, edge: Edge) -> Flow {
        let channel = match self.is_inset() {
            true => self.open.inset(),
            false => self.channel(),
        };
        self.out.edge_in(channel, edge)
    }

    fn reading(&mut self, reading: Reading) -> Flow {
        let channel = match self.is_inset() {
            true => self.open.inset(),
            false => Channel::Main,
        };
        self.out.reading(channel, reading)
    }
}
