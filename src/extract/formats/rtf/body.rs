//! What the groups say: text to where it belongs, edges, tables, and the state of each group.

use std::collections::HashMap;

use super::charset::Charset;
use super::destination::{Kind, Purpose, kind};
use super::kept::{is_digits, markup, says_more};
use super::lexer::Token;
use super::state::{Dest, Entered, Font, Label, Run, State, Target};
use super::words;
use crate::extract::formats::ooxml::{Channel, Outlet};
use crate::extract::{Edge, ExtractError, Flow, Reading, Sign, Stop, TextSink};
use crate::model::Place;

/// Groups inside one another whose states are told apart.
const GROUPS: usize = 65_536;

/// More fonts are of the document's code page.
const FONTS: usize = 32_768;

/// Text is handed on once it has this length.
const PIECE: usize = 32 << 10;

/// What is gathered before it is judged is judged at this length.
const KEPT: usize = 64 << 10;

/// Longer names are cut.
const NAME: usize = 256;

/// Bytes that stand for one character are fewer: a larger number would hide text.
const FALLBACK: i32 = 8;

/// What only the one who holds the bytes can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    Nothing,
    /// The bytes of an object follow.
    Object,
    /// So many bytes follow as they are.
    Binary(u64),
}

/// Where a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Table {
    Outside,
    Row,
    /// A row has ended: another one or text comes.
    Between,
}

/// The body of one file.
pub(super) struct Body<'s> {
    out: Outlet<'s>,
    state: State,
    outer: Vec<State>,
    /// Groups deeper than are told apart.
    deeper: u64,
    raw: Vec<u8>,
    text: String,
    /// Where `raw` and `text` go, and how `raw` is to be read.
    target: Target,
    charset: Charset,
    document: Charset,
    fonts: HashMap<i32, Font>,
    font: Option<i32>,
    default_font: i32,
    /// Bytes still to be passed over after a `\u`.
    skip: u8,
    high: Option<u16>,
    kept: String,
    given: String,
    shape: String,
    table: Table,
    picture: Option<&'static str>,
    copies: u32,
    /// The object or the newer picture was handed over, so that its picture says nothing more.
    object_read: bool,
    picture_read: bool,
    signs: Vec<Sign>,
}

impl<'s> Body<'s> {
    pub fn new(sink: &'s mut dyn TextSink) -> Self {
        let document = Charset::Page(encoding_rs::WINDOWS_1252);
        Self {
            out: Outlet::new(Place::Whole, sink),
            state: State::new(),
            outer: Vec::new(),
            deeper: 0,
            raw: Vec::new(),
            text: String::new(),
            target: State::new().target,
            charset: document,
            document,
            fonts: HashMap::new(),
            font: None,
            default_font: 0,
            skip: 0,
            high: None,
            kept: String::new(),
            given: String::new(),
            shape: String::new(),
            table: Table::Outside,
            picture: None,
            copies: 0,
            object_read: false,
            picture_read: false,
            signs: Vec::new(),
        }
    }

    pub const fn dest(&self) -> Dest {
        self.state.target.dest
    }

    pub const fn is_open(&self) -> bool {
        !self.outer.is_empty()
    }

    /// The sink, with nothing left waiting before it but what stands out of line.
    pub fn sink(&mut self) -> Result<&mut dyn TextSink, Stop> {
        self.flush()?;
        self.out.settle()?;
        Ok(self.out.sink)
    }

    pub fn finish(&mut self) -> Flow {
        self.flush()?;
        self.judge_all()?;
        self.out.flush_asides()?;
        self.out.settle()
    }

    pub fn token(&mut self, token: Token<'_>) -> Result<Ask, ExtractError> {
        match token {
            Token::Open => self.open(),
            Token::Close => self.close()?,
            Token::Word(name, number) => return self.word(name, number),
            Token::Symbol(b'*') => self.state.starred = true,
            Token::Symbol(b'|' | b'-') => {}
            Token::Symbol(symbol) => {
                if let Some(byte) = words::symbol(symbol) {
                    self.bytes(&[byte])?;
                }
            }
            Token::Hex(byte) => {
                self.state.first = false;
                self.bytes(&[byte])?;
            }
            Token::Text(bytes) => {
                self.state.first &= bytes.iter().all(u8::is_ascii_whitespace);
                self.bytes(bytes)?;
            }
            Token::Binary(_) if self.skip > 0 => {
                self.skip -= 1;
                if let Token::Binary(len) = token {
                    return Ok(Ask::Binary(len));
                }
            }
            Token::Binary(len) => return Ok(Ask::Binary(len)),
        }
        Ok(Ask::Nothing)
    }

