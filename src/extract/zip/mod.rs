//! ZIP containers for every format that is one: entries listed, and read through the budget only.
//!
//! Neither the directory nor the headers before the data is believed alone: what either of them
//! lists is an entry.

mod directory;
mod inflate;
mod listing;
mod local;
mod method;
mod names;
mod package;

pub(crate) use names::decode_alone;
pub(crate) use package::{Package, names};
