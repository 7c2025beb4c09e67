//! Mistakes in a pack that need no test to be seen.

mod cost;
mod look;
#[cfg(test)]
mod tests;
mod words;

pub use look::{Grade, Names, Remark, look};
