//! A policy file becomes a policy: parsed, checked, joined with what the configuration adds.

use std::collections::BTreeSet;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use toml::Spanned;

use super::check::{self, Place};
use super::schema::{Control, GapLine, Line, PolicyFile};
use crate::Error;
use crate::error::line_at;
use crate::model::{DestinationEntry, Site, Title};

const BUILTIN: &str = include_str!("../../patterns/policy.toml");

/// A policy that has been checked: every gap kind has a line, and every name that is used exists.
#[derive(Clone, Debug)]
pub struct Policy {
    file: PolicyFile,
    /// Rules that some line names; all others are `*`.
    named: BTreeSet<String>,
    digest: String,
}

impl Policy {
    /// The policy that holds where no other is given.
    pub fn builtin() -> Result<Self, Error> {
        Self::parse("patterns/policy.toml", BUILTIN)
    }

    /// Reads the policy in `path`.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, error))?;
        Self::parse(&path.display().to_string(), &text)
    }

    /// Parses a policy; `name` is the file's, for messages.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let file: PolicyFile = toml::from_str(text).map_err(|error| Error::Policy {
            file: name.to_owned(),
            line: error.span().map_or(0, |span| line_at(text, span.start)),
            reason: error.message().to_owned(),
        })?;
        check::file(&file).map_err(|(place, reason)| Error::Policy {
            file: name.to_owned(),
            line: place.line(text),
            reason,
        })?;
        Self::sealed(file)
    }

    /// The policy with what the configuration adds: destinations, accepted formats, labels,
    /// contact, advice.
    pub fn adapt(&self, site: &Site) -> Result<Self, Error> {
        if *site == Site::default() {
            return Ok(self.clone());
        }
        let wrong = |line: usize, reason: String| Error::Config {
            file: site.file.clone(),
            line,
            reason,
        };
        let mut file = self.file.clone();
        for added in &site.destinations {
            check::destination(&added.value, &file.mechanism)
                .map_err(|reason| wrong(added.line, reason))?;
            let entry = Spanned::new(0..0, added.value.clone());
            match file
                .destination
                .iter_mut()
                .find(|known| known.as_ref().id == added.value.id)
            {
                Some(known) => *known = entry,
                None => file.destination.push(entry),
            }
        }
        for (key, advice) in &site.advice {
            let Some(known) = file.advice.get_mut(key) else {
                let keys: Vec<&str> = file.advice.keys().map(String::as_str).collect();
                let reason = format!("no advice is called `{key}`; there are {}", keys.join(", "));
                return Err(wrong(advice.line, reason));
            };
            known.0.extend(advice.value.0.clone());
            check::title(known, &["contact"]).map_err(|reason| wrong(advice.line, reason))?;
        }
        for format in &site.accept_unread {
            if !file.accept_unread.contains(format) {
                file.accept_unread.push(format.clone());
            }
        }
        file.labels.extend(site.labels.clone());
        file.contact = site.contact.clone().or(file.contact);
        Self::sealed(file)
    }

    fn sealed(mut file: PolicyFile) -> Result<Self, Error> {
        file.accept_unread.sort();
        file.accept_unread.dedup();
        let named = file
            .line
            .iter()
            .flat_map(|line| &line.as_ref().rules)
            .flat_map(|rule| check::expand(rule, &file.sets))
            .map(str::to_owned)
            .collect();
        Ok(Self {
            digest: digest(&file)?,
            file,
            named,
        })
    }

    /// `sha256:` and the hash of all that the policy says, destinations included. Comments, layout
    /// and the order of keys make no difference.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The policy's title in each language.
    pub fn title(&self) -> &Title {
        &self.file.policy.title
    }

    pub(super) fn content(&self) -> &PolicyFile {
        &self.file
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.file.line.iter().map(Spanned::as_ref)
    }

    pub(super) fn gap_lines(&self) -> impl Iterator<Item = &GapLine> {
        self.file.gap.iter().map(Spanned::as_ref)
    }

    pub(super) fn controls(&self) -> impl Iterator<Item = &Control> {
        self.file.control.iter().map(Spanned::as_ref)
    }

    /// The destinations, in the order in which they are stated.
    pub fn destinations(&self) -> impl Iterator<Item = &DestinationEntry> {
        self.file.destination.iter().map(Spanned::as_ref)
    }

    /// Whether `list`, as a line writes it, names `rule`.
    pub(super) fn names(&self, list: &[String], rule: &str) -> bool {
        list.iter().any(|entry| {
            (entry == "*" && !self.named.contains(rule))
                || check::expand(entry, &self.file.sets).any(|known| known == rule)
        })
    }

    /// Whether some line speaks of `rule` by name.
    pub fn has_line_for(&self, rule: &str) -> bool {
        self.named.contains(rule)
    }
}

fn digest(file: &PolicyFile) -> Result<String, Error> {
    let content = serde_json::to_vec(file).map_err(|error| Error::Policy {
        file: file.policy.name.clone(),
        line: 0,
        reason: error.to_string(),
    })?;
    let mut hash = Sha256::new();
    hash.update(b"tidegate policy 1\n");
    hash.update(content);
    let hex: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(format!("sha256:{hex}"))
}

impl Place {
    fn line(&self, text: &str) -> usize {
        match self {
            Self::Span(start) => line_at(text, *start),
            // A key is found again by its own spelling, at the start of a line.
            Self::Key(key) => text
                .lines()
                .position(|line| line.trim_start().trim_start_matches('[').starts_with(key))
                .map_or(0, |n| n.saturating_add(1)),
        }
    }
}
