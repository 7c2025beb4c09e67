//! Where time goes, by stage and by format: `cargo bench`, or `cargo bench --bench scan -- dense` for a part.
//!
//! Through the public API only, so that a bench measures what a caller gets and survives a change of insides.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use divan::counter::BytesCount;
use tidegate::source::{Tree, Walk};
use tidegate::{Request, Scanner, Settings};

fn main() {
    divan::main();
}

/// A scanner whose pool has `threads` threads.
fn scanner(threads: usize) -> Scanner {
    let settings = Settings {
        threads: Some(threads),
        ..Settings::default()
    };
    Scanner::new(settings).expect("the built-in packs and policy compile")
}

static ONE: LazyLock<Scanner> = LazyLock::new(|| scanner(1));
static TWO: LazyLock<Scanner> = LazyLock::new(|| scanner(2));

fn named(name: &str) -> Request {
    Request {
        name: Some(name.to_owned()),
        ..Request::default()
    }
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The samples of one format, or of all: everything that is no truth file.
fn samples(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = Tree::new([folder.to_owned()].into_iter(), Walk::default(), |_| {})
        .filter_map(|item| match item {
            tidegate::source::Item::File { path } => Some(path),
            _ => None,
        })
        .filter(|path| !path.to_string_lossy().ends_with(".truth.toml"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no samples in {}", folder.display());
    paths
}

/// Bytes of generated text that a bench looks at.
const SIZE: usize = 4 << 20;

/// A few thousand repeatable numbers: benches must see the same text each time.
struct Seed(u64);

impl Seed {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// Sentences of an office, in both languages, with the codes, dates and amounts that stand in them.
const SENTENCES: &[&str] = &[
    "The monthly report is attached; please review the figures in section ",
    "Delivery is expected on 2026-03-1",
    "本項目的進度報告已上載至系統,請各部門於本週內提交意見。編號",
    "Order REF-48213 was approved by the branch manager for HK$12,400.0",
    "會議改期至下星期二上午十時,地點不變,詳情請參閱附件第",
    "fn main() { let total: u64 = rows.iter().map(|row| row.amount).sum(); } // ",
    "供應商的合約將於年底屆滿,採購部正在檢討條款及價格 ",
    "The server was restarted at 09:14:2",
    "See https://example.com/policy/2026/overview?page=",
    "Quantities are rounded; the total amount of the quarter stands in table ",
];

static SPARSE: LazyLock<Arc<[u8]>> = LazyLock::new(|| {
    let mut seed = Seed(1);
    let mut text = String::new();
    while text.len() < SIZE {
        let sentence = SENTENCES[seed.below(SENTENCES.len() as u64) as usize];
        text.push_str(sentence);
        text.push_str(&seed.below(1000).to_string());
        text.push(if seed.below(4) == 0 { '\n' } else { ' ' });
        if seed.below(20_000) == 0 {
            text.push_str("身份證號碼K274918(1)\n");
        }
    }
    text.into_bytes().into()
});

/// Check digit of an identity card number of one letter and six digits.
fn hkid(letter: char, digits: u64) -> String {
    let digits = format!("{digits:06}");
    let letter_value = u64::from(letter) - 55;
    let sum: u64 = digits
        .bytes()
        .zip((2..=7).rev())
        .map(|(digit, weight)| u64::from(digit - b'0') * weight)
        .sum();
    let check = match (11 - (9 * 36 + 8 * letter_value + sum) % 11) % 11 {
        10 => "A".to_owned(),
        n => n.to_string(),
    };
    format!("{letter}{digits}({check})")
}

static DENSE: LazyLock<Arc<[u8]>> = LazyLock::new(|| {
    let mut seed = Seed(2);
    let mut text = String::from("客戶編號,姓名,身份證號碼,電話,電郵,金額\n");
    while text.len() < SIZE {
        let n = seed.below(1_000_000);
        let letter = ['A', 'C', 'G', 'K', 'P', 'R', 'Y', 'Z'][seed.below(8) as usize];
        let id = hkid(letter, seed.below(1_000_000));
        let phone = 90_000_000 + seed.below(9_999_999);
        let amount = seed.below(1_000_000);
        text.push_str(&format!(
            "{n},陳大文,{id},{phone},person{n}@example.com,{amount}.00\n"
        ));
    }
    text.into_bytes().into()
});

/// What most files are: much text, hardly a candidate. Shows the cost of looking, without that of confirming.
#[divan::bench(sample_count = 10)]
fn matching_sparse(bencher: Bencher) {
    bytes_under(bencher, &SPARSE, "notes.txt");
}

/// What must be stopped: a customer table in which every row holds four candidates. Shows confirming and counting.
#[divan::bench(sample_count = 10)]
fn matching_dense(bencher: Bencher) {
    bytes_under(bencher, &DENSE, "customers.csv");
}

/// The work when the same sparse text is only read: the difference to `matching_sparse` is detection.
#[divan::bench(sample_count = 10)]
fn reading_sparse(bencher: Bencher) {
    let request = named("notes.txt");
    bencher.counter(BytesCount::new(SPARSE.len())).bench(|| {
        ONE.read_stream(&SPARSE[..], &request, &mut |piece| {
            divan::black_box(piece);
        })
    });
}

fn bytes_under(bencher: Bencher, bytes: &Arc<[u8]>, name: &str) {
    let request = named(name);
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench(|| ONE.scan_bytes(Arc::clone(bytes), &request));
}

/// Folders of `corpus/` that hold one format each.
const FORMATS: &[&str] = &[
    "csv", "doc", "docx", "eml", "gzip", "html", "json", "jsonl", "markdown", "mbox", "pdf", "png",
    "pptx", "rtf", "source", "tar", "text", "xls", "xlsx", "xml", "zip",
];

/// Every sample of a format as a name and its bytes.
fn loaded(format: &str) -> Vec<(Request, Arc<[u8]>)> {
    samples(&corpus().join(format))
        .into_iter()
        .map(|path| {
            let bytes = fs::read(&path).expect("a sample can be read");
            (named(&path.to_string_lossy()), bytes.into())
        })
        .collect()
}

/// Readers differ by far more than matching does: shows which one a slow folder waits for. Nothing is matched here.
#[divan::bench(args = FORMATS, sample_count = 10)]
fn extraction(bencher: Bencher, format: &str) {
    let files = loaded(format);
    bencher.counter(total(&files)).bench(|| {
        for (request, bytes) in &files {
            ONE.read_stream(&bytes[..], request, &mut |piece| {
                divan::black_box(piece);
            });
        }
    });
}

/// The same samples through a whole scan: what a caller waits for, by format.
#[divan::bench(args = FORMATS, sample_count = 10)]
fn scan_by_format(bencher: Bencher, format: &str) {
    let files = loaded(format);
    bencher.counter(total(&files)).bench(|| {
        for (request, bytes) in &files {
            divan::black_box(ONE.scan_bytes(Arc::clone(bytes), request));
        }
    });
}

fn total(files: &[(Request, Arc<[u8]>)]) -> BytesCount {
    BytesCount::new(files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>())
}

/// The batch door over all samples, from disk: shows whether a second core earns its keep.
#[divan::bench(args = [1, 2], sample_count = 5)]
fn end_to_end(bencher: Bencher, threads: usize) {
    let scanner = if threads == 1 { &*ONE } else { &*TWO };
    let files = samples(&corpus());
    let sizes = files.iter().filter_map(|path| fs::metadata(path).ok());
    let bytes: u64 = sizes.map(|metadata| metadata.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let items = Tree::new(files.iter().cloned(), Walk::default(), |_| {});
        scanner.scan_all(items, &Request::default(), |row| {
            drop(divan::black_box(row))
        });
    });
}

/// Starting costs every hook and every short command: packs compiled, policy read, no file yet.
#[divan::bench(sample_count = 10)]
fn start() -> Scanner {
    scanner(1)
}
