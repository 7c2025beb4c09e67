//! SQLite: databases page by page, and the logs that lie beside them.

mod bits;
mod carve;
mod cells;
mod database;
mod log;
mod payload;
mod record;
mod remains;
mod row;
mod schema;
mod sql;
mod store;
#[cfg(test)]
mod tests;
mod tree;
mod values;

pub(super) use row::{JOURNAL, SQLITE, WAL};
pub(super) use schema::columns;
pub(super) use sql::{Word, words};
