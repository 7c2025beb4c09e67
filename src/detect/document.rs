//! Rules about whole documents: groups of terms, values, signs and tables, weighed together.

use std::sync::Arc;

use super::condition::{AnyOf, Condition, Known, SpeaksFor};
use super::evidence::{Evidence, SIGNS};
use super::findings::Findings;
use super::held::Held;
use super::rules::Rules;
use super::sentence::QUESTION;
use super::table::Table;
use crate::model::{Confidence, Signal};
use crate::packs::schema::Rule as PackRule;

/// A document as a whole and in stretches, put together once for all rules that ask.
#[derive(Default)]
pub(crate) struct Views {
    whole: Option<Held>,
    stretches: Vec<(u64, Vec<Held>)>,
}

impl Views {
    /// The whole, and stretches of `within` characters where there are any to weigh.
    fn of(&mut self, evidence: &Evidence, within: Option<u64>) -> (&Held, &[Held]) {
        let whole = self.whole.get_or_insert_with(|| evidence.whole());
        let Some(within) = within else {
            return (whole, &[]);
        };
        if !self.stretches.iter().any(|(known, _)| *known == within) {
            self.stretches.push((within, evidence.stretches(within)));
        }
        let known = self.stretches.iter().find(|(known, _)| *known == within);
        (whole, known.map_or(&[], |(_, stretches)| stretches))
    }
}

/// A document rule, compiled.
pub(crate) struct DocumentRule {
    pub(super) levels: Vec<(Confidence, Vec<Vec<AnyOf>>)>,
    pub(super) except: Vec<AnyOf>,
    person: Vec<AnyOf>,
    pub(super) weighs_tables: bool,
    /// Whether it weighs on a scale: of a long document that is done stretch by stretch only, since
    /// a book holds some of everything.
    pub(super) weighs_on_scale: bool,
    pub(super) within: u64,
}

/// What a document rule found: its level and what spoke for it.
pub(crate) struct Judged {
    pub level: Confidence,
    pub evidence: Vec<Signal>,
}

/// A document or a stretch of it, seen with one of its tables or none.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub evidence: &'a Evidence,
    pub whole: &'a Held,
    pub held: &'a Held,
    pub documents: &'a Findings,
    pub table: &'a Table,
}

/// What a document without tables is seen with.
pub(super) static NO_TABLE: Table = Table::NONE;

/// Levels with those ways to reach each that a document leaves open.
type Ways<'a> = Vec<(Confidence, Vec<&'a [AnyOf]>)>;

