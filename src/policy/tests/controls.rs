//! Which clauses a reason cites, and which it must not.

use super::lines::RULES;
use super::*;
use crate::model::Reason;

const CLASS: [&str; 2] = ["ISO/IEC 27001:2022 A.5.12", "ISO/IEC 27001:2013 A.8.2.1"];
const STOP: &str = "ISO/IEC 27001:2022 A.8.12";
const DESTINATION: [&str; 2] = ["ISO/IEC 27001:2022 A.5.14", "ISO/IEC 27001:2013 A.13.2.1"];
const LABEL: [&str; 2] = ["ISO/IEC 27001:2022 A.5.13", "ISO/IEC 27001:2013 A.8.2.2"];
const PERSONAL: [&str; 3] = [
    "ISO/IEC 27001:2022 A.5.34",
    "ISO/IEC 27001:2013 A.18.1.4",
    "PDPO DPP4(1)",
];
const PROCESSOR: [&str; 2] = ["PDPO DPP4(2)", "PDPO DPP2(3)"];
const CODE: &str = "PCPD Code of Practice on the Identity Card Number";

fn reason(detections: Vec<Detection>, destination: &str) -> Reason {
    let verdict = file(detections, vec![]).judged(&everywhere(), destination);
    verdict.reasons.into_iter().next().expect("a reason")
}

fn cites_all(reason: &Reason, controls: &[&str]) -> bool {
    controls
        .iter()
        .all(|c| reason.controls.iter().any(|own| own == c))
}

fn cites_any(reason: &Reason, part: &str) -> bool {
    reason.controls.iter().any(|own| own.contains(part))
}

#[test]
fn an_identity_number_for_an_unknown_destination() {
    let controls = reason(vec![one("hkid")], "unknown").controls;
    let mut expected = CLASS.to_vec();
    expected.push(STOP);
    expected.extend(PERSONAL);
    expected.push(CODE);
    assert_eq!(controls, expected);
}

#[test]
fn a_stop_is_cited_only_where_something_stops() {
    assert!(cites_all(
        &reason(vec![one("hkid")], "dingtalk-cn"),
        &[STOP]
    ));
    assert!(
        !cites_all(&reason(vec![one("hkid")], "hong-kong"), &[STOP]),
        "a warning"
    );
    assert!(
        !cites_all(&reason(vec![one("hkid")], "on-premises"), &[STOP]),
        "allowed"
    );
}

#[test]
fn a_destination_is_cited_where_it_is_known_and_matters() {
    assert!(cites_all(
        &reason(vec![one("hkid")], "dingtalk-cn"),
        &DESTINATION
    ));
    assert!(cites_all(
        &reason(vec![one("hkid")], "hong-kong"),
        &DESTINATION
    ));
    assert!(!cites_any(&reason(vec![one("hkid")], "unknown"), "A.5.14"));
    assert!(!cites_any(
        &reason(vec![one("hkid")], "on-premises"),
        "A.5.14"
    ));
}

#[test]
fn a_processor_adds_its_principles_to_personal_data_only() {
    for destination in ["dingtalk-cn", "dingtalk-intl", "hong-kong"] {
        assert!(cites_all(
            &reason(vec![one("hkid")], destination),
            &PROCESSOR
        ));
        assert!(!cites_any(
            &reason(vec![one("private-key")], destination),
            "DPP"
        ));
    }
    for destination in ["unknown", "on-premises"] {
        assert!(!cites_any(
            &reason(vec![one("hkid")], destination),
            "DPP4(2)"
        ));
    }
}

#[test]
fn the_privacy_ordinance_is_never_cited_for_results_keys_or_marks() {
    for rule in [
        "financial-report",
        "inside-information",
        "private-key",
        "access-key",
        "password-list",
        "confidential-marking",
        "restricted-marking",
        "privilege-marking",
        "hk-government-marking",
        "prc-state-secret-marking",
        "published-announcement",
    ] {
        for destination in ["unknown", "dingtalk-cn", "hong-kong", "agreed-sg"] {
            let reason = reason(vec![one(rule)], destination);
            assert!(
                !cites_any(&reason, "PDPO") && !cites_any(&reason, "PCPD"),
                "{rule}"
            );
            assert!(!cites_any(&reason, "A.5.34"), "{rule}");
        }
    }
}

#[test]
fn personal_data_is_cited_for_whatever_is_about_people() {
    for rule in [
        "hkid",
        "cn-resident-id",
        "payment-card",
        "medical-record",
        "customer-database",
        "payroll",
        "id-card-copy",
    ] {
        assert!(
            cites_all(&reason(vec![one(rule)], "unknown"), &PERSONAL),
            "{rule}"
        );
    }
}

#[test]
fn the_code_of_practice_is_for_identity_cards_only() {
    assert!(cites_all(&reason(vec![one("hkid")], "unknown"), &[CODE]));
    assert!(cites_all(
        &reason(vec![one("id-card-copy")], "unknown"),
        &[CODE]
    ));
    for rule in [
        "cn-resident-id",
        "payment-card",
        "hk-passport",
        "medical-record",
    ] {
        assert!(
            !cites_any(&reason(vec![one(rule)], "unknown"), "Code of Practice"),
            "{rule}"
        );
    }
}

#[test]
fn markings_and_labels_cite_labelling() {
    for rule in RULES
        .into_iter()
        .filter(|r| r.ends_with("-marking") || r.ends_with("-label"))
    {
        assert!(
            cites_all(&reason(vec![one(rule)], "unknown"), &LABEL),
            "{rule}"
        );
    }
}

#[test]
fn section_33_is_readiness_and_for_personal_data_abroad_only() {
    let part = "s.33";
    for destination in ["dingtalk-cn", "dingtalk-intl"] {
        let reason = reason(vec![one("hkid")], destination);
        let cited: Vec<&String> = reason
            .controls
            .iter()
            .filter(|c| c.contains(part))
            .collect();
        assert_eq!(cited, ["PDPO s.33 (readiness only, not in force)"]);
    }
    for destination in ["unknown", "on-premises", "hong-kong"] {
        assert!(!cites_any(&reason(vec![one("hkid")], destination), part));
    }
    assert!(!cites_any(
        &reason(vec![one("inside-information")], "dingtalk-cn"),
        part
    ));
}

#[test]
fn a_gap_cites_the_stop_and_no_class() {
    let verdict = file(vec![], vec![gap(GapKind::Encrypted)]).judged(&builtin(), "unknown");
    assert_eq!(verdict.reasons[0].controls, [STOP]);
    assert_eq!(verdict.reasons[0].class, None);
}
