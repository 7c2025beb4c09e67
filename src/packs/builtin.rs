//! The packs that come with the program, one row each.

use super::load::parse;
use super::schema::Pack;
use super::word_list;
use crate::error::Error;

/// A pack inside the program: its file's name, its text, and the word lists that it names.
pub(crate) struct BuiltIn {
    pub file: &'static str,
    pub text: &'static str,
    pub word_lists: &'static [(&'static str, &'static str)],
}

macro_rules! pack {
    ($name:literal $(, $list:literal)* $(,)?) => {
        BuiltIn {
            file: concat!("patterns/", $name, ".toml"),
            text: include_str!(concat!("../../patterns/", $name, ".toml")),
            word_lists: &[$(($list, include_str!(concat!("../../patterns/", $list)))),*],
        }
    };
}

/// Every built-in pack, in the order in which they are listed.
pub(crate) const BUILT_IN: &[BuiltIn] = &[
    pack!("hk-identity"),
    pack!("cn-identity"),
    pack!("contact"),
    pack!("payment"),
    pack!("business"),
    pack!("medical", "terms/medical.tsv"),
    pack!("financial-report", "terms/financial.tsv"),
    pack!("customer-data"),
    pack!("hr"),
    pack!("credentials"),
    pack!("markings"),
];

/// Headings of columns and labels, by the class of what stands under them. Conditions ask for a
/// class by `column:CLASS`.
const COLUMN_HEADINGS: &str = include_str!("../../patterns/terms/column-headings.tsv");

/// A spelling of a heading, and the class of what stands under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ColumnHeading {
    pub class: &'static str,
    pub spelling: &'static str,
    pub standing: Standing,
}

/// How much a heading says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Found over data about people.
    Own,
    /// Found over anything (`name`, `address`): counts beside a heading of its own kind only.
    Generic,
}

/// Every heading that is known, spelling by spelling.
pub(crate) fn column_headings() -> impl Iterator<Item = ColumnHeading> {
    COLUMN_HEADINGS.lines().skip(1).flat_map(|line| {
        let mut cells = line.split('\t');
        let class = cells.next().unwrap_or_default();
        let standing = match cells.next() {
            Some("generic") => Standing::Generic,
            _ => Standing::Own,
        };
        cells
            .flat_map(|cell| cell.split(word_list::JOINT))
            .filter(|spelling| !spelling.is_empty())
            .map(move |spelling| ColumnHeading {
                class,
                spelling,
                standing,
            })
    })
}

impl BuiltIn {
    /// The pack, parsed and checked.
    pub fn parse(&self) -> Result<Pack, Error> {
        parse(self.file, self.text, &|name| {
            self.word_lists
                .iter()
                .find(|(list, _)| *list == name)
                .map(|(_, text)| (*text).to_owned())
        })
    }
}
