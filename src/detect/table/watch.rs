//! Watches one document's cells go by and keeps the tables of people among them.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;
use std::sync::Arc;

use super::columns::{Classes, Weight};
use super::lines::{field, fields};
use super::people::{Column, Heading, Names, Table};
use super::value::{KINDS, Kind, kind};
use crate::detect::naming::{Likeness, likeness};
use crate::detect::rules::Rules;
use crate::detect::stream::Separator;

/// A table's headings are looked for in so many rows.
const HEADING_ROWS: u32 = 200;
/// Columns beyond this one are not judged.
const WIDEST: usize = 2_048;
/// So much of a cell tells it from another.
const CELL: usize = 160;
/// So much of a line is looked at for columns.
const LINE: usize = 600;
/// People told apart in one table; beyond it their number is a floor.
const PEOPLE: usize = 1_000_000;
/// People of a closed table that are told apart from those of the one that goes on.
const KEPT_PEOPLE: usize = 20_000;
/// Values told apart in one table.
const VALUES: usize = 10_000;
/// Tables kept of one document: the largest.
const TABLES: usize = 64;

/// A cell of the row in hand.
struct Cell {
    column: usize,
    class: Classes,
    kind: Option<Kind>,
    likeness: Option<Likeness>,
    hash: u64,
}

/// The classes that the engine itself asks about.
struct Own {
    names: Classes,
    whose: Classes,
    identity: Classes,
    proof: Classes,
    phone: Classes,
    mobile: Classes,
    kinds: [Classes; KINDS.len()],
}

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
    columns: Vec<Column>,
    labels: HashMap<Box<str>, usize>,
    /// The classes of labelled columns.
    label_classes: Vec<Classes>,
    /// The row in hand has fields with labels: it is no row of headings.
    row_labelled: bool,
    headed: Headed,
    row: Vec<Cell>,
    /// The cells of the row in hand that could be headings, and how many of them have labels.
    heading_row: Vec<(usize, Classes, Weight)>,
    labelled_headings: usize,
    filled: usize,
    rows: u32,
    cell: String,
    line: String,
    cell_column: usize,
    label_column: Option<usize>,
    next_column: usize,
    in_row: bool,
    people: HashSet<u64>,
    values: usize,
    names: Names,
}

/// How far the headings of the table in hand are known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Headed {
    No,
    /// The row before was the heading row: a second one may follow.
    JustNow,
    Yes,
    /// By the labels of fields.
    ByLabels,
}

impl Tables {
    pub fn new(rules: Arc<Rules>) -> Self {
        let columns = &rules.columns;
        let own = Own {
            names: columns.classes(&["name", "customer"]),
            whose: columns.classes(&["customer"]),
            identity: columns.classes(&["name", "customer", "id", "dob", "mobile", "email"]),
            proof: columns.classes(&["id", "mobile", "email", "dob", "key"]),
            phone: columns.classes(&["phone"]),
            mobile: columns.classes(&["mobile"]),
            kinds: KINDS.map(|(_, class)| columns.classes(&[class])),
        };
        Self {
            rules,
            own,
            found: Vec::new(),
            columns: Vec::new(),
            labels: HashMap::new(),
            label_classes: Vec::new(),
            row_labelled: false,
            headed: Headed::No,
            row: Vec::new(),
            heading_row: Vec::new(),
            labelled_headings: 0,
            filled: 0,
            rows: 0,
            cell: String::new(),
            line: String::new(),
            cell_column: 0,
            label_column: None,
            next_column: 0,
            in_row: false,
            people: HashSet::new(),
            values: 0,
            names: Names::default(),
        }
    }

    /// The tables seen, largest first.
    pub fn found(&mut self) -> Vec<Table> {
        self.close_table();
        mem::take(&mut self.found)
            .into_iter()
            .map(|found| found.table)
            .collect()
    }

