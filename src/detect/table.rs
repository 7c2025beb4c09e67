//! Tables of people: which columns a table has, by its headings, and how many rows are filled.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::normalise::{OffsetMap, normalise};
use super::rules::Rules;
use super::stream::Separator;

/// A kind of column (`name`, `phone`, `id`, …) as one bit; packs name them by their groups
/// `column-<class>`.
pub(crate) type Classes = u64;

/// The dictionary of column headings.
#[derive(Default)]
pub(crate) struct Columns {
    names: Vec<String>,
    headings: HashMap<String, (Classes, Weight)>,
}

/// Whether a heading speaks for itself, or only beside another (`remarks`, `name`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Generic,
    Specific,
}

impl Columns {
    /// Adds the headings of a class; those of a class `<name>-generic` only count beside others.
    pub fn add(&mut self, class: &str, concepts: &[Vec<String>]) {
        let (class, weight) = match class.strip_suffix("-generic") {
            Some(class) => (class, Weight::Generic),
            None => (class, Weight::Specific),
        };
        let at = match self.names.iter().position(|name| name == class) {
            Some(at) => at,
            None => {
                self.names.push(class.to_owned());
                self.names.len() - 1
            }
        };
        let bit = 1u64.checked_shl(at as u32).unwrap_or(0);
        for spelling in concepts.iter().flatten() {
            self.headings
                .entry(heading_key(spelling))
                .and_modify(|(bits, known)| {
                    *bits |= bit;
                    if weight == Weight::Specific {
                        *known = weight;
                    }
                })
                .or_insert((bit, weight));
        }
    }

    /// The bit of a class, if any pack has it.
    pub fn class(&self, name: &str) -> Option<Classes> {
        let at = self.names.iter().position(|known| known == name)?;
        1u64.checked_shl(at as u32)
    }

    /// The names of `classes`.
    pub fn class_names(&self, classes: Classes) -> Vec<&str> {
        let named = self.names.iter().enumerate();
        let named =
            named.filter(|(at, _)| classes & 1u64.checked_shl(*at as u32).unwrap_or(0) != 0);
        named.map(|(_, name)| name.as_str()).collect()
    }

    fn heading(&self, text: &str) -> Option<(Classes, Weight)> {
        if text.len() > 160 {
            return None;
        }
        self.headings.get(&heading_key(text)).copied()
    }
}

