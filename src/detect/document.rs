//! Rules about whole documents: groups of terms, values, signs and tables, weighed together.

use std::sync::Arc;

use super::evidence::{Evidence, Held, SIGNS};
use super::findings::Findings;
use super::lexicon::Group;
use super::rules::Rules;
use super::table::{Classes, Columns, Table};
use crate::model::{Confidence, Signal};
use crate::packs::schema::Rule as PackRule;

/// One thing that a document must hold.
#[derive(Clone, Debug)]
pub(super) enum Condition {
    /// So many different concepts of a group.
    Group {
        first: u32,
        end: u32,
        name: Arc<str>,
        at_least: u64,
    },
    /// So many different values of a rule at medium or above.
    Rule {
        rule: u16,
        id: Arc<str>,
        at_least: u64,
    },
    Sign {
        bit: u32,
    },
    /// So many people in one table.
    Rows {
        at_least: u64,
    },
    /// So many different values in columns of a class in that table.
    Column {
        classes: Classes,
        at_least: u64,
    },
    /// Whether the configuration gives a group its words.
    Stated {
        is_there: bool,
    },
    /// What must not hold.
    Not(Box<Condition>),
}

/// One of several conditions.
pub(super) type AnyOf = Vec<Condition>;

/// A document as a whole and in stretches, put together once for all rules that ask.
#[derive(Default)]
pub(crate) struct Views {
    whole: Option<Held>,
    stretches: Vec<(u64, Vec<Held>)>,
}

impl Views {
    fn whole(&mut self, evidence: &Evidence) -> &Held {
        self.whole.get_or_insert_with(|| evidence.whole())
    }

    fn stretches(&mut self, evidence: &Evidence, within: u64) -> &[Held] {
        if !self.stretches.iter().any(|(known, _)| *known == within) {
            let stretches = evidence.stretches(within).collect();
            self.stretches.push((within, stretches));
        }
        let known = self.stretches.iter().find(|(known, _)| *known == within);
        known.map_or(&[], |(_, stretches)| stretches)
    }
}

/// A document rule, compiled.
pub(crate) struct DocumentRule {
    pub(super) levels: Vec<(Confidence, Vec<Vec<AnyOf>>)>,
    pub(super) except: Vec<AnyOf>,
    person: Vec<AnyOf>,
    pub(super) weighs_tables: bool,
    pub(super) within: u64,
}

/// What a document rule found: its level and what spoke for it.
pub(crate) struct Judged {
    pub level: Confidence,
    pub evidence: Vec<Signal>,
}

/// A document or a stretch of it, seen with one of its tables or none.
pub(super) struct Case<'a> {
    pub evidence: &'a Evidence,
    pub held: &'a Held,
    pub documents: &'a Findings,
    pub table: Table,
}

impl Case<'_> {
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Group {
                first,
                end,
                at_least,
                ..
            } => self.held.distinct(*first, *end) >= *at_least,
            Condition::Rule { rule, at_least, .. } => self.values(*rule) >= *at_least,
            Condition::Sign { bit } => self.evidence.has_sign(*bit),
            Condition::Rows { at_least } => self.table.people >= *at_least,
            Condition::Column { classes, at_least } => self.table.values(*classes) >= *at_least,
            Condition::Stated { is_there } => *is_there,
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

    pub fn any(&self, any: &AnyOf) -> bool {
        any.iter().any(|condition| self.holds(condition))
    }
}

