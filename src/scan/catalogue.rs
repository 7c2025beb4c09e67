//! What there is: formats that are read, packs that apply, and whether packs keep their promises.

use std::path::PathBuf;

pub use super::diff::{Change, Comparison, RuleChange, Stance, Tally};
pub use super::import::{Effect, Imported, Kind, Loss, import_pack};
pub use super::lint::{Grade, Linted, Remark, lint_packs};
use super::scanner::{Request, Scanner, Settings};
use crate::error::Error;
use crate::extract::FORMATS;
use crate::model::{Confidence, Title};
use crate::packs::schema::{Rule, Test};
use crate::packs::{self, Loaded, LoadedPack};

/// A format that is read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FormatInfo {
    /// As rows name it.
    pub name: &'static str,
    /// Lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// What is read of it.
    pub reads: &'static str,
    /// What of it is a gap.
    pub gaps: &'static str,
}

/// The formats that are read, in the order in which they are tried.
pub fn formats() -> Vec<FormatInfo> {
    FORMATS
        .iter()
        .map(|format| FormatInfo {
            name: format.name,
            extensions: format.extensions,
            reads: format.reads,
            gaps: format.gaps,
        })
        .collect()
}

/// A pack that applies.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PackInfo {
    /// The pack's name.
    pub name: String,
    /// The pack's version.
    pub version: String,
    /// The date at which its lists were right.
    pub date: Option<String>,
    /// Rule ids with their titles.
    pub rules: Vec<(String, Title)>,
}

/// The built-in packs and `added` ones, extensions applied.
pub fn packs(added: &[PathBuf]) -> Result<Vec<PackInfo>, Error> {
    let loaded = packs::load(added)?;
    let info = |pack: LoadedPack| PackInfo {
        name: pack.name,
        version: pack.version,
        date: pack.date,
        rules: pack
            .rules
            .into_iter()
            .filter(|(_, rule)| !rule.hidden)
            .map(|(_, rule)| (rule.id, rule.title))
            .collect(),
    };
    Ok(loaded.packs.into_iter().map(info).collect())
}

/// What the tests of one pack came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Checked {
    /// The pack's name.
    pub pack: String,
    /// How many tests were run.
    pub tests: usize,
    /// The promises that do not hold.
    pub failures: Vec<Failure>,
}

/// A promise that a pack does not keep. The test's text is not repeated: it may be real.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The pack's file.
    pub file: String,
    /// The line on which the rule begins.
    pub line: usize,
    /// The rule's id.
    pub rule: Option<String>,
    /// What does not hold.
    pub reason: String,
}

/// Runs the tests of the packs in `files`, or of the built-in ones where there are none.
pub fn test_packs(files: &[PathBuf]) -> Result<Vec<Checked>, Error> {
    let loaded = packs::load(files)?;
    let scanner = Scanner::untested(Settings {
        packs: files.to_vec(),
        threads: Some(1),
        ..Settings::default()
    })?;
    Ok(chosen(&loaded, files)
        .map(|pack| check(&scanner, pack))
        .collect())
}

/// The packs that came from `files`, which are loaded after the built-in ones.
fn chosen<'a>(loaded: &'a Loaded, files: &[PathBuf]) -> impl Iterator<Item = &'a LoadedPack> {
    let built_in = loaded.packs.len() - files.len().min(loaded.packs.len());
    let skip = if files.is_empty() { 0 } else { built_in };
    loaded.packs.iter().skip(skip)
}

/// Runs every test of one pack through a whole scan.
pub(crate) fn check(scanner: &Scanner, pack: &LoadedPack) -> Checked {
    let mut checked = Checked {
        pack: format!("{}@{}", pack.name, pack.version),
        tests: 0,
        failures: Vec::new(),
    };
    for (line, rule) in &pack.rules {
        let tests = &rule.tests;
        let kinds = [
            (&tests.finds, Promise::Finds),
            (&tests.skips, Promise::Skips),
            (&tests.silent, Promise::Silent),
        ];
        for (list, promise) in kinds {
            for (nth, test) in list.iter().enumerate() {
                checked.tests += 1;
                if let Some(reason) = broken(scanner, rule, test, promise, nth + 1) {
                    checked.failures.push(Failure {
                        file: pack.file.clone(),
                        line: *line,
                        rule: Some(rule.id.clone()),
                        reason,
                    });
                }
            }
        }
    }
    checked
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Promise {
    Finds,
    Skips,
    Silent,
}

pub(super) fn broken(
    scanner: &Scanner,
    rule: &Rule,
    test: &Test,
    promise: Promise,
    nth: usize,
) -> Option<String> {
    let request = Request {
        name: Some(test.name().to_owned()),
        ..Request::default()
    };
    let outcome = scanner.scan_bytes(test.text().as_bytes(), &request);
    let found = outcome
        .detections
        .iter()
        .find(|detection| *detection.rule == *rule.id)
        .map(|detection| detection.confidence);
    let kept = match promise {
        Promise::Finds => found >= Some(test.level().unwrap_or(Confidence::Medium)),
        Promise::Skips => match test.level() {
            Some(level) => found <= Some(level),
            None => found < Some(Confidence::Medium),
        },
        Promise::Silent => found.is_none(),
    };
    if kept {
        return None;
    }
    let list = match promise {
        Promise::Finds => "finds",
        Promise::Skips => "skips",
        Promise::Silent => "silent",
    };
    let level = match found {
        None => "nothing",
        Some(Confidence::Low) => "low",
        Some(Confidence::Medium) => "medium",
        Some(Confidence::High) => "high",
    };
    Some(format!("tests.{list} number {nth}: found {level}"))
}
