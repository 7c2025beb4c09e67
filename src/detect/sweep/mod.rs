//! One fast pass over a chunk: where words of the packs stand, and where a pattern may begin.

mod blocks;
mod frozen;
mod heads;
mod pass;
mod prefixes;
#[allow(unsafe_code)]
mod simd;
#[cfg(test)]
mod tests;
mod walk;
mod watch;
mod words;

pub(crate) use blocks::WIDTH;
pub(crate) use pass::{Stands, Sweep, Swept};
pub(crate) use watch::{Signs, Watch};
pub(crate) use words::Spelling;
