//! A thin stand-in for the engine: it lets the command line run before the engine is merged, and goes away with it.
#![allow(
    missing_docs,
    clippy::all,
    clippy::indexing_slicing,
    clippy::expect_used
)]

use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::model::*;
use crate::source::Item;
use crate::{Error, Limits};

#[derive(Clone, Default)]
pub struct Config {
    pub threads: Option<usize>,
    pub temp_dir: Option<PathBuf>,
    pub max_matches: Option<usize>,
    pub limits: Limits,
}
impl Config {
    pub fn find(explicit: Option<&Path>) -> Result<Config, Error> {
        let from_env = std::env::var_os("TIDEGATE_CONFIG").map(PathBuf::from);
        let Some(path) = explicit.map(Path::to_path_buf).or(from_env) else {
            return Ok(Self::default());
        };
        let text = std::fs::read_to_string(&path).map_err(|e| Error::io(&path, e))?;
        if let Some(n) = text.lines().position(|l| l.contains("unknown_key")) {
            return Err(Error::Config {
                file: path.display().to_string(),
                line: n + 1,
                reason: "unknown key `unknown_key`".into(),
            });
        }
        Ok(Self::default())
    }
}
pub enum Reveal {
    Masked,
    Values,
}
pub enum Mode {
    Enforce,
    Observe,
}
pub struct DigestKey;
impl DigestKey {
    pub fn find(_config: &Config) -> Result<(DigestKey, Option<String>), Error> {
        Ok((Self, None))
    }
}
pub struct Settings {
    pub packs: Vec<PathBuf>,
    pub policy: Option<PathBuf>,
    pub config: Config,
    pub limits: Limits,
    pub threads: usize,
    pub temp_dir: Option<PathBuf>,
    pub max_matches: usize,
    pub reveal: Reveal,
    pub mode: Mode,
    pub key: DigestKey,
}
#[derive(Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);
impl Cancel {
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
#[derive(Clone, Default)]
pub struct Request {
    pub name: Option<String>,
    pub destination: Option<String>,
    pub justification: Option<String>,
    pub user: Option<String>,
    pub cancel: Cancel,
}
pub struct TextPiece<'a> {
    pub location: &'a str,
    pub label: Option<&'a str>,
    pub text: &'a str,
}
pub struct FormatInfo {
    pub name: &'static str,
    pub extensions: &'static [&'static str],
}
pub fn formats() -> Vec<FormatInfo> {
    vec![FormatInfo {
        name: "text",
        extensions: &["txt", "log"],
    }]
}

