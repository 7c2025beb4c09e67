//! Pages unpacked, each under its budget.

use std::io::{self, Read};

use crate::extract::ExtractError;
use crate::extract::snappy;
use crate::limits::{Bounded, Budget};
use crate::model::GapKind;

const DAMAGED: ExtractError = ExtractError::malformed("a page's compressed data is damaged");

/// Unpacks `packed` to `size` bytes, as `codec` says.
pub(super) fn unpack(
    codec: i64,
    packed: &[u8],
    size: usize,
    budget: &Budget,
) -> Result<Vec<u8>, ExtractError> {
    budget.hold(size as u64)?;
    match codec {
        0 => Ok(packed.to_vec()),
        1 => match snappy::unpack(packed, budget)? {
            (bytes, true) => Ok(bytes),
            (_, false) => Err(DAMAGED),
        },
        2 => all(
            flate2::read::MultiGzDecoder::new(packed),
            packed,
            size,
            budget,
        ),
        4 => {
            let brotli = brotli_decompressor::Decompressor::new(packed, 4096);
            all(brotli, packed, size, budget)
        }
        6 => {
            let zstd = ruzstd::decoding::StreamingDecoder::new(packed).map_err(|_| DAMAGED)?;
            all(zstd, packed, size, budget)
        }
        7 => {
            // No block of LZ4 expands further.
            if size / 256 > packed.len() {
                return Err(DAMAGED);
            }
            budget.expand(size as u64)?;
            let mut out = vec![0; size];
            let length = lz4_flex::block::decompress_into(packed, &mut out).map_err(|_| DAMAGED)?;
            out.truncate(length);
            Ok(out)
        }
        _ => Err(ExtractError::Gap {
            kind: GapKind::Unsupported,
            detail: "pages compressed in a way that is not read",
        }),
    }
}

fn all(
    reader: impl Read,
    packed: &[u8],
    size: usize,
    budget: &Budget,
) -> Result<Vec<u8>, ExtractError> {
    let mut out = Vec::new();
    let bounded = Bounded::new(reader, packed.len() as u64, budget);
    bounded.take(size as u64).read_to_end(&mut out)?;
    match out.len() == size {
        true => Ok(out),
        false => Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
    }
}
