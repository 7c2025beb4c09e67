//! tidegate reads what a file holds, finds what must not leave, and says whether it may go.
//!
//! The public API is [`Scanner`]: built once, shared by threads, and always answering with an
//! [`Outcome`], in which whatever could not be read is a named gap.

#![warn(missing_docs)]

mod error;
mod frozen;
mod input;
mod limits;

pub mod config;
pub mod digest_key;
pub mod model;
pub mod policy;
pub mod report;
pub mod source;

mod detect;
mod extract;
mod packs;
mod scan;

#[cfg(fuzzing)]
pub mod fuzzing;
#[doc(hidden)]
pub mod measure;

pub use config::Config;
pub use detect::Reveal;
pub use digest_key::DigestKey;
pub use error::Error;
pub use limits::{LIMIT_NAMES, Limits};
pub use model::{Explained, Outcome};
pub use policy::Policy;
pub use scan::{Cancel, Mode, Request, Scanner, Settings, TextPiece, catalogue};
