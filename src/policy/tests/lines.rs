//! Which line speaks for which findings: every line, and both sides of every threshold.

use super::*;
use crate::model::Confidence::{High, Low, Medium};

const PERSONAL_IDS: [&str; 9] = [
    "hkid",
    "hk-newborn-id",
    "cn-resident-id",
    "macau-id",
    "tw-id",
    "hk-passport",
    "cn-passport",
    "home-return-permit",
    "exit-entry-permit",
];

/// The contract's table of fixed rule ids.
pub(super) const RULES: [&str; 40] = [
    "hkid",
    "hk-newborn-id",
    "hk-passport",
    "home-return-permit",
    "exit-entry-permit",
    "id-card-copy",
    "cn-resident-id",
    "cn-passport",
    "macau-id",
    "tw-id",
    "cn-uscc",
    "hk-phone",
    "cn-mobile",
    "email",
    "hk-address",
    "payment-card",
    "iban",
    "hk-bank-account",
    "swift-bic",
    "octopus-card",
    "hk-br-number",
    "medical-record",
    "medical-terms",
    "icd-10",
    "hk-hospital-number",
    "financial-report",
    "inside-information",
    "published-announcement",
    "customer-database",
    "payroll",
    "personnel-record",
    "private-key",
    "access-key",
    "password-list",
    "confidential-marking",
    "restricted-marking",
    "privilege-marking",
    "hk-government-marking",
    "prc-state-secret-marking",
    "sensitivity-label",
];

#[test]
fn every_fixed_rule_has_a_line() {
    let policy = builtin();
    for rule in RULES {
        assert!(policy.has_line_for(rule), "{rule}");
        let at_high = carrying(found(rule, High, 1), vec![]);
        assert!(
            !verdict(vec![at_high]).reasons.is_empty(),
            "{rule} says nothing"
        );
    }
}

#[test]
fn every_gap_kind_has_a_line() {
    for kind in GapKind::ALL {
        let verdict = file(vec![], vec![gap(*kind)]).judged(&builtin(), "unknown");
        assert_eq!(verdict.reasons.len(), 1, "{kind}");
        assert_eq!(verdict.reasons[0].gap, Some(*kind));
    }
}

#[test]
fn one_personal_id_or_card_is_confidential_from_medium_upwards() {
    for rule in PERSONAL_IDS.into_iter().chain(["payment-card"]) {
        for level in [Medium, High] {
            let verdict = verdict(vec![found(rule, level, 1)]);
            assert_eq!(
                outcome(&verdict),
                (Class::Confidential, Action::Justify),
                "{rule}"
            );
            assert_eq!(lines(&verdict), ["personal-identifier"]);
        }
        let low = verdict(vec![found(rule, Low, 500)]);
        assert_eq!(outcome(&low), (Class::Internal, Action::Allow), "{rule}");
    }
}

#[test]
fn nine_ids_are_confidential_and_ten_are_restricted() {
    for rule in PERSONAL_IDS.into_iter().chain(["payment-card"]) {
        assert_eq!(
            verdict(vec![found(rule, Medium, 9)]).class,
            Class::Confidential
        );
        let ten = verdict(vec![found(rule, Medium, 10)]);
        assert_eq!(outcome(&ten), (Class::Restricted, Action::Block));
        assert_eq!(lines(&ten), ["bulk-identifiers"]);
    }
}

#[test]
fn ids_of_different_kinds_and_levels_add_up() {
    let mixed = |cards| {
        let mut hkid = found("hkid", High, 3);
        hkid.levels.medium = 2;
        verdict(vec![
            hkid,
            found("cn-resident-id", Medium, 2),
            found("payment-card", High, cards),
        ])
    };
    assert_eq!(mixed(2).class, Class::Confidential);
    assert_eq!(mixed(3).class, Class::Restricted);
}

#[test]
fn low_values_do_not_fill_up_to_ten() {
    let mut hkid = found("hkid", Medium, 9);
    hkid.levels.low = 50;
    assert_eq!(verdict(vec![hkid]).class, Class::Confidential);
}

