//! Scales: what speaks for a thing weighed against what speaks against it, in points.

use std::sync::Arc;

use super::condition::{AnyOf, Condition, Known};
use super::document::Case;
use crate::packs::schema::{Points, Scale as PackScale};

/// A pack's scale, compiled.
#[derive(Debug)]
pub(super) struct Scale {
    name: Arc<str>,
    pack: Arc<str>,
    adds: Vec<Weight>,
    takes: Vec<Weight>,
}

#[derive(Debug)]
struct Weight {
    points: u64,
    all: Vec<AnyOf>,
    /// The conditions as the pack writes them.
    text: Arc<str>,
}

impl Scale {
    pub fn compile(scale: &PackScale, known: &Known<'_>) -> Result<Self, String> {
        let weights = |list: &[Points]| {
            let weight = |points: &Points| {
                let all = points.on.iter().map(|text| known.any_of(text));
                Ok(Weight {
                    points: u64::from(points.points),
                    all: all.collect::<Result<_, String>>()?,
                    text: points.on.join(" & ").into(),
                })
            };
            list.iter().map(weight).collect::<Result<Vec<_>, String>>()
        };
        Ok(Self {
            name: scale.name.as_str().into(),
            pack: known.pack.into(),
            adds: weights(&scale.adds)?,
            takes: weights(&scale.takes)?,
        })
    }

    pub fn is(&self, pack: &str, name: &str) -> bool {
        &*self.pack == pack && &*self.name == name
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// What a document reaches: never less than nothing.
    pub fn points(&self, case: &Case<'_>) -> u64 {
        sum(&self.adds, case).saturating_sub(sum(&self.takes, case))
    }

    /// Whether a document reaches so many points.
    pub fn reaches(&self, case: &Case<'_>, at_least: u64) -> bool {
        let added = sum(&self.adds, case);
        // What takes points is asked only where there are enough.
        added >= at_least && added.saturating_sub(sum(&self.takes, case)) >= at_least
    }

    /// More points than any stretch of a document reaches, which this is the whole of.
    pub fn most(&self, whole: &Case<'_>) -> u64 {
        let may = |any: &AnyOf| any.iter().any(|one| whole.may_hold(one));
        let open = self.adds.iter().filter(|weight| weight.all.iter().all(may));
        open.map(|weight| weight.points).sum()
    }

    /// The conditions that add points to this document.
    pub fn speaking(&self, case: &Case<'_>) -> impl Iterator<Item = &Condition> {
        let held = self.adds.iter().filter(|weight| weight.holds(case));
        held.flat_map(|weight| &weight.all).flatten()
    }

    /// What added points and what took them, as the pack writes it.
    pub fn words(&self, case: &Case<'_>) -> Vec<Arc<str>> {
        let both = self.adds.iter().chain(&self.takes);
        let held = both.filter(|weight| weight.holds(case));
        held.map(|weight| Arc::clone(&weight.text)).collect()
    }
}

/// The points of those weights that hold.
fn sum(weights: &[Weight], case: &Case<'_>) -> u64 {
    let held = weights.iter().filter(|weight| weight.holds(case));
    held.map(|weight| weight.points).sum()
}

impl Weight {
    fn holds(&self, case: &Case<'_>) -> bool {
        let any = |any: &AnyOf| any.iter().any(|one| case.holds_on_scale(one));
        self.all.iter().all(any)
    }
}
