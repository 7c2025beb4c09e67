//! The decision: pure, and the same for the same case whatever asks.

use super::destination::ResolvedDestination;
use super::evidence::{Evidence, evidence};
use super::label::{LabelClass, SeenLabel};
use super::load::Policy;
use super::reason::Stage;
use super::schema::{Applies, GapLine, LabelMeans, Line, Role};
use super::table::Row;
use crate::model::{Action, Class, Detection, Gap, GapKind, Reason};

/// What is to be judged.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What was found.
    pub detections: &'a [Detection],
    /// What was not read.
    pub gaps: &'a [Gap],
    /// The root's format, as `tidegate formats` names it.
    pub format: &'a str,
    /// Where the file is to go.
    pub destination: &'a ResolvedDestination,
    /// The file's sensitivity label; none where both its parts are.
    pub label: SeenLabel<'a>,
    /// The reason given for sending it.
    pub justification: Option<&'a str>,
}

/// What is to be done, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What is to be done.
    pub action: Action,
    /// What the file is.
    pub class: Class,
    /// The strongest first.
    pub reasons: Vec<Reason>,
    /// A reason was asked for, and one was given.
    pub justified: bool,
}

/// Judges `case` by `policy`. The action is the strongest of the class's and the gaps'.
pub(crate) fn decide(policy: &Policy, case: &Case<'_>) -> Verdict {
    let stage = Stage {
        policy,
        destination: case.destination,
    };
    let spoken = spoken(policy, case);
    let class = class(&spoken, case.gaps);
    let column = case.destination.column();
    let table = &policy.content().table;
    let mut reasons: Vec<Reason> = Vec::new();
    for (line, evidence) in &spoken {
        let action = match line.role {
            Role::Notes => Action::Allow,
            // A line that lowers has no say where something else decided the class.
            Role::Lowers if class != line.class => Action::Allow,
            _ => table.action(line.row.unwrap_or(line.class.into()), column),
        };
        reasons.push(stage.finding(line, evidence, action));
    }
    for (line, kind, count) in gaps(policy, case) {
        let action = line
            .row
            .map_or(Action::Allow, |row| table.action(row, column));
        reasons.push(stage.gap(line, kind, count, action));
    }
    let by_class = table.action(Row::from(class), column);
    if reasons.iter().all(|reason| reason.action < by_class) && by_class > Action::Allow {
        reasons.push(stage.class_alone(class, by_class));
    }
    // The sort is stable: equals stay in the order of the policy's lines.
    reasons.sort_by_key(|reason| std::cmp::Reverse((reason.action, reason.class)));
    let strongest = reasons.first().map(|reason| reason.action);
    let action = strongest.unwrap_or(Action::Allow).max(by_class);
    let given = case
        .justification
        .is_some_and(|text| !text.trim().is_empty());
    Verdict {
        action,
        class,
        reasons,
        justified: action == Action::Justify && given,
    }
}

/// The lines that speak, in the policy's order.
pub(super) fn spoken<'a>(policy: &'a Policy, case: &Case<'_>) -> Vec<(&'a Line, Evidence)> {
    let label = policy.label_class(&case.label, case.detections);
    let mut spoken: Vec<(&Line, Evidence)> = Vec::new();
    for line in policy.lines() {
        let silenced = spoken
            .iter()
            .any(|(other, _)| line.unless_lines.contains(&other.id));
        if silenced || !label_fits(line, label, &spoken) {
            continue;
        }
        let found = evidence(policy, line, case.detections);
        // The label may be known from elsewhere than a rule that found it.
        let known_label = line.label.is_some() && case.label.is_there();
        if let Some(evidence) = found.or(known_label.then(Evidence::default)) {
            spoken.push((line, evidence));
        }
    }
    spoken
}

pub(super) fn label_fits(line: &Line, label: LabelClass, spoken: &[(&Line, Evidence)]) -> bool {
    let Some(wanted) = line.label else {
        return true;
    };
    let LabelClass::Is(class) = label else {
        return label == LabelClass::Unknown && wanted == LabelMeans::Unknown;
    };
    match wanted {
        LabelMeans::Public => class == Class::Public,
        LabelMeans::Internal => class == Class::Internal,
        LabelMeans::Confidential => class == Class::Confidential,
        LabelMeans::Restricted => class == Class::Restricted,
        LabelMeans::Unknown => false,
        LabelMeans::Exceeded => spoken.iter().any(|(other, _)| {
            other.role == Role::Raises && other.label.is_none() && other.class > class
        }),
    }
}

/// The highest class that a line raises the file to; a lower one than `internal` only where nothing
/// raises it and all of it was read.
fn class(spoken: &[(&Line, Evidence)], gaps: &[Gap]) -> Class {
    let of = |role: Role| {
        spoken
            .iter()
            .filter(move |(line, _)| line.role == role)
            .map(|(line, _)| line.class)
    };
    let read_whole = !gaps.iter().any(|gap| gap.kind.leaves_incomplete());
    let lowered = of(Role::Lowers).min().filter(|_| read_whole);
    let raised = of(Role::Raises)
        .max()
        .map(|class| class.max(Class::Internal));
    raised.or(lowered).unwrap_or(Class::Internal)
}

/// Each gap line that speaks, with a kind of gap and how many of it there are.
pub(super) fn gaps<'a>(policy: &'a Policy, case: &Case<'_>) -> Vec<(&'a GapLine, GapKind, u64)> {
    let mut spoken: Vec<(&GapLine, GapKind, u64)> = Vec::new();
    for gap in case.gaps {
        let Some(line) = policy
            .gap_lines()
            .find(|line| fits(policy, line, gap, case))
        else {
            continue;
        };
        let same = spoken
            .iter_mut()
            .find(|(other, kind, _)| other.id == line.id && *kind == gap.kind);
        match same {
            Some((_, _, count)) => *count = count.saturating_add(1),
            None => spoken.push((line, gap.kind, 1)),
        }
    }
    let order = |id: &str| policy.gap_lines().position(|line| line.id == id);
    spoken.sort_by_key(|(line, kind, _)| (order(&line.id), *kind));
    spoken
}

fn fits(policy: &Policy, line: &GapLine, gap: &Gap, case: &Case<'_>) -> bool {
    let is_root = gap.members.is_empty();
    let format = match gap.format.as_str() {
        "" if is_root => case.format,
        stated => stated,
    };
    let among = |list: &[String], name: &str| {
        !name.is_empty() && list.iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    line.kinds.contains(&gap.kind)
        && match line.applies {
            Applies::Always => true,
            Applies::AcceptedFormat => among(&policy.content().accept_unread, format),
            Applies::PictureFile => {
                is_root && among(&policy.content().picture_formats, case.format)
            }
        }
}
