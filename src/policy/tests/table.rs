//! Every cell of the contract's table, written out a second time, by hand.

use super::*;
use crate::model::Action::{Allow, Block, Justify, Warn};

const DESTINATIONS: [&str; 6] = [
    "unknown",
    "on-premises",
    "hong-kong",
    "dingtalk-cn",
    "agreed-cn",
    "agreed-sg",
];

fn row_is(file: &File, expected: [Action; 6]) {
    let policy = everywhere();
    for (destination, action) in DESTINATIONS.iter().zip(expected) {
        let verdict = file.judged(&policy, destination);
        assert_eq!(
            verdict.action,
            action,
            "to {destination}: {:?}",
            lines(&verdict)
        );
    }
}

#[test]
fn restricted_files() {
    let file = file(vec![one("medical-record")], vec![]);
    row_is(&file, [Block, Warn, Justify, Block, Block, Justify]);
}

#[test]
fn confidential_files() {
    let file = file(vec![one("hkid")], vec![]);
    row_is(&file, [Justify, Allow, Warn, Block, Justify, Justify]);
}

#[test]
fn internal_and_public_files() {
    row_is(&file(vec![], vec![]), [Allow; 6]);
    row_is(&file(vec![one("email")], vec![]), [Allow; 6]);
    row_is(
        &file(vec![one("published-announcement")], vec![]),
        [Allow; 6],
    );
}

#[test]
fn state_secret_and_government_marks() {
    for rule in ["prc-state-secret-marking", "hk-government-marking"] {
        let verdict = verdict(vec![one(rule)]);
        assert_eq!(outcome(&verdict), (Class::Restricted, Block));
        row_is(&file(vec![one(rule)], vec![]), [Block; 6]);
    }
}

#[test]
fn hard_gaps() {
    for kind in GapKind::ALL.iter().filter(|kind| !kind.is_soft()) {
        let file = file(vec![], vec![gap(*kind)]);
        row_is(&file, [Block, Warn, Justify, Block, Block, Justify]);
    }
}

#[test]
fn pages_without_text() {
    let file = file(vec![], vec![gap(GapKind::PageWithoutText)]);
    row_is(&file, [Justify, Allow, Warn, Justify, Justify, Justify]);
}

#[test]
fn a_picture_that_is_itself_the_file() {
    for format in ["png", "jpeg", "JPG", "heic", "bmp"] {
        let mut file = file(vec![], vec![gap(GapKind::ImageWithoutOcr)]);
        file.format = format;
        row_is(&file, [Warn, Allow, Allow, Warn, Warn, Warn]);
    }
}

#[test]
fn other_soft_gaps_are_noted_everywhere() {
    let beside_text = gap(GapKind::ImageWithoutOcr);
    let in_archive = member_gap(GapKind::ImageWithoutOcr, "png");
    for gap in [beside_text, in_archive, gap(GapKind::Media)] {
        let mut file = file(vec![], vec![gap]);
        file.format = "docx";
        row_is(&file, [Allow; 6]);
        let verdict = file.judged(&builtin(), "unknown");
        assert_eq!(verdict.reasons.len(), 1, "a noted gap is still said");
    }
}

#[test]
fn elsewhere_with_no_agreement_is_as_unknown() {
    let file = file(vec![one("hkid")], vec![gap(GapKind::Encrypted)]);
    let policy = builtin();
    let unknown = file.judged(&policy, "unknown");
    let abroad = file.judged(&policy, "dingtalk-intl");
    assert_eq!(outcome(&unknown), outcome(&abroad));
    assert_eq!(unknown.action, Block);
}

#[test]
fn the_strongest_of_class_and_gaps_decides() {
    let page = gap(GapKind::PageWithoutText);
    let both = file(vec![one("hkid")], vec![page.clone()]);
    let policy = everywhere();
    assert_eq!(both.judged(&policy, "dingtalk-cn").action, Block);
    assert_eq!(both.judged(&policy, "agreed-cn").action, Justify);
    let gaps = file(vec![], vec![page, gap(GapKind::Encrypted)]);
    assert_eq!(gaps.judged(&policy, "unknown").action, Block);
}
