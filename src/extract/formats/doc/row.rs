//! The row of the catalogue.

use super::document;
use crate::extract::{Claim, Format, Probe};

pub(in super::super) const DOC: Format = Format {
    name: "doc",
    extensions: &["doc", "dot", "wiz", "wps", "wpt"],
    covers: &[],
    reads: "Word 2 to 2003 and WPS Writer: body, tables, headers, footers, notes, comments, text boxes, fields, hidden and deleted text, text left by fast saving, bookmarks, authors, properties, macros; embedded objects and pictures as files",
    gaps: "encrypted documents (their properties are read); text of a damaged file beyond the damage, of which the readable strings are read",
    signature,
    extract: document::read,
};

fn signature(probe: &Probe<'_>) -> Claim {
    let is_old = matches!(probe.head, [0xDB, 0xA5, ..]) && probe.head.get(3) == Some(&0);
    match probe.compound {
        Some(known) if known.name == "doc" => Claim::Certain,
        None if is_old => Claim::Certain,
        _ => Claim::No,
    }
}
