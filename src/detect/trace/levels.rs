//! The conditions of levels in the pack's words: which held, and what the others lacked.

use super::super::rules::{Identifier, Rules};
use super::super::score::{Signals, level};
use crate::model::Confidence;
use crate::model::explanation::{Lacking, LevelConditions};

/// `keyword|heading|population`.
fn words(rules: &Rules, set: Signals) -> String {
    let named = rules.signals.iter().enumerate();
    let held = named.filter(|(bit, _)| set.has(Signals(1 << bit)));
    let names: Vec<&str> = held.map(|(_, name)| &**name).collect();
    names.join("|")
}

fn all_words(rules: &Rules, sets: &[Signals]) -> Vec<String> {
    sets.iter().map(|set| words(rules, *set)).collect()
}

/// All conditions of a rule, as its pack states them.
pub(super) fn conditions(rules: &Rules, identifier: &Identifier) -> Vec<LevelConditions> {
    let of_level = |(level, any): &(Confidence, Vec<Vec<Signals>>)| {
        let any = any.iter().map(|all| all_words(rules, all)).collect();
        LevelConditions::new(*level, any)
    };
    identifier.levels.iter().map(of_level).collect()
}

/// The conditions that gave `signals` their level, before a specimen is lowered.
pub(super) fn held(rules: &Rules, identifier: &Identifier, signals: Signals) -> Vec<String> {
    let ways = identifier.levels.iter().flat_map(|(_, any)| any);
    let mut holding = ways.filter(|all| all.iter().all(|set| signals.has(*set)));
    let all = holding.next();
    all.map(|all| all_words(rules, all)).unwrap_or_default()
}

/// The ways to a level above `reached`, those that lack least first.
pub(super) fn higher(
    rules: &Rules,
    identifier: &Identifier,
    signals: Signals,
    reached: Option<Confidence>,
) -> Vec<Lacking> {
    let mut ways = Vec::new();
    for (level, any) in &identifier.levels {
        if Some(*level) <= reached {
            continue;
        }
        for all in any {
            let lacks = all.iter().filter(|set| !signals.has(**set)).copied();
            let lacks: Vec<Signals> = lacks.collect();
            if !lacks.is_empty() {
                let (all, lacks) = (all_words(rules, all), all_words(rules, &lacks));
                ways.push(Lacking::new(*level, all, lacks));
            }
        }
    }
    ways.sort_by_key(|way| (way.lacks.len(), std::cmp::Reverse(way.level)));
    ways
}

/// The highest level, medium or above, that one more signal out of what surrounds a value would
/// give it; the form in which a value is written is not among them.
pub(super) fn with_context(identifier: &Identifier, signals: Signals) -> Option<Confidence> {
    let context = [
        Signals::KEYWORD,
        Signals::HEADING,
        Signals::POPULATION,
        Signals::BESIDE,
    ];
    let reached = context.iter().filter_map(|one| {
        let more = signals.with(*one);
        level(&identifier.levels, more)
    });
    reached.max().filter(|level| *level >= Confidence::Medium)
}
