//! RAR archives of every age, unpacked by `rars` on a thread of its own: it pushes, a reader pulls.

mod ends;
mod flow;
mod members;
mod row;
#[cfg(test)]
mod tests;

pub(super) use row::{RAR, start};
