//! The two headers of an archive, the second of which may itself be packed.

use std::io::Read;

use super::coders;
use super::fields::{DAMAGED, Fields};
use super::folder::{self, Folder};
use crate::extract::bytes::{u32_le, u64_le};
use crate::extract::format::ExtractError;
use crate::input::Input;
use crate::limits::Budget;
use crate::model::GapKind;

pub(super) const MARK: &[u8] = b"7z\xBC\xAF\x27\x1C";
/// What the first header takes up: offsets count from its end.
pub(super) const START: u64 = 32;
const HEADER: u8 = 1;
const ARCHIVE_PROPERTIES: u8 = 2;
const ADDITIONAL_STREAMS: u8 = 3;
const MAIN_STREAMS: u8 = 4;
const FILES_INFO: u8 = 5;
const EMPTY_STREAM: u8 = 14;
const EMPTY_FILE: u8 = 15;
const ANTI: u8 = 16;
const NAMES: u8 = 17;
const PACKED_HEADER: u8 = 23;
/// A header is packed once; more often is a chain made to be followed.
const MOST_PACKED: usize = 4;

const CUT: ExtractError = ExtractError::Gap {
    kind: GapKind::Truncated,
    detail: "the archive's end is missing: it is cut, or one part of several",
};

/// One name of the archive.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub name: String,
    /// Its bytes are in a folder.
    pub has_stream: bool,
    /// Without bytes: a folder of the file system, or a note that something is to be deleted.
    pub is_name_only: bool,
}

#[derive(Debug, Default)]
pub(super) struct Header {
    pub folders: Vec<Folder>,
    pub entries: Vec<Entry>,
}

/// Whether `input` begins with a first header that is what its sum says.
pub(super) fn is_start(input: &Input) -> bool {
    let Ok(start) = input.peek(0, START as usize) else {
        return false;
    };
    let mut sum = flate2::Crc::new();
    sum.update(start.get(12..).unwrap_or_default());
    start.len() == START as usize && u32_le(&start, 8) == Some(sum.sum())
}

pub(super) fn read(input: &Input, budget: &Budget) -> Result<Header, ExtractError> {
    let start = input.peek(0, START as usize)?;
    let fields = (u64_le(&start, 12), u64_le(&start, 20), u32_le(&start, 28));
    let (Some(offset), Some(len), Some(sum)) = fields else {
        return Err(CUT);
    };
    if len == 0 {
        return Ok(Header::default());
    }
    let at = START.checked_add(offset).ok_or(CUT)?;
    if at.checked_add(len).is_none_or(|end| end > input.len()) {
        return Err(CUT);
    }
    budget.hold(len)?;
    let mut bytes = input.peek(at, usize::try_from(len).map_err(|_| CUT)?)?;
    let mut found = flate2::Crc::new();
    found.update(&bytes);
    if found.sum() != sum {
        return Err(DAMAGED);
    }
    for _ in 0..MOST_PACKED {
        let mut fields = Fields(&bytes);
        match fields.byte()? {
            HEADER => return main_header(&mut fields, budget),
            PACKED_HEADER => bytes = unpacked(input, &mut fields, budget)?,
            _ => return Err(DAMAGED),
        }
    }
    Err(DAMAGED)
}

fn unpacked(
    input: &Input,
    fields: &mut Fields<'_>,
    budget: &Budget,
) -> Result<Vec<u8>, ExtractError> {
    let folders = folder::streams(fields)?;
    let folder = folders.first().ok_or(DAMAGED)?;
    if coders::is_locked(folder) {
        return Err(ExtractError::encrypted(
            "the archive's list of names is encrypted",
        ));
    }
    budget.hold(folder.size())?;
    let mut bytes = Vec::new();
    coders::open(input, folder, budget)?.read_to_end(&mut bytes)?;
    let mut found = flate2::Crc::new();
    found.update(&bytes);
    match folder.sum {
        Some(sum) if sum != found.sum() => Err(DAMAGED),
        _ => Ok(bytes),
    }
}

fn main_header(fields: &mut Fields<'_>, budget: &Budget) -> Result<Header, ExtractError> {
    let mut header = Header::default();
    loop {
        match fields.byte()? {
            folder::END => return Ok(header),
            ARCHIVE_PROPERTIES => {
                while fields.byte()? != folder::END {
                    let len = fields.count()?;
                    fields.take(len)?;
                }
            }
            ADDITIONAL_STREAMS => drop(folder::streams(fields)?),
            MAIN_STREAMS => header.folders = folder::streams(fields)?,
            FILES_INFO => header.entries = entries(fields, budget)?,
            _ => return Err(DAMAGED),
        }
    }
}

fn entries(fields: &mut Fields<'_>, budget: &Budget) -> Result<Vec<Entry>, ExtractError> {
    let count = fields.count()?;
    // What is kept of an entry without its name.
    budget.hold((count as u64).saturating_mul(size_of::<Entry>() as u64))?;
    let mut entries = vec![Entry::default(); count];
    let mut empty = vec![false; count];
    let mut empty_files = Vec::new();
    let mut anti = Vec::new();
    loop {
        let id = fields.byte()?;
        if id == folder::END {
            break;
        }
        let len = fields.count()?;
        let mut own = Fields(fields.take(len)?);
        let empties = empty.iter().filter(|is_empty| **is_empty).count();
        match id {
            EMPTY_STREAM => empty = own.bits(count)?,
            EMPTY_FILE => empty_files = own.bits(empties)?,
            ANTI => anti = own.bits(empties)?,
            NAMES => names(&mut own, &mut entries, budget)?,
            _ => {}
        }
    }
    let mut nth = 0;
    for (entry, is_empty) in entries.iter_mut().zip(empty) {
        entry.has_stream = !is_empty;
        if is_empty {
            let has = |bits: &[bool]| bits.get(nth).copied().unwrap_or(false);
            entry.is_name_only = !has(&empty_files) || has(&anti);
            nth += 1;
        }
    }
    Ok(entries)
}

fn names(
    fields: &mut Fields<'_>,
    entries: &mut [Entry],
    budget: &Budget,
) -> Result<(), ExtractError> {
    if fields.byte()? != 0 {
        return Err(DAMAGED);
    }
    for (nth, entry) in entries.iter_mut().enumerate() {
        if nth % 1024 == 0 {
            budget.step()?;
        }
        let mut units = fields.0.chunks_exact(2).map(|pair| match pair {
            [low, high] => u16::from_le_bytes([*low, *high]),
            _ => 0,
        });
        let len = units.clone().position(|unit| unit == 0).ok_or(DAMAGED)?;
        let name: Vec<u16> = units.by_ref().take(len).collect();
        entry.name = String::from_utf16_lossy(&name).replace('\\', "/");
        fields.take((len + 1) * 2)?;
    }
    Ok(())
}
