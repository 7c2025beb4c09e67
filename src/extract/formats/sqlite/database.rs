//! A database from end to end: its schema, its tables, then what no table owns.

use std::sync::Arc;

use super::payload::Payload;
use super::remains::{self, Owners};
use super::schema::{Columns, columns};
use super::store::Store;
use super::tree::walk;
use super::values::{Row, Scratch};
use crate::extract::grid::Grid;
use crate::extract::{Edge, ExtractError, Segment, TextSink};
use crate::model::Place;

/// Tables and indexes that are kept of a schema, and bytes of their statements.
const ENTRIES: usize = 65_000;
const STATEMENTS: usize = 16 << 20;

/// A row of the schema.
#[derive(Clone, Debug, Default)]
struct Entry {
    kind: String,
    name: String,
    root: u32,
    sql: String,
}

/// Reads all of `store`.
pub(super) fn read(store: &mut Store, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    let mut owners = Owners::new(store, sink.budget())?;
    let entries = schema(store, sink)?;
    let mut scratch = Scratch::default();
    for entry in &entries {
        if entry.root == 0 || (store.is_log() && !store.has(entry.root)) {
            continue;
        }
        if entry.kind == "table" {
            table(store, entry, &mut owners, &mut scratch, sink)?;
        } else {
            index(store, entry.root, sink)?;
        }
    }
    remains::read(store, &owners, &mut scratch, sink)?;
    store.name_damage(sink);
    Ok(())
}

/// Reads the table of tables, and pushes what it says.
fn schema(store: &mut Store, sink: &mut dyn TextSink) -> Result<Vec<Entry>, ExtractError> {
    let mut entries = Vec::new();
    if !store.has(1) {
        return Ok(entries);
    }
    let mut held = 0;
    walk(
        store,
        1,
        sink,
        &mut |_| {},
        &mut |store, page, _, spread, sink| {
            let local = page.get(spread.from..spread.to).unwrap_or_default();
            let spelling = store.spelling;
            let mut payload = Payload::new(store, local, spread.next, spread.total);
            let Some(entry) = entry(&mut payload, spelling)? else {
                payload.store.damage.row = true;
                return Ok(());
            };
            sink.text(Segment {
                text: &entry.sql,
                place: &Place::part("schema"),
                label: None,
            })?;
            sink.edge(Edge::Paragraph)?;
            held += entry.sql.len() + entry.name.len();
            if entries.len() < ENTRIES && held < STATEMENTS {
                entries.push(entry);
                return Ok(());
            }
            store.damage.tree = true;
            Ok(())
        },
    )?;
    Ok(entries)
}

/// Type, name, table, root page and statement.
fn entry(
    payload: &mut Payload<'_>,
    spelling: super::store::Spelling,
) -> std::io::Result<Option<Entry>> {
    use super::record::{Type, integer, types, varint};
    use std::io::Read;
    let mut bytes = Vec::new();
    payload.take(STATEMENTS as u64).read_to_end(&mut bytes)?;
    let mut kinds = Vec::new();
    let found = varint(&bytes).and_then(|(length, start)| {
        let header = bytes.get(start..usize::try_from(length).ok()?)?;
        types(header, &mut kinds).then_some(length as usize)
    });
    let Some(mut at) = found else {
        return Ok(None);
    };
    let mut entry = Entry::default();
    for (column, kind) in kinds.iter().enumerate() {
        let length = usize::try_from(kind.length()).unwrap_or(usize::MAX);
        let end = at.saturating_add(length).min(bytes.len());
        let value = bytes.get(at..end).unwrap_or_default();
        match (column, kind) {
            (0, Type::Text(_)) => entry.kind = spelling.text(value).into_owned(),
            (1, Type::Text(_)) => entry.name = spelling.text(value).into_owned(),
            (3, Type::Integer(_)) => entry.root = u32::try_from(integer(value)).unwrap_or(0),
            (4, Type::Text(_)) => entry.sql = spelling.text(value).into_owned(),
            _ => {}
        }
        at = end;
    }
    Ok(Some(entry))
}

fn table(
    store: &mut Store,
    entry: &Entry,
    owners: &mut Owners,
    scratch: &mut Scratch,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let columns = Arc::new(columns(&entry.sql));
    let mut grid = Grid::open(&entry.name, columns.names.clone(), sink)?;
    let owner = owners.add(&columns, &grid);
    let spelling = store.spelling;
    walk(
        store,
        entry.root,
        sink,
        &mut |page| owners.owns(owner, page),
        &mut |store, page, cell, spread, sink| {
            row(
                store, &mut grid, &columns, page, spread, cell.rowid, spelling, scratch, sink,
            )
        },
    )?;
    Ok(grid.close(sink)?)
}

/// Pushes one row.
#[expect(
    clippy::too_many_arguments,
    reason = "the state of two readers meets in a row"
)]
pub(super) fn row(
    store: &mut Store,
    grid: &mut Grid,
    columns: &Columns,
    page: &[u8],
    spread: super::cells::Spread,
    rowid: i64,
    spelling: super::store::Spelling,
    scratch: &mut Scratch,
    sink: &mut dyn TextSink,
) -> Result<(), ExtractError> {
    let local = page.get(spread.from..spread.to).unwrap_or_default();
    let mut damage = std::mem::take(&mut store.damage);
    let payload = Payload::new(store, local, spread.next, spread.total);
    let end = Row {
        grid,
        columns,
        rowid,
        spelling,
        damage: &mut damage,
    }
    .read(payload, scratch, sink);
    store.damage = damage;
    end
}

/// An index says nothing that its table does not say; its pages are in use.
fn index(store: &mut Store, root: u32, sink: &mut dyn TextSink) -> Result<(), ExtractError> {
    walk(
        store,
        root,
        sink,
        &mut |_| {},
        &mut |store, page, _, spread, _| {
            let local = page.get(spread.from..spread.to).unwrap_or_default();
            Ok(Payload::new(store, local, spread.next, spread.total).reach()?)
        },
    )
}
