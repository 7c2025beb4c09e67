//! What is kept of a rule's values: a few found, the nearest misses, and how many there were.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::rules::{Identifier, Kind, Rule, Rules};
use super::super::score::{Signals, level};
use super::levels;
use super::missed::Why;
use super::recorder::{Judged, OfColumn, State, Waiting};
use crate::model::explanation::{Beside, Dropped, Example, Lack, Nearby, RuleExplained, Weighed};
use crate::model::{Confidence, Place, Signal};

/// Examples kept of a rule: of its findings at each level, and of its misses.
const EXAMPLES: usize = 10;

/// Documents kept of a rule about documents.
const DOCUMENTS: usize = 20;

/// A value kept as an example.
pub(crate) struct Kept {
    /// What misses are sorted by: the distance of the nearest word, then their place in the file.
    rank: u64,
    order: Vec<u32>,
    pub(super) end: u64,
    signals: Signals,
    example: Example,
}

/// What is kept of one rule.
#[derive(Default)]
struct OfRule {
    found: Vec<Kept>,
    missed: Vec<Kept>,
    dropped: BTreeMap<Lack, u64>,
    documents: Vec<Weighed>,
}

/// What is kept of a document or, merged, of a root; one entry a rule, in the rules' order.
#[derive(Default)]
pub(crate) struct Traced(Vec<OfRule>);

impl Traced {
    pub(super) fn new(rules: usize) -> Self {
        let mut all = Vec::new();
        all.resize_with(rules, OfRule::default);
        Self(all)
    }

    /// Takes a value that no further word can reach.
    pub(super) fn take(&mut self, rules: &Rules, waiting: Waiting) {
        let rule = waiting.rule as usize;
        let Some(identifier) = identifier(rules, rule) else {
            return;
        };
        if self.0.len() <= rule {
            self.0.resize_with(rule + 1, OfRule::default);
        }
        let Some(kept) = self.0.get_mut(rule) else {
            return;
        };
        let place = Noted { rules, identifier };
        match &waiting.state {
            State::Open | State::Known => {}
            State::Judged(judged) if judged.level.is_some() => {
                kept.found(place.found(&waiting, judged));
            }
            State::Judged(judged) => kept.missed(Lack::Context, || place.stray(&waiting, judged)),
            State::Dropped(why, by, signals) => {
                kept.missed(lack(*why), || place.failed(&waiting, (*why, by), *signals));
            }
        }
    }

    /// Takes back a miss that turned out to stand in a population.
    pub(super) fn wake(&mut self, rules: &Rules, rule: u16, signals: Signals) {
        let Some(identifier) = identifier(rules, rule as usize) else {
            return;
        };
        let kept = self.0.get_mut(rule as usize);
        if level(&identifier.levels, signals).is_none()
            && let Some(count) = kept.and_then(|kept| kept.dropped.get_mut(&Lack::Context))
        {
            *count = count.saturating_sub(1);
        }
    }

    /// Gives the value of `rule` that ends at `end` the level that its column leaves it.
    pub(super) fn by_column(
        &mut self,
        rules: &Rules,
        (rule, end): (u16, u64),
        column: OfColumn,
        level: Confidence,
    ) {
        let Some(identifier) = identifier(rules, rule as usize) else {
            return;
        };
        let Some(kept) = self.0.get_mut(rule as usize) else {
            return;
        };
        if column == OfColumn::Failing {
            for found in kept.found.iter_mut().filter(|found| found.end == end) {
                let failing = Beside::new(Signal::new("failing-column"));
                found.example.evidence.push(failing);
                if found.example.confidence > Some(level) {
                    found.example.capped = Some("failing-column".into());
                    found.example.higher.clear();
                }
                found.example.confidence = Some(level);
            }
            return;
        }
        if let Some(at) = kept.missed.iter().position(|missed| missed.end == end) {
            let woken = kept.missed.remove(at);
            kept.found.push(woken);
        }
        for found in kept.found.iter_mut().filter(|found| found.end == end) {
            let population = Beside::new(Signal::new("population"));
            found.signals = found.signals.with(Signals::POPULATION);
            found.example.evidence.push(population);
            found.example.confidence = Some(level);
            found.example.dropped = None;
            found.example.held = levels::held(rules, identifier, found.signals);
            found.example.higher = levels::higher(rules, identifier, found.signals, Some(level));
        }
    }

