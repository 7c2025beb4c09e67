//! What the policy made of a row: the lines that spoke, those that nearly did, and the cell.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{Action, Class, GapKind, Title};

/// How a line of the policy stands to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Standing {
    /// Its action is the verdict's.
    Decided,
    /// It spoke, and something stronger decided.
    Spoke,
    /// It spoke to lower the class, and something raises it or part of the file was not read.
    Overruled,
    /// All else would hold, and another line or rule silences it.
    Silenced,
    /// What it is about was found, and a condition does not hold.
    Close,
}

/// One condition of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LineCondition {
    /// The key of the policy file: `unique`, `count`, `unless-lines`, …
    pub condition: String,
    /// Whether it holds.
    pub holds: bool,
    /// What was counted, where the condition is about a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted: Option<u64>,
    /// What was needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<u64>,
    /// The lines, rules or signals that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Arc<str>>,
    /// The same for people.
    pub text: Title,
}

impl LineCondition {
    /// A condition about no number.
    pub fn new(condition: &str, holds: bool, text: Title) -> Self {
        Self {
            condition: condition.to_owned(),
            holds,
            counted: None,
            needed: None,
            by: Vec::new(),
            text,
        }
    }
}

/// A line about findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LineJudged {
    /// The line's id.
    pub policy: String,
    /// How it stands to this file.
    pub standing: Standing,
    /// The class that it gives.
    pub class: Class,
    /// The cell of the table that it leads to; lines that act on nothing have none.
    pub cell: Option<Cell>,
    /// What it says, with this file's numbers where it spoke.
    pub text: Title,
    /// Its conditions.
    pub conditions: Vec<LineCondition>,
}

impl LineJudged {
    /// The line `policy`, with no conditions yet.
    pub fn new(policy: &str, standing: Standing, class: Class, text: Title) -> Self {
        Self {
            policy: policy.to_owned(),
            standing,
            class,
            cell: None,
            text,
            conditions: Vec::new(),
        }
    }
}

/// A line about gaps that spoke, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GapJudged {
    /// The line's id.
    pub policy: String,
    /// The kind of gap.
    pub gap: GapKind,
    /// How many of it.
    pub count: u64,
    /// The cell of the table that it leads to; a line without one stops nothing.
    pub cell: Option<Cell>,
    /// Whether its action is the verdict's.
    pub decided: bool,
    /// What it says.
    pub text: Title,
}

impl GapJudged {
    /// The line `policy` about `count` gaps of one kind.
    pub fn new(policy: &str, gap: GapKind, count: u64, text: Title) -> Self {
        Self {
            policy: policy.to_owned(),
            gap,
            count,
            cell: None,
            decided: false,
            text,
        }
    }
}

/// A cell of the action table, with its neighbours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cell {
    /// The row: what the file is, or what was not read of it.
    pub row: String,
    /// The column: where it goes.
    pub column: String,
    /// What stands there.
    pub action: Action,
}

impl Cell {
    /// The cell at `row` and `column`.
    pub fn new(row: String, column: String, action: Action) -> Self {
        Self {
            row,
            column,
            action,
        }
    }
}

/// What the policy made of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Judgement {
    /// The destination's name for people.
    pub destination: Title,
    /// Why the destination stands in its column.
    pub column: Title,
    /// The cell of the file's class here.
    pub cell: Option<Cell>,
    /// The same row of the table in the other columns.
    pub elsewhere: Vec<Cell>,
    /// Lines about findings that spoke or nearly did, in the policy's order.
    pub lines: Vec<LineJudged>,
    /// Lines about gaps.
    pub gaps: Vec<GapJudged>,
    /// What the file's sensitivity label means here, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Title>,
}