    fn open(&mut self) {
        self.skip = 0;
        if self.outer.len() >= GROUPS {
            self.deeper = self.deeper.saturating_add(1);
            return;
        }
        self.outer.push(self.state);
        self.state.starred = false;
        self.state.first = true;
        self.state.entered = Entered::Nothing;
    }

    fn close(&mut self) -> Flow {
        self.skip = 0;
        if self.deeper > 0 {
            self.deeper -= 1;
            return Ok(());
        }
        let Some(outer) = self.outer.pop() else {
            return Ok(());
        };
        let entered = self.state.entered;
        if entered != Entered::Nothing {
            self.flush()?;
            self.leave(entered)?;
        } else if matches!(self.state.target.dest, Dest::Kept(_)) {
            self.bytes(b" ")?;
        }
        self.state = outer;
        Ok(())
    }

    /// Takes up what the group that begins is for.
    fn enter(&mut self, kind: Kind) -> Result<Ask, ExtractError> {
        self.flush()?;
        self.state.fallback = self.state.fallback.max(1);
        let target = &mut self.state.target;
        if target.dest != Dest::Data {
            target.dest = Dest::Text;
        }
        let aside = |channel: Channel, wanted: Channel| match channel {
            Channel::Main => wanted,
            channel => channel,
        };
        let entered = match kind {
            Kind::Inline => Entered::Nothing,
            Kind::Inset => {
                target.channel = aside(target.channel, Channel::Inset);
                Entered::Aside
            }
            Kind::Fallback => {
                target.channel = aside(target.channel, Channel::Inset);
                let channel = target.channel;
                self.copies = self.copies.saturating_add(1);
                self.out.reading(channel, Reading::Again)?;
                Entered::Fallback
            }
            Kind::Aside(part) => {
                target.channel = aside(target.channel, Channel::Note);
                target.part = Some(part);
                Entered::Aside
            }
            Kind::Field => {
                target.channel = aside(target.channel, Channel::Field);
                target.part = Some("field");
                Entered::Aside
            }
            Kind::Property(label) => {
                target.part = Some("property");
                target.label = Label::Fixed(label);
                Entered::Property
            }
            Kind::Named => {
                target.part = Some("property");
                target.label = Label::Given;
                Entered::Property
            }
            Kind::Kept(purpose) => {
                self.keep(purpose)?;
                Entered::Kept(purpose)
            }
            Kind::Fonts => {
                target.dest = Dest::Fonts;
                Entered::Kept(Purpose::Furniture)
            }
            Kind::Picture => {
                target.dest = Dest::Picture;
                self.picture = None;
                Entered::Nothing
            }
            Kind::OldPicture => {
                self.copies = self.copies.saturating_add(u32::from(self.picture_read));
                Entered::OldPicture
            }
            Kind::Object => {
                self.object_read = false;
                Entered::Object
            }
            Kind::Data => {
                target.dest = Dest::Data;
                self.state.entered = Entered::Nothing;
                return Ok(Ask::Object);
            }
        };
        if entered == Entered::Aside {
            self.out.asides_edge(self.state.target.channel);
        }
        if entered == Entered::Property {
            self.out.edge_in(self.state.target.channel, Edge::Line)?;
        }
        self.state.entered = entered;
        Ok(Ask::Nothing)
    }

    /// Begins to gather; what a group around this one has gathered is judged first.
    fn keep(&mut self, purpose: Purpose) -> Flow {
        let outer = match self.outer.last().map(|outer| outer.target.dest) {
            Some(Dest::Kept(outer)) => outer,
            _ => Purpose::Furniture,
        };
        self.judge(outer)?;
        if purpose == Purpose::PropertyName {
            self.given.clear();
        }
        self.state.target.dest = Dest::Kept(purpose);
        Ok(())
    }

