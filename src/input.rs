//! Positional bytes: a file, memory, or an unlinked temporary file; cheap to clone and to send.

use std::fs::File;
use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

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
    File(Arc<File>),
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
    pub fn from_file(file: File) -> io::Result<Self> {
        let len = file.metadata()?.len();
        Ok(Self {
            bytes: Bytes::File(Arc::new(file)),
            start: 0,
            len,
        })
    }

    /// Reads `reader` to its end, or to its error: into memory while it is small, else into an
    /// unlinked file under `temp`. With an error, what came before it is kept.
    pub fn spool(mut reader: impl Read, temp: &Path) -> (io::Result<()>, Option<Self>) {
        let mut memory = Vec::new();
        let mut buf = vec![0; READ_AHEAD];
        loop {
            let n = match reader.read(&mut buf) {
                Ok(0) => return (Ok(()), Some(Self::from_bytes(memory))),
                Ok(n) => n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return (Err(e), Some(Self::from_bytes(memory))),
            };
            memory.extend_from_slice(buf.get(..n).unwrap_or_default());
            if memory.len() > IN_MEMORY {
                return spool_to_file(&memory, reader, buf, temp);
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
        match &self.bytes {
            Bytes::File(file) => loop {
                match file.read_at(buf, at) {
                    Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                    // Inside the length that was measured there are bytes, or the file shrank.
                    Ok(0) => return Err(fault(io::ErrorKind::UnexpectedEof.into())),
                    other => return other.map_err(fault),
                }
            },
            Bytes::Memory(bytes) => {
                let at = usize::try_from(at).unwrap_or(usize::MAX);
                let from = bytes.get(at..at.saturating_add(wanted)).unwrap_or_default();
                buf.copy_from_slice(from);
                Ok(wanted)
            }
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
        match &self.bytes {
            Bytes::Memory(bytes) => {
                let start = usize::try_from(self.start).ok()?;
                let len = usize::try_from(self.len).ok()?;
                bytes.get(start..start.checked_add(len)?)
            }
            Bytes::File(_) => None,
        }
    }

    /// A reader over the whole input, with a position of its own.
    pub fn reader(&self) -> Cursor {
        Cursor {
            input: self.clone(),
            at: 0,
            buffer: Vec::new(),
            taken: 0,
        }
    }
}

fn spool_to_file(
    memory: &[u8],
    mut reader: impl Read,
    mut buf: Vec<u8>,
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
    (end, Input::from_file(file).ok())
}

/// Sequential reading over an [`Input`], buffered.
#[derive(Clone, Debug)]
pub(crate) struct Cursor {
    input: Input,
    at: u64,
    buffer: Vec<u8>,
    taken: usize,
}

impl Read for Cursor {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.taken >= self.buffer.len() && buf.len() >= READ_AHEAD {
            // What was read ahead before no longer ends where this position is.
            self.buffer.clear();
            self.taken = 0;
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
        if self.taken >= self.buffer.len() {
            self.buffer.resize(READ_AHEAD, 0);
            let n = self.input.read_at(self.at, &mut self.buffer);
            self.buffer.truncate(*n.as_ref().unwrap_or(&0));
            self.taken = 0;
            self.at += n? as u64;
        }
        Ok(self.buffer.get(self.taken..).unwrap_or_default())
    }

    fn consume(&mut self, n: usize) {
        self.taken = self.taken.saturating_add(n).min(self.buffer.len());
    }
}

impl Seek for Cursor {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let behind = (self.buffer.len() - self.taken) as u64;
        let here = self.at - behind;
        let target = match to {
            SeekFrom::Start(n) => Some(n),
            SeekFrom::End(n) => self.input.len.checked_add_signed(n),
            SeekFrom::Current(n) => here.checked_add_signed(n),
        };
        let target = target.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        let start = self.at - self.buffer.len() as u64;
        if (start..=self.at).contains(&target) {
            self.taken = (target - start) as usize;
        } else {
            self.buffer.clear();
            self.taken = 0;
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

    #[test]
    fn seeking_back_after_a_large_read_lands_right() {
        let bytes: Vec<u8> = (0..200_000u32).map(|n| (n % 253) as u8).collect();
        let mut cursor = Input::from_bytes(bytes.clone()).reader();
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

    #[test]
    fn seeking_inside_and_outside_the_buffer_lands_right() {
        let bytes: Vec<u8> = (0..200_000u32).map(|n| (n % 253) as u8).collect();
        let mut cursor = Input::from_bytes(bytes.clone()).reader();
        let mut one = [0; 1];
        for target in [5u64, 1, 70_000, 69_999, 199_999, 0] {
            cursor.seek(SeekFrom::Start(target)).unwrap();
            cursor.read_exact(&mut one).unwrap();
            assert_eq!(one[0], bytes[target as usize]);
            assert_eq!(cursor.stream_position().unwrap(), target + 1);
        }
    }
}
