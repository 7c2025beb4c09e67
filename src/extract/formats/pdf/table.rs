//! Where each object of one revision stands.

/// Where an object stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Entry {
    Free,
    /// In the file itself.
    At(u64),
    /// In an object stream, as one of its members.
    In {
        container: u32,
        index: u32,
    },
    /// In the file, whatever its number.
    Found(u64),
    /// A member of the object stream that stands at this place in the file.
    Member {
        at: u64,
        index: u32,
    },
}

/// The places of all objects, by number.
#[derive(Debug, Default)]
pub(super) struct Table {
    numbers: Vec<u32>,
    entries: Vec<Entry>,
}

impl Table {
    /// A table of what is listed. Of two entries with one number the later counts.
    pub fn of(mut listed: Vec<(u32, Entry)>) -> Self {
        // Sorting keeps the order of equals; turned round, the later of two comes first.
        listed.reverse();
        listed.sort_by_key(|(number, _)| *number);
        listed.dedup_by_key(|(number, _)| *number);
        let (numbers, entries) = listed.into_iter().unzip();
        Self { numbers, entries }
    }

    /// This table with `more` objects that it does not list, and the numbers given to them.
    pub fn with(&self, more: &[Entry]) -> (Self, Vec<u32>) {
        let first = self.numbers.last().map_or(0, |last| last.saturating_add(1));
        let given: Vec<u32> = (first..u32::MAX).take(more.len()).collect();
        let numbers = self.numbers.iter().chain(&given).copied().collect();
        let entries = self.entries.iter().chain(more).copied().collect();
        (Self { numbers, entries }, given)
    }

    pub const fn len(&self) -> usize {
        self.numbers.len()
    }

    /// At which position the object `number` is listed.
    pub fn position(&self, number: u32) -> Option<usize> {
        // Most tables list all numbers, so that an object's is nearly its position.
        let guess = number as usize;
        if self.numbers.get(guess) == Some(&number) {
            return Some(guess);
        }
        self.numbers.binary_search(&number).ok()
    }

    pub fn at(&self, position: usize) -> Option<(u32, Entry)> {
        let number = self.numbers.get(position)?;
        Some((*number, *self.entries.get(position)?))
    }

    pub fn entry(&self, number: u32) -> Option<Entry> {
        self.entries.get(self.position(number)?).copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = (u32, Entry)> {
        self.numbers
            .iter()
            .copied()
            .zip(self.entries.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_entries_with_one_number_the_later_counts() {
        let listed = vec![(7, Entry::At(1)), (3, Entry::Free), (7, Entry::At(2))];
        let table = Table::of(listed);
        assert_eq!(table.entry(7), Some(Entry::At(2)));
        assert_eq!(table.len(), 2);
        let (more, given) = table.with(&[Entry::Found(5)]);
        assert_eq!(given, [8]);
        assert_eq!(more.entry(8), Some(Entry::Found(5)));
    }
}
