//! Text on its way: bytes in their code page, characters in halves, and where they go.

use super::body::{Body, KEPT, PIECE, Table};
use super::charset::Charset;
use super::destination::Purpose;
use super::state::{Dest, Label, Run};
use crate::extract::formats::ooxml::Channel;
use crate::extract::{Edge, Flow, Sign};

impl Body<'_> {
    /// A half of a character, or a whole one, as UTF-16 writes it.
    pub(super) fn unit(&mut self, number: i32) -> Flow {
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

    pub(super) fn say_unit(&mut self, text: &str) -> Flow {
        let skip = self.skip;
        self.skip = 0;
        self.say(text)?;
        self.skip = skip;
        Ok(())
    }

    /// Takes text that is no bytes of the font's code page.
    pub(super) fn say(&mut self, text: &str) -> Flow {
        self.aim()?;
        self.decode();
        self.text.push_str(text);
        if self.text.len() > PIECE {
            return self.flush();
        }
        Ok(())
    }

    pub(super) fn bytes(&mut self, mut bytes: &[u8]) -> Flow {
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
    pub(super) fn aim(&mut self) -> Flow {
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

    pub(super) fn current_charset(&self) -> Charset {
        let state = &self.state;
        let double = state.double_font.filter(|_| state.run == Run::DoubleByte);
        let number = match self.dest() {
            Dest::Fonts => self.font,
            _ => double.or(state.font),
        };
        let font = self.fonts.get(&number.unwrap_or(self.default_font));
        font.map_or(self.document, |font| font.charset(self.document))
    }

    pub(super) fn decode(&mut self) {
        if self.high.take().is_some() {
            self.text.push(char::REPLACEMENT_CHARACTER);
        }
        if !self.raw.is_empty() {
            self.charset.decode(&self.raw, &mut self.text);
            self.raw.clear();
        }
    }

    pub(super) fn flush(&mut self) -> Flow {
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

    pub(super) fn deliver(&mut self, text: &str) -> Flow {
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

    pub(super) fn speak(&mut self, text: &str) -> Flow {
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

    pub(super) fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
            self.out.sink.sign(sign);
        }
    }
}
