//! Whether words name a person: after a heading, before a description, or as all that a cell holds.

mod given;
mod lists;
mod near;
mod shape;
#[cfg(test)]
mod tests;

pub(crate) use near::{Beside, NEXT_TO};
pub(crate) use shape::{Likeness, likeness};
