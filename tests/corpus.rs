//! Each sample of `corpus/` against its truth: what was planted is found, and nothing else speaks.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod truth;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tidegate::digest_key::DigestKey;
use tidegate::model::{Confidence, Detection};
use tidegate::{Outcome, Request, Scanner, Settings};

use truth::{Planted, Sample, TEST_KEY, corpus, samples};

/// Rules that class nothing by themselves: every letterhead has them. Unplanted ones are no false
/// alarm unless a truth names them in `silent`.
const SIGNALS: &[&str] = &[
    "hk-phone",
    "cn-mobile",
    "email",
    "hk-address",
    "hk-br-number",
    "cn-uscc",
    "swift-bic",
    "icd-10",
];

#[derive(Default)]
struct Tally {
    right: u64,
    wrong: u64,
    missed: u64,
}

impl Tally {
    fn line(&self, name: &str) -> String {
        let share = |of: u64| match of {
            0 => "    –".to_owned(),
            _ => format!("{:5.1}", 100.0 * self.right as f64 / of as f64),
        };
        format!(
            "{name:28} planted {:5}  found {:5}  missed {:4}  false {:4}  precision {}  recall {}",
            self.right + self.missed,
            self.right,
            self.missed,
            self.wrong,
            share(self.right + self.wrong),
            share(self.right + self.missed),
        )
    }
}

#[derive(Default)]
struct Tallies {
    rules: BTreeMap<String, Tally>,
    formats: BTreeMap<String, Tally>,
}

impl Tallies {
    fn count(&mut self, rule: &str, format: &str, add: impl Fn(&mut Tally)) {
        add(self.rules.entry(rule.to_owned()).or_default());
        add(self.formats.entry(format.to_owned()).or_default());
    }
}

fn scanner() -> Scanner {
    Scanner::new(Settings {
        key: Some(DigestKey::from_bytes(TEST_KEY).expect("32 bytes are a key")),
        max_matches: Some(0),
        ..Settings::default()
    })
    .expect("the built-in packs and policy load")
}

