//! Puts what chunks held in order and judges it: words within reach, headings, levels, tallies.

use std::collections::VecDeque;
use std::sync::Arc;

use hashbrown::HashMap;

use super::chunk::Spot;
use super::classifier::Read;
use super::column::is_firm;
use super::confirm::Candidate;
use super::crowd::Crowds;
use super::evidence::Evidence;
use super::findings::{Findings, Kept, Open, Passed, Tally};
use super::last_word::{LastWord, note_last, within};
use super::lexicon::Use;
use super::look::{Event, Examined, Seen, SeenTerm};
use super::rules::{Identifier, Kind, Rules};
use super::score::{Signals, level};
use super::sentence::{InHand, QUESTION};
use super::trace::{Judged, Recorder};
use crate::model::{Confidence, Signal};

/// Values masked in names; a name that holds more of them is a list, not a name.
pub(crate) const NAMED: usize = 200;

/// Between a field's name and its value stand a colon, a blank or a line end, and little more.
const FIELD: u64 = 6;

/// A candidate that still waits for words on its right.
struct Pending {
    end: u64,
    spot: Spot,
    candidate: Box<Candidate>,
    /// The number of a word near by.
    keyword: Option<u32>,
    /// One of the rule's words stands right before it: that is about no other column.
    is_named: bool,
    heading: Option<Arc<str>>,
    beside: Option<u16>,
    /// The number of the word that names its field.
    field: Option<u32>,
    /// Another field's name stands right before it: keywords are not about it.
    is_other: bool,
}

/// A heading in a table, by rule: it heads its column below and the cell on its right.
#[derive(Clone)]
struct Heading {
    section: u32,
    row: u32,
    col: u32,
    /// The pack's word, shared by all values that it heads.
    word: Arc<str>,
}

/// Takes the examined chunks of one document in order.
pub(crate) struct Ledger {
    rules: Arc<Rules>,
    most: usize,
    base: u64,
    pending: VecDeque<Pending>,
    words: Vec<Option<LastWord>>,
    /// The last name of a field of each rule.
    fields: Vec<Option<LastWord>>,
    other_fields: Vec<Option<LastWord>>,
    columns: HashMap<(u16, u32), Heading>,
    lefts: HashMap<u16, Heading>,
    /// For each rule, the record in which its last value stands.
    records: Vec<Option<(u32, u32)>>,
    widest: u64,
    pub findings: Findings,
    pub evidence: Evidence,
    sentence: InHand,
    /// Values found in names, as written and masked.
    pub names: Vec<(String, String)>,
    pub chars: u64,
    /// Watches, where somebody asked why.
    pub recorder: Option<Box<Recorder>>,
}

impl Ledger {
    /// `most` matches a rule and level are kept; 0 keeps all.
    pub fn new(rules: Arc<Rules>, most: usize) -> Self {
        let count = rules.rules.len();
        let widest = rules.rules.iter().filter_map(|rule| match &rule.kind {
            Kind::Identifier(identifier) => Some(u64::from(identifier.near)),
            Kind::Document(_) => None,
        });
        Self {
            widest: widest.max().unwrap_or(0),
            findings: Findings::new(count),
            evidence: Evidence::default(),
            sentence: InHand::default(),
            words: vec![None; count],
            fields: vec![None; count],
            other_fields: vec![None; count],
            records: vec![None; count],
            most: if most == 0 { usize::MAX } else { most },
            rules,
            base: 0,
            pending: VecDeque::new(),
            columns: HashMap::new(),
            lefts: HashMap::new(),
            names: Vec::new(),
            chars: 0,
            recorder: None,
        }
    }

    /// Takes the next chunk's events.
    pub fn absorb(&mut self, examined: Examined) {
        for value in examined.names {
            if self.names.len() < NAMED && !self.names.contains(&value) {
                self.names.push(value);
            }
        }
        for read in examined.reads {
            let at = self.base + read.at;
            self.evidence.read(Read { at, ..read });
        }
        let rules = Arc::clone(&self.rules);
        for event in examined.events {
            let at = self.base + event.at;
            self.settle_before(&rules, at, event.spot.section);
            if let Some(recorder) = &mut self.recorder {
                recorder.advance(at, event.spot.section);
            }
            self.event(&rules, at, event);
        }
        // The next chunk counts its sentences anew.
        self.sentence.end(&rules.sentences, &mut self.evidence);
        self.base += examined.chars;
        self.chars += examined.chars;
    }

