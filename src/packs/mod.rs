//! Rules as data: what a pack says, parsed and checked; how it is matched is `detect`'s matter.

mod builtin;
mod check;
mod load;
mod own;
mod resolve;
pub(crate) mod schema;
mod word_list;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use builtin::BUILT_IN;
#[cfg(test)]
pub(crate) use resolve::Source;
pub(crate) use resolve::{Loaded, LoadedPack, load};
