//! ISO 9660 discs with Joliet and Rock Ridge: both trees are walked, each file read once.
//!
//! Facts: ECMA-119, the Joliet specification, IEEE P1281 (SUSP) and P1282 (Rock Ridge).

mod record;
mod row;
mod susp;
#[cfg(test)]
mod tests;
mod volume;

pub(super) use row::ISO;
