//! Folders: which bytes lie where, and what was done to them.

use super::fields::{DAMAGED, Fields};
use crate::extract::format::ExtractError;

pub(super) const END: u8 = 0;
pub(super) const PACK_INFO: u8 = 6;
pub(super) const UNPACK_INFO: u8 = 7;
pub(super) const SUBSTREAMS_INFO: u8 = 8;
const SIZE: u8 = 9;
const SUMS: u8 = 10;
const FOLDER: u8 = 11;
const CODERS_UNPACK_SIZE: u8 = 12;
const NUM_UNPACK_STREAM: u8 = 13;

/// The most coders, and streams of one coder, that 7-Zip itself takes.
const MOST_CODERS: usize = 32;

#[derive(Clone, Debug)]
pub(super) struct Coder {
    pub id: Vec<u8>,
    pub inputs: usize,
    pub properties: Vec<u8>,
}

/// One block: files packed one after the other by the same coders.
#[derive(Clone, Debug, Default)]
pub(super) struct Folder {
    pub coders: Vec<Coder>,
    /// (in, out): what comes out of one coder goes into another.
    pub bound: Vec<(usize, usize)>,
    /// Which inputs are packed streams of the archive, in their order.
    pub packed: Vec<usize>,
    /// What comes out of each coder.
    pub sizes: Vec<u64>,
    pub sum: Option<u32>,
    /// Its packed streams: where they start from the archive's data, and their lengths.
    pub streams: Vec<(u64, u64)>,
    /// Its files: length and sum.
    pub files: Vec<(u64, Option<u32>)>,
}

impl Folder {
    /// The coder whose output is the folder's.
    pub fn main(&self) -> Option<usize> {
        (0..self.coders.len()).find(|out| !self.bound.iter().any(|(_, bound)| bound == out))
    }

    pub fn size(&self) -> u64 {
        let main = self.main().and_then(|out| self.sizes.get(out));
        main.copied().unwrap_or(0)
    }

    /// The number of the first input of a coder.
    pub fn first_input(&self, coder: usize) -> usize {
        self.coders
            .iter()
            .take(coder)
            .map(|coder| coder.inputs)
            .sum()
    }
}

/// Reads everything about streams up to its end.
pub(super) fn streams(fields: &mut Fields<'_>) -> Result<Vec<Folder>, ExtractError> {
    let mut packs = Vec::new();
    let mut folders = Vec::new();
    let mut files_told = false;
    loop {
        match fields.byte()? {
            END => break,
            PACK_INFO => packs = packed_streams(fields)?,
            UNPACK_INFO => folders = read_folders(fields)?,
            SUBSTREAMS_INFO => {
                substreams(fields, &mut folders)?;
                files_told = true;
            }
            _ => return Err(DAMAGED),
        }
    }
    let mut packs = packs.into_iter();
    for folder in &mut folders {
        folder.streams = packs.by_ref().take(folder.packed.len()).collect();
        if folder.streams.len() < folder.packed.len() {
            return Err(DAMAGED);
        }
        if !files_told {
            folder.files = vec![(folder.size(), folder.sum)];
        }
    }
    Ok(folders)
}

fn packed_streams(fields: &mut Fields<'_>) -> Result<Vec<(u64, u64)>, ExtractError> {
    let mut at = fields.number()?;
    let count = fields.count()?;
    let mut streams = Vec::new();
    loop {
        match fields.byte()? {
            END => return Ok(streams),
            SIZE => {
                for _ in 0..count {
                    let len = fields.number()?;
                    streams.push((at, len));
                    at = at.checked_add(len).ok_or(DAMAGED)?;
                }
            }
            SUMS => drop(fields.sums(count)?),
            _ => return Err(DAMAGED),
        }
    }
}

fn read_folders(fields: &mut Fields<'_>) -> Result<Vec<Folder>, ExtractError> {
    if fields.byte()? != FOLDER {
        return Err(DAMAGED);
    }
    let count = fields.count()?;
    if fields.byte()? != 0 {
        return Err(DAMAGED);
    }
    let mut folders = Vec::new();
    for _ in 0..count {
        folders.push(read_folder(fields)?);
    }
    loop {
        match fields.byte()? {
            END => return Ok(folders),
            CODERS_UNPACK_SIZE => {
                for folder in &mut folders {
                    for _ in 0..folder.coders.len() {
                        folder.sizes.push(fields.number()?);
                    }
                }
            }
            SUMS => {
                let sums = fields.sums(count)?;
                for (folder, sum) in folders.iter_mut().zip(sums) {
                    folder.sum = sum;
                }
            }
            _ => return Err(DAMAGED),
        }
    }
}

