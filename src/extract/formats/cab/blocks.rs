//! A folder's blocks, unpacked one after the other.

use std::io::{self, Read};

use flate2::{Decompress, FlushDecompress, Status};
use lzxd::{Lzxd, WindowSize};

use super::directory::Folder;
use crate::extract::bytes::u16_le;
use crate::input::Input;
use crate::limits::Budget;

/// What a block yields at most; MSZIP blocks look back as far.
const BLOCK: usize = 32 << 10;
const HEADER: u64 = 8;

enum Method {
    Stored,
    /// What came out last, which the next block looks back into.
    Mszip(Vec<u8>),
    Lzx(Box<Lzxd>),
}

pub(super) struct Blocks {
    input: Input,
    at: u64,
    left: u16,
    reserve: u64,
    method: Method,
    out: Vec<u8>,
    given: usize,
}

impl Blocks {
    pub fn open(input: &Input, folder: Folder, reserve: u64, budget: &Budget) -> io::Result<Self> {
        let method = match folder.method & 0xF {
            0 => Method::Stored,
            1 => Method::Mszip(Vec::new()),
            3 => {
                let window = window(folder.method >> 8 & 0x1F).ok_or(io::ErrorKind::InvalidData)?;
                budget.hold(1 << (folder.method >> 8 & 0x1F))?;
                Method::Lzx(Box::new(Lzxd::new(window)))
            }
            _ => return Err(io::ErrorKind::Unsupported.into()),
        };
        Ok(Self {
            input: input.clone(),
            at: folder.start,
            left: folder.blocks,
            reserve,
            method,
            out: Vec::new(),
            given: 0,
        })
    }

    fn next(&mut self) -> io::Result<()> {
        let head = self.input.peek(self.at, HEADER as usize)?;
        let (Some(packed), Some(unpacked)) = (u16_le(&head, 4), u16_le(&head, 6)) else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        if unpacked == 0 {
            // The rest of the block lies in the next cabinet.
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let data = self.at.saturating_add(HEADER).saturating_add(self.reserve);
        let bytes = self.input.peek(data, usize::from(packed))?;
        if bytes.len() < usize::from(packed) {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.at = data.saturating_add(u64::from(packed));
        self.left = self.left.saturating_sub(1);
        self.given = 0;
        let wanted = usize::from(unpacked);
        self.out = match &mut self.method {
            Method::Stored => bytes,
            Method::Mszip(before) => mszip(&bytes, wanted, before)?,
            Method::Lzx(decoder) => match decoder.decompress_next(&bytes, wanted) {
                Ok(out) => out.to_vec(),
                Err(_) => return Err(io::ErrorKind::InvalidData.into()),
            },
        };
        Ok(())
    }
}

const fn window(bits: u16) -> Option<WindowSize> {
    Some(match bits {
        15 => WindowSize::KB32,
        16 => WindowSize::KB64,
        17 => WindowSize::KB128,
        18 => WindowSize::KB256,
        19 => WindowSize::KB512,
        20 => WindowSize::MB1,
        21 => WindowSize::MB2,
        _ => return None,
    })
}

fn mszip(bytes: &[u8], wanted: usize, before: &mut Vec<u8>) -> io::Result<Vec<u8>> {
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let packed = bytes.strip_prefix(b"CK").ok_or_else(damaged)?;
    let mut decoder = Decompress::new(false);
    if !before.is_empty() {
        decoder.set_dictionary(before).map_err(|_| damaged())?;
    }
    let mut out = Vec::with_capacity(wanted.min(BLOCK) + 1);
    let status = decoder.decompress_vec(packed, &mut out, FlushDecompress::Finish);
    if !matches!(status, Ok(Status::StreamEnd)) || out.len() != wanted {
        return Err(damaged());
    }
    before.extend_from_slice(&out);
    let over = before.len().saturating_sub(BLOCK);
    before.drain(..over);
    Ok(out)
}

impl Read for Blocks {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let rest = self.out.get(self.given..).unwrap_or_default();
            if !rest.is_empty() || buf.is_empty() {
                let n = io::Read::read(&mut &*rest, buf)?;
                self.given += n;
                return Ok(n);
            }
            if self.left == 0 {
                return Ok(0);
            }
            self.next()?;
        }
    }
}
