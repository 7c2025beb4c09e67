//! Rules as data: what a pack says, parsed and checked; how it is matched is `detect`'s matter.

mod ahead;
mod builtin;
mod check;
pub(crate) mod classifier;
pub(crate) mod import;
pub(crate) mod lint;
mod load;
mod own;
mod resolve;
pub(crate) mod schema;
mod shapes;
mod value;
mod weighing;
mod word_list;

#[cfg(test)]
mod tests;

pub(crate) use ahead::{built_in, without_words};
pub(crate) use builtin::BUILT_IN;
pub(crate) use load::source;
pub(crate) use resolve::{Loaded, LoadedPack, Source, load, sources};
