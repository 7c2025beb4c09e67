//! The samples of `corpus/` and what their makers say was planted in them.
#![allow(
    dead_code,
    reason = "each test program that includes this file uses a part of it"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;

/// The key under which truth files state values; public, since the values are invented.
pub const TEST_KEY: &[u8; 32] = b"tidegate corpus key, no secret!!";

const TRUTH: &str = ".truth.toml";

/// A truth file, as `corpus/make.py` wrote it from what it planted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Truth {
    pub about: String,
    pub producer: String,
    #[serde(default)]
    pub planted: Vec<Planted>,
    pub expect: Expect,
    #[serde(default)]
    pub canary: Canary,
}

/// What one rule has to find.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planted {
    pub rule: String,
    /// Left out: medium or above.
    pub level: Option<String>,
    /// How many different values; left out for rules about the whole document.
    pub unique: Option<u64>,
    #[serde(default)]
    pub masked: Vec<String>,
    #[serde(default)]
    pub locations: Vec<String>,
    /// Digests of the canonical values under [`TEST_KEY`], where the interface fixes the form.
    #[serde(default)]
    pub digests: BTreeSet<String>,
}

/// The verdict; `a|b` is one of the two.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub action: String,
    pub class: String,
    pub gaps: Vec<String>,
    pub silent: Vec<String>,
    /// Rules and gaps that may be there and need not.
    #[serde(default)]
    pub may: Vec<String>,
    #[serde(default)]
    pub may_gaps: Vec<String>,
}

/// Digests of what no output may show: ASCII letters and digits of the value alone, in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Canary {
    pub digests: BTreeSet<String>,
}

/// A sample, its folder's name and its truth.
#[derive(Debug)]
pub struct Sample {
    pub path: PathBuf,
    pub format: String,
    pub truth: Truth,
}

pub fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// Every sample of `corpus/`, by path. A truth without its file, or a file without its truth, ends the test.
pub fn samples() -> Vec<Sample> {
    let root = corpus();
    let mut samples = Vec::new();
    for folder in sorted(&root) {
        if !folder.is_dir() || folder.ends_with("recipe") {
            continue;
        }
        let files = sorted(&folder);
        for path in files.iter().filter(|path| !is_truth(path)) {
            let stem = path.file_stem().expect("a file has a name");
            let truth = folder.join(format!("{}{TRUTH}", stem.to_string_lossy()));
            let text = fs::read_to_string(&truth)
                .unwrap_or_else(|_| panic!("{} has no {}", path.display(), truth.display()));
            let truth = toml::from_str(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", truth.display()));
            let format = folder.file_name().expect("a folder has a name");
            samples.push(Sample {
                path: path.clone(),
                format: format.to_string_lossy().into_owned(),
                truth,
            });
        }
        let truths = files.iter().filter(|path| is_truth(path)).count();
        assert_eq!(
            truths * 2,
            files.len(),
            "{}: one truth a sample",
            folder.display()
        );
    }
    samples
}

fn is_truth(path: &Path) -> bool {
    path.to_string_lossy().ends_with(TRUTH)
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the corpus can be read")
        .map(|entry| entry.expect("the corpus can be read").path())
        .filter(|path| !path.ends_with("__pycache__"))
        .collect();
    paths.sort();
    paths
}

/// HMAC-SHA-256 under [`TEST_KEY`] of `rule`, a zero byte and `value`, in hex.
pub fn digest(rule: &str, value: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(TEST_KEY).expect("any length is a key");
    mac.update(rule.as_bytes());
    mac.update(&[0]);
    mac.update(value.as_bytes());
    mac.finalize()
        .into_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
