//! Cabinets: directories and blocks read by ourselves, so that a folder is unpacked once.
//!
//! Facts: MS-CAB (the Microsoft cabinet format), MS-MCI (MSZIP), LZXD by the crate `lzxd`.

mod blocks;
mod directory;
mod row;
#[cfg(test)]
mod tests;

pub(super) use row::{CAB, start};
