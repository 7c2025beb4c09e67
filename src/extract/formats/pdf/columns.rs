//! Tables by their looks: lines that follow each other with gaps at the same places.

use super::arrange::{Arranged, Gap, Item, Row};
use super::rtl;
use super::runs::Runs;

/// So many lines with the same columns are a table.
const ROWS: usize = 3;
/// How far the edges of two cells of a column differ, in parts of the font's size; behind wide gaps
/// their edges or middles may differ more.
const EXACT: f32 = 0.1;
const ALIGNED: f32 = 0.6;
/// Lines of a table are no further apart, in parts of the font's size.
const APART: f32 = 4.0;
/// Cells of a line that are looked at.
const CELLS: usize = 64;

/// A table: its first and last line, and where its columns are in [`Columns::columns`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    pub first: usize,
    pub last: usize,
    columns: (usize, usize),
}

/// A piece of a line with gaps on both sides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    from: f32,
    to: f32,
    gap: Gap,
    /// Its first item among all items of the page, and the one behind its last.
    pub items: (usize, usize),
}

impl Cell {
    /// Whether the two begin, end or are centred as near as `by` to one another.
    pub fn is_aligned(&self, other: &Self, by: f32) -> bool {
        (self.from - other.from).abs() <= by
            || (self.to - other.to).abs() <= by
            || (self.from + self.to - other.from - other.to).abs() <= by
    }

    /// Whether one stands above the other, or would.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// Where a column begins and ends, and how many lines say so.
#[derive(Clone, Copy, Debug)]
struct Column {
    from: f32,
    to: f32,
    lines: usize,
}

/// The tables of a page.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// In the order in which they come.
    pub tables: Vec<Table>,
    cells: Vec<Cell>,
    /// Where the cells of each line begin, and behind the last one.
    starts: Vec<usize>,
    columns: Vec<Column>,
}

impl Columns {
    /// Finds the tables among `lines`.
    pub fn find(&mut self, page: &Runs, lines: &Arranged) {
        self.tables.clear();
        self.cells.clear();
        self.starts.clear();
        self.columns.clear();
        for row in &lines.rows {
            self.starts.push(self.cells.len());
            self.add_cells(page, lines, row);
        }
        self.starts.push(self.cells.len());
        let mut at = 0;
        let mut free = 0;
        while at < lines.rows.len() {
            let mut end = at + 1;
            while self.matched(lines, end, end - 1) != 0 {
                end += 1;
            }
            if end - at >= ROWS {
                self.add_table(lines, free, at, end);
                free = end;
            }
            at = end;
        }
    }

    fn add_cells(&mut self, page: &Runs, lines: &Arranged, row: &Row) {
        let first = self.cells.len();
        // Columns of Arabic and Hebrew run the other way: such lines are read as they stand.
        let turns = lines
            .items(row)
            .iter()
            .any(|item| rtl::is_in(page.text_of(item.run)));
        let items = row.items.clone().zip(lines.items(row));
        for (at, Item { run, gap }) in items {
            let Some(run) = page.runs.get(*run) else {
                continue;
            };
            let splits = *gap != Gap::Nothing && self.cells.len() - first < CELLS && !turns;
            let begun = self.cells.len() > first;
            match self.cells.last_mut() {
                Some(cell) if begun && !splits => {
                    cell.to = cell.to.max(run.to);
                    cell.items.1 = at + 1;
                }
                _ => self.cells.push(Cell {
                    from: run.from,
                    to: run.to,
                    gap: *gap,
                    items: (at, at + 1),
                }),
            }
        }
    }

    /// The cells of line `row`, of which several may stand in one column.
    pub fn cells(&self, row: usize) -> &[Cell] {
        let range = self.starts.get(row).zip(self.starts.get(row + 1));
        let range = range.map(|(from, to)| *from..*to);
        range
            .and_then(|range| self.cells.get(range))
            .unwrap_or_default()
    }

