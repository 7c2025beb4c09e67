//! Follows one document's candidates until every word that may stand by them has gone past.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use super::super::chunk::Spot;
use super::super::confirm::Candidate;
use super::super::crowd::Crowd;
use super::super::findings::Open;
use super::super::rules::{Kind, Rules};
use super::super::score::Signals;
use super::missed::{Missed, Why};
use super::rule::Traced;
use crate::model::explanation::{Nearby, Side};
use crate::model::{Confidence, Digest, Place, Signal};

/// How far a word is looked for beyond a rule's window, in characters.
const REACH: u64 = 2_000;

/// Values remembered that a population raised.
const RAISED: usize = 100_000;

/// What the ledger made of a candidate.
pub(crate) struct Judged {
    pub signals: Signals,
    pub level: Option<Confidence>,
    pub evidence: Vec<Signal>,
}

pub(super) enum State {
    /// The ledger has not settled it yet.
    Open,
    Judged(Judged),
    Dropped(Why, Option<Arc<str>>, Signals),
    /// Another reading of the same bytes had it already.
    Known,
}

/// Something of a rule's shape, while words may still follow.
pub(super) struct Waiting {
    pub rule: u16,
    pub end: u64,
    spot: Spot,
    pub place: Place,
    pub masked: String,
    pub digest: Option<Digest>,
    pub heading: Option<Arc<str>>,
    pub before: Option<Nearby>,
    pub after: Option<Nearby>,
    pub state: State,
}

#[derive(Clone)]
struct LastWord {
    end: u64,
    section: u32,
    word: Arc<str>,
}

/// What a column says of a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OfColumn {
    Population,
    Failing,
}

/// Watches a ledger at work. Nothing of it feeds back: a row is the same with it and without.
pub(crate) struct Recorder {
    rules: Arc<Rules>,
    words: Vec<Option<LastWord>>,
    waiting: VecDeque<Waiting>,
    /// How many at the front of `waiting` the ledger has settled.
    settled: usize,
    reach: u64,
    /// What columns made of values, by rule and end.
    raised: HashMap<(u16, u64), (OfColumn, Confidence)>,
    traced: Traced,
}

impl Recorder {
    pub fn new(rules: &Arc<Rules>) -> Self {
        let windows = rules.rules.iter().map(|rule| match &rule.kind {
            Kind::Identifier(identifier) => u64::from(identifier.near),
            Kind::Document(_) => 0,
        });
        Self {
            reach: windows.max().unwrap_or(0).max(REACH),
            words: vec![None; rules.rules.len()],
            traced: Traced::new(rules.rules.len()),
            rules: Arc::clone(rules),
            waiting: VecDeque::new(),
            settled: 0,
            raised: HashMap::new(),
        }
    }

    /// A word of `rule` from `at` to `end`.
    pub fn keyword(&mut self, rule: u16, (at, end): (u64, u64), section: u32, word: &Arc<str>) {
        for waiting in &mut self.waiting {
            let open = waiting.rule == rule && waiting.spot.section == section;
            let distance = at.saturating_sub(waiting.end);
            if open && waiting.after.is_none() && distance <= self.reach {
                waiting.after = Some(Nearby::new(Arc::clone(word), distance, Side::After));
            }
        }
        if let Some(slot) = self.words.get_mut(rule as usize)
            && !slot
                .as_ref()
                .is_some_and(|last| last.section == section && last.end > end)
        {
            *slot = Some(LastWord {
                end,
                section,
                word: Arc::clone(word),
            });
        }
    }

    /// A candidate that the ledger will settle.
    pub fn candidate(
        &mut self,
        at: u64,
        spot: Spot,
        candidate: &Candidate,
        heading: Option<Arc<str>>,
    ) {
        let waiting = Waiting {
            rule: candidate.rule,
            end: at + u64::from(candidate.len),
            spot,
            place: candidate.place.clone(),
            masked: candidate.masked.clone(),
            digest: Some(candidate.digest),
            heading,
            before: self.before(candidate.rule, at, spot),
            after: None,
            state: State::Open,
        };
        self.waiting.push_back(waiting);
    }

    /// Something that failed a check.
    pub fn missed(&mut self, at: u64, spot: Spot, missed: Missed, heading: Option<Arc<str>>) {
        let waiting = Waiting {
            rule: missed.rule,
            end: at + u64::from(missed.len),
            spot,
            before: self.before(missed.rule, at, spot),
            place: missed.place,
            masked: missed.masked,
            digest: None,
            heading: missed.heading.or(heading),
            after: None,
            state: State::Dropped(missed.why, missed.by, missed.signals),
        };
        self.waiting.push_back(waiting);
    }

    fn before(&self, rule: u16, at: u64, spot: Spot) -> Option<Nearby> {
        let last = self.words.get(rule as usize)?.as_ref()?;
        let distance = at.saturating_sub(last.end);
        let near = last.section == spot.section && distance <= self.reach;
        near.then(|| Nearby::new(Arc::clone(&last.word), distance, Side::Before))
    }

    /// What the ledger made of the candidate that has waited longest: it settles them in the order
    /// in which they came. Nothing, where another reading had the value.
    pub fn settled(&mut self, judged: Option<Judged>) {
        while let Some(waiting) = self.waiting.get_mut(self.settled) {
            self.settled += 1;
            if matches!(waiting.state, State::Open) {
                waiting.state = judged.map_or(State::Known, State::Judged);
                return;
            }
        }
    }

    /// What its column made of a value: a population raises it, one in which most fail leaves it
    /// where it is.
    pub fn judged_by(&mut self, rule: u16, open: &Open, crowd: Crowd, level: Option<Confidence>) {
        let (crowd, level) = match (crowd, level) {
            (Crowd::Population, Some(level)) => (OfColumn::Population, level),
            (Crowd::Failing, _) => (OfColumn::Failing, open.level),
            _ => return,
        };
        if self.raised.len() < RAISED {
            self.raised.insert((rule, open.at), (crowd, level));
        }
        if crowd == OfColumn::Population {
            self.traced.wake(&self.rules, rule, open.signals);
        }
    }

    /// Writes down what no word at or after `at` can reach any more.
    pub fn advance(&mut self, at: u64, section: u32) {
        while let Some(front) = self.waiting.front() {
            let out_of_reach =
                front.spot.section != section || at.saturating_sub(front.end) > self.reach;
            if !out_of_reach || matches!(front.state, State::Open) {
                return;
            }
            self.pop();
        }
    }

    fn pop(&mut self) {
        self.settled = self.settled.saturating_sub(1);
        if let Some(waiting) = self.waiting.pop_front() {
            self.traced.take(&self.rules, waiting);
        }
    }

    /// The end of the document, after the ledger has settled all.
    pub fn finish(mut self) -> Traced {
        while !self.waiting.is_empty() {
            self.pop();
        }
        for (value, (column, level)) in self.raised {
            self.traced.by_column(&self.rules, value, column, level);
        }
        self.traced
    }
}

impl Waiting {
    /// The word that counts: the ledger takes the last before a value, else the first after it.
    pub fn word_within(&self, near: u64) -> Option<&Nearby> {
        let both = [&self.before, &self.after].into_iter().flatten();
        both.into_iter().find(|word| word.distance <= near)
    }

    /// The nearest word on either side, however far.
    pub fn nearest(&self) -> Option<&Nearby> {
        let both = [&self.before, &self.after].into_iter().flatten();
        both.min_by_key(|word| word.distance)
    }
}