impl Case<'_> {
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Group {
                first,
                end,
                at_least,
                ..
            } => self.held.has(*first, *end, *at_least),
            Condition::Rule { rule, at_least, .. } => self.values(*rule) >= *at_least,
            Condition::Sign { bit } => self.evidence.has_sign(*bit),
            Condition::Rows { at_least } => self.table.people >= *at_least,
            Condition::Column { classes, at_least } => self.table.values(*classes) >= *at_least,
            Condition::Stated { is_there } => *is_there,
            Condition::Sentence { kind, at_least, .. } => self.held.sentences(*kind) >= *at_least,
            Condition::Questions { at_least } => self.held.sentences(QUESTION) >= *at_least,
            Condition::Chars { at_least } => self.evidence.chars >= *at_least,
            Condition::Classifier {
                number, at_least, ..
            } => self.held.reads_as(*number) >= *at_least,
            Condition::Scale { scale, at_least } => scale.reaches(self, *at_least),
            Condition::Not(condition) => !self.holds(condition),
        }
    }

    /// Different values of a rule; of a document rule, whether it spoke.
    pub fn values(&self, rule: u16) -> u64 {
        let own = self.held.values(rule);
        if own > 0 {
            return own;
        }
        let tally = self.documents.tallies.get(rule as usize);
        tally
            .filter(|tally| tally.is_of_document() || self.evidence.overflowed)
            .map_or(0, |tally| {
                tally.values.counts().at_least(Confidence::Medium)
            })
    }

    /// As [`Case::holds`], with titles and marks of the whole document in each of its stretches.
    pub fn holds_on_scale(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Group {
                first,
                end,
                at_least,
                speaks_for: SpeaksFor::Document,
                ..
            } => self.whole.has(*first, *end, *at_least),
            Condition::Not(condition) => !self.holds_on_scale(condition),
            _ => self.holds(condition),
        }
    }

    pub fn any(&self, any: &AnyOf) -> bool {
        any.iter().any(|condition| self.holds(condition))
    }

    /// Whether all of them hold: scales last, which are asked much.
    fn all(&self, all: &[AnyOf]) -> bool {
        let is_scale = |any: &&AnyOf| any.iter().any(|c| matches!(c, Condition::Scale { .. }));
        let mut others = all.iter().filter(|any| !is_scale(any));
        others.all(|any| self.any(any)) && all.iter().filter(is_scale).all(|any| self.any(any))
    }

    /// Whether a condition may hold in a stretch of the document that this is the whole of, by what
    /// no stretch holds more of than the whole does.
    pub fn may_hold(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Group { .. }
            | Condition::Sentence { .. }
            | Condition::Questions { .. }
            | Condition::Chars { .. }
            | Condition::Classifier { .. } => self.holds(condition),
            Condition::Rows { .. } | Condition::Column { .. } => {
                let tables = self.evidence.tables.iter().chain([&NO_TABLE]);
                let mut cases = tables.map(|table| Case { table, ..*self });
                cases.any(|case| case.holds(condition))
            }
            Condition::Scale { scale, at_least } => scale.most(self) >= *at_least,
            Condition::Rule { .. }
            | Condition::Sign { .. }
            | Condition::Stated { .. }
            | Condition::Not(_) => true,
        }
    }
}

impl DocumentRule {
    pub(super) fn compile(rule: &PackRule, known: &Known<'_>) -> Result<Self, String> {
        let parse = |text: &String| known.any_of(text);
        let mut levels = Vec::new();
        for (level, conditions) in rule.levels.highest_first() {
            let mut any = Vec::new();
            for all in conditions.alternatives() {
                any.push(all.iter().map(parse).collect::<Result<Vec<_>, _>>()?);
            }
            levels.push((level, any));
        }
        let weighs = |any: &AnyOf| {
            any.iter()
                .any(|c| matches!(c, Condition::Rows { .. } | Condition::Column { .. }))
        };
        let weighs_tables = levels.iter().flat_map(|(_, any)| any).flatten().any(weighs);
        let on_scale = |any: &AnyOf| any.iter().any(|c| matches!(c, Condition::Scale { .. }));
        let weighs_on_scale = levels
            .iter()
            .flat_map(|(_, any)| any)
            .flatten()
            .any(on_scale);
        Ok(Self {
            weighs_tables,
            weighs_on_scale,
            within: u64::from(rule.within),
            levels,
            except: rule.except.iter().map(parse).collect::<Result<_, _>>()?,
            person: rule.beside.iter().map(parse).collect::<Result<_, _>>()?,
        })
    }

