//! Content that swells, nests, lies or never ends: every bound holds, and is told as a gap that stops the file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod made;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;
use tidegate::model::{Action, Confidence, GapKind};
use tidegate::{Limits, Outcome, Request};

use made::{Home, SENTENCE, Seed, bounded, found, gzip, has_gap, named, row, scanner, zip};

/// Identity card numbers at medium or above.
fn hkids(outcome: &Outcome) -> u64 {
    found(outcome, "hkid", Confidence::Medium)
}

/// The policy stops whatever was not read.
fn assert_stopped_by(outcome: &Outcome, kind: GapKind) {
    let kinds: Vec<_> = outcome.gaps.iter().map(|gap| gap.kind).collect();
    assert!(kinds.contains(&kind), "{kinds:?}");
    assert_eq!(outcome.action, Action::Block);
    assert!(outcome.is_stopped() && !outcome.coverage.complete);
}

/// A text with one number, then `len` bytes that a compressor makes nothing of.
fn number_then_spaces(len: usize) -> Vec<u8> {
    let mut bytes = SENTENCE.as_bytes().to_vec();
    bytes.resize(bytes.len() + len, b' ');
    bytes
}

/// An archive of `many` small members, each with a number of its own.
fn people(many: usize) -> Vec<u8> {
    let mut seed = Seed(3);
    let members: Vec<(String, String)> = (0..many)
        .map(|n| {
            (
                format!("{n:03}.txt"),
                format!("身份證號碼 {}\n", seed.hkid()),
            )
        })
        .collect();
    zip(&members)
}

#[test]
fn a_number_at_the_start_of_a_zip_bomb_is_found_before_the_ratio_stops_it() {
    let bomb = zip(&[("list.txt", number_then_spaces(80 << 20))]);
    assert!(bomb.len() < 1 << 20);
    let outcome = scanner(2).scan_bytes(bomb, &named("bomb.zip"));
    assert_stopped_by(&outcome, GapKind::Ratio);
    assert_eq!(hkids(&outcome), 1);
}

#[test]
fn a_bomb_in_gzip_is_stopped_as_well() {
    let bomb = gzip(&number_then_spaces(80 << 20));
    let outcome = scanner(2).scan_bytes(bomb, &named("list.txt.gz"));
    assert_stopped_by(&outcome, GapKind::Ratio);
    assert_eq!(hkids(&outcome), 1);
}

#[test]
fn archives_nested_deeper_than_the_limit_are_read_down_to_it() {
    let mut inner = zip(&[("deepest.txt", SENTENCE)]);
    for level in (1..6).rev() {
        let note = format!("身份證號碼 {}\n", Seed(level).hkid());
        inner = zip(&[("note.txt", note.into_bytes()), ("inner.zip", inner)]);
    }
    let limits = Limits {
        depth: 3,
        ..Limits::default()
    };
    let shallow = bounded(2, limits).scan_bytes(inner.clone(), &named("a.zip"));
    assert_stopped_by(&shallow, GapKind::Depth);
    assert_eq!(hkids(&shallow), 3, "the notes at depth 1 to 3");
    let whole = scanner(2).scan_bytes(inner, &named("a.zip"));
    assert!(whole.coverage.complete);
    assert_eq!(hkids(&whole), 6);
}

#[test]
fn members_beyond_the_limit_are_cut_at_the_same_one_by_any_number_of_threads() {
    let archive = people(200);
    let limits = Limits {
        members: 90,
        ..Limits::default()
    };
    let scan =
        |threads| bounded(threads, limits.clone()).scan_bytes(archive.clone(), &named("a.zip"));
    let one = scan(1);
    assert_stopped_by(&one, GapKind::Members);
    assert_eq!(hkids(&one), 90);
    for threads in [2, 4] {
        assert_eq!(row(&scan(threads)), row(&one), "{threads} threads");
    }
}

#[test]
fn the_expanded_size_is_crossed_at_the_same_member_by_any_number_of_threads() {
    let mut seed = Seed(4);
    let members: Vec<(String, String)> = (0..120)
        .map(|n| {
            let number = format!("身份證號碼 {}\n", seed.hkid());
            (format!("{n:03}.txt"), number + &" ".repeat(50_000))
        })
        .collect();
    let archive = zip(&members);
    let limits = Limits {
        expanded_size: 2 << 20,
        ..Limits::default()
    };
    let scan =
        |threads| bounded(threads, limits.clone()).scan_bytes(archive.clone(), &named("a.zip"));
    let one = scan(1);
    assert_stopped_by(&one, GapKind::ExpandedSize);
    for threads in [2, 4] {
        for _ in 0..3 {
            assert_eq!(row(&scan(threads)), row(&one), "{threads} threads");
        }
    }
}

