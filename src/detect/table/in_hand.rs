//! The table in hand: its headings, its row in hand, and the people counted so far.

use std::hash::{BuildHasher, Hash, Hasher};
use std::mem;

use hashbrown::{DefaultHashBuilder, HashMap, HashSet};

use super::columns::{Classes, Columns, Weight};
use super::people::{Column, Heading, Names, Table};
use super::value::{KINDS, Kind, Value};
use crate::detect::naming::{Likeness, likeness};

/// A table's headings are looked for in so many rows.
const HEADING_ROWS: u32 = 200;
/// Columns beyond this one are not judged.
pub(super) const WIDEST: usize = 2_048;
/// People told apart in one table; beyond it their number is a floor.
const PEOPLE: usize = 1_000_000;
/// Values told apart in one table.
const VALUES: usize = 10_000;

/// Which column a cell stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// By its place in the row.
    Position(usize),
    /// By its label, in the order in which labels came.
    Label(usize),
}

/// A cell of the row in hand.
struct Cell {
    column: At,
    class: Classes,
    kind: Option<Kind>,
    likeness: Option<Likeness>,
    hash: u64,
}

/// The classes that the engine itself asks about.
pub(super) struct Own {
    names: Classes,
    whose: Classes,
    identity: Classes,
    proof: Classes,
    phone: Classes,
    mobile: Classes,
    secret: Classes,
    login: Classes,
    kinds: [Classes; KINDS.len()],
    /// Tells values and people apart, in this document.
    hasher: DefaultHashBuilder,
}

/// How far the headings of the table in hand are known.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Headed {
    #[default]
    No,
    /// The row before was the heading row: a second one may follow.
    JustNow,
    Yes,
    /// By the labels of fields.
    ByLabels,
}

impl Own {
    pub fn of(columns: &Columns) -> Self {
        Self {
            names: columns.classes(&["name", "customer"]),
            whose: columns.classes(&["customer"]),
            identity: columns.classes(&["name", "customer", "id", "dob", "mobile", "email"]),
            proof: columns.classes(&[
                "id", "mobile", "email", "dob", "key", "username", "password",
            ]),
            phone: columns.classes(&["phone"]),
            mobile: columns.classes(&["mobile"]),
            secret: columns.classes(&["password"]),
            login: columns.classes(&["username", "email"]),
            kinds: KINDS.map(|(_, class)| columns.classes(&[class])),
            hasher: DefaultHashBuilder::default(),
        }
    }
}

/// The table in hand.
#[derive(Default)]
pub(super) struct InHand {
    positions: Vec<Column>,
    labels: HashMap<Box<str>, usize>,
    labelled: Vec<Column>,
    headed: Headed,
    row: Vec<Cell>,
    /// The row in hand has fields with labels: it is no row of headings.
    row_labelled: bool,
    /// The cells of the row in hand that could be headings, and how many of them have labels.
    heading_row: Vec<(usize, Classes, Weight)>,
    labelled_headings: usize,
    filled: usize,
    rows: u32,
    people: HashSet<u64>,
    /// A row has a password and who logs in with it.
    logins: bool,
    values: usize,
    names: Names,
}

impl InHand {
    /// The column of values with this label.
    pub fn label(&mut self, columns: &Columns, label: &str) -> Option<At> {
        if let Some(column) = self.labels.get(label) {
            return Some(At::Label(*column));
        }
        if self.labels.len() >= WIDEST {
            return None;
        }
        let (class, weight) = columns.heading(label).unwrap_or((0, Weight::Generic));
        self.labels.insert(label.into(), self.labelled.len());
        self.labelled.push(Column::headed(class));
        if weight == Weight::Specific && self.headed == Headed::No {
            self.headed = Headed::ByLabels;
        }
        Some(At::Label(self.labelled.len() - 1))
    }

    /// Whether the row in hand has a value in this column.
    pub fn has(&self, column: At) -> bool {
        self.row.iter().any(|cell| cell.column == column)
    }

    pub fn row_is_empty(&self) -> bool {
        self.row.is_empty()
    }

    /// Takes a cell that stands at `position` in its row, and perhaps has a label.
    pub fn cell(
        &mut self,
        (own, columns): (&Own, &Columns),
        position: usize,
        label: Option<At>,
        text: &str,
    ) {
        self.filled += 1;
        let open = matches!(self.headed, Headed::No | Headed::JustNow) || label.is_some();
        if open
            && self.rows < HEADING_ROWS
            && let Some((class, weight)) = columns.heading(text)
        {
            self.heading_row.push((position, class, weight));
            self.labelled_headings += usize::from(label.is_some());
        }
        // What heads the column in the table itself says more than a reader's label.
        let headed = self
            .positions
            .get(position)
            .is_some_and(|column| column.heading != 0);
        let by_label = label.filter(|_| !headed);
        self.value(own, by_label.unwrap_or(At::Position(position)), text);
    }