#[derive(Clone)]
pub struct Scanner(Arc<Settings>);
impl Scanner {
    pub fn new(settings: Settings) -> Result<Scanner, Error> {
        for pack in &settings.packs {
            std::fs::read(pack).map_err(|e| Error::io(pack, e))?;
        }
        Ok(Self(Arc::new(settings)))
    }
    pub fn check_destination(&self, id: &str) -> Result<(), Error> {
        match id {
            "unknown" | "on-premises" | "hong-kong" | "dingtalk-cn" | "dingtalk-intl" => Ok(()),
            _ => Err(Error::Usage {
                what: format!("destination {id}"),
                reason: "unknown".into(),
            }),
        }
    }
    pub fn advice(&self, _row: &Outcome, lang: &str) -> Vec<String> {
        vec![if lang == "en" { "mask it" } else { "請遮蓋" }.to_owned()]
    }
    pub fn scan_path(&self, path: &Path, request: &Request) -> Outcome {
        match std::fs::File::open(path) {
            Ok(file) => self.judge(path, file, request),
            Err(_) => self.unreadable(path, "cannot be opened"),
        }
    }
    pub fn scan_reader<R: Read + Seek>(&self, reader: R, request: &Request) -> Outcome {
        self.scan_stream(reader, request)
    }
    pub fn scan_stream<R: Read>(&self, reader: R, request: &Request) -> Outcome {
        let name = request.name.clone().unwrap_or_else(|| "-".into());
        self.judge(Path::new(&name), reader, request)
    }
    fn judge(&self, path: &Path, mut reader: impl Read, request: &Request) -> Outcome {
        let mut bytes = Vec::new();
        if reader.read_to_end(&mut bytes).is_err() {
            return self.unreadable(path, "failed while being read");
        }
        let mut row = self.row(path);
        if let Some(to) = &request.destination {
            row.destination.id = to.clone();
        }
        row.size = Some(bytes.len() as u64);
        row.justified = request.justification.is_some();
        if String::from_utf8_lossy(&bytes).contains("K274918(1)") {
            row.action = match row.destination.id.as_str() {
                "on-premises" => Action::Allow,
                "hong-kong" => Action::Warn,
                "dingtalk-cn" => Action::Block,
                _ => Action::Justify,
            };
            row.class = Class::Confidential;
            let mut reason = Reason::new(
                "personal-id",
                Action::Justify,
                Title::pair("1 Hong Kong identity card number", "1 個香港身份證號碼"),
            );
            reason.rules.push("hkid".into());
            row.reasons.push(reason);
            let levels = Counts {
                high: 1,
                medium: 0,
                low: 0,
            };
            let mut found = Detection::new(
                "hkid".into(),
                Title::pair("Hong Kong identity card number", "香港身份證號碼"),
                "hk-identity@1.0.0".into(),
                levels,
            );
            let line = String::from_utf8_lossy(&bytes)
                .lines()
                .position(|l| l.contains("K274918(1)"));
            let at = Location {
                members: vec![],
                place: Place::line(line.unwrap_or(0) as u32 + 1),
            };
            let mut one = Match::new(
                at,
                "K2*****(*)".into(),
                Digest([0; 32]),
                Confidence::High,
                vec![],
            );
            if matches!(self.0.reveal, Reveal::Values) {
                one.value = Some("K2749181".into());
            }
            found.matches.push(one);
            row.detections.push(found);
        }
        row
    }
    pub fn unreadable(&self, path: &Path, detail: &'static str) -> Outcome {
        let mut row = self.row(path);
        row.gaps
            .push(Gap::new(Location::default(), GapKind::Io, detail));
        row.action = Action::Block;
        row.coverage.complete = false;
        let mut reason = Reason::new(
            "unread",
            Action::Block,
            Title::pair("it cannot be read", "無法讀取"),
        );
        reason.gap = Some(GapKind::Io);
        row.reasons.push(reason);
        row
    }
    fn row(&self, path: &Path) -> Outcome {
        let shown = path.to_string_lossy();
        let hex = path.to_str().is_none().then(|| {
            use std::os::unix::ffi::OsStrExt;
            path.as_os_str()
                .as_bytes()
                .iter()
                .map(|b| format!("{b:02x}"))
                .collect::<String>()
        });
        let mut value = serde_json::json!({
            "schema": SCHEMA, "incident": "stand-in", "path": shown,
            "sha256": null, "size": null, "format": "text",
            "destination": {"id": "unknown", "jurisdiction": null, "mechanism": null},
            "enforced": matches!(self.0.mode, Mode::Enforce), "justified": false,
            "action": "allow", "class": "internal",
            "reasons": [], "detections": [], "gaps": [],
            "coverage": {"complete": true, "parts": 1, "parts_read": 1, "bytes": 5, "chars": 5},
            "label": null, "packs": "sha256:1", "policy": "sha256:2", "config": "sha256:3",
            "digest_key": "k", "version": "0", "elapsed_ms": 1.5
        });
        if let Some(hex) = hex {
            value["path_hex"] = hex.into();
        }
        serde_json::from_value(value).expect("a row")
    }
    pub fn scan_all(
        &self,
        items: impl Iterator<Item = Item> + Send,
        request: &Request,
        done: impl Fn(Outcome) + Sync,
    ) {
        use rayon::prelude::*;
        items.par_bridge().for_each(|item| {
            if request.cancel.is_cancelled() {
                return;
            }
            done(match item {
                Item::File { path } => self.scan_path(&path, request),
                Item::Unreadable { path, detail } => self.unreadable(&path, detail),
            })
        });
    }
    pub fn read_path(
        &self,
        path: &Path,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        match std::fs::File::open(path) {
            Ok(file) => self.read_stream(file, request, each),
            Err(_) => self.unreadable(path, "cannot be opened"),
        }
    }
    pub fn read_stream<R: Read>(
        &self,
        mut reader: R,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        let mut bytes = Vec::new();
        let _ = reader.read_to_end(&mut bytes);
        for (n, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
            let location = format!("line {}", n + 1);
            each(TextPiece {
                location: &location,
                label: None,
                text: line,
            });
        }
        self.row(Path::new(request.name.as_deref().unwrap_or("-")))
    }
}

pub fn policy_source(path: Option<&Path>) -> Result<String, Error> {
    match path {
        Some(path) => std::fs::read_to_string(path).map_err(|e| Error::io(path, e)),
        None => Ok("# the built-in policy\n".into()),
    }
}

pub mod packs {
    use super::*;
    pub struct PackInfo {
        pub name: String,
        pub version: String,
        pub rules: Vec<(String, Title)>,
    }
    pub struct Failure {
        pub file: String,
        pub line: usize,
        pub rule: Option<String>,
        pub reason: String,
    }
    pub struct Checked {
        pub pack: String,
        pub tests: usize,
        pub failures: Vec<Failure>,
    }
    pub fn list(_added: &[PathBuf]) -> Result<Vec<PackInfo>, Error> {
        Ok(vec![PackInfo {
            name: "hk-identity".into(),
            version: "1.0.0".into(),
            rules: vec![(
                "hkid".into(),
                Title::pair("Hong Kong identity card number", "香港身份證號碼"),
            )],
        }])
    }
    pub fn test(files: &[PathBuf]) -> Result<Vec<Checked>, Error> {
        for file in files {
            std::fs::read(file).map_err(|e| Error::io(file, e))?;
        }
        Ok(vec![Checked {
            pack: "hk-identity@1.0.0".into(),
            tests: 3,
            failures: vec![],
        }])
    }
    pub fn lint(files: &[PathBuf]) -> Result<Vec<Checked>, Error> {
        test(files)
    }
}
