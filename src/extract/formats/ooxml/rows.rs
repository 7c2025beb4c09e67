//! The rows of the catalogue: three kinds of package, told apart by the names of their parts.

use super::{binary, document, slides, workbook};
use crate::extract::{Claim, Format, Probe};

pub(in super::super) const DOCX: Format = Format {
    name: "docx",
    extensions: &["docx", "docm", "dotx", "dotm"],
    covers: &["zip"],
    reads: "every part: body, tables, text boxes, headers, footers, notes, comments, tracked changes, hidden text, fields, charts, diagrams, alternative text, properties, labels, custom XML, source text of macros; embedded files as members",
    gaps: "`malformed`, `truncated`, `encrypted`, `unsupported` for each part that cannot be unpacked; `media`: embedded fonts, equation objects and what is left of removed parts; `unsupported`: a file kept as letters inside the XML; pictures as below",
    signature: |probe| claim(probe, "word/"),
    extract: document::word,
};

pub(in super::super) const XLSX: Format = Format {
    name: "xlsx",
    extensions: &["xlsx", "xlsm", "xltx", "xltm", "xlam"],
    covers: &["zip"],
    reads: "every sheet cell by cell, hidden and very hidden ones too; shared and inline strings, formulas, numbers as shown, comments, defined names, headers and footers, text boxes, charts, pivot caches, external links, properties; embedded files as members",
    gaps: "as `docx`; `memory`: more shared strings or sheets than may be held",
    signature: |probe| claim(probe, "xl/"),
    extract: workbook::read,
};

pub(in super::super) const XLSB: Format = Format {
    name: "xlsb",
    extensions: &["xlsb"],
    covers: &["zip"],
    reads: "as `xlsx`, out of binary records: every sheet cell by cell, hidden ones too; numbers as shown, texts in formulas, comments, defined names, tables, headers and footers, links, external values, pivot caches; all XML parts, macros; embedded files as members",
    gaps: "as `xlsx`",
    signature: |probe| match is_binary(probe) {
        true => Claim::Certain,
        false => Claim::No,
    },
    extract: binary::read,
};

pub(in super::super) const PPTX: Format = Format {
    name: "pptx",
    extensions: &["pptx", "pptm", "potx", "potm", "ppsx", "ppsm"],
    covers: &["zip"],
    reads: "slides in order, hidden ones too, with notes, comments, tables, groups, charts, diagrams, layouts, alternative text, properties; embedded files as members",
    gaps: "as `docx`",
    signature: |probe| claim(probe, "ppt/"),
    extract: slides::read,
};

/// A package has its list of content types and the folder of its kind. A binary workbook has the
/// same folder and is another format.
fn claim(probe: &Probe<'_>, folder: &str) -> Claim {
    let has = |wanted: &dyn Fn(&str) -> bool| {
        let mut names = probe.zip_names.iter();
        names.any(|name| wanted(&name.to_ascii_lowercase()))
    };
    let is_package = has(&|name| name == "[content_types].xml")
        && has(&|name| name.starts_with(folder))
        && !is_binary(probe);
    match is_package {
        true => Claim::Certain,
        false => Claim::No,
    }
}

fn is_binary(probe: &Probe<'_>) -> bool {
    let mut names = probe.zip_names.iter();
    names.any(|name| name.eq_ignore_ascii_case("xl/workbook.bin"))
}
