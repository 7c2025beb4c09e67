//! Watches one document's cells and lines go by and keeps the tables of people among them.

use std::mem;
use std::sync::Arc;

use hashbrown::HashSet;

use super::in_hand::{At, InHand, Own, WIDEST};
use super::lines::{field, fields};
use super::people::Table;
use super::signs::trimmed;
use super::telling::Said;
use crate::detect::rules::Rules;
use crate::detect::stream::Separator;

/// So much of a cell tells it from another.
const CELL: usize = 160;
/// So much of a line is looked at for columns.
const LINE: usize = 600;
/// People of a closed table that are told apart from those of the one that goes on.
const KEPT_PEOPLE: usize = 20_000;
/// Tables kept of one document: the largest.
const TABLES: usize = 64;

/// After so many lines whose words before the colon head nothing, the text is no list of records.
const STRANGERS: u32 = 5_000;

struct Found {
    table: Table,
    people: HashSet<u64>,
    complete: bool,
}

/// Watches one document's cells go by.
pub(crate) struct Tables {
    rules: Arc<Rules>,
    own: Own,
    found: Vec<Found>,
    table: InHand,
    cell: String,
    line: String,
    column: usize,
    label: Option<At>,
    next_column: usize,
    in_row: bool,
    /// Lines with a colon since one began with a known heading.
    strangers: u32,
}

impl Tables {
    pub fn new(rules: Arc<Rules>) -> Self {
        Self {
            own: Own::of(&rules.lexicon.columns),
            rules,
            found: Vec::new(),
            table: InHand::default(),
            cell: String::new(),
            line: String::new(),
            column: 0,
            label: None,
            next_column: 0,
            in_row: false,
            strangers: 0,
        }
    }

    /// The tables seen, largest first.
    pub fn found(&mut self) -> Vec<Table> {
        self.close_table();
        let found = mem::take(&mut self.found).into_iter();
        found.map(|found| found.table).collect()
    }

    /// Takes text of the cell in hand. `column` is the one that the place names, else 0.
    pub fn text(&mut self, text: &str, column: u32, label: Option<&str>) {
        self.column = match column {
            0 => self.next_column,
            column => column as usize,
        };
        self.in_row |= column != 0;
        take(&mut self.cell, text, CELL);
        if !self.in_row {
            take(&mut self.line, text, LINE);
        }
        if let Some(label) = label {
            self.label = self
                .table
                .label(&self.rules.lexicon.columns, label)
                .or(self.label);
        }
    }

    /// Takes lines of plain text, each but the last with its end: as [`Tables::text`] and
    /// [`Tables::edge`] line by line, but what says nothing of a table is passed over.
    pub fn lines(&mut self, text: &str) {
        let mut from = 0;
        if self.in_row || !self.line.is_empty() || self.label.is_some() {
            from = memchr::memchr(b'\n', text.as_bytes()).map_or(text.len(), |end| end + 1);
            self.slow_lines(text.get(..from).unwrap_or_default());
        }
        if self.in_row {
            self.slow_lines(text.get(from..).unwrap_or_default());
            return;
        }
        let last = memchr::memrchr(b'\n', text.as_bytes()).map_or(0, |end| end + 1);
        let whole = text.get(from..last).unwrap_or_default();
        let rules = Arc::clone(&self.rules);
        rules.telling.find(whole.as_bytes(), &mut |line, said| {
            let line = whole.get(line).unwrap_or_default();
            let cut = line.floor_char_boundary(LINE);
            self.line(line.get(..cut).unwrap_or_default(), said);
        });
        self.slow_lines(text.get(last.max(from)..).unwrap_or_default());
    }

    fn slow_lines(&mut self, text: &str) {
        let mut lines = text.split('\n');
        let first = lines.next().unwrap_or_default();
        self.text(first, 0, None);
        for line in lines {
            self.edge(Separator::Line);
            self.text(line, 0, None);
        }
    }

    pub fn edge(&mut self, separator: Separator) {
        match separator {
            Separator::Cell => {
                self.in_row = true;
                self.close_cell();
            }
            Separator::Row => {
                self.close_cell();
                self.close_row();
            }
            Separator::Table | Separator::Part => self.close_table(),
            Separator::Line | Separator::Paragraph | Separator::Page => {
                if self.in_row {
                    take(&mut self.cell, "\n", CELL);
                } else {
                    self.close_line();
                }
            }
        }
    }

