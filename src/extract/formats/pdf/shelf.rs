//! The objects of one revision that have been read: each stays where it is while the shelf lives.

use std::cell::{Cell, OnceCell};

use super::object::Object;
use super::table::Table;

/// Objects in one compartment.
const COMPARTMENT: usize = 16;

type Compartment = Box<[OnceCell<Option<Object>>]>;

/// Room for the objects of a table. It is thrown away as a whole, which is how memory stays bounded.
pub(super) struct Shelf<'t> {
    pub table: &'t Table,
    compartments: Vec<OnceCell<Compartment>>,
    weight: Cell<usize>,
}

impl<'t> Shelf<'t> {
    pub fn new(table: &'t Table) -> Self {
        let compartments = table.len().div_ceil(COMPARTMENT);
        Self {
            table,
            compartments: std::iter::repeat_with(OnceCell::new)
                .take(compartments)
                .collect(),
            weight: Cell::new(0),
        }
    }

    /// Bytes that the objects take.
    pub const fn weight(&self) -> usize {
        self.weight.get()
    }

    pub fn add_weight(&self, weight: usize) {
        self.weight.set(self.weight.get().saturating_add(weight));
    }

    /// Where the object at `position` of the table is or will be.
    pub fn cell(&self, position: usize) -> Option<&OnceCell<Option<Object>>> {
        let compartment = self.compartments.get(position / COMPARTMENT)?;
        let compartment = compartment.get_or_init(|| {
            self.add_weight(COMPARTMENT * size_of::<OnceCell<Option<Object>>>());
            std::iter::repeat_with(OnceCell::new)
                .take(COMPARTMENT)
                .collect()
        });
        compartment.get(position % COMPARTMENT)
    }
}