    fn leave(&mut self, entered: Entered) -> Flow {
        let channel = self.state.target.channel;
        match entered {
            Entered::Nothing | Entered::Object => {}
            Entered::Kept(purpose) => self.judge(purpose)?,
            Entered::Aside => self.out.asides_edge(channel),
            Entered::Property => self.out.edge_in(channel, Edge::Line)?,
            Entered::Fallback => {
                self.copies = self.copies.saturating_sub(1);
                self.out.reading(channel, Reading::First)?;
            }
            Entered::OldPicture => {
                self.copies = self.copies.saturating_sub(1);
                self.picture_read = false;
            }
        }
        Ok(())
    }

    fn word(&mut self, name: &str, number: Option<i32>) -> Result<Ask, ExtractError> {
        if self.skip > 0 && name != "u" {
            self.skip -= 1;
            return Ok(Ask::Nothing);
        }
        let starred = std::mem::take(&mut self.state.starred);
        let first = std::mem::take(&mut self.state.first);
        // Words of settings stand in the middle of text too, and mean no group there.
        let is_placed = |kind: &Kind| first || !matches!(kind, Kind::Kept(_) | Kind::Property(_));
        if let Some(kind) = kind(name).filter(is_placed) {
            return self.enter(kind);
        }
        if let Some(edge) = words::edge(name) {
            self.edge(edge)?;
            return Ok(Ask::Nothing);
        }
        if let Some(text) = words::spoken(name) {
            self.say(text)?;
            return Ok(Ask::Nothing);
        }
        if self.setting(name, number)? {
            return Ok(Ask::Nothing);
        }
        let is_known = matches!(self.dest(), Dest::Kept(_) | Dest::Fonts | Dest::Picture);
        if starred && !is_known {
            return self.enter(Kind::Kept(Purpose::Unknown));
        }
        Ok(Ask::Nothing)
    }

