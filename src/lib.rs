//! tidegate reads what a file holds, finds what must not leave, and says whether it may go.
//!
//! The public API is [`Scanner`]: built once, shared by threads, and always answering with an
//! [`Outcome`], in which whatever could not be read is a named gap.

#![warn(missing_docs)]

mod error;
mod input;
mod limits;

pub mod model;
pub mod report;
pub mod source;

mod extract;
mod packs;
pub mod standin;

pub use error::Error;
pub use limits::Limits;
pub use model::Outcome;
