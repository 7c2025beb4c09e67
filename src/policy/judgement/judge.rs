//! A verdict taken apart again: line by line, gap by gap, column by column.

use super::super::decide::{Case, Verdict, gaps, spoken};
use super::super::evidence::Evidence;
use super::super::load::Policy;
use super::super::schema::{Line, Role};
use super::super::table::{Column, Row};
use super::conditions::{Asked, conditions};
use super::wording;
use crate::model::Action;
use crate::model::explanation::{Cell, GapJudged, Judgement, LineCondition, LineJudged, Standing};

/// Takes `verdict`, which `policy` gave `case`, apart.
pub(crate) fn judge(policy: &Policy, case: &Case<'_>, verdict: &Verdict) -> Judgement {
    let spoken = spoken(policy, case);
    let taken = Taken {
        policy,
        case,
        verdict,
        spoken: &spoken,
        column: case.destination.column(),
    };
    let elsewhere = Column::ALL.iter().filter(|other| **other != taken.column);
    let entry = case.destination.entry();
    Judgement {
        destination: entry.title.clone().unwrap_or_default(),
        column: wording::column(taken.column),
        cell: Some(taken.strongest(taken.column)),
        elsewhere: elsewhere.map(|column| taken.strongest(*column)).collect(),
        lines: policy.lines().filter_map(|line| taken.line(line)).collect(),
        gaps: taken.gaps(),
        label: wording::label(policy, policy.label_class(&case.label, case.detections)),
    }
}

/// A case, its verdict, and the lines that spoke.
struct Taken<'a> {
    policy: &'a Policy,
    case: &'a Case<'a>,
    verdict: &'a Verdict,
    spoken: &'a [(&'a Line, Evidence)],
    column: Column,
}

impl Taken<'_> {
    fn cell(&self, row: Row, column: Column) -> Cell {
        let action = self.policy.content().table.action(row, column);
        Cell::new(row.name(), column.name(), action)
    }

    /// The row by which a line acts: none for what only says something.
    fn row_of(&self, line: &Line) -> Option<Row> {
        let acts = match line.role {
            Role::Raises => true,
            Role::Lowers => line.class == self.verdict.class,
            Role::Notes => false,
        };
        acts.then(|| line.row.unwrap_or(line.class.into()))
    }

    /// The cell that decides in a column: the class's, unless another row asks for more.
    fn strongest(&self, column: Column) -> Cell {
        let by_class = Row::from(self.verdict.class);
        let lines = self.spoken.iter().filter_map(|(line, _)| self.row_of(line));
        let gaps = gaps(self.policy, self.case);
        let gaps = gaps.iter().filter_map(|(line, ..)| line.row);
        let rows = std::iter::once(by_class).chain(lines).chain(gaps);
        let cells = rows.map(|row| self.cell(row, column));
        let stronger = |best: Cell, next: Cell| {
            if next.action > best.action {
                next
            } else {
                best
            }
        };
        let class_alone = self.cell(by_class, column);
        cells.fold(class_alone, stronger)
    }

    /// How a line stands to the case; nothing where it is about something else altogether.
    fn line(&self, line: &Line) -> Option<LineJudged> {
        let asked = Asked {
            policy: self.policy,
            case: self.case,
            spoken: self.spoken,
        };
        let conditions = conditions(&asked, line)?;
        let spoke = self.spoken.iter().any(|(other, _)| other.id == line.id);
        // A label that means one thing comes no closer to meaning another.
        let other_label = |c: &LineCondition| c.condition == "label" && !c.holds;
        if !spoke && conditions.iter().any(other_label) {
            return None;
        }
        let standing = if spoke {
            self.standing(line)
        } else {
            let mut failing = conditions.iter().filter(|condition| !condition.holds);
            let silenced = failing.all(|c| c.condition.starts_with("unless"));
            if silenced {
                Standing::Silenced
            } else {
                Standing::Close
            }
        };
        let said = self.verdict.reasons.iter().find(|r| r.policy == line.id);
        let text = said.filter(|_| spoke).map(|reason| reason.text.clone());
        let text = text.unwrap_or_else(|| wording::would_say(self.policy, line));
        let mut judged = LineJudged::new(&line.id, standing, line.class, text);
        judged.cell = self.row_of(line).map(|row| self.cell(row, self.column));
        judged.conditions = conditions;
        Some(judged)
    }

    fn standing(&self, line: &Line) -> Standing {
        let verdict = self.verdict;
        let said = verdict.reasons.iter().find(|r| r.policy == line.id);
        let action = said.map_or(Action::Allow, |reason| reason.action);
        match line.role {
            Role::Lowers if line.class != verdict.class => Standing::Overruled,
            Role::Notes => Standing::Spoke,
            _ if action < verdict.action => Standing::Spoke,
            _ if action == Action::Allow && line.class != verdict.class => Standing::Spoke,
            _ => Standing::Decided,
        }
    }

    fn gaps(&self) -> Vec<GapJudged> {
        let spoken = gaps(self.policy, self.case);
        let judged = spoken.iter().map(|(line, kind, count)| {
            let reasons = self.verdict.reasons.iter();
            let said = reasons
                .filter(|r| r.policy == line.id)
                .find(|r| r.gap == Some(*kind));
            let text = said.map(|reason| reason.text.clone()).unwrap_or_default();
            let mut judged = GapJudged::new(&line.id, *kind, *count, text);
            judged.cell = line.row.map(|row| self.cell(row, self.column));
            let action = judged.cell.as_ref().map(|cell| cell.action);
            judged.decided =
                action == Some(self.verdict.action) && self.verdict.action > Action::Allow;
            judged
        });
        judged.collect()
    }
}
