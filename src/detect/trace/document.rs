//! How a rule about documents weighed one: every condition counted, in the stretch that came furthest.

use std::sync::Arc;

use super::super::condition::{AnyOf, Condition};
use super::super::document::{Case, DocumentRule, NO_TABLE};
use super::super::evidence::{Evidence, SIGNS};
use super::super::findings::Findings;
use super::super::held::Held;
use super::super::rules::Rules;
use super::super::sentence::QUESTION;
use super::span::span;
use crate::model::Confidence;
use crate::model::explanation::{Counted, Weighed, WeighedCondition, WeighedLevel};

/// Words named of one group.
const WORDS: usize = 5;

/// A level that holds and what it takes to be better than another: fewer conditions open, then
/// more people in the table.
type Rank = (Option<Confidence>, std::cmp::Reverse<usize>, u64);

impl DocumentRule {
    /// How this rule weighed a document; nothing where it came nowhere near.
    pub fn weigh(
        &self,
        rules: &Rules,
        evidence: &Evidence,
        findings: &Findings,
    ) -> Option<Weighed> {
        let whole = evidence.whole();
        let scale = Scale {
            rule: self,
            rules,
            evidence,
            whole: &whole,
            findings,
        };
        let (rank, case) = scale.furthest(&whole);
        let mut weighed = Weighed::new(evidence.chars, self.within);
        let is_apart = rank.0.is_none() && !self.weighs_on_scale;
        if !self.is_long(evidence) || is_apart {
            scale.write(&mut weighed, rank.0, &case);
            return scale.is_near(&weighed).then_some(weighed);
        }
        let all_levels = scale.levels(&case);
        let stretches = evidence.stretches(self.within);
        let mut best: Option<(Rank, Case<'_>)> = None;
        for held in &stretches {
            let (rank, case) = scale.furthest(held);
            if best.as_ref().is_none_or(|best| rank > best.0) {
                best = Some((rank, case));
            }
        }
        let (rank, case) = best?;
        scale.write(&mut weighed, rank.0, &case);
        if weighed.confidence.is_none() {
            weighed.apart = all_levels;
            weighed.apart.retain(|way| way.holds);
        }
        Some(weighed)
    }
}

/// A rule and a document.
struct Scale<'a> {
    rule: &'a DocumentRule,
    rules: &'a Rules,
    evidence: &'a Evidence,
    whole: &'a Held,
    findings: &'a Findings,
}

