//! The texts that benches go over, one function a scenario: the same bytes for the same size, on any machine.
//!
//! Everybody and every number is invented; check digits are right where a number has one. Prose comes from a folder of
//! real texts where there is one, else from sentences of our own.

// Each program that takes this in uses a part of it.
#![allow(dead_code, unused_imports)]

mod adversarial;
mod dense;
mod evasion;
mod files;
mod logs;
mod prose;
mod random;
mod sparse;
mod values;

pub use adversarial::{ADVERSARIAL, repeated};
pub use dense::dense;
pub use evasion::evasion;
pub use files::{document, write_all};
pub use logs::logs;
pub use prose::Prose;
pub use sparse::{ascii, chinese, sparse};