    /// Adds what a member's trace holds.
    pub fn merge(&mut self, other: Self) {
        if self.0.len() < other.0.len() {
            self.0.resize_with(other.0.len(), OfRule::default);
        }
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            mine.found.extend(theirs.found);
            mine.missed.extend(theirs.missed);
            for (lack, count) in theirs.dropped {
                *mine.dropped.entry(lack).or_default() += count;
            }
            mine.documents.extend(theirs.documents);
            mine.trim();
        }
    }

    /// Puts `member`, the `nth` of its parent, in front of every place.
    pub fn inside(&mut self, member: &Arc<str>, nth: u32) {
        for of_rule in &mut self.0 {
            for kept in of_rule.found.iter_mut().chain(&mut of_rule.missed) {
                kept.example.members.insert(0, Arc::clone(member));
                kept.order.insert(0, nth);
            }
            for document in &mut of_rule.documents {
                document.members.insert(0, Arc::clone(member));
            }
        }
    }

    /// Every place, for names in them that must be masked.
    pub fn places(&mut self) -> impl Iterator<Item = &mut Place> {
        let kept = self.0.iter_mut();
        let kept = kept.flat_map(|rule| rule.found.iter_mut().chain(&mut rule.missed));
        kept.map(|kept| &mut kept.example.place)
    }

    /// Notes how the rule numbered `rule` weighed this document.
    pub fn document(&mut self, rule: usize, weighed: Weighed) {
        if self.0.len() <= rule {
            self.0.resize_with(rule + 1, OfRule::default);
        }
        if let Some(kept) = self.0.get_mut(rule)
            && kept.documents.len() < DOCUMENTS
        {
            kept.documents.push(weighed);
        }
    }

    /// The rules that have something to say.
    pub fn explained(self, rules: &Rules) -> Vec<RuleExplained> {
        let all = self.0.into_iter().zip(&rules.rules);
        all.filter(|(kept, _)| !kept.is_empty())
            .map(|(kept, rule)| kept.explained(rules, rule))
            .collect()
    }
}

fn identifier(rules: &Rules, rule: usize) -> Option<&Identifier> {
    match &rules.rules.get(rule)?.kind {
        Kind::Identifier(identifier) => Some(identifier),
        Kind::Document(_) => None,
    }
}

const fn lack(why: Why) -> Lack {
    match why {
        Why::Checksum => Lack::Checksum,
        Why::Guard => Lack::Guard,
        Why::Excluded => Lack::Excluded,
        Why::Refused => Lack::Refused,
        Why::Own => Lack::Own,
        Why::Covered | Why::Claimed(_) => Lack::Claimed,
    }
}

impl OfRule {
    fn is_empty(&self) -> bool {
        let counts_only = self.found.is_empty() && self.missed.is_empty();
        counts_only && self.documents.is_empty()
    }

    fn found(&mut self, kept: Kept) {
        let level = kept.example.confidence;
        let same = |other: &&Kept| other.example.confidence == level;
        if self.found.iter().filter(same).count() < EXAMPLES {
            self.found.push(kept);
        }
    }

    fn missed(&mut self, lack: Lack, kept: impl FnOnce() -> Option<Kept>) {
        *self.dropped.entry(lack).or_default() += 1;
        let Some(kept) = kept() else { return };
        let full = self.missed.len() >= EXAMPLES;
        let farthest = self.missed.iter().map(|missed| missed.rank).max();
        if full && farthest.is_none_or(|rank| rank <= kept.rank) {
            return;
        }
        self.missed.push(kept);
        self.trim();
    }

    /// The highest level or the nearest first, then file order; so many of each.
    fn trim(&mut self) {
        let by_level = |a: &Kept, b: &Kept| {
            let level = b.example.confidence.cmp(&a.example.confidence);
            level.then_with(|| (&a.order, a.end).cmp(&(&b.order, b.end)))
        };
        self.found.sort_by(by_level);
        self.missed
            .sort_by(|a, b| (a.rank, &a.order, a.end).cmp(&(b.rank, &b.order, b.end)));
        self.missed.truncate(EXAMPLES);
        self.documents
            .sort_by_key(|d| std::cmp::Reverse(d.confidence));
        self.documents.truncate(DOCUMENTS);
    }

    fn explained(mut self, rules: &Rules, rule: &Rule) -> RuleExplained {
        self.trim();
        self.found.truncate(EXAMPLES);
        let (title, pack) = (rule.title.clone(), Arc::clone(&rule.pack));
        let mut explained = RuleExplained::new(Arc::clone(&rule.id), title, pack);
        if let Kind::Identifier(identifier) = &rule.kind {
            explained.window = Some(identifier.near);
            explained.levels = levels::conditions(rules, identifier);
        }
        let located = |kept: Vec<Kept>| {
            let located = kept.into_iter().map(|mut kept| {
                kept.example.locate();
                kept.example
            });
            located.collect()
        };
        explained.found = located(self.found);
        explained.missed = located(self.missed);
        self.dropped.retain(|_, count| *count > 0);
        explained.dropped = self.dropped;
        explained.documents = self.documents;
        explained
    }
}

