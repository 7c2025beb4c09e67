//! Fails when an arrow between rooms runs up: who may import whom, as `docs/ARCHITECTURE.md` says.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms that it may use. A new arrow is a new entry, with its reason in the
/// commit that adds it.
const MAY_USE: &[(&str, &[&str])] = &[
    ("error", &[]),
    // A reached limit is a gap kind, and those are nouns of the model.
    ("limits", &["model"]),
    ("input", &["limits", "model"]),
    ("model", &["limits"]),
    // The compact form of what is made ahead: it knows the model's plain data.
    ("frozen", &["model"]),
    ("packs", &["error", "frozen", "model"]),
    ("config", &["error", "limits", "model"]),
    ("digest_key", &["error"]),
    ("source", &["error", "limits", "input"]),
    ("policy", &["error", "model"]),
    ("report", &["model"]),
    ("extract", &["limits", "input", "model"]),
    // One reader alone, for the programs of fuzz/.
    ("fuzzing", &["extract", "input", "limits", "model"]),
    // The matching core alone, for the programs of benches/.
    ("measure", &["detect", "error", "extract", "limits", "scan"]),
    ("detect", &["error", "frozen", "limits", "model", "packs"]),
    (
        "scan",
        &[
            "config",
            "detect",
            "digest_key",
            "error",
            "extract",
            "input",
            "limits",
            "model",
            "packs",
            "policy",
            "source",
        ],
    ),
];

/// The file or folder of `src/` that a path belongs to.
fn room(path: &Path, src: &Path) -> String {
    let inside = path.strip_prefix(src).unwrap();
    let first = inside.components().next().unwrap();
    Path::new(first.as_os_str())
        .file_stem()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned()
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Every room named after `crate::` in a file, one of a `{…}` list included.
fn rooms_used(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, found) in text.match_indices("crate::") {
        let rest = &text[at + found.len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .trim()
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            let is_type = name.is_empty() && rest.starts_with(|c: char| c.is_ascii_uppercase());
            match name.as_str() {
                _ if is_type => used.insert("error".to_owned()),
                "" => false,
                name => used.insert(name.to_owned()),
            };
        }
    }
    used
}

#[test]
fn no_arrow_runs_up() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    let mut wrong = Vec::new();
    let mut arrows = 0;
    for file in &files {
        let room = room(file, &src);
        if room == "lib" || room == "main" || room == "cli" {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{room} is no room of the house"));
            continue;
        };
        for used in rooms_used(&fs::read_to_string(file).unwrap()) {
            arrows += usize::from(used != room);
            if used != room && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} uses {used}", file.display()));
            }
        }
    }
    assert!(
        arrows > 20,
        "only {arrows} arrows seen: the test looks at the wrong place"
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_command_line_uses_the_public_interface_only() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![src.join("main.rs")];
    rust_files(&src.join("cli"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for used in rooms_used(&text) {
            assert!(used == "cli", "{} uses crate::{used}", file.display());
        }
    }
}

#[test]
fn the_library_knows_neither_clap_nor_anyhow() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    for file in files {
        if file.starts_with(src.join("cli")) || file.ends_with("main.rs") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for name in ["clap::", "anyhow::", "indicatif::"] {
            assert!(!text.contains(name), "{} uses {name}", file.display());
        }
    }
}
