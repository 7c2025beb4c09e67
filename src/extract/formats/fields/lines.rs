//! Whole lines of a text that comes in pieces, handed to the reader of a format.

use crate::extract::formats::text::{in_each_reading, is_text, opening};
use crate::extract::{ExtractError, Probe, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// A longer line is handed over in pieces.
pub(super) const LONGEST: usize = 4 << 20;

/// How much is looked at to tell a format.
const LOOK: usize = 4 << 10;

/// What takes the lines of one reading of a file.
pub(super) trait TakesLines: Default {
    /// Takes line `number`, without its end.
    fn line(
        &mut self,
        line: &str,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError>;

    /// Pushes what is still held.
    fn end(&mut self, sink: &mut dyn TextSink) -> Result<(), ExtractError>;

    /// Whether, at the end, a mark that the format demands was still to come.
    fn is_open(&self) -> bool {
        false
    }
}

/// Hands every line of `input` to a fresh `T`, once for each encoding that it could be in.
pub(super) fn read<T: TakesLines>(
    input: &Input,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut is_open = None;
    in_each_reading(input, None, sink, &mut |source, sink| {
        let mut taker = T::default();
        let mut held = String::new();
        let mut number: u32 = 1;
        while let Some(chunk) = source.chunk()? {
            sink.budget().step()?;
            let mut rest = chunk;
            while let Some((line, after)) = rest.split_once('\n') {
                held.push_str(line);
                taker.line(held.strip_suffix('\r').unwrap_or(&held), number, sink)?;
                held.clear();
                number = number.saturating_add(1);
                rest = after;
            }
            held.push_str(rest);
            if held.len() > LONGEST {
                taker.line(&held, number, sink)?;
                held.clear();
            }
        }
        if !held.is_empty() {
            taker.line(&held, number, sink)?;
        }
        taker.end(sink)?;
        is_open.get_or_insert(taker.is_open());
        Ok(())
    })?;
    if is_open == Some(true) {
        let detail = "the last record has no end";
        sink.gap(Place::Whole, GapKind::Truncated, detail);
    }
    Ok(())
}

/// How a text begins; empty where the bytes are no text.
pub(super) fn beginning(probe: &Probe<'_>) -> String {
    if !is_text(probe) {
        return String::new();
    }
    let text = opening(probe.head, LOOK);
    text.trim_start_matches('\u{FEFF}').to_owned()
}