impl<'a> Scale<'a> {
    /// The table, or none, with which a stretch comes furthest.
    fn furthest<'b>(&self, held: &'b Held) -> (Rank, Case<'b>)
    where
        'a: 'b,
    {
        let first = Case {
            evidence: self.evidence,
            whole: self.whole,
            held,
            documents: self.findings,
            table: &NO_TABLE,
        };
        let mut best = (self.rank(&first), first);
        let tables = self.evidence.tables.iter();
        for table in tables.filter(|_| self.rule.weighs_tables) {
            let next = Case { table, ..first };
            let rank = self.rank(&next);
            if rank > best.0 {
                best = (rank, next);
            }
        }
        best
    }

    fn rank(&self, case: &Case<'_>) -> Rank {
        let open = |all: &Vec<AnyOf>| all.iter().filter(|any| !case.any(any)).count();
        let levels = &self.rule.levels;
        let reached = levels
            .iter()
            .find(|(_, ways)| ways.iter().any(|all| open(all) == 0));
        let taken_back = self.rule.except.iter().any(|any| case.any(any));
        let level = reached.map(|(level, _)| *level).filter(|_| !taken_back);
        let ways = levels.iter().flat_map(|(_, ways)| ways);
        let least = ways.map(open).min().unwrap_or(0);
        (level, std::cmp::Reverse(least), case.table.people)
    }

    fn write(&self, weighed: &mut Weighed, level: Option<Confidence>, case: &Case<'_>) {
        weighed.confidence = level;
        weighed.levels = self.levels(case);
        weighed.people = self.rule.weighs_tables.then_some(case.table.people);
        let except = self.rule.except.iter().map(|any| self.condition(case, any));
        weighed.taken_back_by = except.filter(|condition| condition.holds).collect();
    }

    fn levels(&self, case: &Case<'_>) -> Vec<WeighedLevel> {
        let mut levels = Vec::new();
        for (level, ways) in &self.rule.levels {
            for all in ways {
                let conditions = all.iter().map(|any| self.condition(case, any)).collect();
                let mut way = WeighedLevel::new(*level, conditions);
                if way.holds && self.rule.within > 0 {
                    way.span = span(self.evidence, case, all);
                }
                levels.push(way);
            }
        }
        levels
    }

    fn condition(&self, case: &Case<'_>, any: &AnyOf) -> WeighedCondition {
        WeighedCondition::new(any.iter().map(|one| self.counted(case, one)).collect())
    }

    fn counted(&self, case: &Case<'_>, condition: &Condition) -> Counted {
        match condition {
            Condition::Group {
                first,
                end,
                name,
                at_least,
                ..
            } => {
                let concepts = case.held.hits(*first, *end);
                let words = concepts.filter_map(|hit| self.rules.lexicon.concept(hit));
                let words: Vec<Arc<str>> = words.take(WORDS).collect();
                let counted = case.held.distinct(*first, *end);
                Counted::new(format!("group:{name}"), counted, *at_least, words)
            }
            Condition::Rule { rule, id, at_least } => {
                Counted::new(format!("rule:{id}"), case.values(*rule), *at_least, vec![])
            }
            Condition::Sign { bit } => {
                let name = SIGNS.get(*bit as usize).copied().unwrap_or_default();
                let there = u64::from(case.evidence.has_sign(*bit));
                Counted::new(format!("sign:{name}"), there, 1, vec![])
            }
            Condition::Rows { at_least } => {
                Counted::new("rows".to_owned(), case.table.people, *at_least, vec![])
            }
            Condition::Column { classes, at_least } => {
                let name = self.rules.lexicon.columns.class_names(*classes).join("|");
                let counted = case.table.values(*classes);
                Counted::new(format!("column:{name}"), counted, *at_least, vec![])
            }
            Condition::Stated { is_there } => {
                Counted::new("stated".to_owned(), u64::from(*is_there), 1, vec![])
            }
            Condition::Sentence {
                kind,
                name,
                at_least,
            } => {
                let counted = case.held.sentences(*kind);
                Counted::new(format!("sentence:{name}"), counted, *at_least, vec![])
            }
            Condition::Questions { at_least } => {
                let asked = case.held.sentences(QUESTION);
                Counted::new("questions".to_owned(), asked, *at_least, vec![])
            }
            Condition::Chars { at_least } => {
                let chars = case.evidence.chars;
                Counted::new("chars".to_owned(), chars, *at_least, vec![])
            }
            Condition::Classifier {
                number,
                name,
                at_least,
            } => {
                let percent = case.held.reads_as(*number);
                let words = case.evidence.read_by(*number).to_vec();
                Counted::new(format!("classifier:{name}"), percent, *at_least, words)
            }
            Condition::Scale { scale, at_least } => {
                let name = format!("scale:{}", scale.name());
                Counted::new(name, scale.points(case), *at_least, scale.words(case))
            }
            Condition::Not(condition) => {
                let inner = self.counted(case, condition);
                let is_absent = u64::from(inner.counted < inner.needed);
                Counted::new(format!("!{}", inner.what), is_absent, 1, inner.words)
            }
        }
    }

    /// Whether a document is worth telling of: the rule spoke or was taken back, or one condition
    /// is open that is half fulfilled or stands beside two others that hold. A table that merely
    /// lacks a column is another kind of table.
    fn is_near(&self, weighed: &Weighed) -> bool {
        let halfway = |condition: &WeighedCondition| {
            let mut parts = condition.any.iter();
            parts.any(|part| part.counted > 0 && part.counted * 2 >= part.needed)
        };
        let column = |condition: &WeighedCondition| {
            let mut parts = condition.any.iter();
            parts.all(|part| part.what.starts_with("column:"))
        };
        let speaks = |condition: &&WeighedCondition| {
            let mut parts = condition.any.iter();
            condition.holds && !parts.any(|part| part.holds() && part.what.starts_with('!'))
        };
        let near = |way: &WeighedLevel| {
            let mut open = way.all.iter().filter(|condition| !condition.holds);
            let first = open.next();
            let speaking = way.all.iter().filter(speaks).count();
            let beside_others = |open| speaking > 1 && !column(open);
            open.next().is_none() && first.is_none_or(|open| halfway(open) || beside_others(open))
        };
        weighed.confidence.is_some() || weighed.levels.iter().any(near)
    }
}
