//! The shape of a policy file: every key a policy may have, what it means, and nothing else.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::table::{Row, Table};
use crate::model::{Class, Confidence, DestinationEntry, GapKind, Title};

/// A policy file. What it serialises to reads back as the same policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct PolicyFile {
    pub policy: Header,
    /// Names of formats whose gaps are kept but stop nothing.
    #[serde(default)]
    pub accept_unread: Vec<String>,
    /// Names of formats that are pictures: such a file may be a photograph of anything.
    #[serde(default)]
    pub picture_formats: Vec<String>,
    /// Whom a stopped person may ask; the configuration usually says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// What is done, by row (what the file is) and column (where it goes).
    pub table: Table,
    /// Lists of rule ids, written `@name` where rules are named.
    #[serde(default)]
    pub sets: BTreeMap<String, Vec<String>>,
    /// What counted things are called.
    #[serde(default)]
    pub nouns: BTreeMap<String, Noun>,
    pub phrases: Phrases,
    /// What the classes are called.
    pub classes: Classes,
    pub line: Vec<Spanned<Line>>,
    pub gap: Vec<Spanned<GapLine>>,
    #[serde(default)]
    pub control: Vec<Spanned<Control>>,
    pub advice: BTreeMap<String, Title>,
    #[serde(default)]
    pub mechanism: Vec<Mechanism>,
    #[serde(default)]
    pub destination: Vec<Spanned<DestinationEntry>>,
    /// Sensitivity labels by GUID or name.
    #[serde(default)]
    pub labels: BTreeMap<String, Class>,
}

/// Who a policy is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Header {
    pub name: String,
    pub version: String,
    pub title: Title,
}

/// One thing, and several of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Noun {
    pub one: Title,
    pub many: Title,
}

/// Pieces of which texts are made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Phrases {
    /// `{count} {rule}`: one kind among several.
    pub each: Title,
    /// What stands between kinds.
    pub separator: Title,
    /// `at least {count}`: a number that is only a floor.
    pub floor: Title,
    /// `{class}`: said where the class alone, and no line, asks for an action.
    pub class_alone: Title,
}

/// A name for each class.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Classes {
    pub public: Title,
    pub internal: Title,
    pub confidential: Title,
    pub restricted: Title,
}

/// A line about findings: where its conditions all hold, it speaks.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Line {
    pub id: String,
    pub class: Class,
    #[serde(default)]
    pub role: Role,
    /// The row of the table, where it is not the class's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Row>,
    /// Rule ids, sets (`@personal-ids`), or `*` for every rule that no line names. Any of them
    /// found at `level` or above is the first condition.
    pub rules: Vec<String>,
    #[serde(default = "medium")]
    pub level: Confidence,
    /// At least so many different values over all the rules together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique: Option<u64>,
    /// At least so many places over all the rules together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// At least so many people in one list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// With `with-signals`: any of these rules found, or any of those signals present.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with_rules: Vec<String>,
    /// Kinds of evidence in a match at `level` or above: `beside`, or with its name, `beside:hkid`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with_signals: Vec<String>,
    /// None of these rules found, at any level.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless_rules: Vec<String>,
    /// None of these lines, all further up, has spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless_lines: Vec<String>,
    /// What the file's sensitivity label must mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<LabelMeans>,
    /// What `{count}` counts.
    #[serde(default)]
    pub number: Number,
    /// Names of controls, besides those that cite themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controls: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    pub text: Wording,
}

fn medium() -> Confidence {
    Confidence::Medium
}

/// What a line does to the class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Role {
    /// The file is at least of this class.
    #[default]
    Raises,
    /// Said, and nothing else: the line has no action of its own.
    Notes,
    /// The file is of this lower class where nothing raises it and all of it was read.
    Lowers,
}

/// What a sensitivity label must mean for a line to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LabelMeans {
    Public,
    Internal,
    Confidential,
    Restricted,
    /// There is a label, and nobody said what it means.
    Unknown,
    /// The lines further up make the content more than the label says.
    Exceeded,
}

/// What a text's `{count}` counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Number {
    /// Different values at the line's level or above.
    #[default]
    Values,
    Places,
    /// People in the longest list; where nobody counted, the text is the `plain` one.
    People,
}

/// A text for each number: `{count}`, `{rule}` and `{each}` (the kinds with their counts).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Wording {
    /// Where there is no number to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Title>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one: Option<Title>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub many: Option<Title>,
    /// Several kinds at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mixed: Option<Title>,
}

impl Wording {
    /// The text that stands for all of them: the plain one, else that for many.
    pub(super) fn usual(&self) -> &Title {
        static NOTHING: Title = Title(BTreeMap::new());
        let texts = [&self.plain, &self.many, &self.one, &self.mixed];
        texts.into_iter().flatten().next().unwrap_or(&NOTHING)
    }
}

/// A line about what was not read. The first line that fits a gap speaks for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct GapLine {
    pub id: String,
    pub kinds: Vec<GapKind>,
    #[serde(default)]
    pub applies: Applies,
    /// The row of the table; a line without one stops nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Row>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub controls: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    pub text: Wording,
}

/// Which gaps of its kinds a gap line is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Applies {
    #[default]
    Always,
    /// The gap's format is one of `accept-unread`.
    AcceptedFormat,
    /// The file itself is a picture, not a part of it.
    PictureFile,
}

/// A clause that reasons cite, and when.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Control {
    pub name: String,
    #[serde(default)]
    pub when: When,
    /// Only together with this other control.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Only where one of these rules was found by the line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
    pub cites: Vec<String>,
}

/// When a control is cited. All but `Named` cite themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum When {
    /// A line names it.
    #[default]
    Named,
    /// The reason carries a class.
    Classed,
    /// The reason stops the file.
    Stopped,
    /// The reason does more than allow, and the destination is known.
    Destination,
    /// The destination is a data processor.
    Processor,
    /// The destination is known to be outside Hong Kong.
    Abroad,
}

/// An agreement or consent that may cover a destination.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Mechanism {
    pub id: String,
    pub title: Title,
    /// The jurisdictions for which it exists; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jurisdictions: Vec<String>,
    /// The cities in which the recipient must be; empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cities: Vec<String>,
}
