//! HTML, streamed and lenient: what it shows, what its tags carry, and what it hides.

mod attributes;
mod data_uri;
mod elements;
mod entities;
mod page;
mod reader;
mod tokens;
mod verbatim;

pub(crate) use reader::FORMAT;
