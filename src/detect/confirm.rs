//! From a match to a finding's evidence: checks, canonical value, mask and digest. Raw values end here.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::chunk::{BARRIER, LONGEST_MATCH, Mark, Spot};
use super::look::{Seen, View};
use super::normalise::is_invisible;
use super::rules::{Form, Identifier, Kind, Rules};
use super::score::Signals;
use crate::model::{Digest, Place};
use crate::packs::schema::{Canonical, Mask};

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
    pub column: u64,
    /// Where it stands in a name: the name as it is to be shown, beside the name itself.
    pub name: Option<(String, String)>,
}

/// What is already taken by stronger matches, over one chunk.
#[derive(Default)]
pub(crate) struct Cover {
    /// Up to where a value with a valid check digit reaches.
    checked_until: usize,
    /// For each rule, up to where its last value reaches.
    own_until: Vec<usize>,
    pub names: Vec<(String, String)>,
}

/// Whether values are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reveal {
    #[default]
    Masked,
    Values,
}

/// The confirming stage: the digest key and whether values may be kept.
pub(crate) struct Confirm {
    mac: Hmac<Sha256>,
    reveal: Reveal,
}

impl Confirm {
    pub fn new(key: &[u8], reveal: Reveal) -> Self {
        let mac = Hmac::new_from_slice(key).unwrap_or_else(|_| {
            // HMAC takes a key of any length: this arm cannot be reached, and a keyed digest under
            // an all-zero key would still not be a raw value.
            <Hmac<Sha256> as KeyInit>::new(&Default::default())
        });
        Self { mac, reveal }
    }

