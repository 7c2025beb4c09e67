//! Positional bytes: a file, memory, or an unlinked temporary file; cheap to clone and to send.

use std::fs::File;
use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

mod buffer;
mod hashing;

use buffer::Buffer;
use hashing::Hashing;

/// Files up to this many bytes are read once, into memory; larger ones piece by piece.
const READ_WHOLE: u64 = 1 << 20;

/// Members up to this many bytes are kept in memory; larger ones are spooled.
pub(crate) const IN_MEMORY: usize = 16 << 20;

/// How many bytes a [`Cursor`] reads ahead.
const READ_AHEAD: usize = 64 << 10;

/// The machine, not the content, failed: the file could not be read.
#[derive(Debug)]
pub(crate) struct InputFault(io::Error);

impl std::fmt::Display for InputFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for InputFault {}

fn fault(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), InputFault(error))
}

#[derive(Clone, Debug)]
enum Bytes {
    Memory(Arc<[u8]>),
    Buffer(Arc<Buffer>),
    File(Arc<Opened>),
}

impl Bytes {
    fn memory(&self) -> Option<&[u8]> {
        match self {
            Self::Memory(bytes) => Some(bytes),
            Self::Buffer(bytes) => Some(bytes),
            Self::File(_) => None,
        }
    }
}

/// A file that is read where it lies.
#[derive(Debug)]
struct Opened {
    file: File,
    /// Where the digest of the whole will be asked for.
    hashing: Option<Hashing>,
}

/// A range of bytes that any number of threads may read at any position.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    bytes: Bytes,
    start: u64,
    len: u64,
}

impl Input {
    pub fn from_bytes(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self {
            len: bytes.len() as u64,
            bytes: Bytes::Memory(bytes),
            start: 0,
        }
    }

    /// The whole of `file` at its present length.
    pub fn from_file(mut file: File) -> io::Result<Self> {
        let len = file.metadata()?.len();
        if len <= READ_WHOLE {
            let mut bytes = Buffer::room();
            bytes.reserve(usize::try_from(len).unwrap_or_default());
            let read = Read::by_ref(&mut file).take(len).read_to_end(&mut bytes);
            // One that cannot be read whole is read piece by piece, up to where it fails.
            if read.is_ok() && bytes.len() as u64 == len {
                return Ok(Self::from_buffer(bytes));
            }
        }
        Ok(Self::opened(file, len, Some(Hashing::default())))
    }

    fn opened(file: File, len: u64, hashing: Option<Hashing>) -> Self {
        Self {
            bytes: Bytes::File(Arc::new(Opened { file, hashing })),
            start: 0,
            len,
        }
    }

    fn from_buffer(bytes: Vec<u8>) -> Self {
        Self {
            len: bytes.len() as u64,
            bytes: Bytes::Buffer(Arc::new(Buffer::of(bytes))),
            start: 0,
        }
    }

    /// Reads `reader` to its end, or to its error: into memory while it is small, else into an
    /// unlinked file under `temp`. With an error, what came before it is kept.
    pub fn spool(mut reader: impl Read, temp: &Path) -> (io::Result<()>, Option<Self>) {
        let mut memory = Buffer::room();
        // Pieces of one size: how far a limit lets a reader come must not depend on the room at hand.
        let mut buf = vec![0; READ_AHEAD];
        loop {
            match reader.read(&mut buf) {
                Ok(0) => return (Ok(()), Some(Self::from_buffer(memory))),
                Ok(n) => memory.extend_from_slice(buf.get(..n).unwrap_or_default()),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return (Err(e), Some(Self::from_buffer(memory))),
            }
            if memory.len() > IN_MEMORY {
                return spool_to_file(&memory, reader, temp);
            }
        }
    }

