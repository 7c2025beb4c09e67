//! Word documents, 97 and later by the piece table, older ones by their plain text.

mod document;
mod fib;
mod form_data;
mod formatting;
mod names;
mod old;
mod outlet;
mod pieces;
mod row;
mod sprm;
mod story;
#[cfg(test)]
mod tests;

pub(super) use row::DOC;
