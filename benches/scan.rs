//! Where time goes, by scenario, stage and format: `cargo bench`, or `cargo bench --bench scan -- dense` for a part.
//!
//! `$TIDEGATE_BENCH_MIB` says how much text each scenario has, 8 MiB unless given; `$TIDEGATE_TEXT` names a folder of
//! real texts. What other engines make of the same texts is measured in `benches/peers`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod inputs;

use std::fs;
use std::iter::repeat_n;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use divan::counter::BytesCount;
use inputs::{ADVERSARIAL, Prose};
use tempfile::TempDir;
use tidegate::measure::Matcher;
use tidegate::source::{Item, Tree, Walk};
use tidegate::{Request, Scanner, Settings};

fn main() {
    divan::main();
}

static PROSE: LazyLock<Prose> =
    LazyLock::new(|| Prose::found(Path::new(env!("CARGO_MANIFEST_DIR"))));
static MATCHER: LazyLock<Matcher> =
    LazyLock::new(|| Matcher::new().expect("the built-in packs compile"));

/// Bytes of text in each scenario.
fn size() -> usize {
    let asked = std::env::var("TIDEGATE_BENCH_MIB").ok();
    asked.map_or(8, |mib| mib.parse().expect("a number of MiB")) << 20
}

/// What a reader hands over at once.
const PIECE: usize = 1 << 20;

fn matching(bencher: Bencher, text: &str) {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
        pieces.push(piece);
        rest = after;
    }
    bencher
        .counter(BytesCount::new(text.len()))
        .bench(|| MATCHER.findings(pieces.iter().copied()));
}

/// What most files are: much text in two languages, code, tables and logs, hardly a candidate. The cost of looking.
#[divan::bench(sample_count = 10)]
fn s1_sparse(bencher: Bencher) {
    matching(bencher, &inputs::sparse(size(), &PROSE));
}

/// What must be stopped: a customer table with nine identifiers in a row. The cost of confirming and counting.
#[divan::bench(sample_count = 10)]
fn s2_dense(bencher: Bencher) {
    matching(bencher, &inputs::dense(size()));
}

/// Foreign offices' files: no character is wider than a byte, and every word may begin a word of a pack.
#[divan::bench(sample_count = 10)]
fn s3_ascii(bencher: Bencher) {
    matching(bencher, &inputs::ascii(size(), &PROSE));
}

/// Chinese prose has no spaces: a word of a pack may begin at each character.
#[divan::bench(sample_count = 10)]
fn s4_chinese(bencher: Bencher) {
    matching(bencher, &inputs::chinese(size(), &PROSE));
}

/// Logs are digits in every shape, and all of them innocent: the price of anchoring patterns at digits.
#[divan::bench(sample_count = 10)]
fn s5_logs(bencher: Bencher) {
    matching(bencher, &inputs::logs(size()));
}

/// A share is thousands of notes: what each file costs besides its bytes. From disk, with one thread and with two.
#[divan::bench(args = [1, 2], sample_count = 5)]
fn s6_many_small_files(bencher: Bencher, threads: usize) {
    folder(bencher, threads, &INPUTS.path().join("many"));
}

/// Wide digits, invisible and look-alike characters in every second line: the price of normalising when it is needed.
#[divan::bench(sample_count = 10)]
fn s7_evasion(bencher: Bencher) {
    matching(bencher, &inputs::evasion(size(), &PROSE));
}

/// Content is hostile: what makes a naive engine crawl. `TIDEGATE_BENCH_MIB=1024` streams a gigabyte of each.
#[divan::bench(args = ADVERSARIAL.iter().map(|(name, _)| name), sample_count = 3, sample_size = 1)]
fn s8_adversarial(bencher: Bencher, name: &str) {
    let (_, unit) = ADVERSARIAL
        .iter()
        .find(|(known, _)| *known == name)
        .unwrap();
    let piece = inputs::repeated(unit, PIECE);
    let pieces = size().div_ceil(PIECE);
    bencher
        .counter(BytesCount::new(piece.len() * pieces))
        .bench(|| MATCHER.findings(repeat_n(piece.as_str(), pieces)));
}

/// An upload hook starts the program for every file: process, packs, policy, and a Word document of 20 KB.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn s9_cold_start(bencher: Bencher) {
    let folder = TempDir::new().unwrap();
    let (letter, key) = (folder.path().join("letter.docx"), folder.path().join("key"));
    fs::write(&letter, inputs::document(&PROSE)).unwrap();
    // A key and a configuration of its own: nothing of the machine's is read or written.
    fs::write(&key, [7; 32]).unwrap();
    bencher.bench(|| {
        Command::new(env!("CARGO_BIN_EXE_tidegate"))
            .args(["check", "--quiet"])
            .arg(&letter)
            .env("TIDEGATE_KEY_FILE", &key)
            .env("TIDEGATE_CONFIG", "/dev/null")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap()
    });
}

/// One large file: whether a second core earns its keep where there is nothing to hand out but stretches of one text.
#[divan::bench(args = [1, 2], sample_count = 5)]
fn s10_one_large_file(bencher: Bencher, threads: usize) {
    folder(bencher, threads, &INPUTS.path().join("sparse.txt"));
}

/// The classifying pass with nothing behind it: how fast `s1_sparse` could ever be on this machine.
#[divan::bench(sample_count = 10)]
fn ceiling(bencher: Bencher) {
    let text = inputs::sparse(size(), &PROSE);
    bencher
        .counter(BytesCount::new(text.len()))
        .bench(|| MATCHER.classify(&text));
}

/// A text file read and decoded, and nothing looked for: what stands before `s1_sparse` in a whole scan.
#[divan::bench(sample_count = 10)]
fn reading_sparse(bencher: Bencher) {
    let text = inputs::sparse(size(), &PROSE);
    let request = named("notes.txt");
    bencher.counter(BytesCount::new(text.len())).bench(|| {
        ONE.read_stream(text.as_bytes(), &request, &mut |piece| {
            divan::black_box(piece);
        })
    });
}

/// All scenarios as files, written once.
static INPUTS: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().expect("a folder for the inputs");
    inputs::write_all(folder.path(), size(), &PROSE).expect("the inputs can be written");
    folder
});

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

/// The samples of one format, or of all: everything that is no truth file.
fn samples(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = Tree::new([folder.to_owned()].into_iter(), Walk::default(), |_| {})
        .filter_map(|item| match item {
            Item::File { path } => Some(path),
            _ => None,
        })
        .filter(|path| !path.to_string_lossy().ends_with(".truth.toml"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no samples in {}", folder.display());
    paths
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The batch door over a file or folder.
fn folder(bencher: Bencher, threads: usize, path: &Path) {
    let scanner = if threads == 1 { &*ONE } else { &*TWO };
    let files = samples(path);
    let sizes = files.iter().filter_map(|path| fs::metadata(path).ok());
    let bytes: u64 = sizes.map(|metadata| metadata.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        let items = Tree::new(files.iter().cloned(), Walk::default(), |_| {});
        scanner.scan_all(items, &Request::default(), |row| {
            drop(divan::black_box(row))
        });
    });
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

/// Every format from disk: shows whether a second core earns its keep on a folder as people have it.
#[divan::bench(args = [1, 2], sample_count = 5)]
fn end_to_end(bencher: Bencher, threads: usize) {
    folder(bencher, threads, &corpus());
}

/// Starting costs every hook and every short command: packs compiled, policy read, no file yet.
#[divan::bench(sample_count = 10)]
fn start() -> Scanner {
    scanner(1)
}
