//! The ways in which an entry's bytes are packed.
//!
//! Numbers and properties: APPNOTE 6.3.10, sections 4.4.5, 5.8 and 5.9.

use std::io::{self, Read, Seek, SeekFrom};

use deflate64::Deflate64Decoder;
use flate2::bufread::DeflateDecoder;
use ppmd_rust::{Ppmd8Decoder, RestoreMethod};

use super::super::bytes::u16_le;
use super::super::unpack::{Exactly, Unpacked, bzip2, lzma_raw, xz, zstd};
use super::inflate::{DEFLATED, STORED};
use super::package::Entry;
use crate::input::Input;
use crate::limits::Budget;

const DEFLATED_64: u16 = 9;
const BZIP2: u16 = 12;
const LZMA: u16 = 14;
const ZSTD_FIRST: u16 = 20;
const ZSTD: u16 = 93;
const XZ: u16 = 95;
const PPMD: u16 = 98;
/// The stream says itself where it ends.
const ENDS_ITSELF: u16 = 1 << 1;

/// Opens `data`, the packed bytes of `entry`.
pub(super) fn open(entry: &Entry, data: &Input, budget: &Budget) -> io::Result<Unpacked> {
    match entry.method {
        STORED => Ok(Box::new(data.reader())),
        DEFLATED => Ok(Box::new(DeflateDecoder::new(data.reader()))),
        DEFLATED_64 => Ok(Box::new(Deflate64Decoder::with_buffer(data.reader()))),
        BZIP2 => bzip2(data, budget),
        LZMA => lzma(entry, data, budget),
        ZSTD_FIRST | ZSTD => zstd(data, budget),
        XZ => xz(data, budget),
        PPMD => ppmd(entry, data, budget),
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

fn lzma(entry: &Entry, data: &Input, budget: &Budget) -> io::Result<Unpacked> {
    // The version, the length of the properties, the properties.
    let head = data.peek(0, 9)?;
    if u16_le(&head, 2) != Some(5) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut source = data.reader();
    source.seek(SeekFrom::Start(9))?;
    let open_ended = entry.flags & ENDS_ITSELF != 0 || entry.size == 0;
    let size = (!open_ended).then_some(entry.size);
    let mut reader = lzma_raw(source, size, head.get(4..).unwrap_or_default(), budget)?;
    reader.set_defer_errors(true);
    Ok(Box::new(reader))
}

fn ppmd(entry: &Entry, data: &Input, budget: &Budget) -> io::Result<Unpacked> {
    let fields = u16_le(&data.peek(0, 2)?, 0).ok_or(io::ErrorKind::UnexpectedEof)?;
    let order = u32::from(fields & 0xF) + 1;
    let memory = (u32::from(fields >> 4 & 0xFF) + 1) << 20;
    let restoring = match fields >> 12 {
        0 => RestoreMethod::Restart,
        1 => RestoreMethod::CutOff,
        _ => return Err(io::ErrorKind::Unsupported.into()),
    };
    budget.hold(u64::from(memory))?;
    let mut source = data.reader();
    source.seek(SeekFrom::Start(2))?;
    let decoder = Ppmd8Decoder::new(source, order, memory, restoring)
        .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    if entry.size == 0 {
        return Ok(Box::new(decoder) as Box<dyn Read>);
    }
    Ok(Box::new(Exactly::new(decoder, entry.size)))
}
