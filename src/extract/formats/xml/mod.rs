//! XML that no other format claims.

mod records;
mod row;
mod svg;
#[cfg(test)]
mod tests;

pub(super) use records::{Places, read};
pub(super) use row::XML;
