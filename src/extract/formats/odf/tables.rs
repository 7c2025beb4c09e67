//! Sheets and tables: rows and cells, each with its place and its value.

use super::content::{Content, NAME, REPEATED};
use super::sheet::Inside;
use crate::extract::formats::ooxml::Channel;
use crate::extract::{Edge, Flow};

impl Content<'_> {
    pub(super) fn in_sheet(&self) -> bool {
        self.spreadsheets > 0
            && self.sheet.inside != Inside::Nothing
            && self.channel == Channel::Main
    }

    pub(super) fn start_table(&mut self) -> Flow {
        let is_sheet = self.spreadsheets > 0
            && self.sheet.inside == Inside::Nothing
            && self.channel == Channel::Main;
        if is_sheet {
            self.sheet.begin();
            return Ok(());
        }
        self.edge(Edge::Table)
    }

    pub(super) fn is_new_sheet(&self) -> bool {
        self.in_sheet() && self.sheet.row == 0 && self.sheet.name.is_empty()
    }

    pub(super) fn name_sheet(&mut self, name: &str) -> Flow {
        let end = name.floor_char_boundary(NAME);
        self.sheet.name = name.get(..end).unwrap_or_default().into();
        self.out.edge_in(Channel::Main, Edge::Table)?;
        if !name.is_empty() {
            self.out.say(Channel::Main, Some("sheet-name"), name)?;
            self.out.edge_in(Channel::Main, Edge::Table)?;
        }
        Ok(())
    }

    pub(super) fn push_cell(&mut self, text: &str) -> Flow {
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

    pub(super) fn end_table(&mut self) -> Flow {
        if self.in_sheet() {
            self.end_cell()?;
            self.sheet.inside = Inside::Nothing;
            self.out.flush_asides()?;
            return self.out.edge_in(Channel::Main, Edge::Table);
        }
        self.edge(Edge::Table)
    }

    pub(super) fn end_row(&mut self) -> Flow {
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

    pub(super) fn end_cell(&mut self) -> Flow {
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

    pub(super) fn end_text_cell(&mut self) -> Flow {
        let value = std::mem::take(&mut self.value);
        if !std::mem::take(&mut self.said_in_cell) && !value.is_empty() {
            self.say(&value)?;
        }
        for _ in 0..std::mem::replace(&mut self.sheet.cell.repeated, 1).clamp(1, REPEATED) {
            self.edge(Edge::Cell)?;
        }
        Ok(())
    }
}