    /// Takes a value whose column is known.
    pub fn value(&mut self, own: &Own, at: At, text: &str) {
        let value = Value::of(text);
        if value.is_masked() {
            return;
        }
        self.row_labelled |= matches!(at, At::Label(_));
        let class = self.column(at).map_or(0, |column| column.heading);
        let unsure = class == 0 || class & own.phone != 0;
        let kind = if unsure { value.kind() } else { None };
        let likeness = if class & own.names == 0 {
            (class == 0 && kind == Some(Kind::Name)).then_some(Likeness::Known)
        } else if self.names.are_settled() {
            Some(Likeness::Possible)
        } else {
            Some(likeness(text))
        };
        if class == 0 && kind.is_none() {
            if let Some(column) = self.column(at) {
                column.count(None);
            }
            return;
        }
        self.row.push(Cell {
            column: at,
            class,
            kind,
            likeness,
            hash: own.hasher.hash_one(text),
        });
    }

    fn column(&mut self, at: At) -> Option<&mut Column> {
        match at {
            At::Label(nth) => self.labelled.get_mut(nth),
            At::Position(nth) => {
                if self.positions.len() <= nth && nth < WIDEST {
                    self.positions.resize_with(nth + 1, Column::default);
                }
                self.positions.get_mut(nth)
            }
        }
    }

    pub fn close_row(&mut self, own: &Own) {
        self.rows = self.rows.saturating_add(1);
        let filled = mem::take(&mut self.filled);
        let heading = mem::take(&mut self.heading_row);
        let of_labelled = mem::take(&mut self.labelled_headings);
        // In a row of labelled fields only the second row of a heading has headings for values.
        let by_labels = mem::take(&mut self.row_labelled);
        let second = of_labelled >= 2 && of_labelled * 2 >= filled;
        if (!by_labels || second) && self.is_heading_row(&heading, filled) {
            for (position, class, _) in heading {
                if let Some(column) = self.column(At::Position(position)) {
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
        self.count_row(own);
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

    fn count_row(&mut self, own: &Own) {
        let mut row = mem::take(&mut self.row);
        let mut classes: Classes = 0;
        let mut best: Option<Likeness> = None;
        let mut who = own.hasher.build_hasher();
        for cell in &row {
            let class = class_of(own, cell);
            best = best.max(cell.likeness);
            let no_name = cell.likeness == Some(Likeness::None);
            if !no_name {
                classes |= class;
            }
            if class & own.identity != 0 {
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
        if let Some(best) = best
            && !self.names.are_settled()
        {
            self.names.count(best);
        }
        let named = best.is_some_and(|best| best >= Likeness::Possible);
        // Who is not named is told by a number or address, and then there is no column of names.
        // What a row with a password calls a name is a site's.
        let is_login = classes & own.secret != 0 && classes & own.login != 0;
        self.logins |= is_login;
        let numbered = (best.is_none() || is_login) && classes & own.proof != 0;
        if (named || numbered) && classes.count_ones() >= 2 && self.people.len() < PEOPLE {
            if !named {
                let all = row.iter().map(|cell| cell.hash);
                all.for_each(|hash| hash.hash(&mut who));
            }
            self.people.insert(who.finish());
        }
        // The room is kept for the next row.
        row.clear();
        self.row = row;
    }

    /// The table and the people in it, if it is one of people.
    pub fn close(self, own: &Own, known_columns: &Columns) -> Option<(Table, HashSet<u64>)> {
        if self.people.is_empty() {
            return None;
        }
        let mut table = Table::of(self.people.len() as u64);
        let mut by_heading: Classes = 0;
        for column in self.positions.iter().chain(&self.labelled) {
            by_heading |= column.heading;
            let by_values = column.class_by_values();
            let class = match column.heading {
                0 => known_columns.classes(by_values.as_slice()),
                // A telephone is a person's own or the office's: its numbers tell.
                phone if phone & own.phone != 0 && by_values == Some("mobile") => {
                    phone | own.mobile
                }
                class => class,
            };
            table.note(class, column.values.len() as u64);
        }
        let heading = match by_heading & own.whose {
            0 => Heading::Generic,
            _ => Heading::SaysWhose,
        };
        let named = table.classes() & own.names != 0;
        let known = self.headed != Headed::No || named;
        let people = !named || self.names.are_names(heading) || self.logins;
        (known && people).then_some((table, self.people))
    }
}

/// What a cell's column is, or else the cell itself.
fn class_of(own: &Own, cell: &Cell) -> Classes {
    if cell.class != 0 {
        return cell.class;
    }
    let at = KINDS
        .iter()
        .position(|(known, _)| Some(*known) == cell.kind);
    at.and_then(|at| own.kinds.get(at).copied()).unwrap_or(0)
}
