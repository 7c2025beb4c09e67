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

/// Formats that have no end mark, no length and no count: the beginning of such a file is another whole
/// file, and all that is in it is read.
const NO_END: &[(&str, &str)] = &[
    ("text", "lines"),
    ("code", "lines"),
    ("csv", "rows"),
    ("markdown", "lines"),
    ("settings", "lines"),
    ("sql", "statements; the last may want its semicolon"),
    ("subtitles", "cues"),
    ("chat", "messages"),
    ("ldif", "entries"),
    ("html", "a page may leave any element open"),
    ("compress", "codes up to the last byte"),
    ("volume", "any piece of any file; each is a gap by its name"),
];

/// Formats that are a row of pieces which state their lengths, and nothing says how many there are: a file
/// that ends between two of them is another whole file.
const ENDS_BETWEEN_PIECES: &[(&str, &str)] = &[
    ("mbox", "messages"),
    ("ar", "members"),
    ("dicom", "elements"),
    ("tnef", "attributes"),
    ("snappy", "chunks"),
    ("lz4", "blocks of the old kind"),
    ("iwa", "blocks"),
    ("sqlite-wal", "pages"),
];

/// Fewer bytes than this may not tell what they were the beginning of, and are read as the text that they are.
const TELLING: usize = 128;
/// No mark of a format is longer.
const MARK: usize = 16;
/// Formats of streams that may be joined to one another.
const JOINED: &[&str] = &["gzip", "bzip2", "xz", "zstd", "lz4", "lzip"];

/// Whether the first `cut` bytes are a whole file of their own, for all that their format can tell.
fn may_end_here(sample: &Whole, part: &Outcome, cut: usize) -> bool {
    let is_in = |list: &[(&str, &str)]| list.iter().any(|row| row.0 == sample.outcome.format);
    let head = &sample.bytes[..cut];
    let is_text = cut < TELLING && part.format == "text";
    if is_in(NO_END) || is_in(ENDS_BETWEEN_PIECES) || cut < MARK || is_text {
        return true;
    }
    match sample.outcome.format.as_str() {
        // A program in front of an archive is whole by itself, whatever was behind it.
        "zip" => !head.starts_with(b"PK"),
        "7z" => part.format == "exe",
        // A stream that ended before the next one's mark.
        name if JOINED.contains(&name) => sample.bytes[cut..].starts_with(&sample.bytes[..3]),
        // A mail without parts, or before the first of them, is a text.
        "eml" => !has_a_part(head),
        // Each line of a log is a record.
        "json" => sample.name.starts_with("jsonl/"),
        // A further card may follow, or none.
        "vcard" => head.trim_ascii_end().ends_with(b"END:VCARD"),
        // A revision that ended, before the next one's first object.
        "pdf" => memchr::memmem::rfind(head, b"%%EOF")
            .is_some_and(|end| memchr::memmem::find(&head[end..], b" obj").is_none()),
        _ => false,
    }
}

/// Whether a mail has come to the first line that parts it.
fn has_a_part(mail: &[u8]) -> bool {
    let mail = String::from_utf8_lossy(mail);
    let stated = mail.split_once("boundary=").map(|(_, rest)| rest);
    let boundary = stated.and_then(|rest| {
        rest.split(['"', ';', '\r', '\n'])
            .find(|word| !word.is_empty())
    });
    boundary.is_some_and(|boundary| mail.contains(&format!("\n--{boundary}")))
}

/// Whether a part passes as a whole file though it has less in it than the whole.
fn passes(whole: &Outcome, part: &Outcome) -> bool {
    let is_told = part.gaps.iter().any(|gap| !gap.kind.is_soft());
    let has_all =
        part.coverage.chars >= whole.coverage.chars && part.coverage.parts >= whole.coverage.parts;
    !is_told && (!has_all || !lost(whole, part).is_empty())
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
            if passes(&sample.outcome, &part) && !may_end_here(sample, &part, cut) {
                let lost = lost(&sample.outcome, &part);
                let (had, has) = (sample.outcome.coverage.chars, part.coverage.chars);
                wrong.push(format!(
                    "{at}: passes as whole, {has} characters of {had}, without {lost:?}"
                ));
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

/// What is exempt above for ending between two pieces must still tell when it ends inside one.
#[test]
fn formats_of_pieces_tell_when_they_end_inside_one() {
    let told = Mutex::new(BTreeMap::<String, (usize, usize)>::new());
    complaints(|scanner, sample, _| {
        let format = sample.outcome.format.as_str();
        // Mails and old frames have pieces of which the length is not stated.
        let is_one = ENDS_BETWEEN_PIECES.iter().any(|row| row.0 == format);
        if !is_one || format == "mbox" {
            return Vec::new();
        }
        let from = sample.bytes.len().min(TELLING);
        for cut in (from..sample.bytes.len()).step_by(1 + sample.bytes.len() / CUTS) {
            let part = scanner.scan_bytes(&sample.bytes[..cut], &named(&sample.name));
            let mut told = told.lock().unwrap();
            let counts = told.entry(format.to_owned()).or_default();
            counts.0 += usize::from(part.gaps.iter().any(|gap| !gap.kind.is_soft()));
            counts.1 += 1;
        }
        Vec::new()
    });
    for (format, (told, of)) in told.into_inner().unwrap() {
        assert!(told * 2 > of, "{format}: {told} of {of} cuts are told");
    }
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
    assert!(missing.is_empty(), "formats without a sample: {missing:?}");
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
