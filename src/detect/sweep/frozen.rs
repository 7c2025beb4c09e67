//! The compact form of what the pass looks for, as it is made ahead for the built-in packs.

use super::blocks::{Blocks, Looks, Marks, Range};
use super::heads::{Entry, Hashes, Heads};
use super::pass::Sweep;
use super::prefixes::{Prefixes, Wide};
use super::walk::Held;
use super::words::Words;
use crate::frozen::{Frozen, Thaw, frozen_struct};

frozen_struct!(Sweep {
    blocks,
    words,
    prefixes,
    lead_starts,
});

/// How the processor classifies is asked where the program runs.
impl Frozen for Blocks {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.looks().freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Looks::thaw(from).map(Self::new)
    }
}

frozen_struct!(Looks {
    marks,
    signs,
    range,
});
frozen_struct!(Marks { low });
frozen_struct!(Range { low, high });

frozen_struct!(Words {
    openers,
    eights,
    words,
    paired,
    pairs,
    triples,
    marks,
    signed,
    marked,
    beginnings,
    shortest,
    begun,
    singles,
    spellings,
});

impl<const WORDS: usize> Frozen for Hashes<WORDS> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.0.freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Frozen::thaw(from).map(Self)
    }
}

frozen_struct!(Heads {
    from,
    hashes,
    entries,
    widths,
});

/// Many of them stand by columns, as pairs do.
impl Frozen for Entry {
    fn freeze(&self, out: &mut Vec<u8>) {
        Self::freeze_all(std::iter::once(self), out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Self::thaw_all(1, from)?.pop()
    }

    fn freeze_all<'a>(items: impl Iterator<Item = &'a Self> + Clone, out: &mut Vec<u8>) {
        u32::freeze_all(items.clone().map(|entry| &entry.number), out);
        u64::freeze_all(items.clone().map(|entry| &entry.begins.0), out);
        u64::freeze_all(items.clone().map(|entry| &entry.begins.1), out);
        u8::freeze_all(items.map(|entry| &entry.len), out);
    }

    fn thaw_all(number: usize, from: &mut Thaw<'_>) -> Option<Vec<Self>> {
        let numbers = u32::thaw_all(number, from)?;
        let firsts = u64::thaw_all(number, from)?;
        let seconds = u64::thaw_all(number, from)?;
        let lengths = u8::thaw_all(number, from)?;
        let begins = firsts.into_iter().zip(seconds);
        let entries = numbers.into_iter().zip(begins).zip(lengths);
        let entry = |((number, begins), len)| Self {
            number,
            begins,
            len,
        };
        Some(entries.map(entry).collect())
    }
}

frozen_struct!(Prefixes {
    tables,
    long,
    long_range,
    wide_tables,
    wide,
});
frozen_struct!(Wide { deeper, holds });
frozen_struct!(Held {
    byte,
    within,
    before,
    after,
});