    pub const fn len(&self) -> u64 {
        self.len
    }

    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Reads at `offset` from the start of this input; 0 at and past its end.
    pub fn read_at(&self, offset: u64, buf: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let wanted = buf.len().min(left);
        let Some(buf) = buf.get_mut(..wanted).filter(|b| !b.is_empty()) else {
            return Ok(0);
        };
        let at = self.start.saturating_add(offset);
        let opened = match &self.bytes {
            Bytes::File(opened) => opened,
            bytes => {
                let at = usize::try_from(at).unwrap_or(usize::MAX);
                let bytes = bytes.memory().unwrap_or_default();
                let from = bytes.get(at..at.saturating_add(wanted)).unwrap_or_default();
                buf.copy_from_slice(from);
                return Ok(wanted);
            }
        };
        loop {
            match opened.file.read_at(buf, at) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                // Inside the length that was measured there are bytes, or the file shrank.
                Ok(0) => return Err(fault(io::ErrorKind::UnexpectedEof.into())),
                Ok(n) => {
                    if let Some(hashing) = &opened.hashing {
                        hashing.saw(at, buf.get(..n).unwrap_or_default());
                    }
                    return Ok(n);
                }
                Err(e) => return Err(fault(e)),
            }
        }
    }

    /// SHA-256 of the bytes. Of a file, those that were read on the way are not read again.
    pub fn digest(&self) -> io::Result<[u8; 32]> {
        if let Some(bytes) = self.as_memory() {
            return Ok(Sha256::digest(bytes).into());
        }
        let read = |at: u64, buf: &mut [u8]| self.read_at(at, buf);
        match &self.bytes {
            Bytes::File(opened) if self.start == 0 => match &opened.hashing {
                Some(hashing) => hashing.finish(self.len, read),
                None => Hashing::default().finish(self.len, read),
            },
            _ => Hashing::default().finish(self.len, read),
        }
    }

    /// Reads as much of `len` bytes at `offset` as there is. For small pieces: headers, directories.
    pub fn peek(&self, offset: u64, len: usize) -> io::Result<Vec<u8>> {
        let left = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let mut out = vec![0; len.min(left)];
        let mut filled = 0;
        while let Some(rest) = out.get_mut(filled..).filter(|r| !r.is_empty()) {
            match self.read_at(offset.saturating_add(filled as u64), rest)? {
                0 => break,
                n => filled += n,
            }
        }
        out.truncate(filled);
        Ok(out)
    }

    /// The bytes from `offset`, at most `len` of them, as an input of their own.
    pub fn slice(&self, offset: u64, len: u64) -> Self {
        let offset = offset.min(self.len);
        Self {
            bytes: self.bytes.clone(),
            start: self.start.saturating_add(offset),
            len: len.min(self.len - offset),
        }
    }

    /// The bytes themselves, where they are in memory already.
    pub fn as_memory(&self) -> Option<&[u8]> {
        let bytes = self.bytes.memory()?;
        let start = usize::try_from(self.start).ok()?;
        let len = usize::try_from(self.len).ok()?;
        bytes.get(start..start.checked_add(len)?)
    }

    /// A reader over the whole input, with a position of its own.
    pub fn reader(&self) -> Cursor {
        Cursor {
            input: self.clone(),
            at: 0,
            buffer: Vec::new(),
            filled: 0,
            taken: 0,
        }
    }
}