    /// Settles all that waits: nothing more comes.
    pub fn finish(&mut self) {
        let rules = Arc::clone(&self.rules);
        while let Some(pending) = self.pending.pop_front() {
            self.settle(&rules, pending);
        }
        self.evidence.chars = self.chars;
        let evidence = &mut self.evidence;
        let recorder = &mut self.recorder;
        let tallies = self.findings.tallies.iter_mut().zip(&rules.rules);
        for (number, (tally, rule)) in (0u16..).zip(tallies) {
            if let Kind::Identifier(identifier) = &rule.kind {
                let raise = |signals| level(&identifier.levels, signals);
                let crowds = if identifier.weighs_column {
                    Crowds::Weighed
                } else {
                    Crowds::Populations
                };
                tally.settle(raise, crowds, |open, crowd, level| {
                    if level >= Some(Confidence::Medium) {
                        evidence.value(number, &open.digest, open.at);
                    }
                    if let Some(recorder) = recorder {
                        recorder.judged_by(number, open, crowd, level);
                    }
                });
                tally.trim(self.most);
            }
        }
    }

    fn event(&mut self, rules: &Rules, at: u64, event: Event) {
        match event.kind {
            Seen::Term(term) => self.term(rules, at, event.spot, &term),
            Seen::Question => self.evidence.sentence(QUESTION, at),
            Seen::Shape { rule, column } => {
                if !event.spot.again
                    && let Some(tally) = self.findings.tally(rule)
                {
                    tally.shape(column, Passed::No);
                }
            }
            Seen::Candidate(candidate) => self.candidate(rules, at, event.spot, candidate),
            Seen::Missed(missed) => {
                let heading = self.table_heading(missed.rule, event.spot);
                let hidden = self.identifier(missed.rule).is_some_and(|i| i.hidden);
                if let Some(recorder) = self.recorder.as_mut().filter(|_| !hidden) {
                    recorder.missed(at, event.spot, *missed, heading);
                }
            }
        }
    }

    fn term(&mut self, rules: &Rules, at: u64, spot: Spot, seen: &SeenTerm) {
        let number = seen.term;
        let lexicon = &rules.lexicon;
        let Some(term) = lexicon.terms.get(number as usize) else {
            return;
        };
        let end = at + u64::from(seen.len);
        for used in lexicon.uses(term) {
            match *used {
                Use::Keyword(rule) => {
                    self.keyword(rule, at, end, spot.section, number);
                    if let Some(recorder) = &mut self.recorder {
                        let word = lexicon.word(number).unwrap_or_default();
                        recorder.keyword(rule, (at, end), spot.section, &word);
                    }
                }
                Use::Heading(rule) if spot.in_table && seen.standing.heads => {
                    let heading = Heading {
                        section: spot.section,
                        row: spot.row,
                        col: spot.col,
                        word: lexicon.word(number).unwrap_or_default(),
                    };
                    self.columns.insert((rule, spot.col), heading.clone());
                    self.lefts.insert(rule, heading);
                }
                Use::Heading(_) => {}
                Use::Field(rule) => note_last(&mut self.fields, rule, end, spot.section, number),
                Use::OtherField(rule) => {
                    note_last(&mut self.other_fields, rule, end, spot.section, number);
                }
                Use::Concept(concept) => {
                    let group = lexicon.group_of(concept);
                    let stands = group.map(|group| group.stands).unwrap_or_default();
                    let counts = self
                        .evidence
                        .concept(concept, stands, seen.standing, spot, at);
                    if let Some(sentence) = seen.sentence.filter(|_| counts) {
                        let noted = (&rules.sentences, &mut self.evidence);
                        self.sentence.add(sentence, concept, at, noted);
                    }
                }
            }
        }
    }

    fn keyword(&mut self, rule: u16, at: u64, end: u64, section: u32, term: u32) {
        if !self.pending.is_empty() {
            let near = self.near(rule);
            for pending in self.pending.iter_mut().rev() {
                let distance = at.saturating_sub(pending.end);
                if pending.spot.section != section || distance > self.widest {
                    break;
                }
                let wants = pending.keyword.is_none() && !pending.is_other;
                if pending.candidate.rule == rule && wants && distance <= near {
                    pending.keyword = Some(term);
                }
            }
        }
        note_last(&mut self.words, rule, end, section, term);
    }

    fn near(&self, rule: u16) -> u64 {
        self.identifier(rule).map_or(0, |i| u64::from(i.near))
    }

    fn identifier(&self, rule: u16) -> Option<&Identifier> {
        match &self.rules.rules.get(rule as usize)?.kind {
            Kind::Identifier(identifier) => Some(identifier),
            Kind::Document(_) => None,
        }
    }

