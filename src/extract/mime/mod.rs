//! What mail of every format shares: character sets, header fields, transfer encodings, lines of text.

pub(crate) mod charset;
mod escaped;
pub(crate) mod field;
pub(crate) mod lines;
pub(crate) mod transfer;
pub(crate) mod words;
