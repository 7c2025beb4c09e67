//! Files under another name, and files that are two things at once: each is read as all that it is, and rules
//! hear that its name says otherwise.

use std::path::Path;

use tidegate::model::Confidence;
use tidegate::{Outcome, Scanner, Settings};

use crate::made::{Home, SENTENCE, Seed, found, named, scanner_of, zip};

/// A pack whose one rule speaks where a name says otherwise than the content.
const DISGUISE: &str = r#"[pack]
name = "disguise"
version = "1.0.0"
title = { en = "Disguised files" }

[[rule]]
id = "disguised"
title = { en = "A file under another kind's name" }
levels.medium = ["sign:mismatch"]
source = "our handbook"
"#;

fn scanner(home: &Home) -> Scanner {
    scanner_of(Settings {
        packs: vec![home.write("disguise.toml", DISGUISE)],
        threads: Some(1),
        ..Settings::default()
    })
}

fn sample(name: &str) -> Vec<u8> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    std::fs::read(corpus.join(name)).unwrap()
}

/// How many identity card numbers are found, and whether the name is known to be wrong.
fn told(outcome: &Outcome) -> (u64, bool) {
    let numbers = found(outcome, "hkid", Confidence::Medium);
    (numbers, found_at_all(outcome, "disguised"))
}

fn found_at_all(outcome: &Outcome, rule: &str) -> bool {
    outcome.detections.iter().any(|found| &*found.rule == rule)
}

/// A text with a number of its own, which no sample has.
fn note() -> String {
    format!("身份證號碼 {}\n", Seed(77).hkid())
}

#[test]
fn a_file_under_another_name_is_read_as_what_it_is_and_the_name_is_noted() {
    let home = Home::new();
    let scanner = scanner(&home);
    let html = format!("<!DOCTYPE html><html><body><p>{SENTENCE}</p></body></html>");
    let letter = "{\\rtf1\\ansi HKID K274918(1)\\par}";
    let files: [(&str, Vec<u8>, &str, &str); 6] = [
        (
            "docx",
            sample("docx/sentence.docx"),
            "photo.jpg",
            "letter.docx",
        ),
        (
            "html",
            html.clone().into_bytes(),
            "letter.doc",
            "letter.html",
        ),
        ("rtf", letter.as_bytes().to_vec(), "sheet.xls", "letter.rtf"),
        (
            "pdf",
            sample("pdf/cid-font-tc.pdf"),
            "notes.txt",
            "letter.pdf",
        ),
        ("zip", zip(&[("a.txt", SENTENCE)]), "film.mp4", "film.zip"),
        (
            "xlsx",
            sample("xlsx/sentence.xlsx"),
            "setup.exe",
            "list.xlsx",
        ),
    ];
    for (format, bytes, wrong, right) in files {
        let disguised = scanner.scan_bytes(bytes.clone(), &named(wrong));
        assert_eq!(disguised.format, format, "{wrong}");
        assert_eq!(told(&disguised), (1, true), "{wrong}");
        let honest = scanner.scan_bytes(bytes, &named(right));
        assert_eq!(told(&honest), (1, false), "{right}");
    }
}

#[test]
fn a_file_that_is_two_things_is_read_as_both() {
    let home = Home::new();
    let scanner = scanner(&home);
    let archive = zip(&[("note.txt", note())]);
    let behind = |first: Vec<u8>| [first, archive.clone()].concat();
    let html = format!("<!DOCTYPE html><html><body>{SENTENCE}</body></html>");
    let picture = sample("png/text-chunk.png");
    let number_in_picture = found(
        &scanner.scan_bytes(picture.clone(), &named("a.png")),
        "hkid",
        Confidence::Medium,
    );
    let files = [
        (
            "a document with an archive behind it",
            behind(sample("pdf/cid-font-tc.pdf")),
            "a.pdf",
            2,
        ),
        (
            "a page with an archive behind it",
            behind(html.into_bytes()),
            "a.html",
            2,
        ),
        (
            "a text with an archive behind it",
            behind(SENTENCE.as_bytes().to_vec()),
            "a.txt",
            2,
        ),
        (
            "words that begin like a picture",
            behind(format!("BM, {SENTENCE}").into_bytes()),
            "a.txt",
            2,
        ),
        (
            "a picture with an archive behind it",
            behind(picture),
            "a.png",
            1 + number_in_picture,
        ),
        (
            "a program with an archive behind it",
            behind([&b"MZ"[..], &[0; 200]].concat()),
            "a.exe",
            1,
        ),
    ];
    for (what, bytes, name, numbers) in files {
        let outcome = scanner.scan_bytes(bytes, &named(name));
        assert_eq!(told(&outcome).0, numbers, "{what}: {:?}", outcome.gaps);
    }
}

#[test]
fn the_mismatch_of_a_member_is_told_for_the_member() {
    let home = Home::new();
    let outer = zip(&[("pictures/holiday.jpg", sample("docx/sentence.docx"))]);
    let outcome = scanner(&home).scan_bytes(outer, &named("holiday.zip"));
    assert_eq!(told(&outcome), (1, true));
    let rule = outcome
        .detections
        .iter()
        .find(|found| &*found.rule == "disguised");
    assert_eq!(
        &*rule.unwrap().matches[0].members[0],
        "pictures/holiday.jpg"
    );
}

#[test]
fn a_script_or_a_text_in_front_of_an_archive_is_read_with_it() {
    let home = Home::new();
    let scanner = scanner(&home);
    let script = format!(
        "#!/bin/sh\n# {}tail -n +9 \"$0\" > a && unpack a\nexit\n",
        note()
    );
    let long = format!("{}{}", "Nothing to see here.\n".repeat(900), note());
    for archive in ["7z/letter-lzma.7z", "rar/letter.rar", "cab/letter.cab"] {
        let archive = sample(archive);
        let alone = told(&scanner.scan_bytes(archive.clone(), &named("a.bin"))).0;
        assert!(alone > 0);
        for first in [script.clone(), note(), long.clone()] {
            let bytes = [first.as_bytes(), &archive].concat();
            for name in ["a.sh", "a.txt"] {
                let outcome = scanner.scan_bytes(bytes.clone(), &named(name));
                assert_eq!(told(&outcome).0, alone + 1, "{name}: {:?}", outcome.gaps);
            }
        }
    }
}
