//! The policy room, tested through `decide` on the built-in policy.

mod advice;
mod controls;
mod destinations;
mod gaps;
mod judgement;
mod labels;
mod lines;
mod loading;
mod monotone;
mod published;
mod table;
mod wording;

use super::{Case, Policy, SeenLabel, Verdict, decide};
use crate::model::DestinationEntry;
use crate::model::{
    Action, Class, Confidence, Counts, Date, Detection, Digest, Gap, GapKind, Hosting, Lined,
    Location, Match, Signal, Site, Title,
};

pub(super) fn builtin() -> Policy {
    Policy::builtin().expect("the built-in policy is sound")
}

pub(super) fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

pub(super) fn today() -> Date {
    day("2026-06-30")
}

/// `values` different values of `rule`, all at `level`.
pub(super) fn found(rule: &str, level: Confidence, values: u64) -> Detection {
    let mut levels = Counts::default();
    match level {
        Confidence::High => levels.high = values,
        Confidence::Medium => levels.medium = values,
        Confidence::Low => levels.low = values,
    }
    let title = Title::pair(rule, rule);
    Detection::new(rule.into(), title, "test@1.0.0".into(), levels)
}

/// One value of `rule` at medium.
pub(super) fn one(rule: &str) -> Detection {
    found(rule, Confidence::Medium, 1)
}

/// `detection` with one kept match that carries `signals`.
pub(super) fn carrying(mut detection: Detection, signals: Vec<Signal>) -> Detection {
    detection.matches.push(Match::new(
        Location::default(),
        "**".to_owned(),
        Digest([0; 32]),
        detection.confidence,
        signals,
    ));
    detection
}

pub(super) fn gap(kind: GapKind) -> Gap {
    Gap::new(Location::default(), kind, "a gap")
}

pub(super) fn member_gap(kind: GapKind, format: &str) -> Gap {
    let members = vec!["member".into()];
    let place = crate::model::Place::Whole;
    let mut gap = Gap::new(Location { members, place }, kind, "a gap");
    gap.format = format.to_owned();
    gap
}

pub(super) fn entry(id: &str, jurisdiction: Option<&str>) -> DestinationEntry {
    DestinationEntry {
        id: id.to_owned(),
        title: None,
        service: None,
        account: None,
        hosting: Hosting::Cloud,
        jurisdiction: jurisdiction.map(str::to_owned),
        city: None,
        mechanism: None,
        evidence: None,
        expires: None,
    }
}

/// `entry` with written consent recorded until the end of 2026.
pub(super) fn agreed(mut entry: DestinationEntry) -> DestinationEntry {
    entry.mechanism = Some("written-consent".to_owned());
    entry.evidence = Some("file 12/2026".to_owned());
    entry.expires = Some(day("2026-12-31"));
    entry
}

pub(super) fn with_destinations(entries: Vec<DestinationEntry>) -> Policy {
    let site = Site {
        file: "tidegate.toml".to_owned(),
        destinations: entries
            .into_iter()
            .map(|value| Lined { line: 3, value })
            .collect(),
        ..Site::default()
    };
    builtin().adapt(&site).expect("destinations are sound")
}

/// The built-in policy with a destination in every column of the table: `agreed-cn`, `agreed-sg`.
pub(super) fn everywhere() -> Policy {
    with_destinations(vec![
        agreed(entry("agreed-cn", Some("CN"))),
        agreed(entry("agreed-sg", Some("SG"))),
    ])
}

/// A file to be judged, changed by the test before it is.
pub(super) struct File {
    pub detections: Vec<Detection>,
    pub gaps: Vec<Gap>,
    pub format: &'static str,
    pub label: Option<&'static str>,
    pub justification: Option<&'static str>,
}

pub(super) fn file(detections: Vec<Detection>, gaps: Vec<Gap>) -> File {
    File {
        detections,
        gaps,
        format: "txt",
        label: None,
        justification: None,
    }
}

impl File {
    pub fn judged(&self, policy: &Policy, destination: &str) -> Verdict {
        let destination = policy
            .destination(destination, today())
            .expect("a known destination");
        decide(
            policy,
            &Case {
                detections: &self.detections,
                gaps: &self.gaps,
                format: self.format,
                destination: &destination,
                label: SeenLabel {
                    id: None,
                    name: self.label,
                },
                justification: self.justification,
            },
        )
    }
}

/// The verdict of the built-in policy on these findings, for an unknown destination.
pub(super) fn verdict(detections: Vec<Detection>) -> Verdict {
    file(detections, Vec::new()).judged(&builtin(), "unknown")
}

/// The ids of the lines that spoke.
pub(super) fn lines(verdict: &Verdict) -> Vec<&str> {
    verdict.reasons.iter().map(|r| r.policy.as_str()).collect()
}

pub(super) fn outcome(verdict: &Verdict) -> (Class, Action) {
    (verdict.class, verdict.action)
}
