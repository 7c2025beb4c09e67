//! The surface: each file in `tests/cli` is a folder to make, a command to run and what must come of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

/// One case. The command runs inside a fresh folder, with no configuration of the machine in reach.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Case {
    /// The fact that the case stands for, as a sentence.
    fact: String,
    args: Vec<String>,
    exit: i32,
    #[serde(default)]
    stdin: String,
    #[serde(default)]
    env: BTreeMap<String, String>,
    /// Path and content.
    #[serde(default)]
    files: BTreeMap<String, String>,
    /// Files whose name is given as the hex digits of its bytes.
    #[serde(default)]
    hex_files: BTreeMap<String, String>,
    /// Path and what the link says.
    #[serde(default)]
    links: BTreeMap<String, String>,
    #[serde(default)]
    fifos: Vec<String>,
    /// Every row of standard output or of the file `out.jsonl`: path and action, no more, no less.
    rows: Option<BTreeMap<String, String>>,
    #[serde(default)]
    stdout: Expected,
    #[serde(default)]
    stderr: Expected,
    /// Files that the command writes.
    #[serde(default)]
    written: BTreeMap<String, Expected>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// The whole text.
    is: Option<String>,
    #[serde(default)]
    has: Vec<String>,
    #[serde(default)]
    lacks: Vec<String>,
}

impl Expected {
    fn mistakes(&self, of: &str, text: &str) -> Vec<String> {
        let mut mistakes = Vec::new();
        if let Some(whole) = self.is.as_deref().filter(|whole| *whole != text) {
            mistakes.push(format!("{of} is not {whole:?}"));
        }
        let missing = self.has.iter().filter(|part| !text.contains(part.as_str()));
        mistakes.extend(missing.map(|part| format!("{of} lacks {part:?}")));
        let surplus = self
            .lacks
            .iter()
            .filter(|part| text.contains(part.as_str()));
        mistakes.extend(surplus.map(|part| format!("{of} has {part:?}")));
        mistakes
    }
}

#[test]
fn every_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .collect();
    paths.sort();
    assert!(paths.len() > 20, "the cases are not where they should be");
    let failures: Vec<String> = paths.iter().filter_map(|path| failure(path)).collect();
    assert!(
        failures.is_empty(),
        "{} of {} cases fail\n\n{}",
        failures.len(),
        paths.len(),
        failures.join("\n\n")
    );
}

/// Runs the case at `path`; says what was wrong, if anything.
fn failure(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).unwrap();
    let case: Case = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let place = Place::new();
    place.make(&case);
    let output = place.run(&case);
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    let mut mistakes = Vec::new();
    if output.status.code() != Some(case.exit) {
        mistakes.push(format!(
            "exit is {:?}, not {}",
            output.status.code(),
            case.exit
        ));
    }
    mistakes.extend(case.stdout.mistakes("stdout", &stdout));
    mistakes.extend(case.stderr.mistakes("stderr", &stderr));
    if let Some(expected) = &case.rows {
        let rows = place
            .read("out.jsonl")
            .unwrap_or_else(|| stdout.to_string());
        let actual = actions(&rows);
        if actual != expected.clone().into_iter().collect::<Vec<_>>() {
            mistakes.push(format!("rows are {actual:?}"));
        }
    }
    for (name, expected) in &case.written {
        match place.read(name) {
            Some(text) => mistakes.extend(expected.mistakes(name, &text)),
            None => mistakes.push(format!("{name} was not written")),
        }
    }
    if mistakes.is_empty() {
        return None;
    }
    let name = path.file_name().unwrap().to_string_lossy();
    let Case { fact, .. } = case;
    let mistakes = mistakes.join("\n  ");
    Some(format!(
        "{name}: {fact}\n  {mistakes}\n--- stdout\n{stdout}--- stderr\n{stderr}"
    ))
}

/// Path and action of each row, sorted; a line that is no row is shown as it is.
fn actions(rows: &str) -> Vec<(String, String)> {
    let mut actions: Vec<(String, String)> = rows
        .lines()
        .map(|line| {
            let row: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
            let field = |name: &str| row[name].as_str().unwrap_or(line).to_owned();
            (field("path"), field("action"))
        })
        .collect();
    actions.sort();
    actions
}

