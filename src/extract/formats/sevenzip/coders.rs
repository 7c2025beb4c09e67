//! A folder's coders, put one behind the other.

use std::io::{self, Read};

use deflate64::Deflate64Decoder;
use flate2::bufread::DeflateDecoder;
use lzma_rust2::filter::bcj::BcjReader;
use lzma_rust2::filter::bcj2::Bcj2Reader;
use lzma_rust2::filter::delta::DeltaReader;
use ppmd_rust::Ppmd7Decoder;

use super::folder::{Coder, Folder};
use super::header::START;
use crate::extract::bytes::u32_le;
use crate::extract::format::ExtractError;
use crate::extract::unpack::{self, Exactly, Unpacked};
use crate::input::Input;
use crate::limits::{Bounded, Budget};
use crate::model::GapKind;

const AES: &[u8] = &[6, 0xF1, 7, 1];
const BCJ2: &[u8] = &[3, 3, 1, 0x1B];
const PPMD: &[u8] = &[3, 4, 1];

/// Whether a key is needed to read the folder.
pub(super) fn is_locked(folder: &Folder) -> bool {
    folder.coders.iter().any(|coder| coder.id == AES)
}

/// Opens a folder: all of its files one after the other, bounded.
pub(super) fn open(
    input: &Input,
    folder: &Folder,
    budget: &Budget,
) -> Result<Bounded<Unpacked>, ExtractError> {
    if is_locked(folder) {
        return Err(ExtractError::encrypted("the member is encrypted"));
    }
    let main = folder.main().ok_or(super::fields::DAMAGED)?;
    hold(folder, budget)?;
    let chain = output(input, folder, main, folder.coders.len(), budget)?;
    let packed = folder.streams.iter().map(|(_, len)| *len);
    let packed = packed.fold(0u64, u64::saturating_add).min(input.len());
    Ok(Bounded::new(chain, packed, budget))
}

/// All dictionaries of the folder together stay under the limit, whatever each of them says.
fn hold(folder: &Folder, budget: &Budget) -> Result<(), ExtractError> {
    let mut all = 0u64;
    for (coder, size) in folder.coders.iter().zip(&folder.sizes) {
        // PPMd takes what it states, however little comes out.
        let most = match coder.id.as_slice() {
            PPMD => u64::MAX,
            _ => size.saturating_add(1 << 16),
        };
        all = all.saturating_add(dictionary(coder).min(most));
    }
    Ok(budget.hold(all)?)
}

fn dictionary(coder: &Coder) -> u64 {
    let properties = coder.properties.as_slice();
    match (coder.id.as_slice(), properties) {
        ([0x21], [property @ 0..40, ..]) => (2 | u64::from(property & 1)) << (property / 2 + 11),
        ([0x21], _) => u64::from(u32::MAX),
        ([3, 1, 1] | PPMD, _) => u32_le(properties, 1).map_or(0, u64::from),
        _ => 0,
    }
}

