//! From a match to a finding's evidence: checks, canonical value, mask and digest. Raw values end here.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::chunk::{BARRIER, LONGEST_MATCH, Spot, Stand};
use super::column::column;
use super::ledger::NAMED;
use super::look::{Seen, View};
use super::rules::{Form, Identifier, Kind, Rules};
use super::score::{Signals, level};
use super::trace::{Lost, Why, missed};
use super::value::{canonical, mask};
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
    checked_until: usize,
    /// For each rule, up to where its last value reaches, and whether it needs no context.
    own_until: Vec<(usize, Standing)>,
    pub names: Vec<(String, String)>,
    /// How many failures were told of.
    told: usize,
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
        hits.sort_by_key(|hit| (here.rule_of(hit), std::cmp::Reverse(hit.end), hit.form));
        cover
            .own_until
            .resize(rules.rules.len(), (0, Standing::Alone));
        let mut passed: Vec<Passed<'_>> = Vec::new();
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
                Judged::Passed(one) => passed.push(one),
                Judged::Failed(..) | Judged::Nothing(_) if covered.is_some() => {}
                Judged::Failed(stand, lost) => {
                    let rule = number;
                    if let Some(column) = column(stand, here.view, here.at) {
                        found(stand.spot(), Seen::Shape { rule, column });
                    }
                    self.tell(here, (number, lost), cover, found);
                }
                Judged::Nothing(lost) => self.tell(here, (number, lost), cover, found),
            }
        }
        let odds: Vec<(usize, u32, u16)> = passed
            .iter()
            .map(|p| (p.hit.end, p.odds(), p.number))
            .collect();
        for one in passed {
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
        if one.form.validator.is_some() {
            cover.checked_until = cover.checked_until.max(one.hit.end);
        }
        let spot = one.passage.stand.spot();
        let candidate = self.candidate(here, one);
        if cover.names.len() < NAMED {
            cover.names.extend(candidate.name.clone());
        }
        found(spot, Seen::Candidate(Box::new(candidate)));
    }

    fn candidate(&self, here: &Here<'_>, one: Passed<'_>) -> Candidate {
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
            len: passage.text.chars().count() as u32,
            name: in_name(&masked, &passage),
            masked,
            digest: self.digest(one.id, &value),
            value: (self.reveal == Reveal::Values).then_some(value),
            place: passage.stand.place(),
            heading,
            column: column(passage.stand, here.view, here.at),
        }
    }
}

/// Where something matched.
pub(crate) struct Here<'a> {
    pub rules: &'a Rules,
    pub view: &'a View<'a>,
    /// Offset in the normalised text.
    pub at: usize,
}

impl Here<'_> {
    fn rule_of(&self, hit: &Hit) -> Option<u16> {
        self.rules.forms.get(hit.form).map(|form| form.rule)
    }
}

/// A form that passed its rule's checks.
struct Passed<'a> {
    number: u16,
    id: &'a Arc<str>,
    identifier: &'a Identifier,
    form: &'a Form,
    hit: Hit,
    passage: Passage<'a>,
    value: String,
}

impl Passed<'_> {
    fn standing(&self) -> Standing {
        let checked = match self.form.validator {
            Some(_) => self.form.signals.with(Signals::CHECKSUM),
            None => self.form.signals,
        };
        match level(&self.identifier.levels, checked) {
            Some(_) => Standing::Alone,
            None => Standing::InContext,
        }
    }

    fn odds(&self) -> u32 {
        self.form.validator.map_or(1, |validator| validator.odds)
    }
}

/// Whether a value is a finding by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Alone,
    InContext,
}

/// A check that passes by chance so many times more often is taken to have passed by chance.
const FAR_LIKELIER: u32 = 100;