impl DocumentRule {
    pub fn compile(
        rule: &PackRule,
        pack: &str,
        groups: &[Group],
        ids: &[Arc<str>],
        columns: &Columns,
    ) -> Result<Self, String> {
        let parse = |text: &String| any_of(text, pack, groups, ids, columns);
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
        Ok(Self {
            weighs_tables,
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
        let best = self.best(rules, evidence, views.whole(evidence), findings)?;
        if self.within == 0 || evidence.chars <= self.within || evidence.overflowed {
            return Some(best);
        }
        let stretches = views.stretches(evidence, self.within).iter();
        let judged = stretches.filter_map(|held| self.best(rules, evidence, held, findings));
        // The first of the best.
        judged.reduce(|best, next| if next.level > best.level { next } else { best })
    }

    fn best(
        &self,
        rules: &Rules,
        evidence: &Evidence,
        held: &Held,
        documents: &Findings,
    ) -> Option<Judged> {
        let mut tables = vec![Table::default()];
        if self.weighs_tables {
            tables.extend(evidence.tables.iter().cloned());
        }
        let mut best: Option<(Confidence, Case<'_>)> = None;
        for table in tables {
            let case = Case {
                evidence,
                held,
                documents,
                table,
            };
            if self.except.iter().any(|any| case.any(any)) {
                continue;
            }
            let reached = self
                .levels
                .iter()
                .find(|(_, any)| any.iter().any(|all| all.iter().all(|c| case.any(c))))
                .map(|(level, _)| *level);
            let better = |best: &(Confidence, Case<'_>), level| {
                (level, case.table.people) > (best.0, best.1.table.people)
            };
            if let Some(level) = reached
                && best.as_ref().is_none_or(|best| better(best, level))
            {
                best = Some((level, case));
            }
        }
        let (level, case) = best?;
        Some(Judged {
            level,
            evidence: self.evidence(rules, &case),
        })
    }

    fn evidence(&self, rules: &Rules, case: &Case<'_>) -> Vec<Signal> {
        let mut said: Vec<Signal> = Vec::new();
        let conditions = self
            .levels
            .iter()
            .flat_map(|(_, any)| any)
            .flatten()
            .flatten();
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

fn any_of(
    text: &str,
    pack: &str,
    groups: &[Group],
    ids: &[Arc<str>],
    columns: &Columns,
) -> Result<AnyOf, String> {
    text.split('|')
        .map(|one| condition(one.trim(), pack, groups, ids, columns))
        .collect()
}

fn condition(
    text: &str,
    pack: &str,
    groups: &[Group],
    ids: &[Arc<str>],
    columns: &Columns,
) -> Result<Condition, String> {
    if let Some(rest) = text.strip_prefix('!') {
        let condition = condition(rest.trim(), pack, groups, ids, columns)?;
        return Ok(Condition::Not(Box::new(condition)));
    }
    let (what, at_least) = match text.split_once(">=") {
        Some((what, number)) => {
            let number = number.trim().parse::<u64>();
            (
                what.trim(),
                number.map_err(|_| format!("`{text}` asks for no number"))?,
            )
        }
        None => (text, 1),
    };
    let rule_numbered = |id: &str| {
        let at = ids.iter().position(|known| &**known == id)?;
        Some(Condition::Rule {
            rule: u16::try_from(at).ok()?,
            id: id.into(),
            at_least,
        })
    };
    match what.split_once(':') {
        None if what == "rows" => Ok(Condition::Rows { at_least }),
        None => rule_numbered(what).ok_or_else(|| format!("`{text}` is no condition")),
        Some(("group", name)) => {
            let named = |group: &&Group| &*group.name == name;
            let own = groups
                .iter()
                .filter(|group| &*group.pack == pack)
                .find(named);
            let group = own.or_else(|| groups.iter().find(named));
            let group = group.ok_or_else(|| format!("no group is called `{name}`"))?;
            Ok(Condition::Group {
                first: group.first,
                end: group.end,
                name: Arc::clone(&group.name),
                at_least,
            })
        }
        Some(("stated", name)) => {
            let own = groups.iter().filter(|group| &*group.pack == pack);
            let found = own.chain(groups).find(|group| &*group.name == name);
            let group = found.ok_or_else(|| format!("no group is called `{name}`"))?;
            let is_there = group.end > group.first;
            Ok(Condition::Stated { is_there })
        }
        Some(("rule", id)) => rule_numbered(id).ok_or_else(|| format!("no rule is called `{id}`")),
        Some(("sign", name)) => {
            let bit = SIGNS.iter().position(|sign| *sign == name);
            let bit = bit.ok_or_else(|| format!("no sign is called `{name}`"))?;
            Ok(Condition::Sign { bit: bit as u32 })
        }
        Some(("column", name)) => {
            let classes = columns.class(name);
            let classes = classes.ok_or_else(|| format!("no group is called `column-{name}`"))?;
            Ok(Condition::Column { classes, at_least })
        }
        Some(_) => Err(format!("`{text}` is no condition")),
    }
}
