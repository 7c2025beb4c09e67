//! A line that spoke becomes a reason: its text in each language and the controls it cites.

use std::sync::Arc;

use super::destination::ResolvedDestination;
use super::evidence::Evidence;
use super::load::Policy;
use super::schema::{Control, GapLine, Line, When};
use super::wording;
use crate::model::{Action, Class, GapKind, Reason, Title};

/// What all reasons of one verdict have in common.
pub(super) struct Stage<'a> {
    pub policy: &'a Policy,
    pub destination: &'a ResolvedDestination,
}

/// What decides which controls a reason cites.
struct Grounds<'a> {
    named: &'a [String],
    rules: &'a [Arc<str>],
    class: Option<Class>,
    action: Action,
}

impl Stage<'_> {
    /// The reason that a line about findings gives.
    pub fn finding(&self, line: &Line, evidence: &Evidence, action: Action) -> Reason {
        let text = wording::finding(self.policy.content(), &line.text, evidence);
        let mut reason = Reason::new(line.id.as_str(), action, text);
        reason.class = Some(line.class);
        reason.rules = evidence
            .kinds
            .iter()
            .map(|kind| Arc::clone(&kind.rule))
            .collect();
        reason.controls = self.controls(&Grounds {
            named: &line.controls,
            rules: &reason.rules,
            class: reason.class,
            action,
        });
        reason
    }

    /// The reason that a line about gaps gives for `count` gaps of one kind.
    pub fn gap(&self, line: &GapLine, kind: GapKind, count: u64, action: Action) -> Reason {
        let text = wording::gap(self.policy.content(), &line.text, count);
        let mut reason = Reason::new(line.id.as_str(), action, text);
        reason.gap = Some(kind);
        reason.controls = self.controls(&Grounds {
            named: &line.controls,
            rules: &[],
            class: None,
            action,
        });
        reason
    }

    /// The reason of a file of which only its class asks for an action.
    pub fn class_alone(&self, class: Class, action: Action) -> Reason {
        let file = self.policy.content();
        let title = self.policy.class_title(class);
        let texts = &file.phrases.class_alone.0;
        let text = texts
            .iter()
            .map(|(language, text)| {
                let text = text.replace("{class}", title.get(language));
                (language.clone(), text)
            })
            .collect();
        let mut reason = Reason::new(class.as_str(), action, Title(text));
        reason.class = Some(class);
        reason.controls = self.controls(&Grounds {
            named: &[],
            rules: &[],
            class: reason.class,
            action,
        });
        reason
    }

    fn controls(&self, grounds: &Grounds<'_>) -> Vec<String> {
        self.policy
            .controls()
            .filter(|control| self.is_cited(control, grounds))
            .flat_map(|control| control.cites.iter().cloned())
            .collect()
    }

    fn is_cited(&self, control: &Control, grounds: &Grounds<'_>) -> bool {
        let named = |name: &String| grounds.named.contains(name);
        let holds = match control.when {
            When::Named => named(&control.name),
            When::Classed => grounds.class.is_some(),
            When::Stopped => grounds.action >= Action::Justify,
            When::Destination => grounds.action > Action::Allow && self.destination.is_known(),
            When::Processor => self.destination.is_processor(),
            When::Abroad => self.destination.is_abroad(),
        };
        let together = control.with.as_ref().is_none_or(named);
        let about = control.rules.is_empty()
            || grounds
                .rules
                .iter()
                .any(|rule| control.rules.iter().any(|known| **known == **rule));
        holds && together && about
    }
}
