//! What packs weigh whole documents by: sentences that hold words together, and scales of points.

use serde::Deserialize;

/// Sentences in which words stand together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Sentence {
    pub name: String,
    /// Conditions on groups, all of which one sentence must hold.
    pub holds: Vec<String>,
}

/// What speaks for a thing, weighed against what speaks against it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scale {
    pub name: String,
    pub adds: Vec<Points>,
    #[serde(default)]
    pub takes: Vec<Points>,
}

/// What a document gets or loses on a scale where all of `on` hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Points {
    pub points: u32,
    pub on: Vec<String>,
}
