//! Lines and tables of a page written out piece by piece.

use std::collections::VecDeque;

use super::arrange::{Arranged, Gap, Item, Row};
use super::columns::{Columns, Table};
use super::letters;
use super::rtl;
use super::runs::Runs;
use super::wrapped::{self, Wrapped};
use crate::extract::format::{Edge, Flow};

/// The next line of a word that is broken at a hyphen is no further down, in parts of its size.
const BELOW: f32 = 2.5;

/// Takes a piece of a line, its label, and the edges behind it.
pub(super) type Each<'a> = dyn FnMut(&str, Option<&str>, &[Edge]) -> Flow + 'a;

/// What of a run is read where the page states other text than it draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    Stated,
    Drawn,
}

/// Writes lines out, one after the other.
pub(super) struct Writer<'a, 'e> {
    runs: &'a Runs,
    arranged: &'a Arranged,
    line: String,
    /// Where in the line values of fields begin and end, and the fields' numbers.
    labelled: Vec<(usize, usize, u32)>,
    /// Whether the line begins with the rest of a word that the one before broke off.
    goes_on: bool,
    reads: Reads,
    /// Numbers that cells break, in the order of the lines behind which they are read.
    wrapped: VecDeque<Wrapped>,
    each: &'a mut Each<'e>,
}

impl<'a, 'e> Writer<'a, 'e> {
    pub fn new(
        runs: &'a Runs,
        arranged: &'a Arranged,
        columns: &Columns,
        each: &'a mut Each<'e>,
    ) -> Self {
        Self {
            runs,
            arranged,
            line: String::new(),
            labelled: Vec::new(),
            goes_on: false,
            reads: Reads::Stated,
            wrapped: wrapped::find(runs, arranged, columns).into(),
            each,
        }
    }
}

impl Writer<'_, '_> {
    /// A line that stands in no table.
    pub fn row(&mut self, row: usize) -> Flow {
        let Some(at) = self.arranged.rows.get(row) else {
            return Ok(());
        };
        self.begin();
        self.write(self.arranged.items(at));
        if !self.labelled.is_empty() {
            self.goes_on = false;
            return self.hand_out(&[Edge::Line]);
        }
        let mut line = self.line.trim_end_matches(' ');
        if std::mem::take(&mut self.goes_on)
            && let Some((word, rest)) = line.split_once(' ')
        {
            (self.each)(word, None, &[Edge::Line])?;
            line = rest;
        }
        if line.is_empty() {
            return Ok(());
        }
        match line.strip_suffix(['-', '\u{AD}', '\u{2010}']) {
            Some(cut) if cut.ends_with(char::is_alphabetic) && self.is_continued(at, row + 1) => {
                self.goes_on = true;
                (self.each)(cut, None, &[])
            }
            _ => (self.each)(line, None, &[Edge::Line]),
        }
    }

    fn begin(&mut self) {
        self.line.clear();
        self.labelled.clear();
    }

    /// Hands the line out, what fills fields under the names of these.
    fn hand_out(&mut self, edges: &[Edge]) -> Flow {
        let line = self.line.trim_end_matches(' ');
        let mut at = 0;
        for (from, to, field) in &self.labelled {
            let number = (*field as usize).checked_sub(1);
            let name = number.and_then(|number| self.runs.fields.get(number));
            let name = name.map(String::as_str).filter(|name| !name.is_empty());
            let to = (*to).min(line.len());
            (self.each)(line.get(at..*from).unwrap_or_default(), None, &[])?;
            (self.each)(line.get(*from..to).unwrap_or_default(), name, &[])?;
            at = to;
        }
        (self.each)(line.get(at..).unwrap_or_default(), None, edges)
    }

    /// The lines on which the page states other text than it draws, as drawn.
    pub fn drawn(&mut self) -> Flow {
        self.reads = Reads::Drawn;
        for row in &self.arranged.rows {
            let items = self.arranged.items(row);
            let run = |item: &Item| self.runs.runs.get(item.run);
            if items
                .iter()
                .filter_map(run)
                .any(|run| run.drawn.0 < run.drawn.1)
            {
                self.begin();
                self.write(items);
                self.hand_out(&[Edge::Line])?;
            }
        }
        Ok(())
    }

    /// Whether the line `next` goes on with a word that line `at` breaks off.
    fn is_continued(&self, at: &Row, next: usize) -> bool {
        let Some(next) = self.arranged.rows.get(next) else {
            return false;
        };
        let down = next.across - at.across;
        let first = self.arranged.items(next).first();
        let first = first.map(|item| self.runs.text_of(item.run));
        next.direction == at.direction
            && (0.0..BELOW * at.size).contains(&down)
            && first.is_some_and(|text| text.starts_with(char::is_lowercase))
    }

    pub fn table(&mut self, table: Table, columns: &Columns) -> Flow {
        (self.each)("", None, &[Edge::Table])?;
        for row in table.first..=table.last {
            let mut column = 0;
            self.begin();
            for (n, cell) in columns.cells(row).iter().enumerate() {
                let own = columns.column(table, cell);
                if n > 0 && own <= column && !self.line.ends_with(' ') {
                    self.line.push(' ');
                }
                if n > 0 && own > column {
                    self.hand_out(&[Edge::Cell])?;
                    self.begin();
                    column += 1;
                }
                while column < own {
                    (self.each)("", None, &[Edge::Cell])?;
                    column += 1;
                }
                self.write(
                    self.arranged
                        .items
                        .get(cell.items.0..cell.items.1)
                        .unwrap_or_default(),
                );
            }
            self.hand_out(&[Edge::Row])?;
            while let Some(wrapped) = self.next_wrapped(row) {
                let cell = columns.cells(row).get(wrapped.cell);
                for _ in 0..cell.map_or(0, |cell| columns.column(table, cell)) {
                    (self.each)("", None, &[Edge::Cell])?;
                }
                (self.each)(&wrapped.text, None, &[Edge::Row])?;
            }
        }
        (self.each)("", None, &[Edge::Table])
    }

    /// The numbers that are read behind a line which stands in no table.
    pub fn wrapped_in(&mut self, row: usize) -> Flow {
        while let Some(wrapped) = self.next_wrapped(row) {
            (self.each)(&wrapped.text, None, &[Edge::Line])?;
        }
        Ok(())
    }

    fn next_wrapped(&mut self, row: usize) -> Option<Wrapped> {
        let is_due = self.wrapped.front().is_some_and(|first| first.row <= row);
        is_due.then(|| self.wrapped.pop_front()).flatten()
    }

    /// Appends the text of `items` with the spaces between them.
    fn write(&mut self, items: &[Item]) {
        for item in items {
            let text = match self.reads {
                Reads::Stated => self.runs.text_of(item.run),
                Reads::Drawn => self.runs.drawn_of(item.run),
            };
            let mut space = item.gap != Gap::Nothing;
            let bare = text.trim_start_matches(' ');
            space |= bare.len() < text.len();
            if space && !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            let start = self.line.len();
            self.line.push_str(&letters::closed(bare));
            let field = self.runs.runs.get(item.run).map_or(0, |run| run.field);
            if field > 0 && start < self.line.len() {
                match self.labelled.last_mut() {
                    Some(last) if last.2 == field => last.1 = self.line.len(),
                    _ => self.labelled.push((start, self.line.len(), field)),
                }
            }
        }
        if rtl::is_in(&self.line) {
            rtl::read(&mut self.line);
            self.labelled.clear();
        }
    }
}
