//! What document rules ask for: the conditions of packs, their names resolved.

use std::sync::Arc;

use super::classifier::Classifier;
use super::evidence::SIGNS;
use super::lexicon::Group;
use super::scale::Scale;
use super::sentence::Kind as SentenceKind;
use super::table::{Classes, Columns};
use crate::packs::schema::Stands;

/// One thing that a document must hold.
#[derive(Clone, Debug)]
pub(super) enum Condition {
    /// So many different concepts of a group.
    Group {
        first: u32,
        end: u32,
        name: Arc<str>,
        at_least: u64,
        speaks_for: SpeaksFor,
    },
    /// So many different values of a rule at medium or above.
    Rule {
        rule: u16,
        id: Arc<str>,
        at_least: u64,
    },
    Sign {
        bit: u32,
    },
    /// So many people in one table.
    Rows {
        at_least: u64,
    },
    /// So many different values in columns of a class in that table.
    Column {
        classes: Classes,
        at_least: u64,
    },
    /// Whether the configuration gives a group its words.
    Stated {
        is_there: bool,
    },
    /// So many sentences of a kind.
    Sentence {
        kind: u32,
        name: Arc<str>,
        at_least: u64,
    },
    /// So many questions.
    Questions {
        at_least: u64,
    },
    /// A document of so many characters.
    Chars {
        at_least: u64,
    },
    /// So many percent of a classifier.
    Classifier {
        number: u16,
        name: Arc<str>,
        at_least: u64,
    },
    /// So many points on a scale.
    Scale {
        scale: Arc<Scale>,
        at_least: u64,
    },
    /// What must not hold.
    Not(Box<Condition>),
}

/// How far a word speaks: titles, marks and names do so for all of their document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpeaksFor {
    Stretch,
    Document,
}

impl SpeaksFor {
    const fn of(stands: Stands) -> Self {
        match stands {
            Stands::Marking | Stands::Title | Stands::Banner | Stands::Margin | Stands::Name => {
                Self::Document
            }
            _ => Self::Stretch,
        }
    }
}

/// One of several conditions.
pub(super) type AnyOf = Vec<Condition>;

/// What conditions of one pack may name.
pub(super) struct Known<'a> {
    pub pack: &'a str,
    pub groups: &'a [Group],
    pub ids: &'a [Arc<str>],
    pub columns: &'a Columns,
    pub sentences: &'a [SentenceKind],
    pub scales: &'a [Arc<Scale>],
    pub classifiers: &'a [Classifier],
}

impl Known<'_> {
    /// One of several conditions, as a pack writes them.
    pub fn any_of(&self, text: &str) -> Result<AnyOf, String> {
        text.split('|')
            .map(|one| self.condition(one.trim()))
            .collect()
    }

    fn condition(&self, text: &str) -> Result<Condition, String> {
        if let Some(rest) = text.strip_prefix('!') {
            let condition = self.condition(rest.trim())?;
            return Ok(Condition::Not(Box::new(condition)));
        }
        let (what, at_least) = match text.split_once(">=") {
            Some((what, number)) => {
                let number = number.trim().parse::<u64>();
                (
                    what.trim(),
                    number.map_err(|_| format!("`{text}` asks for no number"))?,
                )
            }
            None => (text, 1),
        };
        match what.split_once(':') {
            None => match what {
                "rows" => Ok(Condition::Rows { at_least }),
                "chars" => Ok(Condition::Chars { at_least }),
                "questions" => Ok(Condition::Questions { at_least }),
                id => self
                    .rule(id, at_least)
                    .ok_or_else(|| format!("`{text}` is no condition")),
            },
            Some(("group", name)) => {
                let group = self.group(name)?;
                Ok(Condition::Group {
                    first: group.first,
                    end: group.end,
                    name: Arc::clone(&group.name),
                    at_least,
                    speaks_for: SpeaksFor::of(group.stands),
                })
            }
            Some(("stated", name)) => {
                let group = self.group(name)?;
                let is_there = group.end > group.first;
                Ok(Condition::Stated { is_there })
            }
            Some(("sentence", name)) => {
                let kind = self
                    .sentences
                    .iter()
                    .position(|kind| kind.is(self.pack, name));
                let kind = kind.ok_or_else(|| format!("no sentence is called `{name}`"))?;
                Ok(Condition::Sentence {
                    kind: kind as u32,
                    name: name.into(),
                    at_least,
                })
            }
            Some(("classifier", name)) => {
                let known = |one: &Classifier| one.is(self.pack, name);
                let number = self.classifiers.iter().position(known);
                let number = number.ok_or_else(|| format!("no classifier is called `{name}`"))?;
                Ok(Condition::Classifier {
                    number: number as u16,
                    name: name.into(),
                    at_least,
                })
            }
            Some(("scale", name)) => {
                let scale = self.scales.iter().find(|scale| scale.is(self.pack, name));
                let scale = scale.ok_or_else(|| format!("no scale is called `{name}`"))?;
                let scale = Arc::clone(scale);
                Ok(Condition::Scale { scale, at_least })
            }
            Some(("rule", id)) => self
                .rule(id, at_least)
                .ok_or_else(|| format!("no rule is called `{id}`")),
            Some(("sign", name)) => {
                let bit = SIGNS.iter().position(|sign| *sign == name);
                let bit = bit.ok_or_else(|| format!("no sign is called `{name}`"))?;
                Ok(Condition::Sign { bit: bit as u32 })
            }
            Some(("column", name)) => {
                let classes = self.columns.class(name);
                let classes =
                    classes.ok_or_else(|| format!("no group is called `column-{name}`"))?;
                Ok(Condition::Column { classes, at_least })
            }
            Some(_) => Err(format!("`{text}` is no condition")),
        }
    }

    fn rule(&self, id: &str, at_least: u64) -> Option<Condition> {
        let at = self.ids.iter().position(|known| &**known == id)?;
        Some(Condition::Rule {
            rule: u16::try_from(at).ok()?,
            id: id.into(),
            at_least,
        })
    }

    /// The pack's own group of this name, or another pack's.
    pub fn group(&self, name: &str) -> Result<&Group, String> {
        let named = |group: &&Group| &*group.name == name;
        let mut own = self.groups.iter().filter(|group| &*group.pack == self.pack);
        let group = own.find(named).or_else(|| self.groups.iter().find(named));
        group.ok_or_else(|| format!("no group is called `{name}`"))
    }
}
