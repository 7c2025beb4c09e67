//! Compound files (OLE): a lenient reader over positional bytes, wrapped objects, property sets.

mod code_page;
mod compound;
mod directory;
mod embedded;
mod extents;
pub(crate) mod property_sets;
mod repack;
mod sectors;
mod stream;
#[cfg(test)]
mod tests;
mod wrapped;

pub(crate) use code_page::code_page;
pub(crate) use compound::Compound;
pub(crate) use directory::Entry;
pub(crate) use embedded::{hand_over, hand_over_storage};
pub(crate) use stream::Stream;
pub(crate) use wrapped::{is_compound, is_equation, unwrap};
