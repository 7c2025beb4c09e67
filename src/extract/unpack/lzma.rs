//! LZMA in its containers: alone, LZIP and XZ, and raw as archives hold it.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use lzma_rust2::{Lzma2Reader, LzmaReader, XzReader};

use super::super::bytes::{u32_le, u64_le};
use super::{Unpacked, only_padding};
use crate::input::{Cursor, Input};
use crate::limits::Budget;

/// What stands before the data of a file that is LZMA alone.
const ALONE: usize = 13;
const LZIP_HEAD: usize = 6;
const LZIP_TAIL: u64 = 20;

pub(crate) fn xz(input: &Input, budget: &Budget) -> io::Result<Unpacked> {
    let most = u32::try_from(budget.limits().memory >> 10).unwrap_or(u32::MAX);
    let ended = Rc::new(Cell::new(false));
    let source = Padded {
        source: input.reader(),
        left: CHUNK,
        ended: Rc::clone(&ended),
    };
    Ok(Box::new(Piecewise {
        inner: XzReader::new_mem_limit(source, true, most),
        ended,
    }))
}

/// The decoder takes up a chunk whole: a cut one is filled up, so that what is there comes out.
const CHUNK: u64 = 64 << 10;

struct Padded {
    source: Cursor,
    left: u64,
    ended: Rc<Cell<bool>>,
}

impl Read for Padded {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        // The decoder asks for four bytes at a time: the source is not asked again for each.
        if !self.ended.get() {
            let n = self.source.read(buf)?;
            if n > 0 || buf.is_empty() {
                return Ok(n);
            }
            self.ended.set(true);
        }
        let n = io::repeat(0).take(self.left).read(buf)?;
        self.left = self.left.saturating_sub(n as u64);
        Ok(n)
    }
}

/// An error takes with it what the same call had unpacked: small calls lose little.
const PIECE: usize = 4 << 10;

struct Piecewise<R> {
    inner: R,
    ended: Rc<Cell<bool>>,
}

impl<R: Read> Read for Piecewise<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let most = buf.len().min(PIECE);
        let read = self.inner.read(buf.get_mut(..most).unwrap_or_default());
        read.map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput if self.ended.get() => {
                io::ErrorKind::UnexpectedEof.into()
            }
            _ => error,
        })
    }
}

/// One raw stream, `size` bytes long unpacked where that is known.
pub(crate) fn lzma_raw<R: Read>(
    source: R,
    size: Option<u64>,
    props: &[u8],
    budget: &Budget,
) -> io::Result<LzmaReader<R>> {
    let (Some(mode), Some(dictionary)) = (props.first(), u32_le(props, 1)) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    // A dictionary larger than all that comes out is never looked into.
    let needed = size.map_or(u64::from(u32::MAX), |size| size.max(4096));
    let dictionary = u64::from(dictionary).min(needed);
    budget.hold(dictionary)?;
    let dictionary = u32::try_from(dictionary).unwrap_or(u32::MAX);
    LzmaReader::new_with_props(source, size.unwrap_or(u64::MAX), *mode, dictionary, None)
        .map_err(|_| io::ErrorKind::InvalidData.into())
}

/// One raw stream of LZMA2, whose dictionary `property` tells.
pub(crate) fn lzma2_raw<R: Read>(
    source: R,
    property: u8,
    size: u64,
    budget: &Budget,
) -> io::Result<Lzma2Reader<R>> {
    let dictionary = match property {
        0..40 => (2 | u64::from(property & 1)) << (property / 2 + 11),
        40 => u64::from(u32::MAX),
        _ => return Err(io::ErrorKind::InvalidData.into()),
    };
    let dictionary = dictionary.min(size.max(4096));
    budget.hold(dictionary)?;
    let dictionary = u32::try_from(dictionary).unwrap_or(u32::MAX);
    Ok(Lzma2Reader::new(source, dictionary, None))
}

