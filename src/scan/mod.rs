//! The one room that knows every stage: a file in, an outcome out.

mod batch;
mod fault;
mod members;
mod outcome;
mod scanner;
mod visit;

pub use scanner::{Cancel, Mode, Request, Scanner, Settings, TextPiece};
