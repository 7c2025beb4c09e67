//! The library's doors and the program's: the same bytes under the same name give the same row by each of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod made;
mod truth;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tidegate::model::{Action, Confidence, GapKind};
use tidegate::source::Item;
use tidegate::{Cancel, Error, Mode, Outcome, Request, Reveal, Scanner, Settings};

use made::{Home, SENTENCE, Seed, has_gap, named, row, rows, scanner, scanner_of};
use truth::samples;

/// A few samples of each format, their paths relative to the package's folder.
fn sampled() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut by_format: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for sample in Seed(30).shuffled(samples()) {
        let path = sample.path.strip_prefix(root).unwrap().to_owned();
        let chosen = by_format.entry(sample.format).or_default();
        if chosen.len() < 3 && !path.to_string_lossy().contains("swelling") {
            chosen.push(path);
        }
    }
    by_format.into_values().flatten().collect()
}

fn in_package(path: &Path) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn request(path: &Path) -> Request {
    named(path.to_str().unwrap())
}

#[test]
fn path_bytes_reader_and_stream_give_the_same_row() {
    let scanner = scanner(2);
    for path in sampled() {
        let request = request(&path);
        let bytes = std::fs::read(in_package(&path)).unwrap();
        let wanted = row(&scanner.scan_path(&in_package(&path), &request));
        let mut reader = Cursor::new(bytes.clone());
        reader.set_position(bytes.len() as u64 / 2);
        let by_reader = scanner.scan_reader(reader, &request);
        assert_eq!(row(&by_reader), wanted, "{}: reader", path.display());
        let by_stream = scanner.scan_stream(bytes.as_slice(), &request);
        assert_eq!(row(&by_stream), wanted, "{}: stream", path.display());
        let by_bytes = scanner.scan_bytes(bytes, &request);
        assert_eq!(row(&by_bytes), wanted, "{}: bytes", path.display());
    }
}

#[test]
fn any_number_of_threads_gives_the_same_row() {
    let scanners = [scanner(2), scanner(4)];
    let alone = scanner(1);
    for path in sampled() {
        let scan = |scanner: &Scanner| row(&scanner.scan_path(&in_package(&path), &request(&path)));
        let wanted = scan(&alone);
        for scanner in &scanners {
            assert_eq!(scan(scanner), wanted, "{}", path.display());
        }
    }
}

/// The rows of one command by their paths.
#[cfg(unix)]
#[test]
fn a_file_name_in_big5_or_gbk_is_scanned_as_words() {
    use std::os::unix::ffi::OsStrExt;
    let home = Home::new();
    for (encoding, name) in [
        (encoding_rs::BIG5, "身份證號碼K274918(1)的申請表.txt"),
        (encoding_rs::GB18030, "身份证号码K274918(1)的申请表.txt"),
    ] {
        let (raw, ..) = encoding.encode(name);
        let path = home.path("").join(std::ffi::OsStr::from_bytes(&raw));
        std::fs::write(&path, "nothing to see").unwrap();
        let outcome = scanner(1).scan_path(&path, &Request::default());
        let detection = outcome
            .detections
            .iter()
            .find(|found| &*found.rule == "hkid")
            .unwrap();
        assert_eq!(detection.confidence, Confidence::High);
    }
}

fn by_path(rows: Vec<Value>) -> BTreeMap<String, Value> {
    rows.into_iter()
        .map(|row| (row["path"].as_str().unwrap().to_owned(), row))
        .collect()
}

#[test]
fn check_scan_and_standard_input_give_the_librarys_row() {
    let home = Home::new();
    let scanner = scanner(2);
    let paths = sampled();
    let names: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let run = |command: &str| {
        let options = [command, "--format", "jsonl", "--threads", "2"];
        by_path(rows(&home.run(&[&options[..], &names].concat())))
    };
    let (checked, scanned) = (run("check"), run("scan"));
    assert_eq!((checked.len(), scanned.len()), (paths.len(), paths.len()));
    for path in &paths {
        let name = path.to_str().unwrap();
        let wanted = row(&scanner.scan_path(&in_package(path), &request(path)));
        assert_eq!(checked[name], wanted, "{name}: check");
        assert_eq!(scanned[name], wanted, "{name}: scan");
        let options = ["check", "-", "--name", name, "--format", "jsonl"];
        let piped = rows(&home.run_on(&in_package(path), &options));
        assert_eq!(piped, [wanted], "{name}: standard input");
    }
}

