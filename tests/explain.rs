//! An explanation agrees with the row that it explains, over every sample.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod truth;

use tidegate::digest_key::DigestKey;
use tidegate::model::explanation::{Example, LineJudged, RuleExplained, Standing};
use tidegate::model::{Action, Confidence, Explained, Outcome};
use tidegate::{Limits, Request, Scanner, Settings};

use truth::{TEST_KEY, samples};

fn scanner() -> Scanner {
    let mut limits = Limits::default();
    // Bombs are gaps at any size; at full size they take most of the time.
    limits.set("expanded-size", "8M").unwrap();
    Scanner::new(Settings {
        key: Some(DigestKey::from_bytes(TEST_KEY).unwrap()),
        limits,
        ..Settings::default()
    })
    .unwrap()
}

/// What an explanation and its row say differently.
fn contradictions(explained: &Explained) -> Vec<String> {
    let mut wrong = Vec::new();
    let row = &explained.outcome;
    let rules = &explained.explanation.rules;
    for detection in &row.detections {
        let Some(rule) = rules.iter().find(|rule| rule.rule == detection.rule) else {
            wrong.push(format!("{} is not explained", detection.rule));
            continue;
        };
        let level = match rule.documents.first() {
            Some(document) => document.confidence,
            None => rule.found.first().and_then(|example| example.confidence),
        };
        if level != Some(detection.confidence) {
            wrong.push(format!("{} is explained at {level:?}", detection.rule));
        }
        wrong.extend(unlike_the_row(row, rule));
    }
    for rule in rules {
        let found = row.detections.iter().any(|d| d.rule == rule.rule);
        if !found && (!rule.found.is_empty() || rule.documents.iter().any(reached)) {
            wrong.push(format!("{} is explained and was not found", rule.rule));
        }
    }
    wrong.extend(verdict(explained));
    wrong
}

fn reached(document: &tidegate::model::explanation::Weighed) -> bool {
    document.confidence.is_some()
}

/// Examples whose place is in the row, and not as the row has it.
fn unlike_the_row(row: &Outcome, rule: &RuleExplained) -> Vec<String> {
    let detection = row.detections.iter().find(|d| d.rule == rule.rule).unwrap();
    let mut wrong = Vec::new();
    for example in &rule.found {
        let alike = |m: &&tidegate::model::Match| {
            Some(m.digest) == example.digest && m.location == example.location
        };
        let matches: Vec<_> = detection.matches.iter().filter(alike).collect();
        let same = |m: &&&tidegate::model::Match| {
            let signals = example.evidence.iter().map(|beside| &beside.signal);
            Some(m.confidence) == example.confidence
                && m.masked == example.masked
                && m.evidence.iter().eq(signals)
        };
        if !matches.is_empty() && !matches.iter().any(|m| same(&m)) {
            wrong.push(format!("{}: {} differs", rule.rule, example.location));
        }
        let unreasoned = example.held.is_empty() || keyword_without_distance(example);
        if unreasoned {
            wrong.push(format!("{}: {} has no reason", rule.rule, example.location));
        }
    }
    wrong
}

fn keyword_without_distance(example: &Example) -> bool {
    let mut evidence = example.evidence.iter();
    evidence.any(|e| &*e.signal.signal == "keyword" && e.distance.is_none())
}

/// The policy's half: the lines that spoke are the row's reasons, and their conditions say why.
fn verdict(explained: &Explained) -> Vec<String> {
    let (row, judged) = (&explained.outcome, &explained.explanation.policy);
    let mut wrong = Vec::new();
    let spoke = |line: &&LineJudged| {
        matches!(
            line.standing,
            Standing::Decided | Standing::Spoke | Standing::Overruled
        )
    };
    let mut said: Vec<&str> = judged
        .lines
        .iter()
        .filter(spoke)
        .map(|l| &*l.policy)
        .collect();
    said.extend(judged.gaps.iter().map(|gap| gap.policy.as_str()));
    let mut reasons: Vec<&str> = row.reasons.iter().map(|r| &*r.policy).collect();
    said.sort_unstable();
    reasons.sort_unstable();
    if said != reasons {
        wrong.push(format!("{said:?} spoke, and the row has {reasons:?}"));
    }
    for line in &judged.lines {
        let holds = line.conditions.iter().all(|condition| condition.holds);
        if holds != spoke(&line) {
            wrong.push(format!("{}: its conditions do not say why", line.policy));
        }
        for condition in &line.conditions {
            if condition.text.0.len() != 2 {
                wrong.push(format!("{}: one language only", line.policy));
            }
        }
    }
    let cell = judged.cell.as_ref().map(|cell| cell.action);
    if cell != Some(row.action) {
        wrong.push(format!("the cell is {cell:?}"));
    }
    let decided = judged.lines.iter().any(|l| l.standing == Standing::Decided);
    let decided = decided || judged.gaps.iter().any(|gap| gap.decided);
    if row.action > Action::Allow && !decided {
        wrong.push("nothing decided".to_owned());
    }
    wrong
}