    /// Which cells of line `row` stand right under or over cells of the line `other`, a bit each;
    /// none where these are too few for two rows of a table.
    fn matched(&self, lines: &Arranged, row: usize, other: usize) -> u64 {
        let (Some(a), Some(b)) = (lines.rows.get(row), lines.rows.get(other)) else {
            return 0;
        };
        let size = a.size.max(b.size);
        let down = (a.across - b.across) * if row > other { 1.0 } else { -1.0 };
        if a.direction != b.direction || !(0.0..APART * size).contains(&down) {
            return 0;
        }
        let others = self.cells(other).iter().skip(1);
        let (mut exact, mut medium, mut wide) = (0u64, 0, 0u64);
        for (n, cell) in self.cells(row).iter().enumerate().skip(1) {
            let near = |a: f32, b: f32, by: f32| (a - b).abs() <= by * size;
            let bit = 1u64.checked_shl(n as u32).unwrap_or(0);
            let is_exact = |o: &Cell| near(o.from, cell.from, EXACT) || near(o.to, cell.to, EXACT);
            let is_near = |o: &Cell| {
                near(o.from, cell.from, ALIGNED)
                    || near(o.to, cell.to, ALIGNED)
                    || near(o.from + o.to, cell.from + cell.to, ALIGNED)
            };
            if others.clone().any(is_exact) {
                exact |= bit;
                medium += u32::from(cell.gap != Gap::Space);
            }
            let is_wide = |cell: &Cell| cell.gap == Gap::Wide;
            if is_wide(cell) && others.clone().any(|o| is_wide(o) && is_near(o)) {
                wide |= bit;
            }
        }
        // In prose, words stand under words by chance, but never most of them.
        let gaps = self.cells(row).len() - 1;
        let found = exact.count_ones() as usize;
        let is_enough =
            wide != 0 || found > 1 && (found == gaps || medium > 1 && 2 * found >= gaps);
        if is_enough { exact | wide } else { 0 }
    }

    /// Adds the table of the lines from `at` to `end`, with a line of headings above it unless that
    /// is before `free`.
    fn add_table(&mut self, lines: &Arranged, free: usize, at: usize, end: usize) {
        let start = self.columns.len();
        for row in at..end {
            let other = if row == at { at + 1 } else { row - 1 };
            let matched = 1 | self.matched(lines, row, other);
            for n in (0..CELLS).filter(|n| matched >> n & 1 == 1) {
                if let Some(cell) = self.cells(row).get(n).copied() {
                    self.widen(start, cell);
                }
            }
        }
        // A word that stands right under another by chance makes no column.
        let least = (end - at).div_ceil(3).max(2);
        let mut nth = 0;
        self.columns.retain(|column| {
            nth += 1;
            nth <= start || column.lines >= least
        });
        if self.columns.len() < start + 2 {
            self.columns.truncate(start);
            return;
        }
        if let Some(found) = self.columns.get_mut(start..) {
            found.sort_by(|a, b| a.from.total_cmp(&b.from));
        }
        let columns = (start, self.columns.len());
        let mut table = Table {
            first: at,
            last: end - 1,
            columns,
        };
        if at > free && self.is_heading(lines, table, at - 1) {
            table.first = at - 1;
        }
        self.tables.push(table);
    }

    /// Widens the column in which `cell` stands, or makes it one. A cell that spans several tells
    /// nothing of them.
    fn widen(&mut self, start: usize, cell: Cell) {
        let is_full = self.columns.len() - start >= CELLS;
        let columns = self.columns.get_mut(start..).unwrap_or_default();
        let mut under = columns
            .iter_mut()
            .filter(|column| cell.from < column.to && column.from < cell.to);
        match (under.next(), under.next()) {
            (Some(column), None) => {
                column.from = column.from.min(cell.from);
                column.to = column.to.max(cell.to);
                column.lines += 1;
            }
            (None, _) if !is_full => self.columns.push(Column {
                from: cell.from,
                to: cell.to,
                lines: 1,
            }),
            _ => {}
        }
    }

    /// Whether the cells of the line `row` stand over different columns of the table below it.
    fn is_heading(&self, lines: &Arranged, table: Table, row: usize) -> bool {
        let (Some(a), Some(b)) = (lines.rows.get(row), lines.rows.get(table.first)) else {
            return false;
        };
        let down = b.across - a.across;
        let is_near = (0.0..APART * a.size.max(b.size)).contains(&down);
        let cells = self.cells(row);
        let columns = cells.iter().map(|cell| self.column(table, cell));
        let mut different: Vec<usize> = columns.collect();
        different.dedup();
        a.direction == b.direction && is_near && different.len() > 1 && different.is_sorted()
    }

    /// In which column of `table` a cell stands.
    pub fn column(&self, table: Table, cell: &Cell) -> usize {
        let columns = self.columns.get(table.columns.0..table.columns.1);
        let columns = columns.unwrap_or_default().iter().enumerate();
        let overlap = |column: &Column| cell.to.min(column.to) - cell.from.max(column.from);
        let best = columns.max_by(|a, b| overlap(a.1).total_cmp(&overlap(b.1)));
        best.map_or(0, |(n, _)| n)
    }
}
