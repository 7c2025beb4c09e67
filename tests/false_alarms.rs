//! What looks like an identity card number and is none: codes under ordinary headings, and thousands of public texts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod made;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tidegate::model::{Action, Confidence};
use tidegate::source::{Item, Tree, Walk};
use tidegate::{Outcome, Request, Scanner};

use made::{Seed, found, named, scanner};

/// Codes of each way of writing.
const CODES: usize = 10_000;
/// Lines of one document, as many as a person would still scroll through.
const LINES: usize = 250;

/// One letter, or two, before seven digits: parts, invoices, policies, flights. None of the pairs
/// begins identity card numbers: one that does speaks for itself, as the pack says.
const LETTERS: &[&str] = &[
    "A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W",
    "Y", "Z", "PN", "SN", "IV", "NV", "PL", "PO", "SO", "CX", "KA", "HX", "UO", "MU", "BA", "AY",
];
const COLUMNS: &[&str] = &[
    "Part No.",
    "Invoice 發票號碼",
    "Policy No.",
    "Flight reference",
    "Order No. 訂單編號",
    "Serial number 序號",
    "Ticket",
    "保單編號",
    "零件編號",
];
const SENTENCES: &[&str] = &[
    "Please quote part no. {} when you order the bracket again.",
    "Invoice {} is due at the end of the month. 發票{}已寄出。",
    "The renewal of policy no. {} has been posted to the broker.",
    "航班編號{}將於登機前一小時截止辦理手續。",
    "Your order {} left the warehouse; it arrives in three days.",
    "貨品序號為{}，保養期兩年。",
];

/// How a code is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    Bare,
    Bracketed,
}

fn code(seed: &mut Seed, writing: Writing) -> String {
    let (letters, digits, last) = (*seed.pick(LETTERS), seed.digits(6), seed.digits(1));
    match writing {
        Writing::Bare => format!("{letters}{digits}{last}"),
        Writing::Bracketed => format!("{letters}{digits}({last})"),
    }
}

/// Documents that hold [`CODES`] codes, half of them as tables and half as prose.
fn documents(writing: Writing) -> Vec<(String, String)> {
    let mut seed = Seed(40 + writing as u64);
    let mut documents = Vec::new();
    for nth in 0..CODES / LINES {
        let heading = COLUMNS[nth % COLUMNS.len()];
        let (mut text, extension) = match nth % 2 {
            0 => (format!("{heading},Quantity,Price\n"), "csv"),
            _ => (String::new(), "txt"),
        };
        for _ in 0..LINES {
            let code = code(&mut seed, writing);
            let line = match extension {
                "csv" => format!("{code},{},{}.50", seed.digits(2), seed.digits(3)),
                _ => seed
                    .pick(SENTENCES)
                    .replacen("{}", &code, 1)
                    .replace("{}", ""),
            };
            text.push_str(&line);
            text.push('\n');
        }
        documents.push((format!("{nth}.{extension}"), text));
    }
    documents
}

/// Different values at medium or above in all documents, by rule.
fn loud(scanner: &Scanner, documents: &[(String, String)]) -> BTreeMap<String, u64> {
    let mut loud: BTreeMap<String, u64> = BTreeMap::new();
    for (name, text) in documents {
        let outcome = scanner.scan_bytes(text.as_bytes(), &named(name));
        for detection in &outcome.detections {
            let many = found(&outcome, &detection.rule, Confidence::Medium);
            if many > 0 {
                *loud.entry(detection.rule.to_string()).or_default() += many;
            }
        }
    }
    loud
}

/// Wilson's interval at 95 % for `hits` of `trials`.
fn interval(hits: u64, trials: u64) -> (f64, f64) {
    const Z: f64 = 1.959_964;
    let (n, p) = (trials as f64, hits as f64 / trials as f64);
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + Z * Z / n;
    ((middle - half) / scale, (middle + half) / scale)
}

#[test]
fn the_interval_is_wilsons() {
    // Wilson 1927, as Brown, Cai and DasGupta 2001 tabulate it: 10 of 100.
    let (low, high) = interval(10, 100);
    assert!(
        (low - 0.0552).abs() < 5e-4 && (high - 0.1744).abs() < 5e-4,
        "{low} {high}"
    );
    assert_eq!(interval(0, 10_000).0, 0.0);
}

#[test]
fn no_bare_code_under_an_ordinary_heading_is_an_identity_card_number() {
    let documents = documents(Writing::Bare);
    let loud = loud(&scanner(2), &documents);
    let (low, high) = interval(loud.get("hkid").copied().unwrap_or(0), CODES as u64);
    println!("bare codes at medium or above: {loud:?}; hkid {low:.5} to {high:.5}");
    assert!(loud.is_empty(), "{loud:?}");
}

