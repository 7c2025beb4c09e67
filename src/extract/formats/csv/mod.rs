//! Delimited tables: cells with the headings of their columns, streamed record by record.

mod dialect;
mod field;
mod headings;
mod reader;

pub(crate) use reader::FORMAT;
