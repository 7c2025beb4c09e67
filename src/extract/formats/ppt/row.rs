//! The row of the catalogue.

use super::presentation;
use crate::extract::{Claim, Format, Probe};

pub(in super::super) const PPT: Format = Format {
    name: "ppt",
    extensions: &["ppt", "pps", "pot", "ppa", "dps", "dpt"],
    covers: &[],
    reads: "PowerPoint 97 to 2003 and WPS Presentation: slides in order, tables, notes, comments, headers, footers, masters, hidden slides, alternative texts, links, text that later saves replaced, properties, macros; embedded objects and pictures as files",
    gaps: "encrypted presentations; PowerPoint 95; text of a damaged file beyond the damage, of which the readable strings are read",
    signature,
    extract: presentation::read,
};

fn signature(probe: &Probe<'_>) -> Claim {
    match probe.compound {
        Some(known) if known.name == "ppt" => Claim::Certain,
        _ => Claim::No,
    }
}
