//! Control words: edges, characters, and what changes how text is read.

use super::body::{Ask, Body, FALLBACK, FONTS, Table};
use super::charset::Charset;
use super::destination::{Kind, Purpose, kind};
use super::state::{Dest, Font, Run};
use super::words;
use crate::extract::formats::ooxml::Channel;
use crate::extract::{Edge, ExtractError, Flow, Stop};

impl Body<'_> {
    pub(super) fn word(&mut self, name: &str, number: Option<i32>) -> Result<Ask, ExtractError> {
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
    pub(super) fn setting(&mut self, name: &str, number: Option<i32>) -> Result<bool, Stop> {
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

    pub(super) fn set_page(&mut self, name: &str, number: Option<i32>) {
        let number = match name {
            "ansicpg" => number.unwrap_or(0),
            "mac" => 10000,
            "pc" | "pca" => 850,
            _ => return,
        };
        self.document = Charset::page(number).unwrap_or(self.document);
    }

    pub(super) fn set_font(&mut self, number: Option<i32>) {
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

    pub(super) fn describe_font(&mut self, name: &str, number: Option<i32>) {
        let font = self.font.and_then(|font| self.fonts.get_mut(&font));
        if let Some(font) = font.filter(|_| self.state.target.dest == Dest::Fonts) {
            match name {
                "cpg" => font.page = number,
                _ => font.charset = number,
            }
        }
    }

    pub(super) fn row(&mut self) -> Flow {
        if self.table == Table::Outside && self.state.target.channel == Channel::Main {
            self.edge(Edge::Table)?;
        }
        self.table = Table::Row;
        Ok(())
    }

    pub(super) fn edge(&mut self, edge: Edge) -> Flow {
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
}
