//! DBF tables of dBase, FoxPro and Clipper, and the memo files beside them.

mod codepage;
mod field;
mod header;
mod memo;
mod row;
mod table;
#[cfg(test)]
mod tests;

pub(super) use row::{DBF, MEMO};
