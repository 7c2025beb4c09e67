//! The reader of one part: paragraphs, tables, sheets and slides, and what stands beside them.

use std::io::Read;

use super::attributes::{Carry, carried, is_chosen, is_outside};
use super::binary::Binary;
use super::changes::Changes;
use super::hidden::Hidden;
use super::scope::{Change, Scope, change};
use super::sheet::{Inside, Sheet};
use crate::extract::formats::ooxml::{Channel, Outlet};
use crate::extract::xml::{Lexer, Token, local};
use crate::extract::{Child, Content as Held, Edge, ExtractError, Flow, Sign, TextSink};
use crate::input::Input;
use crate::model::Place;

/// Elements inside one another whose scopes are told apart.
const SCOPES: usize = 1024;

/// A cell or a run of spaces is repeated so often at most.
const REPEATED: u32 = 64;

/// Longer names are cut.
const NAME: usize = 256;

/// The clock is looked at once in so many tokens.
const TOKENS: u32 = 1024;

/// What is counted in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Nothing,
    Slides,
    Pages,
}

/// Reads all of `reader` as one part whose text is at `home`.
pub(super) fn read(
    reader: &mut dyn Read,
    home: Place,
    count: Count,
    hidden: Hidden,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let mut lexer = Lexer::new(reader);
    let mut content = Content::new(home, count, hidden, sink);
    let mut tokens = 0_u32;
    loop {
        tokens = tokens.wrapping_add(1);
        if tokens.is_multiple_of(TOKENS) {
            budget.step()?;
        }
        match lexer.next() {
            Ok(Some(token)) => content.token(token)?,
            end => {
                content.finish()?;
                return end.map(|_| ());
            }
        }
    }
}

struct Content<'s> {
    out: Outlet<'s>,
    count: Count,
    page: u32,
    /// The element whose attributes come, with its prefix.
    element: String,
    scopes: Vec<Scope>,
    channel: Channel,
    part: Option<&'static str>,
    paragraphs: u32,
    /// Rows of tables in texts.
    rows: u32,
    math: u32,
    spreadsheets: u32,
    sheet: Sheet,
    /// How often a cell of a table in a text is repeated; how many spaces follow.
    repeated: u32,
    value: String,
    said_in_cell: bool,
    loose: bool,
    /// The name of a property or setting.
    named: String,
    hidden: Hidden,
    changes: Changes,
    binary: Option<Binary>,
    files: u32,
    signs: Vec<Sign>,
}

impl<'s> Content<'s> {
    fn new(home: Place, count: Count, hidden: Hidden, sink: &'s mut dyn TextSink) -> Self {
        Self {
            out: Outlet::new(home, sink),
            count,
            page: 0,
            element: String::new(),
            scopes: Vec::new(),
            channel: Channel::Main,
            part: None,
            paragraphs: 0,
            rows: 0,
            math: 0,
            spreadsheets: 0,
            sheet: Sheet::new(),
            repeated: 1,
            value: String::new(),
            said_in_cell: false,
            loose: false,
            named: String::new(),
            hidden,
            changes: Changes::default(),
            binary: None,
            files: 0,
            signs: Vec::new(),
        }
    }

    fn finish(mut self) -> Flow {
        self.end_cell()?;
        self.out.flush_asides()?;
        self.out.settle()
    }

    fn token(&mut self, token: Token<'_>) -> Result<(), ExtractError> {
        match token {
            Token::Start(name) => self.start(name)?,
            Token::Attribute { name, value, more } => {
                self.attribute(name, value)?;
                if !more && std::mem::take(&mut self.loose) && self.paragraphs == 0 {
                    self.out.edge_in(self.channel, Edge::Line)?;
                }
            }
            Token::Opened => self.opened()?,
            Token::Text(text) => return self.text(text),
            Token::End(name) => return self.end(name),
            Token::Aside(text) => self.aside(text)?,
        }
        Ok(())
    }

