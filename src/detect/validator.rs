//! What a validator is: a name that packs use, and a pure check over a canonical value.

/// A check that a written number can hold or break: a check character, a calendar date, a range.
pub(crate) struct Validator {
    pub name: &'static str,
    /// Whether a canonical value holds.
    pub check: fn(&str) -> bool,
}

impl Validator {
    /// The validator called `name`.
    pub fn named(name: &str) -> Option<&'static Validator> {
        super::validators::VALIDATORS
            .iter()
            .find(|validator| validator.name == name)
    }
}
