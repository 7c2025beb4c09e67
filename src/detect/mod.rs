//! From text to findings: joined, normalised, looked at in one pass, confirmed and scored.

mod chunk;
mod compile;
mod confirm;
mod document;
mod evidence;
mod findings;
mod ledger;
mod look;
mod normalise;
mod rules;
mod score;
mod stream;
mod sweep;
mod table;
#[cfg(test)]
mod tests;
mod validator;
mod validators;
mod value;

pub(crate) use chunk::Chunk;
pub(crate) use confirm::Confirm;
pub use confirm::Reveal;
pub(crate) use evidence::Evidence;
pub(crate) use findings::{Findings, Kept};
pub(crate) use ledger::{Ledger, NAMED};
pub(crate) use look::{Examined, examine};
pub(crate) use rules::{Kind, Rules};
pub(crate) use stream::{Again, CHUNK, Separator, Stream};
