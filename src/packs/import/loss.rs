//! What an import could not carry over: where, of which rule, and with what effect.

use serde::Serialize;

/// What becomes of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The rule is not in the pack.
    NotImported,
    /// The rule finds more than it did.
    FindsMore,
    /// The rule finds less than it did.
    FindsLess,
    /// Nothing that changes findings of the kind the rule is for.
    Note,
}

impl Effect {
    /// The word in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotImported => "not imported",
            Self::FindsMore => "finds more",
            Self::FindsLess => "finds less",
            Self::Note => "note",
        }
    }

    /// Whether something was lost: notes are not.
    pub const fn is_loss(self) -> bool {
        !matches!(self, Self::Note)
    }
}

/// One thing that was not carried over, or not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Loss {
    /// In the source file, counted from 1.
    pub line: usize,
    /// The rule as its source names it; none where it is about the file.
    pub rule: Option<String>,
    /// What becomes of findings.
    pub effect: Effect,
    /// What it is, without a stop.
    pub what: String,
}

/// The losses of one file, gathered rule by rule.
#[derive(Debug, Default)]
pub(super) struct Losses {
    pub all: Vec<Loss>,
    /// Where the gathering stands.
    pub line: usize,
    pub rule: Option<String>,
}

impl Losses {
    /// What follows is about this rule.
    pub fn about(&mut self, rule: &str, line: usize) {
        self.rule = Some(rule.to_owned());
        self.line = line;
    }

    /// What follows is about the file.
    pub fn about_file(&mut self) {
        self.rule = None;
        self.line = 1;
    }

    pub fn add(&mut self, effect: Effect, what: impl Into<String>) {
        let loss = Loss {
            line: self.line,
            rule: self.rule.clone(),
            effect,
            what: what.into(),
        };
        if !self.all.contains(&loss) {
            self.all.push(loss);
        }
    }

    pub fn more(&mut self, what: impl Into<String>) {
        self.add(Effect::FindsMore, what);
    }

    pub fn less(&mut self, what: impl Into<String>) {
        self.add(Effect::FindsLess, what);
    }

    pub fn note(&mut self, what: impl Into<String>) {
        self.add(Effect::Note, what);
    }

    pub fn not_imported(&mut self, why: impl Into<String>) {
        self.add(Effect::NotImported, why);
    }
}
