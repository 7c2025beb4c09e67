//! What the lexer yields, and the states that it goes through.

use std::ops::Range;

/// One piece of an XML file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// An element begins; its name with prefix.
    Start(&'a str),
    /// A piece of an attribute's value; `more` if the value goes on in the next token.
    Attribute {
        name: &'a str,
        value: &'a str,
        more: bool,
    },
    /// The attributes of the element that began last are over.
    Opened,
    /// A piece of text or of a CDATA section.
    Text(&'a str),
    /// An element ends, also one that was written `<a/>`.
    End(&'a str),
    /// A piece of a comment, a processing instruction or a document type: not text, but written.
    Aside(&'a str),
}

/// The name without its prefix.
pub(crate) fn local(name: &str) -> &str {
    // Names are a few bytes long: a plain loop is faster than a search set up for each.
    let colon = name.bytes().rposition(|b| b == b':');
    colon.map_or(name, |at| name.get(at + 1..).unwrap_or_default())
}

/// Where in the markup the lexer stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Content,
    Tag,
    /// In a value that ends with this quote, or with a space where there is none.
    Value(u8),
    SelfClosed,
    /// In a section that ends with this mark.
    Until(&'static [u8], Kind),
}

/// What a section holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Aside,
}

/// What one step of the lexer found, with no borrow yet.
pub(super) enum Step {
    Start,
    Attribute(Piece, Rest),
    Opened,
    Text(Piece),
    End,
    Aside(Piece),
    Nothing,
    Over,
}

/// Where a token's text lies.
pub(super) enum Piece {
    Window(Range<usize>),
    Scratch,
}

/// Whether a value goes on in the next token.
#[derive(PartialEq, Eq)]
pub(super) enum Rest {
    More,
    None,
}