enum Judged<'a> {
    Passed(Passed<'a>),
    /// Something of the shape of a rule that looks at populations.
    Failed(Stand<'a>, Option<Lost>),
    Nothing(Option<Lost>),
}

/// The longest of one rule's forms that passes.
fn longest<'a>(here: &Here<'a>, number: u16, hits: &[Hit], cover: &Cover) -> Judged<'a> {
    let Some(rule) = here.rules.rules.get(number as usize) else {
        return Judged::Nothing(None);
    };
    let Kind::Identifier(identifier) = &rule.kind else {
        return Judged::Nothing(None);
    };
    let mut failed = None;
    let mut lost = None;
    for (nth, hit) in hits.iter().enumerate() {
        let Some(form) = here.rules.forms.get(hit.form) else {
            continue;
        };
        // A form without a check character is only asked where nothing longer has the shape.
        let unchecked = form.validator.is_none();
        if unchecked && nth > 0 && identifier.validator.is_some() {
            continue;
        }
        let mut lose = |why| {
            lost.get_or_insert(Lost { why, hit: *hit });
        };
        if unchecked && here.at < cover.checked_until {
            lose(Why::Covered);
            continue;
        }
        let Some(passage) = Passage::of(here.view, here.at, hit.end) else {
            continue;
        };
        if !guards_hold(form, here.view.text, here.at, hit.end) {
            lose(Why::Guard);
            continue;
        }
        let value = match &form.demand {
            None => passage.text,
            Some(demand) => match demand.value(here.view.text, here.at, hit.end) {
                Some(value) => value,
                None => {
                    lose(Why::Refused);
                    continue;
                }
            },
        };
        let value = canonical(form.canonical, value);
        if identifier.own.has(&value) {
            lose(Why::Own);
            continue;
        }
        if identifier.excluded.contains(&value) {
            lose(Why::Excluded);
            continue;
        }
        if form.validator.is_some_and(|v| !(v.check)(&value)) {
            failed.get_or_insert(passage.stand);
            lose(Why::Checksum);
            continue;
        }
        return Judged::Passed(Passed {
            number,
            id: &rule.id,
            identifier,
            form,
            hit: *hit,
            passage,
            value,
        });
    }
    match failed {
        Some(stand) if identifier.uses_population => Judged::Failed(stand, lost),
        _ => Judged::Nothing(lost),
    }
}

/// Letter prefixes are compared whole (`W` is not the start of `WX`); digit prefixes are starts.
pub(super) fn has_issued_prefix(identifier: &Identifier, value: &str) -> bool {
    let letters = value.bytes().take_while(u8::is_ascii_alphabetic).count();
    let leading = value.get(..letters).unwrap_or_default();
    identifier.prefixes.iter().any(|prefix| {
        if letters > 0 {
            prefix == leading
        } else {
            value.starts_with(prefix.as_str())
        }
    })
}

/// A match as normalised and as written, with its mark.
pub(super) struct Passage<'a> {
    pub text: &'a str,
    pub raw: &'a str,
    pub stand: Stand<'a>,
}

impl<'a> Passage<'a> {
    /// Nothing where the match is longer than any value, or reaches over the end of a table or part.
    pub fn of(view: &'a View<'a>, at: usize, end: usize) -> Option<Self> {
        let (start_raw, end_raw) = (view.raw(at), view.raw(end));
        if end_raw.checked_sub(start_raw)? > LONGEST_MATCH {
            return None;
        }
        let text = view.text.get(at..end)?;
        if text.contains(BARRIER) {
            return None;
        }
        Some(Self {
            text,
            raw: view.chunk.text.get(start_raw..end_raw)?,
            stand: view.chunk.stand(start_raw)?,
        })
    }

    /// The word of the label that heads it, where there is one for `rule`.
    pub fn heading(&self, rule: u16) -> Option<Arc<str>> {
        let label = self.stand.mark.label.as_ref()?;
        let hit = label.headings.iter().find(|(known, _)| *known == rule);
        hit.map(|(_, word)| Arc::clone(word))
    }
}

fn guards_hold(form: &Form, text: &str, at: usize, end: usize) -> bool {
    guard_against(form, text, at, end).is_none()
}

/// The guard that speaks against a match, as the pack spells it.
pub(super) fn guard_against<'a>(
    form: &'a Form,
    text: &str,
    at: usize,
    end: usize,
) -> Option<&'a str> {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let not_after = form.not_after.iter().map(String::as_str);
    let not_before = form.not_before.iter().map(String::as_str);
    not_after
        .filter(|guard| before.ends_with(guard))
        .chain(not_before.filter(|guard| after.starts_with(guard)))
        .next()
}

/// Parts that are names, shown masked where a rule matched in them.
pub(crate) const NAME_PARTS: &[&str] = &["name", "sheet-name"];

fn in_name(masked: &str, passage: &Passage<'_>) -> Option<(String, String)> {
    let part = passage.stand.part_name()?;
    NAME_PARTS
        .contains(&part)
        .then(|| (passage.raw.to_owned(), masked.to_owned()))
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
