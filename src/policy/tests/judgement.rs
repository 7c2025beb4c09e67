//! A verdict taken apart: which lines spoke, which did not, and what each lacked.

use super::super::judge;
use super::*;
use crate::model::Confidence::{Low, Medium};
use crate::model::explanation::{Judgement, LineJudged, Standing};

fn taken_apart(file: &File, destination: &str) -> Judgement {
    let policy = builtin();
    let verdict = file.judged(&policy, destination);
    let destination = policy.destination(destination, today()).unwrap();
    let case = Case {
        detections: &file.detections,
        gaps: &file.gaps,
        format: file.format,
        destination: &destination,
        label: SeenLabel {
            id: None,
            name: file.label,
        },
        justification: file.justification,
    };
    judge(&policy, &case, &verdict)
}

fn of(detections: Vec<Detection>) -> Judgement {
    taken_apart(&file(detections, Vec::new()), "unknown")
}

fn line<'a>(judged: &'a Judgement, id: &str) -> &'a LineJudged {
    let mut lines = judged.lines.iter();
    lines
        .find(|line| line.policy == id)
        .expect("a line about what was found")
}

/// The conditions of a line that do not hold, by key.
fn failing(line: &LineJudged) -> Vec<&str> {
    let failing = line.conditions.iter().filter(|c| !c.holds);
    failing.map(|c| c.condition.as_str()).collect()
}

#[test]
fn the_line_and_the_cell_that_decide_are_named() {
    let judged = taken_apart(&file(vec![one("hkid")], Vec::new()), "hong-kong");
    let decided = line(&judged, "personal-identifier");
    assert_eq!(decided.standing, Standing::Decided);
    let cell = judged.cell.as_ref().unwrap();
    assert_eq!((&*cell.row, &*cell.column), ("confidential", "hong-kong"));
    assert_eq!(cell.action, Action::Warn);
    let elsewhere: Vec<(&str, Action)> = judged
        .elsewhere
        .iter()
        .map(|cell| (&*cell.column, cell.action))
        .collect();
    assert_eq!(
        elsewhere,
        [
            ("unknown", Action::Justify),
            ("on-premises", Action::Allow),
            ("mainland-china", Action::Block),
            ("mainland-china-agreed", Action::Justify),
            ("elsewhere-agreed", Action::Justify),
        ]
    );
}

#[test]
fn a_line_short_of_its_number_came_close() {
    let judged = of(vec![found("hkid", Medium, 7)]);
    let bulk = line(&judged, "bulk-identifiers");
    assert_eq!(bulk.standing, Standing::Close);
    assert_eq!(failing(bulk), ["unique"]);
    let unique = bulk
        .conditions
        .iter()
        .find(|c| c.condition == "unique")
        .unwrap();
    assert_eq!(unique.text.get("en"), "7 different values, asks for 10");
}

#[test]
fn a_line_whose_level_was_not_reached_says_so() {
    let judged = of(vec![found("hkid", Low, 3)]);
    let close = line(&judged, "personal-identifier");
    assert_eq!(close.standing, Standing::Close);
    assert_eq!(failing(close), ["level"]);
    let level = &close.conditions[0].text;
    assert_eq!(level.get("en"), "found at low, asks for medium");
    assert_eq!(level.get("zh-Hant"), "程度為「低」，要求「中」");
}

#[test]
fn a_line_behind_a_stronger_one_is_silenced_by_it() {
    let judged = of(vec![found("hkid", Medium, 10)]);
    assert_eq!(
        line(&judged, "bulk-identifiers").standing,
        Standing::Decided
    );
    let silenced = line(&judged, "personal-identifier");
    assert_eq!(silenced.standing, Standing::Silenced);
    let by = silenced.conditions.iter().find(|c| !c.holds).unwrap();
    assert_eq!(*by.by, ["bulk-identifiers".into()]);
}

#[test]
fn what_must_stand_beside_and_does_not_is_listed() {
    let judged = of(vec![one("iban")]);
    let close = line(&judged, "account-of-a-person");
    assert_eq!(failing(close), ["with"]);
    let text = close.conditions.iter().find(|c| !c.holds).unwrap();
    assert_eq!(text.text.get("en"), "none of these stands with it: beside");
}

#[test]
fn a_published_announcement_with_a_gap_is_overruled_and_with_a_mark_silenced() {
    let published = one("published-announcement");
    let clean = of(vec![published.clone()]);
    assert_eq!(line(&clean, "published").standing, Standing::Decided);
    let unread = file(vec![published.clone()], vec![gap(GapKind::Encrypted)]);
    let unread = taken_apart(&unread, "unknown");
    assert_eq!(line(&unread, "published").standing, Standing::Overruled);
    let draft = of(vec![published, found("inside-information", Low, 1)]);
    let silenced = line(&draft, "published");
    assert_eq!(silenced.standing, Standing::Silenced);
    assert_eq!(failing(silenced), ["unless-rules"]);
}

#[test]
fn a_gap_says_what_it_costs() {
    let gaps = vec![
        gap(GapKind::Encrypted),
        gap(GapKind::Encrypted),
        gap(GapKind::Media),
    ];
    let judged = taken_apart(&file(vec![one("hkid")], gaps), "unknown");
    let costs: Vec<_> = judged
        .gaps
        .iter()
        .map(|g| {
            (
                &*g.policy,
                g.count,
                g.cell.as_ref().unwrap().action,
                g.decided,
            )
        })
        .collect();
    assert_eq!(
        costs,
        [
            ("encrypted", 2, Action::Block, true),
            ("media", 1, Action::Allow, false)
        ]
    );
    assert_eq!(
        line(&judged, "personal-identifier").standing,
        Standing::Spoke
    );
    assert_eq!(judged.cell.unwrap().row, "hard-gap");
}

#[test]
fn a_label_below_its_content_is_explained() {
    let mut labelled = file(vec![one("hkid")], Vec::new());
    labelled.label = Some("Internal");
    let judged = taken_apart(&labelled, "unknown");
    assert_eq!(line(&judged, "label-too-low").standing, Standing::Spoke);
    let other = |line: &LineJudged| line.policy == "label-restricted";
    assert!(!judged.lines.iter().any(other), "it means something else");
    let means = judged.label.unwrap();
    assert_eq!(
        means.get("en"),
        "the file's sensitivity label means internal"
    );
}

#[test]
fn nothing_is_said_of_lines_about_other_things() {
    let judged = of(vec![one("hkid")]);
    assert!(
        judged
            .lines
            .iter()
            .all(|line| line.policy != "medical-record")
    );
    assert!(of(Vec::new()).lines.is_empty());
}
