//! A database from end to end: each table's rows, then those that were deleted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::catalogue::{OBJECTS, names};
use super::columns::{self, Column};
use super::cracked::{Found, crack};
use super::file::{Pages, Slot};
use super::long::{self, Long};
use super::value::{BINARY, MEMO, OLE, TEXT, shown};
use crate::extract::blob::{self, Blob};
use crate::extract::bytes::u32_le;
use crate::extract::formats::text::{Charset, Decoding};
use crate::extract::grid::Grid;
use crate::extract::{ExtractError, Reading, Sign, TextSink, sweep};
use crate::input::Input;
use crate::model::{GapKind, Place};

/// A long text up to this length is held whole.
const HELD: u64 = 1 << 20;

/// Which rows of a table are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rows {
    Live,
    Deleted,
}

/// What is wrong, each named once.
#[derive(Default)]
struct Damage {
    table: bool,
    row: bool,
    opaque: bool,
    /// Fewer rows were found than a table states.
    lacks: bool,
}

pub(super) fn extract(input: &Input, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let pages = Pages::open(input)?;
    let owned = owned(&pages, sink)?;
    let none = Vec::new();
    let names = names(&pages, owned.get(&OBJECTS).unwrap_or(&none), sink.budget())?;
    let mut damage = Damage::default();
    // Users' tables first, those of the system last.
    // A table of which no page is left has rows that are missing.
    let all: BTreeSet<u32> = owned
        .keys()
        .chain(names.keys())
        .copied()
        .chain([OBJECTS])
        .collect();
    let mut order: Vec<u32> = all.into_iter().collect();
    order.sort_by_key(|owner| names.get(owner).is_none_or(|name| name.starts_with("MSys")));
    for owner in order {
        let Some(data) = owned.get(&owner) else {
            damage.lacks |= columns::rows(&pages, owner)? > 0 || owner >= pages.count;
            continue;
        };
        table(&pages, owner, &names, data, &mut damage, sink)?;
    }
    for (_, kind, detail) in [
        (
            damage.table,
            GapKind::Malformed,
            "a table's definition is damaged or missing",
        ),
        (
            damage.row,
            GapKind::Malformed,
            "rows are damaged, or parts of them are missing",
        ),
        (
            damage.lacks,
            GapKind::Truncated,
            "fewer rows are there than the tables state",
        ),
        (
            damage.opaque,
            GapKind::Unsupported,
            "binary values of unknown kinds: only their readable strings were read",
        ),
        (
            pages.is_cut(),
            GapKind::Truncated,
            "the database ends inside a page",
        ),
    ]
    .iter()
    .filter(|row| row.0)
    {
        sink.gap(Place::Whole, *kind, detail);
    }
    Ok(())
}

/// The data pages of each table, by the page of its definition.
fn owned(pages: &Pages, sink: &mut dyn TextSink) -> Result<BTreeMap<u32, Vec<u32>>, ExtractError> {
    let mut owned: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    let mut page = Vec::new();
    sink.budget().hold(u64::from(pages.count) * 8)?;
    for number in 1..pages.count {
        if number.is_multiple_of(64) {
            sink.budget().step()?;
        }
        pages.read(number, &mut page)?;
        // Pages of long values name no table.
        if page.first() == Some(&1)
            && let Some(owner) =
                u32_le(&page, 4).filter(|owner| *owner != u32::from_le_bytes(*b"LVAL"))
        {
            owned.entry(owner).or_default().push(number);
        }
    }
    Ok(owned)
}

fn table(
    pages: &Pages,
    owner: u32,
    names: &HashMap<u32, String>,
    data: &[u32],
    damage: &mut Damage,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let Some(columns) = columns::read(pages, owner, sink.budget())? else {
        damage.table |= names.contains_key(&owner);
        return strings(pages, data, sink);
    };
    let name = names.get(&owner).map_or("deleted table", String::as_str);
    let headings = columns.iter().map(|column| column.name.clone()).collect();
    let mut reader = Table {
        pages,
        grid: Grid::open(name, headings, sink)?,
        columns: &columns,
        damage,
        is_named: names.contains_key(&owner),
        live: 0,
    };
    let mut flagged = Vec::new();
    let first = if reader.is_named {
        Reading::First
    } else {
        Reading::Again
    };
    sink.reading(first);
    reader.read(data, Rows::Live, &mut flagged, sink)?;
    if reader.is_named || owner == OBJECTS {
        reader.damage.lacks |= reader.live < columns::rows(pages, owner)?;
    }
    sink.reading(Reading::Again);
    let end = reader.read(&flagged, Rows::Deleted, &mut Vec::new(), sink);
    sink.reading(Reading::First);
    end?;
    Ok(reader.grid.close(sink)?)
}

/// Pages of a table that is not there any more.
fn strings(pages: &Pages, data: &[u32], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut page = Vec::new();
    sink.reading(Reading::Again);
    sink.sign(Sign::HiddenContent);
    for number in data {
        pages.read(*number, &mut page)?;
        sweep(&Input::from_bytes(page.as_slice()), sink)?;
    }
    sink.reading(Reading::First);
    Ok(())
}