#[test]
fn a_scanner_is_shared_by_threads_and_cheap_to_clone() {
    fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let scanner = scanner(2);
    is_shared(&scanner);
    let paths = sampled();
    let scan = |scanner: &Scanner, path: &PathBuf| {
        row(&scanner.scan_path(&in_package(path), &request(path)))
    };
    let wanted: Vec<Value> = paths.iter().map(|path| scan(&scanner, path)).collect();
    thread::scope(|scope| {
        for nth in 0..4 {
            let (scanner, paths, wanted) = (scanner.clone(), &paths, &wanted);
            scope.spawn(move || {
                for (path, wanted) in paths.iter().zip(wanted).skip(nth) {
                    assert_eq!(scan(&scanner, path), *wanted, "{}", path.display());
                }
            });
        }
    });
    let started = Instant::now();
    for _ in 0..1000 {
        drop(scanner.clone());
    }
    assert!(started.elapsed() < Duration::from_millis(100));
}

/// `many` files in a folder, each with its number.
fn people(home: &Home, many: usize) -> Vec<PathBuf> {
    let mut seed = Seed(31);
    (0..many)
        .map(|n| home.write(&format!("{n:03}.txt"), format!("HKID {}\n", seed.hkid())))
        .collect()
}

/// All rows of a batch, in the order in which they came.
fn batch(scanner: &Scanner, paths: &[PathBuf], stop_before: usize) -> Vec<Outcome> {
    let request = Request::default();
    let cancel: Cancel = request.cancel.clone();
    let outcomes = Mutex::new(Vec::new());
    let items = paths.iter().enumerate().map(|(n, path)| {
        if n == stop_before {
            cancel.cancel();
        }
        Item::File { path: path.clone() }
    });
    scanner.scan_all(items, &request, |outcome| {
        outcomes.lock().unwrap().push(outcome)
    });
    outcomes.into_inner().unwrap()
}

#[test]
fn a_batch_gives_each_file_its_own_row_once() {
    let home = Home::new();
    let paths = people(&home, 200);
    let scanner = scanner(4);
    let mut outcomes = batch(&scanner, &paths, usize::MAX);
    outcomes.sort_by(|one, other| one.path.cmp(&other.path));
    assert_eq!(outcomes.len(), paths.len());
    for (outcome, path) in outcomes.iter().zip(&paths) {
        let alone = scanner.scan_path(path, &Request::default());
        assert_eq!(row(outcome), row(&alone));
    }
}

#[test]
fn a_cancelled_batch_ends_soon_and_every_row_it_gave_is_whole() {
    let home = Home::new();
    let paths = people(&home, 200);
    let scanner = scanner(4);
    let outcomes = batch(&scanner, &paths, 100);
    assert!(outcomes.len() <= 100, "{}", outcomes.len());
    let names: BTreeSet<_> = outcomes.iter().map(|outcome| &outcome.path).collect();
    assert_eq!(names.len(), outcomes.len());
    for outcome in &outcomes {
        let alone = scanner.scan_path(Path::new(&outcome.path), &Request::default());
        assert_eq!(row(outcome), row(&alone));
    }
}

#[test]
fn a_cancelled_scan_stops_at_once_with_a_gap_that_stops_the_file() {
    let line = "a line with nothing to see in it, again and again and again\n";
    let text = line.repeat((128 << 20) / line.len());
    let request = named("long.txt");
    let cancel = request.cancel.clone();
    let scanner = scanner(2);
    let (outcome, waited) = thread::scope(|scope| {
        let scan = scope.spawn(|| scanner.scan_bytes(text.into_bytes(), &request));
        thread::sleep(Duration::from_millis(150));
        cancel.cancel();
        let cancelled = Instant::now();
        (scan.join().unwrap(), cancelled.elapsed())
    });
    assert!(waited < Duration::from_secs(3), "{waited:?}");
    assert!(has_gap(&outcome, GapKind::Time));
    assert_eq!(outcome.action, Action::Block);
    let next = scanner.scan_bytes(SENTENCE.as_bytes(), &named("next.txt"));
    assert_eq!(next.action, Action::Justify, "the scanner goes on");
}

#[test]
fn an_outcome_comes_back_from_json_as_it_went() {
    let scanner = scanner(2);
    for path in sampled() {
        let outcome = scanner.scan_path(&in_package(&path), &request(&path));
        let json = serde_json::to_string(&outcome).unwrap();
        assert!(!json.contains('\n'));
        let back: Outcome = serde_json::from_str(&json).unwrap();
        assert_eq!(back, outcome, "{}", path.display());
    }
}

