//! XML that no other format claims.

mod records;
mod row;
#[cfg(test)]
mod tests;

pub(super) use records::{Places, read};
pub(super) use row::XML;
