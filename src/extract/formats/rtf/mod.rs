//! Rich Text Format: groups, code pages, tables, and the files inside.

mod body;
mod charset;
mod destination;
mod groups;
mod hex;
mod judge;
mod kept;
mod lexer;
mod object;
mod reader;
mod row;
mod settings;
mod speech;
mod state;
#[cfg(test)]
mod tests;
mod words;

pub(super) use row::RTF;
