//! A table's definition: its columns, with where their values lie in a row.

use super::file::{Pages, Version};
use crate::extract::bytes::{u16_le, u32_le};
use crate::limits::Budget;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub name: String,
    pub kind: u8,
    /// Its bit among those that say which values there are.
    pub number: usize,
    pub place: Place,
    pub scale: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// From a place counted from the row's first value, so many bytes.
    Fixed(usize, usize),
    /// The so many-th of the values whose length varies.
    Variable(usize),
}

/// No definition is longer: 255 columns with names of 64 characters, and their indexes.
const LONGEST: usize = 1 << 20;

struct Layout {
    count: usize,
    indexes: usize,
    start: usize,
    index: usize,
    column: usize,
    number: usize,
    variable: usize,
    flags: usize,
    fixed: usize,
    length: usize,
    scale: usize,
}

const THREE: Layout = Layout {
    count: 25,
    indexes: 31,
    start: 43,
    index: 8,
    column: 18,
    number: 1,
    variable: 3,
    flags: 13,
    fixed: 14,
    length: 16,
    scale: 12,
};

const FOUR: Layout = Layout {
    count: 45,
    indexes: 51,
    start: 63,
    index: 12,
    column: 25,
    number: 5,
    variable: 7,
    flags: 15,
    fixed: 21,
    length: 23,
    scale: 12,
};

/// Reads the definition that begins in page `number`; none where there is none.
pub(super) fn read(
    pages: &Pages,
    number: u32,
    budget: &Budget,
) -> std::io::Result<Option<Vec<Column>>> {
    let bytes = whole(pages, number, budget)?;
    Ok(parse(pages, &bytes))
}

/// How many rows the definition in page `number` states.
pub(super) fn rows(pages: &Pages, number: u32) -> std::io::Result<u32> {
    let mut page = Vec::new();
    pages.read(number, &mut page)?;
    let at = match pages.version {
        Version::Three => 12,
        Version::Four => 16,
    };
    let is_definition = page.first() == Some(&2);
    Ok(u32_le(&page, at).filter(|_| is_definition).unwrap_or(0))
}

/// The definition's pages put together; each adds what follows its first eight bytes.
fn whole(pages: &Pages, number: u32, budget: &Budget) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut page = Vec::new();
    let mut next = number;
    while next != 0 && bytes.len() < LONGEST {
        budget.step()?;
        pages.read(next, &mut page)?;
        if page.first() != Some(&2) {
            break;
        }
        let from = if bytes.is_empty() { 0 } else { 8 };
        bytes.extend_from_slice(page.get(from..).unwrap_or_default());
        next = u32_le(&page, 4).unwrap_or(0);
    }
    Ok(bytes)
}

fn parse(pages: &Pages, bytes: &[u8]) -> Option<Vec<Column>> {
    let layout = match pages.version {
        Version::Three => &THREE,
        Version::Four => &FOUR,
    };
    let count = usize::from(u16_le(bytes, layout.count)?);
    let indexes = u32_le(bytes, layout.indexes)? as usize;
    let first = layout
        .start
        .checked_add(indexes.checked_mul(layout.index)?)?;
    let mut name_at = first.checked_add(count * layout.column)?;
    let mut columns = Vec::new();
    for nth in 0..count {
        let entry = bytes
            .get(first + nth * layout.column..)?
            .get(..layout.column)?;
        let length = match pages.version {
            Version::Three => usize::from(*bytes.get(name_at)?),
            Version::Four => usize::from(u16_le(bytes, name_at)?),
        };
        name_at += if pages.version == Version::Three {
            1
        } else {
            2
        };
        let name = bytes.get(name_at..name_at.checked_add(length)?)?;
        name_at += length;
        let is_fixed = entry.get(layout.flags)? & 1 == 1;
        columns.push(Column {
            name: pages.text(name),
            kind: *entry.first()?,
            number: usize::from(u16_le(entry, layout.number)?),
            place: match is_fixed {
                true => Place::Fixed(
                    usize::from(u16_le(entry, layout.fixed)?),
                    usize::from(u16_le(entry, layout.length)?),
                ),
                false => Place::Variable(usize::from(u16_le(entry, layout.variable)?)),
            },
            scale: *entry.get(layout.scale)?,
        });
    }
    columns.sort_by_key(|column| column.number);
    Some(columns)
}
