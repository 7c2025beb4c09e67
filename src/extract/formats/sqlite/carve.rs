//! Deleted rows made out in free space, by what a row's beginning must look like.

use super::cells::u16_be;
use super::record::{Type, types, varint};
use super::schema::Columns;
use super::store::Spelling;

/// A row in bytes that no cell owns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Carved {
    pub from: usize,
    pub to: usize,
    /// Where the values begin.
    pub body: usize,
    pub rowid: i64,
    pub types: Vec<Type>,
}

/// Headers of more columns are not looked for.
const COLUMNS: usize = 120;

/// A freed cell loses its first four bytes to the list of free blocks.
const LOST: usize = 4;

/// Between two cells there may be so many bytes that are neither's.
const FRAGMENT: usize = 3;

/// A longer range is not taken apart: its strings are read.
const LONGEST: usize = 16 << 10;

/// Finds rows in `region`; those of a table with these columns also where their beginning is
/// lost. Rows lie one behind the other up to the cell that follows the region, so only what ends
/// there is believed; rows with nothing lost are believed anywhere.
pub(super) fn carve(region: &[u8], columns: &Columns, spelling: Spelling) -> Vec<Carved> {
    let first = region
        .iter()
        .position(|byte| *byte != 0)
        .unwrap_or(region.len());
    // The type of a value that is nothing is a zero.
    let first = first.saturating_sub(COLUMNS);
    let mut rows: Vec<Option<Carved>> = Vec::new();
    if region.len() - first <= LONGEST {
        rows.resize_with(region.len() + 1, || None);
        for at in (first..region.len()).rev() {
            let row = candidates(region, at, columns, spelling, &rows);
            if let Some(slot) = rows.get_mut(at) {
                *slot = row;
            }
        }
    }
    let mut found = Vec::new();
    let mut at = first;
    while at < region.len() {
        let chained = rows.get_mut(at).and_then(Option::take);
        match chained.or_else(|| whole(region, at, spelling)) {
            Some(row) => {
                at = row.to;
                found.push(row);
            }
            None => at += 1,
        }
    }
    found
}

/// The row at `at` behind which other rows go on to the region's end.
fn candidates(
    region: &[u8],
    at: usize,
    columns: &Columns,
    spelling: Spelling,
    later: &[Option<Carved>],
) -> Option<Carved> {
    let goes_on = |row: &Carved| {
        let begins = |at: usize| later.get(at).is_some_and(Option::is_some);
        region.len() - row.to <= FRAGMENT || begins(row.to) || begins(row.to + LOST)
    };
    whole(region, at, spelling)
        .filter(goes_on)
        .or_else(|| headed(region, at, columns, spelling).filter(goes_on))
        .or_else(|| beheaded(region, at, columns, spelling, &goes_on))
}

/// A cell with nothing lost: its length says what its header says.
fn whole(region: &[u8], at: usize, spelling: Spelling) -> Option<Carved> {
    let (total, length) = varint(region.get(at..)?)?;
    if total < 3 {
        return None;
    }
    let (rowid, more) = varint(region.get(at + length..)?)?;
    let row = header(region, at + length + more, &Columns::default(), spelling)?;
    let size = row.to - (at + length + more);
    (size as u64 == total).then_some(Carved {
        from: at,
        rowid: rowid.cast_signed(),
        ..row
    })
}

/// A row from its header on.
fn headed(region: &[u8], at: usize, columns: &Columns, spelling: Spelling) -> Option<Carved> {
    if columns.names.len() < 2 {
        return None;
    }
    header(region, at, columns, spelling)
}

fn header(region: &[u8], at: usize, columns: &Columns, spelling: Spelling) -> Option<Carved> {
    let length = usize::from(*region.get(at)?);
    if !(2..COLUMNS).contains(&length) {
        return None;
    }
    let mut kinds = Vec::new();
    if !types(region.get(at + 1..at + length)?, &mut kinds) {
        return None;
    }
    let fits = columns.names.is_empty() || fits(&kinds, columns);
    fits.then(|| row(region, at, at + length, kinds, spelling))?
}

/// A row whose header has lost its length, and its first type too where the row was short.
fn beheaded(
    region: &[u8],
    at: usize,
    columns: &Columns,
    spelling: Spelling,
    goes_on: &dyn Fn(&Carved) -> bool,
) -> Option<Carved> {
    let count = columns.names.len();
    if !(2..COLUMNS).contains(&count) || at < LOST {
        return None;
    }
    // What took the beginning's place says how long the freed range was: no shorter than the row.
    // Without it, that length is itself taken for a text's when a table has few columns.
    let freed = u16_be(region, at - 2).map_or(0, usize::from);
    let is_freed = |row: &Carved| row.to <= (at - LOST).saturating_add(freed);
    let goes_on = |row: &Carved| fits(&row.types, columns) && is_freed(row) && goes_on(row);
    let all = listed(region, at, count)
        .and_then(|(kinds, body)| row(region, at, body, kinds, spelling))
        .filter(&goes_on);
    all.or_else(|| {
        let (rest, body) = listed(region, at, count - 1)?;
        // The first column is a number as a rule, stored in the row's number or in a few bytes.
        [0, 1, 2, 3, 4, 8, 9].iter().find_map(|first| {
            let mut kinds = vec![Type::of(*first)?];
            kinds.extend(&rest);
            row(region, at, body, kinds, spelling).filter(&goes_on)
        })
    })
}

/// Whether a table's row can have these types: the column that is the row's number is stored as nothing.
fn fits(kinds: &[Type], columns: &Columns) -> bool {
    let number = columns.rowid.and_then(|at| kinds.get(at));
    kinds.len() == columns.names.len() && number.is_none_or(|kind| *kind == Type::Null)
}

/// So many types from `at` on, and where they end.
fn listed(region: &[u8], mut at: usize, count: usize) -> Option<(Vec<Type>, usize)> {
    let mut kinds = Vec::with_capacity(count);
    for _ in 0..count {
        let (kind, length) = varint(region.get(at..)?)?;
        kinds.push(Type::of(kind)?);
        at += length;
    }
    Some((kinds, at))
}

/// The row, if its values fit and its texts are texts.
fn row(
    region: &[u8],
    from: usize,
    body: usize,
    types: Vec<Type>,
    spelling: Spelling,
) -> Option<Carved> {
    let mut at = body;
    let mut letters = 0;
    for kind in &types {
        let length = usize::try_from(kind.length()).ok()?;
        let bytes = region.get(at..at.checked_add(length)?)?;
        if matches!(kind, Type::Text(_)) {
            if !is_text(bytes, spelling) {
                return None;
            }
            letters += length;
        }
        // Text where bytes should be: the row was made out a few bytes too early or late.
        if matches!(kind, Type::Blob(3..)) && is_text(bytes, spelling) {
            return None;
        }
        at += length;
    }
    (letters >= 3).then_some(Carved {
        from,
        to: at,
        body,
        rowid: 0,
        types,
    })
}

fn is_text(bytes: &[u8], spelling: Spelling) -> bool {
    let decoded = spelling
        .encoding()
        .decode_without_bom_handling_and_without_replacement(bytes);
    decoded.is_some_and(|text| is_written(&text))
}

fn is_written(text: &str) -> bool {
    !text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}
