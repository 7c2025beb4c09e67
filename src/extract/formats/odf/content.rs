//! The reader of one part: paragraphs, tables, sheets and slides, and what stands beside them.

use std::io::Read;

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
pub(super) const REPEATED: u32 = 64;

/// Longer names are cut.
pub(super) const NAME: usize = 256;

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

/// The reader of one part.
pub(super) struct Content<'s> {
    pub(super) out: Outlet<'s>,
    pub(super) count: Count,
    pub(super) page: u32,
    /// The element whose attributes come, with its prefix.
    pub(super) element: String,
    pub(super) scopes: Vec<Scope>,
    pub(super) channel: Channel,
    pub(super) part: Option<&'static str>,
    pub(super) paragraphs: u32,
    /// Rows of tables in texts.
    pub(super) rows: u32,
    pub(super) math: u32,
    pub(super) spreadsheets: u32,
    pub(super) sheet: Sheet,
    /// How often a cell of a table in a text is repeated; how many spaces follow.
    pub(super) repeated: u32,
    pub(super) value: String,
    pub(super) said_in_cell: bool,
    pub(super) loose: bool,
    /// The name of a property or setting.
    pub(super) named: String,
    pub(super) hidden: Hidden,
    pub(super) changes: Changes,
    pub(super) binary: Option<Binary>,
    pub(super) files: u32,
    pub(super) signs: Vec<Sign>,
}

impl<'s> Content<'s> {
    pub(super) fn new(
        home: Place,
        count: Count,
        hidden: Hidden,
        sink: &'s mut dyn TextSink,
    ) -> Self {
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

    pub(super) fn finish(mut self) -> Flow {
        self.end_cell()?;
        self.out.flush_asides()?;
        self.out.settle()
    }

    pub(super) fn token(&mut self, token: Token<'_>) -> Result<(), ExtractError> {
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

    pub(super) fn start(&mut self, name: &str) -> Flow {
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
    pub(super) fn enter(&mut self, name: &str, change: Change) {
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

    pub(super) fn leave(&mut self, name: &str) -> Flow {
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

    pub(super) fn start_page(&mut self) {
        self.page = self.page.saturating_add(1);
        match self.count {
            Count::Nothing => {}
            Count::Slides => self.out.home = Place::slide(self.page),
            Count::Pages => self.out.home = Place::page(self.page),
        }
    }

    /// In a table a tab parts no columns.
    pub(super) fn gap_of_tab(&mut self) -> Flow {
        if self.rows > 0 || self.sheet.inside == Inside::Cell {
            return self.say(" ");
        }
        self.edge(Edge::Cell)
    }

    pub(super) fn end(&mut self, name: &str) -> Result<(), ExtractError> {
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

    pub(super) fn end_paragraph(&mut self) -> Flow {
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

    /// Hands over a file that was kept as letters.
    pub(super) fn end_binary(&mut self) -> Flow {
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
}
