//! tidegate reads what a file holds, finds what must not leave, and says whether it may go.
//!
//! The public API is [`Scanner`]: built once, shared by threads, and always answering with an
//! [`Outcome`], in which whatever could not be read is a named gap.

mod config;
mod digest_key;
mod error;
mod input;
mod limits;

pub mod model;

mod extract;
mod packs;
mod policy;

pub use error::Error;
pub use limits::Limits;
pub use model::Outcome;
