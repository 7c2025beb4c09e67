//! The LZW of `compress`, whose codes grow from nine bits to what the head states.
//!
//! Facts: the format as `file`, `ncompress` and RFC-less practice have it: codes are written in
//! groups of eight of one width, and the rest of a group is skipped when the width changes.

use std::io::{self, Read};

use super::Unpacked;
use crate::input::{Cursor, Input};
use crate::limits::Budget;

const CLEAR: usize = 256;
const WIDEST: u32 = 16;

pub(crate) fn compress(input: &Input, _budget: &Budget) -> io::Result<Unpacked> {
    let mut source = input.reader();
    let mut head = [0; 3];
    source.read_exact(&mut head)?;
    let [_, _, flags] = head;
    let most = u32::from(flags & 0x1F);
    if !(9..=WIDEST).contains(&most) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(Box::new(Codes {
        source,
        most,
        clears: flags & 0x80 != 0,
        width: 9,
        group: Vec::new(),
        bit: 0,
        prefix: vec![0; 1 << WIDEST],
        suffix: vec![0; 1 << WIDEST],
        next: if flags & 0x80 != 0 { 257 } else { 256 },
        before: None,
        first: 0,
        out: Vec::new(),
        given: 0,
        failed: false,
    }))
}

struct Codes {
    source: Cursor,
    most: u32,
    /// Whether one code empties the table.
    clears: bool,
    width: u32,
    /// Eight codes of one width, as many bytes as one has bits.
    group: Vec<u8>,
    bit: usize,
    prefix: Vec<u16>,
    suffix: Vec<u8>,
    next: usize,
    before: Option<usize>,
    /// The first byte of what the last code stood for.
    first: u8,
    out: Vec<u8>,
    given: usize,
    failed: bool,
}

impl Codes {
    fn code(&mut self) -> io::Result<Option<usize>> {
        let width = self.width as usize;
        if self.bit + width > self.group.len() * 8 {
            self.group.clear();
            self.bit = 0;
            let group = u64::from(self.width);
            self.source
                .by_ref()
                .take(group)
                .read_to_end(&mut self.group)?;
            if self.group.len() * 8 < width {
                return Ok(None);
            }
        }
        let mut code = 0;
        for nth in 0..width {
            let at = self.bit + nth;
            let byte = self.group.get(at / 8).copied().unwrap_or(0);
            code |= usize::from(byte >> (at % 8) & 1) << nth;
        }
        self.bit += width;
        Ok(Some(code))
    }

    /// The next codes come in a group of their own.
    fn regroup(&mut self, width: u32) {
        self.width = width;
        self.group.clear();
        self.bit = 0;
    }

    /// Puts what one more code stands for into `out`; false after the last.
    fn more(&mut self) -> io::Result<bool> {
        self.out.clear();
        self.given = 0;
        let Some(code) = self.code()? else {
            return Ok(false);
        };
        if self.clears && code == CLEAR {
            self.next = 257;
            self.before = None;
            self.regroup(9);
            return Ok(true);
        }
        let Some(before) = self.before else {
            self.first = u8::try_from(code).map_err(|_| io::ErrorKind::InvalidData)?;
            self.out.push(self.first);
            self.before = Some(code);
            return Ok(true);
        };
        let known = match code {
            _ if code < self.next => code,
            // A code that is being made: what the last one stood for, and its first byte again.
            _ if code == self.next => {
                self.out.push(self.first);
                before
            }
            _ => return Err(io::ErrorKind::InvalidData.into()),
        };
        self.unfold(known)?;
        self.learn(before);
        self.before = Some(code);
        Ok(true)
    }

    fn unfold(&mut self, mut code: usize) -> io::Result<()> {
        while code >= 256 {
            let fields = (self.suffix.get(code), self.prefix.get(code));
            let (Some(suffix), Some(prefix)) = fields else {
                return Err(io::ErrorKind::InvalidData.into());
            };
            self.out.push(*suffix);
            let prefix = usize::from(*prefix);
            // An entry points to an older one, or the table is not one.
            if prefix >= code {
                return Err(io::ErrorKind::InvalidData.into());
            }
            code = prefix;
        }
        self.first = u8::try_from(code).unwrap_or(0);
        self.out.push(self.first);
        self.out.reverse();
        Ok(())
    }

    fn learn(&mut self, before: usize) {
        if self.next >= 1 << self.most {
            return;
        }
        let slots = (
            self.prefix.get_mut(self.next),
            self.suffix.get_mut(self.next),
        );
        if let (Some(prefix), Some(suffix)) = slots {
            *prefix = u16::try_from(before).unwrap_or(0);
            *suffix = self.first;
        }
        self.next += 1;
        if self.next >= 1 << self.width && self.width < self.most {
            self.regroup(self.width + 1);
        }
    }
}

impl Read for Codes {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < buf.len() {
            let rest = self.out.get(self.given..).unwrap_or_default();
            let n = io::Read::read(&mut &*rest, buf.get_mut(filled..).unwrap_or_default())?;
            self.given += n;
            filled += n;
            if n == 0 {
                if self.failed && filled == 0 {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                // What came before damage goes out first.
                if self.failed {
                    break;
                }
                match self.more() {
                    Ok(true) => {}
                    Ok(false) => break,
                    Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                        self.failed = true;
                        self.out.clear();
                    }
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(filled)
    }
}
