//! A stream of a compound file: sequential and positional reading over its stretches.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use super::extents::Extents;
use crate::input::Input;

/// Reads ahead by this much, so that small reads are cheap.
const AHEAD: usize = 4096;

/// A stream with a position of its own. Where its chain breaks before the stated length, reading
/// answers with `UnexpectedEof`.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    input: Input,
    extents: Arc<Extents>,
    len: u64,
    position: u64,
    ahead: Vec<u8>,
    /// Where `ahead` begins in the stream.
    ahead_at: u64,
}

impl Stream {
    pub(super) fn new(input: Input, extents: Arc<Extents>, len: u64) -> Self {
        Self {
            input,
            extents,
            len,
            position: 0,
            ahead: Vec::new(),
            ahead_at: 0,
        }
    }

    /// The bytes of a file that is no compound file, as a stream.
    pub fn over(input: &Input) -> Self {
        let mut extents = Extents::default();
        extents.push(0, input.len());
        Self::new(input.clone(), Arc::new(extents), input.len())
    }

    /// A stream without bytes.
    pub fn empty(input: &Input) -> Self {
        Self::new(input.clone(), Arc::default(), 0)
    }

    /// The stated length.
    pub const fn len(&self) -> u64 {
        self.len
    }

    /// Reads as much of `len` bytes at `position` as there is, however much is stated.
    pub fn peek(&self, position: u64, len: usize) -> io::Result<Vec<u8>> {
        let left = self.extents.len().min(self.len).saturating_sub(position);
        let wanted = len.min(usize::try_from(left).unwrap_or(usize::MAX));
        let mut out = Vec::new();
        let mut at = position;
        while out.len() < wanted {
            let Some((from, room)) = self.extents.locate(at) else {
                break;
            };
            let piece = (wanted - out.len()).min(usize::try_from(room).unwrap_or(usize::MAX));
            let bytes = self.input.peek(from, piece)?;
            out.extend_from_slice(&bytes);
            at = at.saturating_add(bytes.len() as u64);
            if bytes.len() < piece {
                break;
            }
        }
        Ok(out)
    }

    fn read_through(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let Some((from, room)) = self.extents.locate(self.position) else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let left = room.min(self.len.saturating_sub(self.position));
        let wanted = buf.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let n = match buf.get_mut(..wanted) {
            Some(buf) => self.input.read_at(from, buf)?,
            None => 0,
        };
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.position = self.position.saturating_add(n as u64);
        Ok(n)
    }
}

impl Read for Stream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() || self.position >= self.len {
            return Ok(0);
        }
        if buf.len() >= AHEAD {
            return self.read_through(buf);
        }
        let end = self.ahead_at.saturating_add(self.ahead.len() as u64);
        if !(self.ahead_at..end).contains(&self.position) {
            self.ahead = self.peek(self.position, AHEAD)?;
            self.ahead_at = self.position;
        }
        let within = usize::try_from(self.position - self.ahead_at).unwrap_or(usize::MAX);
        let mut rest = self.ahead.get(within..).unwrap_or_default();
        let n = rest.read(buf)?;
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.position = self.position.saturating_add(n as u64);
        Ok(n)
    }
}

impl Seek for Stream {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => self.len.checked_add_signed(n),
            SeekFrom::Current(n) => self.position.checked_add_signed(n),
        };
        self.position = target.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.position)
    }
}
