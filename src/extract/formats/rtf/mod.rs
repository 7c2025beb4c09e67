//! Rich Text Format: groups, code pages, tables, and the files inside.

mod body;
mod charset;
mod destination;
mod hex;
mod kept;
mod lexer;
mod object;
mod reader;
mod row;
mod state;
#[cfg(test)]
mod tests;
mod words;

pub(super) use row::RTF;
