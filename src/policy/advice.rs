//! What the person whose file was stopped can do about it.

use super::check::GENERAL_ADVICE;
use super::load::Policy;
use super::schema::PolicyFile;
use crate::model::{Action, Outcome, Reason};

impl Policy {
    /// What to do about `outcome`, most pressing first, each sentence once; empty where nothing is
    /// asked of anybody.
    pub fn advice(&self, outcome: &Outcome, language: &str) -> Vec<String> {
        if outcome.action == Action::Allow {
            return Vec::new();
        }
        let about = outcome
            .reasons
            .iter()
            .filter(|reason| reason.action > Action::Allow)
            .filter_map(|reason| self.advice_of(reason));
        let [route, give_reason, no_override, ask, ask_nobody] = GENERAL_ADVICE;
        let general: &[&str] = match outcome.action {
            Action::Allow | Action::Warn => &[],
            Action::Justify if outcome.justified => &[],
            Action::Justify => &[route, give_reason],
            Action::Block => &[route, no_override],
        };
        let whom = match (outcome.action, &self.content().contact) {
            (Action::Warn, _) => None,
            (_, Some(_)) => Some(ask),
            (_, None) => Some(ask_nobody),
        };
        let mut keys: Vec<&str> = Vec::new();
        for key in about.chain(general.iter().copied()).chain(whom) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        // What bears a state's mark is to go nowhere: no route may be held out for it.
        if keys.contains(&"state-mark") {
            keys.retain(|key| *key != route);
        }
        keys.iter()
            .map(|key| sentence(self.content(), key, language))
            .filter(|text| !text.is_empty())
            .collect()
    }

    fn advice_of(&self, reason: &Reason) -> Option<&str> {
        let line = self.lines().find(|line| line.id == reason.policy);
        let gap = self.gap_lines().find(|line| line.id == reason.policy);
        line.and_then(|line| line.advice.as_deref())
            .or_else(|| gap.and_then(|line| line.advice.as_deref()))
    }
}

fn sentence(file: &PolicyFile, key: &str, language: &str) -> String {
    let contact = file.contact.as_deref().unwrap_or_default();
    file.advice
        .get(key)
        .map(|text| text.get(language).replace("{contact}", contact))
        .unwrap_or_default()
}
