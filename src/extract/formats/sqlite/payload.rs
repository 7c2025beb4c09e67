//! A row's bytes: those in its page, then those in its chain of overflow pages.

use std::io::{self, Read};

use super::store::Store;
use crate::extract::bytes::u32_be;

/// The numbers that say how much of a row stays in its page. Named as in the file format's
/// description (sqlite.org/fileformat2.html, "Cell Payload Overflow Pages").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Table,
    Index,
}

/// How many of `total` bytes lie in the page itself.
pub(super) fn local(kind: Kind, total: u64, usable: usize) -> usize {
    let usable = usable as u64;
    let most = match kind {
        Kind::Table => usable.saturating_sub(35),
        Kind::Index => (usable.saturating_sub(12) * 64 / 255).saturating_sub(23),
    };
    if total <= most {
        return total as usize;
    }
    let least = (usable.saturating_sub(12) * 32 / 255).saturating_sub(23);
    let kept = least + total.saturating_sub(least) % usable.saturating_sub(4).max(1);
    (if kept <= most { kept } else { least }) as usize
}

/// Reads a row's bytes one after the other.
pub(super) struct Payload<'a> {
    pub store: &'a mut Store,
    local: &'a [u8],
    next: u32,
    /// Bytes of the row that are still to come.
    left: u64,
    overflow: Vec<u8>,
    at: usize,
}

impl<'a> Payload<'a> {
    pub const fn new(store: &'a mut Store, local: &'a [u8], next: u32, total: u64) -> Self {
        Self {
            store,
            local,
            next,
            left: total,
            overflow: Vec::new(),
            at: 0,
        }
    }

    /// Follows the chain to its end, so that its pages are known to be in use.
    pub fn reach(mut self) -> io::Result<()> {
        self.left = self.left.saturating_sub(self.local.len() as u64);
        self.local = &[];
        while self.left > 0 && self.turn()? {
            self.left = self
                .left
                .saturating_sub(self.overflow.len().saturating_sub(4) as u64);
        }
        Ok(())
    }

    /// Goes to the next page of the chain. A page is in one chain only, so no chain goes round.
    fn turn(&mut self) -> io::Result<bool> {
        if self.next == 0 || !self.store.has(self.next) || !self.store.reached.insert(self.next) {
            return Ok(false);
        }
        let number = self.next;
        self.store.read(number, &mut self.overflow)?;
        self.overflow.truncate(self.store.usable);
        self.next = u32_be(&self.overflow, 0).unwrap_or(0);
        self.at = 4;
        Ok(self.overflow.len() > 4)
    }
}

impl Read for Payload<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let wanted = out
            .len()
            .min(usize::try_from(self.left).unwrap_or(usize::MAX));
        let out = out.get_mut(..wanted).unwrap_or_default();
        if out.is_empty() {
            return Ok(0);
        }
        let mut n = self.local.read(out)?;
        if n == 0 {
            if self.at >= self.overflow.len() && !self.turn()? {
                return Ok(0);
            }
            n = self.overflow.get(self.at..).unwrap_or_default().read(out)?;
            self.at = self.at.saturating_add(n);
        }
        self.left = self.left.saturating_sub(n as u64);
        Ok(n)
    }
}
