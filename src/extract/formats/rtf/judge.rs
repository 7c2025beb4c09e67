//! What was gathered: a name, a value, or settings of no interest.

use super::body::{Body, NAME};
use super::destination::Purpose;
use super::kept::{is_digits, markup, says_more};
use super::state::Dest;
use crate::extract::Flow;
use crate::extract::formats::ooxml::Channel;

impl Body<'_> {
    pub(super) fn judge_all(&mut self) -> Flow {
        match self.state.target.dest {
            Dest::Kept(purpose) => self.judge(purpose),
            _ => self.judge(Purpose::Unknown),
        }
    }

    /// Decides whether what was gathered is text that somebody wrote.
    pub(super) fn judge(&mut self, purpose: Purpose) -> Flow {
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

    pub(super) fn aside(&mut self, part: &'static str, text: &str) -> Flow {
        if !text.chars().any(char::is_alphanumeric) {
            return Ok(());
        }
        self.out.asides_edge(Channel::Note);
        self.out.say(Channel::Note, Some(part), text)?;
        self.out.asides_edge(Channel::Note);
        Ok(())
    }

    /// The address of a linked object.
    pub(super) fn link(&mut self, target: &str) -> Flow {
        self.aside("link", target)
    }
}
