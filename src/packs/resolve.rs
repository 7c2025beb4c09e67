//! Packs made ready for compiling: word lists read in, extensions applied, one digest over all.

use std::path::PathBuf;

use sha2::{Digest as _, Sha256};

use super::builtin::BUILT_IN;
use super::load::{line_at, read};
use super::schema::{
    Case, Classifier, Ends, Extend, Levels, OwnWords, Pack, Rule, Scale, Sentence, Stands, Tests,
};
use super::word_list::JOINT;
use crate::error::Error;
use crate::model::Confidence;

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
    /// The date at which the pack's lists were right.
    pub date: Option<String>,
    /// Each with the line on which it stands.
    pub rules: Vec<(usize, Rule)>,
    pub groups: Vec<LoadedGroup>,
    pub sentences: Vec<Sentence>,
    pub scales: Vec<Scale>,
    pub classifiers: Vec<Classifier>,
    /// Values that are no finding, as packs that extend this one say.
    pub excluded: Vec<Exclusion>,
}

/// A canonical value that is no finding of a rule, and who says so.
#[derive(Clone, Debug)]
pub struct Exclusion {
    pub rule: String,
    pub value: String,
    pub file: String,
    pub line: usize,
    /// Whether the pack says where the fact comes from.
    pub is_sourced: bool,
}

/// A group with its concepts: each a list of spellings.
#[derive(Clone, Debug)]
pub struct LoadedGroup {
    pub name: String,
    /// Which of the organisation's own words belong to it.
    pub own: Option<OwnWords>,
    /// What evidence calls its words, where that is not their own spelling.
    pub shown: Option<String>,
    pub concepts: Vec<Vec<String>>,
    pub stands: Stands,
    pub case: Case,
    pub ends: Ends,
}

/// A pack file as it was read, its word lists in its groups.
#[derive(Clone, Debug)]
pub struct Source {
    pub file: String,
    pub text: String,
    pub pack: Pack,
}

/// The built-in packs and those in `added`, in force together.
pub(crate) fn load(added: &[PathBuf]) -> Result<Loaded, Error> {
    Loaded::resolve(&sources(added)?)
}

/// The built-in packs and those in `added` as they are written.
pub(crate) fn sources(added: &[PathBuf]) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for built_in in BUILT_IN {
        sources.push(Source {
            file: built_in.file.to_owned(),
            text: built_in.text.to_owned(),
            pack: built_in.parse()?,
        });
    }
    for path in added {
        let (text, pack) = read(path)?;
        sources.push(Source {
            file: path.display().to_string(),
            text,
            pack,
        });
    }
    Ok(sources)
}

impl Loaded {
    /// Every pattern, rule by rule in order: the numbers by which the automaton knows them.
    pub fn patterns(&self) -> impl Iterator<Item = &str> {
        let rules = self.packs.iter().flat_map(|pack| &pack.rules);
        rules.flat_map(|(_, rule)| {
            let forms = rule.forms.iter().map(|form| form.pattern.as_str());
            rule.pattern.as_deref().into_iter().chain(forms)
        })
    }

    /// Resolves `sources`, in order.
    pub fn resolve(sources: &[Source]) -> Result<Self, Error> {
        let mut hasher = Sha256::new();
        let mut packs = Vec::new();
        let mut extends = Vec::new();
        for source in sources {
            hash(&mut hasher, &source.file, &source.text);
            for group in &source.pack.group {
                hash(&mut hasher, &group.name, &group.terms.join("\n"));
            }
            for classifier in &source.pack.classifier {
                hash(&mut hasher, &classifier.name, &classifier.model);
            }
            for extend in &source.pack.extend {
                let line = line_at(&source.text, extend.span().start);
                extends.push((source.file.clone(), line, extend.get_ref().clone()));
            }
            packs.push(LoadedPack::resolve(source));
        }
        for (file, line, extend) in extends {
            apply(&mut packs, &extend, &file, line).map_err(|reason| Error::Pack {
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
    fn resolve(source: &Source) -> Self {
        let header = &source.pack.pack;
        let groups = source.pack.group.iter().map(|group| LoadedGroup {
            name: group.name.clone(),
            own: group.own,
            shown: None,
            concepts: group
                .terms
                .iter()
                .map(|concept| spellings(concept))
                .collect(),
            stands: group.stands,
            case: group.case,
            ends: group.ends,
        });
        let rules = source.pack.rule.iter().map(|rule| {
            let line = line_at(&source.text, rule.span().start);
            let mut rule = rule.get_ref().clone();
            if let Some(all) = &source.pack.value {
                rule.value.get_or_insert_default().join(all);
                let own = rule.forms.iter_mut().filter_map(|form| form.value.as_mut());
                own.for_each(|value| value.join(all));
            }
            (line, rule)
        });
        Self {
            file: source.file.clone(),
            name: header.name.clone(),
            version: header.version.clone(),
            date: header.date.clone(),
            rules: rules.collect(),
            groups: groups.collect(),
            sentences: source.pack.sentence.clone(),
            scales: source.pack.scale.clone(),
            classifiers: source.pack.classifier.clone(),
            excluded: Vec::new(),
        }
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

fn hash(hasher: &mut Sha256, name: &str, content: &str) {
    for part in [name, content] {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The spellings of one concept.
fn spellings(concept: &str) -> Vec<String> {
    let words = concept.split(JOINT).map(str::trim);
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn apply(packs: &mut [LoadedPack], extend: &Extend, file: &str, line: usize) -> Result<(), String> {
    let Some((pack, at)) = packs.iter_mut().find_map(|pack| {
        let at = pack
            .rules
            .iter()
            .position(|(_, rule)| rule.id == extend.rule)?;
        Some((pack, at))
    }) else {
        return Err("no rule of this name to extend".to_owned());
    };
    if extend.disable {
        // It stays known, since others name it, and never reaches a level.
        if let Some((_, rule)) = pack.rules.get_mut(at) {
            rule.levels = Levels::default();
            rule.tests = Tests::default();
        }
        return Ok(());
    }
    for value in &extend.exclude {
        pack.excluded.push(Exclusion {
            rule: extend.rule.clone(),
            value: value.clone(),
            file: file.to_owned(),
            line,
            is_sourced: extend.source.is_some(),
        });
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
