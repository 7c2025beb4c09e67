//! A document's bytes: held where they are few, read piece by piece where they are many.

use std::borrow::Cow;

use crate::extract::format::ExtractError;
use crate::input::{IN_MEMORY, Input};

/// The bytes of one document. What cannot be read is as if it were not there.
pub(super) struct Source<'i> {
    input: &'i Input,
    held: Option<Cow<'i, [u8]>>,
}

impl<'i> Source<'i> {
    pub fn open(input: &'i Input) -> Result<Self, ExtractError> {
        let held = match input.as_memory() {
            Some(bytes) => Some(Cow::Borrowed(bytes)),
            None if input.len() <= IN_MEMORY as u64 => Some(Cow::Owned(input.peek(0, IN_MEMORY)?)),
            None => None,
        };
        Ok(Self { input, held })
    }

    pub const fn len(&self) -> u64 {
        self.input.len()
    }

    /// The bytes from `at`, as many of `len` as there are.
    pub fn bytes(&self, at: u64, len: usize) -> Cow<'_, [u8]> {
        let Some(held) = &self.held else {
            return Cow::Owned(self.input.peek(at, len).unwrap_or_default());
        };
        let at = usize::try_from(at).unwrap_or(usize::MAX).min(held.len());
        let end = at.saturating_add(len).min(held.len());
        Cow::Borrowed(held.get(at..end).unwrap_or_default())
    }

    /// Where `needle` stands first at or after `from`, within `most` bytes.
    pub fn find(&self, needle: &[u8], from: u64, most: u64) -> Option<u64> {
        let end = from.saturating_add(most).min(self.len());
        let mut at = from;
        while at < end {
            let len = (end - at).min(PIECE as u64) as usize;
            let piece = self.bytes(at, len);
            if let Some(found) = memchr::memmem::find(&piece, needle) {
                return Some(at + found as u64);
            }
            if piece.len() <= needle.len() {
                return None;
            }
            at += (piece.len() - needle.len()) as u64;
        }
        None
    }
}

/// How many bytes are searched at a time.
pub(super) const PIECE: usize = 1 << 20;
