//! The rows of the catalogue: four kinds of document, told apart by the type that each states.

use super::document;
use crate::extract::{Claim, Format, Probe};

const GAPS: &str = "`encrypted`: parts that the manifest calls encrypted; `malformed`, `truncated`, `unsupported` for each part that cannot be unpacked; `media`: embedded fonts; pictures as members";

pub(in super::super) const ODT: Format = Format {
    name: "odt",
    extensions: &[
        "odt", "ott", "odm", "otm", "oth", "fodt", "sxw", "stw", "sxg",
    ],
    covers: &["zip", "xml"],
    reads: "every part: body, tables, frames, headers, footers, notes, comments, tracked changes with what was deleted, hidden text and sections, fields, form controls, alternative text, links, properties, settings, macros, objects inside; embedded files as members",
    gaps: GAPS,
    signature: |probe| claim(probe, &["text", "writer"]),
    extract: document::text,
};

pub(in super::super) const ODS: Format = Format {
    name: "ods",
    extensions: &["ods", "ots", "fods", "sxc", "stc"],
    covers: &["zip", "xml"],
    reads: "every sheet cell by cell, hidden ones too: shown text, values, formulas, comments, shapes, names, tracked changes, headers and footers, charts, properties, macros; embedded files as members",
    gaps: GAPS,
    signature: |probe| claim(probe, &["spreadsheet", "calc"]),
    extract: document::text,
};

pub(in super::super) const ODP: Format = Format {
    name: "odp",
    extensions: &["odp", "otp", "fodp", "sxi", "sti"],
    covers: &["zip", "xml"],
    reads: "slides in order, hidden ones too, with notes, comments, tables, alternative text, charts, master pages, properties, macros; embedded files as members",
    gaps: GAPS,
    signature: |probe| claim(probe, &["presentation", "impress"]),
    extract: document::slides,
};

pub(in super::super) const ODG: Format = Format {
    name: "odg",
    extensions: &[
        "odg", "otg", "fodg", "sxd", "std", "odf", "otf", "sxm", "odc", "otc", "odi", "oti", "odb",
    ],
    covers: &["zip", "xml"],
    reads: "drawings page by page; formulas, charts and what databases keep as XML; properties; embedded files as members",
    gaps: GAPS,
    signature: |probe| {
        let kinds = [
            "graphics", "draw", "formula", "math", "chart", "image", "base", "database",
        ];
        claim(probe, &kinds)
    },
    extract: document::pages,
};

/// The vendors whose types these are, of today and of the years before the standard.
const VENDORS: [&[u8]; 2] = [
    b"application/vnd.oasis.opendocument.",
    b"application/vnd.sun.xml.",
];

/// How much of the head is searched for the stated type.
const LOOK: usize = 8 << 10;

/// The words after a vendor's name are no longer.
const WORD: usize = 32;

fn claim(probe: &Probe<'_>, kinds: &[&str]) -> Claim {
    let is_package = probe
        .zip_names
        .iter()
        .any(|name| name == "META-INF/manifest.xml")
        && !probe
            .zip_names
            .iter()
            .any(|name| name == "META-INF/container.xml");
    let is_flat = || memchr::memmem::find(look(probe), b"<office:document").is_some();
    if !is_package && !is_flat() {
        return Claim::No;
    }
    let named = |kind: &&str| is_named(kind, probe.extension);
    let stated = match stated(look(probe)) {
        Some(word) => kinds.iter().any(|kind| word.starts_with(kind)),
        // A package whose type is lost goes by its name, and is read like a text without one.
        None if is_package => {
            let content = probe.zip_names.iter().any(|name| name == "content.xml");
            content
                && (kinds.iter().any(named)
                    || (kinds.contains(&"text") && !is_any(probe.extension)))
        }
        None => false,
    };
    if stated { Claim::Certain } else { Claim::No }
}

fn look<'a>(probe: &Probe<'a>) -> &'a [u8] {
    probe.head.get(..LOOK).unwrap_or(probe.head)
}

/// The word that tells the kind of document.
fn stated(head: &[u8]) -> Option<&str> {
    VENDORS.iter().find_map(|vendor| {
        let at = memchr::memmem::find(head, vendor)?;
        let rest = head.get(at + vendor.len()..)?;
        let word = rest.get(..WORD).unwrap_or(rest);
        let len = word
            .iter()
            .take_while(|byte| byte.is_ascii_lowercase())
            .count();
        std::str::from_utf8(word.get(..len)?).ok()
    })
}

fn is_named(kind: &str, extension: &str) -> bool {
    let rows = match kind {
        "text" => ODT.extensions,
        "spreadsheet" => ODS.extensions,
        "presentation" => ODP.extensions,
        "graphics" => ODG.extensions,
        _ => return false,
    };
    rows.contains(&extension)
}

fn is_any(extension: &str) -> bool {
    ["spreadsheet", "presentation", "graphics"]
        .iter()
        .any(|kind| is_named(kind, extension))
}
