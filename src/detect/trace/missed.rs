//! What had a rule's shape and failed one of its checks.

use std::sync::Arc;

use super::super::chunk::Spot;
use super::super::confirm::Hit;
use super::super::passage::{Here, Passage, guard_against, has_issued_prefix};
use super::super::rules::Kind;
use super::super::score::Signals;
use super::super::value::{canonical, mask};
use crate::model::Place;

/// Why a form that matched is no value of its rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// Its check failed.
    Checksum,
    /// A guard of the form speaks against what stands beside it.
    Guard,
    /// A pack takes the value out.
    Excluded,
    /// It is not what the form asks of its value.
    Refused,
    /// It is the organisation's own.
    Own,
    /// A value with a check character reaches over it.
    Covered,
    /// Another rule takes the same characters, with a check that chance passes far less often.
    Claimed(u16),
}

/// The first form that was lost at a place, and why.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lost {
    pub why: Why,
    pub hit: Hit,
}

/// The same, with all that may be said of it: no value, only its mask.
pub(crate) struct Missed {
    pub rule: u16,
    pub why: Why,
    /// The check or the guard, as packs spell them.
    pub by: Option<Arc<str>>,
    /// The form's own signals, and the checksum where its check holds or is all that failed.
    pub signals: Signals,
    pub len: u32,
    pub masked: String,
    pub place: Place,
    /// The word of the label that heads it, where there is one for this rule.
    pub heading: Option<Arc<str>>,
}

/// Says what `lost` was, as far as it may be said. Raw values end here.
pub(crate) fn missed(here: &Here<'_>, rule: u16, lost: Lost) -> Option<(Spot, Missed)> {
    let Kind::Identifier(identifier) = &here.rules.rules.get(rule as usize)?.kind else {
        return None;
    };
    let form = here.rules.forms.get(lost.hit.form)?;
    let passage = Passage::of(here, lost.hit.end)?;
    let value = canonical(form.canonical, passage.text);
    let mut signals = form.signals;
    if form
        .validator
        .is_some_and(|v| lost.why == Why::Checksum || (v.check)(&value))
    {
        signals = signals.with(Signals::CHECKSUM);
    }
    if has_issued_prefix(identifier, &value) {
        signals = signals.with(Signals::PREFIX);
    }
    let by = match lost.why {
        Why::Checksum => form.validator.map(|validator| validator.name),
        Why::Guard => guard_against(form, here.view.text, here.at, lost.hit.end),
        _ => None,
    };
    let missed = Missed {
        rule,
        why: lost.why,
        by: by.map(Arc::from),
        signals,
        len: u32::try_from(passage.text.chars().count()).unwrap_or(u32::MAX),
        masked: mask(identifier.mask, passage.raw),
        place: passage.stand.place(),
        heading: passage.heading(rule),
    };
    Some((passage.stand.spot(), missed))
}
