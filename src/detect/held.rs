//! The words, sentences and values that a document or a stretch of it holds, put so that conditions
//! are quickly asked: a long document has many stretches, and each is asked hundreds of them.

use std::collections::BTreeMap;

use super::classifier::Read;

/// The concepts and the numbers of different values in a document or a stretch of it.
#[derive(Default)]
pub(crate) struct Held {
    /// Ascending, each once.
    concepts: Vec<u32>,
    /// By rule, ascending: how many different values it has.
    values: Vec<(u16, u64)>,
    /// Kinds of sentences with how many there are.
    sentences: Vec<(u32, u64)>,
    /// Classifiers with the highest percentage that each gave.
    reads: Vec<(u16, u8)>,
}

impl Held {
    /// `concepts` ascend, each once.
    pub fn new(
        concepts: Vec<u32>,
        mut values: Vec<Value>,
        sentences: impl IntoIterator<Item = (u32, u64)>,
    ) -> Self {
        // Of two runs that ascend, where the values are those of two halves.
        values.sort();
        values.dedup();
        Self {
            concepts,
            values: counted(&values),
            sentences: sentences.into_iter().collect(),
            reads: Vec::new(),
        }
    }

    /// The same, with what classifiers made of its pieces.
    pub fn reading(mut self, reads: impl IntoIterator<Item = (u16, u8)>) -> Self {
        for (classifier, percent) in reads {
            match self
                .reads
                .iter_mut()
                .find(|(known, _)| *known == classifier)
            {
                Some((_, highest)) => *highest = percent.max(*highest),
                None => self.reads.push((classifier, percent)),
            }
        }
        self
    }

    /// How far it reads as `classifier` says, in percent.
    pub fn reads_as(&self, classifier: u16) -> u64 {
        let known = self.reads.iter().find(|(known, _)| *known == classifier);
        known.map_or(0, |(_, percent)| u64::from(*percent))
    }

    /// Where the concepts from `first` on begin.
    fn from(&self, first: u32) -> usize {
        self.concepts.partition_point(|concept| *concept < first)
    }

    /// Different concepts from `first` up to `end`.
    pub fn distinct(&self, first: u32, end: u32) -> u64 {
        self.from(end).saturating_sub(self.from(first)) as u64
    }

    /// Whether so many different concepts from `first` up to `end` are held.
    pub fn has(&self, first: u32, end: u32, at_least: u64) -> bool {
        let Some(beyond) = at_least.checked_sub(1) else {
            return true;
        };
        let last = self.from(first).saturating_add(beyond as usize);
        self.concepts.get(last).is_some_and(|last| *last < end)
    }

    pub fn first_hit(&self, first: u32, end: u32) -> Option<u32> {
        self.hits(first, end).next()
    }

    /// The concepts from `first` up to `end`.
    pub fn hits(&self, first: u32, end: u32) -> impl Iterator<Item = u32> {
        let hits = self.concepts.get(self.from(first)..).unwrap_or_default();
        hits.iter().copied().take_while(move |hit| *hit < end)
    }

    /// Sentences of `kind`.
    pub fn sentences(&self, kind: u32) -> u64 {
        let known = self.sentences.iter().find(|(known, _)| *known == kind);
        known.map_or(0, |(_, count)| *count)
    }

    /// Different values of `rule`.
    pub fn values(&self, rule: u16) -> u64 {
        let at = self.values.binary_search_by_key(&rule, |(known, _)| *known);
        at.ok()
            .and_then(|at| self.values.get(at))
            .map_or(0, |(_, count)| *count)
    }
}

/// A rule and a hash of a value of it.
pub(super) type Value = (u16, u64);

/// How many values each rule has, of different values that ascend.
fn counted(values: &[Value]) -> Vec<(u16, u64)> {
    let of_rules = values.chunk_by(|a, b| a.0 == b.0);
    let counts = of_rules.filter_map(|of_rule| Some((of_rule.first()?.0, of_rule.len() as u64)));
    counts.collect()
}

/// Half a stretch: two that follow one another make one.
#[derive(Default)]
struct Half {
    concepts: Vec<u32>,
    values: Vec<Value>,
    sentences: Vec<u32>,
    reads: Vec<(u16, u8)>,
}

/// What stands in a document, cut into halves of stretches that hold anything.
pub(super) struct Halves {
    halves: BTreeMap<u64, Half>,
    length: u64,
}

impl Halves {
    /// Of so many characters each, at least one.
    pub fn of(length: u64) -> Self {
        Self {
            halves: BTreeMap::new(),
            length: length.max(1),
        }
    }

    pub fn words(&mut self, words: &[(u64, u32)]) {
        self.add(
            words,
            |noted| noted.0,
            |half, word| half.concepts.push(word.1),
        );
    }

    pub fn sentences(&mut self, sentences: &[(u64, u32)]) {
        self.add(
            sentences,
            |noted| noted.0,
            |half, one| half.sentences.push(one.1),
        );
    }

    pub fn values(&mut self, values: &[(u64, u16, u64)]) {
        let put =
            |half: &mut Half, (_, rule, key): &(u64, u16, u64)| half.values.push((*rule, *key));
        self.add(values, |noted| noted.0, put);
    }

    pub fn reads(&mut self, reads: &[Read]) {
        let put = |half: &mut Half, read: &Read| half.reads.push((read.classifier, read.percent));
        self.add(reads, |read| read.at, put);
    }

    /// Most of what is noted ascends: a half is looked up once for all that follow one another in it.
    fn add<T>(&mut self, noted: &[T], at: impl Fn(&T) -> u64, put: impl Fn(&mut Half, &T)) {
        let nth = |one: &T| at(one) / self.length;
        for of_half in noted.chunk_by(|a, b| nth(a) == nth(b)) {
            if let Some(first) = of_half.first() {
                let half = self.halves.entry(nth(first)).or_default();
                of_half.iter().for_each(|one| put(half, one));
            }
        }
    }

    /// The stretches that hold anything, in order: each is a half and the one behind it.
    pub fn stretches(mut self) -> Vec<Held> {
        for half in self.halves.values_mut() {
            half.concepts.sort_unstable();
            half.concepts.dedup();
            half.values.sort_unstable();
            half.values.dedup();
        }
        let nothing = Half::default();
        let mut stretches = Vec::new();
        let mut halves = self.halves.iter().peekable();
        let mut before = None;
        while let Some((nth, half)) = halves.next() {
            let previous = nth.checked_sub(1);
            if previous.is_some() && previous != before {
                stretches.push(stretch(&nothing, half));
            }
            before = Some(*nth);
            let next = halves.peek().filter(|(next, _)| **next == nth + 1);
            let next = next.map_or(&nothing, |(_, next)| *next);
            stretches.push(stretch(half, next));
        }
        stretches
    }
}

/// What two halves hold together.
fn stretch(first: &Half, second: &Half) -> Held {
    let mut concepts = [&*first.concepts, &*second.concepts].concat();
    concepts.sort();
    concepts.dedup();
    let mut sentences: Vec<(u32, u64)> = Vec::new();
    for kind in first.sentences.iter().chain(&second.sentences) {
        match sentences.iter_mut().find(|(known, _)| known == kind) {
            Some((_, count)) => *count += 1,
            None => sentences.push((*kind, 1)),
        }
    }
    let values = [&*first.values, &*second.values].concat();
    let reads = first.reads.iter().chain(&second.reads).copied();
    Held::new(concepts, values, sentences).reading(reads)
}
