//! The row of the catalogue, and how a workbook is recognised.

use super::file;
use crate::extract::{Claim, Format, Probe};

pub(in super::super) const XLS: Format = Format {
    name: "xls",
    extensions: &["xls", "xlt", "xla", "xlm", "xlw", "et", "ett"],
    covers: &[],
    reads: "Excel 2 to 2003 and WPS: every sheet cell by cell, hidden and very hidden ones too; numbers as shown, texts in formulas, comments, defined names, headers and footers, text boxes, links, other workbooks' values, pivot caches, chart texts, macros, properties; embedded objects and pictures as members",
    gaps: "`encrypted` unless the common default password opens it; `malformed`, `truncated` where records or strings are not where they should be",
    signature: |probe| match probe.compound.map(|known| known.name) {
        Some("xls") => Claim::Certain,
        Some(_) => Claim::No,
        None => bare(probe),
    },
    extract: file::read,
};

/// The records of older programs lie in the file without a container around them.
fn bare(probe: &Probe<'_>) -> Claim {
    let is_one = matches!(
        probe.head,
        [0x09, 0x00, 0x04, 0x00, _, _, 0x10 | 0x20 | 0x40, 0x00, ..]
            | [0x09, 0x02 | 0x04, 0x06, 0x00, ..]
            | [0x09, 0x08, 0x08 | 0x10, 0x00, 0x00, 0x05 | 0x06, ..]
    );
    match is_one {
        true => Claim::Certain,
        false => Claim::No,
    }
}
