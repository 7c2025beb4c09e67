//! The row of the table.

use super::header;
use super::members::hand_over;
use crate::extract::appended;
use crate::extract::format::{Claim, ExtractError, Format, Probe, TextSink};
use crate::input::Input;

pub(in crate::extract::formats) const SEVEN_ZIP: Format = Format {
    name: "7z",
    extensions: &["7z"],
    covers: &[],
    reads: "every member (LZMA, LZMA2, PPMd, BZIP2, Deflate, Deflate64, Zstandard, LZ4, Brotli; filters for programs and Delta), names; also behind a program, a picture or a text",
    gaps: "`encrypted` (members, or the list of names), `unsupported` (other methods), `memory` (a dictionary larger than the limit), `truncated` (a cut archive, one part of several), `malformed`, `ratio`",
    signature,
    extract,
};

/// Where the archive begins in `input`.
pub(in crate::extract::formats) fn start(input: &Input) -> Option<u64> {
    appended::find(input, header::MARK, header::is_start)
}

fn signature(probe: &Probe<'_>) -> Claim {
    match start(probe.input) {
        Some(_) => Claim::Certain,
        None => Claim::No,
    }
}

fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let budget = sink.budget().clone();
    let start = start(input).unwrap_or(0);
    let archive = input.slice(start, u64::MAX);
    let header = header::read(&archive, &budget)?;
    hand_over(&archive, &header, sink)
}
