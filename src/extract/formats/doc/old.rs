//! Text that no piece leads to: what fast saving left in the file when it was deleted.

use super::pieces::Piece;
use crate::extract::ole::Stream;
use crate::extract::{Edge, ExtractError, Segment, Sign, TextSink};
use crate::model::Place;

/// Shorter runs of letters are rubbish.
const SHORTEST: usize = 8;
/// Bytes looked at once; a run is cut there.
const AT_ONCE: usize = 64 << 10;

/// Pushes the readable text between `from` and `to` that lies in none of `pieces`.
pub(super) fn push(
    document: &Stream,
    pieces: &[Piece],
    (from, to): (u32, u32),
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut taken: Vec<(u64, u64)> = pieces.iter().map(|p| (p.at, p.end_at())).collect();
    taken.sort_unstable();
    let mut at = u64::from(from);
    let to = u64::from(to).min(document.len());
    let mut found = false;
    for (start, end) in taken.into_iter().chain([(to, to)]) {
        while at < start.min(to) {
            let len = usize::try_from(start.min(to) - at).unwrap_or(AT_ONCE);
            let bytes = document.peek(at, len.min(AT_ONCE))?;
            if bytes.is_empty() {
                break;
            }
            sink.budget().step()?;
            found |= runs(&bytes, sink)?;
            at = at.saturating_add(bytes.len() as u64);
        }
        at = at.max(end);
    }
    if found {
        sink.sign(Sign::HiddenContent);
        sink.edge(Edge::Part)?;
    }
    Ok(())
}

/// Pushes runs of letters, as characters of two bytes and of one.
fn runs(bytes: &[u8], sink: &mut dyn TextSink) -> Result<bool, ExtractError> {
    let pairs = bytes.as_chunks().0.iter();
    let units = pairs.map(|pair| u16::from_le_bytes(*pair));
    let wide = char::decode_utf16(units).map(|unit| unit.unwrap_or('\0'));
    let narrow = bytes.iter().map(|byte| char::from(*byte));
    Ok(push_runs(wide, sink)? | push_runs(narrow, sink)?)
}

fn push_runs(
    chars: impl Iterator<Item = char>,
    sink: &mut dyn TextSink,
) -> Result<bool, ExtractError> {
    let place = Place::part("old-text");
    let mut run = String::new();
    let mut found = false;
    for c in chars.chain(['\0']) {
        let is_letter = c.is_ascii_graphic() || c == ' ' || c == '\t' || is_written(c);
        if is_letter {
            run.push(c);
            continue;
        }
        if run.chars().count() >= SHORTEST {
            found = true;
            sink.text(Segment {
                text: &run,
                place: &place,
                label: None,
            })?;
            sink.edge(Edge::Line)?;
        }
        run.clear();
    }
    Ok(found)
}

/// Letters beyond ASCII that documents here are written in.
const fn is_written(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{17F}' | '\u{3000}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}')
}
