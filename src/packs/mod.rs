//! Rules as data: what a pack says, parsed and checked; how it is matched is `detect`'s matter.

mod resolve;
pub mod schema;

pub use resolve::{Loaded, LoadedGroup, LoadedPack, Source, line_of};