#[test]
fn whole_documents_that_are_restricted() {
    for (rule, line) in [
        ("medical-record", "medical-record"),
        ("inside-information", "inside-information"),
        ("id-card-copy", "identity-card-copy"),
        ("private-key", "credentials"),
        ("access-key", "credentials"),
        ("password-list", "credentials"),
        ("restricted-marking", "restricted-marking"),
        ("hk-government-marking", "government-mark"),
        ("prc-state-secret-marking", "state-secret-mark"),
    ] {
        let found_it = verdict(vec![one(rule)]);
        assert_eq!(
            outcome(&found_it),
            (Class::Restricted, Action::Block),
            "{rule}"
        );
        assert_eq!(lines(&found_it), [line]);
        assert_eq!(
            verdict(vec![found(rule, Low, 3)]).class,
            Class::Internal,
            "{rule}"
        );
    }
}

#[test]
fn a_customer_database_is_confidential_at_medium_and_restricted_at_high() {
    let list = |level| verdict(vec![found("customer-database", level, 1)]);
    assert_eq!(list(Low).class, Class::Internal);
    assert_eq!(lines(&list(Medium)), ["customer-database"]);
    assert_eq!(list(Medium).class, Class::Confidential);
    assert_eq!(lines(&list(High)), ["large-customer-database"]);
    assert_eq!(list(High).class, Class::Restricted);
}

#[test]
fn payroll_is_confidential_up_to_nine_people_and_restricted_from_ten() {
    let people = |n| {
        let signal = Signal::new("people").count(n);
        verdict(vec![carrying(one("payroll"), vec![signal])])
    };
    assert_eq!(outcome(&people(9)), (Class::Confidential, Action::Justify));
    assert_eq!(lines(&people(9)), ["payroll"]);
    assert_eq!(outcome(&people(10)), (Class::Restricted, Action::Block));
    assert_eq!(lines(&people(10)), ["payroll-of-many"]);
    assert_eq!(lines(&verdict(vec![one("payroll")])), ["payroll"]);
}

#[test]
fn hospital_and_octopus_numbers_count_at_high_only() {
    for rule in ["hk-hospital-number", "octopus-card"] {
        assert_eq!(
            verdict(vec![found(rule, High, 1)]).class,
            Class::Confidential
        );
        assert_eq!(
            verdict(vec![found(rule, Medium, 40)]).class,
            Class::Internal
        );
    }
}

#[test]
fn one_account_alone_never_stops_and_ten_places_do() {
    for rule in ["iban", "hk-bank-account"] {
        let places = |n| {
            let mut account = one(rule);
            account.count = n;
            verdict(vec![account])
        };
        assert_eq!(outcome(&places(1)), (Class::Internal, Action::Allow));
        assert_eq!(lines(&places(9)), ["account-numbers"]);
        assert_eq!(outcome(&places(9)), (Class::Internal, Action::Allow));
        assert_eq!(outcome(&places(10)), (Class::Confidential, Action::Justify));
        assert_eq!(lines(&places(10)), ["many-accounts"]);
    }
    let five = |rule| found(rule, Medium, 5);
    let both = verdict(vec![five("iban"), five("hk-bank-account")]);
    assert_eq!(both.class, Class::Confidential);
}

#[test]
fn places_of_low_values_are_not_counted_as_accounts() {
    let mut account = one("iban");
    account.levels.low = 20;
    account.unique = 21;
    account.count = 21;
    assert_eq!(verdict(vec![account]).class, Class::Internal);
}

#[test]
fn an_account_beside_an_id_or_pay_is_confidential() {
    let beside = Signal::new("beside").named("hkid");
    let account = carrying(one("hk-bank-account"), vec![beside.clone()]);
    let stopped = verdict(vec![account]);
    assert_eq!(outcome(&stopped), (Class::Confidential, Action::Justify));
    assert_eq!(lines(&stopped), ["account-of-a-person"]);
    let low = carrying(found("iban", Low, 1), vec![beside]);
    assert_eq!(verdict(vec![low]).class, Class::Internal);
}

