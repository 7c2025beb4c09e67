//! Other products' patterns in ours: what both languages say alike is kept, what stands at the ends
//! becomes guards, and what has no equal is a stated loss.

mod class;
mod edges;
mod forms;
mod node;
mod parse;
mod render;
#[cfg(test)]
mod tests;

pub(super) use forms::{Form, plain, translate};

/// How a product reads patterns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dialect {
    /// Flags that hold from the start, of `ims`.
    pub flags: &'static str,
    /// Whether `x{,3}` repeats, and does not stand for itself.
    pub open_minimum: bool,
    /// Whether `x++` takes all it can for good, and does not repeat a repetition.
    pub possessive: bool,
    /// Which part of a match is the value.
    pub value: Want,
}

/// Which part of a match is the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Want {
    Match,
    /// The first group that took part.
    FirstGroup,
    /// The group of this number.
    Group(usize),
}

/// Go's RE2, as gitleaks uses it.
pub(super) const GO: Dialect = Dialect {
    flags: "",
    open_minimum: false,
    possessive: false,
    value: Want::FirstGroup,
};

/// Rust's `regex` and Vectorscan, as Nosey Parker and Kingfisher use them.
pub(super) const RUST: Dialect = Dialect {
    value: Want::Group(1),
    ..GO
};

/// Python's `regex`, with the flags that Presidio gives (26: ignore case, multi-line, dot-all).
pub(super) const PYTHON: Dialect = Dialect {
    flags: "ims",
    open_minimum: true,
    possessive: true,
    value: Want::Match,
};

/// Boost.Regex, as Purview uses it.
pub(super) const BOOST: Dialect = Dialect {
    flags: "",
    open_minimum: false,
    possessive: true,
    value: Want::Match,
};
