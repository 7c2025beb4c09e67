//! Every sample, cut anywhere and damaged anywhere: the scan answers, and never passes off a part as the whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod made;
mod truth;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::thread;

use tidegate::model::{Action, Confidence, GapKind};
use tidegate::{Outcome, Request, Scanner, catalogue};

use made::{Seed, has_gap, named, scanner};
use truth::{corpus, samples};

/// Samples of one format that are cut and damaged: a few say as much as all.
const PER_FORMAT: usize = 5;
/// Larger samples take long, and are cut in the same places.
const LARGEST: usize = 64 << 10;
const CUTS: usize = 64;
/// Edges by signature, of which there may be hundreds.
const EDGES: usize = 40;
const FLIPS: usize = 48;

/// A file of `corpus/` as bytes, with what a scan of the whole of it says.
struct Whole {
    name: String,
    bytes: Vec<u8>,
    outcome: Outcome,
}

/// A few small samples of each format, chosen by a seed.
fn chosen() -> Vec<Whole> {
    let scanner = scanner(2);
    let mut by_format: BTreeMap<String, Vec<Whole>> = BTreeMap::new();
    for sample in Seed(20).shuffled(samples()) {
        let bytes = std::fs::read(&sample.path).unwrap();
        let name = sample.path.strip_prefix(corpus()).unwrap();
        let name = name.to_string_lossy().into_owned();
        // Files that swell are slow by intent, and have tests of their own.
        if bytes.len() > LARGEST || bytes.len() < 2 || name.contains("swelling") {
            continue;
        }
        let known = by_format.entry(sample.format).or_default();
        if known.len() < PER_FORMAT {
            let outcome = scanner.scan_bytes(bytes.as_slice(), &named(&name));
            known.push(Whole {
                name,
                bytes,
                outcome,
            });
        }
    }
    by_format.into_values().flatten().collect()
}

/// Does `look` for every sample on two threads, and answers all that it complains of.
fn complaints(look: impl Fn(&Scanner, &Whole, &mut Seed) -> Vec<String> + Sync) -> Vec<String> {
    let samples = chosen();
    assert!(
        samples.len() > 40,
        "the samples are not where they should be"
    );
    let queue = Mutex::new(samples.iter().enumerate());
    let complaints = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let scanner = scanner(1);
                loop {
                    let next = queue.lock().unwrap().next();
                    let Some((nth, sample)) = next else { break };
                    let found = look(&scanner, sample, &mut Seed(nth as u64));
                    complaints.lock().unwrap().extend(found);
                }
            });
        }
    });
    complaints.into_inner().unwrap()
}

/// The first bytes of what begins or ends a header, directory or member.
const EDGE_MARKS: &[&[u8]] = &[
    b"PK\x01\x02",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"PK\x07\x08",
    b"%PDF-",
    b" obj",
    b"endobj",
    b"stream\n",
    b"stream\r\n",
    b"endstream",
    b"xref",
    b"trailer",
    b"startxref",
    b"%%EOF",
    b"\n--",
    b"\nFrom ",
];
/// Where in a header of a tape archive its mark stands.
const TAR_MARK_AT: usize = 257;

/// One byte before, at and after each edge that a signature gives away.
fn edges(bytes: &[u8]) -> Vec<usize> {
    let mut edges = BTreeSet::new();
    for mark in EDGE_MARKS {
        for at in memchr::memmem::find_iter(bytes, mark) {
            edges.extend([at, at + mark.len()]);
        }
    }
    for at in memchr::memmem::find_iter(bytes, b"ustar") {
        if let Some(header) = at.checked_sub(TAR_MARK_AT) {
            edges.extend([header, header + 512]);
        }
    }
    let around = edges
        .into_iter()
        .flat_map(|at| [at.saturating_sub(1), at, at + 1]);
    around
        .filter(|at| *at < bytes.len())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

fn cuts(bytes: &[u8], seed: &mut Seed) -> BTreeSet<usize> {
    let edges = seed.shuffled(edges(bytes));
    let anywhere: Vec<usize> = (0..CUTS).map(|_| seed.below(bytes.len())).collect();
    edges.into_iter().take(EDGES).chain(anywhere).collect()
}

/// From which length on the beginning of a file is known to be a beginning and no whole file; never for
/// what may end anywhere, since the beginning of a text, table or page is another one.
fn tells_from(format: &str, bytes: &[u8]) -> Option<usize> {
    match format {
        // What stands before an archive is whole by itself, whatever was behind it.
        "zip" if !bytes.starts_with(b"PK") => None,
        "zip" => Some(4),
        "pdf" => Some(8),
        "gzip" => Some(10),
        "tar" => Some(512),
        _ => None,
    }
}

/// What the whole has at medium or above and the part has not.
fn lost(whole: &Outcome, part: &Outcome) -> Vec<String> {
    let loud = |detection: &&tidegate::model::Detection| detection.confidence > Confidence::Low;
    whole
        .detections
        .iter()
        .filter(loud)
        .filter(|detection| {
            let left = made::found(part, &detection.rule, Confidence::Medium);
            left < detection.levels.at_least(Confidence::Medium)
        })
        .map(|detection| detection.rule.to_string())
        .collect()
}

/// What no outcome may be, whatever the bytes.
fn never(outcome: &Outcome) -> Option<&'static str> {
    if has_gap(outcome, GapKind::ReaderFault) {
        return Some("a reader panicked");
    }
    if has_gap(outcome, GapKind::Time) {
        return Some("a small file took all the time there is");
    }
    let is_hard = outcome.gaps.iter().any(|gap| !gap.kind.is_soft());
    if is_hard && outcome.action != Action::Block {
        return Some("unread content may go to an unknown destination");
    }
    if outcome.coverage.parts_read > outcome.coverage.parts {
        return Some("more parts were read than there are");
    }
    None
}

