//! From a match to a finding's evidence: checks, canonical value, mask and digest. Raw values end here.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::chunk::Spot;
use super::judged::{FAR_LIKELIER, Judged, Passed, Standing, longest};
use super::ledger::NAMED;
use super::look::Seen;
use super::passage::{Here, has_issued_prefix, in_name};
use super::score::Signals;
use super::trace::{Lost, Why, missed};
use super::value::{length, mask};
use crate::model::{Digest, Place};

/// A form that matched, up to its longest end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub form: usize,
    /// Offset in the normalised text.
    pub end: usize,
}

/// A value that passed its rule's checks, with nothing of it but mask and digest.
pub(crate) struct Candidate {
    pub rule: u16,
    pub signals: Signals,
    /// Characters from its start to its end.
    pub len: u32,
    pub masked: String,
    pub digest: Digest,
    pub value: Option<String>,
    pub place: Place,
    /// The word of the label that heads it, where there is one for this rule.
    pub heading: Option<Arc<str>>,
    /// Its column, line position or key: those of one shape in it are a population.
    pub column: Option<u64>,
    /// Where it stands in a name: as written, and masked.
    pub name: Option<(String, String)>,
}

/// What is already taken by stronger matches, over one chunk.
#[derive(Default)]
pub(crate) struct Cover {
    /// Up to where a value with a valid check digit reaches.
    pub checked_until: usize,
    /// For each rule, up to where its last value reaches, and whether it needs no context.
    own_until: Vec<(usize, Standing)>,
    pub names: Vec<(String, String)>,
    /// How many failures were told of.
    told: usize,
    /// Up to where any value reaches.
    reach: usize,
    /// The rules that had no more than a shape at the last place.
    shapes: Vec<u16>,
    /// Where the next value is put together.
    pub room: String,
}

impl Cover {
    /// The rules that had no more than a shape at `at`, the last place; nothing where there was a value,
    /// or one reaches over it.
    pub fn nothing_at(&self, at: usize) -> Option<&[u16]> {
        (self.reach <= at).then_some(&*self.shapes)
    }
}

/// Failures told of in one chunk; of those beyond it nothing is said.
const TOLD: usize = 10_000;

/// Whether values are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reveal {
    #[default]
    /// Values are masked.
    Masked,
    /// Rows carry the values.
    Values,
}

/// Whether what fails a check is told of: only where somebody asked why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Misses {
    Dropped,
    Told,
}

/// The confirming stage: the digest key and whether values may be kept.
#[derive(Clone)]
pub(crate) struct Confirm {
    mac: Hmac<Sha256>,
    reveal: Reveal,
    misses: Misses,
}

impl Confirm {
    pub fn new(key: &[u8], reveal: Reveal) -> Self {
        let mac = Hmac::new_from_slice(key).unwrap_or_else(|_| {
            // HMAC takes a key of any length: this arm cannot be reached, and a keyed digest under
            // an all-zero key would still not be a raw value.
            <Hmac<Sha256> as KeyInit>::new(&Default::default())
        });
        Self {
            mac,
            reveal,
            misses: Misses::Dropped,
        }
    }

    /// The same, telling of what fails its checks.
    pub fn telling_misses(&self) -> Self {
        Self {
            misses: Misses::Told,
            ..self.clone()
        }
    }

    pub fn tells_misses(&self) -> bool {
        self.misses == Misses::Told
    }

