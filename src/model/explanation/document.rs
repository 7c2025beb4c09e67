//! One document as a rule about documents weighed it: each condition, counted against its need.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::Confidence;

/// One thing counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counted {
    /// `group:NAME`, `rule:ID`, `sign:NAME`, `column:CLASS`, `rows` or `stated` (the configuration
    /// gives a group its words); with `!` in front what must not hold, counted as 1 where it does not.
    pub what: String,
    /// How many there are.
    pub counted: u64,
    /// How many were asked for.
    pub needed: u64,
    /// Some of the words, as the pack spells them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Arc<str>>,
}

impl Counted {
    /// `counted` of `needed` things.
    pub fn new(what: String, counted: u64, needed: u64, words: Vec<Arc<str>>) -> Self {
        Self {
            what,
            counted,
            needed,
            words,
        }
    }

    /// Whether there are enough.
    pub fn holds(&self) -> bool {
        self.counted >= self.needed
    }
}

/// One condition: any of its parts is enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WeighedCondition {
    /// Whether it holds.
    pub holds: bool,
    /// What it may rest on.
    pub any: Vec<Counted>,
}

impl WeighedCondition {
    /// A condition that any of `any` fulfils.
    pub fn new(any: Vec<Counted>) -> Self {
        Self {
            holds: any.iter().any(Counted::holds),
            any,
        }
    }
}

/// One way to a level: all its conditions must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WeighedLevel {
    /// The level.
    pub level: Confidence,
    /// Whether all conditions hold.
    pub holds: bool,
    /// The conditions.
    pub all: Vec<WeighedCondition>,
    /// In a document weighed in stretches: the length of the shortest stretch that holds all of
    /// them, if any does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<u64>,
}

impl WeighedLevel {
    /// A way to `level`.
    pub fn new(level: Confidence, all: Vec<WeighedCondition>) -> Self {
        Self {
            level,
            holds: all.iter().all(|condition| condition.holds),
            all,
            span: None,
        }
    }

    /// How many conditions do not hold.
    pub fn lacks(&self) -> usize {
        self.all.iter().filter(|condition| !condition.holds).count()
    }
}

/// A document as one rule weighed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Weighed {
    /// The members that lead to the document; none where it is the file itself.
    pub members: Vec<Arc<str>>,
    /// The level that it reached.
    pub confidence: Option<Confidence>,
    /// Characters in it.
    pub chars: u64,
    /// Words further apart than this are no evidence together; 0: the document is weighed whole.
    pub within: u64,
    /// The people in the table that was weighed, where the rule looks at tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u64>,
    /// The ways to each level, the highest first, in the stretch that came furthest.
    pub levels: Vec<WeighedLevel>,
    /// Conditions that take the rule back: those that hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back_by: Vec<WeighedCondition>,
    /// Ways that hold over the document as a whole, and nowhere close enough together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<WeighedLevel>,
}

impl Weighed {
    /// A document of `chars` characters, not weighed yet.
    pub fn new(chars: u64, within: u64) -> Self {
        Self {
            members: Vec::new(),
            confidence: None,
            chars,
            within,
            people: None,
            levels: Vec::new(),
            taken_back_by: Vec::new(),
            apart: Vec::new(),
        }
    }
}
