//! What tests make for themselves: scanners under one key, numbers from a seed, archives, and a place
//! to run the program in with nothing of this machine's configuration in reach.
#![allow(
    dead_code,
    reason = "each test program that includes this file uses a part of it"
)]

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tidegate::model::{Confidence, GapKind};
use tidegate::{DigestKey, Limits, Outcome, Request, Scanner, Settings};

/// The key of every scan here; public, since all values are invented.
pub const KEY: &[u8; 32] = b"tidegate test key, not a secret!";

/// A sentence that asks for an identity card number and holds one.
pub const SENTENCE: &str = "請提供身份證號碼K274918(1)以便跟進\n";

/// A scanner with `threads` threads and the built-in rules.
pub fn scanner(threads: usize) -> Scanner {
    bounded(threads, Limits::default())
}

/// The same within `limits`.
pub fn bounded(threads: usize, limits: Limits) -> Scanner {
    scanner_of(Settings {
        limits,
        threads: Some(threads),
        ..Settings::default()
    })
}

/// A scanner under the one key.
pub fn scanner_of(settings: Settings) -> Scanner {
    Scanner::new(Settings {
        key: Some(DigestKey::from_bytes(KEY).unwrap()),
        ..settings
    })
    .unwrap()
}

/// A request for a file called `name`.
pub fn named(name: &str) -> Request {
    Request {
        name: Some(name.to_owned()),
        ..Request::default()
    }
}

/// All of a row that must not change from one scan to the next.
pub fn row(outcome: &Outcome) -> Value {
    lasting(serde_json::to_value(outcome).unwrap())
}

/// The same of a row as it was printed.
pub fn lasting(mut row: Value) -> Value {
    row.as_object_mut().unwrap().remove("elapsed_ms").unwrap();
    row
}

pub fn has_gap(outcome: &Outcome, kind: GapKind) -> bool {
    outcome.gaps.iter().any(|gap| gap.kind == kind)
}

/// How many different values of `rule` were found at `level` or above.
pub fn found(outcome: &Outcome, rule: &str, level: Confidence) -> u64 {
    let detections = outcome.detections.iter();
    detections
        .filter(|detection| &*detection.rule == rule)
        .map(|detection| detection.levels.at_least(level))
        .sum()
}

/// Numbers that look random and are the same in every run (splitmix64).
pub struct Seed(pub u64);

impl Seed {
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end.max(1) as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// The elements of `of` in another order.
    pub fn shuffled<T>(&mut self, mut of: Vec<T>) -> Vec<T> {
        for last in (1..of.len()).rev() {
            of.swap(last, self.below(last + 1));
        }
        of
    }

    pub fn digits(&mut self, many: usize) -> String {
        (0..many)
            .map(|_| char::from(b'0' + self.below(10) as u8))
            .collect()
    }

    /// An identity card number of nobody, its check character right.
    pub fn hkid(&mut self) -> String {
        let letter = *self.pick(b"ABCDEFGHKPRVYZ");
        let digits = self.digits(6);
        let mut sum = 9 * 36 + 8 * u32::from(letter - b'A' + 10);
        for (digit, weight) in digits.bytes().zip((2..=7).rev()) {
            sum += u32::from(digit - b'0') * weight;
        }
        let check = match (11 - sum % 11) % 11 {
            10 => 'A',
            digit => char::from(b'0' + digit as u8),
        };
        format!("{}{digits}({check})", char::from(letter))
    }
}

/// An archive with these members.
pub fn zip<N: AsRef<str>, B: AsRef<[u8]>>(members: &[(N, B)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(6));
    for (name, bytes) in members {
        writer.start_file(name.as_ref(), options).unwrap();
        writer.write_all(bytes.as_ref()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// A home without configuration or state, and a digest key in it.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        use std::os::unix::fs::PermissionsExt;
        let home = Self(tempfile::tempdir().unwrap());
        std::fs::write(home.path("key"), KEY).unwrap();
        let owner_only = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(home.path("key"), owner_only).unwrap();
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file and answers its path.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The program, standing in the folder of the package.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tidegate"));
        command
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env_clear()
            .env("HOME", self.0.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_STATE_HOME", self.path("state"))
            .env("TIDEGATE_KEY_FILE", self.path("key"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn run(&self, args: &[&str]) -> Output {
        self.command().args(args).output().unwrap()
    }

    /// Runs the program with the file at `path` as its standard input.
    pub fn run_on(&self, path: &Path, args: &[&str]) -> Output {
        let input = std::fs::File::open(path).unwrap();
        self.command().args(args).stdin(input).output().unwrap()
    }
}

/// The rows that the program printed, without what changes from run to run.
pub fn rows(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines()
        .map(|line| lasting(serde_json::from_str(line).unwrap()))
        .collect()
}
