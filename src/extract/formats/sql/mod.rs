//! SQL scripts and dumps: the rows that they insert, under their columns' names, among the other lines.

mod dump;
mod row;
mod statement;
#[cfg(test)]
mod tests;
mod values;

pub(super) use row::SQL;
