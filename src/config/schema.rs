//! The shape of `tidegate.toml`: every key it may have, and nothing else.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;
use toml::Spanned;

use super::organisation::OrganisationTable;
use crate::model::{Class, DestinationEntry, Title};

/// The file as written. What it means for the scan is [`super::Config`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConfigFile {
    #[serde(default)]
    pub limits: BTreeMap<Spanned<String>, Spanned<Amount>>,
    #[serde(default)]
    pub packs: Vec<PathBuf>,
    pub policy: Option<PathBuf>,
    /// The destination of files for which nobody names another.
    pub destination: Option<String>,
    #[serde(default)]
    pub destinations: Vec<Spanned<DestinationEntry>>,
    #[serde(default)]
    pub accept_unread: Vec<String>,
    pub digest_key_file: Option<PathBuf>,
    pub contact: Option<String>,
    #[serde(default)]
    pub advice: BTreeMap<String, Spanned<Title>>,
    pub threads: Option<usize>,
    pub temp_dir: Option<PathBuf>,
    #[serde(default)]
    pub labels: BTreeMap<String, Class>,
    pub max_matches: Option<usize>,
    #[serde(default)]
    pub organisation: OrganisationTable,
}

/// A limit: a number, or a text such as `2G`.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Amount {
    Number(u64),
    Text(String),
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}
