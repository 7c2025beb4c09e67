//! Of the model, what packs are made of.

#[path = "../src/model/finding.rs"]
mod finding;
#[path = "../src/model/location.rs"]
mod location;

pub use finding::{Confidence, Title};
pub use location::{Location, Place};
