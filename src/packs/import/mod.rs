//! Other products' rules as a pack of ours: text in, a draft and its losses out; nothing is read or
//! written here, and what cannot be had is listed.

mod contains;
mod draft;
mod gitleaks;
mod loss;
mod noseyparker;
mod presidio;
mod purview;
mod read;
mod regex;
mod write;
mod xml;
mod yaml;

#[cfg(test)]
mod tests;

pub use draft::{Draft, DraftRule};
pub use loss::{Effect, Loss};
pub use read::{Kind, import};
pub use write::write;
