//! Reads an input once for each encoding that its bytes could be in.

use std::io::Read;

use super::broken::BrokenLines;
use super::decoding::Decoding;
use super::encoding::{self, Charset, Guess};
use super::mojibake::{self, Undone};
use super::sample;
use crate::extract::format::{ExtractError, Reading, TextSink};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// Decoded text as the readers of text formats get it.
pub(crate) type Source = Decoding<Box<dyn Read>>;

/// More than one invalid place in so many bytes: that is no text in this encoding.
const INVALID_SHARE: u64 = 20;

/// Runs `read` over `input` in its likeliest encoding, and again in each other possible one. A
/// `declared` encoding counts unless the bytes speak against it.
pub(crate) fn in_each_reading(
    input: &Input,
    declared: Option<Charset>,
    sink: &mut dyn TextSink,
    read: &mut dyn FnMut(&mut Source, &mut dyn TextSink) -> Result<(), ExtractError>,
) -> Result<(), ExtractError> {
    let pieces = sample::pieces(input)?;
    let pieces: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
    let mut guess = encoding::detect_pieces(&pieces);
    if let Some(declared) = declared {
        guess = guess.declared(declared);
    }
    let is_utf8 = guess.first == Charset::UTF_8;
    let undo = is_utf8 && pieces.iter().any(|piece| mojibake::suspected(piece));

    let mut source = Decoding::new(boxed(input.reader()), guess.first);
    sink.reading(Reading::First);
    read(&mut source, sink)?;
    let mut readable = is_readable(&source);
    for charset in &guess.again {
        let mut source = Decoding::new(boxed(input.reader()), *charset);
        sink.reading(Reading::Again);
        read(&mut source, sink)?;
        readable |= is_readable(&source);
    }
    if is_utf8 && source.replaced() > 0 {
        for charset in further(&guess, source.broken()) {
            let lines = BrokenLines::new(input.reader());
            let mut source = Decoding::new(boxed(lines), charset);
            sink.reading(Reading::Again);
            read(&mut source, sink)?;
            readable |= is_readable(&source);
        }
    }
    if undo {
        let undone = Undone::new(Decoding::new(input.reader(), Charset::UTF_8));
        sink.reading(Reading::Again);
        read(&mut Decoding::new(boxed(undone), Charset::UTF_8), sink)?;
    }
    if !readable {
        sink.gap(
            Place::Whole,
            GapKind::Malformed,
            "a large share of the bytes is no text in any encoding known",
        );
    }
    Ok(())
}

fn boxed(reader: impl Read + 'static) -> Box<dyn Read> {
    Box::new(reader)
}

fn is_readable(source: &Source) -> bool {
    source.replaced().saturating_mul(INVALID_SHARE) <= source.read()
}

/// Encodings that the `broken` lines of a UTF-8 text could be in and that `guess` lacks.
fn further(guess: &Guess, broken: &[u8]) -> Vec<Charset> {
    let other = encoding::legacy(broken);
    std::iter::once(other.first)
        .chain(other.again)
        .filter(|charset| *charset != guess.first && !guess.again.contains(charset))
        .collect()
}