    fn start(&mut self, name: &str) -> Flow {
        self.element.clear();
        self.element.push_str(name);
        self.value.clear();
        self.repeated = 1;
        self.loose = false;
        if self.math == 0
            && let Some(change) = change(name)
        {
            self.enter(name, change);
        }
        match local(name) {
            "p" | "h" if self.math == 0 => self.paragraphs = self.paragraphs.saturating_add(1),
            "math" => self.math = self.math.saturating_add(1),
            "spreadsheet" => self.spreadsheets = self.spreadsheets.saturating_add(1),
            "table" | "sub-table" => return self.start_table(),
            "table-row" => match self.in_sheet() {
                true => self.sheet.begin_row(),
                false => self.rows = self.rows.saturating_add(1),
            },
            "table-cell" | "covered-table-cell" | "change-track-table-cell" => {
                self.said_in_cell = false;
                if self.in_sheet() {
                    self.sheet.begin_cell();
                }
            }
            "tab" | "tab-stop" if name.starts_with("text:") => return self.gap_of_tab(),
            "line-break" => return self.edge(Edge::Line),
            "tracked-changes" => self.sign(Sign::TrackedChanges),
            "insertion" => self.changes.is_insertion(),
            "page" if name == "draw:page" => self.start_page(),
            "hidden-text" | "hidden-paragraph" => self.sign(Sign::HiddenContent),
            "binary-data" => self.binary = Some(Binary::default()),
            "script" | "libraries" | "module" if self.part == Some("macro") => {
                self.sign(Sign::Macros);
            }
            "config-item" | "user-defined" => self.named.clear(),
            _ => {}
        }
        Ok(())
    }

    /// Takes up where the text inside an element belongs.
    fn enter(&mut self, name: &str, change: Change) {
        if self.scopes.len() >= SCOPES {
            return;
        }
        let in_line = self.paragraphs > 0 || self.sheet.inside == Inside::Cell;
        let channel = match (self.channel, change.part) {
            // A deletion is a paragraph of its own where the changes are listed.
            (Channel::Main, Some("deleted" | "notes" | "property" | "settings" | "macro")) => {
                Channel::Main
            }
            (Channel::Main, _) if in_line => change.channel,
            (channel, _) => channel,
        };
        self.out.asides_edge(channel);
        self.scopes.push(Scope {
            element: name.to_owned(),
            channel: self.channel,
            part: self.part,
            paragraphs: std::mem::take(&mut self.paragraphs),
        });
        self.channel = channel;
        self.part = change.part.or(self.part);
    }

    fn leave(&mut self, name: &str) -> Flow {
        if self.scopes.last().is_none_or(|scope| scope.element != name) {
            return Ok(());
        }
        self.out.asides_edge(self.channel);
        if self.channel == Channel::Main {
            self.out.edge_in(Channel::Main, Edge::Line)?;
        }
        if let Some(scope) = self.scopes.pop() {
            self.channel = scope.channel;
            self.part = scope.part;
            self.paragraphs = scope.paragraphs;
        }
        Ok(())
    }

    fn in_sheet(&self) -> bool {
        self.spreadsheets > 0
            && self.sheet.inside != Inside::Nothing
            && self.channel == Channel::Main
    }

    fn start_table(&mut self) -> Flow {
        let is_sheet = self.spreadsheets > 0
            && self.sheet.inside == Inside::Nothing
            && self.channel == Channel::Main;
        if is_sheet {
            self.sheet.begin();
            return Ok(());
        }
        self.edge(Edge::Table)
    }

    fn start_page(&mut self) {
        self.page = self.page.saturating_add(1);
        match self.count {
            Count::Nothing => {}
            Count::Slides => self.out.home = Place::slide(self.page),
            Count::Pages => self.out.home = Place::page(self.page),
        }
    }

    /// In a table a tab parts no columns.
    fn gap_of_tab(&mut self) -> Flow {
        if self.rows > 0 || self.sheet.inside == Inside::Cell {
            return self.say(" ");
        }
        self.edge(Edge::Cell)
    }

