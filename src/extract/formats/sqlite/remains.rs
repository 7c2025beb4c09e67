//! What no table owns: deleted rows in free space, free pages, older copies of pages in a log.

use std::sync::Arc;

use super::carve::carve;
use super::cells::Shape;
use super::database::row;
use super::schema::Columns;
use super::store::{Layout, Store};
use super::values::{Row, Scratch};
use crate::extract::bytes::u32_be;
use crate::extract::grid::Grid;
use crate::extract::{Edge, ExtractError, Reading, Sign, TextSink, sweep};
use crate::input::Input;
use crate::limits::{Budget, LimitReached};

/// Which table each leaf belongs to.
pub(super) struct Owners {
    tables: Vec<(Arc<Columns>, Arc<[String]>)>,
    of: Vec<u16>,
}

impl Owners {
    pub fn new(store: &Store, budget: &Budget) -> Result<Self, LimitReached> {
        let pages = if store.is_log() {
            0
        } else {
            store.pages as usize + 1
        };
        budget.hold(pages as u64 * 2)?;
        let none = (Arc::new(Columns::default()), Arc::from([]));
        Ok(Self {
            tables: vec![none],
            of: vec![0; pages],
        })
    }

    /// Adds a table; answers its number.
    pub fn add(&mut self, columns: &Arc<Columns>, grid: &Grid) -> u16 {
        self.tables.push((Arc::clone(columns), grid.names()));
        u16::try_from(self.tables.len() - 1).unwrap_or(0)
    }

    pub fn owns(&mut self, table: u16, page: u32) {
        if let Some(owner) = self.of.get_mut(page as usize) {
            *owner = table;
        }
    }

    fn of(&self, page: u32) -> Option<&(Arc<Columns>, Arc<[String]>)> {
        let table = self.of.get(page as usize).copied().unwrap_or(0);
        self.tables.get(usize::from(table))
    }
}

/// Reads the free space of every page, and every page that nothing leads to.
pub(super) fn read(
    store: &mut Store,
    owners: &Owners,
    scratch: &mut Scratch,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    sink.reading(Reading::Again);
    let mut remains = Remains {
        grid: Grid::loose("deleted rows", sink)?,
        owners,
        scratch,
        ranges: Vec::new(),
        page: Vec::new(),
        hidden: false,
    };
    let end = remains.all(store, sink);
    if remains.hidden {
        sink.sign(Sign::HiddenContent);
    }
    remains.grid.close(sink)?;
    sink.reading(Reading::First);
    end
}

struct Remains<'a> {
    grid: Grid,
    owners: &'a Owners,
    scratch: &'a mut Scratch,
    ranges: Vec<(usize, usize)>,
    page: Vec<u8>,
    hidden: bool,
}

impl Remains<'_> {
    fn all(&mut self, store: &mut Store, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let (numbers, older) = match &store.layout {
            Layout::Database => (Vec::new(), Vec::new()),
            Layout::Log { newest, older } => (newest.keys().copied().collect(), older.clone()),
        };
        let mut numbers: Vec<u32> = numbers;
        numbers.sort_unstable();
        for number in numbers {
            self.page(store, number, sink)?;
        }
        let mut page = Vec::new();
        for at in older {
            sink.budget().step()?;
            store.read_at(at, &mut page)?;
            self.orphan(store, 0, &page, sink)?;
        }
        if store.is_log() {
            return Ok(());
        }
        let maps = maps(store)?;
        for number in 1..=store.pages {
            if !maps.is_some_and(|every| number > 1 && (number - 2).is_multiple_of(every)) {
                self.page(store, number, sink)?;
            }
        }
        Ok(())
    }

    fn page(
        &mut self,
        store: &mut Store,
        number: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        sink.budget().step()?;
        let mut page = std::mem::take(&mut self.page);
        store.read(number, &mut page)?;
        let end = if store.reached.has(number) {
            self.free_space(store, number, &page, sink)
        } else {
            store.reached.insert(number);
            self.orphan(store, number, &page, sink)
        };
        self.page = page;
        end
    }

    /// Reads a page that nothing leads to.
    fn orphan(
        &mut self,
        store: &mut Store,
        number: u32,
        page: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        match Shape::of(page, number) {
            Some(shape) => {
                self.rows(store, shape, page, sink)?;
                self.free_space(store, number, page, sink)
            }
            None => self.strings(page, sink),
        }
    }

    /// Reads what no cell of a page owns; other pages in use have no free space.
    fn free_space(
        &mut self,
        store: &mut Store,
        number: u32,
        page: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let Some(shape) = Shape::of(page, number) else {
            return Ok(());
        };
        let mut ranges = std::mem::take(&mut self.ranges);
        shape.unowned(page, store.usable, &mut ranges);
        for (from, to) in &ranges {
            let region = page.get(*from..*to).unwrap_or_default();
            self.region(store, number, region, sink)?;
        }
        self.ranges = ranges;
        Ok(())
    }

    /// The rows of a page that nothing leads to.
    fn rows(
        &mut self,
        store: &mut Store,
        shape: Shape,
        page: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let none = Columns::default();
        let damage = std::mem::take(&mut store.damage);
        self.grid.rename(&Arc::from([]));
        for nth in 0..shape.count(page) {
            let Some(cell) = shape.cell(page, nth, store.usable) else {
                continue;
            };
            let Some(spread) = cell.payload else {
                continue;
            };
            self.hidden = true;
            let spelling = store.spelling;
            row(
                store,
                &mut self.grid,
                &none,
                page,
                spread,
                cell.rowid,
                spelling,
                self.scratch,
                sink,
            )?;
        }
        // What is deleted may be in pieces: that is no damage.
        store.damage = damage;
        Ok(())
    }

    /// A range that no cell owns: rows where they can be made out, else strings.
    fn region(
        &mut self,
        store: &mut Store,
        number: u32,
        region: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let none = (Arc::new(Columns::default()), Arc::from([]));
        let (columns, names) = self.owners.of(number).unwrap_or(&none);
        self.grid.rename(names);
        let mut at = 0;
        let mut damage = super::store::Damage::default();
        for found in carve(region, columns, store.spelling) {
            self.strings(region.get(at..found.from).unwrap_or_default(), sink)?;
            self.hidden = true;
            let mut body = region.get(found.body..found.to).unwrap_or_default();
            Row {
                grid: &mut self.grid,
                columns,
                rowid: found.rowid,
                spelling: store.spelling,
                damage: &mut damage,
            }
            .values(&found.types, &mut body, self.scratch, sink)?;
            at = found.to;
        }
        self.strings(region.get(at..).unwrap_or_default(), sink)
    }

    fn strings(&mut self, bytes: &[u8], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        if bytes.len() < 8 || bytes.iter().all(|byte| *byte == 0) {
            return Ok(());
        }
        self.hidden = true;
        sink.edge(Edge::Line)?;
        sweep(&Input::from_bytes(bytes), sink)
    }
}

/// How far apart the pages are that only map pages, in a database that shrinks by itself; the first
/// is page 2.
fn maps(store: &Store) -> std::io::Result<Option<u32>> {
    let header = store.input.peek(0, 100)?;
    let shrinks = u32_be(&header, 52).is_some_and(|root| root != 0);
    Ok(shrinks.then_some(store.usable as u32 / 5 + 1))
}
