//! Attributes: names, places and repetitions, and those that carry text.

use super::attributes::{Carry, carried, is_chosen, is_outside};
use super::content::{Content, NAME, REPEATED};
use super::sheet::Inside;
use crate::extract::formats::ooxml::Channel;
use crate::extract::xml::local;
use crate::extract::{Edge, Flow, Sign};

impl Content<'_> {
    pub(super) fn attribute(&mut self, name: &str, value: &str) -> Flow {
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

    pub(super) fn cell_attribute(&mut self, name: &str, value: &str) {
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
    pub(super) fn carry(&mut self, element: &str, name: &str, value: &str) -> Flow {
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

    pub(super) fn opened(&mut self) -> Flow {
        match local(&self.element) {
            "s" if self.element.starts_with("text:") => {
                let spaces = " ".repeat(self.repeated as usize);
                self.say(&spaces)
            }
            "table" if self.is_new_sheet() => self.name_sheet(""),
            _ => Ok(()),
        }
    }
}
