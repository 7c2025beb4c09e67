//! The nouns of a scan: plain data, serialisable, knowing nothing of how they came about.

mod finding;
mod location;
mod outcome;

pub use finding::{Confidence, Counts, Detection, Digest, Match, Signal, Title};
pub use location::{Location, Place};
pub use outcome::{Action, Class, Coverage, Destination, Gap, GapKind, Outcome, Reason, SCHEMA};
