//! The configuration in effect: parsed, checked, its paths made whole, and its digest.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::schema::ConfigFile;
use crate::error::line_at;
use crate::model::{Lined, Organisation, Site};
use crate::{Error, Limits};

/// What an installation sets. The default is that of an empty file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Config {
    /// The file it was read from, if there was one.
    pub file: Option<PathBuf>,
    /// How far one scan may go.
    pub limits: Limits,
    /// Packs besides the built-in ones.
    pub packs: Vec<PathBuf>,
    /// The policy in place of the built-in one.
    pub policy: Option<PathBuf>,
    /// The destination of files for which nobody names another; `unknown` where this is none.
    pub destination: Option<String>,
    /// The file that holds the key of digests.
    pub digest_key_file: Option<PathBuf>,
    /// Threads to work with; none: as many as there are cores.
    pub threads: Option<usize>,
    /// Where large members are spooled.
    pub temp_dir: Option<PathBuf>,
    /// Rows of detail for each rule; 0 is all.
    pub max_matches: Option<usize>,
    /// What is the organisation's own.
    pub organisation: Organisation,
    /// What the policy is told: destinations, accepted formats, labels, contact, advice.
    pub site: Site,
}

impl Config {
    /// Reads the configuration in `path`.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, error))?;
        Self::parse(path, &text)
    }

    /// Parses `text`, the content of `path`. Relative paths in it start at the folder of `path`.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let name = path.display().to_string();
        let wrong = |at: usize, reason: String| Error::Config {
            file: name.clone(),
            line: line_at(text, at),
            reason,
        };
        let file: ConfigFile = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            wrong(at, error.message().to_owned())
        })?;
        let mut limits = Limits::default();
        for (key, amount) in &file.limits {
            let limit = key.as_ref().replace('_', "-");
            limits
                .set(&limit, &amount.as_ref().to_string())
                .map_err(|reason| wrong(key.span().start, reason))?;
        }
        let organisation = file
            .organisation
            .checked()
            .map_err(|(at, reason)| wrong(at, reason))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let whole = |path: PathBuf| folder.join(path);
        let lined = |start: usize| line_at(text, start);
        Ok(Self {
            file: Some(path.to_owned()),
            limits,
            packs: file.packs.into_iter().map(whole).collect(),
            policy: file.policy.map(whole),
            destination: file.destination,
            digest_key_file: file.digest_key_file.map(whole),
            threads: file.threads,
            temp_dir: file.temp_dir.map(whole),
            max_matches: file.max_matches,
            organisation,
            site: Site {
                destinations: file
                    .destinations
                    .into_iter()
                    .map(|entry| Lined {
                        line: lined(entry.span().start),
                        value: entry.into_inner(),
                    })
                    .collect(),
                accept_unread: file.accept_unread,
                labels: file.labels,
                contact: file.contact,
                advice: file
                    .advice
                    .into_iter()
                    .map(|(key, text)| {
                        let line = lined(text.span().start);
                        let value = text.into_inner();
                        (key, Lined { line, value })
                    })
                    .collect(),
                file: name,
            },
        })
    }

    /// `sha256:` and the hash of all that can change a row: limits, the default destination, what
    /// the policy is told, what is the organisation's own, and how much detail is kept. Packs, policy and key have digests and ids
    /// of their own in the row; threads and folders change nothing.
    pub fn digest(&self) -> String {
        let mut content = String::from("tidegate config 1\n");
        let limits = &self.limits;
        let site = &self.site;
        let destinations: Vec<_> = site.destinations.iter().map(|d| &d.value).collect();
        let advice: Vec<_> = site
            .advice
            .iter()
            .map(|(k, text)| (k, &text.value))
            .collect();
        // Debug output of plain data is one text for one value, with every string quoted; writing to
        // a string cannot fail.
        let _ = write!(
            content,
            "{limits:?}\n{:?}\n{:?}\n{destinations:?}\n{:?}\n{:?}\n{:?}\n{advice:?}\n{:?}\n",
            self.destination,
            self.max_matches,
            site.accept_unread,
            site.labels,
            site.contact,
            self.organisation,
        );
        let hash = Sha256::digest(content.as_bytes());
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("sha256:{hex}")
    }
}
