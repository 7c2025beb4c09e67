//! Tables of people: which columns a table has, by headings and values, and how many people it lists.

mod columns;
mod in_hand;
mod lines;
mod people;
mod signs;
mod telling;
#[cfg(test)]
mod tests;
mod value;
mod watch;

pub(crate) use columns::{Classes, Columns};
pub(crate) use people::Table;
pub(crate) use telling::Telling;
pub(crate) use watch::Tables;
