//! A part of an archive that was split into several files, known by its name alone.

use super::super::format::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;
use crate::model::GapKind;

pub(super) const VOLUME: Format = Format {
    name: "volume",
    extensions: &["001", "002", "003", "z01", "z02", "r00", "r01"],
    covers: &[],
    reads: "readable strings",
    gaps: "`truncated`: one part of several, known by a name such as `.002`, `.z01` or `.r00` where nothing else reads the bytes",
    signature,
    extract,
};

fn signature(probe: &Probe<'_>) -> Claim {
    let is_numbered = match probe.extension.as_bytes() {
        [b'z' | b'r' | b's' | b'a' | b'c' | b'0'..=b'9', a, b] => {
            a.is_ascii_digit() && b.is_ascii_digit()
        }
        _ => false,
    };
    // Text that ends in a number is a text.
    let is_binary = probe.head.contains(&0);
    if is_numbered && is_binary {
        Claim::Likely
    } else {
        Claim::No
    }
}

fn extract(_: &Input, _: &mut dyn TextSink) -> Result<(), ExtractError> {
    Err(ExtractError::Gap {
        kind: GapKind::Truncated,
        detail: "one part of several: the others are needed to read it",
    })
}
