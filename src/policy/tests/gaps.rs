//! Gaps: those of accepted formats, pictures, counts.

use super::*;

fn accepting(formats: &[&str]) -> Policy {
    let site = Site {
        accept_unread: formats.iter().map(|f| (*f).to_owned()).collect(),
        ..Site::default()
    };
    builtin().adapt(&site).expect("formats are any names")
}

#[test]
fn an_accepted_format_keeps_its_gap_and_may_go() {
    let mut drawing = file(vec![], vec![gap(GapKind::Unsupported)]);
    drawing.format = "dwg";
    assert_eq!(drawing.judged(&builtin(), "unknown").action, Action::Block);
    let verdict = drawing.judged(&accepting(&["DWG"]), "unknown");
    assert_eq!(outcome(&verdict), (Class::Internal, Action::Allow));
    assert_eq!(lines(&verdict), ["accepted-unread"]);
    assert_eq!(verdict.reasons[0].gap, Some(GapKind::Unsupported));
}

#[test]
fn an_accepted_format_is_the_members_own_not_the_archives() {
    let policy = accepting(&["zip"]);
    let mut archive = file(vec![], vec![member_gap(GapKind::Encrypted, "docx")]);
    archive.format = "zip";
    assert_eq!(archive.judged(&policy, "unknown").action, Action::Block);
    let nameless = file(vec![], vec![member_gap(GapKind::Unsupported, "")]);
    assert_eq!(nameless.judged(&policy, "unknown").action, Action::Block);
    archive.gaps = vec![member_gap(GapKind::Unsupported, "dwg")];
    assert_eq!(
        archive.judged(&accepting(&["dwg"]), "unknown").action,
        Action::Allow
    );
}

#[test]
fn accepting_a_format_does_not_accept_a_scan_that_was_cut_short() {
    let policy = accepting(&["zip"]);
    for kind in [
        GapKind::Depth,
        GapKind::Members,
        GapKind::ExpandedSize,
        GapKind::Ratio,
        GapKind::Time,
        GapKind::Memory,
        GapKind::ReaderFault,
        GapKind::Io,
    ] {
        let mut archive = file(vec![], vec![gap(kind)]);
        archive.format = "zip";
        assert_eq!(
            archive.judged(&policy, "unknown").action,
            Action::Block,
            "{kind}"
        );
    }
}

#[test]
fn findings_in_an_accepted_format_still_count() {
    let mut drawing = file(vec![one("hkid")], vec![gap(GapKind::Unsupported)]);
    drawing.format = "dwg";
    assert_eq!(
        drawing.judged(&accepting(&["dwg"]), "unknown").action,
        Action::Justify
    );
}

#[test]
fn a_picture_file_warns_and_a_picture_beside_text_does_not() {
    let mut picture = file(vec![], vec![gap(GapKind::ImageWithoutOcr)]);
    picture.format = "jpeg";
    assert_eq!(
        lines(&picture.judged(&builtin(), "unknown")),
        ["picture-file"]
    );
    picture.format = "docx";
    assert_eq!(lines(&picture.judged(&builtin(), "unknown")), ["picture"]);
    picture.format = "zip";
    picture.gaps = vec![member_gap(GapKind::ImageWithoutOcr, "jpeg")];
    assert_eq!(picture.judged(&builtin(), "unknown").action, Action::Allow);
}

#[test]
fn gaps_of_one_kind_are_one_reason_with_their_number() {
    let gaps = vec![
        member_gap(GapKind::Encrypted, "docx"),
        member_gap(GapKind::Malformed, "pdf"),
        member_gap(GapKind::Encrypted, "xlsx"),
    ];
    let verdict = file(vec![], gaps).judged(&builtin(), "unknown");
    let texts: Vec<&str> = verdict.reasons.iter().map(|r| r.text.get("en")).collect();
    assert_eq!(
        texts,
        [
            "2 parts are encrypted and could not be read",
            "1 part is damaged and could not be read whole",
        ]
    );
}

#[test]
fn kinds_that_share_a_line_are_told_apart() {
    let gaps = vec![gap(GapKind::TextSize), gap(GapKind::ExpandedSize)];
    let verdict = file(vec![], gaps).judged(&builtin(), "unknown");
    let kinds: Vec<_> = verdict.reasons.iter().map(|r| r.gap).collect();
    assert_eq!(
        kinds,
        [Some(GapKind::ExpandedSize), Some(GapKind::TextSize)]
    );
}