#[test]
fn every_sample_is_explained_as_its_row_has_it() {
    let scanner = scanner();
    let mut wrong = Vec::new();
    for sample in samples() {
        let request = Request {
            destination: Some("hong-kong".to_owned()),
            ..Request::default()
        };
        let mut explained = scanner.explain_path(&sample.path, &request);
        let mut row = scanner.scan_path(&sample.path, &request);
        row.elapsed_ms = 0.0;
        explained.outcome.elapsed_ms = 0.0;
        let path = sample.path.display();
        if serde_json::to_string(&row).unwrap()
            != serde_json::to_string(&explained.outcome).unwrap()
        {
            wrong.push(format!("{path}: explaining changes the row"));
        }
        let found = contradictions(&explained);
        wrong.extend(found.into_iter().map(|text| format!("{path}: {text}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// `K274918(1)` with `before` in front of it and `after` behind it.
fn explain(before: &str, after: &str) -> RuleExplained {
    let text = format!("{before}K274918(1){after}");
    let explained = scanner().explain_bytes(text.into_bytes(), &Request::default());
    let mut rules = explained.explanation.rules.into_iter();
    rules.find(|rule| &*rule.rule == "hkid").unwrap()
}

#[test]
fn a_word_is_measured_from_its_end_to_the_value_and_from_the_value_to_its_start() {
    let rule = explain("HKID:  ", "");
    let keyword = &rule.found[0].evidence[1];
    assert_eq!(keyword.distance, Some(3));
    let rule = explain("", &format!("{}HKID", " .".repeat(50)));
    assert_eq!(rule.found[0].evidence[1].distance, Some(100));
    assert_eq!(rule.found[0].confidence, Some(Confidence::High));
}

#[test]
fn a_word_beyond_the_window_is_named_with_its_distance() {
    let rule = explain(&format!("HKID{}", " .".repeat(206)), "");
    let example = &rule.found[0];
    assert_eq!(example.confidence, Some(Confidence::Medium));
    let near = example.nearest.as_ref().unwrap();
    assert_eq!((near.distance, rule.window), (412, Some(300)));
    assert_eq!(example.higher[0].lacks, ["keyword|heading|population"]);
    assert_eq!(example.higher[0].level, Confidence::High);
}

#[test]
fn a_word_two_thousand_characters_away_is_out_of_sight() {
    let at = |dots: usize| explain(&format!("HKID{}", " .".repeat(dots)), "").found[0].clone();
    assert!(at(1_000).nearest.is_some());
    assert!(at(1_001).nearest.is_none());
}

#[test]
fn a_wrong_check_digit_beside_the_word_is_a_near_miss_and_stays_masked() {
    let text = "HKID: K274918(2)".to_owned();
    let explained = scanner().explain_bytes(text.into_bytes(), &Request::default());
    assert!(explained.outcome.detections.is_empty());
    let json = serde_json::to_string(&explained).unwrap();
    assert!(!json.contains("274918"), "{json}");
    let missed = &explained.explanation.rules[0].missed[0];
    let dropped = missed.dropped.as_ref().unwrap();
    assert_eq!(dropped.otherwise, Some(Confidence::High));
    assert_eq!(missed.masked, "K2*****(*)");
}

#[test]
fn examples_are_few_and_the_nearest_misses_come_first() {
    let mut text = String::new();
    for n in 0..400 {
        text += &format!("K27491{}(9) and then some\n", n % 10);
    }
    text += "HKID\n";
    let explained = scanner().explain_bytes(text.into_bytes(), &Request::default());
    let rules = &explained.explanation.rules;
    let rule = rules.iter().find(|rule| &*rule.rule == "hkid").unwrap();
    assert!(rule.missed.len() <= 10 && rule.found.len() <= 10);
    let distance = |example: &Example| {
        let near = example.evidence.iter().find_map(|e| e.distance);
        near.or(example.nearest.as_ref().map(|near| near.distance))
    };
    let distances: Vec<_> = rule.missed.iter().map(distance).collect();
    assert!(distances.is_sorted(), "{distances:?}");
    assert!(distances[0].unwrap() < 60, "{distances:?}");
}

#[test]
fn words_too_far_apart_for_a_document_rule_are_named_with_their_distance() {
    let filler = "The quick brown fox jumps over the lazy dog near the river bank. ".repeat(200);
    let near = "Progress note\nPast medical history\nHKID: K274918(1)\nhypertension, pneumonia, asthma, metformin";
    let far = format!(
        "Progress note\nPast medical history\nHKID: K274918(1)\n{filler}\nhypertension, pneumonia, asthma, metformin"
    );
    let of = |text: &str| {
        let scanned = scanner().explain_bytes(text.as_bytes().to_vec(), &Request::default());
        let mut rules = scanned.explanation.rules.into_iter();
        let rule = rules.find(|rule| &*rule.rule == "medical-record");
        rule.expect("it came near").documents.remove(0)
    };
    assert!(of(near).confidence.is_some());
    let document = of(&far);
    assert_eq!(document.confidence, None);
    let span = document.apart[0].span.unwrap();
    assert!(span > document.within && span < 20_000, "{span}");
}

#[test]
fn the_line_that_was_nearly_reached_says_how_many_were_missing() {
    let explained = scanner().explain_bytes(b"HKID K274918(1)".to_vec(), &Request::default());
    let lines = &explained.explanation.policy.lines;
    let bulk = lines
        .iter()
        .find(|l| l.policy == "bulk-identifiers")
        .unwrap();
    assert_eq!(bulk.standing, Standing::Close);
    let unique = bulk
        .conditions
        .iter()
        .find(|c| c.condition == "unique")
        .unwrap();
    assert_eq!((unique.counted, unique.needed), (Some(1), Some(10)));
    assert_eq!(unique.text.get("zh-Hant"), "1 個不同的值，要求 10");
    let one = lines
        .iter()
        .find(|l| l.policy == "personal-identifier")
        .unwrap();
    assert_eq!(one.standing, Standing::Decided);
    let cell = one.cell.as_ref().unwrap();
    assert_eq!((&*cell.row, &*cell.column), ("confidential", "unknown"));
}
