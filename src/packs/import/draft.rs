//! A pack as an import makes it: what is to be written, and where each rule came from.

use super::loss::Loss;
use crate::model::Confidence;
use crate::packs::schema::Value;

/// What an import came to: a pack to be written, and what it lacks.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub name: String,
    pub version: String,
    pub title: String,
    /// Lines about the source, for the head of the file.
    pub comments: Vec<String>,
    /// What every rule asks of its values.
    pub value: Option<Value>,
    pub rules: Vec<DraftRule>,
    pub losses: Vec<Loss>,
    /// Rules that the source has, imported or not.
    pub met: usize,
}

/// A rule to be written.
#[derive(Clone, Debug, Default)]
pub struct DraftRule {
    /// Its id in the source, and the line on which it stands there.
    pub source_id: String,
    pub line: usize,
    pub comments: Vec<String>,
    pub id: String,
    pub title: String,
    /// In Traditional Chinese, where the source has it.
    pub title_zh: Option<String>,
    pub canonical: Option<&'static str>,
    pub mask: Option<&'static str>,
    pub forms: Vec<DraftForm>,
    pub keywords: Vec<String>,
    pub near: Option<u32>,
    /// Alternatives of conditions, highest level first.
    pub levels: Vec<(Confidence, Vec<Vec<String>>)>,
    pub source: String,
    pub finds: Vec<DraftTest>,
    pub silent: Vec<DraftTest>,
}

/// One way in which a rule's value is written.
#[derive(Clone, Debug, Default)]
pub struct DraftForm {
    pub signals: Vec<String>,
    pub pattern: String,
    pub validator: Option<&'static str>,
    pub canonical: Option<&'static str>,
    pub value: Value,
    pub not_after: Vec<String>,
    pub not_before: Vec<String>,
}

/// An example of the source.
#[derive(Clone, Debug)]
pub struct DraftTest {
    pub text: String,
    /// Its number among the source's examples, from 1.
    pub number: usize,
}

impl DraftRule {
    /// The highest level that the rule can reach.
    pub fn level(&self) -> Confidence {
        let highest = self.levels.iter().map(|(level, _)| *level).max();
        highest.unwrap_or(Confidence::Medium)
    }
}

impl From<super::regex::Form> for DraftForm {
    fn from(form: super::regex::Form) -> Self {
        Self {
            pattern: form.pattern,
            value: Value {
                of: form.of,
                refuse: form.refuse,
                ..Value::default()
            },
            not_after: form.not_after,
            not_before: form.not_before,
            ..Self::default()
        }
    }
}

/// `AWS API Key` as part of an id: `aws-api-key`.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    let cut: String = slug.chars().take(64).collect();
    if cut.is_empty() {
        "rule".to_owned()
    } else {
        cut.trim_end_matches('-').to_owned()
    }
}

impl Draft {
    /// Adds `rule` under an id that no rule has yet.
    pub fn push(&mut self, mut rule: DraftRule) {
        let wanted = rule.id.clone();
        let mut nth = 2;
        while self.rules.iter().any(|known| known.id == rule.id) {
            rule.id = format!("{wanted}-{nth}");
            nth += 1;
        }
        self.rules.push(rule);
    }
}