#[test]
fn a_bracketed_code_is_taken_for_one_as_often_as_its_check_digit_holds_by_chance() {
    let documents = documents(Writing::Bracketed);
    let loud = loud(&scanner(2), &documents);
    let hits = loud.get("hkid").copied().unwrap_or(0);
    let (low, high) = interval(hits, CODES as u64);
    println!(
        "bracketed codes at medium or above: {hits} of {CODES}, {:.4} ({low:.4} to {high:.4}); {loud:?}",
        hits as f64 / CODES as f64
    );
    // One of eleven remainders fits: the check digit is all there is to go by.
    assert!(low <= 1.0 / 11.0, "the rate is above chance: {low}");
    assert!(hits > 0, "brackets and a check digit that holds are medium");
    let others: Vec<_> = loud.keys().filter(|rule| *rule != "hkid").collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn no_bracketed_code_is_high_where_no_word_and_no_column_speaks_for_it() {
    let scanner = scanner(2);
    for (name, text) in documents(Writing::Bracketed) {
        let outcome = scanner.scan_bytes(text.into_bytes(), &named(&name));
        assert_eq!(found(&outcome, "hkid", Confidence::High), 0, "{name}");
    }
}

#[test]
fn a_number_that_a_word_names_is_found_among_codes_in_its_column() {
    let mut seed = Seed(7);
    let mut sheet = String::from("id,item,remark\n");
    for line in 0..400 {
        let remark = match line % 100 {
            50 => format!("身份證 {}", seed.hkid()),
            _ => format!("{}{}", seed.pick(LETTERS), seed.digits(7)),
        };
        sheet += &format!("{line},bracket,{remark}\n");
    }
    let outcome = scanner(1).scan_bytes(sheet.into_bytes(), &named("stock.csv"));
    assert_eq!(found(&outcome, "hkid", Confidence::High), 4);
    assert_eq!(found(&outcome, "hkid", Confidence::Medium), 4);
}

#[test]
fn the_letter_that_ends_a_row_and_the_number_that_begins_the_next_are_no_value() {
    let mut sheet = String::from("id,quantity,size\n");
    for line in 0..400 {
        sheet += &format!("{},{line},a\n", 1_000_000 + line);
    }
    let outcome = scanner(1).scan_bytes(sheet.into_bytes(), &named("stock.csv"));
    assert!(outcome.detections.is_empty(), "{:?}", mistakes(&outcome));
}

/// Public texts beside the checkout, which are too many to be kept in it.
fn texts() -> Option<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut near = package.ancestors().skip(1).take(2);
    near.find_map(|folder| {
        let texts = folder.join("shared/corpora/text");
        texts.is_dir().then_some(texts)
    })
}

/// What is wrong with one row of the public texts.
fn mistakes(outcome: &Outcome) -> Vec<String> {
    let mut mistakes = Vec::new();
    let many = found(outcome, "hkid", Confidence::Medium);
    if many > 0 {
        let hkid = outcome
            .detections
            .iter()
            .find(|found| &*found.rule == "hkid");
        let places: Vec<_> = hkid.unwrap().matches.iter().map(|m| &m.location).collect();
        mistakes.push(format!("{}: {many} hkid at {places:?}", outcome.path));
    }
    let is_hard = outcome.gaps.iter().any(|gap| !gap.kind.is_soft());
    if is_hard && outcome.action == Action::Allow {
        mistakes.push(format!("{}: allowed with {:?}", outcome.path, outcome.gaps));
    }
    mistakes
}

#[test]
fn public_texts_hold_no_identity_card_number_and_get_one_row_each() {
    let Some(texts) = texts() else {
        assert!(
            std::env::var_os("CI").is_none(),
            "CI has shared/corpora/text"
        );
        eprintln!("SKIPPED: there is no shared/corpora/text beside this checkout");
        return;
    };
    let files = |note: &'static str| {
        let unexpected = move |seen| panic!("{note}: {seen:?}");
        Tree::new([texts.clone()].into_iter(), Walk::default(), unexpected)
    };
    let expected = files("first walk")
        .filter(|item| matches!(item, Item::File { .. }))
        .count();
    let rows = Mutex::new((0, Vec::new(), BTreeMap::<String, u64>::new()));
    scanner(2).scan_all(files("second walk"), &Request::default(), |outcome| {
        let mut rows = rows.lock().unwrap();
        rows.0 += 1;
        rows.1.extend(mistakes(&outcome));
        for detection in &outcome.detections {
            if detection.confidence > Confidence::Low {
                *rows.2.entry(detection.rule.to_string()).or_default() += 1;
            }
        }
    });
    let (count, mistakes, others) = rows.into_inner().unwrap();
    println!("{count} files; files with each rule at medium or above: {others:?}");
    assert_eq!(count, expected);
    assert!(count > 3000, "{count}");
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}
