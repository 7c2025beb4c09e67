//! The row of the table.

use super::ends;
use super::members::{hand_over, open};
use crate::extract::appended;
use crate::extract::format::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

pub(in crate::extract::formats) const RAR: Format = Format {
    name: "rar",
    extensions: &["rar", "cbr"],
    covers: &[],
    reads: "every member of RAR 1.3 to 7, names, the remark; also behind a program, a picture or a text",
    gaps: "`encrypted` (members, or the list of names), `truncated` (a cut archive, one part of several), `memory` (a dictionary larger than the limit), `unsupported`, `malformed`, `ratio`",
    signature,
    extract,
};

const MARK: &[u8] = b"Rar!\x1A\x07";
const OLDEST: &[u8] = b"RE\x7E\x5E";

/// Where the archive begins in `input`.
pub(in crate::extract::formats) fn start(input: &Input) -> Option<u64> {
    appended::find(input, MARK, is_start)
}

fn signature(probe: &Probe<'_>) -> Claim {
    if probe.head.starts_with(OLDEST) || start(probe.input).is_some() {
        return Claim::Certain;
    }
    Claim::No
}

/// Whether a first header follows the mark.
fn is_start(input: &Input) -> bool {
    match input.peek(0, 64).as_deref() {
        Ok([_, _, _, _, _, _, 0, rest @ ..]) => rest.get(2) == Some(&0x73) || rest.len() < 3,
        Ok([_, _, _, _, _, _, 1, 0, rest @ ..]) => {
            rest.len() < 6 || matches!(rest.get(5), Some(1 | 4))
        }
        _ => false,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let start = start(input).unwrap_or(0);
    let input = input.slice(start, u64::MAX);
    let archive = open(&input, &budget)?;
    if ends::is_cut(&input, &budget)? {
        let detail = "the archive ends without its last record";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    } else if is_volume(&archive) {
        sink.gap(
            Place::Whole,
            GapKind::Truncated,
            "one part of several: the others are needed to read it whole",
        );
    }
    hand_over(archive, sink)
}

/// Whether members go on in other volumes.
fn is_volume(archive: &rars::Archive) -> bool {
    archive
        .members()
        .any(|member| member.meta.is_split_before || member.meta.is_split_after)
}
