//! The one place where the command line meets the library's engine.

use std::io::Read;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use tidegate::model::{Explained, Outcome, Title};
use tidegate::report::{Advice, Advisor, Lang};
use tidegate::source::Item;
use tidegate::{Error, Limits};

use tidegate as library;
use tidegate::catalogue;
use tidegate::config::{Config, Surroundings};
use tidegate::digest_key::{DigestKey, Origin};

use super::args::{Decision, Explain, Judged, Limit, PackDiff, Rules, Text, Work};
use super::message::say;

pub use library::{Cancel, Request, TextPiece};

/// The scanner as the options ask for it. It lives as long as the process, whose memory the system
/// takes back faster than it could be taken apart piece by piece.
pub struct Engine(ManuallyDrop<library::Scanner>);

impl Engine {
    const fn of(scanner: library::Scanner) -> Self {
        Self(ManuallyDrop::new(scanner))
    }

    /// For `check` and `scan`.
    pub fn judging(args: &Judged) -> Result<Self, Error> {
        let mut settings = settings(&args.rules, &args.work)?;
        settings.max_matches = args.max_matches;
        if args.reveal {
            settings.reveal = library::Reveal::Values;
        }
        if args.decision.observe {
            settings.mode = library::Mode::Observe;
        }
        library::Scanner::new(settings).map(Self::of)
    }

    /// For `explain`.
    pub fn explaining(args: &Explain) -> Result<Self, Error> {
        let mut settings = settings(&args.rules, &args.work)?;
        settings.max_matches = args.max_matches;
        if args.decision.observe {
            settings.mode = library::Mode::Observe;
        }
        library::Scanner::new(settings).map(Self::of)
    }

    /// For `text`.
    pub fn reading(args: &Text) -> Result<Self, Error> {
        library::Scanner::new(settings(&args.rules, &args.work)?).map(Self::of)
    }

    /// What the policy says a person is to do about a stopped file.
    pub fn advisor(&self, lang: Lang) -> Advisor {
        let scanner = (*self.0).clone();
        Box::new(move |row: &Outcome| Advice {
            lines: scanner.policy().advice(row, lang.tag()),
        })
    }

    /// What is asked about each file. A destination that the policy does not know is bad usage:
    /// a slip of the pen must not decide where a file counts as going.
    pub fn request(&self, decision: &Decision, cancel: &Cancel) -> Result<Request, Error> {
        if let Some(id) = &decision.destination {
            self.0.check_destination(id)?;
        }
        Ok(Request {
            name: None,
            destination: decision.destination.clone(),
            justification: decision.justification.clone(),
            user: decision.user.clone(),
            cancel: cancel.clone(),
        })
    }

    /// Scans `items` on all threads; `done` is called from any of them.
    pub fn scan_all(
        &self,
        items: impl Iterator<Item = Item> + Send,
        request: &Request,
        done: impl Fn(Outcome) + Sync,
    ) {
        self.0.scan_all(items, request, done);
    }

    /// Scans what `reader` gives, under the request's name.
    pub fn scan_stream(&self, reader: impl Read, request: &Request) -> Outcome {
        self.0.scan_stream(reader, request)
    }

    /// Scans a file and says why.
    pub fn explain_path(&self, path: &Path, request: &Request) -> Explained {
        self.0.explain_path(path, request)
    }

    /// The same for what `reader` gives, under the request's name.
    pub fn explain_stream(&self, reader: impl Read, request: &Request) -> Explained {
        self.0.explain_stream(reader, request)
    }

    /// The same for something that was met and cannot be read.
    pub fn explain_unreadable(
        &self,
        path: &Path,
        detail: &'static str,
        request: &Request,
    ) -> Explained {
        self.0.explain_unreadable(path, detail, request)
    }

    /// The row of something that was met and cannot be read.
    pub fn unreadable(&self, path: &Path, detail: &'static str) -> Outcome {
        self.0.unreadable(path, detail, &Request::default())
    }

    /// Hands each piece of text of a file to `each`.
    pub fn read_path(
        &self,
        path: &Path,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        self.0.read_path(path, request, each)
    }

    /// Hands each piece of text that `reader` gives to `each`.
    pub fn read_stream(
        &self,
        reader: impl Read,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        self.0.read_stream(reader, request, each)
    }
}

