//! The package's bytes, decrypted as they are read.

use std::io::{self, Read};

use super::agile::start;
use super::block::Aes;
use super::hash::Hash;

/// A chain of blocks covers so many bytes.
const SEGMENT: usize = 4096;

/// What opens a package.
pub(super) enum Key {
    Standard(Aes),
    Agile { aes: Aes, salt: Vec<u8>, hash: Hash },
}

impl Key {
    fn open(&self, segment: u32, bytes: &mut [u8]) {
        match self {
            Self::Standard(aes) => aes.each(bytes),
            Self::Agile { aes, salt, hash } => {
                let first = hash.of(salt, &segment.to_le_bytes());
                aes.chained(start(&first), bytes);
            }
        }
    }
}

/// A package behind its key.
pub(super) struct Locked<'r> {
    inner: &'r mut dyn Read,
    key: Key,
    /// Bytes still to come. The last block is filled up with others.
    left: u64,
    segment: u32,
    opened: Vec<u8>,
    taken: usize,
}

impl<'r> Locked<'r> {
    pub fn new(inner: &'r mut dyn Read, key: Key, len: u64) -> Self {
        Self {
            inner,
            key,
            left: len,
            segment: 0,
            opened: Vec::new(),
            taken: 0,
        }
    }

    fn advance(&mut self) -> io::Result<()> {
        self.opened.clear();
        self.taken = 0;
        if self.left == 0 {
            return Ok(());
        }
        let mut segment = (&mut *self.inner).take(SEGMENT as u64);
        segment.read_to_end(&mut self.opened)?;
        if self.opened.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.key.open(self.segment, &mut self.opened);
        self.segment = self.segment.wrapping_add(1);
        let here = usize::try_from(self.left).unwrap_or(SEGMENT);
        self.opened.truncate(here);
        self.left -= self.opened.len() as u64;
        Ok(())
    }
}

impl Read for Locked<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.taken >= self.opened.len() {
            self.advance()?;
        }
        let mut rest = self.opened.get(self.taken..).unwrap_or_default();
        let n = rest.read(buf)?;
        self.taken += n;
        Ok(n)
    }
}
