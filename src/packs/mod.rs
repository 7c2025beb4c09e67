//! Rules as data: what a pack says, parsed and checked; how it is matched is `detect`'s matter.

pub(crate) mod schema;
