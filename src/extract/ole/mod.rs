//! Compound files (OLE): a lenient reader over positional bytes, wrapped objects, property sets.

#![allow(dead_code, unused_imports, reason = "readers of compound files follow")]

mod code_page;
mod compound;
mod directory;
mod extents;
pub(crate) mod property_sets;
mod sectors;
mod stream;
#[cfg(test)]
mod tests;
mod wrapped;

pub(crate) use code_page::code_page;
pub(crate) use compound::Compound;
pub(crate) use directory::Entry;
pub(crate) use stream::Stream;
pub(crate) use wrapped::{is_compound, is_equation, unwrap, unwrap_in};
