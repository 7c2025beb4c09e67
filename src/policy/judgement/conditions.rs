//! The conditions of one line, each with what was there and what was asked for.

use std::sync::Arc;

use super::super::decide::{Case, label_fits};
use super::super::evidence::{Evidence, has_signal, places, sum};
use super::super::load::Policy;
use super::super::schema::Line;
use super::wording;
use crate::model::explanation::LineCondition;
use crate::model::{Confidence, Detection};

/// What a line is asked about.
pub(super) struct Asked<'a> {
    pub policy: &'a Policy,
    pub case: &'a Case<'a>,
    pub spoken: &'a [(&'a Line, Evidence)],
}

/// Every condition of `line`, if it is about anything that the file holds.
pub(super) fn conditions(asked: &Asked<'_>, line: &Line) -> Option<Vec<LineCondition>> {
    let Asked { policy, case, .. } = asked;
    let about = case.detections.iter();
    let about = about.filter(|d| policy.names(&line.rules, &d.rule));
    let about: Vec<&Detection> = about.collect();
    let by_label = line.label.is_some() && case.label.is_there();
    if about.is_empty() && !by_label {
        return None;
    }
    let found: Vec<&Detection> = about
        .iter()
        .copied()
        .filter(|d| d.levels.at_least(line.level) > 0)
        .collect();
    let mut all = Vec::new();
    let ids = |found: &[&Detection]| found.iter().map(|d| Arc::clone(&d.rule)).collect();
    let mut level = LineCondition::new("level", !found.is_empty() || by_label, {
        let best = about.iter().map(|d| d.confidence).max();
        wording::level(best.unwrap_or(Confidence::Low), line.level)
    });
    level.by = ids(if found.is_empty() { &about } else { &found });
    all.push(level);
    numbers(line, &found, &mut all);
    company(asked, line, &found, &mut all);
    let before: Vec<_> = asked.spoken_before(line);
    if line.label.is_some() {
        let label = policy.label_class(&case.label, case.detections);
        let fits = label_fits(line, label, &before);
        all.push(LineCondition::new("label", fits, wording::label_fits(line)));
    }
    if !line.unless_lines.is_empty() {
        let spoke = before.iter().map(|(other, _)| other.id.as_str());
        let spoke = spoke.filter(|id| line.unless_lines.iter().any(|known| known == id));
        let by: Vec<Arc<str>> = spoke.map(Arc::from).collect();
        let mut unless =
            LineCondition::new("unless-lines", by.is_empty(), wording::unless_lines(&by));
        unless.by = by;
        all.push(unless);
    }
    Some(all)
}

impl<'a> Asked<'a> {
    /// The lines further up that spoke: those below are not asked yet when a line is.
    fn spoken_before(&self, line: &Line) -> Vec<(&'a Line, Evidence)> {
        let further_up = self.policy.lines().take_while(|other| other.id != line.id);
        let ids: Vec<&str> = further_up.map(|other| other.id.as_str()).collect();
        let spoken = self.spoken.iter();
        let before = spoken.filter(|(other, _)| ids.contains(&other.id.as_str()));
        before.cloned().collect()
    }
}

/// The numbers that the line asks for.
fn numbers(line: &Line, found: &[&Detection], all: &mut Vec<LineCondition>) {
    let people = found.iter().filter_map(|d| d.signal_count("people")).max();
    let counted = [
        (
            "unique",
            line.unique,
            sum(found, |d| d.levels.at_least(line.level)),
        ),
        ("count", line.count, sum(found, |d| places(d, line.level))),
        ("people", line.people, people.unwrap_or(0)),
    ];
    for (key, needed, counted) in counted {
        let Some(needed) = needed else { continue };
        let text = wording::number(key, counted, needed);
        // Nobody counted is fewer than none at all.
        let known = key != "people" || people.is_some();
        let mut condition = LineCondition::new(key, known && counted >= needed, text);
        condition.counted = Some(counted);
        condition.needed = Some(needed);
        all.push(condition);
    }
}

/// What must stand beside the findings, and what must not.
fn company(asked: &Asked<'_>, line: &Line, found: &[&Detection], all: &mut Vec<LineCondition>) {
    let Asked { policy, case, .. } = asked;
    let named = |list: &[String], least: Confidence| -> Vec<Arc<str>> {
        let all = case.detections.iter().filter(|d| d.confidence >= least);
        let named = all.filter(|d| policy.names(list, &d.rule));
        named.map(|d| Arc::clone(&d.rule)).collect()
    };
    if !line.unless_rules.is_empty() {
        let by = named(&line.unless_rules, Confidence::Low);
        let text = wording::unless_rules(&by);
        let mut unless = LineCondition::new("unless-rules", by.is_empty(), text);
        unless.by = by;
        all.push(unless);
    }
    if !line.with_rules.is_empty() || !line.with_signals.is_empty() {
        let mut by = named(&line.with_rules, Confidence::Medium);
        let signals = line.with_signals.iter();
        let there = signals.filter(|wanted| has_signal(found, line.level, wanted));
        by.extend(there.map(|wanted| Arc::from(wanted.as_str())));
        let text = wording::with(line, &by);
        let mut with = LineCondition::new("with", !by.is_empty(), text);
        with.by = by;
        all.push(with);
    }
}
