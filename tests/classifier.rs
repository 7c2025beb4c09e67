//! A pack with a classifier of its own: what asks for it, what it reads, and what it says of that.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod made;

use std::path::PathBuf;

use tidegate::model::Confidence;
use tidegate::{Outcome, Scanner, Settings};

use made::{Home, found, named, scanner_of};

const PACK: &str = r#"
[pack]
name = "tone"
version = "1.0.0"
title = { en = "Tone" }

[[group]]
name = "case"
terms = ["our ref"]

[[classifier]]
name = "complaint"
file = "complaint.tsv"
asked-by = ["case"]

[[rule]]
id = "complaint"
title = { en = "A complaint" }
levels.medium = ["classifier:complaint>=60"]
within = 6000
source = "made for this test"
"#;

/// Complaints are angry, circulars are not.
const MODEL: &str = "# weights in thousandths\nbias\t-2000\nfold\t訴诉\nfurious\t4000\nrefund now\t3000\n投诉\t5000\ncircular\t-4000\n";

fn written(model: &str) -> (Home, PathBuf) {
    let place = Home::new();
    place.write("complaint.tsv", model);
    let pack = place.write("tone.toml", PACK);
    (place, pack)
}

fn scanner(pack: PathBuf) -> Scanner {
    scanner_of(Settings {
        packs: vec![pack],
        ..Settings::default()
    })
}

fn complaints(scanner: &Scanner, text: &str) -> (u64, Outcome) {
    let outcome = scanner.scan_bytes(text.as_bytes().to_vec(), &named("letter.txt"));
    (found(&outcome, "complaint", Confidence::Medium), outcome)
}

#[test]
fn a_text_is_read_where_a_word_asks_for_it() {
    let (_place, pack) = written(MODEL);
    let scanner = scanner(pack);
    let count = |text: &str| complaints(&scanner, text).0;
    assert_eq!(count("Our ref 12/7. I am FURIOUS about the delay."), 1);
    assert_eq!(count("Our ref 12/7. 我要投訴。"), 1);
    assert_eq!(count("I am furious about the delay."), 0, "nothing asks");
    assert_eq!(count("Our ref 12/7. A circular to all."), 0);
    assert_eq!(
        count("Our ref 12/7. A furious circular."),
        0,
        "it speaks against it as much"
    );
}

#[test]
fn a_long_text_is_read_piece_by_piece() {
    let (_place, pack) = written(MODEL);
    let scanner = scanner(pack);
    let dull = "A circular about the canteen and its hours. ".repeat(400);
    let text = format!(
        "{dull}\nOur ref 12/7. {}\n{dull}",
        "Furious, refund now! ".repeat(200)
    );
    assert_eq!(complaints(&scanner, &text).0, 1);
    assert_eq!(
        complaints(&scanner, &format!("{dull}\nOur ref 12/7.\n{dull}")).0,
        0
    );
}

#[test]
fn what_it_found_says_how_likely_and_by_which_words() {
    let (_place, pack) = written(MODEL);
    let (_, outcome) = complaints(&scanner(pack), "Our ref 12/7: furious! Refund now!");
    let evidence = &outcome.detections[0].matches[0].evidence;
    let signal = evidence
        .iter()
        .find(|s| &*s.signal == "classifier")
        .unwrap();
    assert_eq!(signal.name.as_deref(), Some("complaint"));
    assert_eq!(signal.word.as_deref(), Some("furious, refund now"));
    // -2 + 7 / sqrt(2) = 2.95, of which the logistic function is 0.950.
    assert_eq!(signal.count, Some(95));
}

#[test]
fn a_group_that_is_not_there_is_refused() {
    let (place, _) = written(MODEL);
    let pack = place.write("other.toml", PACK.replace("[\"case\"]", "[\"cases\"]"));
    let settings = Settings {
        packs: vec![pack],
        ..Settings::default()
    };
    let error = Scanner::new(settings).err().unwrap().to_string();
    for part in ["other.toml", "complaint", "`cases`"] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn a_broken_model_is_refused_with_its_line() {
    let (_place, pack) = written("bias\t-2000\nfurious\tvery\n");
    let settings = Settings {
        packs: vec![pack],
        ..Settings::default()
    };
    let error = Scanner::new(settings).err().unwrap().to_string();
    for part in ["tone.toml", "complaint.tsv", "line 2", "whole number"] {
        assert!(error.contains(part), "{error}");
    }
}
