//! Decompressors for every format that holds packed bytes: each one reads, none allocates what
//! content declares before it was checked.

mod brotli;
mod bzip2;
mod compress;
mod exactly;
mod lz4;
mod lzma;
mod snappy;
mod zstd;

use std::io::{self, Read};

pub(crate) use self::brotli::{brotli, is_brotli};
pub(crate) use self::bzip2::bzip2;
pub(crate) use self::compress::compress;
pub(crate) use self::exactly::Exactly;
pub(crate) use self::lz4::lz4;
pub(crate) use self::lzma::{lzip, lzma_alone, lzma_raw, lzma2_raw, xz};
pub(crate) use self::snappy::snappy;
pub(crate) use self::zstd::zstd;
use crate::input::{Cursor, Input};
use crate::limits::Budget;

/// Unpacked bytes, still to be bounded by whoever asked for them.
pub(crate) type Unpacked = Box<dyn Read>;

/// Opens a compressed stream that fills the whole of `input`.
pub(crate) type Open = fn(&Input, &Budget) -> io::Result<Unpacked>;

/// What follows the last stream of a file: zeros are padding, other bytes are not read and so an
/// error.
fn only_padding(mut rest: Cursor) -> io::Result<()> {
    let mut buf = [0; 4096];
    loop {
        match rest.read(&mut buf)? {
            0 => return Ok(()),
            n if buf.iter().take(n).all(|byte| *byte == 0) => {}
            _ => return Err(io::ErrorKind::InvalidData.into()),
        }
    }
}
