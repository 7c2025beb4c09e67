//! Rules as data: what a pack says, parsed and checked; how it is matched is `detect`'s matter.

mod builtin;
mod check;
mod load;
mod resolve;
pub(crate) mod schema;
mod word_list;

#[cfg(test)]
mod tests;

pub(crate) use builtin::{BUILT_IN, BuiltIn};
pub(crate) use load::{parse, read};
pub(crate) use resolve::{Loaded, LoadedPack, Source, load};
