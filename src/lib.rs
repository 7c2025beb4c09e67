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
pub mod report;
pub mod source;

pub mod config;
mod detect;
pub mod digest_key;
mod extract;
mod packs;
mod policy;
mod scan;

pub use error::Error;
pub use limits::Limits;
pub use model::Outcome;
pub use scan::{Cancel, Mode, Request, Scanner, Settings, TextPiece, catalogue};
pub use detect::Reveal;
pub use policy::Policy;
