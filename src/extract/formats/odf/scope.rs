//! Elements that change where the text inside them belongs.

use crate::extract::formats::ooxml::Channel;

/// How the text inside an element is out of line, where it is inside a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub channel: Channel,
    /// None leaves the part as it is around the element.
    pub part: Option<&'static str>,
}

/// What held outside of an element, to hold again at its end.
#[derive(Debug)]
pub(super) struct Scope {
    pub element: String,
    pub channel: Channel,
    pub part: Option<&'static str>,
    pub paragraphs: u32,
}

/// What the element `name`, with its prefix, changes.
pub(super) fn change(name: &str) -> Option<Change> {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    let aside = |part| Change {
        channel: Channel::Note,
        part: Some(part),
    };
    Some(match (prefix, local) {
        ("office", "annotation") => aside("comment"),
        // Before the standard its elements were called otherwise.
        (_, "note") if prefix == "text" => aside("footnote"),
        (_, "footnote") => aside("footnote"),
        (_, "endnote") => aside("endnote"),
        (_, "change-info") => aside("author"),
        (_, "header" | "header-left" | "header-first" | "header-decl") => aside("header"),
        (_, "footer" | "footer-left" | "footer-first" | "footer-decl") => aside("footer"),
        ("svg" | "table" | "loext", "title" | "desc") => aside("alt-text"),
        ("office", "meta") => aside("property"),
        ("office", "settings") => aside("settings"),
        ("office", "scripts" | "script") => aside("macro"),
        (_, "deletion" | "previous" | "dependencies") => Change {
            channel: Channel::Deleted,
            part: Some("deleted"),
        },
        (_, "notes") if prefix == "presentation" => aside("notes"),
        ("draw" | "dr3d", _) if is_shape(local) => Change {
            channel: Channel::Inset,
            part: None,
        },
        (_, "ruby-text") => Change {
            channel: Channel::Inset,
            part: None,
        },
        _ => return None,
    })
}

fn is_shape(local: &str) -> bool {
    matches!(
        local,
        "frame"
            | "text-box"
            | "custom-shape"
            | "rect"
            | "line"
            | "polyline"
            | "polygon"
            | "path"
            | "regular-polygon"
            | "circle"
            | "ellipse"
            | "connector"
            | "caption"
            | "measure"
            | "g"
            | "control"
            | "scene"
    )
}