#[test]
fn text_beyond_the_limit_is_not_looked_at_and_what_came_before_is() {
    let mut seed = Seed(5);
    let filler = "nothing to see on this line\n".repeat(20_000);
    let text = format!("HKID {}\n{filler}HKID {}\n", seed.hkid(), seed.hkid());
    let limits = Limits {
        text_size: 100 << 10,
        ..Limits::default()
    };
    let outcome = bounded(2, limits).scan_bytes(text.clone().into_bytes(), &named("a.txt"));
    assert_stopped_by(&outcome, GapKind::TextSize);
    assert_eq!(hkids(&outcome), 1);
    let whole = scanner(2).scan_bytes(text.into_bytes(), &named("a.txt"));
    assert_eq!(hkids(&whole), 2);
}

#[test]
fn no_time_at_all_is_a_gap_that_stops_every_kind_of_file() {
    let limits = Limits {
        time: Duration::ZERO,
        ..Limits::default()
    };
    let scanner = bounded(2, limits);
    let files: [(&str, Vec<u8>); 5] = [
        ("a.txt", SENTENCE.repeat(5000).into()),
        ("a.csv", "name,number\n".repeat(5000).into()),
        ("a.json", b"[1,2,3]".repeat(5000)),
        ("a.zip", people(3)),
        ("a.txt.gz", gzip(SENTENCE.as_bytes())),
    ];
    for (name, bytes) in files {
        let outcome = scanner.scan_bytes(bytes, &named(name));
        let kinds: Vec<_> = outcome.gaps.iter().map(|gap| gap.kind).collect();
        assert!(kinds.contains(&GapKind::Time), "{name}: {kinds:?}");
        assert_eq!(outcome.action, Action::Block, "{name}");
    }
}

