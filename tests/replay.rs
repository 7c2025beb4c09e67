//! Verdicts recomputed from rows alone, by a script that shares no code with the program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod truth;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;

use serde_json::{Value, json};
use tidegate::digest_key::DigestKey;
use tidegate::source::Item;
use tidegate::{Limits, Policy, Request, Scanner, Settings};

use truth::{TEST_KEY, samples};

/// Whether there is a Python to run the script with. A machine that calls itself CI must have one.
fn can_replay() -> bool {
    let found = Command::new("python3")
        .args(["-c", "import tomllib"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !found {
        assert!(
            std::env::var_os("CI").is_none(),
            "python3 (3.11 or later) must be there where CI is set"
        );
        eprintln!("SKIPPED: no python3 with tomllib here, so no verdict was recomputed");
    }
    found
}

fn replay(args: &[&str], rows: &str) -> Output {
    let mut child = Command::new("python3")
        .arg("tests/replay.py")
        .args(args)
        .arg("-")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(rows.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    let out = String::from_utf8_lossy(&output.stdout);
    let err = String::from_utf8_lossy(&output.stderr);
    format!("{out}{err}")
}

fn scanner(settings: Settings) -> Scanner {
    Scanner::new(Settings {
        key: Some(DigestKey::from_bytes(TEST_KEY).unwrap()),
        ..settings
    })
    .unwrap()
}

/// The rows of `paths`, one JSON object a line.
fn rows(scanner: &Scanner, paths: &[PathBuf], destination: &str) -> Vec<String> {
    let rows = Mutex::new(Vec::new());
    let items: Vec<Item> = paths
        .iter()
        .map(|path| Item::File { path: path.clone() })
        .collect();
    let request = Request {
        destination: Some(destination.to_owned()),
        ..Request::default()
    };
    scanner.scan_all(items.into_iter(), &request, |row| {
        let row = serde_json::to_string(&row).unwrap();
        rows.lock().unwrap().push(row);
    });
    rows.into_inner().unwrap()
}

fn sample_paths() -> Vec<PathBuf> {
    samples().into_iter().map(|s| s.path).collect()
}

#[test]
fn every_sample_at_every_destination_is_judged_as_its_row_says() {
    if !can_replay() {
        return;
    }
    // Bombs are gaps at any size; at full size they take most of the time.
    let mut limits = Limits::default();
    limits.set("expanded-size", "8M").unwrap();
    let scanner = scanner(Settings {
        limits,
        ..Settings::default()
    });
    let policy = Policy::builtin().unwrap();
    let paths = sample_paths();
    let mut all = Vec::new();
    for destination in policy.destinations() {
        all.extend(rows(&scanner, &paths, &destination.id));
    }
    let wanted = paths.len() * policy.destinations().count();
    assert_eq!(all.len(), wanted);
    assert!(wanted > 1000, "the corpus is not where it should be");
    let output = replay(&["--packs", "patterns"], &all.join("\n"));
    assert!(output.status.success(), "{}", said(&output));
    let count = format!("{wanted} rows replayed, 0 disagreements");
    assert!(said(&output).contains(&count), "{}", said(&output));
}

/// Changes one row in one way and expects the script to see it.
fn is_seen(row: &Value, what: &str, change: impl FnOnce(&mut Value)) {
    let mut changed = row.clone();
    change(&mut changed);
    assert_ne!(*row, changed, "{what}: nothing was changed");
    let output = replay(&["--packs", "patterns"], &changed.to_string());
    assert_eq!(output.status.code(), Some(1), "{what}: {}", said(&output));
}

#[test]
fn a_row_that_was_altered_disagrees_with_its_verdict() {
    if !can_replay() {
        return;
    }
    let scanner = scanner(Settings::default());
    let text = (0..12u32).fold(String::from("HKID\n"), |all, n| {
        all + &hkid(n * 7919 + 100_000) + "\n"
    });
    let row = scanner.scan_bytes(text.into_bytes(), &Request::default());
    let row = serde_json::to_value(&row).unwrap();
    assert_eq!(replay(&[], &row.to_string()).status.code(), Some(0));
    assert_eq!(row["class"], "restricted");
    is_seen(&row, "another action", |row| row["action"] = json!("allow"));
    is_seen(&row, "another class", |row| row["class"] = json!("public"));
    is_seen(&row, "no reasons", |row| row["reasons"] = json!([]));
    is_seen(&row, "another line", |row| {
        row["reasons"][0]["policy"] = json!("personal-identifier");
    });
    is_seen(&row, "fewer values", |row| {
        row["detections"][0]["levels"] = json!({ "high": 9, "medium": 0, "low": 0 });
        row["detections"][0]["unique"] = json!(9);
    });
    is_seen(&row, "a lower level", |row| {
        row["detections"][0]["levels"] = json!({ "high": 0, "medium": 0, "low": 12 });
    });
    is_seen(&row, "a value's level", |row| {
        row["detections"][0]["matches"][3]["confidence"] = json!("medium");
    });
    is_seen(&row, "a value's evidence", |row| {
        row["detections"][0]["matches"][3]["evidence"] = json!([{ "signal": "checksum" }]);
    });
    is_seen(&row, "nothing found", |row| row["detections"] = json!([]));
    is_seen(&row, "another destination", |row| {
        row["destination"]["id"] = json!("on-premises");
    });
    is_seen(&row, "a gap", |row| {
        row["gaps"] = json!([{ "location": "", "members": [], "kind": "encrypted", "detail": "" }]);
    });
}

#[test]
fn a_row_that_cannot_be_read_is_trouble() {
    if can_replay() {
        assert_eq!(replay(&[], "{}").status.code(), Some(2));
        let args = ["--policy", "no/such/policy.toml"];
        assert_eq!(replay(&args, "").status.code(), Some(2));
    }
}

#[test]
fn a_configured_destination_is_judged_with_its_configuration() {
    if !can_replay() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tidegate.toml");
    let text = "[[destinations]]\nid = \"vault\"\nhosting = \"on-premises\"\n\
        [[destinations]]\nid = \"partner\"\njurisdiction = \"CN\"\n\
        mechanism = \"written-consent\"\nevidence = \"file 3\"\nexpires = 2999-12-31\n";
    std::fs::write(&path, text).unwrap();
    let scanner = scanner(Settings {
        config: tidegate::Config::read(&path).unwrap(),
        ..Settings::default()
    });
    let file = folder.path().join("one.txt");
    std::fs::write(&file, format!("HKID {}", hkid(654_321))).unwrap();
    let mut both = rows(&scanner, std::slice::from_ref(&file), "vault");
    both.extend(rows(&scanner, &[file], "partner"));
    let actions: Vec<Value> = both
        .iter()
        .map(|row| serde_json::from_str::<Value>(row).unwrap()["action"].clone())
        .collect();
    assert_eq!(actions, [json!("allow"), json!("justify")]);
    let rows = both.join("\n");
    let config = path.to_str().unwrap();
    let output = replay(&["--config", config], &rows);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(
        replay(&[], &rows).status.code(),
        Some(1),
        "who keeps a destination's files stands in the configuration"
    );
}

#[test]
fn a_label_is_judged_by_what_the_row_shows_of_it() {
    if !can_replay() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tidegate.toml");
    let odd = folder.path().join("odd.json");
    std::fs::write(&odd, r#"{"MSIP_Label_odd_Name": "Blue Team"}"#).unwrap();
    // Named `Confidential`, with this id.
    let labelled = truth::corpus().join("docx/sensitivity-label.docx");
    let id = "2096f6a2-d2f7-48be-b329-b73aaa526e5d";
    for (labels, shown, class) in [
        (String::new(), "Confidential", "confidential"),
        (format!("\"{id}\" = \"restricted\"\n"), id, "restricted"),
        (
            format!("\"{id}\" = \"confidential\"\n"),
            "Confidential",
            "confidential",
        ),
        (
            "Confidential = \"restricted\"\n".to_owned(),
            "Confidential",
            "restricted",
        ),
    ] {
        std::fs::write(&path, format!("[labels]\n{labels}")).unwrap();
        let scanner = scanner(Settings {
            config: tidegate::Config::read(&path).unwrap(),
            ..Settings::default()
        });
        let both = rows(&scanner, &[labelled.clone(), odd.clone()], "unknown");
        let output = replay(&["--config", path.to_str().unwrap()], &both.join("\n"));
        assert!(output.status.success(), "{labels}: {}", said(&output));
        for row in both {
            let row: Value = serde_json::from_str(&row).unwrap();
            if row["path"].as_str().unwrap().ends_with("odd.json") {
                assert_eq!(row["label"], "*********", "nobody knows what it may hold");
            } else {
                assert_eq!(row["label"], shown);
                assert_eq!(row["class"], class);
            }
        }
    }
}

/// `A`, the number and the check digit that makes it a valid HKID.
fn hkid(number: u32) -> String {
    let digits: Vec<u32> = format!("{number:06}")
        .bytes()
        .map(|byte| u32::from(byte - b'0'))
        .collect();
    let letters = 9 * 36 + 8 * 10;
    let sum: u32 = letters + (2..=7).rev().zip(&digits).map(|(w, d)| w * d).sum::<u32>();
    let check = match (11 - sum % 11) % 11 {
        10 => "A".to_owned(),
        n => n.to_string(),
    };
    format!("A{number:06}({check})")
}

#[test]
fn the_script_shares_nothing_with_the_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replay.py");
    let text = std::fs::read_to_string(path).unwrap();
    let imports: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("import ") || line.starts_with("from "))
        .collect();
    assert_eq!(
        imports,
        [
            "import argparse",
            "import json",
            "import pathlib",
            "import sys",
            "import tomllib"
        ]
    );
    for runs_others in ["subprocess", "os.", "ctypes", "eval(", "exec("] {
        assert!(!text.contains(runs_others), "{runs_others}");
    }
}
