//! An explanation as a whole: the row, then each rule, then the policy.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::document::Weighed;
use super::judgement::Judgement;
use super::value::{Example, Lack};
use crate::model::{Confidence, Outcome, Title};

/// The `schema` of an explanation. A change of shape or meaning is another number.
pub const EXPLANATION: &str = "tidegate/explanation/1";

/// A row, byte for byte as any other scan gives it but for its time, and why it says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Explained {
    /// The row: its verdict can be recomputed from it alone.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// Why.
    pub explanation: Explanation,
}

impl Explained {
    /// A row with its explanation.
    pub fn new(outcome: Outcome, explanation: Explanation) -> Self {
        Self {
            outcome,
            explanation,
        }
    }
}

/// Why a row says what it says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Explanation {
    /// Always [`EXPLANATION`].
    pub schema: String,
    /// Rules that found something or nearly did, in the packs' order.
    pub rules: Vec<RuleExplained>,
    /// What the policy made of it.
    pub policy: Judgement,
}

impl Explanation {
    /// An explanation out of its two halves.
    pub fn new(rules: Vec<RuleExplained>, policy: Judgement) -> Self {
        Self {
            schema: EXPLANATION.to_owned(),
            rules,
            policy,
        }
    }
}

/// The conditions of one level, as the pack states them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LevelConditions {
    /// The level.
    pub level: Confidence,
    /// Any of these lists is enough; of one list all must hold; `a|b` is either of the two.
    pub any: Vec<Vec<String>>,
}

impl LevelConditions {
    /// The conditions of `level`.
    pub fn new(level: Confidence, any: Vec<Vec<String>>) -> Self {
        Self { level, any }
    }
}

/// What one rule found and nearly found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RuleExplained {
    /// The rule's id.
    pub rule: Arc<str>,
    /// The rule's name for people.
    pub title: Title,
    /// `name@version` of the pack.
    pub pack: Arc<str>,
    /// How far, in characters, a word may stand from a value; rules about values only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<u32>,
    /// What each level asks for, the highest first; rules about values only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<LevelConditions>,
    /// The first findings, the highest level first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<Example>,
    /// What lacked one thing, the nearest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missed: Vec<Example>,
    /// How many of the rule's shape were no finding, by what they lacked; those that lacked more
    /// than one thing are counted too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dropped: BTreeMap<Lack, u64>,
    /// Documents that a rule about whole documents spoke of or nearly did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Weighed>,
}

impl RuleExplained {
    /// A rule with nothing to say yet.
    pub fn new(rule: Arc<str>, title: Title, pack: Arc<str>) -> Self {
        Self {
            rule,
            title,
            pack,
            window: None,
            levels: Vec::new(),
            found: Vec::new(),
            missed: Vec::new(),
            dropped: BTreeMap::new(),
            documents: Vec::new(),
        }
    }
}