    /// Takes text of the cell in hand. `column` is the one that the place names, else 0.
    pub fn text(&mut self, text: &str, column: u32, label: Option<&str>) {
        self.cell_column = if column == 0 {
            self.next_column
        } else {
            column as usize
        };
        self.in_row |= column != 0;
        take(&mut self.cell, text, CELL);
        if !self.in_row {
            take(&mut self.line, text, LINE);
        }
        if let Some(label) = label {
            self.label_column = self.labelled(label).or(self.label_column);
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

    /// The column of a labelled value: labelled columns stand behind those that are only counted.
    fn labelled(&mut self, label: &str) -> Option<usize> {
        if let Some(column) = self.labels.get(label) {
            return Some(*column);
        }
        if self.labels.len() >= WIDEST {
            return None;
        }
        let (class, weight) = self
            .rules
            .columns
            .heading(label)
            .unwrap_or((0, Weight::Generic));
        let column = WIDEST + self.label_classes.len();
        self.labels.insert(label.into(), column);
        self.label_classes.push(class);
        if weight == Weight::Specific && self.headed == Headed::No {
            self.headed = Headed::ByLabels;
        }
        Some(column)
    }

    /// A line of text may be a row whose columns stand apart, or a field of a record.
    fn close_line(&mut self) {
        let line = mem::take(&mut self.line);
        self.cell.clear();
        if self.label_column.take().is_some() {
            return;
        }
        let columns = fields(&line);
        let pieces = if columns.is_empty() {
            vec![line.as_str()]
        } else {
            columns.clone()
        };
        let mut is_record = false;
        for (heading, value) in pieces.into_iter().filter_map(field) {
            if self.rules.columns.heading(heading).is_some()
                && let Some(column) = self.labelled(heading)
            {
                is_record = true;
                // The field that comes again is the next record's.
                if self.row.iter().any(|cell| cell.column == column) {
                    self.close_row();
                }
                self.take_cell(column, value);
            }
        }
        if is_record || columns.is_empty() {
            return;
        }
        if !self.row.is_empty() {
            self.close_row();
        }
        for field in columns {
            self.cell_column = self.next_column;
            take(&mut self.cell, field, CELL);
            self.close_cell();
        }
        self.close_row();
    }

    fn close_cell(&mut self) {
        let position = self.cell_column;
        let labelled = self.label_column.take();
        self.next_column += 1;
        let text = mem::take(&mut self.cell);
        let text = text.trim();
        if !text.is_empty() && position < WIDEST {
            self.filled += 1;
            let may_head = self.rows < HEADING_ROWS
                && (matches!(self.headed, Headed::No | Headed::JustNow) || labelled.is_some());
            if may_head && let Some((class, weight)) = self.rules.columns.heading(text) {
                self.heading_row.push((position, class, weight));
                self.labelled_headings += usize::from(labelled.is_some());
            }
            // What heads the column in the table itself says more than a reader's label.
            let headed = self
                .columns
                .get(position)
                .is_some_and(|column| column.heading != 0);
            let column = labelled.filter(|_| !headed).unwrap_or(position);
            self.take_cell(column, text);
        }
        self.cell_column = self.next_column;
    }

    fn take_cell(&mut self, column: usize, text: &str) {
        let class = match column.checked_sub(WIDEST) {
            Some(label) => {
                self.row_labelled = true;
                self.label_classes.get(label).copied().unwrap_or(0)
            }
            None => self.columns.get(column).map_or(0, |column| column.heading),
        };
        let is_name = class & self.own.names != 0;
        let unsure = class == 0 || class & self.own.phone != 0;
        let kind = if unsure { kind(text) } else { None };
        let likeness = match (is_name, kind) {
            (true, _) => Some(likeness(text)),
            (false, Some(Kind::Name)) if class == 0 => Some(Likeness::Known),
            _ => None,
        };
        if class == 0 && kind.is_none() {
            if let Some(column) = self.columns.get_mut(column) {
                column.count(None);
            }
            return;
        }
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        self.row.push(Cell {
            column,
            class,
            kind,
            likeness,
            hash: hasher.finish(),
        });
    }

    fn close_row(&mut self) {
        self.rows += 1;
        self.next_column = 0;
        self.cell_column = 0;
        self.in_row = false;
        self.line.clear();
        let filled = mem::take(&mut self.filled);
        let heading = mem::take(&mut self.heading_row);
        let of_labelled = mem::take(&mut self.labelled_headings);
        // In a row of labelled fields only the second row of a heading has headings for values.
        let by_labels = mem::take(&mut self.row_labelled);
        let second = of_labelled >= 2 && of_labelled * 2 >= filled;
        if (!by_labels || second) && self.is_heading_row(&heading, filled) {
            for (column, class, _) in heading {
                if let Some(column) = self.column(column) {
                    column.heading = class;
                }
            }
            self.headed = Headed::JustNow;
            self.row.clear();
            return;
        }
        if self.headed == Headed::JustNow {
            self.headed = Headed::Yes;
        }
        self.count_row();
        self.row.clear();
    }

    /// Two columns of different classes, one of which speaks for itself; or the second row of a
    /// heading in two.
    fn is_heading_row(&self, heading: &[(usize, Classes, Weight)], filled: usize) -> bool {
        let distinct = heading
            .iter()
            .fold(0, |all, (_, class, _)| all | class)
            .count_ones();
        let specific = heading
            .iter()
            .any(|(_, _, weight)| *weight == Weight::Specific);
        match self.headed {
            Headed::No => {
                heading.len() >= 2 && distinct >= 2 && (specific || heading.len() == filled)
            }
            Headed::JustNow => !heading.is_empty() && heading.len() * 2 >= filled,
            Headed::ByLabels => heading.len() >= 2 && specific && self.rows <= 2,
            Headed::Yes => false,
        }
    }

    fn column(&mut self, at: usize) -> Option<&mut Column> {
        if self.columns.len() <= at && at < 2 * WIDEST {
            self.columns.resize_with(at + 1, Column::default);
        }
        self.columns.get_mut(at)
    }

    fn count_row(&mut self) {
        let row = mem::take(&mut self.row);
        let mut classes: Classes = 0;
        let mut best: Option<Likeness> = None;
        let mut who = DefaultHasher::new();
        for cell in &row {
            let class = self.class_of(cell);
            best = best.max(cell.likeness);
            let no_name = cell.likeness == Some(Likeness::None);
            if !no_name {
                classes |= class;
            }
            if class & self.own.identity != 0 {
                (class, cell.hash).hash(&mut who);
            }
            let room = self.values < VALUES;
            if let Some(column) = self.column(cell.column) {
                column.heading |= cell.class;
                column.count(cell.kind);
                let added = room && column.values.insert(cell.hash);
                self.values += usize::from(added);
            }
        }
        if let Some(best) = best {
            self.names.count(best);
        }
        let named = best.is_some_and(|best| best >= Likeness::Possible);
        // Who is not named is told by a number or address, and then there is no column of names.
        let numbered = best.is_none() && classes & self.own.proof != 0;
        if (named || numbered) && classes.count_ones() >= 2 && self.people.len() < PEOPLE {
            if !named {
                let all = row.iter().map(|cell| cell.hash);
                all.for_each(|hash| hash.hash(&mut who));
            }
            self.people.insert(who.finish());
        }
    }

    fn class_of(&self, cell: &Cell) -> Classes {
        if cell.class != 0 {
            return cell.class;
        }
        let at = KINDS
            .iter()
            .position(|(known, _)| Some(*known) == cell.kind);
        at.and_then(|at| self.own.kinds.get(at).copied())
            .unwrap_or(0)
    }

    fn close_table(&mut self) {
        if self.in_row {
            self.close_cell();
            self.close_row();
        } else {
            self.close_line();
            self.close_row();
        }
        let people = mem::take(&mut self.people);
        let columns = mem::take(&mut self.columns);
        let names = mem::take(&mut self.names);
        let headed = mem::replace(&mut self.headed, Headed::No);
        self.labels.clear();
        self.label_classes.clear();
        self.values = 0;
        self.rows = 0;
        self.next_column = 0;
        self.cell_column = 0;
        self.row.clear();
        self.heading_row.clear();
        if people.is_empty() {
            return;
        }
        let mut table = Table::of(people.len() as u64);
        let mut by_heading: Classes = 0;
        for column in &columns {
            by_heading |= column.heading;
            let by_values = column.class_by_values();
            let class = match column.heading {
                0 => self.rules.columns.classes(by_values.as_slice()),
                // A telephone is a person's own or the office's: its numbers tell.
                phone if phone & self.own.phone != 0 && by_values == Some("mobile") => {
                    phone | self.own.mobile
                }
                class => class,
            };
            table.note(class, column.values.len() as u64);
        }
        let whose = match by_heading & self.own.whose {
            0 => Heading::Generic,
            _ => Heading::SaysWhose,
        };
        let named = table.classes() & self.own.names != 0;
        let known = headed != Headed::No || named;
        if known && (!named || names.are_names(whose)) {
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
