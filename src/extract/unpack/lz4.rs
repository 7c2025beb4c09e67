//! LZ4: frames, the older form without them, and frames to be skipped.
//!
//! Facts: the LZ4 frame format description 1.6.4. Blocks are decoded by `lz4_flex`; its own reader
//! of frames takes a cut file for a whole one.

use std::io::{self, Read, Seek, SeekFrom};

use lz4_flex::block::{decompress_into, decompress_into_with_dict};

use super::super::bytes::u32_le;
use super::{Unpacked, only_padding};
use crate::input::{Cursor, Input};
use crate::limits::Budget;

const MAGIC: u32 = 0x184D_2204;
const LEGACY: u32 = 0x184C_2102;
const SKIPPABLE: u32 = 0x184D_2A50;
/// Blocks of the older form are this long, unpacked; the last one is shorter.
const LEGACY_BLOCK: usize = 8 << 20;
const WINDOW: usize = 64 << 10;
const UNPACKED: u32 = 1 << 31;

pub(crate) fn lz4(input: &Input, budget: &Budget) -> io::Result<Unpacked> {
    Ok(Box::new(Frames {
        source: input.reader(),
        budget: budget.clone(),
        frame: None,
        packed: Vec::new(),
        out: Vec::new(),
        given: 0,
        window: Vec::new(),
        fault: None,
        ended: false,
    }))
}

/// What a frame's head says.
#[derive(Clone, Copy)]
struct Frame {
    largest: usize,
    kind: Kind,
    linked: bool,
    block_sums: bool,
    sum: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Modern,
    Legacy,
}

struct Frames {
    source: Cursor,
    budget: Budget,
    frame: Option<Frame>,
    packed: Vec<u8>,
    out: Vec<u8>,
    given: usize,
    /// The last bytes that came out, which linked blocks point back into.
    window: Vec<u8>,
    /// What is wrong behind the bytes that are still to be handed out.
    fault: Option<io::ErrorKind>,
    ended: bool,
}