    fn attribute(&mut self, name: &str, value: &str) -> Flow {
        let element = self
            .element
            .rsplit(':')
            .next()
            .unwrap_or_default()
            .to_owned();
        self.hidden.attribute(&element, name, value);
        let (prefix, short) = name.split_once(':').unwrap_or(("", name));
        match (element.as_str(), short) {
            ("table", "name") if self.is_new_sheet() => return self.name_sheet(value),
            ("table-row", "number-rows-repeated") => {
                self.sheet.rows_repeated = value.parse().unwrap_or(1).max(1);
            }
            ("table-row" | "table-column", "visibility") if value != "visible" => {
                self.sign(Sign::HiddenContent);
            }
            ("table-cell" | "covered-table-cell" | "change-track-table-cell", _)
                if prefix != "xlink" =>
            {
                self.cell_attribute(short, value);
            }
            ("section" | "hidden-paragraph", "display" | "is-hidden")
                if matches!(value, "none" | "true") =>
            {
                self.sign(Sign::HiddenContent);
            }
            (_, "style-name") if self.hidden.has(value) => self.sign(Sign::HiddenContent),
            ("annotation" | "header" | "footer", "display") => {}
            ("note", "note-class") if value == "endnote" => self.part = Some("endnote"),
            ("s", "c") => self.repeated = value.parse().unwrap_or(1).clamp(1, REPEATED),
            ("changed-region", "id") => self.changes.region(value),
            ("change-start", "change-id") => self.changes.begin(value),
            ("change-end", "change-id") => self.changes.end(value),
            ("change", "change-id") => {
                let deleted = self.changes.deleted(value).unwrap_or_default().to_owned();
                self.out.remember(Channel::Deleted, &deleted);
            }
            ("config-item" | "user-defined", "name") => {
                let end = value.floor_char_boundary(NAME);
                self.named.push_str(value.get(..end).unwrap_or_default());
            }
            ("config-item", "type") if value == "base64Binary" => self.named.clear(),
            _ => {}
        }
        self.carry(&element, name, value)
    }

    fn cell_attribute(&mut self, name: &str, value: &str) {
        if self.in_sheet() {
            self.sheet.cell.attribute(name, value);
            return;
        }
        match name {
            "number-columns-repeated" => {
                self.repeated = value.parse().unwrap_or(1).clamp(1, REPEATED);
                self.sheet.cell.repeated = self.repeated;
            }
            "value" | "string-value" | "date-value" | "time-value" if self.value.len() < NAME => {
                self.value.push_str(value);
            }
            _ => {}
        }
    }

    /// Pushes an attribute that carries text.
    fn carry(&mut self, element: &str, name: &str, value: &str) -> Flow {
        let part = match carried(element, name) {
            None => return Ok(()),
            Some(Carry::Address) if is_outside(value) => Some("link"),
            Some(Carry::Chosen(part)) if is_chosen(value) => Some(part),
            Some(Carry::Address | Carry::Chosen(_)) => return Ok(()),
            Some(Carry::Part(part)) => Some(part),
            Some(Carry::Here) => None,
        };
        if value.trim().is_empty() {
            return Ok(());
        }
        let in_line = self.paragraphs > 0 || self.rows > 0 || self.sheet.inside != Inside::Nothing;
        let channel = match self.channel {
            Channel::Main if in_line => Channel::Note,
            channel => channel,
        };
        self.out.asides_edge(channel);
        self.out.say(channel, part.or(self.part), value)?;
        self.out.asides_edge(channel);
        if channel == Channel::Main {
            self.out.edge_in(channel, Edge::Line)?;
        }
        Ok(())
    }

    fn opened(&mut self) -> Flow {
        match local(&self.element) {
            "s" if self.element.starts_with("text:") => {
                let spaces = " ".repeat(self.repeated as usize);
                self.say(&spaces)
            }
            "table" if self.is_new_sheet() => self.name_sheet(""),
            _ => Ok(()),
        }
    }

    fn is_new_sheet(&self) -> bool {
        self.in_sheet() && self.sheet.row == 0 && self.sheet.name.is_empty()
    }

