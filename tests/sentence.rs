//! One sentence, every way in: the same number, at the same level, under the same digest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod made;
mod truth;

use std::collections::BTreeSet;
use std::path::Path;

use encoding_rs::{BIG5, GB18030};
use serde_json::Value;

use made::{Home, SENTENCE, rows};

/// The samples that hold the sentence, one for each way in which files carry text.
const SAMPLES: &[&str] = &[
    "docx/sentence.docx",
    "xlsx/sentence.xlsx",
    "pptx/sentence.pptx",
    "pdf/sentence-reportlab.pdf",
    "pdf/sentence-libreoffice.pdf",
    "pdf/sentence-chromium.pdf",
    "eml/sentence-attached.eml",
    "eml/sentence-attached-docx.eml",
    "p7m/sentence.p7m",
    "zip/sentence-zip-in-zip.zip",
    "zip/sentence-in-docx.zip",
    "html/sentence.html",
    "json/sentence-escaped.json",
    "markdown/sentence.md",
    "xml/sentence-big5.xml",
];

/// The sentence as bytes, in each encoding that Hong Kong's files come in.
fn encoded() -> Vec<(&'static str, Vec<u8>)> {
    let wide = || SENTENCE.encode_utf16().flat_map(u16::to_le_bytes);
    let strictly = |encoding: &'static encoding_rs::Encoding| {
        let (bytes, _, has_errors) = encoding.encode(SENTENCE);
        assert!(!has_errors);
        bytes.into_owned()
    };
    vec![
        ("utf-8.txt", SENTENCE.into()),
        ("utf-8-marked.txt", format!("\u{feff}{SENTENCE}").into()),
        ("big5.txt", strictly(BIG5)),
        ("gb18030.txt", strictly(GB18030)),
        ("utf-16le.txt", wide().collect()),
        (
            "utf-16le-marked.txt",
            [0xFF, 0xFE].into_iter().chain(wide()).collect(),
        ),
    ]
}

/// Checks one file and answers the digest of the number in it.
fn checked(home: &Home, path: &Path) -> Result<String, String> {
    let output = home.run(&["check", "--format", "jsonl", path.to_str().unwrap()]);
    let row = rows(&output).pop().unwrap_or_default();
    let wrong = |what: &str| Err(format!("{}: {what}: {row}", path.display()));
    if output.status.code() != Some(1) {
        return wrong("the exit code is not 1");
    }
    let Some(found) = detection(&row, "hkid") else {
        return wrong("no identity card number is found");
    };
    if found["confidence"] != "high" || found["unique"] != 1 {
        return wrong("it is not one number at high");
    }
    match found["matches"][0]["digest"].as_str() {
        Some(digest) if digest.len() == 64 => Ok(digest.to_owned()),
        _ => wrong("the match has no digest"),
    }
}

fn detection<'a>(row: &'a Value, rule: &str) -> Option<&'a Value> {
    let detections = row["detections"].as_array()?;
    detections.iter().find(|found| found["rule"] == rule)
}

#[test]
fn the_sentence_stops_every_file_that_holds_it_under_one_digest() {
    let home = Home::new();
    let written = encoded()
        .into_iter()
        .map(|(name, bytes)| home.write(name, bytes));
    let samples = SAMPLES.iter().map(|name| truth::corpus().join(name));
    let (digests, mistakes): (Vec<_>, Vec<_>) = written
        .chain(samples)
        .map(|path| checked(&home, &path))
        .partition(Result::is_ok);
    let mistakes: Vec<String> = mistakes.into_iter().filter_map(Result::err).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    let digests: BTreeSet<String> = digests.into_iter().flatten().collect();
    assert_eq!(digests.len(), 1, "{digests:?}");
}

#[test]
fn the_digest_is_the_keyed_hash_of_rule_and_number() {
    let home = Home::new();
    std::fs::write(home.path("key"), truth::TEST_KEY).unwrap();
    let file = home.write("note.txt", SENTENCE);
    let wanted = truth::digest("hkid", "K2749181");
    assert_eq!(checked(&home, &file), Ok(wanted));
}

#[test]
fn another_key_gives_another_digest() {
    let home = Home::new();
    let file = home.write("note.txt", SENTENCE);
    let first = checked(&home, &file).unwrap();
    std::fs::write(home.path("key"), [7; 32]).unwrap();
    assert_ne!(checked(&home, &file).unwrap(), first);
}

#[test]
fn the_same_sentence_with_a_wrong_check_digit_may_go() {
    let home = Home::new();
    let file = home.write("note.txt", SENTENCE.replace("(1)", "(2)"));
    let output = home.run(&["check", "--format", "jsonl", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    assert!(detection(&rows(&output)[0], "hkid").is_none());
}