    /// Takes a word that changes how text is read. False where it is none.
    fn setting(&mut self, name: &str, number: Option<i32>) -> Result<bool, Stop> {
        let on = number != Some(0);
        let state = &mut self.state;
        match name {
            "u" => self.unit(number.unwrap_or(0))?,
            "uc" => state.fallback = number.unwrap_or(1).clamp(0, FALLBACK).unsigned_abs() as u8,
            "f" => self.set_font(number),
            "af" if state.run == Run::DoubleByte => state.double_font = number,
            "dbch" => state.run = Run::DoubleByte,
            "loch" | "hich" => state.run = Run::Plain,
            "v" => state.target.hidden = on,
            "deleted" => state.target.deleted = on,
            "revised" => state.target.inserted = on,
            "plain" => {
                state.font = None;
                state.double_font = None;
                state.run = Run::Plain;
                state.target.hidden = false;
                state.target.deleted = false;
                state.target.inserted = false;
            }
            "pard" => state.in_table = false,
            "intbl" | "itap" => state.in_table = on,
            "trowd" => self.row()?,
            "tab" if state.in_table => self.say(" ")?,
            "tab" => self.edge(Edge::Cell)?,
            "ansicpg" | "mac" | "pc" | "pca" | "ansi" => self.set_page(name, number),
            "deff" => self.default_font = number.unwrap_or(0),
            "fcharset" | "cpg" => self.describe_font(name, number),
            "pngblip" => self.picture = Some("png"),
            "jpegblip" => self.picture = Some("jpg"),
            "emfblip" => self.picture = Some("emf"),
            "wmetafile" => self.picture = Some("wmf"),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn set_page(&mut self, name: &str, number: Option<i32>) {
        let number = match name {
            "ansicpg" => number.unwrap_or(0),
            "mac" => 10000,
            "pc" | "pca" => 850,
            _ => return,
        };
        self.document = Charset::page(number).unwrap_or(self.document);
    }

    fn set_font(&mut self, number: Option<i32>) {
        match self.dest() {
            Dest::Fonts => {
                self.font = number;
                // A table may be told twice; the later one counts.
                if let Some(number) = number
                    && self.fonts.len() < FONTS
                {
                    self.fonts.insert(number, Font::default());
                }
            }
            _ => self.state.font = number,
        }
    }

    fn describe_font(&mut self, name: &str, number: Option<i32>) {
        let font = self.font.and_then(|font| self.fonts.get_mut(&font));
        if let Some(font) = font.filter(|_| self.state.target.dest == Dest::Fonts) {
            match name {
                "cpg" => font.page = number,
                _ => font.charset = number,
            }
        }
    }

    fn row(&mut self) -> Flow {
        if self.table == Table::Outside && self.state.target.channel == Channel::Main {
            self.edge(Edge::Table)?;
        }
        self.table = Table::Row;
        Ok(())
    }

    fn edge(&mut self, edge: Edge) -> Flow {
        self.flush()?;
        if self.dest() != Dest::Text {
            return Ok(());
        }
        let target = self.state.target;
        if target.channel == Channel::Main && edge == Edge::Row {
            self.table = Table::Between;
        }
        self.out.edge_in(target.channel, edge)?;
        let is_end = match edge {
            Edge::Row => true,
            Edge::Paragraph | Edge::Page => !self.state.in_table,
            _ => false,
        };
        if is_end && target.channel == Channel::Main {
            self.out.flush_asides()?;
        }
        Ok(())
    }

    /// A half of a character, or a whole one, as UTF-16 writes it.
    fn unit(&mut self, number: i32) -> Flow {
        self.skip = self.state.fallback;
        let unit = (number & 0xFFFF) as u16;
        let high = self.high.take();
        match (high, unit) {
            (None, 0xD800..=0xDBFF) => {
                self.high = Some(unit);
                return Ok(());
            }
            // Letters of fonts of signs are written in an area of their own.
            (_, 0xF020..=0xF0FF) => {
                let byte = (unit & 0xFF) as u8;
                let mut one = [0; 4];
                let letter: &str = char::from(byte).encode_utf8(&mut one);
                return self.say_unit(letter);
            }
            _ => {}
        }
        let units = high.into_iter().chain([unit]);
        for c in char::decode_utf16(units) {
            let mut one = [0; 4];
            self.say_unit(
                c.unwrap_or(char::REPLACEMENT_CHARACTER)
                    .encode_utf8(&mut one),
            )?;
        }
        Ok(())
    }

    fn say_unit(&mut self, text: &str) -> Flow {
        let skip = self.skip;
        self.skip = 0;
        self.say(text)?;
        self.skip = skip;
        Ok(())
    }

    /// Takes text that is no bytes of the font's code page.
    fn say(&mut self, text: &str) -> Flow {
        self.aim()?;
        self.decode();
        self.text.push_str(text);
        if self.text.len() > PIECE {
            return self.flush();
        }
        Ok(())
    }

    fn bytes(&mut self, mut bytes: &[u8]) -> Flow {
        if self.skip > 0 {
            let skipped = usize::from(self.skip).min(bytes.len());
            self.skip -= u8::try_from(skipped).unwrap_or(self.skip);
            bytes = bytes.get(skipped..).unwrap_or_default();
        }
        if bytes.is_empty() {
            return Ok(());
        }
        self.aim()?;
        self.raw.extend_from_slice(bytes);
        if self.raw.len() < PIECE {
            return Ok(());
        }
        // A byte below all second bytes of double-byte pages ends no pair.
        let end = self.raw.iter().rposition(|byte| *byte < 0x30);
        let rest = self
            .raw
            .split_off(end.map_or(self.raw.len(), |end| end + 1));
        self.flush()?;
        self.raw = rest;
        Ok(())
    }

    /// Hands on what waits for another place or is in another code page than what comes.
    fn aim(&mut self) -> Flow {
        if self.state.target != self.target {
            self.flush()?;
            self.target = self.state.target;
        }
        let charset = self.current_charset();
        if charset != self.charset {
            self.decode();
            self.charset = charset;
        }
        Ok(())
    }

    fn current_charset(&self) -> Charset {
        let state = &self.state;
        let double = state.double_font.filter(|_| state.run == Run::DoubleByte);
        let number = match self.dest() {
            Dest::Fonts => self.font,
            _ => double.or(state.font),
        };
        let font = self.fonts.get(&number.unwrap_or(self.default_font));
        font.map_or(self.document, |font| font.charset(self.document))
    }

    fn decode(&mut self) {
        if self.high.take().is_some() {
            self.text.push(char::REPLACEMENT_CHARACTER);
        }
        if !self.raw.is_empty() {
            self.charset.decode(&self.raw, &mut self.text);
            self.raw.clear();
        }
    }

    fn flush(&mut self) -> Flow {
        self.decode();
        if self.text.is_empty() {
            return Ok(());
        }
        let text = std::mem::take(&mut self.text);
        self.deliver(&text)?;
        self.text = text;
        self.text.clear();
        Ok(())
    }

    fn deliver(&mut self, text: &str) -> Flow {
        let purpose = match self.target.dest {
            Dest::Text => return self.speak(text),
            Dest::Kept(purpose) => purpose,
            Dest::Fonts => Purpose::Furniture,
            Dest::Picture | Dest::Data => Purpose::Unknown,
        };
        self.kept.push_str(text);
        if self.kept.len() > KEPT || matches!(self.target.dest, Dest::Picture | Dest::Data) {
            return self.judge(purpose);
        }
        Ok(())
    }

    fn speak(&mut self, text: &str) -> Flow {
        let target = self.target;
        if target.hidden {
            self.sign(Sign::HiddenContent);
        }
        if target.deleted || target.inserted {
            self.sign(Sign::TrackedChanges);
        }
        // A document of several parts has its parts' names in front of the text, not beside it.
        let channel = match target.channel {
            Channel::Main if target.deleted => Channel::Deleted,
            channel => channel,
        };
        if channel == Channel::Main && self.table == Table::Between && !self.state.in_table {
            self.table = Table::Outside;
            self.out.edge_in(channel, Edge::Table)?;
        }
        let is_old = !target.inserted && target.part.is_none();
        if is_old && matches!(channel, Channel::Main | Channel::Deleted) {
            self.out.remember(channel, text);
        }
        let part = match target.deleted {
            true => Some("deleted"),
            false => target.part,
        };
        self.out.label = match target.label {
            Label::None => None,
            Label::Fixed(label) => Some(label.to_owned()),
            Label::Given => Some(self.given.clone()).filter(|name| !name.is_empty()),
        };
        self.out.say(channel, part, text)?;
        self.out.label = None;
        Ok(())
    }

    fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
            self.out.sink.sign(sign);
        }
    }

