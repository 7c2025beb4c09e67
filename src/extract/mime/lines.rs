//! A plain body as lines of text.

use std::io::{self, Read};

use super::super::format::{Edge, ExtractError, Segment, Sign, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

const PGP_MESSAGE: &[u8] = b"-----BEGIN PGP MESSAGE";

/// Whether `input` is an armoured message of PGP and nothing else.
pub(crate) fn is_pgp_message(input: &Input) -> bool {
    let head = input.peek(0, 256).unwrap_or_default();
    head.trim_ascii_start().starts_with(PGP_MESSAGE)
}

/// A line longer than this comes in pieces.
const LONGEST_PIECE: usize = 16 << 10;

/// Whether a line that ends in a space goes on with the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineEnds {
    Fixed,
    Flowed,
}

/// Pushes UTF-8 from `reader` line by line.
pub(crate) fn push_lines(
    reader: &mut dyn Read,
    ends: LineEnds,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let mut lines = Lines {
        number: 1,
        ends,
        at_start: true,
    };
    let mut held = Vec::new();
    let mut buf = vec![0; 64 << 10];
    loop {
        let n = match reader.read(&mut buf) {
            Ok(n) => n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                lines.rest(&held, sink)?;
                return Err(error.into());
            }
        };
        held.extend_from_slice(buf.get(..n).unwrap_or_default());
        let mut taken = 0;
        while let Some(rest) = held.get(taken..)
            && let Some(end) = memchr::memchr(b'\n', rest)
        {
            lines.line(rest.get(..end).unwrap_or_default(), sink)?;
            taken += end + 1;
        }
        held.drain(..taken.min(held.len()));
        if n == 0 {
            return Ok(lines.rest(&held, sink)?);
        }
        if held.len() > LONGEST_PIECE {
            let cut = whole_characters(&held);
            lines.piece(held.get(..cut).unwrap_or_default(), sink)?;
            held.drain(..cut.min(held.len()));
        }
    }
}

struct Lines {
    number: u32,
    ends: LineEnds,
    at_start: bool,
}

type Flow = super::super::format::Flow;

impl Lines {
    fn line(&mut self, line: &[u8], sink: &mut dyn TextSink) -> Flow {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if self.at_start && line.starts_with(PGP_MESSAGE) {
            let place = Place::line(self.number);
            sink.gap(place, GapKind::Encrypted, "an encrypted message");
        }
        if self.at_start && line.starts_with(b"-----BEGIN PGP SIGNED MESSAGE") {
            sink.sign(Sign::Signed);
        }
        self.piece(line, sink)?;
        self.at_start = true;
        self.number = self.number.saturating_add(1);
        if self.ends == LineEnds::Flowed && line.ends_with(b" ") && line != b"-- " {
            return Ok(());
        }
        sink.edge(Edge::Line)
    }

    fn piece(&mut self, piece: &[u8], sink: &mut dyn TextSink) -> Flow {
        self.at_start = false;
        if piece.is_empty() {
            return Ok(());
        }
        let text = String::from_utf8_lossy(piece);
        sink.text(Segment {
            text: &text,
            place: &Place::line(self.number),
            label: None,
        })
    }

    fn rest(&mut self, held: &[u8], sink: &mut dyn TextSink) -> Flow {
        if held.is_empty() && self.at_start {
            return Ok(());
        }
        self.line(held, sink)
    }
}

/// The length of `bytes` without a character that is cut at their end.
fn whole_characters(bytes: &[u8]) -> usize {
    let tail = bytes.iter().rev().take(4);
    let back = tail.take_while(|byte| (0x80..0xC0).contains(*byte)).count();
    // The lead byte goes along with what follows it.
    let lead = bytes.len().saturating_sub(back + 1);
    match bytes.get(lead) {
        Some(0xC0..) if back < 4 => lead,
        _ => bytes.len(),
    }
}
