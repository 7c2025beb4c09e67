//! Announcements: what makes a file public, and what keeps it from being so.

use super::*;
use crate::model::Confidence::Low;

#[test]
fn a_financial_report_stops_until_it_is_published() {
    let report = one("financial-report");
    let published = one("published-announcement");
    let alone = verdict(vec![report.clone()]);
    assert_eq!(outcome(&alone), (Class::Confidential, Action::Justify));
    let both = verdict(vec![report.clone(), published.clone()]);
    assert_eq!(outcome(&both), (Class::Public, Action::Allow));
    let draft = found("inside-information", Low, 1);
    let drafted = verdict(vec![report, published, draft]);
    assert_eq!(outcome(&drafted), (Class::Confidential, Action::Justify));
}

#[test]
fn a_published_announcement_with_a_draft_mark_is_not_public() {
    let published = one("published-announcement");
    assert_eq!(verdict(vec![published.clone()]).class, Class::Public);
    for (rule, class) in [
        ("inside-information", Class::Restricted),
        ("confidential-marking", Class::Confidential),
        ("restricted-marking", Class::Restricted),
        ("privilege-marking", Class::Confidential),
    ] {
        let marked = verdict(vec![published.clone(), one(rule)]);
        assert_eq!(marked.class, class, "{rule}");
        let faint = verdict(vec![published.clone(), found(rule, Low, 1)]);
        assert_eq!(faint.class, Class::Internal, "{rule} at low");
    }
    assert_eq!(
        verdict(vec![found("published-announcement", Low, 1)]).class,
        Class::Internal
    );
}

#[test]
fn contact_details_do_not_keep_an_announcement_from_being_public() {
    let company = ["hk-phone", "email", "hk-address", "hk-br-number"].map(one);
    let mut detections = company.to_vec();
    detections.push(one("published-announcement"));
    assert_eq!(
        outcome(&verdict(detections)),
        (Class::Public, Action::Allow)
    );
}

#[test]
fn an_announcement_with_an_identity_number_is_not_public() {
    let verdict = verdict(vec![one("published-announcement"), one("hkid")]);
    assert_eq!(outcome(&verdict), (Class::Confidential, Action::Justify));
    assert_eq!(lines(&verdict), ["personal-identifier", "published"]);
}

#[test]
fn an_announcement_of_which_a_part_was_not_read_is_not_public() {
    let detections = vec![one("published-announcement")];
    let with = |kind| file(detections.clone(), vec![gap(kind)]).judged(&builtin(), "unknown");
    assert_eq!(with(GapKind::Encrypted).class, Class::Internal);
    assert_eq!(with(GapKind::PageWithoutText).class, Class::Internal);
    assert_eq!(with(GapKind::ImageWithoutOcr).class, Class::Public);
}
