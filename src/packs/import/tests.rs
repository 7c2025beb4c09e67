//! Files that are cut and broken at many places: an answer or a reason with its line, never a panic.

use super::{Kind, import};
use crate::error::Error;

const FILES: &[(&str, &[u8], Kind)] = &[
    (
        "purview-documented.xml",
        include_bytes!("../../../tests/packs/import/purview-documented.xml"),
        Kind::Purview,
    ),
    (
        "purview-published.xml",
        include_bytes!("../../../tests/packs/import/purview-published.xml"),
        Kind::Purview,
    ),
    (
        "presidio-documented.yaml",
        include_bytes!("../../../tests/packs/import/presidio-documented.yaml"),
        Kind::Presidio,
    ),
    (
        "gitleaks-documented.toml",
        include_bytes!("../../../tests/packs/import/gitleaks-documented.toml"),
        Kind::Gitleaks,
    ),
    (
        "kingfisher-published.yml",
        include_bytes!("../../../tests/packs/import/kingfisher-published.yml"),
        Kind::Noseyparker,
    ),
];

/// An import of broken bytes answers, or names the file and a line of it.
fn answers(file: &str, bytes: &[u8], kind: Kind) {
    if let Err(error) = import(file, bytes, Some(kind)) {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        match error {
            Error::Pack {
                file: named,
                line,
                reason,
                ..
            } => {
                assert_eq!(named, file);
                assert!(
                    (1..=lines).contains(&line),
                    "{file}: line {line} of {lines}: {reason}"
                );
                assert!(!reason.is_empty());
            }
            other => panic!("{other}"),
        }
    }
}

#[test]
fn the_kind_is_seen_from_the_content() {
    for (file, bytes, kind) in FILES {
        let own = import(file, bytes, None).unwrap();
        let named = import(file, bytes, Some(*kind)).unwrap();
        assert_eq!(own.rules.len(), named.rules.len(), "{file}");
        assert!(!own.rules.is_empty(), "{file}");
    }
}

#[test]
fn every_rule_met_is_imported_or_listed() {
    for (file, bytes, kind) in FILES {
        let draft = import(file, bytes, Some(*kind)).unwrap();
        let out = draft.losses.iter().filter(|loss| {
            let left = loss.what.contains("left out") || loss.what.contains("class of Presidio");
            loss.rule.is_some() && (loss.effect == super::Effect::NotImported || left)
        });
        let mut out: Vec<_> = out.filter_map(|loss| loss.rule.clone()).collect();
        out.retain(|id| !draft.rules.iter().any(|rule| rule.source_id == *id));
        out.sort();
        out.dedup();
        assert_eq!(draft.rules.len() + out.len(), draft.met, "{file}");
    }
}

#[test]
fn cut_files_answer() {
    for (file, bytes, kind) in FILES {
        for nth in 0..64 {
            let end = bytes.len() * nth / 64;
            answers(file, &bytes[..end], *kind);
            answers(file, &bytes[..(end + 1).min(bytes.len())], *kind);
        }
    }
}

#[test]
fn broken_files_answer() {
    let mut seed = 0x2545_F491_4F6C_DD1Du64;
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed as usize
    };
    let spices = b"<>&;\"'[]{}()|*+?\\^$-:#=, \n\0\xFF09azP";
    for (file, bytes, kind) in FILES {
        for _ in 0..300 {
            let mut broken = bytes.to_vec();
            for _ in 0..1 + next() % 4 {
                let at = next() % broken.len();
                broken[at] = spices[next() % spices.len()];
            }
            answers(file, &broken, *kind);
        }
    }
}

#[test]
fn what_is_not_utf_8_is_named_with_its_line() {
    let error = import("a.yml", b"rules:\n- \xFF\n", None).unwrap_err();
    assert_eq!(error.to_string(), "a.yml:2: is neither UTF-8 nor UTF-16");
}
