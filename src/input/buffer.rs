//! Memory that what was read lies in: given back when nobody needs it, and used for the next file.

use std::cell::RefCell;
use std::ops::Deref;

/// A larger buffer is not kept.
const MOST_KEPT: usize = 2 << 20;

thread_local! {
    /// The largest buffer that this thread has no use for just now.
    static SPARE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Bytes in a buffer that is used again. Memory that is new to a process costs more than reading.
#[derive(Debug)]
pub(super) struct Buffer(Vec<u8>);

impl Buffer {
    /// An empty vector to fill, with room from an earlier one.
    pub fn room() -> Vec<u8> {
        let spare =
            SPARE.try_with(|spare| spare.try_borrow_mut().map(|mut s| std::mem::take(&mut *s)));
        spare.ok().and_then(Result::ok).unwrap_or_default()
    }

    /// Keeps `bytes`; what was taken too large for few of them is given back at once.
    pub fn of(bytes: Vec<u8>) -> Self {
        if bytes.capacity() > 2 * bytes.len().max(4096) {
            let fitting = bytes.as_slice().to_vec();
            drop(Self(bytes));
            return Self(fitting);
        }
        Self(bytes)
    }
}

impl Deref for Buffer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0);
        if bytes.capacity() > MOST_KEPT {
            return;
        }
        // A thread that ends has no use for it either.
        let _ = SPARE.try_with(|spare| {
            if let Ok(mut spare) = spare.try_borrow_mut()
                && spare.capacity() < bytes.capacity()
            {
                bytes.clear();
                *spare = bytes;
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_is_used_again_and_its_bytes_are_gone() {
        let mut bytes = Buffer::room();
        bytes.extend_from_slice(&[7; 100_000]);
        let at = bytes.as_ptr();
        drop(Buffer::of(bytes));
        let again = Buffer::room();
        assert_eq!(again.as_ptr(), at);
        assert!(again.is_empty());
    }

    #[test]
    fn few_bytes_do_not_hold_a_large_buffer() {
        let mut bytes = Vec::with_capacity(1 << 20);
        bytes.push(1);
        let kept = Buffer::of(bytes);
        assert_eq!(*kept, [1]);
        assert!(kept.0.capacity() < 1 << 20);
        assert!(Buffer::room().capacity() >= 1 << 20);
    }
}
