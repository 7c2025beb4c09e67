//! The packs that come with the program, one row each.

use super::load::parse;
use super::schema::Pack;
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
    pack!("medical", "terms/medical.tsv", "models/health-note.tsv"),
    pack!(
        "financial-report",
        "terms/financial.tsv",
        "terms/matter.tsv",
        "terms/talk.tsv",
        "models/unpublished-finance.tsv"
    ),
    pack!("customer-data", "terms/column-headings.tsv"),
    pack!("hr"),
    pack!("credentials"),
    pack!("markings", "terms/markings.tsv"),
];

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
