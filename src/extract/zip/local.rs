//! The headers before each entry's data, and the entries that no directory lists.

use std::io;

use memchr::memmem;

use super::super::bytes::{u16_le, u32_le, u64_le};
use super::directory::field;
use super::inflate::{self, DEFLATED};
use crate::input::Input;
use crate::limits::Budget;

pub(super) const EXTRA_ZIP64: u16 = 0x0001;
const HEADER: &[u8] = b"PK\x03\x04";
const HEADER_LEN: usize = 30;
/// Sizes follow the data instead of standing in the header.
pub(super) const SIZES_FOLLOW: u16 = 1 << 3;
/// How many bytes are searched at once for a header.
const STRIDE: usize = 256 << 10;
/// Names longer than this are taken for chance.
const LONGEST_NAME: u16 = 8192;

/// The header before an entry's data.
#[derive(Clone, Debug)]
pub(super) struct Local {
    pub name: Vec<u8>,
    pub extra: Vec<u8>,
    pub flags: u16,
    pub method: u16,
    pub crc: u32,
    pub packed: u64,
    /// Unpacked; 0 where the header does not state it.
    pub size: u64,
    /// Where its data begins.
    pub data: u64,
    /// The data's length is known only by reading it.
    pub open_ended: bool,
}

/// The method, packed size and start of data that the header at `at` states.
pub(super) fn brief(input: &Input, at: u64) -> io::Result<Option<(u16, u16, u32, u64)>> {
    let mut fixed = [0; HEADER_LEN];
    if input.read_at(at, &mut fixed)? < HEADER_LEN || !fixed.starts_with(HEADER) {
        return Ok(None);
    }
    let number = |at| u16_le(&fixed, at).unwrap_or(0);
    let data = at
        .saturating_add(HEADER_LEN as u64)
        .saturating_add(u64::from(number(26)))
        .saturating_add(u64::from(number(28)));
    let packed = u32_le(&fixed, 18).unwrap_or(0);
    Ok(Some((number(6), number(8), packed, data)))
}

/// The whole header at `at`, when there is one that makes sense.
pub(super) fn read(input: &Input, at: u64) -> io::Result<Option<Local>> {
    let fixed = input.peek(at, HEADER_LEN)?;
    if fixed.len() < HEADER_LEN || !fixed.starts_with(HEADER) {
        return Ok(None);
    }
    let number = |at| u16_le(&fixed, at).unwrap_or(0);
    let (flags, method) = (number(6), number(8));
    let (name_len, extra_len) = (usize::from(number(26)), usize::from(number(28)));
    if !is_plausible(&fixed) {
        return Ok(None);
    }
    let rest = input.peek(at.saturating_add(HEADER_LEN as u64), name_len + extra_len)?;
    let (Some(name), extra) = (rest.get(..name_len), rest.get(name_len..)) else {
        return Ok(None);
    };
    let extra = extra.unwrap_or_default();
    let mut packed = u64::from(u32_le(&fixed, 18).unwrap_or(0));
    let mut size = u64::from(u32_le(&fixed, 22).unwrap_or(0));
    if let Some(wide) = field(extra, EXTRA_ZIP64)
        && packed == u64::from(u32::MAX)
    {
        size = u64_le(wide, 0).unwrap_or(size);
        packed = u64_le(wide, 8).unwrap_or(packed);
    }
    Ok(Some(Local {
        name: name.to_vec(),
        extra: extra.to_vec(),
        flags,
        method,
        crc: u32_le(&fixed, 14).unwrap_or(0),
        open_ended: flags & SIZES_FOLLOW != 0 && packed == 0,
        packed,
        size,
        data: at.saturating_add((HEADER_LEN + name_len + extra_len) as u64),
    }))
}

/// Whether the fields of a header could be those of one; cut off, it is not known not to be.
fn is_plausible(header: &[u8]) -> bool {
    let number = |at| u16_le(header, at);
    number(4).is_none_or(|version| version & 0xFF <= 100)
        && number(8).is_none_or(|method| matches!(method, 0..=21 | 93..=99))
        && number(26).is_none_or(|len| (1..=LONGEST_NAME).contains(&len))
}

/// Finds the headers between two positions, one after the other.
pub(super) struct Search<'a> {
    input: &'a Input,
    budget: &'a Budget,
    from: u64,
    to: u64,
    window: Vec<u8>,
    window_at: u64,
}

impl<'a> Search<'a> {
    pub const fn new(input: &'a Input, budget: &'a Budget, from: u64, to: u64) -> Self {
        Self {
            input,
            budget,
            from,
            to,
            window: Vec::new(),
            window_at: 0,
        }
    }

    /// The next header with the end of its data, which is cut off at the end of the input.
    pub fn next(&mut self) -> io::Result<Option<(u64, Local)>> {
        while let Some(at) = self.next_found()? {
            self.budget.step()?;
            self.from = at.saturating_add(HEADER.len() as u64);
            if let Some(mut local) = read(self.input, at)? {
                self.close(&mut local)?;
                self.from = local.data.saturating_add(local.packed).max(self.from);
                return Ok(Some((at, local)));
            }
        }
        Ok(None)
    }

    /// The next place that bears a header's mark.
    fn next_found(&mut self) -> io::Result<Option<u64>> {
        while self.from.saturating_add(HEADER_LEN as u64) < self.to {
            let inside = self.from.checked_sub(self.window_at);
            let inside = inside.and_then(|at| usize::try_from(at).ok());
            let rest = inside
                .and_then(|at| self.window.get(at..))
                .unwrap_or_default();
            if let Some(found) = memmem::find(rest, HEADER) {
                let at = self.from.saturating_add(found as u64);
                if rest.get(found..).is_some_and(is_plausible) {
                    return Ok(Some(at));
                }
                self.from = at.saturating_add(HEADER.len() as u64);
                continue;
            }
            self.budget.step()?;
            let seen = rest.len().saturating_sub(HEADER.len() - 1);
            self.from = self.from.saturating_add(seen as u64);
            let wanted = usize::try_from(self.to - self.from.min(self.to)).unwrap_or(usize::MAX);
            self.window = self.input.peek(self.from, STRIDE.min(wanted))?;
            self.window_at = self.from;
            if self.window.len() < HEADER_LEN {
                break;
            }
        }
        Ok(None)
    }

    /// Finds where data ends whose length its header does not state.
    fn close(&self, local: &mut Local) -> io::Result<()> {
        if !local.open_ended {
            return Ok(());
        }
        let rest = self.input.slice(local.data, u64::MAX);
        let measured = match local.method {
            DEFLATED => inflate::packed_len(&rest, self.budget)?,
            _ => None,
        };
        local.packed = match measured {
            Some(len) => len,
            None => self.next_mark(local.data)?,
        };
        Ok(())
    }

    /// The distance from `data` to the next mark of any kind, or to the end.
    fn next_mark(&self, data: u64) -> io::Result<u64> {
        let mut from = data;
        while from < self.to {
            self.budget.step()?;
            let bytes = self.input.peek(from, STRIDE)?;
            for at in memmem::find_iter(&bytes, b"PK") {
                let mark = bytes.get(at + 2..at + 4).unwrap_or_default();
                if matches!(mark, [1, 2] | [3, 4] | [5, 6] | [7, 8]) {
                    return Ok(from.saturating_add(at as u64) - data);
                }
            }
            let seen = bytes.len().saturating_sub(3).max(1);
            from = from.saturating_add(seen as u64);
        }
        Ok(self.input.len().saturating_sub(data))
    }
}
