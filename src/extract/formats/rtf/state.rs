//! What holds in a group, and in the groups inside it until they say otherwise.

use super::charset::Charset;
use super::destination::Purpose;
use crate::extract::formats::ooxml::Channel;

/// Where a group's bytes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dest {
    Text,
    Kept(Purpose),
    Fonts,
    Picture,
    Data,
}

/// Where a piece of text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub dest: Dest,
    pub part: Option<&'static str>,
    pub channel: Channel,
    pub label: Label,
    pub hidden: bool,
    pub deleted: bool,
    pub inserted: bool,
}

/// Under which name text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    None,
    Fixed(&'static str),
    /// The name that the document gave last.
    Given,
}

/// Which of a run's fonts the text that follows is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    Plain,
    DoubleByte,
}

/// The state of a group.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    pub target: Target,
    /// None is the document's default.
    pub font: Option<i32>,
    pub double_font: Option<i32>,
    pub run: Run,
    /// How many bytes after a `\u` stand for the same character.
    pub fallback: u8,
    pub in_table: bool,
    /// After `\*`: the next word may be one that is not known.
    pub starred: bool,
    /// No word has come in the group yet.
    pub first: bool,
    /// The group itself, not one around it, chose where its text goes.
    pub entered: Entered,
}

/// What is to be done at a group's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entered {
    Nothing,
    Kept(Purpose),
    Aside,
    Property,
    Fallback,
    OldPicture,
    Object,
}

impl State {
    pub const fn new() -> Self {
        Self {
            target: Target {
                dest: Dest::Text,
                part: None,
                channel: Channel::Main,
                label: Label::None,
                hidden: false,
                deleted: false,
                inserted: false,
            },
            font: None,
            double_font: None,
            run: Run::Plain,
            fallback: 1,
            in_table: false,
            starred: false,
            first: false,
            entered: Entered::Nothing,
        }
    }
}

/// A font as the font table describes it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Font {
    pub charset: Option<i32>,
    pub page: Option<i32>,
}

impl Font {
    pub fn charset(self, document: Charset) -> Charset {
        match (self.page.and_then(Charset::page), self.charset) {
            (Some(page), _) => page,
            (None, Some(number)) => Charset::of_font(number, document),
            (None, None) => document,
        }
    }
}