impl Frames {
    fn up_to(&mut self, len: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.source.by_ref().take(len).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn number(&mut self) -> io::Result<u32> {
        let bytes = self.up_to(4)?;
        u32_le(&bytes, 0).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    /// Goes on to the next frame; none after the last.
    fn next_frame(&mut self) -> io::Result<Option<Frame>> {
        loop {
            self.budget.step()?;
            let mark = self.up_to(4)?;
            match u32_le(&mark, 0) {
                None if mark.is_empty() => return Ok(None),
                Some(MAGIC) => return self.head().map(Some),
                Some(LEGACY) => {
                    return Ok(Some(Frame {
                        largest: LEGACY_BLOCK,
                        kind: Kind::Legacy,
                        linked: false,
                        block_sums: false,
                        sum: false,
                    }));
                }
                Some(mark) if mark & !0xF == SKIPPABLE => {
                    let len = i64::from(self.number()?);
                    self.source.seek(SeekFrom::Current(len))?;
                }
                _ => {
                    let back = i64::try_from(mark.len()).unwrap_or(0);
                    self.source.seek(SeekFrom::Current(-back))?;
                    only_padding(self.source.clone())?;
                    return Ok(None);
                }
            }
        }
    }

    fn head(&mut self) -> io::Result<Frame> {
        let bytes = self.up_to(2)?;
        let [flags, sizes] = bytes.as_slice() else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let has = |bit: u8| flags >> bit & 1 == 1;
        if flags >> 6 != 1 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if has(0) {
            // A dictionary that lies elsewhere.
            return Err(io::ErrorKind::Unsupported.into());
        }
        let largest = match sizes >> 4 & 7 {
            4 => 64 << 10,
            5 => 256 << 10,
            6 => 1 << 20,
            7 => 4 << 20,
            _ => return Err(io::ErrorKind::InvalidData.into()),
        };
        // The size of the content, where it is stated, and the sum of the head.
        let rest = if has(3) { 9 } else { 1 };
        if self.up_to(rest)?.len() < rest as usize {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Frame {
            largest,
            kind: Kind::Modern,
            linked: !has(5),
            block_sums: has(4),
            sum: has(2),
        })
    }

    /// Unpacks the next block; false at the end of its frame.
    fn block(&mut self, frame: Frame) -> io::Result<bool> {
        self.out.clear();
        self.given = 0;
        let stated = match frame.kind {
            Kind::Modern => self.number()?,
            Kind::Legacy => match self.legacy_block()? {
                Some(len) => len,
                None => return Ok(false),
            },
        };
        if frame.kind == Kind::Modern && stated == 0 {
            if frame.sum {
                self.number()?;
            }
            return Ok(false);
        }
        let len = (stated & !UNPACKED) as usize;
        // A block of the older form may be larger packed than unpacked, by less than this.
        if len > frame.largest + frame.largest / 128 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.packed = self.up_to(len as u64)?;
        if self.packed.len() < len {
            self.fault = Some(io::ErrorKind::UnexpectedEof);
        } else if frame.block_sums {
            self.number()?;
        }
        if frame.kind == Kind::Modern && stated & UNPACKED != 0 {
            std::mem::swap(&mut self.out, &mut self.packed);
        } else {
            self.decode(frame);
        }
        self.keep(frame);
        Ok(true)
    }

    /// Unpacks the block in hand, or what there is of it before its cut or its damage.
    fn decode(&mut self, frame: Frame) {
        if self.fault.is_none() {
            self.out.resize(frame.largest, 0);
            let n = if frame.linked && !self.window.is_empty() {
                decompress_into_with_dict(&self.packed, &mut self.out, &self.window)
            } else {
                decompress_into(&self.packed, &mut self.out)
            };
            if let Ok(n) = n {
                self.out.truncate(n);
                return;
            }
            self.fault = Some(io::ErrorKind::InvalidData);
        }
        self.out = beginning(&self.packed, &self.window, frame.largest);
    }

    /// The length of a block of the older form: none where the file ends or another frame begins.
    fn legacy_block(&mut self) -> io::Result<Option<u32>> {
        let bytes = self.up_to(4)?;
        let stated = u32_le(&bytes, 0);
        match stated {
            None if bytes.is_empty() => Ok(None),
            None => Err(io::ErrorKind::UnexpectedEof.into()),
            Some(mark) if mark == MAGIC || mark == LEGACY || mark & !0xF == SKIPPABLE => {
                self.source.seek(SeekFrom::Current(-4))?;
                Ok(None)
            }
            some => Ok(some),
        }
    }

    fn keep(&mut self, frame: Frame) {
        if !frame.linked {
            return;
        }
        self.window.extend_from_slice(&self.out);
        let over = self.window.len().saturating_sub(WINDOW);
        self.window.drain(..over);
    }
}

/// What a block holds before its cut or its damage, up to `most` bytes: the decoder of whole blocks
/// does not say how far it came. `before` is what the block may point back into.
fn beginning(packed: &[u8], before: &[u8], most: usize) -> Vec<u8> {
    let mut out = before.to_vec();
    let most = most.saturating_add(before.len());
    let mut rest = packed;
    while let Some((token, behind)) = rest.split_first() {
        rest = behind;
        let Some(literals) = run(token >> 4, &mut rest) else {
            break;
        };
        let taken = literals.min(rest.len()).min(most.saturating_sub(out.len()));
        let Some((bytes, behind)) = rest.split_at_checked(taken) else {
            break;
        };
        out.extend_from_slice(bytes);
        rest = behind;
        let distance = rest.split_first_chunk().map(|(distance, behind)| {
            rest = behind;
            usize::from(u16::from_le_bytes(*distance))
        });
        let (Some(distance), true) = (distance, taken == literals) else {
            break;
        };
        let copied = run(token & 0xF, &mut rest).map_or(0, |len| len.saturating_add(4));
        let copied = copied.min(most.saturating_sub(out.len()));
        let from = out.len().checked_sub(distance);
        let Some(from) = from.filter(|_| distance > 0) else {
            break;
        };
        for at in from..from.saturating_add(copied) {
            let Some(byte) = out.get(at).copied() else {
                break;
            };
            out.push(byte);
        }
        if copied == 0 {
            break;
        }
    }
    out.drain(..before.len());
    out
}

/// A length of four bits, and the bytes that go on with it where it is full.
fn run(bits: u8, rest: &mut &[u8]) -> Option<usize> {
    let mut len = usize::from(bits);
    let mut last = if bits == 0xF { u8::MAX } else { 0 };
    while last == u8::MAX {
        let (more, behind) = rest.split_first()?;
        *rest = behind;
        last = *more;
        len = len.saturating_add(usize::from(last));
    }
    Some(len)
}

impl Read for Frames {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let rest = self.out.get(self.given..).unwrap_or_default();
            if !rest.is_empty() || buf.is_empty() {
                let n = io::Read::read(&mut &*rest, buf)?;
                self.given += n;
                return Ok(n);
            }
            if let Some(fault) = self.fault {
                return Err(fault.into());
            }
            if self.ended {
                return Ok(0);
            }
            match self.frame {
                Some(frame) => {
                    if !self.block(frame)? {
                        self.frame = None;
                    }
                }
                None => {
                    self.window.clear();
                    self.frame = self.next_frame()?;
                    self.ended = self.frame.is_none();
                }
            }
        }
    }
}