/// A folder of its own, away from any configuration and state.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        fs::create_dir(place.home()).unwrap();
        fs::create_dir(place.work()).unwrap();
        fs::write(place.key(), "0123456789abcdef".repeat(4)).unwrap();
        let owner_only = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(place.key(), owner_only).unwrap();
        place
    }

    fn home(&self) -> PathBuf {
        self.0.path().join("home")
    }

    fn work(&self) -> PathBuf {
        self.0.path().join("work")
    }

    /// One key for all cases: none is made, and digests are the same from run to run.
    fn key(&self) -> PathBuf {
        self.home().join("key")
    }

    fn write(&self, name: &Path, content: &str) {
        let path = self.work().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn read(&self, name: &str) -> Option<String> {
        let bytes = fs::read(self.work().join(name)).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn make(&self, case: &Case) {
        for (name, content) in &case.files {
            self.write(Path::new(name), content);
        }
        for (hex, content) in &case.hex_files {
            use std::os::unix::ffi::OsStringExt;
            let digits: Vec<u8> = hex.chars().map(|c| c.to_digit(16).unwrap() as u8).collect();
            let bytes = digits
                .chunks(2)
                .map(|pair| pair[0] << 4 | pair[1])
                .collect();
            let name = std::ffi::OsString::from_vec(bytes);
            self.write(Path::new(&name), content);
        }
        for (name, target) in &case.links {
            std::os::unix::fs::symlink(target, self.work().join(name)).unwrap();
        }
        for name in &case.fifos {
            let made = Command::new("mkfifo").arg(self.work().join(name)).status();
            assert!(made.unwrap().success());
        }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tidegate"));
        command
            .current_dir(self.work())
            .env_clear()
            .env("HOME", self.home())
            .env("XDG_CONFIG_HOME", self.home().join("config"))
            .env("XDG_STATE_HOME", self.home().join("state"))
            .env("TIDEGATE_KEY_FILE", self.key())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn spawn(&self, args: &[&str]) -> Child {
        self.command().args(args).spawn().unwrap()
    }

    fn run(&self, case: &Case) -> Output {
        let mut child = self
            .command()
            .args(&case.args)
            .envs(&case.env)
            .spawn()
            .unwrap();
        // A command that does not read its input closes the pipe, which is its right.
        let _ = child.stdin.take().unwrap().write_all(case.stdin.as_bytes());
        child.wait_with_output().unwrap()
    }
}

/// The exit code of a child that must end by itself soon.
fn ends(child: &mut Child) -> Option<i32> {
    let patience = Instant::now() + Duration::from_secs(20);
    while Instant::now() < patience {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    panic!("the command does not end");
}

fn interrupt(child: &Child) {
    let pid = child.id().to_string();
    let sent = Command::new("sh")
        .args(["-c", &format!("kill -INT {pid}")])
        .status();
    assert!(sent.unwrap().success());
}

#[test]
fn a_closed_pipe_ends_quietly_with_2() {
    let place = Place::new();
    for n in 0..200 {
        place.write(Path::new(&format!("in/{n}.txt")), "nothing to see\n");
    }
    for args in [
        &["scan", "in", "--format", "jsonl"][..],
        &["scan", "in"],
        &["text", "in/1.txt"],
        &["formats"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
    ] {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let mut child = place.command().args(args).stdout(writer).spawn().unwrap();
        assert_eq!(ends(&mut child), Some(2), "{args:?}");
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn rows_that_find_no_room_are_trouble_and_said() {
    let place = Place::new();
    place.write(Path::new("a.txt"), "nothing to see\n");
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let mut child = place
        .command()
        .args(["check", "a.txt"])
        .stdout(full)
        .spawn()
        .unwrap();
    assert_eq!(ends(&mut child), Some(2));
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with("tidegate: No space left"), "{said}");
}

#[test]
fn an_interruption_leaves_whole_rows_and_ends_with_130() {
    let place = Place::new();
    place.write(Path::new("a.txt"), "nothing to see\n");
    let mut child = place.spawn(&["scan", "--format", "jsonl", "--files-from", "-"]);
    let mut list = child.stdin.take().unwrap();
    list.write_all(b"a.txt\n").unwrap();
    let mut rows = BufReader::new(child.stdout.take().unwrap());
    let mut row = String::new();
    rows.read_line(&mut row).unwrap();
    interrupt(&child);
    assert_eq!(ends(&mut child), Some(130));
    assert_eq!(actions(&row), [("a.txt".to_owned(), "allow".to_owned())]);
    let mut rest = String::new();
    rows.read_line(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[test]
fn an_interruption_is_noticed_while_standard_input_keeps_still() {
    let place = Place::new();
    let mut child = place.spawn(&["check", "-"]);
    let _open = child.stdin.take().unwrap();
    // The handler must be in place first, and nothing that can be seen tells when it is.
    thread::sleep(Duration::from_millis(1500));
    interrupt(&child);
    assert_eq!(ends(&mut child), Some(130));
}

#[test]
fn help_offers_nothing_that_is_not_built() {
    let place = Place::new();
    let commands = [
        &["--help"][..],
        &["check", "--help"],
        &["scan", "--help"],
        &["explain", "--help"],
        &["text", "--help"],
        &["formats", "--help"],
        &["packs", "--help"],
        &["policy", "--help"],
    ];
    for args in commands {
        let output = place.spawn(args).wait_with_output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && help.contains("Usage: tidegate"));
        for absent in ["--state", "sarif", "ocsf", "cef", "html", "schema"] {
            assert!(!help.contains(absent), "{args:?} offers {absent}");
        }
    }
    for command in [
        "serve",
        "watch",
        "hook",
        "audit",
        "report",
        "approve",
        "inventory",
        "doctor",
    ] {
        let output = place.spawn(&[command]).wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{command}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(&format!("unrecognized subcommand '{command}'")));
    }
}