    fn judge_all(&mut self) -> Flow {
        match self.state.target.dest {
            Dest::Kept(purpose) => self.judge(purpose),
            _ => self.judge(Purpose::Unknown),
        }
    }

    /// Decides whether what was gathered is text that somebody wrote.
    fn judge(&mut self, purpose: Purpose) -> Flow {
        let kept = std::mem::take(&mut self.kept);
        let text = kept.trim();
        let end = text.floor_char_boundary(NAME);
        let name = text.get(..end).unwrap_or_default();
        match purpose {
            Purpose::PropertyName => self.given.push_str(name),
            Purpose::ShapeName => {
                self.shape.clear();
                self.shape.push_str(name);
            }
            Purpose::ShapeValue => {
                let shown = matches!(
                    self.shape.as_str(),
                    "wzDescription" | "gtextUNICODE" | "wzTooltip" | "pihlShape" | "wzTitle"
                );
                if shown || says_more(text) {
                    self.aside("alt-text", text)?;
                }
            }
            Purpose::Markup => {
                let said = markup(text);
                self.aside("markup", &said)?;
            }
            Purpose::Variable => self.aside("property", text)?,
            Purpose::Unknown if !is_digits(text) => self.aside("hidden", text)?,
            Purpose::Furniture if says_more(text) => self.aside("settings", text)?,
            Purpose::Unknown | Purpose::Furniture => {}
        }
        self.kept = kept;
        self.kept.clear();
        Ok(())
    }

    fn aside(&mut self, part: &'static str, text: &str) -> Flow {
        if !text.chars().any(char::is_alphanumeric) {
            return Ok(());
        }
        self.out.asides_edge(Channel::Note);
        self.out.say(Channel::Note, Some(part), text)?;
        self.out.asides_edge(Channel::Note);
        Ok(())
    }

    /// The address of a linked object.
    pub fn link(&mut self, target: &str) -> Flow {
        self.aside("link", target)
    }

    pub const fn object_is_read(&mut self) {
        self.object_read = true;
    }

    pub const fn picture_is_read(&mut self) {
        self.picture_read = true;
    }

    /// Whether the picture in hand only shows what was handed over otherwise.
    pub fn is_copy(&self) -> bool {
        let in_object = || {
            let entered = self.outer.iter().map(|outer| outer.entered);
            entered
                .rev()
                .take(8)
                .any(|entered| entered == Entered::Object)
        };
        self.copies > 0 || (self.object_read && in_object())
    }

    pub const fn picture_kind(&self) -> Option<&'static str> {
        self.picture
    }
}
