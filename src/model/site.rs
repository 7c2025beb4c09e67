//! What an installation tells its policy: where files may go, what may go unread, whom to ask.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::date::Date;
use super::finding::Title;
use super::outcome::Class;

/// A value with the line on which a file states it, counted from 1; 0 where there is no file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lined<T> {
    /// Counted from 1.
    pub line: usize,
    /// What stands there.
    pub value: T,
}

/// A place to which files may be sent: service × account class × jurisdiction, with the agreement
/// that covers it, if one is recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DestinationEntry {
    /// The name by which requests ask for it.
    pub id: String,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Title>,
    /// The service, for people: `DingTalk`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The account class, which may decide where a service keeps its files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// In whose hands files are there.
    #[serde(default)]
    pub hosting: Hosting,
    /// ISO 3166-1, two capital letters; left out where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// Where the recipient is: it decides whether a contract for certain cities can apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The id of one of the policy's mechanisms. It needs `evidence` and `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<String>,
    /// Where the agreement can be looked up: a contract or filing number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// The last day on which the mechanism holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
}

/// In whose hands the files are at a destination.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hosting {
    /// Someone else keeps them on our behalf: a data processor.
    #[default]
    Cloud,
    /// They stay on our own machines.
    OnPremises,
    /// Nobody knows.
    Unknown,
}

/// What the configuration adds to a policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The file that states all this, for messages.
    pub file: String,
    /// Added to the policy's own, or put in place of those with the same id.
    pub destinations: Vec<Lined<DestinationEntry>>,
    /// Names of formats whose gaps are kept but stop nothing.
    pub accept_unread: Vec<String>,
    /// Sensitivity labels, by GUID or name.
    pub labels: BTreeMap<String, Class>,
    /// Whom a stopped person may ask.
    pub contact: Option<String>,
    /// Advice in place of the policy's own, by the policy's keys.
    pub advice: BTreeMap<String, Lined<Title>>,
}
