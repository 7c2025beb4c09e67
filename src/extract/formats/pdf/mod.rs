//! PDF: another crate's object layer, and a text layer of our own over it.

mod annotations;
mod ascii;
mod attachments;
mod content;
mod document;
mod draw;
mod fields;
mod filters;
mod fonts;
mod geometry;
mod inflate;
mod lexer;
mod lines;
mod load;
mod markup;
mod objects;
mod operands;
mod outline;
mod page;
mod predictor;
mod properties;
mod show;
mod spans;
mod state;
#[cfg(test)]
mod tests;
mod text_string;
mod weigh;

use crate::extract::format::Format;

pub(super) const FORMAT: Format = Format {
    name: "pdf",
    extensions: &["pdf"],
    covers: &[],
    signature: load::signature,
    extract: document::extract,
};