    /// The rule's verdict on a document: the best over its stretches and tables.
    pub fn judge(
        &self,
        rules: &Rules,
        (evidence, views): (&Evidence, &mut Views),
        findings: &Findings,
    ) -> Option<Judged> {
        let within = self.is_long(evidence).then_some(self.within);
        let (whole, stretches) = views.of(evidence, within);
        let document = Case {
            evidence,
            whole,
            held: whole,
            documents: findings,
            table: &NO_TABLE,
        };
        let ways = self.ways(&document);
        let (best, _) = ways.first()?;
        let judged = |(level, case): (Confidence, Case<'_>)| Judged {
            level,
            evidence: self.evidence(rules, &case),
        };
        if within.is_none() {
            return self.best(&ways, document).map(judged);
        }
        if !self.weighs_on_scale {
            self.best(&ways, document)?;
        }
        let mut first_best: Option<(Confidence, Case<'_>)> = None;
        for held in stretches {
            let next = self.best(&ways, Case { held, ..document });
            let Some(next) = next.filter(|next| first_best.is_none_or(|best| next.0 > best.0))
            else {
                continue;
            };
            first_best = Some(next);
            if next.0 == *best {
                break;
            }
        }
        first_best.map(judged)
    }

    /// The ways to reach a level that this document, as a whole, leaves open; levels without any are
    /// left out.
    fn ways(&self, document: &Case<'_>) -> Ways<'_> {
        let may = |all: &&[AnyOf]| {
            let mut all = all.iter();
            all.all(|any| any.iter().any(|condition| document.may_hold(condition)))
        };
        let levels = self.levels.iter().map(|(level, any)| {
            let open = any.iter().map(Vec::as_slice).filter(may);
            (*level, open.collect::<Vec<_>>())
        });
        levels.filter(|(_, any)| !any.is_empty()).collect()
    }

    /// Whether a document is weighed in stretches.
    pub(super) const fn is_long(&self, evidence: &Evidence) -> bool {
        self.within > 0 && evidence.chars > self.within && !evidence.overflowed
    }

    /// The highest level that `case` reaches with one of the document's tables or none.
    fn best<'a>(&self, ways: &Ways<'_>, case: Case<'a>) -> Option<(Confidence, Case<'a>)> {
        let tables = case.evidence.tables.iter();
        let tables = tables.filter(|_| self.weighs_tables);
        let mut best: Option<(Confidence, Case<'_>)> = None;
        for table in [case.table].into_iter().chain(tables) {
            let case = Case { table, ..case };
            let mut levels = ways.iter();
            let reached = levels.find(|(_, any)| any.iter().any(|all| case.all(all)));
            let Some((level, _)) = reached else { continue };
            if self.except.iter().any(|any| case.any(any)) {
                continue;
            }
            let better = |best: (Confidence, Case<'_>)| {
                (*level, case.table.people) > (best.0, best.1.table.people)
            };
            if best.is_none_or(better) {
                best = Some((*level, case));
            }
        }
        best
    }

    fn evidence(&self, rules: &Rules, case: &Case<'_>) -> Vec<Signal> {
        let mut said: Vec<Signal> = Vec::new();
        let mut conditions: Vec<&Condition> = Vec::new();
        for condition in self
            .levels
            .iter()
            .flat_map(|(_, any)| any)
            .flatten()
            .flatten()
        {
            match condition {
                Condition::Scale { scale, .. } => conditions.extend(scale.speaking(case)),
                _ => conditions.push(condition),
            }
        }
        for condition in conditions {
            let signal = match condition {
                Condition::Group {
                    first, end, name, ..
                } => {
                    let Some(hit) = case.held.first_hit(*first, *end) else {
                        continue;
                    };
                    let word = rules.lexicon.concept(hit);
                    Signal::new("group")
                        .named(Arc::clone(name))
                        .word(word.unwrap_or_default())
                        .count(case.held.distinct(*first, *end))
                }
                Condition::Rule { rule, id, .. } if case.values(*rule) > 0 => Signal::new("rule")
                    .named(Arc::clone(id))
                    .count(case.values(*rule)),
                Condition::Classifier { number, name, .. } if case.holds(condition) => {
                    let words = case.evidence.read_by(*number).join(", ");
                    Signal::new("classifier")
                        .named(Arc::clone(name))
                        .word(words)
                        .count(case.held.reads_as(*number))
                }
                Condition::Sign { bit } if case.holds(condition) => {
                    let name = SIGNS.get(*bit as usize).copied().unwrap_or_default();
                    Signal::new("sign").named(name)
                }
                _ => continue,
            };
            if !said.contains(&signal) {
                said.push(signal);
            }
        }
        if self.weighs_tables {
            let people = said.iter().filter(|signal| &*signal.signal == "rule");
            let people = people.filter_map(|signal| signal.count).max().unwrap_or(0);
            let people = people.max(case.table.people);
            if people > 0 {
                said.push(Signal::new("people").count(people));
            }
        }
        if self.person.iter().any(|any| case.any(any)) {
            said.push(Signal::new("person"));
        }
        said
    }
}
