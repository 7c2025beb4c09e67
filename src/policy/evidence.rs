//! Whether a policy line's conditions hold for what was found, and the numbers its text needs.

use std::sync::Arc;

use super::load::Policy;
use super::schema::{Line, Number};
use crate::model::{Confidence, Detection, Title};

/// What a line rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    pub kinds: Vec<Kind>,
    /// What the text's `{count}` says, where there is a number.
    pub number: Option<u64>,
    /// Whether the number is only a floor.
    pub floor: bool,
}

/// One rule's share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub rule: Arc<str>,
    pub title: Title,
    pub values: u64,
}

/// The evidence for `line`, if all its conditions on findings hold. Conditions on labels and on
/// other lines are the caller's.
pub(super) fn evidence(policy: &Policy, line: &Line, detections: &[Detection]) -> Option<Evidence> {
    let found: Vec<&Detection> = detections
        .iter()
        .filter(|d| d.levels.at_least(line.level) > 0 && policy.names(&line.rules, &d.rule))
        .collect();
    if found.is_empty() || !company_holds(policy, line, detections, &found) {
        return None;
    }
    let values = sum(&found, |d| d.levels.at_least(line.level));
    let places = sum(&found, |d| places(d, line.level));
    let people = found.iter().filter_map(|d| d.signal_count("people")).max();
    let enough = line.unique.is_none_or(|least| values >= least)
        && line.count.is_none_or(|least| places >= least)
        && line
            .people
            .is_none_or(|least| people.is_some_and(|n| n >= least));
    let mut kinds: Vec<Kind> = found
        .iter()
        .map(|d| Kind {
            rule: Arc::clone(&d.rule),
            title: d.title.clone(),
            values: d.levels.at_least(line.level),
        })
        .collect();
    kinds.sort_by(|a, b| b.values.cmp(&a.values).then_with(|| a.rule.cmp(&b.rule)));
    enough.then_some(Evidence {
        kinds,
        number: match line.number {
            Number::Values => Some(values),
            Number::Places => Some(places),
            Number::People => people,
        },
        floor: line.number == Number::Values && found.iter().any(|d| !d.unique_exact),
    })
}

pub(super) fn sum(found: &[&Detection], of: impl Fn(&Detection) -> u64) -> u64 {
    found.iter().map(|d| of(d)).fold(0, u64::saturating_add)
}

/// How many places may hold a value at `level` or above: each value below it takes at least one.
pub(super) fn places(detection: &Detection, level: Confidence) -> u64 {
    let lower = detection
        .unique
        .saturating_sub(detection.levels.at_least(level));
    detection.count.saturating_sub(lower)
}

/// Whether what must stand beside the findings does, and what must not does not.
fn company_holds(
    policy: &Policy,
    line: &Line,
    detections: &[Detection],
    found: &[&Detection],
) -> bool {
    let unless = detections
        .iter()
        .any(|d| policy.names(&line.unless_rules, &d.rule));
    let alone_is_enough = line.with_rules.is_empty() && line.with_signals.is_empty();
    let with_rule = || {
        detections
            .iter()
            .any(|d| d.confidence >= Confidence::Medium && policy.names(&line.with_rules, &d.rule))
    };
    let with_signal = || {
        let mut wanted = line.with_signals.iter();
        wanted.any(|wanted| has_signal(found, line.level, wanted))
    };
    !unless && (alone_is_enough || with_rule() || with_signal())
}

/// Whether a match at `level` or above has the evidence `wanted`: a kind, or `kind:name`.
pub(super) fn has_signal(found: &[&Detection], level: Confidence, wanted: &str) -> bool {
    let (kind, name) = match wanted.split_once(':') {
        Some((kind, name)) => (kind, Some(name)),
        None => (wanted, None),
    };
    found
        .iter()
        .flat_map(|d| &d.matches)
        .filter(|m| m.confidence >= level)
        .flat_map(|m| &m.evidence)
        .any(|signal| *signal.signal == *kind && (name.is_none() || signal.name.as_deref() == name))
}
