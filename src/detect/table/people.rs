//! One table of people as it is counted: its columns, what they hold, and who is in it.

use hashbrown::HashSet;

use super::columns::Classes;
use super::value::{KINDS, Kind};
use crate::detect::naming::Likeness;

/// One table of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Different people: rows that name or number somebody and say two things or more of them.
    pub people: u64,
    /// How many different values each class has, by the number of its bit; small numbers are exact.
    values: Vec<u64>,
}

impl Table {
    /// A table of nobody.
    pub const NONE: Self = Self {
        people: 0,
        values: Vec::new(),
    };

    pub(super) fn of(people: u64) -> Self {
        Self {
            people,
            values: Vec::new(),
        }
    }

    /// Different values in the columns of any of `classes`.
    pub fn values(&self, classes: Classes) -> u64 {
        let of_class = |(bit, count): (usize, &u64)| match 1u64.checked_shl(bit as u32) {
            Some(class) if class & classes != 0 => *count,
            _ => 0,
        };
        self.values.iter().enumerate().map(of_class).sum()
    }

    /// The classes that have values.
    pub(super) fn classes(&self) -> Classes {
        let filled = self
            .values
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 0);
        filled.fold(0, |all, (bit, _)| {
            all | 1u64.checked_shl(bit as u32).unwrap_or(0)
        })
    }

    pub(super) fn note(&mut self, class: Classes, count: u64) {
        for bit in (0..64).filter(|bit| class & (1 << bit) != 0) {
            if self.values.len() <= bit {
                self.values.resize(bit + 1, 0);
            }
            if let Some(slot) = self.values.get_mut(bit) {
                *slot = slot.saturating_add(count);
            }
        }
    }

    /// Adds the table that goes on where this one ended.
    pub(super) fn add(&mut self, other: &Self, people: u64) {
        for (bit, count) in other.values.iter().enumerate() {
            if *count > 0 {
                self.note(1u64.checked_shl(bit as u32).unwrap_or(0), *count);
            }
        }
        self.people = people;
    }
}

/// One column while its table goes by.
#[derive(Default)]
pub(super) struct Column {
    /// What its heading says.
    pub heading: Classes,
    filled: u64,
    kinds: [u64; KINDS.len()],
    pub values: HashSet<u64>,
}

impl Column {
    pub fn headed(heading: Classes) -> Self {
        Self {
            heading,
            ..Self::default()
        }
    }

    pub fn count(&mut self, kind: Option<Kind>) {
        self.filled = self.filled.saturating_add(1);
        let at = KINDS.iter().position(|(known, _)| Some(*known) == kind);
        if let Some(slot) = at.and_then(|at| self.kinds.get_mut(at)) {
            *slot = slot.saturating_add(1);
        }
    }

    /// The class that seven in ten of its values are of, where no heading says one.
    pub fn class_by_values(&self) -> Option<&'static str> {
        let most = self
            .kinds
            .iter()
            .zip(KINDS)
            .max_by_key(|(count, _)| **count)?;
        let (count, (_, class)) = most;
        (*count > 0 && count.saturating_mul(10) >= self.filled.saturating_mul(7)).then_some(class)
    }
}

/// How many rows hold what looks like a person's name.
#[derive(Default)]
pub(super) struct Names {
    filled: u64,
    possible: u64,
    known: u64,
}

impl Names {
    pub fn count(&mut self, likeness: Likeness) {
        self.filled += 1;
        self.possible += u64::from(likeness >= Likeness::Possible);
        self.known += u64::from(likeness == Likeness::Known);
    }

    /// Whether so many rows had names that the rest of a long table need not be asked.
    pub const fn are_settled(&self) -> bool {
        self.filled >= 2_000 && self.known * 2 >= self.filled
    }

    /// Whether the column of names holds people's names: six in ten could be, and of those
    /// a share is known to be. `Known` names are one in five where the heading says whose they are.
    pub fn are_names(&self, heading: Heading) -> bool {
        let asked = match heading {
            Heading::SaysWhose => 5,
            Heading::Generic => 30,
        };
        self.filled > 0
            && self.possible * 10 >= self.filled * 6
            && self.known * 100 >= self.filled * asked
    }
}

/// What the heading of a column of names says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// `Customer name`, `Pupil`.
    SaysWhose,
    /// `Name`, or none.
    Generic,
}
