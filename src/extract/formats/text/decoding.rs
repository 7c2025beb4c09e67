//! Bytes to text, a chunk at a time: never splits a character, replaces and counts what is invalid.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult};

use super::encoding::Charset;

/// Bytes read at a time.
const CHUNK: usize = 64 << 10;

/// How much is kept of what could not be decoded, to guess again from.
const KEPT: usize = 4 << 10;

/// What is kept around one invalid place.
const AROUND: usize = 32;

enum Step {
    Known(Decoder),
    Utf32 {
        unit: fn([u8; 4]) -> u32,
        /// The bytes of a character that a read cut.
        rest: Vec<u8>,
    },
}

/// A streaming decoder.
pub(crate) struct Decoding<R> {
    source: R,
    step: Step,
    bytes: Vec<u8>,
    text: String,
    ended: bool,
    read: u64,
    replaced: u64,
    broken: Vec<u8>,
}

impl<R: Read> Decoding<R> {
    /// Decodes `source` as `charset`. A byte order mark of that encoding is left out.
    pub fn new(source: R, charset: Charset) -> Self {
        let step = match charset {
            Charset::Known(known) => Step::Known(known.new_decoder_with_bom_removal()),
            Charset::Utf32Le => Step::utf32(u32::from_le_bytes),
            Charset::Utf32Be => Step::utf32(u32::from_be_bytes),
        };
        Self {
            source,
            step,
            bytes: vec![0; CHUNK],
            text: String::with_capacity(CHUNK),
            ended: false,
            read: 0,
            replaced: 0,
            broken: Vec::new(),
        }
    }

    /// The next piece of text; `None` at the end.
    pub fn chunk(&mut self) -> io::Result<Option<&str>> {
        while !self.ended {
            let n = match self.source.read(&mut self.bytes) {
                Ok(n) => n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            };
            self.ended = n == 0;
            self.read = self.read.saturating_add(n as u64);
            self.text.clear();
            self.decode(n);
            if !self.text.is_empty() {
                return Ok(Some(&self.text));
            }
        }
        Ok(None)
    }

    /// How many bytes were read so far.
    pub const fn read(&self) -> u64 {
        self.read
    }

    /// How many invalid places were replaced so far.
    pub const fn replaced(&self) -> u64 {
        self.replaced
    }

    /// The first invalid places with the bytes after them.
    pub fn broken(&self) -> &[u8] {
        &self.broken
    }

    fn decode(&mut self, n: usize) {
        let mut bytes = self.bytes.get(..n).unwrap_or_default();
        let decoder = match &mut self.step {
            Step::Known(decoder) => decoder,
            Step::Utf32 { unit, rest } => {
                self.replaced += utf32(*unit, rest, bytes, self.ended, &mut self.text);
                return;
            }
        };
        let mut unkept = bytes.len();
        loop {
            let room = decoder.max_utf8_buffer_length_without_replacement(bytes.len());
            self.text.reserve(room.unwrap_or(CHUNK));
            let (result, used) =
                decoder.decode_to_string_without_replacement(bytes, &mut self.text, self.ended);
            let (before, rest) = bytes.split_at_checked(used).unwrap_or((bytes, &[]));
            match result {
                DecoderResult::InputEmpty => return,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(bad, beyond) => {
                    self.replaced += 1;
                    self.text.push(char::REPLACEMENT_CHARACTER);
                    let here = before
                        .len()
                        .saturating_sub(usize::from(bad) + usize::from(beyond));
                    let tail = bytes.get(here..).unwrap_or_default();
                    keep(&mut self.broken, &mut unkept, tail);
                }
            }
            bytes = rest;
        }
    }
}

/// Keeps the first bytes of `tail`, the end of a chunk, unless they are kept already. Of the chunk,
/// only the last `unkept` bytes are not.
fn keep(broken: &mut Vec<u8>, unkept: &mut usize, tail: &[u8]) {
    if broken.len() < KEPT && tail.len() <= *unkept {
        let kept = tail.get(..AROUND).unwrap_or(tail);
        broken.extend_from_slice(kept);
        broken.push(b'\n');
        *unkept = tail.len().saturating_sub(kept.len());
    }
}

impl Step {
    const fn utf32(unit: fn([u8; 4]) -> u32) -> Self {
        Self::Utf32 {
            unit,
            rest: Vec::new(),
        }
    }
}

/// Decodes `bytes` after `rest` and leaves in `rest` what is cut; answers how many were invalid.
fn utf32(
    unit: fn([u8; 4]) -> u32,
    rest: &mut Vec<u8>,
    bytes: &[u8],
    ended: bool,
    text: &mut String,
) -> u64 {
    rest.extend_from_slice(bytes);
    let (quads, cut) = rest.as_chunks::<4>();
    let mut replaced = 0;
    for quad in quads {
        match char::from_u32(unit(*quad)) {
            Some('\u{FEFF}') => {}
            Some(c) => text.push(c),
            None => {
                replaced += 1;
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
    }
    let cut = cut.to_vec();
    if ended && !cut.is_empty() {
        replaced += 1;
        text.push(char::REPLACEMENT_CHARACTER);
    }
    *rest = cut;
    replaced
}
