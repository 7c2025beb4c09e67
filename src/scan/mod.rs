//! The one room that knows every stage: a file in, an outcome out.

mod batch;
pub mod catalogue;
mod diff;
mod document;
mod explain;
mod fault;
mod formats;
mod hash;
mod import;
mod labels;
mod lint;
mod members;
mod names;
mod outcome;
mod read;
mod scanner;
mod visit;
mod visited;

pub(crate) use visit::visit_text;

pub use scanner::{Cancel, Mode, Request, Scanner, Settings, TextPiece};