/// A file that is one stream with its properties before it.
pub(crate) fn lzma_alone(input: &Input, budget: &Budget) -> io::Result<Unpacked> {
    let head = input.peek(0, ALONE)?;
    let size = u64_le(&head, 5).ok_or(io::ErrorKind::UnexpectedEof)?;
    let size = (size != u64::MAX).then_some(size);
    let mut source = input.reader();
    source.seek(SeekFrom::Start(ALONE as u64))?;
    let mut reader = lzma_raw(source, size, &head, budget)?;
    reader.set_relaxed_end_condition(false);
    reader.set_defer_errors(true);
    Ok(Box::new(Alone {
        reader: Some(reader),
    }))
}

struct Alone {
    reader: Option<LzmaReader<Cursor>>,
}

impl Read for Alone {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let Some(reader) = &mut self.reader else {
            return Ok(0);
        };
        let n = reader.read(buf)?;
        if n == 0 && !buf.is_empty() {
            let ended = self.reader.take().map(rest_of).transpose()?;
            ended.map_or(Ok(()), only_padding)?;
        }
        Ok(n)
    }
}

/// What follows a stream that has ended.
fn rest_of(reader: LzmaReader<Cursor>) -> io::Result<Cursor> {
    let (mut source, unused) = reader.into_parts();
    let back = i64::try_from(unused.len()).unwrap_or(0);
    source.seek(SeekFrom::Current(-back))?;
    Ok(source)
}

/// The members of an LZIP file, joined.
pub(crate) fn lzip(input: &Input, budget: &Budget) -> io::Result<Unpacked> {
    Ok(Box::new(Lzip {
        budget: budget.clone(),
        state: LzipState::Between(input.reader()),
        members: 0,
    }))
}

enum LzipState {
    Between(Cursor),
    Inside(Box<LzmaReader<Cursor>>),
    Ended,
}

struct Lzip {
    budget: Budget,
    state: LzipState,
    members: u64,
}

impl Lzip {
    /// The state at the start of a member, or past the last one.
    fn begin(&mut self, mut source: Cursor) -> io::Result<LzipState> {
        let mut head = Vec::new();
        source
            .by_ref()
            .take(LZIP_HEAD as u64)
            .read_to_end(&mut head)?;
        let [b'L', b'Z', b'I', b'P', 1, coded] = head.as_slice() else {
            return match head.iter().all(|byte| *byte == 0) {
                true if self.members > 0 => only_padding(source).map(|()| LzipState::Ended),
                _ => Err(io::ErrorKind::InvalidData.into()),
            };
        };
        // The dictionary's size: a power of two less some sixteenths of it.
        let base = 1u32
            .checked_shl(u32::from(coded & 0x1F))
            .ok_or(io::ErrorKind::InvalidData)?;
        let size = base - (base / 16) * u32::from(coded >> 5);
        let mut props = vec![0x5D];
        props.extend(size.to_le_bytes());
        let mut reader = lzma_raw(source, None, &props, &self.budget)?;
        reader.set_defer_errors(true);
        self.members = self.members.saturating_add(1);
        Ok(LzipState::Inside(Box::new(reader)))
    }
}

impl Read for Lzip {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            self.state = match std::mem::replace(&mut self.state, LzipState::Ended) {
                LzipState::Ended => return Ok(0),
                LzipState::Between(source) => {
                    self.budget.step()?;
                    self.begin(source)?
                }
                LzipState::Inside(mut reader) => {
                    let n = reader.read(buf)?;
                    if n > 0 || buf.is_empty() {
                        self.state = LzipState::Inside(reader);
                        return Ok(n);
                    }
                    let mut rest = rest_of(*reader)?;
                    let skipped = io::copy(&mut rest.by_ref().take(LZIP_TAIL), &mut io::sink())?;
                    if skipped < LZIP_TAIL {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                    LzipState::Between(rest)
                }
            };
        }
    }
}
