//! Large files: the memory that a scan takes does not grow with them.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::made::{Home, SENTENCE, Seed, zip};

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
