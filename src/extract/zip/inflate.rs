//! An entry's data unpacked, and checked against the sum that the archive states.

use std::io::{self, Read};

use crc32fast::Hasher;
use flate2::bufread::DeflateDecoder;

use crate::input::Input;
use crate::limits::{Budget, LimitReached};

pub(super) const STORED: u16 = 0;
pub(super) const DEFLATED: u16 = 8;

/// Data whose length is not stated is measured up to this many bytes of output.
const MEASURED: u64 = 256 << 20;

/// How many bytes of `input` a deflate stream at its start takes up; `None` where it is too long
/// to be measured or damaged.
pub(super) fn packed_len(input: &Input, budget: &Budget) -> Result<Option<u64>, LimitReached> {
    let mut decoder = DeflateDecoder::new(input.reader());
    let mut buf = vec![0; 64 << 10];
    while decoder.total_out() < MEASURED {
        // The output is charged when it is read, not here.
        budget.step()?;
        match decoder.read(&mut buf) {
            Ok(0) => return Ok(Some(decoder.total_in())),
            Ok(_) => {}
            Err(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// Fails at the end of data whose sum is not the stated one; all of the data came before.
pub(super) struct Checked<R> {
    inner: R,
    sum: Hasher,
    stated: Option<u32>,
}

impl<R: Read> Checked<R> {
    pub fn new(inner: R, stated: Option<u32>) -> Self {
        Self {
            inner,
            sum: Hasher::new(),
            stated,
        }
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        let Some(stated) = self.stated else {
            return Ok(n);
        };
        if n > 0 {
            self.sum.update(buf.get(..n).unwrap_or_default());
        } else if !buf.is_empty() && stated != self.sum.clone().finalize() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(n)
    }
}
