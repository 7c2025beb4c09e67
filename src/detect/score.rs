//! From signals to a level: pure, so that a row's evidence can be judged again.

use crate::model::Confidence;

/// A set of signals, one bit each; [`super::rules::Rules`] gives the bits their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signals(pub u64);

/// The signals that the engine itself gives; forms' own follow.
pub(crate) const ENGINE_SIGNALS: &[&str] = &[
    "checksum",
    "keyword",
    "heading",
    "population",
    "prefix",
    "specimen",
    "beside",
    "field",
];

impl Signals {
    pub const CHECKSUM: Self = Self(1);
    pub const KEYWORD: Self = Self(1 << 1);
    pub const HEADING: Self = Self(1 << 2);
    pub const POPULATION: Self = Self(1 << 3);
    pub const PREFIX: Self = Self(1 << 4);
    pub const SPECIMEN: Self = Self(1 << 5);
    pub const BESIDE: Self = Self(1 << 6);
    pub const FIELD: Self = Self(1 << 7);

    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The conditions of one level: any of several lists, each of which asks for one signal out of
/// every set in it.
pub(crate) type LevelRule = (Confidence, Vec<Vec<Signals>>);

/// The highest level whose conditions hold. `levels` come highest first. A specimen is at most low.
pub(crate) fn level(levels: &[LevelRule], signals: Signals) -> Option<Confidence> {
    let reached = levels
        .iter()
        .find(|(_, any)| {
            any.iter()
                .any(|all| all.iter().all(|set| signals.has(*set)))
        })
        .map(|(level, _)| *level)?;
    if signals.has(Signals::SPECIMEN) {
        return Some(Confidence::Low);
    }
    Some(reached)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hkid() -> Vec<LevelRule> {
        let context = Signals::KEYWORD
            .with(Signals::HEADING)
            .with(Signals::POPULATION);
        let brackets = Signals(1 << 10);
        vec![
            (Confidence::High, vec![vec![Signals::CHECKSUM, context]]),
            (Confidence::Medium, vec![vec![Signals::CHECKSUM, brackets]]),
            (Confidence::Low, vec![vec![Signals::CHECKSUM]]),
        ]
    }

    #[test]
    fn the_highest_level_that_holds_wins() {
        let both = Signals::CHECKSUM.with(Signals::HEADING);
        assert_eq!(level(&hkid(), both), Some(Confidence::High));
        assert_eq!(level(&hkid(), Signals::CHECKSUM), Some(Confidence::Low));
        assert_eq!(level(&hkid(), Signals::KEYWORD), None);
    }

    #[test]
    fn a_specimen_is_never_more_than_low() {
        let all = Signals::CHECKSUM
            .with(Signals::KEYWORD)
            .with(Signals::SPECIMEN);
        assert_eq!(level(&hkid(), all), Some(Confidence::Low));
    }
}