    fn candidate(&mut self, rules: &Rules, at: u64, spot: Spot, candidate: Box<Candidate>) {
        let rule = candidate.rule;
        let near = self.near(rule);
        let keyword = within(&self.words, rule, (at, spot.section), near);
        let field = within(&self.fields, rule, (at, spot.section), FIELD);
        let other = within(&self.other_fields, rule, (at, spot.section), FIELD);
        let is_other = other.is_some() && field.is_none();
        let keyword = keyword.filter(|_| !is_other);
        let is_named = !is_other && within(&self.words, rule, (at, spot.section), FIELD).is_some();
        let heading = candidate
            .heading
            .clone()
            .or_else(|| self.table_heading(rule, spot));
        // A form without its rule's check character is neither for nor against a population.
        let counts = self.identifier(rule).is_some_and(|i| {
            let checked = candidate.signals.has(Signals::CHECKSUM) || i.validator.is_none();
            i.uses_population && checked
        });
        if counts
            && !spot.again
            && let Some(column) = candidate.column
            && let Some(tally) = self.findings.tally(rule)
        {
            tally.shape(column, Passed::Yes);
        }
        let beside = self.neighbour(rule, spot);
        if let Some(record) = self.records.get_mut(rule as usize) {
            *record = Some((spot.section, spot.row));
        }
        self.tell_neighbours(rules, rule, spot);
        if let Some(recorder) = &mut self.recorder {
            recorder.candidate(at, spot, &candidate, heading.clone());
        }
        self.pending.push_back(Pending {
            end: at + u64::from(candidate.len),
            spot,
            candidate,
            keyword,
            is_named,
            heading,
            beside,
            field,
            is_other,
        });
    }

    /// The heading above in the same column, or in the cell on the left.
    fn table_heading(&self, rule: u16, spot: Spot) -> Option<Arc<str>> {
        if !spot.in_table {
            return None;
        }
        let above = self
            .columns
            .get(&(rule, spot.col))
            .filter(|h| h.section == spot.section && h.row < spot.row);
        let left = self
            .lefts
            .get(&rule)
            .filter(|h| h.section == spot.section && h.row == spot.row && h.col + 1 == spot.col);
        Some(Arc::clone(&above.or(left)?.word))
    }

    /// A rule of `rule`'s `beside` list with a value in the same record.
    fn neighbour(&self, rule: u16, spot: Spot) -> Option<u16> {
        let here = Some((spot.section, spot.row));
        let beside = &self.identifier(rule)?.beside;
        beside
            .iter()
            .copied()
            .find(|other| self.records.get(*other as usize).copied().flatten() == here)
    }

    /// Tells values that wait in the same record that `rule` has one too.
    fn tell_neighbours(&mut self, rules: &Rules, rule: u16, spot: Spot) {
        for pending in self.pending.iter_mut().rev() {
            if (pending.spot.section, pending.spot.row) != (spot.section, spot.row) {
                break;
            }
            let listed = match rules
                .rules
                .get(pending.candidate.rule as usize)
                .map(|r| &r.kind)
            {
                Some(Kind::Identifier(identifier)) => identifier.beside.contains(&rule),
                _ => false,
            };
            if listed && pending.beside.is_none() {
                pending.beside = Some(rule);
            }
        }
    }

    /// Settles what nothing at or after `at` can reach any more.
    fn settle_before(&mut self, rules: &Rules, at: u64, section: u32) {
        while let Some(front) = self.pending.front() {
            if front.spot.section == section && at.saturating_sub(front.end) <= self.widest {
                return;
            }
            if let Some(pending) = self.pending.pop_front() {
                self.settle(rules, pending);
            }
        }
    }

    fn settle(&mut self, rules: &Rules, pending: Pending) {
        let rule = pending.candidate.rule;
        let Some(Kind::Identifier(identifier)) = rules.rules.get(rule as usize).map(|r| &r.kind)
        else {
            return;
        };
        let mut signals = pending.candidate.signals;
        for (present, signal) in [
            (pending.keyword.is_some(), Signals::KEYWORD),
            (pending.heading.is_some(), Signals::HEADING),
            (pending.beside.is_some(), Signals::BESIDE),
            (pending.field.is_some(), Signals::FIELD),
        ] {
            if present {
                signals = signals.with(signal);
            }
        }
        let reached = level(&identifier.levels, signals);
        if let Some(recorder) = &mut self.recorder {
            let tally = self.findings.tallies.get(rule as usize);
            let digest = &pending.candidate.digest;
            let known = pending.spot.again && tally.is_some_and(|tally| tally.values.has(digest));
            recorder.settled((!known && !identifier.hidden).then(|| Judged {
                signals,
                level: reached,
                evidence: evidence(rules, identifier, signals, &pending),
            }));
        }
        let Some(reached) = reached else {
            if identifier.uses_population
                && let Some(column) = pending.candidate.column
                && let Some(tally) = self.findings.tally(rule)
            {
                doze(
                    tally,
                    rules,
                    identifier,
                    (pending, column),
                    signals,
                    self.most,
                );
            }
            return;
        };
        let (digest, at) = (pending.candidate.digest, pending.end);
        if identifier.hidden {
            if reached >= Confidence::Medium {
                self.evidence.value(rule, &digest, at);
            }
            return;
        }
        let most = self.most;
        let Some(tally) = self.findings.tally(rule) else {
            return;
        };
        let reached = record(tally, rules, identifier, pending, signals, reached, most);
        if reached >= Some(Confidence::Medium) {
            self.evidence.value(rule, &digest, at);
        }
    }
}

