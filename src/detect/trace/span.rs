//! The shortest stretch of a document that holds all the words and values of a level's conditions.

use std::collections::HashMap;

use super::super::condition::{AnyOf, Condition};
use super::super::document::Case;
use super::super::evidence::Evidence;

/// What a position in the document counts for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Thing {
    Concept(u32),
    Value(u16, u64),
}

/// Its length in characters, from the start of its first word to the start of its last; nothing
/// where no stretch holds all, or nothing in it has a position.
pub(super) fn span(evidence: &Evidence, case: &Case<'_>, all: &[AnyOf]) -> Option<u64> {
    let asked = |thing: Thing| all.iter().flatten().any(|one| counts_for(one, thing));
    let words = evidence.words().iter();
    let words = words.map(|(at, concept)| (*at, Thing::Concept(*concept)));
    let values = evidence.values().iter();
    let values = values.map(|(at, rule, key)| (*at, Thing::Value(*rule, *key)));
    let mut things: Vec<(u64, Thing)> = words.chain(values).filter(|(_, t)| asked(*t)).collect();
    things.sort_by_key(|(at, _)| *at);
    let mut window = Window {
        case,
        all,
        held: HashMap::new(),
    };
    let mut first = 0;
    let mut shortest: Option<u64> = None;
    for (at, thing) in &things {
        *window.held.entry(*thing).or_default() += 1;
        while window.holds() {
            let Some((from, gone)) = things.get(first) else {
                break;
            };
            let length = at.saturating_sub(*from);
            shortest = Some(shortest.map_or(length, |known| known.min(length)));
            window.drop(*gone);
            first += 1;
        }
    }
    shortest
}

fn counts_for(condition: &Condition, thing: Thing) -> bool {
    match (condition, thing) {
        (Condition::Group { first, end, .. }, Thing::Concept(concept)) => {
            (*first..*end).contains(&concept)
        }
        (Condition::Rule { rule, .. }, Thing::Value(of, _)) => *rule == of,
        _ => false,
    }
}

/// What stands in the stretch in hand.
struct Window<'a> {
    case: &'a Case<'a>,
    all: &'a [AnyOf],
    held: HashMap<Thing, u32>,
}

impl Window<'_> {
    fn drop(&mut self, thing: Thing) {
        if let Some(count) = self.held.get_mut(&thing) {
            *count -= 1;
            if *count == 0 {
                self.held.remove(&thing);
            }
        }
    }

    fn holds(&self) -> bool {
        !self.held.is_empty() && self.all.iter().all(|any| any.iter().any(|c| self.one(c)))
    }

    /// Whether the values of a condition's rule have positions in this document.
    fn is_placed(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Rule { rule, .. } => self.case.held.values(*rule) > 0,
            _ => false,
        }
    }

    fn one(&self, condition: &Condition) -> bool {
        let distinct = || {
            let of_it = self
                .held
                .keys()
                .filter(|thing| counts_for(condition, **thing));
            of_it.count() as u64
        };
        match condition {
            Condition::Group { at_least, .. } => distinct() >= *at_least,
            Condition::Rule { at_least, .. } => {
                // What a rule about documents found has no position.
                let placed = distinct();
                placed >= *at_least || (!self.is_placed(condition) && self.case.holds(condition))
            }
            _ => self.case.holds(condition),
        }
    }
}