/// What turns a value that waited into an example.
struct Noted<'a> {
    rules: &'a Rules,
    identifier: &'a Identifier,
}

impl Noted<'_> {
    fn found(&self, waiting: &Waiting, judged: &Judged) -> Kept {
        let mut kept = self.kept(waiting, judged.signals);
        kept.example.digest = waiting.digest;
        kept.example.confidence = judged.level;
        kept.example.evidence = self.measured(waiting, judged.evidence.clone());
        kept.example.held = levels::held(self.rules, self.identifier, judged.signals);
        if judged.signals.has(Signals::SPECIMEN) {
            kept.example.capped = Some("specimen".into());
        } else {
            kept.example.higher =
                levels::higher(self.rules, self.identifier, judged.signals, judged.level);
        }
        kept
    }

    /// What passed its checks and has nothing around it, where one such thing would do.
    fn stray(&self, waiting: &Waiting, judged: &Judged) -> Option<Kept> {
        let otherwise = levels::with_context(self.identifier, judged.signals)?;
        let mut kept = self.kept(waiting, judged.signals);
        kept.example.evidence = self.measured(waiting, judged.evidence.clone());
        kept.example.higher = levels::higher(self.rules, self.identifier, judged.signals, None);
        kept.example.dropped = Some(Dropped::new(Lack::Context, None, Some(otherwise)));
        Some(kept)
    }

    /// What failed a check, where it would matter without that.
    fn failed(
        &self,
        waiting: &Waiting,
        (why, by): (Why, &Option<Arc<str>>),
        signals: Signals,
    ) -> Option<Kept> {
        let mut signals = signals;
        if waiting
            .word_within(u64::from(self.identifier.near))
            .is_some()
        {
            signals = signals.with(Signals::KEYWORD);
        }
        if waiting.heading.is_some() {
            signals = signals.with(Signals::HEADING);
        }
        let otherwise = level(&self.identifier.levels, signals);
        let otherwise = otherwise.filter(|level| *level >= Confidence::Medium)?;
        let mut kept = self.kept(waiting, signals);
        let said = self.rules.signals.iter().enumerate();
        let said = said.filter(|(bit, _)| {
            let signal = Signals(1 << bit);
            let failed = signal == Signals::CHECKSUM && why == Why::Checksum;
            signals.has(signal) && !failed
        });
        let said = said.map(|(bit, name)| self.signal(waiting, Signals(1 << bit), name));
        kept.example.evidence = self.measured(waiting, said.collect());
        let claimant = match why {
            Why::Claimed(other) => self.rules.rules.get(other as usize),
            _ => None,
        };
        let by = claimant.map(|rule| Arc::clone(&rule.id)).or(by.clone());
        kept.example.dropped = Some(Dropped::new(lack(why), by, Some(otherwise)));
        Some(kept)
    }

    fn signal(&self, waiting: &Waiting, signal: Signals, name: &Arc<str>) -> Signal {
        let said = Signal::new(Arc::clone(name));
        match (signal, &waiting.heading, self.identifier.validator) {
            (Signals::HEADING, Some(word), _) => said.word(Arc::clone(word)),
            (Signals::CHECKSUM, _, Some(validator)) => said.named(validator.name),
            (Signals::KEYWORD, ..) => match self.word(waiting) {
                Some(near) => said.word(Arc::clone(&near.word)),
                None => said,
            },
            _ => said,
        }
    }

    fn word<'a>(&self, waiting: &'a Waiting) -> Option<&'a Nearby> {
        waiting.word_within(u64::from(self.identifier.near))
    }

    /// The evidence with the distance of its word.
    fn measured(&self, waiting: &Waiting, evidence: Vec<Signal>) -> Vec<Beside> {
        let near = self.word(waiting);
        let measured = evidence.into_iter().map(|signal| match near {
            Some(near) if &*signal.signal == "keyword" => Beside::new(signal).at(near),
            _ => Beside::new(signal),
        });
        measured.collect()
    }

    fn kept(&self, waiting: &Waiting, signals: Signals) -> Kept {
        let nearest = waiting.nearest();
        let distance = nearest.map(|word| word.distance);
        let mut example = Example::new(waiting.place.clone(), waiting.masked.clone());
        example.nearest = nearest.filter(|_| self.word(waiting).is_none()).cloned();
        Kept {
            rank: match waiting.heading {
                Some(_) => 0,
                None => distance.unwrap_or(u64::MAX),
            },
            order: Vec::new(),
            end: waiting.end,
            signals,
            example,
        }
    }
}
