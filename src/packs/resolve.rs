//! Packs made ready for compiling: word lists read in, extensions applied, one digest over all.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::schema::{Case, Extend, Group, Pack, Rule, Stands};
use crate::error::Error;
use crate::model::{Confidence, Title};

/// All packs in force.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    pub packs: Vec<LoadedPack>,
    /// `sha256:…` over name and content of every pack and word list.
    pub digest: String,
}

/// One pack, its word lists read in and other packs' extensions applied.
#[derive(Clone, Debug)]
pub struct LoadedPack {
    pub file: String,
    pub name: String,
    pub version: String,
    pub title: Title,
    /// Each with the line on which it stands.
    pub rules: Vec<(usize, Rule)>,
    pub groups: Vec<LoadedGroup>,
    /// Rule id and canonical value that is no finding.
    excluded: Vec<(String, String)>,
}

/// A group with its concepts: each a list of spellings.
#[derive(Clone, Debug)]
pub struct LoadedGroup {
    pub name: String,
    pub concepts: Vec<Vec<String>>,
    pub stands: Stands,
    pub case: Case,
}

/// A pack file as it was read, with the word lists that stand beside it.
#[derive(Clone, Debug)]
pub struct Source {
    pub file: String,
    pub text: String,
    pub pack: Pack,
    /// File name to content.
    pub lists: HashMap<String, String>,
}

impl Loaded {
    /// Resolves `sources`, in order.
    pub fn resolve(sources: &[Source]) -> Result<Self, Error> {
        let mut hasher = Sha256::new();
        let mut packs = Vec::new();
        let mut extends = Vec::new();
        for source in sources {
            hash(&mut hasher, &source.file, &source.text);
            let mut lists: Vec<_> = source.lists.iter().collect();
            lists.sort();
            for (name, content) in lists {
                hash(&mut hasher, name, content);
            }
            for extend in &source.pack.extend {
                let line = line_of(&source.text, extend.span().start);
                extends.push((source.file.clone(), line, extend.get_ref().clone()));
            }
            packs.push(LoadedPack::resolve(source)?);
        }
        for (file, line, extend) in extends {
            apply(&mut packs, &extend).map_err(|reason| Error::Pack {
                file,
                line,
                rule: Some(extend.rule.clone()),
                reason,
            })?;
        }
        Ok(Self {
            packs,
            digest: format!("sha256:{}", hex(&hasher.finalize())),
        })
    }
}

impl LoadedPack {
    fn resolve(source: &Source) -> Result<Self, Error> {
        let header = &source.pack.pack;
        let mut groups = Vec::new();
        for group in &source.pack.group {
            groups.push(LoadedGroup {
                name: group.name.clone(),
                concepts: concepts(source, group)?,
                stands: group.stands,
                case: group.case,
            });
        }
        let rules = source.pack.rule.iter().map(|rule| {
            let line = line_of(&source.text, rule.span().start);
            (line, rule.get_ref().clone())
        });
        Ok(Self {
            file: source.file.clone(),
            name: header.name.clone(),
            version: header.version.clone(),
            title: header.title.clone(),
            rules: rules.collect(),
            groups,
            excluded: Vec::new(),
        })
    }

    /// Canonical values that are no finding of `rule`.
    pub fn excluded(&self, rule: &str) -> Vec<String> {
        self.excluded
            .iter()
            .filter(|(id, _)| id == rule)
            .map(|(_, value)| value.clone())
            .collect()
    }

    /// An error about the rule `id` on `line` of this pack.
    pub fn error(&self, line: usize, id: &str, reason: String) -> Error {
        Error::Pack {
            file: self.file.clone(),
            line,
            rule: Some(id.to_owned()),
            reason,
        }
    }
}

/// The line, counted from 1, on which the byte at `offset` stands.
pub fn line_of(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    before.bytes().filter(|byte| *byte == b'\n').count() + 1
}

fn hash(hasher: &mut Sha256, name: &str, content: &str) {
    for part in [name, content] {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The spellings of each concept: those written in the group, then those of its word list.
fn concepts(source: &Source, group: &Group) -> Result<Vec<Vec<String>>, Error> {
    let mut concepts: Vec<Vec<String>> = group.terms.iter().map(|t| spellings(&[t])).collect();
    let Some(file) = &group.file else {
        return Ok(concepts);
    };
    let trouble = |reason: String| Error::Pack {
        file: source.file.clone(),
        line: 0,
        rule: None,
        reason: format!("group {}: {reason}", group.name),
    };
    let list = source
        .lists
        .get(file)
        .ok_or_else(|| trouble(format!("no word list `{file}` beside the pack")))?;
    let mut lines = list.lines();
    let heading: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| heading.iter().position(|h| *h == name);
    let mut wanted = Vec::new();
    for (name, values) in &group.rows {
        let at = column(name).ok_or_else(|| trouble(format!("{file} has no column `{name}`")))?;
        wanted.push((at, values));
    }
    let languages: Vec<usize> = ["en", "tc", "sc", "sc_opencc"]
        .iter()
        .filter_map(|name| column(name))
        .collect();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |at: &usize| cells.get(*at).copied().unwrap_or_default();
        if wanted.iter().all(|(at, values)| values.iter().any(|v| v == cell(at))) {
            let written: Vec<&str> = languages.iter().map(cell).collect();
            concepts.push(spellings(&written));
        }
    }
    concepts.retain(|spellings| !spellings.is_empty());
    Ok(concepts)
}

/// Spellings are joined by ` / ` in one cell.
fn spellings(cells: &[impl AsRef<str>]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for cell in cells {
        for word in cell.as_ref().split(" / ") {
            let word = word.trim();
            if !word.is_empty() && !all.iter().any(|known| known == word) {
                all.push(word.to_owned());
            }
        }
    }
    all
}

fn apply(packs: &mut [LoadedPack], extend: &Extend) -> Result<(), String> {
    let Some((pack, at)) = packs.iter_mut().find_map(|pack| {
        let at = pack.rules.iter().position(|(_, rule)| rule.id == extend.rule)?;
        Some((pack, at))
    }) else {
        return Err("no rule of this name to extend".to_owned());
    };
    if extend.disable {
        pack.rules.remove(at);
        return Ok(());
    }
    for value in &extend.exclude {
        pack.excluded.push((extend.rule.clone(), value.clone()));
    }
    let Some((_, rule)) = pack.rules.get_mut(at) else {
        return Ok(());
    };
    if rule.headings.is_empty() && !extend.keywords.is_empty() {
        rule.headings.clone_from(&rule.keywords);
    }
    rule.keywords.extend(extend.keywords.iter().cloned());
    match extend.at_most {
        Some(Confidence::Low) => {
            rule.levels.medium = None;
            rule.levels.high = None;
        }
        Some(Confidence::Medium) => {
            if rule.levels.medium.is_none() {
                rule.levels.medium = rule.levels.high.take();
            }
            rule.levels.high = None;
        }
        _ => {}
    }
    Ok(())
}