fn spool_to_file(
    memory: &[u8],
    mut reader: impl Read,
    temp: &Path,
) -> (io::Result<()>, Option<Input>) {
    // `tempfile_in` unlinks at once and creates with mode 0600.
    let mut file = match tempfile::tempfile_in(temp).map_err(fault) {
        Ok(file) => file,
        Err(e) => return (Err(e), None),
    };
    if let Err(e) = file.write_all(memory) {
        return (Err(fault(e)), None);
    }
    let mut buf = vec![0; READ_AHEAD];
    let end = loop {
        match reader.read(&mut buf) {
            Ok(0) => break Ok(()),
            Ok(n) => {
                if let Err(e) = file.write_all(buf.get(..n).unwrap_or_default()) {
                    break Err(fault(e));
                }
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => break Err(e),
        }
    };
    let input = file.metadata().map(|m| Input::opened(file, m.len(), None));
    (end, input.ok())
}

/// Sequential reading over an [`Input`]: of a file in pieces that are read ahead, of memory where
/// it lies.
#[derive(Clone, Debug)]
pub(crate) struct Cursor {
    input: Input,
    /// The position behind what is in the buffer.
    at: u64,
    buffer: Vec<u8>,
    filled: usize,
    taken: usize,
}

impl Cursor {
    /// What is left, where it is in memory.
    fn memory(&self) -> Option<&[u8]> {
        let all = self.input.as_memory()?;
        let at = usize::try_from(self.at).unwrap_or(usize::MAX);
        Some(all.get(at..).unwrap_or_default())
    }
}

impl Read for Cursor {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let is_whole = self.taken >= self.filled && buf.len() >= READ_AHEAD;
        if is_whole || self.input.bytes.memory().is_some() {
            // What was read ahead before no longer ends where this position is.
            (self.filled, self.taken) = (0, 0);
            let n = self.input.read_at(self.at, buf)?;
            self.at += n as u64;
            return Ok(n);
        }
        let n = self.fill_buf()?.read(buf)?;
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for Cursor {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.input.bytes.memory().is_some() {
            return Ok(self.memory().unwrap_or_default());
        }
        if self.taken >= self.filled {
            (self.filled, self.taken) = (0, 0);
            if self.buffer.is_empty() {
                let left = self.input.len().saturating_sub(self.at);
                let left = usize::try_from(left).unwrap_or(usize::MAX);
                self.buffer.resize(READ_AHEAD.min(left.max(512)), 0);
            }
            self.filled = self.input.read_at(self.at, &mut self.buffer)?;
            self.at += self.filled as u64;
        }
        Ok(self.buffer.get(self.taken..self.filled).unwrap_or_default())
    }

    fn consume(&mut self, n: usize) {
        if self.input.bytes.memory().is_some() {
            self.at = self.at.saturating_add(n as u64).min(self.input.len());
        } else {
            self.taken = self.taken.saturating_add(n).min(self.filled);
        }
    }
}

impl Seek for Cursor {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let behind = (self.filled - self.taken) as u64;
        let here = self.at - behind;
        let target = match to {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => self.input.len.checked_add_signed(n),
            SeekFrom::Current(n) => here.checked_add_signed(n),
        };
        let target = target.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        let start = self.at - self.filled as u64;
        if (start..=self.at).contains(&target) {
            self.taken = (target - start) as usize;
        } else {
            (self.filled, self.taken) = (0, 0);
            self.at = target;
        }
        Ok(target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_reads_its_own_range_only() {
        let input = Input::from_bytes(&b"0123456789"[..]).slice(2, 4);
        assert_eq!(input.peek(0, 100).unwrap(), b"2345");
        assert_eq!(input.slice(3, 9).peek(0, 9).unwrap(), b"5");
    }

    #[test]
    fn a_large_stream_goes_to_a_file_and_reads_back() {
        let bytes: Vec<u8> = (0..IN_MEMORY + 4321).map(|n| (n % 251) as u8).collect();
        let (end, input) = Input::spool(&bytes[..], &std::env::temp_dir());
        end.unwrap();
        let input = input.unwrap();
        assert!(input.as_memory().is_none());
        let mut back = Vec::new();
        input.reader().read_to_end(&mut back).unwrap();
        assert!(back == bytes);
    }

    /// As a file that is too large to be read whole, and as memory.
    fn both(bytes: &[u8]) -> [Input; 2] {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        let file = Input::opened(file, bytes.len() as u64, Some(Hashing::default()));
        [file, Input::from_bytes(bytes)]
    }

    #[test]
    fn the_digest_of_a_file_is_the_same_before_between_and_after_reads() {
        let bytes: Vec<u8> = (0..200_000u32).map(|n| (n % 253) as u8).collect();
        let whole = Input::from_bytes(bytes.clone()).digest().unwrap();
        for input in both(&bytes) {
            let mut some = vec![0; 90_000];
            input.reader().read_exact(&mut some).unwrap();
            assert_eq!(input.digest().unwrap(), whole);
            std::io::copy(&mut input.reader(), &mut io::sink()).unwrap();
            assert_eq!(input.digest().unwrap(), whole);
            let part = Input::from_bytes(&bytes[5..905]).digest().unwrap();
            assert_eq!(input.slice(5, 900).digest().unwrap(), part);
        }
    }

    #[test]
    fn a_small_file_is_read_from_its_start_wherever_it_stands() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"0123456789").unwrap();
        file.rewind().unwrap();
        let input = Input::from_file(file).unwrap();
        assert_eq!(input.as_memory(), Some(&b"0123456789"[..]));
    }

    #[test]
    fn seeking_back_after_a_large_read_lands_right() {
        let bytes: Vec<u8> = (0..200_000u32).map(|n| (n % 253) as u8).collect();
        for input in both(&bytes) {
            let mut cursor = input.reader();
            cursor.read_exact(&mut vec![0; READ_AHEAD]).unwrap();
            let mut small = [0; 100];
            cursor.read_exact(&mut small).unwrap();
            cursor.seek(SeekFrom::Start(2 * READ_AHEAD as u64)).unwrap();
            let n = cursor.read(&mut vec![0; READ_AHEAD]).unwrap();
            cursor.seek(SeekFrom::Current(-10)).unwrap();
            let at = 2 * READ_AHEAD + n - 10;
            cursor.read_exact(&mut small[..10]).unwrap();
            assert_eq!(small[..10], bytes[at..at + 10]);
        }
    }

    #[test]
    fn seeking_inside_and_outside_the_buffer_lands_right() {
        let bytes: Vec<u8> = (0..200_000u32).map(|n| (n % 253) as u8).collect();
        for input in both(&bytes) {
            let mut cursor = input.reader();
            let mut one = [0; 1];
            for target in [5u64, 1, 70_000, 69_999, 199_999, 0] {
                cursor.seek(SeekFrom::Start(target)).unwrap();
                cursor.read_exact(&mut one).unwrap();
                assert_eq!(one[0], bytes[target as usize]);
                assert_eq!(cursor.stream_position().unwrap(), target + 1);
            }
        }
    }
}