/// Counts a value and keeps its match. Answers its level so far, unless it was known.
fn record(
    tally: &mut Tally,
    rules: &Rules,
    identifier: &Identifier,
    pending: Pending,
    signals: Signals,
    reached: Confidence,
    most: usize,
) -> Option<Confidence> {
    let digest = pending.candidate.digest;
    if pending.spot.again && tally.values.has(&digest) {
        return None;
    }
    tally.count += 1;
    let at = pending.end;
    // Words near by may be about another column; a heading is about this one.
    let is_headed = pending.is_named || signals.has(Signals::HEADING.with(Signals::FIELD));
    let is_firm = pending.candidate.column.is_some_and(is_firm);
    let doubted = identifier.weighs_column && !is_headed && is_firm;
    let raisable = doubted || identifier.uses_population && reached < Confidence::High;
    let column = pending.candidate.column.filter(|_| raisable);
    // Whether its column speaks against it is known when the column has been seen.
    let level = match doubted {
        true => reached.min(Confidence::Low),
        false => reached,
    };
    let open = Open {
        digest,
        signals,
        at,
        level,
    };
    let open = column.filter(|column| tally.open(*column, open));
    let open = open.map(|column| (column, signals));
    let reached = open.map_or(reached, |_| level);
    tally.values.note(&digest, reached);
    if tally.wants(reached, signals, open, most) {
        let kept = kept(rules, identifier, pending, signals, reached, open);
        tally.keep(kept, signals, most);
    }
    Some(reached)
}

/// Notes a value that is no finding unless its column is a population.
fn doze(
    tally: &mut Tally,
    rules: &Rules,
    identifier: &Identifier,
    (pending, column): (Pending, u64),
    signals: Signals,
    most: usize,
) {
    let (digest, at) = (pending.candidate.digest, pending.end);
    tally.open(
        column,
        Open {
            digest,
            signals,
            at,
            level: Confidence::Low,
        },
    );
    if tally.doze(column, most) {
        let open = Some((column, signals));
        let kept = kept(rules, identifier, pending, signals, Confidence::Low, open);
        tally.keep_dozing(column, kept);
    }
}

fn kept(
    rules: &Rules,
    identifier: &Identifier,
    pending: Pending,
    signals: Signals,
    level: Confidence,
    open: Option<(u64, Signals)>,
) -> Kept {
    let evidence = evidence(rules, identifier, signals, &pending);
    let candidate = pending.candidate;
    Kept {
        order: Vec::new(),
        members: Vec::new(),
        place: candidate.place,
        masked: candidate.masked,
        digest: candidate.digest,
        value: candidate.value,
        level,
        evidence,
        open,
    }
}

fn evidence(
    rules: &Rules,
    identifier: &Identifier,
    signals: Signals,
    pending: &Pending,
) -> Vec<Signal> {
    let word = |term: Option<u32>| {
        term.and_then(|term| rules.lexicon.word(term))
            .unwrap_or_default()
    };
    let mut evidence = Vec::new();
    for (bit, name) in rules.signals.iter().enumerate() {
        let signal = Signals(1 << bit);
        if !signals.has(signal) {
            continue;
        }
        let said = Signal::new(Arc::clone(name));
        evidence.push(match signal {
            Signals::CHECKSUM => match identifier.validator {
                Some(validator) => said.named(validator.name),
                None => said,
            },
            Signals::KEYWORD => said.word(word(pending.keyword)),
            Signals::HEADING => said.word(pending.heading.clone().unwrap_or_default()),
            Signals::FIELD => said.word(word(pending.field)),
            Signals::BESIDE => {
                let other = pending.beside.and_then(|r| rules.rules.get(r as usize));
                said.named(other.map(|rule| Arc::clone(&rule.id)).unwrap_or_default())
            }
            _ => said,
        });
    }
    evidence
}
