//! How groups begin and end, and what each is for.

use super::body::{Ask, Body, GROUPS};
use super::destination::{Kind, Purpose};
use super::state::{Dest, Entered, Label};
use crate::extract::formats::ooxml::Channel;
use crate::extract::{Edge, ExtractError, Flow, Reading};

impl Body<'_> {
    pub(super) fn open(&mut self) {
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

    pub(super) fn close(&mut self) -> Flow {
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
    pub(super) fn enter(&mut self, kind: Kind) -> Result<Ask, ExtractError> {
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
    pub(super) fn keep(&mut self, purpose: Purpose) -> Flow {
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

    pub(super) fn leave(&mut self, entered: Entered) -> Flow {
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
}
