//! Where a sheet's reader stands: its name, row and column, and the cell that is open.

use std::sync::Arc;

use super::cell::Cell;
use crate::model::Place;

/// What of a spreadsheet is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// No sheet: a text, or what stands before and after the sheets.
    Nothing,
    Sheet,
    Cell,
}

/// The sheet that is open.
#[derive(Debug)]
pub(super) struct Sheet {
    pub inside: Inside,
    pub name: Arc<str>,
    pub row: u32,
    pub col: u32,
    /// Of the row that is open.
    pub rows_repeated: u32,
    pub cell: Cell,
    pub said_in_row: bool,
}

impl Sheet {
    pub fn new() -> Self {
        Self {
            inside: Inside::Nothing,
            name: "".into(),
            row: 0,
            col: 0,
            rows_repeated: 1,
            cell: Cell::default(),
            said_in_row: false,
        }
    }

    pub fn begin(&mut self) {
        self.inside = Inside::Sheet;
        self.name = "".into();
        self.row = 0;
        self.col = 0;
        // The first row is the one after none.
        self.rows_repeated = 1;
    }

    pub fn begin_row(&mut self) {
        self.row = self.row.saturating_add(self.rows_repeated);
        self.rows_repeated = 1;
        self.col = 0;
        self.cell.repeated = 1;
        self.said_in_row = false;
    }

    pub fn begin_cell(&mut self) {
        self.col = self.col.saturating_add(1);
        self.cell.clear();
        self.inside = Inside::Cell;
    }

    pub fn end_cell(&mut self) {
        self.col = self
            .col
            .saturating_add(self.cell.repeated.saturating_sub(1));
        self.inside = Inside::Sheet;
    }

    pub fn place(&self) -> Place {
        Place::Cell {
            sheet: Arc::clone(&self.name),
            row: self.row,
            col: self.col,
        }
    }
}
