//! A set of page numbers, a bit each.

use crate::limits::{Budget, LimitReached};

/// Which pages have been reached.
pub(super) struct Bits {
    words: Vec<u64>,
    length: u32,
}

impl Bits {
    /// An empty set of numbers up to `length`.
    pub fn new(length: u32, budget: &Budget) -> Result<Self, LimitReached> {
        let words = length as usize / 64 + 1;
        budget.hold(words as u64 * 8)?;
        Ok(Self {
            words: vec![0; words],
            length,
        })
    }

    /// Adds `number`; answers whether it was missing. Numbers out of range are never missing.
    pub fn insert(&mut self, number: u32) -> bool {
        if number > self.length {
            return false;
        }
        let bit = 1u64 << (number % 64);
        let Some(word) = self.words.get_mut(number as usize / 64) else {
            return false;
        };
        let missing = *word & bit == 0;
        *word |= bit;
        missing
    }

    pub fn remove(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(number as usize / 64) {
            *word &= !(1u64 << (number % 64));
        }
    }

    pub fn has(&self, number: u32) -> bool {
        let word = self.words.get(number as usize / 64).copied().unwrap_or(0);
        word & (1u64 << (number % 64)) != 0
    }
}
