//! PDF: an object layer that reads what is asked for, and a text layer over it.

mod annotations;
mod arrange;
mod ascii;
mod attachments;
mod cipher;
mod columns;
mod containers;
mod content;
mod crypt;
mod document;
mod draw;
mod extent;
mod fields;
mod file;
mod fill;
mod filters;
mod fonts;
mod geometry;
mod glyphs;
mod inflate;
mod keys;
mod laid;
mod layers;
mod leftovers;
mod letters;
mod lexer;
mod lines;
mod load;
mod markup;
mod object;
mod objects;
mod operands;
mod outline;
mod overlay;
mod page;
mod pages;
mod parse;
mod predictor;
mod properties;
mod radicals;
mod repair;
mod revisions;
mod rtl;
mod runs;
mod shelf;
mod show;
mod source;
mod spacing;
mod spans;
mod state;
mod structure;
mod table;
#[cfg(test)]
mod tests;
mod text_string;
mod tracking;
mod words;
mod wrapped;
mod writer;
mod xref;

use crate::extract::format::Format;

pub(super) const FORMAT: Format = Format {
    name: "pdf",
    extensions: &["pdf"],
    covers: &[],
    reads: "text of every page in reading order, tables as rows and cells, with embedded, composite, drawn and standard fonts; form XObjects, hidden layers, form fields and their XML data, annotations, alternative texts, bookmarks, metadata, scripts; attached files and portfolios as members; older revisions and what nothing leads to any more; encryption with an empty password, and what of a locked document is not encrypted",
    gaps: "`encrypted` with any other password; `malformed`: damaged or missing objects, text that no map turns into characters; `truncated`: no end; `page-without-text`: a page that is a picture; `image-without-ocr`: a picture beside text; `unsupported`: a filter that is not read; `memory`: a page with more objects than may be held",
    signature: load::signature,
    extract: document::extract,
};