    fn close_line(&mut self) {
        let mut line = mem::take(&mut self.line);
        self.cell.clear();
        if self.label.take().is_none() && !line.is_empty() {
            self.line(&line, Said::ALL);
        }
        line.clear();
        self.line = line;
    }

    /// A line of text may be a row whose columns stand apart, or a field of a record.
    fn line(&mut self, line: &str, said: Said) {
        let columns = fields(line, said);
        let is_record = said.has(Said::COLON)
            && match columns.is_empty() {
                true => self.record(&[line]),
                false => self.record(&columns),
            };
        if is_record || columns.is_empty() {
            return;
        }
        if !self.table.row_is_empty() {
            self.close_row();
        }
        for field in columns {
            self.column = self.next_column;
            let cut = field.floor_char_boundary(CELL);
            self.cell(field.get(..cut).unwrap_or_default());
        }
        self.close_row();
    }

    /// Takes the fields (`Mobile: 9123 4567`) among pieces of a line, if any.
    fn record(&mut self, pieces: &[&str]) -> bool {
        if self.strangers >= STRANGERS {
            return false;
        }
        let mut is_record = false;
        for (heading, value) in pieces.iter().filter_map(|piece| field(piece)) {
            let known = self.rules.lexicon.columns.heading(heading).is_some();
            self.strangers = if known {
                0
            } else {
                self.strangers.saturating_add(1)
            };
            let Some(at) = known
                .then(|| self.table.label(&self.rules.lexicon.columns, heading))
                .flatten()
            else {
                continue;
            };
            is_record = true;
            // The field that comes again is the next record's.
            if self.table.has(at) {
                self.close_row();
            }
            self.table.value(&self.own, at, value);
        }
        is_record
    }

    fn close_cell(&mut self) {
        let mut text = mem::take(&mut self.cell);
        self.cell(&text);
        // The room is kept for the next one.
        text.clear();
        self.cell = text;
    }

    /// Takes a whole cell.
    fn cell(&mut self, text: &str) {
        let label = self.label.take();
        self.next_column += 1;
        let text = trimmed(text);
        if !text.is_empty() && self.column < WIDEST {
            let known = (&self.own, &self.rules.lexicon.columns);
            self.table.cell(known, self.column, label, text);
        }
        self.column = self.next_column;
    }

    fn close_row(&mut self) {
        self.next_column = 0;
        self.column = 0;
        self.in_row = false;
        self.line.clear();
        self.table.close_row(&self.own);
    }

    fn close_table(&mut self) {
        if self.in_row {
            self.close_cell();
        } else {
            self.close_line();
        }
        self.close_row();
        let table = mem::take(&mut self.table);
        if let Some((table, people)) = table.close(&self.own, &self.rules.lexicon.columns) {
            self.keep(table, people);
        }
    }

    /// Keeps a table: one with the columns of another goes on where that one ended (a table of
    /// several pages, a sheet for each class).
    fn keep(&mut self, table: Table, mut people: HashSet<u64>) {
        let classes = table.classes();
        let complete = people.len() <= KEPT_PEOPLE;
        if let Some(first) = self
            .found
            .iter_mut()
            .find(|found| found.table.classes() == classes)
        {
            let all = if first.complete && complete {
                first.people.extend(people);
                first.complete = first.people.len() <= KEPT_PEOPLE;
                first.people.len() as u64
            } else {
                first.complete = false;
                first.table.people.saturating_add(table.people)
            };
            first.table.add(&table, all);
        } else {
            if !complete {
                people.clear();
            }
            self.found.push(Found {
                table,
                people,
                complete,
            });
        }
        self.found
            .sort_by_key(|found| std::cmp::Reverse(found.table.people));
        self.found.truncate(TABLES);
    }
}

/// Appends so much of `text` that `held` stays within `most` bytes.
fn take(held: &mut String, text: &str, most: usize) {
    let cut = text.floor_char_boundary(most.saturating_sub(held.len()));
    held.push_str(text.get(..cut).unwrap_or_default());
}
