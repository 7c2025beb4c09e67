//! What is said: text where the open elements put it.

use super::attributes::is_chosen;
use super::cell::SHOWN;
use super::content::Content;
use super::sheet::Inside;
use crate::extract::formats::ooxml::Channel;
use crate::extract::xml::local;
use crate::extract::{Edge, ExtractError, Flow, Sign};

impl Content<'_> {
    pub(super) fn text(&mut self, text: &str) -> Result<(), ExtractError> {
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
    pub(super) fn is_setting(&self, text: &str) -> bool {
        let is_format = self.element.starts_with("number:");
        let is_item = local(&self.element) == "config-item";
        is_format && !is_chosen(text)
            || is_item && (self.named.is_empty() || !is_chosen(text) && !text.contains(['.', '\\']))
    }

    /// Says text where the open element puts it.
    pub(super) fn say(&mut self, text: &str) -> Flow {
        self.said_in_cell = true;
        if self.channel == Channel::Main && self.sheet.inside == Inside::Cell {
            self.sheet.cell.shown.push_str(text);
            if self.sheet.cell.shown.len() > SHOWN {
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

    pub(super) fn edge(&mut self, edge: Edge) -> Flow {
        if self.channel == Channel::Main && self.sheet.inside == Inside::Cell {
            self.sheet.cell.shown.push('\n');
            return Ok(());
        }
        self.out.edge_in(self.channel, edge)
    }

    /// Comments and processing instructions: written, though nobody is shown them.
    pub(super) fn aside(&mut self, text: &str) -> Flow {
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

    pub(super) fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
            self.out.sink.sign(sign);
        }
    }
}
