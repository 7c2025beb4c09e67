//! The rows of the catalogue: what each package holds that others do not.

use super::{book, iwa, reader, role};
use crate::extract::{Claim, Format, Probe};
use crate::model::Place;

const GAPS: &str = "`malformed`, `truncated`, `encrypted`, `unsupported` for each part that cannot be unpacked; `media`: embedded fonts; pictures as members";

pub(in super::super) const EPUB: Format = Format {
    name: "epub",
    extensions: &["epub"],
    covers: &["zip"],
    reads: "every page as a member, in the order of reading; contents, metadata, style sheets; embedded files as members",
    gaps: "`encrypted`: parts under rights management; `malformed`, `truncated` for each part that cannot be unpacked; `media`: embedded fonts; pictures as members",
    signature: |probe| {
        let is_book = has(probe, |name| name == "meta-inf/container.xml")
            && (states(probe, b"application/epub+zip")
                || has(probe, |name| name.ends_with(".opf")));
        claim(is_book)
    },
    extract: book::read,
};

pub(in super::super) const VSDX: Format = Format {
    name: "vsdx",
    extensions: &["vsdx", "vsdm", "vstx", "vstm", "vssx", "vssm"],
    covers: &["zip"],
    reads: "pages and masters: text of shapes, the data of each under its label, links; comments, properties, macros; embedded files as members",
    gaps: GAPS,
    signature: |probe| {
        claim(has(probe, |name| {
            name == "visio/document.xml" || name.starts_with("visio/pages/")
        }))
    },
    extract: |input, sink| reader::read(input, role::visio, &[], sink),
};

pub(in super::super) const XPS: Format = Format {
    name: "xps",
    extensions: &["xps", "oxps"],
    covers: &["zip"],
    reads: "pages in order: the text of glyphs, lines joined; links, names for accessibility, properties, signatures",
    gaps: GAPS,
    signature: |probe| {
        claim(has(probe, |name| {
            name.ends_with(".fdseq") || name.ends_with(".fpage")
        }))
    },
    extract: |input, sink| reader::read(input, role::xps, &[], sink),
};

pub(in super::super) const HWPX: Format = Format {
    name: "hwpx",
    extensions: &["hwpx"],
    covers: &["zip"],
    reads: "sections with tables, headers and notes, settings, metadata, scripts; embedded files as members",
    gaps: GAPS,
    signature: |probe| claim(has(probe, |name| name.starts_with("contents/section"))),
    extract: |input, sink| reader::read(input, role::hwpx, &[], sink),
};

pub(in super::super) const MODEL: Format = Format {
    name: "3mf",
    extensions: &["3mf"],
    covers: &["zip"],
    reads: "metadata, names and settings; coordinates say nothing; textures as members",
    gaps: GAPS,
    signature: |probe| {
        claim(has(probe, |name| {
            name.starts_with("3d/") && name.ends_with(".model")
        }))
    },
    extract: |input, sink| reader::read(input, role::model, &[], sink),
};

pub(in super::super) const IWORK: Format = Format {
    name: "iwork",
    extensions: &["pages", "numbers", "key"],
    covers: &["zip"],
    reads: "every text stored in the document, of today's form and that of 2009; numbers and dates in the cells of tables; the preview and embedded files as members",
    gaps: "`encrypted`: a document with a password; `unsupported`: cells in a form that is not known; pictures as members",
    signature: |probe| {
        let is_old = has(probe, |name| {
            matches!(
                name,
                "index.xml" | "index.apxl" | "index.xml.gz" | "index.apxl.gz"
            )
        }) && has(probe, |name| {
            name == "buildversionhistory.plist" || name.starts_with("quicklook/")
        });
        let is_new = has(probe, |name| {
            name.ends_with(".iwa") || name.ends_with("/index.zip") || name == "index.zip"
        }) && has(probe, |name| {
            name.contains("metadata/") || name.ends_with(".iwa")
        });
        claim(is_old || is_new)
    },
    extract: |input, sink| reader::read(input, role::iwork, &[], sink),
};

pub(in super::super) const IWA: Format = Format {
    name: "iwa",
    extensions: &["iwa"],
    covers: &[],
    reads: "every text stored in a part of an iWork document",
    gaps: "`malformed`: blocks that cannot be unpacked",
    signature: |probe| claim(probe.extension == "iwa" && probe.head.first() == Some(&0)),
    extract: |input, sink| iwa::read(&mut input.reader(), &Place::Whole, sink),
};

fn has(probe: &Probe<'_>, wanted: impl Fn(&str) -> bool) -> bool {
    let mut names = probe.zip_names.iter();
    names.any(|name| wanted(&name.to_ascii_lowercase()))
}

/// Whether the first part states the type `kind`.
fn states(probe: &Probe<'_>, kind: &[u8]) -> bool {
    let head = probe.head.get(..256).unwrap_or(probe.head);
    memchr::memmem::find(head, kind).is_some()
}

const fn claim(is_one: bool) -> Claim {
    if is_one { Claim::Certain } else { Claim::No }
}
