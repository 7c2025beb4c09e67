//! Formats that are known but not read: what a file is, so that its gap can say so.

mod compound;
mod content;
mod known;
mod table;

pub(crate) use known::{Family, Known, compound_kind, is_textual, known};
