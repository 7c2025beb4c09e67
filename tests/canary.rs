//! Values planted in the samples appear in nothing that the program prints, unless it was told to reveal them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod truth;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use truth::{corpus, digest, samples};

/// A planted value may be written in groups: this many neighbouring tokens are read as one.
const GROUPS: usize = 6;

fn planted() -> BTreeSet<String> {
    samples()
        .into_iter()
        .flat_map(|sample| sample.truth.canary.digests)
        .collect()
}

/// The program, with no configuration, key or state of this machine in reach.
fn tidegate(home: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tidegate"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_STATE_HOME", home.join("state"))
        .env_remove("TIDEGATE_CONFIG")
        .env_remove("TIDEGATE_KEY_FILE")
        .env("RUST_BACKTRACE", "1")
        .output()
        .expect("the program runs")
}

/// The lines of `text` in which a planted value stands.
fn leaks(text: &str, planted: &BTreeSet<String>) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let tokens: Vec<&str> = line
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|token| !token.is_empty())
            .collect();
        for from in 0..tokens.len() {
            let mut joined = String::new();
            for token in tokens.iter().skip(from).take(GROUPS) {
                joined.push_str(token);
                let likely = (7..=64).contains(&joined.len())
                    && joined.bytes().filter(u8::is_ascii_digit).count() >= 2;
                if joined.len() > 64 {
                    break;
                }
                if likely
                    && seen.insert(joined.to_ascii_lowercase())
                    && planted.contains(&digest("canary", &joined.to_ascii_lowercase()))
                {
                    lines.push(number + 1);
                }
            }
        }
    }
    lines
}

fn stays_silent(args: &[&str]) {
    let home = tempfile::tempdir().expect("a folder can be made");
    let planted = planted();
    assert!(planted.len() > 500, "the samples hold values to look for");
    let output = tidegate(home.path(), args);
    for (name, bytes) in [("output", &output.stdout), ("messages", &output.stderr)] {
        let leaks = leaks(&String::from_utf8_lossy(bytes), &planted);
        assert!(
            leaks.is_empty(),
            "tidegate {}: planted values stand in the {name}, lines {leaks:?}",
            args.join(" ")
        );
    }
    assert_eq!(
        output.status.code(),
        Some(1),
        "some samples must be stopped"
    );
    assert!(!output.stdout.is_empty(), "there is something to look at");
}

#[test]
fn text_for_people_shows_no_planted_value() {
    stays_silent(&["scan", "corpus", "--max-matches", "0"]);
}

#[test]
fn text_in_chinese_shows_no_planted_value() {
    stays_silent(&["scan", "corpus", "--lang", "zh-Hant"]);
}

#[test]
fn rows_show_no_planted_value() {
    stays_silent(&["scan", "corpus", "--format", "jsonl", "--max-matches", "0"]);
}

#[test]
fn csv_shows_no_planted_value() {
    stays_silent(&["scan", "corpus", "--format", "csv", "--max-matches", "0"]);
}

#[test]
fn a_check_of_every_file_shows_no_planted_value() {
    let paths: Vec<String> = samples()
        .iter()
        .map(|sample| sample.path.to_string_lossy().into_owned())
        .collect();
    let mut args = vec!["check"];
    args.extend(paths.iter().map(String::as_str));
    stays_silent(&args);
}

#[test]
fn explanations_show_no_planted_value() {
    let paths: Vec<String> = samples()
        .iter()
        .map(|sample| sample.path.to_string_lossy().into_owned())
        .collect();
    for format in ["text", "jsonl"] {
        let limit = "expanded-size=8M";
        let mut args = vec!["explain", "--format", format, "--limit", limit];
        args.extend(paths.iter().map(String::as_str));
        stays_silent(&args);
    }
}

#[test]
fn a_scan_that_runs_into_its_limits_shows_no_planted_value() {
    stays_silent(&[
        "scan",
        "corpus",
        "--format",
        "jsonl",
        "--limit",
        "expanded-size=20K",
    ]);
}

#[test]
fn what_looks_for_leaks_finds_them_where_values_are_shown() {
    let home = tempfile::tempdir().expect("a folder can be made");
    let planted = planted();
    let list = corpus().join("csv/customers-25.csv");
    let list = list.to_string_lossy();
    let commands: [&[&str]; 2] = [
        &["text", &list],
        &[
            "scan",
            &list,
            "--format",
            "jsonl",
            "--reveal",
            "--max-matches",
            "0",
        ],
    ];
    for args in commands {
        let output = tidegate(home.path(), args);
        let found = leaks(&String::from_utf8_lossy(&output.stdout), &planted).len();
        assert!(found >= 25, "{args:?}: {found} planted values were seen");
    }
}
