//! What elements mean for the text inside and around them.

/// The meaning of an element's start and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// Text runs on through it: `b`, `span`, `font`.
    Inline,
    Block,
    Break,
    Table,
    Row,
    Cell,
    Title,
    /// Line ends inside count: `pre`, `textarea`.
    Preformatted,
    /// Its content is no markup: `script`, `style`.
    Raw(&'static str),
    Meta,
    Input,
}

/// The element called `name`, in lower case.
pub(super) fn element(name: &str) -> Element {
    match name {
        "br" => Element::Break,
        "table" => Element::Table,
        "tr" => Element::Row,
        "td" | "th" => Element::Cell,
        "title" => Element::Title,
        "pre" | "textarea" | "listing" | "xmp" => Element::Preformatted,
        "script" => Element::Raw("script"),
        "style" => Element::Raw("style"),
        "meta" => Element::Meta,
        "input" | "param" | "button" => Element::Input,
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "dd"
        | "details" | "dialog" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption"
        | "figure" | "footer" | "form" | "frame" | "frameset" | "h1" | "h2" | "h3" | "h4"
        | "h5" | "h6" | "head" | "header" | "hr" | "html" | "iframe" | "legend" | "li" | "main"
        | "menu" | "nav" | "noscript" | "object" | "ol" | "optgroup" | "option" | "p"
        | "section" | "select" | "summary" | "tbody" | "template" | "tfoot" | "thead" | "ul" => {
            Element::Block
        }
        _ => Element::Inline,
    }
}
