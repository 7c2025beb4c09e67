//! PDF: another crate's object layer, and a text layer of our own over it.

mod annotations;
mod arrange;
mod ascii;
mod attachments;
mod columns;
mod content;
mod document;
mod draw;
mod fields;
mod fill;
mod filters;
mod fonts;
mod geometry;
mod glyphs;
mod inflate;
mod layers;
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
mod radicals;
mod rtl;
mod runs;
mod show;
mod spacing;
mod spans;
mod state;
mod structure;
#[cfg(test)]
mod tests;
mod text_string;
mod weigh;

use crate::extract::format::Format;

pub(super) const FORMAT: Format = Format {
    name: "pdf",
    extensions: &["pdf"],
    covers: &[],
    reads: "text of every page in reading order, tables as rows and cells, with embedded, composite, drawn and standard fonts; form XObjects, hidden layers, form fields and their XML data, annotations, alternative texts, bookmarks, metadata, scripts; attached files as members; encryption with an empty password",
    gaps: "`encrypted` with any other password; `malformed`: damaged or missing objects, text that no map turns into characters; `truncated`: no end; `page-without-text`: a page that is a picture; `image-without-ocr`: a picture beside text; `unsupported`: a filter that is not read; `memory`: more objects than may be held",
    signature: load::signature,
    extract: document::extract,
};