#[test]
fn medical_terms_count_where_a_person_is_beside_them() {
    let person = carrying(one("medical-terms"), vec![Signal::new("person")]);
    assert_eq!(
        lines(&verdict(vec![person.clone()])),
        ["health-of-a-person"]
    );
    assert_eq!(verdict(vec![person.clone()]).class, Class::Confidential);
    let nobody = verdict(vec![one("medical-terms")]);
    assert_eq!(outcome(&nobody), (Class::Internal, Action::Allow));
    let record = verdict(vec![person, one("medical-record")]);
    assert_eq!(lines(&record), ["medical-record"]);
}

#[test]
fn a_personnel_record_counts_with_an_id_a_birth_date_or_pay() {
    for signal in ["birth-date", "salary", "person"] {
        let record = carrying(one("personnel-record"), vec![Signal::new(signal)]);
        assert_eq!(verdict(vec![record]).class, Class::Confidential, "{signal}");
    }
    let with_id = verdict(vec![one("personnel-record"), one("cn-resident-id")]);
    assert!(lines(&with_id).contains(&"personnel-record"));
    let with_low_id = verdict(vec![one("personnel-record"), found("hkid", Low, 1)]);
    assert_eq!(with_low_id.class, Class::Internal);
    let alone = verdict(vec![one("personnel-record")]);
    assert_eq!(lines(&alone), ["personnel-document"]);
    assert_eq!(alone.action, Action::Allow);
}

#[test]
fn markings_are_confidential_in_the_lines_that_say_so() {
    for rule in ["confidential-marking", "privilege-marking"] {
        let marked = verdict(vec![one(rule)]);
        assert_eq!(outcome(&marked), (Class::Confidential, Action::Justify));
        assert_eq!(lines(&marked), [rule]);
    }
}

#[test]
fn signals_are_internal_and_never_act() {
    for rule in [
        "hk-phone",
        "cn-mobile",
        "email",
        "hk-address",
        "hk-br-number",
        "cn-uscc",
        "swift-bic",
        "icd-10",
    ] {
        let many = verdict(vec![found(rule, High, 5000)]);
        assert_eq!(outcome(&many), (Class::Internal, Action::Allow), "{rule}");
        assert_eq!(many.reasons[0].class, Some(Class::Internal));
    }
}

#[test]
fn a_rule_that_no_line_names_is_confidential() {
    let added = verdict(vec![one("pl-pesel")]);
    assert_eq!(outcome(&added), (Class::Confidential, Action::Justify));
    assert_eq!(lines(&added), ["added-rule"]);
    assert_eq!(
        verdict(vec![found("pl-pesel", Low, 9)]).class,
        Class::Internal
    );
}

#[test]
fn nothing_found_is_internal_with_no_reason() {
    let nothing = verdict(vec![]);
    assert_eq!(outcome(&nothing), (Class::Internal, Action::Allow));
    assert!(nothing.reasons.is_empty());
}

#[test]
fn reasons_come_strongest_first_whatever_the_order_of_findings() {
    let mut detections = vec![
        one("email"),
        one("hkid"),
        one("restricted-marking"),
        one("published-announcement"),
        one("financial-report"),
    ];
    let gaps = vec![
        gap(GapKind::Media),
        gap(GapKind::PageWithoutText),
        gap(GapKind::Encrypted),
    ];
    let first = file(detections.clone(), gaps.clone()).judged(&builtin(), "unknown");
    assert_eq!(
        lines(&first),
        [
            "restricted-marking",
            "encrypted",
            "personal-identifier",
            "financial-report",
            "page-without-text",
            "contact-details",
            "media",
        ]
    );
    detections.reverse();
    let mut turned = gaps;
    turned.reverse();
    assert_eq!(
        file(detections, turned).judged(&builtin(), "unknown"),
        first
    );
}

#[test]
fn a_reason_is_asked_for_only_by_justify() {
    let given = |rule, text| {
        let mut file = file(vec![one(rule)], vec![]);
        file.justification = text;
        file.judged(&builtin(), "unknown").justified
    };
    assert!(given("hkid", Some("contract 12, approved by the client")));
    assert!(!given("hkid", Some("  ")));
    assert!(!given("hkid", None));
    assert!(!given("medical-record", Some("please")));
    assert!(!given("email", Some("not needed")));
}
