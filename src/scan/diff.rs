//! Which verdicts another version of packs changes: every file scanned with both, no value shown.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::scanner::{Request, Scanner, Settings};
use crate::error::Error;
use crate::model::{Action, Class, Confidence, Counts, Detection, Outcome};
use crate::packs::{self, Loaded, Source};

/// Two scanners that differ in their packs alone.
pub struct Comparison {
    old: Scanner,
    new: Scanner,
}

/// What the two say otherwise of one file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Always `tidegate/packs-diff/1`.
    pub schema: &'static str,
    /// The file, as its row names it.
    pub path: String,
    /// What the old packs have done with it.
    pub before: Stance,
    /// What the new packs have done with it.
    pub after: Stance,
    /// The rules that find something else.
    pub rules: Vec<RuleChange>,
}

/// A verdict without its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Stance {
    /// What may be done with the file.
    pub action: Action,
    /// What the file is.
    pub class: Class,
}

/// What a rule finds before and after; none where nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RuleChange {
    /// The rule's id.
    pub rule: String,
    /// By the old packs.
    pub before: Option<Tally>,
    /// By the new packs.
    pub after: Option<Tally>,
}

/// What a rule finds in a file, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tally {
    /// The highest level.
    pub confidence: Confidence,
    /// Different values by their highest level.
    pub levels: Counts,
}

impl Change {
    /// Whether the file's verdict is another, and not only what was found.
    pub fn is_of_verdict(&self) -> bool {
        self.before != self.after
    }
}

impl Comparison {
    /// Scanners with the packs of `old` and of `new`: each a pack or a folder of packs, in place of
    /// the built-in packs of the same names. `settings` hold for both.
    pub fn new(old: &Path, new: &Path, settings: &Settings) -> Result<Self, Error> {
        Ok(Self {
            old: scanner(old, settings)?,
            new: scanner(new, settings)?,
        })
    }

    /// Fails where no policy knows the request's destination.
    pub fn check(&self, request: &Request) -> Result<(), Error> {
        match &request.destination {
            Some(id) => self.old.check_destination(id),
            None => Ok(()),
        }
    }

    /// Scans the file at `path` with both; the outcome is that of the new packs.
    pub fn of(&self, path: &Path, request: &Request) -> (Outcome, Option<Change>) {
        let (before, after) = rayon::join(
            || self.old.scan_path(path, request),
            || self.new.scan_path(path, request),
        );
        let change = change(&before, &after);
        (after, change)
    }
}

fn scanner(packs: &Path, settings: &Settings) -> Result<Scanner, Error> {
    let named = files(packs)?;
    let sources = packs::sources(&[settings.config.packs.clone(), named.clone()].concat())?;
    let others = sources.len().saturating_sub(named.len());
    let names: Vec<String> = sources.iter().map(|s| s.pack.pack.name.clone()).collect();
    let gives_way =
        |nth: usize, name: &String| names.iter().skip(others.max(nth + 1)).any(|n| n == name);
    let in_force: Vec<Source> = sources
        .into_iter()
        .enumerate()
        .filter(|(nth, source)| !gives_way(*nth, &source.pack.pack.name))
        .map(|(_, source)| source)
        .collect();
    Scanner::with_packs(settings.clone(), Loaded::resolve(&in_force)?)
}

/// The pack at `path`, or the packs of that folder by name.
fn files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let trouble = |error| Error::io(path, error);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(trouble)? {
        let file = entry.map_err(trouble)?.path();
        // A policy lies beside the packs, and is none.
        let is_policy = file.file_name().is_some_and(|name| name == "policy.toml");
        if file.extension().is_some_and(|e| e == "toml") && !is_policy {
            files.push(file);
        }
    }
    files.sort();
    match files.is_empty() {
        true => Err(trouble(std::io::Error::other("holds no pack (*.toml)"))),
        false => Ok(files),
    }
}

fn change(before: &Outcome, after: &Outcome) -> Option<Change> {
    let tallies = |outcome: &Outcome| -> BTreeMap<String, Tally> {
        let tally = |found: &Detection| Tally {
            confidence: found.confidence,
            levels: found.levels,
        };
        let of_rules = outcome.detections.iter();
        of_rules
            .map(|found| (found.rule.to_string(), tally(found)))
            .collect()
    };
    let (old, new) = (tallies(before), tallies(after));
    let mut rules: Vec<&String> = old.keys().chain(new.keys()).collect();
    rules.sort();
    rules.dedup();
    let rules: Vec<RuleChange> = rules
        .into_iter()
        .map(|rule| RuleChange {
            rule: rule.clone(),
            before: old.get(rule).copied(),
            after: new.get(rule).copied(),
        })
        .filter(|change| change.before != change.after)
        .collect();
    let stance = |outcome: &Outcome| Stance {
        action: outcome.action,
        class: outcome.class,
    };
    let change = Change {
        schema: "tidegate/packs-diff/1",
        path: after.path.clone(),
        before: stance(before),
        after: stance(after),
        rules,
    };
    (change.is_of_verdict() || !change.rules.is_empty()).then_some(change)
}
