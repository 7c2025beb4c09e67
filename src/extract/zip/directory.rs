//! The central directory: where it is, and what it lists.

use std::io::{self, Read};

use memchr::memmem;

use super::super::bytes::{u16_le, u32_le, u64_le};
use super::local::EXTRA_ZIP64;
use crate::input::Input;

/// The longest end record with its comment, and the two records of a large archive before it.
const END_SEARCH: u64 = 65_535 + 22 + 20 + 56;
const END: &[u8] = b"PK\x05\x06";
const END_64: &[u8] = b"PK\x06\x06";
const END_64_LOCATOR: &[u8] = b"PK\x06\x07";
const RECORD: &[u8] = b"PK\x01\x02";
const RECORD_LEN: usize = 46;

/// Where the central directory lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Directory {
    pub start: u64,
    pub end: u64,
    /// What stands before the archive: offsets count from here.
    pub prefix: u64,
    /// The archive's comment and what follows it.
    pub comment: u64,
    /// Whether the archive ends where the input ends.
    pub is_at_end: bool,
    /// One volume of several.
    pub spanned: bool,
}

/// One record of the central directory.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub name: Vec<u8>,
    pub extra: Vec<u8>,
    pub comment: Vec<u8>,
    pub flags: u16,
    pub method: u16,
    pub crc: u32,
    pub packed: u64,
    pub size: u64,
    pub header: u64,
}

/// Finds the directory by the last end record that points to one.
pub(super) fn locate(input: &Input) -> io::Result<Option<Directory>> {
    let from = input.len().saturating_sub(END_SEARCH);
    let tail = input.peek(from, END_SEARCH as usize)?;
    for at in memmem::rfind_iter(&tail, END) {
        if let Some(directory) = read_end(input, from.saturating_add(at as u64))? {
            return Ok(Some(directory));
        }
    }
    Ok(None)
}

/// Whether `tail`, the last bytes of a file, holds the mark of an end record.
pub(super) fn marked(tail: &[u8]) -> bool {
    memmem::rfind(tail, END).is_some()
}

fn read_end(input: &Input, at: u64) -> io::Result<Option<Directory>> {
    let bytes = input.peek(at, 22)?;
    let fields = (
        u16_le(&bytes, 4),
        u16_le(&bytes, 6),
        u32_le(&bytes, 12),
        u32_le(&bytes, 16),
        u16_le(&bytes, 20),
    );
    let (Some(disk), Some(directory_disk), Some(size), Some(offset), Some(comment_len)) = fields
    else {
        return Ok(None);
    };
    let mut size = u64::from(size);
    let mut offset = u64::from(offset);
    let mut end = at;
    if let Some((large_size, large_offset, large_end)) = read_end_64(input, at)? {
        (size, offset, end) = (large_size, large_offset, large_end);
    }
    let starts = [end.checked_sub(size), Some(offset)];
    for start in starts.into_iter().flatten() {
        let empty = size == 0 && start == end;
        if empty || input.peek(start, 4)? == RECORD {
            return Ok(Some(Directory {
                start,
                end,
                prefix: start.saturating_sub(offset),
                comment: at.saturating_add(22),
                is_at_end: at.saturating_add(22 + u64::from(comment_len)) == input.len(),
                spanned: disk != directory_disk || (disk != 0 && disk != u16::MAX),
            }));
        }
    }
    Ok(None)
}

/// Size, offset and position of the end record of a large archive, when there is one.
fn read_end_64(input: &Input, end: u64) -> io::Result<Option<(u64, u64, u64)>> {
    let Some(locator_at) = end.checked_sub(20) else {
        return Ok(None);
    };
    let locator = input.peek(locator_at, 20)?;
    if !locator.starts_with(END_64_LOCATOR) {
        return Ok(None);
    }
    let stated = u64_le(&locator, 8);
    for at in [stated, locator_at.checked_sub(56)].into_iter().flatten() {
        let bytes = input.peek(at, 56)?;
        if bytes.starts_with(END_64)
            && let (Some(size), Some(offset)) = (u64_le(&bytes, 40), u64_le(&bytes, 48))
        {
            return Ok(Some((size, offset, at)));
        }
    }
    Ok(None)
}

/// Reads one record after another; `None` where the next bytes are none.
pub(super) struct Records<R>(pub R);

impl<R: Read> Records<R> {
    pub fn next(&mut self) -> io::Result<Option<Record>> {
        let fixed = take(&mut self.0, RECORD_LEN)?;
        if !fixed.starts_with(RECORD) || fixed.len() < RECORD_LEN {
            return Ok(None);
        }
        let length = |at| usize::from(u16_le(&fixed, at).unwrap_or(0));
        let name = take(&mut self.0, length(28))?;
        let extra = take(&mut self.0, length(30))?;
        let comment = take(&mut self.0, length(32))?;
        let number = |at| u64::from(u32_le(&fixed, at).unwrap_or(0));
        let mut record = Record {
            flags: u16_le(&fixed, 8).unwrap_or(0),
            method: u16_le(&fixed, 10).unwrap_or(0),
            crc: u32_le(&fixed, 16).unwrap_or(0),
            packed: number(20),
            size: number(24),
            header: number(42),
            name,
            extra,
            comment,
        };
        record.widen();
        Ok(Some(record))
    }
}

impl Record {
    /// Takes sizes that do not fit 32 bits from the extra field.
    fn widen(&mut self) {
        let Some(wide) = field(&self.extra, EXTRA_ZIP64) else {
            return;
        };
        let mut at = 0;
        for value in [&mut self.size, &mut self.packed, &mut self.header] {
            if *value == u64::from(u32::MAX)
                && let Some(large) = u64_le(wide, at)
            {
                *value = large;
                at += 8;
            }
        }
    }
}

/// The data of the extra field `id`.
pub(super) fn field(mut extra: &[u8], id: u16) -> Option<&[u8]> {
    while let (Some(found), Some(len)) = (u16_le(extra, 0), u16_le(extra, 2)) {
        let end = usize::from(len) + 4;
        if found == id {
            return extra.get(4..end);
        }
        extra = extra.get(end..)?;
    }
    None
}

fn take(reader: &mut impl Read, len: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(len);
    reader.take(len as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}