fn settings(rules: &Rules, work: &Work) -> Result<library::Settings, Error> {
    let config = configuration(rules.config.as_deref())?;
    let (key, origin) = DigestKey::find(config.digest_key_file.as_deref(), &|name| {
        std::env::var_os(name)
    })?;
    match origin {
        Origin::Made(path) => say(&format!("made a key for digests: {}", path.display())),
        Origin::ThisRunOnly { reason } => say(&format!(
            "digests of this run cannot be compared with another's: {reason}"
        )),
        _ => {}
    }
    Ok(library::Settings {
        packs: rules.pack.clone(),
        policy: rules.policy.clone(),
        limits: limits(config.limits.clone(), &work.limit)?,
        config,
        threads: work.threads,
        temp_dir: work.temp_dir.clone(),
        key: Some(key),
        ..library::Settings::default()
    })
}

fn configuration(named: Option<&Path>) -> Result<Config, Error> {
    Config::find(named, &Surroundings::real())
}

fn limits(mut limits: Limits, named: &[Limit]) -> Result<Limits, Error> {
    for Limit { key, value } in named {
        let bad = |reason| Error::Usage {
            what: format!("--limit {key}={value}"),
            reason,
        };
        limits.set(key, value).map_err(bad)?;
    }
    Ok(limits)
}

/// A format as `tidegate formats` lists it.
#[derive(Debug, serde::Serialize)]
pub struct FormatLine {
    pub name: String,
    pub extensions: Vec<String>,
    pub reads: String,
    pub gaps: String,
}

/// The formats that are read.
pub fn formats() -> Vec<FormatLine> {
    let line = |info: catalogue::FormatInfo| FormatLine {
        name: info.name.to_string(),
        extensions: info.extensions.iter().map(ToString::to_string).collect(),
        reads: info.reads.to_string(),
        gaps: info.gaps.to_string(),
    };
    catalogue::formats().into_iter().map(line).collect()
}

/// A pack as `tidegate packs list` shows it.
#[derive(Debug, serde::Serialize)]
pub struct PackLine {
    pub name: String,
    pub version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub rules: Vec<RuleLine>,
}

/// A rule of a pack.
#[derive(Debug, serde::Serialize)]
pub struct RuleLine {
    pub id: String,
    pub title: Title,
}

/// What a test or a check of one pack came to.
#[derive(Debug)]
pub struct PackVerdict {
    pub pack: String,
    pub tests: usize,
    /// `file:line: rule: reason`, one each.
    pub failures: Vec<String>,
}

/// The packs that apply.
pub fn packs_list(config: Option<&Path>, added: &[PathBuf]) -> Result<Vec<PackLine>, Error> {
    let config = configuration(config)?;
    let line = |pack: catalogue::PackInfo| PackLine {
        name: pack.name,
        version: pack.version,
        date: pack.date,
        rules: pack
            .rules
            .into_iter()
            .map(|(id, title)| RuleLine { id, title })
            .collect(),
    };
    let packs = [&config.packs, added].concat();
    Ok(catalogue::packs(&packs)?.into_iter().map(line).collect())
}

/// Runs the tests of `files`, or of the built-in packs where there are none.
pub fn packs_test(files: &[PathBuf]) -> Result<Vec<PackVerdict>, Error> {
    catalogue::test_packs(files).map(verdicts)
}

fn verdicts(checked: Vec<catalogue::Checked>) -> Vec<PackVerdict> {
    let failure = |f: catalogue::Failure| {
        let rule = f.rule.map(|r| format!("rule {r}: ")).unwrap_or_default();
        format!("{}:{}: {rule}{}", f.file, f.line, f.reason)
    };
    checked
        .into_iter()
        .map(|checked| PackVerdict {
            pack: checked.pack,
            tests: checked.tests,
            failures: checked.failures.into_iter().map(failure).collect(),
        })
        .collect()
}

/// Scanners for the packs of `packs diff`.
pub fn comparison(args: &PackDiff) -> Result<catalogue::Comparison, Error> {
    let config = configuration(args.config.as_deref())?;
    let settings = library::Settings {
        policy: args.policy.clone().or_else(|| config.policy.clone()),
        limits: config.limits.clone(),
        threads: args.threads,
        config,
        ..library::Settings::default()
    };
    catalogue::Comparison::new(&args.old, &args.new, &settings)
}

/// The text of the policy that applies.
pub fn policy_text(config: Option<&Path>, policy: Option<&Path>) -> Result<String, Error> {
    let config = configuration(config)?;
    let settings = library::Settings {
        policy: policy.map(Path::to_owned),
        config,
        ..library::Settings::default()
    };
    library::Scanner::new(settings)?.policy().to_toml()
}
