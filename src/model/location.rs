//! Where something was found: the members on the way in, and the place inside the last of them.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A spot inside one member, as a person would look it up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Place {
    /// The member itself, with nothing finer to say.
    #[default]
    Whole,
    /// A line of text.
    Line {
        /// Counted from 1.
        number: u32,
    },
    /// A page.
    Page {
        /// Counted from 1.
        number: u32,
    },
    /// A slide.
    Slide {
        /// Counted from 1.
        number: u32,
    },
    /// A cell of a sheet.
    Cell {
        /// The sheet's name.
        sheet: Arc<str>,
        /// Counted from 1.
        row: u32,
        /// Counted from 1.
        col: u32,
    },
    /// A named part: `header`, `footer`, `comment`, `property`, `name`, …
    Part {
        /// Its name, as the contract has it.
        name: Cow<'static, str>,
    },
}

impl Place {
    /// The part with what a layout says in the stead of text (`Click to edit title`): shown while a
    /// slide is written, and the same in every file of one design.
    pub const PROMPT: &'static str = "prompt";

    /// The place of a part with a name known when the program was written.
    pub const fn part(name: &'static str) -> Self {
        Self::Part {
            name: Cow::Borrowed(name),
        }
    }

    /// Line `number`, counted from 1.
    pub const fn line(number: u32) -> Self {
        Self::Line { number }
    }

    /// Page `number`, counted from 1.
    pub const fn page(number: u32) -> Self {
        Self::Page { number }
    }

    /// Slide `number`, counted from 1.
    pub const fn slide(number: u32) -> Self {
        Self::Slide { number }
    }

    /// The part's name, where the place is a part.
    pub fn part_name(&self) -> Option<&str> {
        match self {
            Self::Part { name } => Some(name),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Line { number } => write!(f, "line {number}"),
            Self::Page { number } => write!(f, "page {number}"),
            Self::Slide { number } => write!(f, "slide {number}"),
            Self::Cell { sheet, row, col } => {
                write!(f, "sheet \"{sheet}\"!{}{row}", column_letters(*col))
            }
            Self::Part { name } => f.write_str(name),
        }
    }
}

/// Column 1 is `A`, 27 is `AA`, as spreadsheets write them.
fn column_letters(mut col: u32) -> String {
    let mut letters = Vec::new();
    while col > 0 {
        col -= 1;
        letters.push(char::from(b'A' + (col % 26) as u8));
        col /= 26;
    }
    letters.iter().rev().collect()
}

/// Members from the root inwards (the root itself is left out) and the place in the last of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Location {
    /// Archive members, attachments and the like, from the outside in.
    pub members: Vec<Arc<str>>,
    /// The spot in the last member.
    pub place: Place,
}

impl fmt::Display for Location {
    /// `list.xlsx: sheet "Clients"!B7`, members joined by `!`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, member) in self.members.iter().enumerate() {
            if n > 0 {
                f.write_str("!")?;
            }
            f.write_str(member)?;
        }
        if self.place != Place::Whole {
            if !self.members.is_empty() {
                f.write_str(": ")?;
            }
            self.place.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_in_a_member_reads_as_in_the_contract() {
        let location = Location {
            members: vec!["list.xlsx".into()],
            place: Place::Cell {
                sheet: "Clients".into(),
                row: 7,
                col: 2,
            },
        };
        assert_eq!(location.to_string(), "list.xlsx: sheet \"Clients\"!B7");
    }

    #[test]
    fn columns_past_z_take_two_letters() {
        assert_eq!(column_letters(26), "Z");
        assert_eq!(column_letters(27), "AA");
        assert_eq!(column_letters(16_384), "XFD");
    }

    #[test]
    fn members_are_joined_and_a_whole_member_has_no_place() {
        let location = Location {
            members: vec!["old.zip".into(), "secret.docx".into()],
            place: Place::Whole,
        };
        assert_eq!(location.to_string(), "old.zip!secret.docx");
    }
}