/// What comes out of a coder. `most` bounds a chain that runs in a circle.
fn output(
    input: &Input,
    folder: &Folder,
    coder_at: usize,
    most: usize,
    budget: &Budget,
) -> io::Result<Unpacked> {
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let most = most.checked_sub(1).ok_or_else(damaged)?;
    let coder = folder.coders.get(coder_at).ok_or_else(damaged)?;
    let size = *folder.sizes.get(coder_at).ok_or_else(damaged)?;
    let first = folder.first_input(coder_at);
    if coder.id == BCJ2 {
        let inputs = (first..first + coder.inputs)
            .map(|n| source(input, folder, n, most, budget))
            .collect::<io::Result<Vec<Unpacked>>>()?;
        let joined = Bcj2Reader::try_new(inputs, size)?;
        return Ok(Box::new(Exactly::new(joined, size)));
    }
    if coder.inputs != 1 {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let packed = packed_slice(input, folder, first);
    let opened = match coder.id.as_slice() {
        // Those that read a slice of the archive for themselves.
        [4, 2, 2] | [3, 4, 0x20] if packed.is_some() => {
            unpack::bzip2(&packed.ok_or_else(damaged)?, budget)?
        }
        [4, 0xF7, 0x11, 1] if packed.is_some() => {
            unpack::zstd(&packed.ok_or_else(damaged)?, budget)?
        }
        [4, 0xF7, 0x11, 4] if packed.is_some() => {
            unpack::lz4(&packed.ok_or_else(damaged)?, budget)?
        }
        [4, 0xF7, 0x11, 2] if packed.is_some() => {
            unpack::brotli(&packed.ok_or_else(damaged)?, budget)?
        }
        _ => decoder(
            coder,
            source(input, folder, first, most, budget)?,
            size,
            budget,
        )?,
    };
    Ok(Box::new(Exactly::new(opened, size)))
}

/// What goes into a coder: another one's output or a slice of the archive.
fn source(
    input: &Input,
    folder: &Folder,
    n: usize,
    most: usize,
    budget: &Budget,
) -> io::Result<Unpacked> {
    if let Some((_, from)) = folder.bound.iter().find(|(bound, _)| *bound == n) {
        return output(input, folder, *from, most, budget);
    }
    match packed_slice(input, folder, n) {
        Some(slice) => Ok(Box::new(slice.reader())),
        None => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn packed_slice(input: &Input, folder: &Folder, n: usize) -> Option<Input> {
    let nth = folder.packed.iter().position(|packed| *packed == n)?;
    let (at, len) = folder.streams.get(nth)?;
    Some(input.slice(START.checked_add(*at)?, *len))
}

fn decoder(coder: &Coder, source: Unpacked, size: u64, budget: &Budget) -> io::Result<Unpacked> {
    let properties = coder.properties.as_slice();
    Ok(match coder.id.as_slice() {
        [0] => source,
        [0x21] => {
            let property = *properties.first().ok_or(io::ErrorKind::InvalidData)?;
            Box::new(unpack::lzma2_raw(source, property, size, budget)?)
        }
        [3, 1, 1] => {
            let mut reader = unpack::lzma_raw(source, Some(size), properties, budget)?;
            reader.set_defer_errors(true);
            Box::new(reader)
        }
        PPMD => ppmd(source, properties, budget)?,
        [4, 1, 8] => Box::new(DeflateDecoder::new(io::BufReader::new(source))),
        [4, 1, 9] => Box::new(Deflate64Decoder::new(source)),
        [4, 2, 2] => Box::new(::bzip2::read::MultiBzDecoder::new(source)),
        [3] => {
            let distance = properties.first().map_or(1, |byte| usize::from(*byte) + 1);
            Box::new(DeltaReader::new(source, distance))
        }
        [3, 3, 1, 3] | [4] => Box::new(BcjReader::new_x86(source, 0)),
        [3, 3, 2, 5] | [5] => Box::new(BcjReader::new_ppc(source, 0)),
        [3, 3, 4, 1] | [6] => Box::new(BcjReader::new_ia64(source, 0)),
        [3, 3, 5, 1] | [7] => Box::new(BcjReader::new_arm(source, 0)),
        [3, 3, 7, 1] | [8] => Box::new(BcjReader::new_arm_thumb(source, 0)),
        [3, 3, 8, 5] | [9] => Box::new(BcjReader::new_sparc(source, 0)),
        [0xA] => Box::new(BcjReader::new_arm64(source, 0)),
        [0xB] => Box::new(BcjReader::new_riscv(source, 0)),
        _ => return Err(io::ErrorKind::Unsupported.into()),
    })
}

fn ppmd(source: Unpacked, properties: &[u8], budget: &Budget) -> io::Result<Unpacked> {
    let (Some(order), Some(memory)) = (properties.first(), u32_le(properties, 1)) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    budget.hold(u64::from(memory))?;
    match Ppmd7Decoder::new(source, u32::from(*order), memory) {
        Ok(decoder) => Ok(Box::new(decoder) as Box<dyn Read>),
        Err(_) => Err(io::ErrorKind::InvalidData.into()),
    }
}

/// Why a folder cannot be opened, as a member's gap.
pub(super) fn reason(error: &ExtractError) -> (GapKind, &'static str) {
    match error {
        ExtractError::Gap { kind, detail } => (*kind, detail),
        _ => (GapKind::Io, "the archive could not be read"),
    }
}
