//! What a stopped person is told to do.

use super::*;
use crate::model::{Coverage, Destination, Outcome, Reason};
use std::collections::BTreeMap;

/// A row that holds `verdict`, as the scan would write it.
fn row(verdict: &Verdict) -> Outcome {
    let row = serde_json::json!({
        "schema": crate::model::SCHEMA, "incident": "1", "path": "a.txt", "sha256": null,
        "size": null, "format": "txt",
        "destination": Destination { id: "unknown".into(), jurisdiction: None, mechanism: None },
        "enforced": true, "justified": verdict.justified, "action": verdict.action,
        "class": verdict.class, "reasons": Vec::<Reason>::new(), "detections": [], "gaps": [],
        "coverage": Coverage::default(), "label": null, "packs": "", "policy": "", "config": "",
        "digest_key": "", "version": "", "elapsed_ms": 0.0,
    });
    let mut row: Outcome = serde_json::from_value(row).expect("a row");
    row.reasons = verdict.reasons.clone();
    row
}

fn told(policy: &Policy, file: &File, destination: &str) -> Vec<String> {
    policy.advice(&row(&file.judged(policy, destination)), "en")
}

#[test]
fn a_file_that_may_go_needs_no_advice() {
    assert!(told(&builtin(), &file(vec![one("email")], vec![]), "unknown").is_empty());
}

#[test]
fn a_stopped_person_hears_what_to_mask_which_route_a_reason_and_whom_to_ask() {
    let advice = told(&builtin(), &file(vec![one("hkid")], vec![]), "unknown");
    assert_eq!(advice.len(), 4, "{advice:?}");
    assert!(advice[0].starts_with("Mask the numbers"));
    assert!(advice[1].contains("approved route"));
    assert!(advice[2].contains("--justification"));
    assert!(advice[3].starts_with("Ask your data protection"));
}

#[test]
fn a_block_says_that_no_reason_helps() {
    let advice = told(
        &builtin(),
        &file(vec![one("private-key")], vec![]),
        "unknown",
    );
    assert!(
        advice
            .iter()
            .any(|line| line == "A reason does not release this file.")
    );
    assert!(!advice.iter().any(|line| line.contains("--justification")));
}

#[test]
fn no_route_is_held_out_for_a_state_secret() {
    let marked = file(vec![one("prc-state-secret-marking")], vec![]);
    let advice = told(&builtin(), &marked, "unknown");
    assert!(advice[0].starts_with("Do not send this file anywhere."));
    assert!(!advice.iter().any(|line| line.contains("approved route")));
}

#[test]
fn configuration_names_whom_to_ask_and_may_change_the_words() {
    let words = Title::pair("Mask it, then call 1234.", "請遮蓋後致電 1234。");
    let site = Site {
        file: "tidegate.toml".to_owned(),
        contact: Some("dpo@example.hk".to_owned()),
        advice: BTreeMap::from([(
            "personal-data".to_owned(),
            Lined {
                line: 4,
                value: words,
            },
        )]),
        ..Site::default()
    };
    let policy = builtin().adapt(&site).expect("advice is known");
    let one_id = file(vec![one("hkid")], vec![]);
    let advice = told(&policy, &one_id, "unknown");
    assert_eq!(
        advice.first().map(String::as_str),
        Some("Mask it, then call 1234.")
    );
    assert_eq!(
        advice.last().map(String::as_str),
        Some("Ask: dpo@example.hk")
    );
    let chinese = policy.advice(&row(&one_id.judged(&policy, "unknown")), "zh-Hant");
    assert_eq!(
        chinese.last().map(String::as_str),
        Some("查詢：dpo@example.hk")
    );
}

#[test]
fn advice_that_nobody_gives_is_an_error_with_its_line() {
    let value = Title::pair("x", "x");
    let site = Site {
        file: "tidegate.toml".to_owned(),
        advice: BTreeMap::from([("shout".to_owned(), Lined { line: 9, value })]),
        ..Site::default()
    };
    let error = builtin().adapt(&site).unwrap_err().to_string();
    assert!(
        error.starts_with("tidegate.toml:9: no advice is called `shout`"),
        "{error}"
    );
}

#[test]
fn each_sentence_is_said_once() {
    let gaps = vec![gap(GapKind::Malformed), gap(GapKind::Truncated)];
    let advice = told(&builtin(), &file(vec![], gaps), "unknown");
    let damaged = advice
        .iter()
        .filter(|line| line.starts_with("Open the file"))
        .count();
    assert_eq!(damaged, 1);
}

#[test]
fn a_given_reason_is_not_asked_for_again() {
    let mut one_id = file(vec![one("hkid")], vec![]);
    one_id.justification = Some("approved");
    let advice = told(&builtin(), &one_id, "unknown");
    assert!(
        !advice.iter().any(|line| line.contains("--justification")),
        "{advice:?}"
    );
}
