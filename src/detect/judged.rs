//! Which of one rule's forms that match at a place is its value, if any.

use std::mem;
use std::sync::Arc;

use super::confirm::{Cover, Hit};
use super::passage::{Here, Passage, guards_hold};
use super::rules::{Form, Identifier, Kind};
use super::score::{Signals, level};
use super::trace::{Lost, Why};
use super::value::canonical_in;

/// A form that passed its rule's checks.
pub(super) struct Passed<'a> {
    pub number: u16,
    pub id: &'a Arc<str>,
    pub identifier: &'a Identifier,
    pub form: &'a Form,
    pub hit: Hit,
    pub passage: Passage<'a>,
    pub value: String,
}

impl Passed<'_> {
    pub fn standing(&self) -> Standing {
        let checked = match self.form.validator {
            Some(_) => self.form.signals.with(Signals::CHECKSUM),
            None => self.form.signals,
        };
        match level(&self.identifier.levels, checked) {
            Some(_) => Standing::Alone,
            None => Standing::InContext,
        }
    }

    pub fn odds(&self) -> u32 {
        self.form.validator.map_or(1, |validator| validator.odds)
    }
}

/// Whether a value is a finding by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Alone,
    InContext,
}

/// A check that passes by chance so many times more often is taken to have passed by chance.
pub(super) const FAR_LIKELIER: u32 = 100;

pub(super) enum Judged<'a> {
    Passed(Passed<'a>),
    /// Something of the shape of a rule that looks at populations.
    Failed(Option<Lost>),
    Nothing(Option<Lost>),
}

/// The longest of one rule's forms that passes.
pub(super) fn longest<'a>(
    here: &Here<'a>,
    number: u16,
    hits: &[Hit],
    cover: &mut Cover,
) -> Judged<'a> {
    let Some(rule) = here.rules.rules.get(number as usize) else {
        return Judged::Nothing(None);
    };
    let Kind::Identifier(identifier) = &rule.kind else {
        return Judged::Nothing(None);
    };
    let mut failed = false;
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
        let Some(passage) = Passage::of(here, hit.end) else {
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
        let value = canonical_in(form.canonical, value, mem::take(&mut cover.room));
        let why = if identifier.own.has(&value) {
            Some(Why::Own)
        } else if identifier.excluded.contains(&value) {
            Some(Why::Excluded)
        } else if form.validator.is_some_and(|v| !(v.check)(&value)) {
            failed = true;
            Some(Why::Checksum)
        } else {
            None
        };
        if let Some(why) = why {
            lose(why);
            cover.room = value;
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
    if failed && identifier.uses_population {
        return Judged::Failed(lost);
    }
    Judged::Nothing(lost)
}
