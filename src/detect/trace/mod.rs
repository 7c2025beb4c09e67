//! What a scan went by, recorded only where somebody asks why: distances, conditions, near misses.

mod document;
mod levels;
mod missed;
mod recorder;
mod rule;
mod span;
#[cfg(test)]
mod tests;

pub(crate) use missed::{Lost, Missed, Why, missed};
pub(crate) use recorder::{Judged, Recorder};
pub(crate) use rule::Traced;
