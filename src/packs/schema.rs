//! The shape of a pack file: every key a pack may have, what it means, and nothing else.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

pub use super::classifier::Classifier;
pub use super::value::{Part, Sum, Value};
pub use super::weighing::{Points, Scale, Sentence};
use crate::model::{Confidence, Title};

/// A pack file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pack {
    pub pack: Header,
    /// Word lists that rules refer to by name.
    #[serde(default)]
    pub group: Vec<Group>,
    /// Sentences that rules count.
    #[serde(default)]
    pub sentence: Vec<Sentence>,
    /// Scales that rules weigh documents on.
    #[serde(default)]
    pub scale: Vec<Scale>,
    /// What tells how far a text reads like papers of a kind.
    #[serde(default)]
    pub classifier: Vec<Classifier>,
    #[serde(default)]
    pub rule: Vec<Spanned<Rule>>,
    /// Changes to rules of other packs.
    #[serde(default)]
    pub extend: Vec<Spanned<Extend>>,
    /// What every rule of this pack asks of its values.
    pub value: Option<Value>,
}

/// Who a pack is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Header {
    pub name: String,
    pub version: String,
    pub title: Title,
    /// The date (ISO 8601) at which the pack's lists were right.
    pub date: Option<String>,
}

/// Words that count as one kind of evidence. Each entry of `terms` is one concept: its spellings
/// (in any language) are joined by ` / ` and count once however many of them a document holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    pub name: String,
    #[serde(default)]
    pub terms: Vec<String>,
    /// A word list beside the pack: tab-separated, a heading line, columns `en`, `tc`, `sc` holding
    /// spellings, and columns to choose rows by.
    pub file: Option<String>,
    /// Which rows of `file`: each column named must hold one of the values (`group = ["A"]`).
    #[serde(default)]
    pub rows: BTreeMap<String, Vec<String>>,
    /// Words that the configuration's `[organisation]` adds.
    pub own: Option<OwnWords>,
    /// Where a word must stand to count.
    #[serde(default)]
    pub stands: Stands,
    /// Whether ASCII letters must match in case (`DRAFT`, `CONFIDENTIAL`).
    #[serde(default)]
    pub case: Case,
    /// Where a word that ends in an ASCII letter or digit may end.
    #[serde(default)]
    pub ends: Ends,
}

/// Words of the organisation itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnWords {
    Names,
    StockCodes,
    CodeNames,
}

/// Values of the organisation itself: they are no finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Own {
    Phones,
    /// Of e-mail addresses.
    Domains,
    Addresses,
    Accounts,
}

/// Where a word may end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ends {
    /// Before a character that is neither an ASCII letter nor a digit.
    #[default]
    Word,
    /// Anywhere: `P<CHN` in a machine-readable zone.
    Anywhere,
}

/// Where a group's word must stand to count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    #[default]
    Anywhere,
    /// In a header, footer, watermark, property or the file's name, or alone on a line of its own.
    Marking,
    /// In a heading: a cell of at most 40 characters, a label, or the start of a line.
    Heading,
    /// Right before a person's name, in the same line or in the next cell or line (`Patient name:`);
    /// a blank form has the heading and no name.
    BeforeName,
    /// Right after a person's name (`… is a 62-year-old`).
    AfterName,
    /// As heading of a value: text behind its colon, or in the next cell or line.
    BeforeText,
    /// As heading of a number or date.
    BeforeNumber,
    /// As a family name in Latin letters: a given name stands right behind it (`TSE Chi Keung`).
    BeforeGiven,
    /// Right before a digit (`BP 150/90`, `血氧：88%`).
    BeforeDigit,
    /// As a marking, or in a heading among the first lines of a document.
    Title,
    /// As a marking, or set off from what else its line holds, on one of a page's first or last lines.
    Banner,
    /// In a header, footer, watermark, stamp, property or the file's name.
    Margin,
    /// In the file's name.
    Name,
    /// Right before an amount, in its line or in the cells after it.
    Figure,
}

/// How letters compare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Case {
    /// ASCII letters match in either case.
    #[default]
    Fold,
    Exact,
}

/// One thing to look for: by `pattern`s (an identifier), or by what a whole document holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    pub id: String,
    pub title: Title,
    /// One pattern, for a rule with a single form.
    pub pattern: Option<String>,
    /// Several forms in which the thing is written. A rule without pattern and forms is a
    /// document rule.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// The name of a row of `detect/validators`.
    pub validator: Option<String>,
    /// What makes two writings one value.
    #[serde(default)]
    pub canonical: Canonical,
    /// What stays readable of a value.
    #[serde(default)]
    pub mask: Mask,
    /// What is asked of a value beyond pattern and validator.
    pub value: Option<Value>,
    /// Words that speak for a match within `near` characters.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Words that speak for it as heading of its column, row or field. Empty: the keywords.
    #[serde(default)]
    pub headings: Vec<String>,
    /// Words that make a value the content of the field they name, where they stand right before
    /// it: signal `field`.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Words that make a value the content of another field, where they stand right before it:
    /// keywords near by are then about something else.
    #[serde(default)]
    pub other_fields: Vec<String>,
    /// Its values are only counted by document rules (`rule:ID`); no row shows them.
    #[serde(default)]
    pub hidden: bool,
    #[serde(default = "default_near")]
    pub near: u32,
    /// The issued prefixes; a value that starts with one has the signal `prefix`.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// Canonical values that are published samples: signal `specimen`, at most `low`.
    #[serde(default)]
    pub specimens: Vec<String>,
    /// Nothing is found right after one of these …
    #[serde(default)]
    pub not_after: Vec<String>,
    /// … or right before one of these.
    #[serde(default)]
    pub not_before: Vec<String>,
    /// Which values of the configuration's `[organisation]` are no finding of this rule.
    pub own: Option<Own>,
    /// These values, once the configuration is known.
    #[serde(skip)]
    pub own_values: Vec<String>,
    /// Identifier rules near which this one has the signal `beside` (same row, line or paragraph).
    /// A document rule has conditions here: with any of them it has the signal `person`.
    #[serde(default)]
    pub beside: Vec<String>,
    /// A value that no heading, field's name or keyword right before it is about is at most `low` where fewer than half of
    /// eight or more numbers of its shape in its column pass the check: a column of numbers, not of these.
    #[serde(default)]
    pub weighs_column: bool,
    #[serde(default)]
    pub levels: Levels,
    /// A document longer than this many characters is weighed by a document rule in stretches of
    /// that length, each half over the next: words pages apart are no evidence. 0 weighs it whole.
    #[serde(default)]
    pub within: u32,
    /// Conditions that take a document rule back, whatever its level: any of them does.
    #[serde(default)]
    pub except: Vec<String>,
    /// Where the facts come from: standard, ordinance, paper.
    pub source: String,
    #[serde(default)]
    pub tests: Tests,
}