fn read_folder(fields: &mut Fields<'_>) -> Result<Folder, ExtractError> {
    let mut folder = Folder::default();
    let count = fields.count()?;
    if !(1..=MOST_CODERS).contains(&count) {
        return Err(DAMAGED);
    }
    let mut inputs = 0;
    for _ in 0..count {
        let coder = read_coder(fields)?;
        inputs += coder.inputs;
        folder.coders.push(coder);
    }
    let bound = count - 1;
    for _ in 0..bound {
        let (input, output) = (fields.number()?, fields.number()?);
        let fits = |n: u64, most: usize| usize::try_from(n).ok().filter(|n| *n < most);
        let pair = fits(input, inputs)
            .zip(fits(output, count))
            .ok_or(DAMAGED)?;
        folder.bound.push(pair);
    }
    let packed = inputs.checked_sub(bound).ok_or(DAMAGED)?;
    let is_bound = |n: &usize| folder.bound.iter().any(|(input, _)| input == n);
    if packed == 1 {
        let free = (0..inputs).find(|n| !is_bound(n)).ok_or(DAMAGED)?;
        folder.packed.push(free);
    } else {
        for _ in 0..packed {
            let input = usize::try_from(fields.number()?).map_err(|_| DAMAGED)?;
            folder.packed.push(input);
        }
    }
    Ok(folder)
}

fn read_coder(fields: &mut Fields<'_>) -> Result<Coder, ExtractError> {
    let flags = fields.byte()?;
    let id = fields.take(usize::from(flags & 0xF))?.to_vec();
    let (mut inputs, mut outputs) = (1, 1);
    if flags & 0x10 != 0 {
        (inputs, outputs) = (fields.number()?, fields.number()?);
    }
    let properties = if flags & 0x20 != 0 {
        let len = fields.count()?;
        fields.take(len)?.to_vec()
    } else {
        Vec::new()
    };
    let inputs = usize::try_from(inputs)
        .ok()
        .filter(|n| (1..=MOST_CODERS).contains(n));
    match inputs {
        Some(inputs) if outputs == 1 => Ok(Coder {
            id,
            inputs,
            properties,
        }),
        _ => Err(DAMAGED),
    }
}

fn substreams(fields: &mut Fields<'_>, folders: &mut [Folder]) -> Result<(), ExtractError> {
    let mut counts = vec![1; folders.len()];
    let mut id = fields.byte()?;
    if id == NUM_UNPACK_STREAM {
        for count in &mut counts {
            // Every file but the last of a folder states its length.
            *count = usize::try_from(fields.number()?).map_err(|_| DAMAGED)?;
            if *count > fields.0.len().saturating_add(1) {
                return Err(DAMAGED);
            }
        }
        id = fields.byte()?;
    }
    let sized = id == SIZE;
    for (folder, count) in folders.iter_mut().zip(&counts) {
        let mut left = folder.size();
        for _ in 1..*count {
            let len = if sized { fields.number()? } else { 0 };
            left = left.checked_sub(len).ok_or(DAMAGED)?;
            folder.files.push((len, None));
        }
        if *count > 0 {
            folder.files.push((left, None));
        }
    }
    if sized {
        id = fields.byte()?;
    }
    // A folder that is one file has its own sum already.
    let known = |folder: &Folder| folder.files.len() == 1 && folder.sum.is_some();
    let unknown = folders.iter().filter(|folder| !known(folder));
    let unknown = unknown.map(|folder| folder.files.len()).sum();
    let mut sums = Vec::new();
    while id != END {
        if id != SUMS {
            return Err(DAMAGED);
        }
        sums = fields.sums(unknown)?;
        id = fields.byte()?;
    }
    let mut sums = sums.into_iter();
    for folder in folders {
        let own = known(folder).then_some(folder.sum).flatten();
        for (_, sum) in &mut folder.files {
            *sum = own.or_else(|| sums.next().flatten());
        }
    }
    Ok(())
}
