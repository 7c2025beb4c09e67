//! The nouns of a scan: plain data, serialisable, knowing nothing of how they came about.

mod date;
pub mod explanation;
mod finding;
mod location;
mod organisation;
mod outcome;
mod site;

pub use date::Date;
pub use explanation::{Explained, Explanation};
pub use finding::{Confidence, Counts, Detection, Digest, Match, Signal, Title};
pub use location::{Location, Place};
pub use organisation::Organisation;
pub use outcome::{Action, Class, Coverage, Destination, Gap, GapKind, Outcome, Reason, SCHEMA};
pub use site::{DestinationEntry, Hosting, Lined, Site};
