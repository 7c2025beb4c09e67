//! A file's digest, taken along while the file is read for its content.

use std::io;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

/// How many bytes are read at a time of what nobody asked for.
const PIECE: usize = 64 << 10;

/// How far a file has been hashed, from its start.
#[derive(Debug, Default)]
pub(super) struct Hashing(Mutex<Running>);

#[derive(Debug, Default)]
struct Running {
    sum: Sha256,
    at: u64,
}

impl Hashing {
    /// Takes bytes that were read at `at`, where they are the next ones. Nobody waits for this.
    pub fn saw(&self, at: u64, bytes: &[u8]) {
        let Ok(mut running) = self.0.try_lock() else {
            return;
        };
        let known = running.at.checked_sub(at).map(usize::try_from);
        let Some(Ok(known)) = known else { return };
        if let Some(next) = bytes.get(known..) {
            running.sum.update(next);
            running.at = running.at.saturating_add(next.len() as u64);
        }
    }

    /// The digest of a file of `len` bytes: what was not met so far is read by `read` now.
    pub fn finish(
        &self,
        len: u64,
        mut read: impl FnMut(u64, &mut [u8]) -> io::Result<usize>,
    ) -> io::Result<[u8; 32]> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut buffer = Vec::new();
        while running.at < len {
            buffer.resize(PIECE, 0);
            let n = read(running.at, &mut buffer)?;
            let Some(next) = buffer.get(..n).filter(|next| !next.is_empty()) else {
                return Err(io::ErrorKind::UnexpectedEof.into());
            };
            running.sum.update(next);
            running.at = running.at.saturating_add(n as u64);
        }
        Ok(running.sum.clone().finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_was_read_in_whatever_order_the_digest_is_that_of_the_whole() {
        let bytes: Vec<u8> = (0..300_000u32).map(|n| (n % 251) as u8).collect();
        let whole: [u8; 32] = Sha256::digest(&bytes).into();
        let reads: [&[(usize, usize)]; 5] = [
            &[],
            &[(0, 300_000)],
            &[
                (299_000, 1000),
                (0, 100),
                (50, 5000),
                (10, 20),
                (5050, 70_000),
            ],
            &[(1, 10), (0, 1), (1, 10)],
            &[(0, 300_000), (0, 300_000)],
        ];
        for reads in reads {
            let hashing = Hashing::default();
            for (at, len) in reads {
                hashing.saw(*at as u64, &bytes[*at..*at + *len]);
            }
            let read = |at: u64, buffer: &mut [u8]| {
                let from = &bytes[at as usize..];
                let n = from.len().min(buffer.len());
                buffer[..n].copy_from_slice(&from[..n]);
                Ok(n)
            };
            assert_eq!(hashing.finish(300_000, read).unwrap(), whole);
            assert_eq!(hashing.finish(300_000, read).unwrap(), whole);
        }
    }
}
