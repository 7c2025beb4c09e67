//! Looking for mistakes in packs: what needs validators and the other packs, and that it compiles.

use std::path::PathBuf;

use crate::detect::{Rules, validator};
use crate::error::Error;
use crate::packs::lint::{Names, look};
use crate::packs::{Loaded, Source, sources};

pub use crate::packs::lint::{Grade, Remark};

/// What the looks at one pack came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Linted {
    /// The pack's file.
    pub file: String,
    /// `name@version`.
    pub pack: String,
    /// By line; costs of patterns are among them.
    pub remarks: Vec<Remark>,
}

/// Looks at the packs in `files`, or at the built-in ones where there are none. Fails where one
/// cannot be read at all.
pub fn lint_packs(files: &[PathBuf]) -> Result<Vec<Linted>, Error> {
    let all = sources(files)?;
    let built_in = all.len().saturating_sub(files.len());
    let skip = if files.is_empty() { 0 } else { built_in };
    let mut linted: Vec<Linted> = all
        .iter()
        .enumerate()
        .skip(skip)
        .map(|(nth, source)| Linted {
            file: source.file.clone(),
            pack: format!("{}@{}", source.pack.pack.name, source.pack.pack.version),
            remarks: look(source, &Known { all: &all, nth }),
        })
        .collect();
    let compiled = Loaded::resolve(&all).and_then(|loaded| Rules::compile(&loaded));
    if let Err(error) = compiled {
        unless_known(error, &mut linted)?;
    }
    Ok(linted)
}

/// What compiling stopped at, where no look had seen it.
fn unless_known(error: Error, linted: &mut [Linted]) -> Result<(), Error> {
    let Error::Pack {
        file,
        line,
        rule,
        reason,
    } = &error
    else {
        return Err(error);
    };
    let Some(of_file) = linted.iter_mut().find(|linted| linted.file == *file) else {
        return match linted.iter().any(|linted| linted.has_errors()) {
            true => Ok(()),
            false => Err(error),
        };
    };
    if !of_file.has_errors() {
        of_file
            .remarks
            .push(Remark::compile(*line, rule.clone(), reason.clone()));
    }
    Ok(())
}

impl Linted {
    /// Whether the pack has a mistake that must be mended.
    pub fn has_errors(&self) -> bool {
        self.remarks
            .iter()
            .any(|remark| remark.grade == Grade::Error)
    }
}

/// The validators there are, and the other packs.
struct Known<'a> {
    all: &'a [Source],
    nth: usize,
}

impl Names for Known<'_> {
    fn has_validator(&self, name: &str) -> bool {
        validator(name).is_some()
    }

    fn passes(&self, name: &str, value: &str) -> bool {
        validator(name).is_some_and(|check| check(value))
    }

    fn validator_of(&self, rule: &str) -> Option<String> {
        let rules = self.all.iter().flat_map(|source| &source.pack.rule);
        let mut found = rules.filter(|known| known.get_ref().id == rule);
        found.find_map(|known| known.get_ref().validator.clone())
    }

    fn elsewhere(&self, rule: &str) -> Option<String> {
        let others = self
            .all
            .iter()
            .enumerate()
            .filter(|(nth, _)| *nth != self.nth);
        let mut having = others.filter(|(_, source)| {
            source
                .pack
                .rule
                .iter()
                .any(|known| known.get_ref().id == rule)
        });
        having
            .next()
            .map(|(_, source)| source.pack.pack.name.clone())
    }
}