    /// HMAC-SHA-256 of rule, a zero byte and the canonical value.
    pub fn digest(&self, rule: &str, value: &str) -> Digest {
        let mut mac = self.mac.clone();
        mac.update(rule.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        Digest(mac.finalize().into_bytes().into())
    }

    /// Judges the forms that match at one place: for each rule the longest one that passes, and of
    /// two rules that take the same characters the one that chance explains less.
    pub fn candidates(
        &self,
        here: &Here<'_>,
        hits: &mut [Hit],
        cover: &mut Cover,
        found: &mut dyn FnMut(Spot, Seen),
    ) {
        let rules = here.rules;
        cover.shapes.clear();
        if hits.len() > 1 {
            hits.sort_by_key(|hit| (here.rule_of(hit), std::cmp::Reverse(hit.end), hit.form));
        }
        cover
            .own_until
            .resize(rules.rules.len(), (0, Standing::Alone));
        // Most often there is one, for which nothing is allocated.
        let mut first: Option<Passed<'_>> = None;
        let mut others: Vec<Passed<'_>> = Vec::new();
        for of_rule in hits.chunk_by(|a, b| here.rule_of(a) == here.rule_of(b)) {
            let Some(number) = of_rule.first().and_then(|hit| here.rule_of(hit)) else {
                continue;
            };
            let taken = cover.own_until.get(number as usize).copied();
            let covered = taken.filter(|(until, _)| here.at < *until);
            if matches!(covered, Some((_, Standing::Alone))) {
                continue;
            }
            match longest(here, number, of_rule, cover) {
                // What needs context does not hide what needs none.
                Judged::Passed(one) if covered.is_some() && one.standing() != Standing::Alone => {}
                Judged::Passed(one) if first.is_none() => first = Some(one),
                Judged::Passed(one) => others.push(one),
                Judged::Failed(..) | Judged::Nothing(_) if covered.is_some() => {}
                Judged::Failed(lost) => {
                    cover.shapes.push(number);
                    here.tell_shape(number, found);
                    self.tell(here, (number, lost), cover, found);
                }
                Judged::Nothing(lost) => self.tell(here, (number, lost), cover, found),
            }
        }
        let Some(first) = first else {
            return;
        };
        if others.is_empty() {
            self.accept(here, first, cover, found);
            return;
        }
        let passed = || std::iter::once(&first).chain(&others);
        let odds: Vec<(usize, u32, u16)> =
            passed().map(|p| (p.hit.end, p.odds(), p.number)).collect();
        for one in std::iter::once(first).chain(others) {
            let by_chance = |(end, odds, _): &&(usize, u32, u16)| {
                *end == one.hit.end && *odds / FAR_LIKELIER >= one.odds()
            };
            match odds.iter().find(by_chance) {
                None => self.accept(here, one, cover, found),
                Some((_, _, claimant)) => {
                    let why = Why::Claimed(*claimant);
                    let lost = Some(Lost { why, hit: one.hit });
                    self.tell(here, (one.number, lost), cover, found);
                }
            }
        }
    }

    /// Tells of what failed a check, where somebody asked why.
    fn tell(
        &self,
        here: &Here<'_>,
        (rule, lost): (u16, Option<Lost>),
        cover: &mut Cover,
        found: &mut dyn FnMut(Spot, Seen),
    ) {
        let lost = lost.filter(|_| self.misses == Misses::Told && cover.told < TOLD);
        if let Some((spot, missed)) = lost.and_then(|lost| missed(here, rule, lost)) {
            cover.told += 1;
            found(spot, Seen::Missed(Box::new(missed)));
        }
    }

    fn accept(
        &self,
        here: &Here<'_>,
        one: Passed<'_>,
        cover: &mut Cover,
        found: &mut dyn FnMut(Spot, Seen),
    ) {
        if let Some(until) = cover.own_until.get_mut(one.number as usize) {
            *until = (one.hit.end, one.standing());
        }
        cover.reach = cover.reach.max(one.hit.end);
        if one.form.validator.is_some() {
            cover.checked_until = cover.checked_until.max(one.hit.end);
        }
        let spot = here.stand.spot();
        let candidate = self.candidate(here, one, &mut cover.room);
        if cover.names.len() < NAMED {
            cover.names.extend(candidate.name.clone());
        }
        found(spot, Seen::Candidate(Box::new(candidate)));
    }

    fn candidate(&self, here: &Here<'_>, one: Passed<'_>, room: &mut String) -> Candidate {
        let Passed {
            number,
            identifier,
            form,
            passage,
            value,
            ..
        } = one;
        let mut signals = form.signals;
        if form.validator.is_some() {
            signals = signals.with(Signals::CHECKSUM);
        }
        if has_issued_prefix(identifier, &value) {
            signals = signals.with(Signals::PREFIX);
        }
        if identifier.specimens.contains(&value) {
            signals = signals.with(Signals::SPECIMEN);
        }
        let heading = passage.heading(number);
        let masked = mask(identifier.mask, passage.raw);
        Candidate {
            rule: number,
            signals,
            len: length(passage.text) as u32,
            name: in_name(&masked, &passage),
            masked,
            digest: self.digest(one.id, &value),
            value: match self.reveal {
                Reveal::Values => Some(value),
                Reveal::Masked => {
                    *room = value;
                    None
                }
            },
            place: here.stand.place(),
            heading,
            column: here.column(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_keyed_and_bound_to_the_rule() {
        let one = Confirm::new(&[1; 32], Reveal::Masked);
        let other = Confirm::new(&[2; 32], Reveal::Masked);
        assert_ne!(one.digest("hkid", "X"), other.digest("hkid", "X"));
        assert_ne!(one.digest("hkid", "X"), one.digest("macau-id", "X"));
    }
}
