//! The empty file: nothing to read, and nothing missed.

use super::super::format::{Claim, ExtractError, Format, TextSink};
use crate::input::Input;

pub(super) const EMPTY: Format = Format {
    name: "empty",
    extensions: &[],
    covers: &[],
    reads: "an empty file, whatever its name: there is nothing to read",
    gaps: "none",
    signature: |probe| {
        if probe.input.is_empty() {
            Claim::Certain
        } else {
            Claim::No
        }
    },
    extract,
};

fn extract(_: &Input, _: &mut dyn TextSink) -> Result<(), ExtractError> {
    Ok(())
}
