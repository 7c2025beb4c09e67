//! Tables by their looks: lines that follow each other with gaps at the same places.

use super::arrange::{Arranged, Gap, Row};
use super::runs::Runs;

/// So many lines with the same columns are a table.
const ROWS: usize = 3;
/// How far the edges or middles of two cells of a column may differ, in parts of the font's size.
const ALIGNED: f32 = 0.6;
/// Lines of a table are no further apart, in parts of the font's size.
const APART: f32 = 4.0;

/// A table: its first and last line, and the one with the most cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    pub first: usize,
    pub last: usize,
    widest: usize,
}

/// The horizontal extent of a cell.
#[derive(Clone, Copy, Debug)]
struct Cell {
    from: f32,
    to: f32,
}

/// The tables of a page.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// In the order in which they come.
    pub tables: Vec<Table>,
    cells: Vec<Cell>,
    /// Where the cells of each line begin, and behind the last one.
    starts: Vec<usize>,
}

impl Columns {
    /// Finds the tables among `lines`.
    pub fn find(&mut self, page: &Runs, lines: &Arranged) {
        self.tables.clear();
        self.cells.clear();
        self.starts.clear();
        for row in &lines.rows {
            self.starts.push(self.cells.len());
            self.add_cells(page, lines, row);
        }
        self.starts.push(self.cells.len());
        let mut at = 0;
        while at < lines.rows.len() {
            let end = self.end(lines, at);
            if end - at >= ROWS {
                let cells = |row: &usize| (self.cells(*row).len(), lines.rows.len() - row);
                self.tables.push(Table {
                    first: at,
                    last: end - 1,
                    widest: (at..end).max_by_key(cells).unwrap_or(at),
                });
            }
            at = end.max(at + 1);
        }
    }

    fn add_cells(&mut self, page: &Runs, lines: &Arranged, row: &Row) {
        for (n, item) in lines
            .items
            .get(row.items.clone())
            .into_iter()
            .flatten()
            .enumerate()
        {
            let Some(run) = page.runs.get(item.run) else {
                continue;
            };
            let (from, to) = (run.from, run.to);
            match self.cells.last_mut() {
                Some(cell) if n > 0 && item.gap != Gap::Wide => cell.to = cell.to.max(to),
                _ => self.cells.push(Cell { from, to }),
            }
        }
    }

    fn cells(&self, row: usize) -> &[Cell] {
        let range = self.starts.get(row).zip(self.starts.get(row + 1));
        let range = range.map(|(from, to)| *from..*to);
        range
            .and_then(|range| self.cells.get(range))
            .unwrap_or_default()
    }

    /// Behind the last line that goes on the table that line `at` may begin.
    fn end(&self, lines: &Arranged, at: usize) -> usize {
        let mut end = at + 1;
        while self.goes_on(lines, end - 1, end) {
            end += 1;
        }
        end
    }

    fn goes_on(&self, lines: &Arranged, before: usize, row: usize) -> bool {
        let (Some(a), Some(b)) = (lines.rows.get(before), lines.rows.get(row)) else {
            return false;
        };
        let size = a.size.max(b.size);
        let down = b.across - a.across;
        if a.direction != b.direction || !(0.0..APART * size).contains(&down) {
            return false;
        }
        let (above, below) = (self.cells(before), self.cells(row));
        let aligned = below.iter().filter(|cell| {
            let near = |a: f32, b: f32| (a - b).abs() <= ALIGNED * size;
            above.iter().any(|other| {
                near(cell.from, other.from)
                    || near(cell.to, other.to)
                    || near(cell.from + cell.to, other.from + other.to)
            })
        });
        above.len() > 1 && below.len() > 1 && aligned.count() > 1
    }

    /// In which column of `table` cell number `cell` of its line `row` stands.
    pub fn column(&self, table: Table, row: usize, cell: usize) -> usize {
        let widest = self.cells(table.widest);
        let Some(own) = self.cells(row).get(cell) else {
            return cell;
        };
        let overlap = |other: &Cell| own.to.min(other.to) - own.from.max(other.from);
        let columns = widest.iter().enumerate();
        let best = columns.max_by(|a, b| overlap(a.1).total_cmp(&overlap(b.1)));
        best.map_or(cell, |(n, _)| n)
    }
}