fn default_near() -> u32 {
    300
}

/// One way in which an identifier is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Form {
    /// Signals that this form carries by itself: `brackets`, `two-letter`, `split`, `body`, …
    #[serde(default)]
    pub signals: Vec<String>,
    pub pattern: String,
    /// Overrides the rule's validator; `none` for a form that has no check character.
    pub validator: Option<String>,
    /// Overrides the rule's `canonical`, for a form whose validator reads more than letters and
    /// digits (a machine-readable zone).
    pub canonical: Option<Canonical>,
    /// In place of the rule's.
    pub value: Option<Value>,
    /// As the rule's, for this form alone.
    #[serde(default)]
    pub not_after: Vec<String>,
    #[serde(default)]
    pub not_before: Vec<String>,
}

/// The conditions of each level. A level holds when all its conditions do; a condition is one
/// signal, or several joined by `|`, of which one is enough.
///
/// Identifier rules: `checksum`, `keyword`, `heading`, `population`, `prefix`, `beside`, and the
/// signals of forms. Document rules: `group:NAME`, `rule:ID` (a value found at medium or above),
/// `sign:tracked-changes`, `rows` (people in a table), `column:CLASS`, each with `>=N` after it
/// where more than one is asked for (different concepts, different values, people).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Levels {
    pub low: Option<Conditions>,
    pub medium: Option<Conditions>,
    pub high: Option<Conditions>,
}

/// All of these, or any of several such lists.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Conditions {
    All(Vec<String>),
    AnyOf(Vec<Vec<String>>),
}

impl Rule {
    /// Whether it finds values; other rules are about whole documents.
    pub const fn has_patterns(&self) -> bool {
        self.pattern.is_some() || !self.forms.is_empty()
    }
}

impl Levels {
    /// The levels that have conditions, highest first.
    pub fn highest_first(&self) -> impl Iterator<Item = (Confidence, &Conditions)> {
        [
            (Confidence::High, &self.high),
            (Confidence::Medium, &self.medium),
            (Confidence::Low, &self.low),
        ]
        .into_iter()
        .filter_map(|(level, conditions)| Some((level, conditions.as_ref()?)))
    }
}

impl Conditions {
    /// The alternatives, each a list of conditions that must all hold.
    pub fn alternatives(&self) -> &[Vec<String>] {
        match self {
            Self::All(all) => std::slice::from_ref(all),
            Self::AnyOf(any) => any,
        }
    }
}

/// What makes two writings one value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Canonical {
    /// ASCII letters and digits only, upper case.
    #[default]
    Alnum,
    Digits,
    /// Letters and digits, upper case, of which the first stands last: a check character that is
    /// read before what it checks.
    CheckFirst,
    /// The first run of letters and digits and the last letter or digit, upper case: a check
    /// character with words before it.
    BodyAndCheck,
    /// The last eight digits: a Hong Kong telephone number without its country code.
    HkPhone,
    /// The last eleven digits: a mainland mobile number without its country code.
    CnMobile,
    Lower,
    /// As matched, outer white space removed.
    AsIs,
}

/// What stays readable of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mask {
    /// The first two letters or digits.
    #[default]
    FirstTwo,
    /// The last four digits: cards.
    LastFour,
    /// The first letter and the domain.
    Email,
    /// Nothing.
    All,
}

/// A change to a rule of another pack.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Extend {
    pub rule: String,
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Canonical values that are no finding: each must fail the validator or `source` be given.
    #[serde(default)]
    pub exclude: Vec<String>,
    /// The level above which nothing of this rule goes.
    pub at_most: Option<Confidence>,
    #[serde(default)]
    pub disable: bool,
    pub source: Option<String>,
}

/// A rule's own tests: texts that a whole scan is run over.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tests {
    /// Found, at least at medium unless a level is given.
    #[serde(default)]
    pub finds: Vec<Test>,
    /// Not found at medium or above; with a level: found at exactly that level at most.
    #[serde(default)]
    pub skips: Vec<Test>,
    /// Not found at all.
    #[serde(default)]
    pub silent: Vec<Test>,
}

/// One test: the text, the file name it is scanned under (`test.txt` unless given), the level.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Test {
    Text(String),
    Full {
        text: String,
        #[serde(default)]
        name: Option<String>,
        #[serde(default)]
        level: Option<Confidence>,
    },
}

impl Test {
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Full { text, .. } => text,
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Self::Full {
                name: Some(name), ..
            } => name,
            _ => "test.txt",
        }
    }

    pub fn level(&self) -> Option<Confidence> {
        match self {
            Self::Full { level, .. } => *level,
            Self::Text(_) => None,
        }
    }
}
