//! From text to findings: joined, normalised, looked at in one pass, confirmed and scored.

mod automaton;
mod ceiling;
mod chunk;
mod column;
mod compile;
mod confirm;
mod crowd;
mod demand;
mod document;
mod evidence;
mod figure;
mod findings;
mod fruitless;
mod judged;
mod last_word;
mod ledger;
mod look;
mod mark;
mod naming;
mod normalise;
mod own;
mod passage;
mod rules;
mod score;
mod seek;
mod stream;
mod sweep;
mod table;
#[cfg(test)]
mod tests;
mod trace;
mod validator;
mod validators;
mod value;

pub(crate) use chunk::Chunk;
pub(crate) use confirm::Confirm;
pub use confirm::Reveal;
pub(crate) use document::Views;
pub(crate) use evidence::Evidence;
pub(crate) use findings::{Findings, Kept};
pub(crate) use ledger::{Ledger, NAMED};
pub(crate) use look::{Examined, examine};
pub(crate) use rules::{Kind, Rules};
pub(crate) use stream::{Again, CHUNK, Separator, Stream};
pub(crate) use trace::{Recorder, Traced};
pub(crate) use validator::validator;