#[test]
fn a_reason_lets_a_justify_go_and_no_block() {
    let scanner = scanner(1);
    let request = Request {
        justification: Some("the client asked for it".to_owned()),
        ..named("note.txt")
    };
    let without = scanner.scan_bytes(SENTENCE.as_bytes(), &named("note.txt"));
    assert_eq!(without.action, Action::Justify);
    assert!(without.is_stopped() && !without.justified);
    let with = scanner.scan_bytes(SENTENCE.as_bytes(), &request);
    assert_eq!(with.action, Action::Justify);
    assert!(!with.is_stopped() && with.justified);
    let mut seed = Seed(32);
    let many: String = (0..10).map(|_| format!("HKID {}\n", seed.hkid())).collect();
    let blocked = scanner.scan_bytes(many.into_bytes(), &request);
    assert_eq!(blocked.action, Action::Block);
    assert!(blocked.is_stopped());
}

#[test]
fn an_observer_decides_and_stops_nothing() {
    let observer = scanner_of(Settings {
        mode: Mode::Observe,
        threads: Some(1),
        ..Settings::default()
    });
    let seen = observer.scan_bytes(SENTENCE.as_bytes(), &named("note.txt"));
    let enforced = scanner(1).scan_bytes(SENTENCE.as_bytes(), &named("note.txt"));
    assert!(!seen.enforced && !seen.is_stopped());
    let (mut one, mut other) = (row(&seen), row(&enforced));
    for row in [&mut one, &mut other] {
        row.as_object_mut().unwrap().remove("enforced").unwrap();
    }
    assert_eq!(one, other, "all else is the same");
}

#[test]
fn a_destination_that_nobody_knows_is_treated_as_unknown() {
    let scanner = scanner(1);
    let to = |destination: Option<&str>| {
        let request = Request {
            destination: destination.map(str::to_owned),
            ..named("note.txt")
        };
        scanner.scan_bytes(SENTENCE.as_bytes(), &request)
    };
    assert_eq!(to(Some("on-premises")).action, Action::Allow);
    assert_eq!(to(Some("dingtalk-cn")).action, Action::Block);
    let (nowhere, misspelt) = (to(None), to(Some("on-premise")));
    assert_eq!(misspelt.action, Action::Justify);
    assert_eq!(misspelt.destination, nowhere.destination);
    assert_eq!(misspelt.destination.id, "unknown");
    assert!(scanner.check_destination("on-premise").is_err());
    assert!(scanner.check_destination("on-premises").is_ok());
}

const PACK: &str = r#"[pack]
name = "own"
version = "1.0.0"
title = { en = "Our own" }
"#;

/// A scanner with one more pack, whose rules follow [`PACK`].
fn with_pack(home: &Home, rules: &str) -> Result<Scanner, Error> {
    let pack = home.write("own.toml", format!("{PACK}{rules}"));
    Scanner::new(Settings {
        packs: vec![pack],
        threads: Some(1),
        ..Settings::default()
    })
}

/// The level at which `rule` is found in `text`.
fn level(scanner: &Scanner, rule: &str, text: &str) -> Option<String> {
    let outcome = scanner.scan_bytes(text.as_bytes(), &named("note.txt"));
    let found = outcome.detections.iter().find(|found| &*found.rule == rule);
    found.map(|found| format!("{:?}", found.confidence))
}

const STAFF_RULE: &str = r#"
[[rule]]
id = "staff-number"
title = { en = "Staff number" }
pattern = 'S[0-9]{5}'
keywords = ["staff"]
levels.medium = ["keyword"]
source = "our personnel manual"
tests.finds = ["staff S12345", "staff: S54321", "S00001, staff"]
"#;

#[test]
fn a_pack_whose_tests_hold_adds_its_rules() {
    let home = Home::new();
    let rules =
        format!("{STAFF_RULE}tests.skips = [\"staff 12345\", \"S12345\", \"staff S123456\"]\n");
    let scanner = with_pack(&home, &rules).unwrap();
    assert_eq!(
        level(&scanner, "staff-number", "staff S24680\n").as_deref(),
        Some("Medium")
    );
    assert_eq!(level(&scanner, "hkid", SENTENCE).as_deref(), Some("High"));
    let outcome = scanner.scan_bytes(&b"staff S24680\n"[..], &named("note.txt"));
    assert_eq!(outcome.action, Action::Justify);
    assert_ne!(
        outcome.packs,
        made::scanner(1).scan_bytes(Vec::new(), &named("a")).packs
    );
}

