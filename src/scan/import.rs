//! Importing other products' rules: translated by `packs`, then compiled and held to their examples.

use std::path::Path;

use super::catalogue::{Promise, broken};
use super::scanner::{Scanner, Settings};
use crate::detect::Rules;
use crate::error::Error;
use crate::packs::import::{Draft, DraftRule, import, write};
use crate::packs::schema::Test;
use crate::packs::{BUILT_IN, Loaded, source};

pub use crate::packs::import::{Effect, Kind, Loss};

/// A pack made of another product's rules.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Imported {
    /// The pack: TOML that loads and passes its own tests.
    pub text: String,
    /// What could not be carried over, by line.
    pub losses: Vec<Loss>,
    /// Rules in the source.
    pub met: usize,
    /// Rules in the pack.
    pub rules: usize,
    /// Tests in the pack, made of the source's examples.
    pub tests: usize,
}

/// The pack that the rules in `bytes` make; `file` is named in errors and, without an extension,
/// names the pack unless `name` does. The product is seen from the content unless given.
pub fn import_pack(
    file: &Path,
    bytes: &[u8],
    kind: Option<Kind>,
    name: Option<&str>,
) -> Result<Imported, Error> {
    let file = file.display().to_string();
    let mut draft = import(&file, bytes, kind)?;
    if let Some(name) = name {
        name.clone_into(&mut draft.name);
    }
    apart_from_built_in(&mut draft)?;
    let loaded = compiled(&mut draft)?;
    hold_to_examples(&mut draft, &loaded)?;
    let text = write(&draft);
    // What is handed out is what was checked.
    let loaded = Loaded::resolve(&[source("import", text.clone())?])?;
    Rules::compile(&loaded)?;
    draft.losses.sort_by_key(|loss| (loss.line, loss.effect));
    Ok(Imported {
        text,
        met: draft.met,
        rules: draft.rules.len(),
        tests: draft
            .rules
            .iter()
            .map(|rule| rule.finds.len() + rule.silent.len())
            .sum(),
        losses: draft.losses,
    })
}

/// A built-in rule's id is taken.
fn apart_from_built_in(draft: &mut Draft) -> Result<(), Error> {
    let mut taken = Vec::new();
    for pack in BUILT_IN {
        let pack = pack.parse()?;
        taken.extend(pack.rule.iter().map(|rule| rule.get_ref().id.clone()));
    }
    for rule in &mut draft.rules {
        if taken.contains(&rule.id) {
            rule.id = format!("{}-{}", draft.name, rule.id);
        }
    }
    Ok(())
}

/// Compiles the pack; a rule that does not is taken out and listed.
fn compiled(draft: &mut Draft) -> Result<Loaded, Error> {
    loop {
        let loaded = source("import", write(draft))
            .and_then(|source| Loaded::resolve(&[source]))
            .and_then(|loaded| Rules::compile(&loaded).map(|_| loaded));
        match loaded {
            Ok(loaded) => return Ok(loaded),
            Err(Error::Pack {
                rule: Some(id),
                reason,
                ..
            }) if draft.rules.iter().any(|rule| rule.id == id) => {
                let (gone, kept) = std::mem::take(&mut draft.rules)
                    .into_iter()
                    .partition(|rule| rule.id == id);
                draft.rules = kept;
                for rule in gone {
                    draft
                        .losses
                        .push(loss(&rule, Effect::NotImported, reason.clone()));
                }
            }
            Err(error) => return Err(error),
        }
    }
}

fn loss(rule: &DraftRule, effect: Effect, what: String) -> Loss {
    Loss {
        line: rule.line,
        rule: Some(rule.source_id.clone()),
        effect,
        what,
    }
}

/// Runs the examples. One that does not hold is no test of the pack, but a loss.
fn hold_to_examples(draft: &mut Draft, loaded: &Loaded) -> Result<(), Error> {
    let settings = Settings {
        threads: Some(1),
        ..Settings::default()
    };
    let scanner = Scanner::with_packs(settings, loaded.clone())?;
    let rules = loaded.packs.iter().flat_map(|pack| &pack.rules);
    let mut losses = Vec::new();
    for (made, (_, rule)) in draft.rules.iter_mut().zip(rules) {
        let holds = |tests: &[Test], promise: Promise| -> Vec<bool> {
            let holds = |test| broken(&scanner, rule, test, promise, 1).is_none();
            tests.iter().map(holds).collect()
        };
        let found = holds(&rule.tests.finds, Promise::Finds);
        let quiet = holds(&rule.tests.silent, Promise::Silent);
        for (held, test) in found.iter().zip(&made.finds) {
            if !held {
                let what = format!("example {} is not found", test.number);
                losses.push(loss(made, Effect::FindsLess, what));
            }
        }
        for (held, test) in quiet.iter().zip(&made.silent) {
            if !held {
                let what = format!("negative example {} is found", test.number);
                losses.push(loss(made, Effect::FindsMore, what));
            }
        }
        let mut found = found.into_iter();
        made.finds.retain(|_| found.next().unwrap_or(false));
        let mut quiet = quiet.into_iter();
        made.silent.retain(|_| quiet.next().unwrap_or(false));
    }
    draft.losses.extend(losses);
    Ok(())
}