/// A heading without case, spaces and the signs that forms put around it.
fn heading_key(text: &str) -> String {
    let (mut folded, mut map) = (String::new(), OffsetMap::default());
    let text = if normalise(text, &mut folded, &mut map) {
        folded.as_str()
    } else {
        text
    };
    text.chars()
        .filter(|c| {
            !c.is_whitespace()
                && !matches!(
                    c,
                    '_' | '-' | '.' | '/' | '(' | ')' | ':' | '*' | '#' | '"' | '\''
                )
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// One table of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Different rows in which at least two columns of people's data are filled.
    pub people: u64,
    /// How many different values each class has, by the number of its bit; small numbers are exact.
    values: Vec<u64>,
}

impl Table {
    /// Different values in the columns of any of `classes`.
    pub fn values(&self, classes: Classes) -> u64 {
        let of_class = |(bit, count): (usize, &u64)| match 1u64.checked_shl(bit as u32) {
            Some(class) if class & classes != 0 => *count,
            _ => 0,
        };
        self.values.iter().enumerate().map(of_class).sum()
    }

    fn note(&mut self, class: Classes) {
        for bit in (0..64).filter(|bit| class & (1 << bit) != 0) {
            if self.values.len() <= bit {
                self.values.resize(bit + 1, 0);
            }
            if let Some(count) = self.values.get_mut(bit) {
                *count += 1;
            }
        }
    }
}

/// A table's headings are looked for in so many rows.
const HEADING_ROWS: u32 = 200;
/// Cells beyond this column are not judged.
const WIDEST: usize = 16_384;
/// So much of a cell tells it from another.
const CELL: usize = 160;
/// People told apart in one table; beyond it their number is a floor.
const PEOPLE: usize = 1_000_000;
/// Values told apart in one table.
const VALUES: usize = 10_000;
/// Tables kept of one document: the largest.
const TABLES: usize = 64;

/// Watches one document's cells go by.
pub(crate) struct Tables {
    rules: Arc<Rules>,
    found: Vec<Table>,
    columns: Vec<Classes>,
    specific: bool,
    row: Vec<(usize, Classes, u64)>,
    heading_row: Vec<(usize, Classes, Weight)>,
    rows: u32,
    cell: String,
    cell_column: usize,
    labelled: Classes,
    next_column: usize,
    label_cache: HashMap<Box<str>, Option<(Classes, Weight)>>,
    people: HashSet<u64>,
    values: HashSet<(Classes, u64)>,
    current: Table,
}

impl Tables {
    pub fn new(rules: Arc<Rules>) -> Self {
        Self {
            rules,
            found: Vec::new(),
            columns: Vec::new(),
            specific: false,
            row: Vec::new(),
            heading_row: Vec::new(),
            rows: 0,
            cell: String::new(),
            cell_column: 0,
            labelled: 0,
            next_column: 0,
            label_cache: HashMap::new(),
            people: HashSet::new(),
            values: HashSet::new(),
            current: Table::default(),
        }
    }

    /// The tables seen, largest first.
    pub fn found(&mut self) -> Vec<Table> {
        self.close_table();
        std::mem::take(&mut self.found)
    }

    /// Takes text of the cell in hand. `column` is the one that the place names, else 0.
    pub fn text(&mut self, text: &str, column: u32, label: Option<&str>) {
        self.cell_column = if column == 0 {
            self.next_column
        } else {
            column as usize
        };
        let room = CELL.saturating_sub(self.cell.len());
        let cut = text.floor_char_boundary(room);
        self.cell.push_str(text.get(..cut).unwrap_or_default());
        if let Some(label) = label {
            self.labelled |= self.label(label);
        }
    }

    pub fn edge(&mut self, separator: Separator) {
        match separator {
            Separator::Cell => self.close_cell(),
            Separator::Row => {
                self.close_cell();
                self.close_row();
            }
            Separator::Table | Separator::Part => self.close_table(),
            Separator::Line | Separator::Paragraph | Separator::Page => {
                if self.next_column == 0 {
                    self.cell.clear();
                    self.labelled = 0;
                }
            }
        }
    }

    fn label(&mut self, label: &str) -> Classes {
        if let Some(known) = self.label_cache.get(label) {
            return known.map_or(0, |(class, weight)| {
                self.specific |= weight == Weight::Specific;
                class
            });
        }
        if self.label_cache.len() > 4096 {
            self.label_cache.clear();
        }
        let class = self.rules.columns.heading(label);
        self.label_cache.insert(label.into(), class);
        class.map_or(0, |(class, weight)| {
            self.specific |= weight == Weight::Specific;
            class
        })
    }

    fn close_cell(&mut self) {
        let column = self.cell_column;
        self.next_column += 1;
        if !self.cell.trim().is_empty() && column < WIDEST {
            let may_head =
                self.columns.is_empty() && self.rows < HEADING_ROWS && self.labelled == 0;
            if may_head && let Some((class, weight)) = self.rules.columns.heading(self.cell.trim())
            {
                self.heading_row.push((column, class, weight));
            }
            let class = match self.labelled {
                0 => self.columns.get(column).copied().unwrap_or(0),
                class => class,
            };
            if class != 0 {
                let mut hasher = DefaultHasher::new();
                self.cell.trim().hash(&mut hasher);
                self.row.push((column, class, hasher.finish()));
            }
        }
        self.cell.clear();
        self.labelled = 0;
        self.cell_column = self.next_column;
    }

    fn close_row(&mut self) {
        self.rows += 1;
        self.next_column = 0;
        self.cell_column = 0;
        let heading = std::mem::take(&mut self.heading_row);
        let specific = heading
            .iter()
            .any(|(_, _, weight)| *weight == Weight::Specific);
        let distinct = heading
            .iter()
            .fold(0, |all, (_, class, _)| all | class)
            .count_ones();
        if self.columns.is_empty() && heading.len() >= 2 && distinct >= 2 && specific {
            self.specific = true;
            for (column, class, _) in heading {
                if self.columns.len() <= column {
                    self.columns.resize(column + 1, 0);
                }
                if let Some(slot) = self.columns.get_mut(column) {
                    *slot = class;
                }
            }
            self.row.clear();
            return;
        }
        for (_, class, hash) in &self.row {
            if self.values.len() < VALUES && self.values.insert((*class, *hash)) {
                self.current.note(*class);
            }
        }
        let classes = self.row.iter().fold(0, |all, (_, class, _)| all | class);
        if classes.count_ones() >= 2 {
            let mut hasher = DefaultHasher::new();
            for (_, class, hash) in &self.row {
                (class, hash).hash(&mut hasher);
            }
            if self.people.len() < PEOPLE {
                self.people.insert(hasher.finish());
            }
        }
        self.row.clear();
    }

    fn close_table(&mut self) {
        self.close_cell();
        self.close_row();
        self.current.people = self.people.len() as u64;
        if !self.values.is_empty() && self.specific {
            self.found.push(std::mem::take(&mut self.current));
            self.found
                .sort_by_key(|table| std::cmp::Reverse(table.people));
            self.found.truncate(TABLES);
        }
        self.current = Table::default();
        self.people.clear();
        self.values.clear();
        self.columns.clear();
        self.specific = false;
        self.rows = 0;
        self.next_column = 0;
        self.cell_column = 0;
    }
}
