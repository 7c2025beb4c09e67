//! Sensitivity labels: they raise, never lower, and are reported where the content is above them.

use super::*;
use std::collections::BTreeMap;

fn labelled(label: &'static str, detections: Vec<Detection>) -> Verdict {
    let mut file = file(detections, vec![]);
    file.label = Some(label);
    file.judged(&builtin(), "unknown")
}

#[test]
fn a_label_raises() {
    for (label, class) in [
        ("Public", Class::Internal),
        ("General", Class::Internal),
        ("confidential ", Class::Confidential),
        ("機密", Class::Confidential),
        ("Highly Confidential", Class::Restricted),
        ("Board\\Strictly Confidential", Class::Restricted),
        ("限閱", Class::Restricted),
        ("Bananas", Class::Internal),
    ] {
        assert_eq!(labelled(label, vec![]).class, class, "{label}");
    }
    assert_eq!(lines(&labelled("Bananas", vec![])), ["label-unknown"]);
}

#[test]
fn a_label_never_lowers_and_content_above_it_is_reported() {
    let verdict = labelled("Public", vec![one("hkid")]);
    assert_eq!(outcome(&verdict), (Class::Confidential, Action::Justify));
    assert!(lines(&verdict).contains(&"label-too-low"));
    let equal = labelled("Confidential", vec![one("hkid")]);
    assert!(!lines(&equal).contains(&"label-too-low"));
    let above = labelled("Restricted", vec![one("hkid")]);
    assert_eq!(above.class, Class::Restricted);
    assert!(!lines(&above).contains(&"label-too-low"));
}

#[test]
fn an_internal_label_keeps_an_announcement_from_being_public() {
    let published = vec![one("published-announcement")];
    assert_eq!(
        labelled("Internal", published.clone()).class,
        Class::Internal
    );
    assert_eq!(labelled("Public", published).class, Class::Public);
}

#[test]
fn a_configured_id_goes_before_the_name() {
    let guid = "2fa4c1aa-90cf-4b3f-a3a7-11d6f8a9e001";
    let site = Site {
        labels: BTreeMap::from([(guid.to_owned(), Class::Internal)]),
        ..Site::default()
    };
    let policy = builtin().adapt(&site).expect("labels are any names");
    let seen = SeenLabel {
        id: Some("{2FA4C1AA-90CF-4B3F-A3A7-11D6F8A9E001}"),
        name: Some("Restricted"),
    };
    assert_eq!(policy.class_of_label(&seen), Some(Class::Internal));
    assert_eq!(builtin().class_of_label(&seen), Some(Class::Restricted));
}

#[test]
fn a_label_in_the_evidence_of_its_rule_counts() {
    let by_word = Signal::new("keyword").word("Confidential");
    let detection = carrying(one("sensitivity-label"), vec![by_word]);
    assert_eq!(verdict(vec![detection]).class, Class::Confidential);
    let by_name = Signal::new("label").named("Restricted");
    let detection = carrying(one("sensitivity-label"), vec![by_name]);
    let restricted = verdict(vec![detection]);
    assert_eq!(restricted.class, Class::Restricted);
    assert_eq!(restricted.reasons[0].rules, ["sensitivity-label".into()]);
    assert_eq!(
        lines(&verdict(vec![one("sensitivity-label")])),
        ["label-unknown"]
    );
}

#[test]
fn of_several_labels_the_highest_counts() {
    let policy = builtin();
    let named = |name| SeenLabel {
        id: None,
        name: Some(name),
    };
    let labels = ["Bananas", "Public", "Restricted", "General"].map(named);
    assert_eq!(policy.strongest_label(labels), named("Restricted"));
    assert_eq!(policy.strongest_label([named("Bananas")]), named("Bananas"));
    assert_eq!(policy.strongest_label([]), SeenLabel::default());
}