#[test]
fn a_file_cut_anywhere_is_answered_and_never_passes_as_whole() {
    let wrong = complaints(|scanner, sample, seed| {
        let mut wrong = Vec::new();
        for cut in cuts(&sample.bytes, seed) {
            let part = scanner.scan_bytes(&sample.bytes[..cut], &named(&sample.name));
            let at = format!("{} cut at {cut} of {}", sample.name, sample.bytes.len());
            wrong.extend(never(&part).map(|what| format!("{at}: {what}")));
            let tells =
                tells_from(&sample.outcome.format, &sample.bytes).is_some_and(|from| cut >= from);
            if tells && part.coverage.complete && part.gaps.is_empty() {
                let lost = lost(&sample.outcome, &part);
                if !lost.is_empty() {
                    wrong.push(format!("{at}: passes as complete without {lost:?}"));
                }
            }
        }
        wrong
    });
    assert!(
        wrong.is_empty(),
        "{} cuts\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_file_with_damaged_bytes_is_answered_and_no_reader_panics() {
    let wrong = complaints(|scanner, sample, seed| {
        let mut wrong = Vec::new();
        for _ in 0..FLIPS {
            let mut bytes = sample.bytes.clone();
            let mut damage = Vec::new();
            for _ in 0..1 + seed.below(4) {
                let at = seed.below(bytes.len());
                bytes[at] ^= 1 << seed.below(8);
                damage.push(at);
            }
            let outcome = scanner.scan_bytes(bytes, &named(&sample.name));
            let at = format!("{} with damage at {damage:?}", sample.name);
            wrong.extend(never(&outcome).map(|what| format!("{at}: {what}")));
        }
        wrong
    });
    assert!(
        wrong.is_empty(),
        "{} files\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_file_with_an_edge_overwritten_is_answered_and_no_reader_panics() {
    let wrong = complaints(|scanner, sample, seed| {
        let mut wrong = Vec::new();
        for at in seed
            .shuffled(edges(&sample.bytes))
            .into_iter()
            .take(EDGES / 2)
        {
            for filler in [0x00, 0xFF] {
                let mut bytes = sample.bytes.clone();
                let end = bytes.len().min(at + 4);
                bytes[at..end].fill(filler);
                let outcome = scanner.scan_bytes(bytes, &named(&sample.name));
                let at = format!("{} with {filler:#04x} at {at}", sample.name);
                wrong.extend(never(&outcome).map(|what| format!("{at}: {what}")));
            }
        }
        wrong
    });
    assert!(
        wrong.is_empty(),
        "{} files\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Formats of which `corpus/` has no sample: their readers' own tests build the bytes.
const UNSAMPLED: &[&str] = &[
    "odg",
    "onenote",
    "hwpx",
    "iwork",
    "iwa",
    "pst",
    "rpm",
    "heic",
    "sqlite-journal",
    "access",
    "dbf-memo",
];

#[test]
fn every_format_has_a_sample() {
    let scanner = scanner(2);
    let mut seen = BTreeSet::new();
    for sample in samples() {
        let small = std::fs::metadata(&sample.path).unwrap().len() < 512 << 10;
        if small && !sample.path.to_string_lossy().contains("swelling") {
            seen.insert(scanner.scan_path(&sample.path, &Request::default()).format);
        }
    }
    let missing: Vec<_> = catalogue::formats()
        .into_iter()
        .map(|format| format.name)
        .filter(|name| !seen.contains(*name))
        .collect();
    assert_eq!(missing, UNSAMPLED, "formats without a sample");
}

#[test]
fn the_page_about_formats_names_each_with_all_its_extensions() {
    let page = include_str!("../docs/FORMATS.md");
    let mut mistakes = Vec::new();
    let mut rows = BTreeSet::new();
    for format in catalogue::formats() {
        rows.insert(format.name);
        let start = format!("| `{}` |", format.name);
        let Some(line) = page.lines().find(|line| line.starts_with(&start)) else {
            mistakes.push(format!("{} has no row", format.name));
            continue;
        };
        let cell = line.split('|').nth(2).unwrap();
        let stated: BTreeSet<_> = cell
            .split_whitespace()
            .filter(|word| *word != "–")
            .collect();
        let real: BTreeSet<_> = format.extensions.iter().copied().collect();
        if stated != real {
            let differ: Vec<_> = stated.symmetric_difference(&real).collect();
            mistakes.push(format!("{} differs in {differ:?}", format.name));
        }
    }
    assert!(
        mistakes.is_empty(),
        "docs/FORMATS.md: {}",
        mistakes.join("; ")
    );
}
