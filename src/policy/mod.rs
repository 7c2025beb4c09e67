//! Findings, gaps and a destination in, a verdict out; every line of it is data in a policy file.

mod advice;
mod check;
mod decide;
mod destination;
mod evidence;
mod judgement;
mod label;
mod load;
mod reason;
mod schema;
mod show;
mod table;
mod wording;

pub use decide::{Case, Verdict};
pub use destination::{ResolvedDestination, UNKNOWN};
pub use label::SeenLabel;
pub use load::Policy;

pub(crate) use decide::decide;
pub(crate) use judgement::judge;

#[cfg(test)]
mod tests;
