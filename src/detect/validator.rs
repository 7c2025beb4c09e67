//! What a validator is: a name that packs use, and a pure check over a canonical value.

/// A check that a written number can hold or break: a check character, a calendar date, a range.
pub(crate) struct Validator {
    pub name: &'static str,
    /// Whether a canonical value holds.
    pub check: fn(&str) -> bool,
    /// About one random value of the right shape in so many passes. Where two checks hold for the
    /// same characters, the one that chance explains less stands.
    pub odds: u32,
}

/// The check of the validator called `name`.
pub(crate) fn validator(name: &str) -> Option<fn(&str) -> bool> {
    Validator::named(name).map(|validator| validator.check)
}

impl Validator {
    /// The validator called `name`.
    pub fn named(name: &str) -> Option<&'static Validator> {
        super::validators::VALIDATORS
            .iter()
            .find(|validator| validator.name == name)
    }
}