#[test]
fn every_sample_agrees_with_its_truth() {
    let scanner = scanner();
    let mut tallies = Tallies::default();
    let mut differences = Vec::new();
    for sample in samples() {
        let outcome = scanner.scan_path(&sample.path, &Request::default());
        let name = sample.path.strip_prefix(corpus()).unwrap_or(&sample.path);
        let mut found = compare(&sample, &outcome, &mut tallies);
        found.extend(compare_verdict(&sample, &outcome));
        differences.extend(
            found
                .into_iter()
                .map(|text| format!("{}: {text}", name.display())),
        );
    }
    println!("by rule");
    tallies
        .rules
        .iter()
        .for_each(|(name, tally)| println!("  {}", tally.line(name)));
    println!("by format");
    tallies
        .formats
        .iter()
        .for_each(|(name, tally)| println!("  {}", tally.line(name)));
    assert!(
        differences.is_empty(),
        "{} differences from the truth\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn the_recipe_and_the_truth_files_may_go() {
    let scanner = scanner();
    let mut stopped = Vec::new();
    for entry in walkdir::WalkDir::new(corpus()) {
        let path = entry.expect("the corpus can be walked").into_path();
        let ours = path.to_string_lossy().ends_with(".truth.toml")
            || path.starts_with(corpus().join("recipe"))
            || path.parent() == Some(&corpus());
        if path.is_file() && ours && !path.ends_with("__pycache__") {
            let outcome = scanner.scan_path(&path, &Request::default());
            if outcome.action.as_str() != "allow" {
                stopped.push(describe(&path, &outcome));
            }
        }
    }
    assert!(stopped.is_empty(), "{}", stopped.join("\n"));
}

#[test]
fn as_many_samples_must_stay_silent_as_must_speak() {
    let samples = samples();
    let speaks = |sample: &&Sample| {
        sample
            .truth
            .planted
            .iter()
            .any(|p| p.level.as_deref() != Some("low"))
    };
    let may_go = samples
        .iter()
        .filter(|sample| sample.truth.expect.silent.iter().any(|rule| rule == "*"))
        .count();
    let speaking = samples.iter().filter(speaks).count();
    println!(
        "{} samples: {speaking} speak, {may_go} are silent",
        samples.len()
    );
    assert!(
        may_go * 2 >= speaking,
        "{may_go} silent samples against {speaking} that speak"
    );
}

fn describe(path: &Path, outcome: &Outcome) -> String {
    let rules: Vec<_> = outcome
        .detections
        .iter()
        .map(|d| format!("{} {:?}", d.rule, d.confidence))
        .collect();
    let gaps: Vec<_> = outcome.gaps.iter().map(|gap| gap.kind.as_str()).collect();
    format!(
        "{}: {} ({})",
        path.display(),
        outcome.action,
        [rules.join(", "), gaps.join(", ")].join("; ")
    )
}

fn level(name: &str) -> Confidence {
    match name {
        "high" => Confidence::High,
        "medium" => Confidence::Medium,
        "low" => Confidence::Low,
        _ => panic!("no level is called `{name}`"),
    }
}

fn exactly(detection: &Detection, wanted: &Planted) -> u64 {
    match wanted.level.as_deref() {
        None => detection.levels.at_least(Confidence::Medium),
        Some("high") => detection.levels.high,
        Some("medium") => detection.levels.medium,
        Some(_) => detection.levels.low,
    }
}

/// What was planted and not found, and what was found and not planted.
fn compare(sample: &Sample, outcome: &Outcome, tallies: &mut Tallies) -> Vec<String> {
    let mut differences = Vec::new();
    let found: BTreeMap<&str, &Detection> =
        outcome.detections.iter().map(|d| (&*d.rule, d)).collect();
    let mut planted: BTreeMap<&str, u64> = BTreeMap::new();
    for wanted in &sample.truth.planted {
        let detection = found.get(wanted.rule.as_str()).copied();
        let many = wanted.unique.unwrap_or(1);
        let got = detection.map_or(0, |d| match wanted.unique {
            Some(_) => exactly(d, wanted),
            None => {
                let least = wanted.level.as_deref().map_or(Confidence::Medium, level);
                u64::from(d.confidence >= least)
            }
        });
        tallies.count(&wanted.rule, &sample.format, |t| {
            t.right += got.min(many);
            t.missed += many.saturating_sub(got);
        });
        if wanted.level.as_deref() != Some("low") {
            // A rule about the whole document may rest on more than one place.
            let most = wanted.unique.unwrap_or(u64::MAX);
            let sum = planted.entry(&wanted.rule).or_default();
            *sum = sum.saturating_add(most);
        }
        if got < many {
            let seen = detection.map_or("nothing".to_owned(), |d| format!("{:?}", d.levels));
            let at = wanted.level.as_deref().unwrap_or("medium or above");
            differences.push(format!(
                "{} planted at {at}: {many}, found: {got} ({seen})",
                wanted.rule
            ));
        } else if let Some(detection) = detection {
            differences.extend(compare_matches(wanted, detection));
        }
    }
    for detection in found.values() {
        differences.extend(false_alarm(sample, detection, &planted, tallies));
    }
    differences
}

fn false_alarm(
    sample: &Sample,
    detection: &Detection,
    planted: &BTreeMap<&str, u64>,
    tallies: &mut Tallies,
) -> Option<String> {
    let rule = &*detection.rule;
    let expect = &sample.truth.expect;
    let named = |rules: &[String]| rules.iter().any(|one| one == rule);
    let loud = detection.levels.at_least(Confidence::Medium);
    let extra = loud.saturating_sub(planted.get(rule).copied().unwrap_or(0));
    let free = named(&expect.may) || (SIGNALS.contains(&rule) && !named(&expect.silent));
    if extra == 0 || free {
        return None;
    }
    tallies.count(rule, &sample.format, |t| t.wrong += extra);
    let shown: Vec<_> = detection
        .matches
        .iter()
        .filter(|m| m.confidence >= Confidence::Medium)
        .take(3)
        .map(|m| format!("{} at `{}`", m.masked, m.location))
        .collect();
    Some(format!(
        "{rule} has {extra} more than was planted: {}",
        shown.join(", ")
    ))
}

fn compare_matches(wanted: &Planted, detection: &Detection) -> Vec<String> {
    let mut differences = Vec::new();
    let rule = &wanted.rule;
    let least = wanted.level.as_deref().map_or(Confidence::Medium, level);
    let kept = || detection.matches.iter().filter(|m| m.confidence >= least);
    let digests: BTreeSet<_> = kept().map(|m| m.digest.to_string()).collect();
    let missing = wanted.digests.difference(&digests).count();
    if missing > 0 {
        differences.push(format!(
            "{rule}: {missing} of the planted values are not those found"
        ));
    }
    for mask in &wanted.masked {
        if !kept().any(|m| m.masked == *mask) {
            let other = kept().next().map_or("", |m| &m.masked);
            differences.push(format!("{rule}: no match is shown as `{mask}`; `{other}`"));
        }
    }
    for location in &wanted.locations {
        if !kept().any(|m| m.location == *location) {
            let other = kept().next().map_or("", |m| &m.location);
            differences.push(format!("{rule}: no match at `{location}`; `{other}`"));
        }
    }
    differences
}

/// Action, class and gaps.
fn compare_verdict(sample: &Sample, outcome: &Outcome) -> Vec<String> {
    let expect = &sample.truth.expect;
    let one_of = |wanted: &str, got: &str| wanted.split('|').any(|one| one == got);
    let mut differences = Vec::new();
    if !one_of(&expect.action, outcome.action.as_str()) {
        differences.push(format!(
            "action {}, expected {}",
            outcome.action, expect.action
        ));
    }
    if !one_of(&expect.class, outcome.class.as_str()) {
        differences.push(format!(
            "class {}, expected {}",
            outcome.class, expect.class
        ));
    }
    let gaps: BTreeSet<_> = outcome.gaps.iter().map(|gap| gap.kind.as_str()).collect();
    for wanted in &expect.gaps {
        if !gaps.iter().any(|gap| one_of(wanted, gap)) {
            differences.push(format!("no gap {wanted}; gaps {gaps:?}"));
        }
    }
    for gap in &gaps {
        let known = |wanted: &String| one_of(wanted, gap);
        if !expect.gaps.iter().any(known) && !expect.may_gaps.iter().any(known) {
            differences.push(format!("a gap {gap} that nothing explains"));
        }
    }
    differences
}
