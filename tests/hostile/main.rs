//! Content that swells, nests, lies or never ends: every bound holds, and is told as a gap that stops the file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "../made/mod.rs"]
mod made;

mod archives;
mod bounds;
mod disguise;
mod memory;
mod nesting;
mod oddities;

use std::time::{Duration, Instant};

use tidegate::model::{Action, Confidence, GapKind};
use tidegate::{Limits, Outcome};

use made::{SENTENCE, Seed, bounded, found, named, zip};

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

/// A scan of `bytes` within `limits`, which has to end within `seconds`.
fn scanned_within(limits: Limits, seconds: u64, name: &str, bytes: Vec<u8>) -> Outcome {
    let started = Instant::now();
    let outcome = bounded(2, limits).scan_bytes(bytes, &named(name));
    let took = started.elapsed();
    println!(
        "{name}: {:.1} s, {} gaps",
        took.as_secs_f64(),
        outcome.gaps.len()
    );
    assert!(took < Duration::from_secs(seconds), "{name}: {took:?}");
    assert!(!made::has_gap(&outcome, GapKind::ReaderFault), "{name}");
    outcome
}
