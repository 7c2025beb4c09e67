//! JSON and its relatives, streamed: each scalar with its key as label, however broken the rest is.

mod lexer;
mod notebook;
mod reader;
mod structure;

pub(crate) use reader::FORMAT;
