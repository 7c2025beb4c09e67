//! The compact form of what the pass looks for, as it is made ahead for the built-in packs.

use super::blocks::{Blocks, Marks};
use super::pass::Sweep;
use super::prefixes::{Prefixes, Range, Wide};
use super::walk::Held;
use super::words::{Heads, Words};
use crate::frozen::{Frozen, Thaw, frozen_struct};

frozen_struct!(Sweep {
    blocks,
    words,
    prefixes,
    starters,
    lead_starts,
});

/// How the processor classifies is asked where the program runs.
impl Frozen for Blocks {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.marks().low.freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let low = Frozen::thaw(from)?;
        Some(Self::of(Marks { low }))
    }
}

frozen_struct!(Words {
    eights,
    words,
    pairs,
    triples,
    marks,
    marked,
    beginnings,
    singles,
    spellings,
    first,
});

frozen_struct!(Heads {
    bits,
    from,
    entries,
    widths,
});

frozen_struct!(Prefixes {
    tables,
    long,
    long_range,
    wide_tables,
    wide,
});

frozen_struct!(Range { low, high });
frozen_struct!(Wide { deeper, holds });
frozen_struct!(Held {
    byte,
    within,
    before,
    after,
});