/// The row of one file and the most memory, in bytes, that a process took to scan it. The process is
/// still alive when it is asked, since its list of files has not ended: nothing is missed.
fn scanned_by_a_child(home: &Home, file: &Path) -> (Value, u64) {
    let mut child = home
        .command()
        .args(["scan", "--quiet", "--format", "jsonl", "--threads", "2"])
        .args(["--fail-on", "never", "--files-from", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut list = child.stdin.take().unwrap();
    writeln!(list, "{}", file.display()).unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    drop(list);
    assert!(child.wait().unwrap().success());
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.unwrap().trim().trim_end_matches(" kB");
    (
        serde_json::from_str(&line).unwrap(),
        peak.parse::<u64>().unwrap() << 10,
    )
}

const LARGE: usize = 64 << 20;
/// A process that holds a large file's content besides what it needs anyway is over this.
const MOST_MEMORY: u64 = 96 << 20;

/// Words of no meaning, the same in every run.
fn words() -> Vec<String> {
    let mut seed = Seed(6);
    let word = |seed: &mut Seed| {
        let len = 2 + seed.below(7);
        (0..len)
            .map(|_| char::from(b'a' + seed.below(26) as u8))
            .collect()
    };
    (0..500).map(|_| word(&mut seed)).collect()
}

/// `first`, then what `line` gives, up to the size of a large file; then `last`.
fn large(first: &str, mut line: impl FnMut(&mut String), last: &str) -> String {
    let mut text = String::with_capacity(LARGE + 1024);
    text.push_str(first);
    while text.len() < LARGE {
        line(&mut text);
    }
    text.push_str(last);
    text
}

fn assert_read_whole(row: &Value, place: &str) {
    assert_eq!(row["coverage"]["complete"], true, "{row}");
    let detection = &row["detections"][0];
    assert_eq!(detection["rule"], "hkid");
    assert_eq!(detection["matches"][0]["location"], place);
}

#[test]
fn a_large_text_takes_memory_that_does_not_grow_with_it() {
    let (words, mut seed, mut lines) = (words(), Seed(7), 0);
    let text = large(
        "",
        |text| {
            for _ in 0..10 {
                let word: &String = seed.pick(&words);
                text.push_str(word);
                text.push(' ');
            }
            text.push('\n');
            lines += 1;
        },
        SENTENCE,
    );
    let home = Home::new();
    let file = home.write("large.txt", text);
    let (row, peak) = scanned_by_a_child(&home, &file);
    println!("64 MiB of text: {} MiB", peak >> 20);
    assert_read_whole(&row, &format!("line {}", lines + 1));
    assert!(peak < MOST_MEMORY, "{} MiB", peak >> 20);
}

#[test]
fn a_large_table_takes_memory_that_does_not_grow_with_it() {
    let (words, mut seed, mut rows) = (words(), Seed(8), 1);
    let table = large(
        "Order,Item,Quantity,Remark\n",
        |text| {
            let (order, quantity) = (seed.digits(5), seed.digits(1));
            let (item, remark) = (seed.pick(&words).clone(), seed.pick(&words));
            text.push_str(&format!("{order},{item},{quantity},{remark} {item}\n"));
            rows += 1;
        },
        "12345,HKID K274918(1),1,\n",
    );
    let home = Home::new();
    let file = home.write("large.csv", table);
    let (row, peak) = scanned_by_a_child(&home, &file);
    println!("64 MiB of table: {} MiB", peak >> 20);
    assert_eq!(row["format"], "csv");
    assert_read_whole(&row, &format!("line {}", rows + 1));
    assert!(peak < MOST_MEMORY, "{} MiB", peak >> 20);
}

/// The parts of a workbook with one sheet.
fn workbook(sheet: &str) -> Vec<u8> {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/></Types>"#
    );
    let link = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Stock" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let sheet = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>"#);
    zip(&[
        ("[Content_Types].xml", types),
        ("_rels/.rels", link("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        (
            "xl/_rels/workbook.xml.rels",
            link("worksheet", "worksheets/sheet1.xml"),
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ])
}

#[test]
fn a_large_sheet_takes_memory_that_does_not_grow_with_it() {
    let (words, mut seed, mut number) = (words(), Seed(9), 0);
    let mut sheet_row = |text: &mut String, first: &str| {
        number += 1;
        let amount = seed.digits(4);
        text.push_str(&format!(
            r#"<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>{first}</t></is></c><c r="B{number}"><v>{amount}</v></c></row>"#
        ));
        number
    };
    let mut pick = Seed(10);
    let mut rows = large(
        "",
        |text| {
            let word: &String = pick.pick(&words);
            sheet_row(text, word);
        },
        "",
    );
    let last = sheet_row(&mut rows, SENTENCE.trim());
    let book = workbook(&rows);
    assert!(
        rows.len() > LARGE && book.len() > 4 << 20,
        "{} bytes",
        book.len()
    );
    let home = Home::new();
    let file = home.write("large.xlsx", book);
    let (row, peak) = scanned_by_a_child(&home, &file);
    println!("64 MiB of sheet XML: {} MiB", peak >> 20);
    assert_eq!(row["format"], "xlsx");
    assert_read_whole(&row, &format!("sheet \"Stock\"!A{last}"));
    assert!(peak < MOST_MEMORY, "{} MiB", peak >> 20);
}

/// Nested `levels` deep, with a number in the middle.
fn nested(open: &str, close: &str, levels: usize) -> Vec<u8> {
    let text = [
        &open.repeat(levels),
        "K274918(1) HKID",
        &close.repeat(levels),
    ]
    .concat();
    text.into_bytes()
}

#[test]
fn deep_structures_exhaust_no_stack_and_hide_nothing() {
    let scanner = scanner(2);
    const LEVELS: usize = 200_000;
    let mut json = nested("[", "]", LEVELS);
    let at = LEVELS;
    json.insert(at, b'"');
    json.insert(at + 1 + "K274918(1) HKID".len(), b'"');
    let keys = nested(r#"{"a":""#, "", 1);
    let keys = [r#"{"a":"#.repeat(LEVELS).into_bytes(), keys].concat();
    for (name, bytes) in [
        ("deep.json", json),
        ("keys.json", keys),
        ("deep.xml", nested("<a>", "</a>", LEVELS)),
        ("open.xml", nested("<a>", "", LEVELS)),
        ("deep.html", nested("<div>", "</div>", LEVELS)),
        ("tables.html", nested("<table><tr><td>", "", LEVELS / 4)),
        ("deep.md", nested("> ", "\n", LEVELS)),
    ] {
        let outcome = scanner.scan_bytes(bytes, &named(name));
        assert!(!has_gap(&outcome, GapKind::ReaderFault), "{name}");
        assert!(outcome.is_stopped(), "{name}");
        assert_eq!(hkids(&outcome), 1, "{name}");
    }
}

#[test]
fn entities_that_multiply_are_not_expanded_and_the_text_beside_them_is_read() {
    let mut xml = String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE a [\n<!ENTITY l0 \"ha\">\n");
    for level in 1..20 {
        let inner = format!("&l{};", level - 1).repeat(10);
        xml.push_str(&format!("<!ENTITY l{level} \"{inner}\">\n"));
    }
    xml.push_str(&format!("]>\n<a>&l19;<b>{SENTENCE}</b></a>\n"));
    let started = Instant::now();
    let outcome = scanner(2).scan_bytes(xml.into_bytes(), &named("laughs.xml"));
    assert_eq!(hkids(&outcome), 1);
    assert!(outcome.coverage.chars < 1 << 20);
    assert!(started.elapsed() < Duration::from_secs(10));
}

#[test]
fn gzip_in_gzip_is_followed_to_the_limit_and_no_further() {
    let layers = |many: usize| (0..many).fold(SENTENCE.into(), |inner: Vec<u8>, _| gzip(&inner));
    let scanner = scanner(2);
    let limit = Limits::default().depth as usize;
    let within = scanner.scan_bytes(layers(limit), &named("a.gz"));
    assert_eq!(hkids(&within), 1);
    assert!(within.coverage.complete);
    let beyond = scanner.scan_bytes(layers(limit + 1), &named("a.gz"));
    assert_eq!(hkids(&beyond), 0);
    assert_stopped_by(&beyond, GapKind::Depth);
    let far_beyond = scanner.scan_bytes(layers(200), &named("a.gz"));
    assert_stopped_by(&far_beyond, GapKind::Depth);
}

#[test]
fn an_empty_file_may_go_whatever_it_is_called() {
    let scanner = scanner(1);
    for name in ["a", "a.txt", "a.zip", "a.docx", "a.pdf", "a.jpg", "a.gz"] {
        let outcome = scanner.scan_bytes(Vec::new(), &named(name));
        assert_eq!(outcome.action, Action::Allow, "{name}");
        assert!(
            outcome.coverage.complete && outcome.gaps.is_empty(),
            "{name}"
        );
        assert_eq!(outcome.size, Some(0));
    }
}

#[test]
fn every_file_of_one_byte_is_answered() {
    let scanner = scanner(1);
    for byte in 0..=255_u8 {
        for name in [
            "a", "a.txt", "a.zip", "a.docx", "a.pdf", "a.eml", "a.csv", "a.tar",
        ] {
            let outcome = scanner.scan_bytes(vec![byte], &named(name));
            assert!(
                !has_gap(&outcome, GapKind::ReaderFault),
                "{byte:#04x} as {name}"
            );
            assert_eq!(outcome.size, Some(1));
            assert!(outcome.detections.is_empty(), "{byte:#04x} as {name}");
        }
    }
}

#[test]
fn a_folder_named_like_an_archive_is_walked_by_scan_and_refused_by_check() {
    let home = Home::new();
    let folder = home.path("folder.zip");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("note.txt"), SENTENCE).unwrap();
    let output = home.run(&["scan", "--format", "jsonl", folder.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let rows = made::rows(&output);
    assert_eq!(rows.len(), 1);
    assert!(
        rows[0]["path"]
            .as_str()
            .unwrap()
            .ends_with("folder.zip/note.txt")
    );
    let refused = home.run(&["check", folder.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    let outcome = scanner(1).scan_path(&folder, &Request::default());
    assert_stopped_by(&outcome, GapKind::Io);
}

#[test]
fn a_file_that_cannot_be_opened_has_a_row_and_is_trouble() {
    let home = Home::new();
    let good = home.write("good.txt", "nothing to see\n");
    // A link to itself can be opened by nobody, and not by root either.
    let loops = home.path("loop.txt");
    std::os::unix::fs::symlink(&loops, &loops).unwrap();
    let paths = [good.to_str().unwrap(), loops.to_str().unwrap()];
    let output = home.run(&["check", "--format", "jsonl", paths[0], paths[1]]);
    assert_eq!(output.status.code(), Some(2));
    let mut rows = made::rows(&output);
    rows.sort_by_key(|row| row["path"].to_string());
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["action"], "allow");
    assert_eq!(rows[1]["gaps"][0]["kind"], "io");
    assert_eq!(rows[1]["action"], "block");
    assert_eq!(rows[1]["size"], Value::Null);
}

#[test]
fn a_file_without_permission_is_an_io_gap_where_permissions_hold() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.write("closed.txt", SENTENCE);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o000)).unwrap();
    let outcome = scanner(1).scan_path(&file, &Request::default());
    if std::fs::File::open(&file).is_ok() {
        // Root reads everything.
        assert_eq!(hkids(&outcome), 1);
    } else {
        assert_stopped_by(&outcome, GapKind::Io);
        assert_eq!(outcome.gaps[0].detail, "permission denied");
    }
}
