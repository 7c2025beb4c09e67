//! Why the policy decided as it did: every line that spoke or nearly did, and the table's cells.

mod conditions;
mod judge;
mod wording;

pub(crate) use judge::judge;