struct Table<'a> {
    pages: &'a Pages,
    grid: Grid,
    columns: &'a [Column],
    damage: &'a mut Damage,
    is_named: bool,
    /// Rows that were read and are not deleted.
    live: u32,
}

impl Table<'_> {
    /// Reads the rows of `data`, and notes in `flagged` which pages have deleted ones.
    fn read(
        &mut self,
        data: &[u32],
        wanted: Rows,
        flagged: &mut Vec<u32>,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let (mut page, mut slots, mut moved) = (Vec::new(), Vec::new(), Vec::new());
        for number in data {
            sink.budget().step()?;
            self.pages.read(*number, &mut page)?;
            self.pages.rows(&page, &mut slots);
            let mut has_deleted = false;
            for Slot {
                from, to, marks, ..
            } in &slots
            {
                let row = page.get(*from..*to).unwrap_or_default();
                match (wanted, *marks) {
                    (Rows::Live, 0) => {
                        self.live = self.live.saturating_add(1);
                        self.row(row, sink)?;
                    }
                    // A row that grew is four bytes that lead to where it went.
                    (Rows::Live, _) if row.len() == 4 => {
                        if long::slot(self.pages, u32_le(row, 0).unwrap_or(0), &mut moved)? {
                            self.live = self.live.saturating_add(1);
                            self.row(&moved, sink)?;
                        } else {
                            self.damage.row = true;
                        }
                    }
                    (Rows::Live, _) => has_deleted = true,
                    (Rows::Deleted, 0) => {}
                    (Rows::Deleted, _) if row.len() == 4 => {}
                    (Rows::Deleted, _) => {
                        sink.sign(Sign::HiddenContent);
                        let before = (self.damage.row, self.damage.opaque);
                        self.row(row, sink)?;
                        // What is deleted may be in pieces: that is no damage.
                        (self.damage.row, self.damage.opaque) = before;
                    }
                }
            }
            if has_deleted {
                flagged.push(*number);
            }
        }
        Ok(())
    }

    fn row(&mut self, row: &[u8], sink: &mut dyn TextSink) -> Result<(), ExtractError> {
        let Some(cracked) = crack(row, self.pages.version) else {
            self.damage.row = true;
            return Ok(());
        };
        for (at, column) in self.columns.iter().enumerate() {
            match (cracked.value(column), column.kind) {
                (Found::Nothing, _) => {}
                (Found::Flag(flag), _) => {
                    self.grid
                        .text(at, if flag { "TRUE" } else { "FALSE" }, sink)?
                }
                (Found::Bytes(bytes), TEXT) => self.grid.text(at, &self.pages.text(bytes), sink)?,
                (Found::Bytes(bytes), MEMO) => self.memo(at, bytes, sink)?,
                (Found::Bytes(bytes), OLE) => self.object(at, bytes, sink)?,
                (Found::Bytes(bytes), BINARY) => {
                    self.bytes(at, bytes.len() as u64, &mut &*bytes, sink)?
                }
                (Found::Bytes(bytes), kind) => {
                    self.grid
                        .text(at, &shown(kind, column.scale, bytes), sink)?
                }
            }
            self.grid.end_cell(sink)?;
        }
        Ok(self.grid.end_row(sink)?)
    }

    fn memo(
        &mut self,
        at: usize,
        bytes: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        use std::io::Read;
        let Some((long, length)) = Long::open(self.pages, bytes) else {
            self.damage.row |= !bytes.is_empty();
            return Ok(());
        };
        if length > HELD {
            let mut source = Decoding::new(long, Charset::Known(encoding_rs::UTF_16LE));
            while let Some(piece) = source.chunk()? {
                sink.budget().step()?;
                self.grid.text(at, piece, sink)?;
            }
            self.damage.row |= source.read() < length;
            return Ok(());
        }
        let mut held = Vec::new();
        long.take(HELD).read_to_end(&mut held)?;
        self.damage.row |= (held.len() as u64) < length;
        let text = self.pages.text(&held);
        Ok(self.grid.text(at, &text, sink)?)
    }

    fn object(
        &mut self,
        at: usize,
        bytes: &[u8],
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        match Long::open(self.pages, bytes) {
            Some((mut long, length)) => self.bytes(at, length, &mut long, sink),
            None => Ok(()),
        }
    }

    fn bytes(
        &mut self,
        at: usize,
        length: u64,
        body: &mut dyn std::io::Read,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let label = self
            .columns
            .get(at)
            .map_or("", |column| column.name.as_str());
        let name = match self.grid.place() {
            Place::Cell { sheet, row, .. } => format!("{sheet} {row} {label}"),
            _ => label.to_owned(),
        };
        let is_system = name.starts_with("MSys");
        let grid = &mut self.grid;
        let found = blob::read(&name, length, body, sink, &mut |text, sink| {
            grid.text(at, text, sink)
        })?;
        self.damage.row |= found == Blob::Cut;
        self.damage.opaque |= found == Blob::Opaque && !is_system;
        Ok(())
    }
}