#[test]
fn a_pack_that_fails_its_own_tests_does_not_load_and_says_where() {
    let home = Home::new();
    let rules = format!("{STAFF_RULE}tests.skips = [\"staff S99999\", \"S12345\", \"staff 1\"]\n");
    let error = with_pack(&home, &rules).err().expect("it must not load");
    let line = 1 + PACK.lines().count() + 1;
    let file = home.path("own.toml");
    match &error {
        Error::Pack {
            file: named,
            line: at,
            rule,
            ..
        } => {
            assert_eq!(Path::new(named), file);
            assert_eq!(*at, line);
            assert_eq!(rule.as_deref(), Some("staff-number"));
        }
        other => panic!("{other}"),
    }
    let said = error.to_string();
    assert!(said.contains("skips number 1"), "{said}");
    assert!(!said.contains("S99999"), "{said}");
}

#[test]
fn a_pack_that_cannot_be_read_is_an_error_with_its_line() {
    let home = Home::new();
    for (rules, line) in [
        ("[[rule]]\nid = 7\n", 6),
        ("\npatern = 1\n", 6),
        ("[[rul\n", 5),
    ] {
        match with_pack(&home, rules).err().expect("it must not load") {
            Error::Pack { line: at, .. } => assert!(at.abs_diff(line) <= 1, "{at}: {rules}"),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn a_pack_may_add_a_keyword_to_a_rule_of_another() {
    let home = Home::new();
    let text = "Kad pengenalan: K274918(1)\n";
    assert_eq!(level(&scanner(1), "hkid", text).as_deref(), Some("Medium"));
    let rules = "[[extend]]\nrule = \"hkid\"\nkeywords = [\"kad pengenalan\"]\n";
    let extended = with_pack(&home, rules).unwrap();
    assert_eq!(level(&extended, "hkid", text).as_deref(), Some("High"));
}

#[test]
fn a_pack_may_exclude_a_value_lower_a_level_and_disable_a_rule() {
    let home = Home::new();
    let rules =
        "[[extend]]\nrule = \"hkid\"\nexclude = [\"K2749181\"]\nsource = \"our own form\"\n";
    let excluding = with_pack(&home, rules).unwrap();
    assert_eq!(level(&excluding, "hkid", SENTENCE), None);
    let other = format!("身份證號碼 {}\n", Seed(33).hkid());
    assert_eq!(level(&excluding, "hkid", &other).as_deref(), Some("High"));
    let rules = "[[extend]]\nrule = \"hkid\"\nat-most = \"low\"\n";
    let lowering = with_pack(&home, rules).unwrap();
    assert_eq!(level(&lowering, "hkid", SENTENCE).as_deref(), Some("Low"));
    let iban = "IBAN GB82 WEST 1234 5698 7654 32\n";
    assert_eq!(level(&lowering, "iban", iban).as_deref(), Some("High"));
    let rules = "[[extend]]\nrule = \"iban\"\ndisable = true\n";
    let disabling = with_pack(&home, rules).unwrap();
    assert_eq!(level(&disabling, "iban", iban), None);
    assert_eq!(level(&disabling, "hkid", SENTENCE).as_deref(), Some("High"));
}

#[test]
fn an_extension_of_a_rule_that_is_not_there_is_an_error() {
    let home = Home::new();
    let error = with_pack(&home, "[[extend]]\nrule = \"hkidd\"\ndisable = true\n");
    let said = error.err().expect("it must not load").to_string();
    assert!(said.contains("hkidd"), "{said}");
}

/// Whether any object within `value` has a key called `value`.
fn has_value_key(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.iter().any(|(k, v)| k == "value" || has_value_key(v)),
        Value::Array(items) => items.iter().any(has_value_key),
        _ => false,
    }
}

#[test]
fn no_row_has_a_value_unless_it_is_to_be_revealed() {
    let hiding = scanner(2);
    let revealing = scanner_of(Settings {
        reveal: Reveal::Values,
        threads: Some(2),
        ..Settings::default()
    });
    for path in sampled() {
        let scan = |scanner: &Scanner| row(&scanner.scan_path(&in_package(&path), &request(&path)));
        assert!(!has_value_key(&scan(&hiding)), "{}", path.display());
    }
    let revealed = revealing.scan_bytes(SENTENCE.as_bytes(), &named("note.txt"));
    let value = revealed.detections[0].matches[0].value.as_deref();
    assert_eq!(value, Some("K2749181"));
}