    fn name_sheet(&mut self, name: &str) -> Flow {
        let end = name.floor_char_boundary(NAME);
        self.sheet.name = name.get(..end).unwrap_or_default().into();
        self.out.edge_in(Channel::Main, Edge::Table)?;
        if !name.is_empty() {
            self.out.say(Channel::Main, Some("sheet-name"), name)?;
            self.out.edge_in(Channel::Main, Edge::Table)?;
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), ExtractError> {
        if let Some(binary) = &mut self.binary {
            return Ok(binary.push(text, self.out.sink.budget())?);
        }
        if self.paragraphs == 0 && self.math == 0 {
            if text.trim().is_empty() || self.is_setting(text) {
                return Ok(());
            }
            self.loose = true;
        }
        // Line ends in the XML are spaces: what breaks a line is an element.
        if text.contains(['\n', '\r', '\t']) && self.part != Some("macro") {
            let words = text.split(['\n', '\r', '\t']).map(str::trim);
            let joined: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            let lead = if text.starts_with(char::is_whitespace) {
                " "
            } else {
                ""
            };
            let trail = if text.ends_with(char::is_whitespace) {
                " "
            } else {
                ""
            };
            let flat = format!("{lead}{}{trail}", joined.join(" "));
            return Ok(self.say(&flat)?);
        }
        Ok(self.say(text)?)
    }

    /// Whether text outside of paragraphs is a program's own: number formats, window positions.
    fn is_setting(&self, text: &str) -> bool {
        let is_format = self.element.starts_with("number:");
        let is_item = local(&self.element) == "config-item";
        is_format && !is_chosen(text)
            || is_item && (self.named.is_empty() || !is_chosen(text) && !text.contains(['.', '\\']))
    }

    /// Says text where the open element puts it.
    fn say(&mut self, text: &str) -> Flow {
        self.said_in_cell = true;
        if self.channel == Channel::Main && self.sheet.inside == Inside::Cell {
            self.sheet.cell.shown.push_str(text);
            if self.sheet.cell.shown.len() > super::cell::SHOWN {
                let shown = std::mem::take(&mut self.sheet.cell.shown);
                return self.push_cell(&shown);
            }
            return Ok(());
        }
        if self.part == Some("deleted") {
            self.sign(Sign::TrackedChanges);
            self.changes.delete(text);
        }
        if self.channel == Channel::Main
            && self.paragraphs > 0
            && self.part.is_none()
            && !self.changes.in_insertion()
        {
            self.out.remember(Channel::Main, text);
        }
        if self.part == Some("property") || self.part == Some("settings") {
            let label = match self.named.is_empty() {
                true => local(&self.element).to_owned(),
                false => self.named.clone(),
            };
            self.out.label = Some(label);
        }
        let said = self.out.say(self.channel, self.part, text);
        self.out.label = None;
        said
    }

    fn push_cell(&mut self, text: &str) -> Flow {
        let home = std::mem::replace(&mut self.out.home, self.sheet.place());
        let mut said = Ok(());
        for (nth, line) in text.trim_matches('\n').split('\n').enumerate() {
            if nth > 0 {
                said = said.and_then(|()| self.out.edge_in(Channel::Main, Edge::Line));
            }
            said = said.and_then(|()| self.out.say(Channel::Main, self.part, line));
        }
        self.out.home = home;
        said
    }

    fn end(&mut self, name: &str) -> Result<(), ExtractError> {
        if std::mem::take(&mut self.loose) {
            self.edge(Edge::Line)?;
        }
        match local(name) {
            "p" | "h" if self.math == 0 => self.end_paragraph()?,
            "math" => {
                self.math = self.math.saturating_sub(1);
                self.edge(Edge::Line)?;
            }
            "spreadsheet" => {
                self.spreadsheets = self.spreadsheets.saturating_sub(1);
                self.sheet.inside = Inside::Nothing;
            }
            "table" | "sub-table" => self.end_table()?,
            "table-row" => self.end_row()?,
            "table-cell" | "covered-table-cell" | "change-track-table-cell" => self.end_cell()?,
            "page" if name == "draw:page" => {
                self.out.flush_asides()?;
                self.edge(Edge::Page)?;
            }
            "binary-data" => self.end_binary()?,
            "user-defined" | "config-item" => self.named.clear(),
            _ => {}
        }
        Ok(self.leave(name)?)
    }

    fn end_paragraph(&mut self) -> Flow {
        self.paragraphs = self.paragraphs.saturating_sub(1);
        if self.channel == Channel::Main && self.sheet.inside == Inside::Cell {
            self.sheet.cell.shown.push('\n');
            return Ok(());
        }
        if self.part == Some("deleted") {
            self.changes.delete(" ");
        }
        self.out.edge_in(self.channel, Edge::Paragraph)?;
        if self.channel == Channel::Main && self.paragraphs == 0 && self.rows == 0 {
            return self.out.flush_asides();
        }
        Ok(())
    }

    fn end_table(&mut self) -> Flow {
        if self.in_sheet() {
            self.end_cell()?;
            self.sheet.inside = Inside::Nothing;
            self.out.flush_asides()?;
            return self.out.edge_in(Channel::Main, Edge::Table);
        }
        self.edge(Edge::Table)
    }

    fn end_row(&mut self) -> Flow {
        if self.in_sheet() {
            self.end_cell()?;
            if self.sheet.said_in_row {
                self.out.edge_in(Channel::Main, Edge::Row)?;
            }
            return self.out.flush_asides();
        }
        self.rows = self.rows.saturating_sub(1);
        self.edge(Edge::Row)?;
        match self.rows == 0 && self.channel == Channel::Main {
            true => self.out.flush_asides(),
            false => Ok(()),
        }
    }

    fn end_cell(&mut self) -> Flow {
        if self.sheet.inside != Inside::Cell || self.channel != Channel::Main {
            return match self.rows > 0 {
                true => self.end_text_cell(),
                false => Ok(()),
            };
        }
        let cell = std::mem::take(&mut self.sheet.cell);
        let said = cell.said();
        if !said.here.is_empty() {
            self.sheet.said_in_row = true;
            let first = self.sheet.col;
            for nth in 0..cell.repeated.clamp(1, REPEATED) {
                self.sheet.col = first.saturating_add(nth);
                self.push_cell(said.here)?;
                self.out.edge_in(Channel::Main, Edge::Cell)?;
            }
            self.sheet.col = first;
        }
        for text in said.after.into_iter().filter(|text| !text.is_empty()) {
            self.out.asides_edge(Channel::Field);
            self.out.say(Channel::Field, None, text)?;
            self.out.asides_edge(Channel::Field);
        }
        self.sheet.cell = cell;
        self.sheet.end_cell();
        Ok(())
    }

    fn end_text_cell(&mut self) -> Flow {
        let value = std::mem::take(&mut self.value);
        if !std::mem::take(&mut self.said_in_cell) && !value.is_empty() {
            self.say(&value)?;
        }
        for _ in 0..std::mem::replace(&mut self.sheet.cell.repeated, 1).clamp(1, REPEATED) {
            self.edge(Edge::Cell)?;
        }
        Ok(())
    }

    /// Hands over a file that was kept as letters.
    fn end_binary(&mut self) -> Flow {
        let Some(binary) = self.binary.take() else {
            return Ok(());
        };
        let bytes = binary.take();
        if bytes.is_empty() {
            return Ok(());
        }
        self.files = self.files.saturating_add(1);
        let name = format!("file{}", self.files);
        self.out.settle()?;
        self.out.sink.child(Child {
            name: name.into(),
            content: Held::Input(Input::from_bytes(bytes)),
            joins_parent: true,
        })
    }

    fn edge(&mut self, edge: Edge) -> Flow {
        if self.channel == Channel::Main && self.sheet.inside == Inside::Cell {
            self.sheet.cell.shown.push('\n');
            return Ok(());
        }
        self.out.edge_in(self.channel, edge)
    }

    /// Comments and processing instructions: written, though nobody is shown them.
    fn aside(&mut self, text: &str) -> Flow {
        let boring =
            text.trim().is_empty() || text.starts_with("xml ") || text.starts_with("DOCTYPE");
        if boring {
            return Ok(());
        }
        self.out.asides_edge(Channel::Note);
        self.out.say(Channel::Note, Some("xml-comment"), text)?;
        self.out.asides_edge(Channel::Note);
        Ok(())
    }

    fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
            self.out.sink.sign(sign);
        }
    }
}