    /// HMAC-SHA-256 of rule, a zero byte and the canonical value.
    pub fn digest(&self, rule: &str, value: &str) -> Digest {
        let mut mac = self.mac.clone();
        mac.update(rule.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        Digest(mac.finalize().into_bytes().into())
    }

    /// Judges the forms that match at `at`: for each rule the longest one that passes.
    pub fn candidates(
        &self,
        rules: &Rules,
        view: &View<'_>,
        at: usize,
        hits: &mut Vec<Hit>,
        cover: &mut Cover,
        found: &mut dyn FnMut(Spot, Seen),
    ) {
        hits.sort_by_key(|hit| {
            let rule = rules.forms.get(hit.form).map_or(u16::MAX, |form| form.rule);
            (rule, std::cmp::Reverse(hit.end), hit.form)
        });
        cover.own_until.resize(rules.rules.len(), 0);
        for of_rule in hits.chunk_by(|a, b| rule_of(rules, a) == rule_of(rules, b)) {
            let Some(first) = of_rule.first() else {
                continue;
            };
            let Some(number) = rule_of(rules, first) else {
                continue;
            };
            let taken = cover.own_until.get(number as usize).copied().unwrap_or(0);
            if at < taken {
                continue;
            }
            let Some(rule) = rules.rules.get(number as usize) else {
                continue;
            };
            let Kind::Identifier(identifier) = &rule.kind else {
                continue;
            };
            self.one_rule(
                rules,
                (number, &rule.id, identifier),
                view,
                at,
                of_rule,
                cover,
                found,
            );
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn one_rule(
        &self,
        rules: &Rules,
        (number, id, identifier): (u16, &Arc<str>, &Identifier),
        view: &View<'_>,
        at: usize,
        hits: &[Hit],
        cover: &mut Cover,
        found: &mut dyn FnMut(Spot, Seen),
    ) {
        let mut failed = None;
        for (nth, hit) in hits.iter().enumerate() {
            let Some(form) = rules.forms.get(hit.form) else {
                continue;
            };
            // A form without a check character is only asked where nothing longer has the shape.
            if nth > 0 && form.validator.is_none() && identifier.validator.is_some() {
                continue;
            }
            if form.validator.is_none() && at < cover.checked_until {
                continue;
            }
            let Some(passage) = Passage::of(view, at, hit.end) else {
                continue;
            };
            if !guards_hold(form, view.text, at, hit.end) {
                continue;
            }
            let value = canonical(form.canonical, passage.text);
            if identifier.excluded.contains(&value) {
                continue;
            }
            if form.validator.is_some_and(|v| !(v.check)(&value)) {
                failed.get_or_insert(passage.mark);
                continue;
            }
            if let Some(until) = cover.own_until.get_mut(number as usize) {
                *until = hit.end;
            }
            if form.validator.is_some() {
                cover.checked_until = cover.checked_until.max(hit.end);
            }
            let candidate = self.candidate(number, id, identifier, form, &passage, value, view, at);
            if let Some(name) = &candidate.name {
                cover.names.push(name.clone());
            }
            found(passage.mark.spot, Seen::Candidate(Box::new(candidate)));
            return;
        }
        if let Some(mark) = failed
            && identifier.uses_population
        {
            let column = column(mark, view, at);
            found(
                mark.spot,
                Seen::Shape {
                    rule: number,
                    column,
                },
            );
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn candidate(
        &self,
        number: u16,
        id: &Arc<str>,
        identifier: &Identifier,
        form: &Form,
        passage: &Passage<'_>,
        value: String,
        view: &View<'_>,
        at: usize,
    ) -> Candidate {
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
        let heading = passage.mark.label.as_ref().and_then(|label| {
            let hit = label.headings.iter().find(|(rule, _)| *rule == number);
            hit.map(|(_, word)| Arc::clone(word))
        });
        Candidate {
            rule: number,
            signals,
            len: passage.text.chars().count() as u32,
            masked: mask(identifier.mask, passage.raw),
            digest: self.digest(id, &value),
            value: (self.reveal == Reveal::Values).then_some(value),
            place: passage.mark.place.clone(),
            heading,
            column: column(passage.mark, view, at),
            name: shown_name(identifier.mask, passage),
        }
    }
}

fn rule_of(rules: &Rules, hit: &Hit) -> Option<u16> {
    rules.forms.get(hit.form).map(|form| form.rule)
}

/// Letter prefixes are compared whole (`W` is not the start of `WX`); digit prefixes are starts.
fn has_issued_prefix(identifier: &Identifier, value: &str) -> bool {
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
struct Passage<'a> {
    text: &'a str,
    raw: &'a str,
    /// The whole text under the match's first mark, and where in it the match begins.
    segment: (&'a str, usize),
    mark: &'a Mark,
}

impl<'a> Passage<'a> {
    /// Nothing where the match is longer than any value, or reaches over the end of a table or part.
    fn of(view: &View<'a>, at: usize, end: usize) -> Option<Self> {
        let (start_raw, end_raw) = (view.raw(at), view.raw(end));
        if end_raw.checked_sub(start_raw)? > LONGEST_MATCH {
            return None;
        }
        let text = view.text.get(at..end)?;
        if text.contains(BARRIER) {
            return None;
        }
        let index = view.chunk.mark_at(start_raw)?;
        let extent = view.chunk.extent(index);
        let segment = view.chunk.text.get(extent.clone()).unwrap_or_default();
        Some(Self {
            text,
            raw: view.chunk.text.get(start_raw..end_raw)?,
            segment: (segment, start_raw - extent.start),
            mark: view.chunk.marks.get(index)?,
        })
    }
}

fn guards_hold(form: &Form, text: &str, at: usize, end: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    !form
        .not_after
        .iter()
        .any(|guard| before.ends_with(guard.as_str()))
        && !form
            .not_before
            .iter()
            .any(|guard| after.starts_with(guard.as_str()))
}

/// What makes two writings one value.
pub(crate) fn canonical(kind: Canonical, text: &str) -> String {
    let alnum = || text.chars().filter(char::is_ascii_alphanumeric);
    let digits = || {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let last = |n: usize| {
        let all = digits();
        all.get(all.len().saturating_sub(n)..)
            .unwrap_or_default()
            .to_owned()
    };
    match kind {
        Canonical::Alnum => alnum().map(|c| c.to_ascii_uppercase()).collect(),
        Canonical::Digits => digits(),
        Canonical::HkPhone => last(8),
        Canonical::CnMobile => last(11),
        Canonical::Lower => text.trim().to_lowercase(),
        Canonical::AsIs => text.trim().to_owned(),
    }
}

/// The value as written with all but what its rule leaves readable starred out.
pub(crate) fn mask(kind: Mask, raw: &str) -> String {
    let shown = raw.chars().filter(|c| !is_invisible(*c) && !c.is_control());
    let length = shown.clone().filter(|c| c.is_alphanumeric()).count();
    let keep: Box<dyn Fn(usize) -> bool> = match kind {
        _ if length < 6 => Box::new(|_| false),
        Mask::FirstTwo => Box::new(|nth| nth < 2),
        Mask::LastFour => Box::new(move |nth| nth + 4 >= length),
        Mask::Email | Mask::All => Box::new(|_| false),
    };
    if let (Mask::Email, Some((local, domain))) = (kind, raw.split_once('@')) {
        let first: String = local.chars().take(1).collect();
        return format!("{first}***@{domain}");
    }
    let mut nth = 0;
    let masked: String = shown
        .take(LONGEST_MASK)
        .map(|c| {
            if !c.is_alphanumeric() {
                return c;
            }
            nth += 1;
            if keep(nth - 1) { c } else { '*' }
        })
        .collect();
    if raw.chars().count() > LONGEST_MASK {
        return format!("{masked}…");
    }
    masked
}

/// A mask shows a value's shape, not the length of a key file.
const LONGEST_MASK: usize = 40;

/// The key of the column, key or line position in which a match stands.
fn column(mark: &Mark, view: &View<'_>, at: usize) -> u64 {
    let mut hasher = DefaultHasher::new();
    mark.spot.section.hash(&mut hasher);
    if let Some(label) = &mark.label {
        (0u8, label.key).hash(&mut hasher);
    } else if mark.spot.in_table {
        (1u8, mark.spot.col).hash(&mut hasher);
    } else {
        let before = view
            .text
            .as_bytes()
            .get(at.saturating_sub(LONGEST_MATCH)..at);
        let before = before.unwrap_or_default();
        let line_start = before
            .iter()
            .rev()
            .position(|byte| matches!(*byte, b'\n' | 0x0C) || *byte == BARRIER as u8);
        let whole = view.chunk.first && before.len() == at;
        (2u8, line_start.or(whole.then_some(before.len()))).hash(&mut hasher);
    }
    hasher.finish()
}

/// Parts that are names, shown masked where a rule matched in them.
pub(crate) const NAME_PARTS: &[&str] = &["name", "sheet-name"];

fn shown_name(kind: Mask, passage: &Passage<'_>) -> Option<(String, String)> {
    let part = passage.mark.place.part_name()?;
    if !NAME_PARTS.contains(&part) {
        return None;
    }
    let (segment, start) = passage.segment;
    let segment = segment.trim_end_matches(['\n', '\t', BARRIER]);
    let before = segment.get(..start)?;
    let after = segment.get(start + passage.raw.len()..)?;
    let shown = format!("{before}{}{after}", mask(kind, passage.raw));
    Some((segment.to_owned(), shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_two_letters_or_digits_stay_and_short_values_show_nothing() {
        assert_eq!(mask(Mask::FirstTwo, "K274918(1)"), "K2*****(*)");
        assert_eq!(
            mask(Mask::FirstTwo, "Ｋ２７４９１８（１）"),
            "Ｋ２*****（*）"
        );
        assert_eq!(mask(Mask::FirstTwo, "A1234"), "*****");
        assert_eq!(
            mask(Mask::LastFour, "4012 8888 8888 1881"),
            "**** **** **** 1881"
        );
        assert_eq!(mask(Mask::Email, "mei.ling@example.hk"), "m***@example.hk");
        assert_eq!(mask(Mask::FirstTwo, "K27\u{200B}4918(1)"), "K2*****(*)");
    }

    #[test]
    fn writings_of_one_value_are_one_value() {
        for written in ["K274918(1)", "k 274918 1", "K-274918[1]"] {
            assert_eq!(canonical(Canonical::Alnum, written), "K2749181");
        }
        assert_eq!(canonical(Canonical::HkPhone, "+852 9123-4567"), "91234567");
    }

    #[test]
    fn the_digest_is_keyed_and_bound_to_the_rule() {
        let one = Confirm::new(&[1; 32], Reveal::Masked);
        let other = Confirm::new(&[2; 32], Reveal::Masked);
        assert_ne!(one.digest("hkid", "X"), other.digest("hkid", "X"));
        assert_ne!(one.digest("hkid", "X"), one.digest("macau-id", "X"));
    }
}
