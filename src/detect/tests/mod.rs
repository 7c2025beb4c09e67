//! The engine as a whole, over text pushed in pieces: what is found must not depend on the pieces.

use std::sync::Arc;

use super::{Again, CHUNK, Confirm, Ledger, Reveal, Rules, Separator, Stream, examine};
use crate::model::{Confidence, Place};
use crate::packs::{Loaded, Source};

mod weighed;

const PACK: &str = r#"
[pack]
name = "test"
version = "1.0.0"
title = { en = "Test" }

[[rule]]
id = "hkid"
title = { en = "HKID" }
validator = "hkid"
keywords = ["身份證", "HKID", "identity card"]
forms = [
  { pattern = '(?i:[A-Z]{1,2}) ?[0-9]{6} ?[(\[{] ?[0-9A] ?[)\]}]', signals = ["brackets"] },
  { pattern = '(?i:[A-Z]{1,2})[0-9]{6}[0-9A]' },
  { pattern = '(?i:[A-Z]{1,2})[0-9]{6}[\t\n][0-9A]', signals = ["split"] },
]
specimens = ["A1234563"]
levels = { low = ["checksum"], medium = ["checksum", "brackets"], high = ["checksum", "keyword|heading|population"] }
source = "test"
"#;

struct Found {
    rule: String,
    masked: String,
    level: Confidence,
    place: Place,
}

enum Piece<'a> {
    Text(&'a str),
    Labelled(&'a str, &'a str),
    Edge(Separator),
    Again,
}

fn rules() -> Arc<Rules> {
    compiled(&[PACK])
}

/// The rules of `packs`, in their order.
pub(super) fn compiled(packs: &[&str]) -> Arc<Rules> {
    let source = |text: &&str| Source {
        file: "test.toml".to_owned(),
        text: (*text).to_owned(),
        pack: toml::from_str(text).unwrap(),
    };
    let sources: Vec<Source> = packs.iter().map(source).collect();
    Arc::new(Rules::compile(&Loaded::resolve(&sources).unwrap()).unwrap())
}

fn scan_pieces(rules: &Arc<Rules>, pieces: &[Piece<'_>], chunk: usize) -> (Vec<Found>, u64) {
    let confirm = Confirm::new(&[7; 32], Reveal::Masked);
    let mut stream = Stream::new(Arc::clone(rules), chunk);
    let mut ledger = Ledger::new(Arc::clone(rules), 0);
    let mut line = 1;
    for piece in pieces {
        let mut chunks = Vec::new();
        match piece {
            Piece::Text(text) => {
                stream.push(text, &Place::line(line), None, &mut |c| chunks.push(c));
            }
            Piece::Labelled(label, text) => {
                stream.push(text, &Place::line(line), Some(label), &mut |c| {
                    chunks.push(c)
                });
            }
            Piece::Edge(edge) => {
                line += u32::from(matches!(edge, Separator::Line | Separator::Row));
                stream.separate(*edge);
            }
            Piece::Again => stream.again(Again::Yes),
        }
        for chunk in chunks {
            ledger.absorb(examine(rules, &confirm, &chunk));
        }
    }
    let last = stream.finish();
    ledger.absorb(examine(rules, &confirm, &last));
    ledger.finish();
    let mut found = Vec::new();
    let mut count = 0;
    for (tally, rule) in ledger.findings.tallies.into_iter().zip(&rules.rules) {
        count += tally.count;
        found.extend(tally.kept.into_iter().map(|kept| Found {
            rule: rule.id.to_string(),
            masked: kept.masked,
            level: kept.level,
            place: kept.place,
        }));
    }
    (found, count)
}

fn scan(text: &str) -> Vec<Found> {
    scan_pieces(&rules(), &[Piece::Text(text)], CHUNK).0
}

fn one(text: &str) -> Option<Confidence> {
    let found = scan(text);
    assert!(found.len() <= 1, "{text}: {} findings", found.len());
    found.first().map(|f| f.level)
}

#[test]
fn a_number_run_into_chinese_text_is_found_with_its_keyword() {
    let found = scan("請提供身份證號碼K274918(1)以便跟進");
    assert_eq!(found[0].rule, "hkid");
    assert_eq!(found[0].masked, "K2*****(*)");
    assert_eq!(found[0].level, Confidence::High);
}

#[test]
fn brackets_alone_are_medium_and_a_bare_number_is_low() {
    assert_eq!(one("ref K274918(1) end"), Some(Confidence::Medium));
    assert_eq!(one("ref K2749181 end"), Some(Confidence::Low));
    assert_eq!(one("ref K274918(2) end"), None);
}

#[test]
fn letters_or_digits_around_a_number_make_it_another_word() {
    assert_eq!(one("XYK2749181"), None);
    assert_eq!(one("K27491812"), None);
    assert_eq!(one("身份證K2749181號"), Some(Confidence::High));
}

#[test]
fn disguises_do_not_help() {
    for text in [
        "身份證 Ｋ２７４９１８（１）",
        "身 份 證 K274918(1)",
        "身份證 K27\u{200B}4918(1)",
        "身份證 К274918(1)",
        "身份證 k274918 (1)",
        "身份證 K274918[1]",
    ] {
        assert_eq!(one(text), Some(Confidence::High), "{text}");
    }
}

#[test]
fn a_keyword_counts_on_both_sides_and_not_beyond_its_reach() {
    let far = "字".repeat(400);
    assert_eq!(
        one("K274918(1) is the identity card"),
        Some(Confidence::High)
    );
    assert_eq!(
        one(&format!("身份證{far}K274918(1)")),
        Some(Confidence::Medium)
    );
    assert_eq!(
        one(&format!("K274918(1){far}身份證")),
        Some(Confidence::Medium)
    );
    let near = "字".repeat(300);
    assert_eq!(
        one(&format!("身份證{near}K274918(1)")),
        Some(Confidence::High)
    );
    assert_eq!(
        one(&format!("K274918(1){near}身份證")),
        Some(Confidence::High)
    );
}

#[test]
fn a_specimen_stays_low() {
    assert_eq!(one("身份證 A123456(3)"), Some(Confidence::Low));
}

#[test]
fn words_before_a_tables_end_say_nothing_about_what_follows() {
    let pieces = [
        Piece::Text("HKID"),
        Piece::Edge(Separator::Table),
        Piece::Text("K2749181"),
    ];
    let (found, _) = scan_pieces(&rules(), &pieces, CHUNK);
    assert_eq!(found[0].level, Confidence::Low);
}

#[test]
fn a_heading_counts_for_its_whole_column_and_no_other() {
    let mut pieces = vec![
        Piece::Text("Name"),
        Piece::Edge(Separator::Cell),
        Piece::Text("HKID"),
        Piece::Edge(Separator::Cell),
        Piece::Text("Part"),
        Piece::Edge(Separator::Row),
    ];
    let filler = "x".repeat(500);
    pieces.extend([Piece::Text(&filler), Piece::Edge(Separator::Row)]);
    pieces.extend([
        Piece::Text("Chan"),
        Piece::Edge(Separator::Cell),
        Piece::Text("K2749181"),
        Piece::Edge(Separator::Cell),
        Piece::Text("G1234567A"),
        Piece::Edge(Separator::Row),
    ]);
    let (found, _) = scan_pieces(&rules(), &pieces, CHUNK);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].level, Confidence::High);
    assert_eq!(found[0].place, Place::line(3));
}

