//! Zstandard: all frames of a file, those to be skipped skipped.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

use ruzstd::decoding::errors::FrameDecoderError;
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

use super::super::bytes::u32_le;
use super::{Unpacked, only_padding};
use crate::input::{Cursor, Input};
use crate::limits::{Budget, LimitReached};
use crate::model::GapKind;

const MAGIC: u32 = 0xFD2F_B528;
/// The marks of frames to be skipped differ in their last four bits.
const SKIPPABLE: u32 = 0x184D_2A50;
/// A last block without bytes, and a sum: what had come before damage is given out at its end.
const CLOSING: [u8; 7] = [1, 0, 0, 0, 0, 0, 0];

pub(crate) fn zstd(input: &Input, budget: &Budget) -> io::Result<Unpacked> {
    let mut decoder = Box::new(FrameDecoder::new());
    decoder.set_max_window_size(budget.limits().memory);
    Ok(Box::new(Frames {
        source: input.reader(),
        decoder,
        budget: budget.clone(),
        inside: false,
        failed: None,
    }))
}

struct Frames {
    source: Cursor,
    decoder: Box<FrameDecoder>,
    budget: Budget,
    /// Whether a frame was begun and not yet read to its end.
    inside: bool,
    /// What goes wrong once all that came before it is handed out.
    failed: Option<io::Error>,
}

impl Frames {
    /// Goes on to the next frame; false after the last.
    fn next(&mut self) -> io::Result<bool> {
        loop {
            self.budget.step()?;
            let mut mark = Vec::new();
            self.source.by_ref().take(4).read_to_end(&mut mark)?;
            let back = i64::try_from(mark.len()).unwrap_or(0);
            match u32_le(&mark, 0) {
                None if mark.is_empty() => return Ok(false),
                Some(MAGIC) => {
                    self.source.seek(SeekFrom::Current(-back))?;
                    self.begin()?;
                    return Ok(true);
                }
                Some(mark) if mark & !0xF == SKIPPABLE => {
                    let mut len = [0; 4];
                    self.source.read_exact(&mut len)?;
                    let len = i64::from(u32::from_le_bytes(len));
                    self.source.seek(SeekFrom::Current(len))?;
                }
                _ => {
                    self.source.seek(SeekFrom::Current(-back))?;
                    only_padding(self.source.clone())?;
                    return Ok(false);
                }
            }
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        match self.decoder.reset(&mut self.source) {
            Ok(()) => Ok(()),
            Err(FrameDecoderError::WindowSizeTooBig { .. }) => {
                Err(LimitReached(GapKind::Memory).into())
            }
            Err(FrameDecoderError::DictNotProvided { .. }) => {
                Err(io::ErrorKind::Unsupported.into())
            }
            Err(_) => Err(self.fault()),
        }
    }

    /// Damage, or the end of the bytes.
    fn fault(&mut self) -> io::Error {
        match self.source.fill_buf() {
            Ok([]) => io::ErrorKind::UnexpectedEof.into(),
            Ok(_) => io::ErrorKind::InvalidData.into(),
            Err(error) => error,
        }
    }

    fn block(&mut self) {
        let strategy = BlockDecodingStrategy::UptoBlocks(1);
        if self
            .decoder
            .decode_blocks(&mut self.source, strategy)
            .is_ok()
        {
            return;
        }
        self.failed = Some(self.fault());
        let closed = self
            .decoder
            .decode_blocks(&CLOSING[..], BlockDecodingStrategy::All);
        // Where even that fails nothing more can be had of the frame.
        self.inside = closed.is_ok();
    }

    fn is_sound(&self) -> bool {
        let stated = self.decoder.get_checksum_from_data();
        stated.is_none() || stated == self.decoder.get_calculated_checksum()
    }
}

impl Read for Frames {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() {
            return Ok(0);
        }
        loop {
            if self.inside {
                let n = self.decoder.read(buf)?;
                if n > 0 {
                    return Ok(n);
                }
                if !self.decoder.is_finished() {
                    self.block();
                    continue;
                }
                self.inside = false;
                if self.failed.is_none() && !self.is_sound() {
                    return Err(io::ErrorKind::InvalidData.into());
                }
            }
            if let Some(error) = self.failed.take() {
                return Err(error);
            }
            self.inside = self.next()?;
            if !self.inside {
                return Ok(0);
            }
        }
    }
}