#[test]
fn a_label_is_a_heading() {
    let (found, _) = scan_pieces(&rules(), &[Piece::Labelled("hkid_no", "K2749181")], CHUNK);
    assert_eq!(found[0].level, Confidence::High);
}

#[test]
fn eight_valid_numbers_in_one_column_are_a_population() {
    let valid = [
        "A5555550", "K2749181", "B1111111", "H8562492", "Z1234561", "Y0000009", "F9999996",
        "G123456A",
    ];
    let mut text = String::new();
    for number in valid {
        text.push_str(&format!("0001{number:>10}  x\n"));
    }
    let lines: Vec<&str> = text.lines().collect();
    let run = |n: usize| {
        let mut pieces = Vec::new();
        for line in &lines[..n] {
            pieces.push(Piece::Text(line));
            pieces.push(Piece::Edge(Separator::Line));
        }
        scan_pieces(&rules(), &pieces, CHUNK).0
    };
    assert!(run(8).iter().all(|f| f.level == Confidence::High));
    assert!(run(7).iter().all(|f| f.level == Confidence::Low));
}

#[test]
fn a_second_reading_adds_only_what_the_first_lacked() {
    let pieces = [
        Piece::Text("HKID K274918(1)"),
        Piece::Edge(Separator::Part),
        Piece::Again,
        Piece::Text("HKID K274918(1) A555555(0)"),
    ];
    let (found, count) = scan_pieces(&rules(), &pieces, CHUNK);
    assert_eq!((found.len(), count), (2, 2));
}

#[test]
fn a_number_split_over_runs_is_one_number() {
    let pieces = [
        Piece::Text("身份證K27"),
        Piece::Text("4918("),
        Piece::Text("1)"),
    ];
    let (found, _) = scan_pieces(&rules(), &pieces, CHUNK);
    assert_eq!(found[0].masked, "K2*****(*)");
}

#[test]
fn any_chunk_size_gives_the_same_findings() {
    let rules = rules();
    let mut text = String::new();
    let fillers = [
        "本公司謹此提醒各位客戶，",
        "Please keep this letter. ",
        "身 份 證 號 碼：",
        "HKID：",
        "Ｎｏ．",
        "\u{200B}",
        "　",
    ];
    for n in 0..400usize {
        text.push_str(fillers[n % fillers.len()]);
        if n % 3 == 0 {
            text.push_str(
                [
                    "K274918(1)",
                    "Ａ５５５５５５（０）",
                    "G123456A",
                    "K274918(2)",
                ][n % 4],
            );
        }
        if n % 40 == 0 {
            text.push_str(&"填".repeat(n));
        }
    }
    let keys = |chunk| {
        let (found, count) = scan_pieces(&rules, &[Piece::Text(&text)], chunk);
        let mut keys: Vec<_> = found.into_iter().map(|f| (f.masked, f.level)).collect();
        keys.sort();
        (keys, count)
    };
    let whole = keys(1 << 20);
    assert!(whole.1 > 80, "{} found", whole.1);
    for chunk in [1, 7, 64, 333, 1000, 4096, 5000, 17_001] {
        assert!(keys(chunk) == whole, "chunks of {chunk}");
    }
}
