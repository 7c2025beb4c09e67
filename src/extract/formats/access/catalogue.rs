//! The names of tables, from the table of all objects.

use std::collections::HashMap;

use super::columns::{Column, read};
use super::cracked::{Found, crack};
use super::file::{Pages, Slot};
use crate::extract::ExtractError;
use crate::extract::bytes::u32_le;
use crate::limits::Budget;

/// The definition of the table of all objects begins here.
pub(super) const OBJECTS: u32 = 2;

/// Tables whose names are kept.
const MOST: usize = 65_536;

/// The names of tables by the page where their definitions begin.
pub(super) fn names(
    pages: &Pages,
    data: &[u32],
    budget: &Budget,
) -> Result<HashMap<u32, String>, ExtractError> {
    let mut names = HashMap::new();
    let columns = read(pages, OBJECTS, budget)?.unwrap_or_default();
    let find = |name: &str| columns.iter().find(|column| column.name == name);
    let (Some(id), Some(name), Some(kind)) = (find("Id"), find("Name"), find("Type")) else {
        return Ok(names);
    };
    let (mut page, mut slots) = (Vec::new(), Vec::new());
    for number in data {
        budget.step()?;
        pages.read(*number, &mut page)?;
        pages.rows(&page, &mut slots);
        for Slot { from, to, .. } in slots.iter().filter(|slot| slot.marks == 0) {
            let row = page.get(*from..*to).unwrap_or_default();
            let Some(cracked) = crack(row, pages.version) else {
                continue;
            };
            let number = |column: &Column| match cracked.value(column) {
                Found::Bytes(bytes) => {
                    u32_le(bytes, 0).or_else(|| bytes.first().map(|byte| u32::from(*byte)))
                }
                _ => None,
            };
            // Tables are of kind 1.
            let is_table = number(kind).is_some_and(|kind| kind & 0xFFFF == 1);
            if let (Some(id), Found::Bytes(text), true) =
                (number(id), cracked.value(name), is_table)
                && names.len() < MOST
            {
                names.insert(id & 0x00FF_FFFF, pages.text(text));
            }
        }
    }
    Ok(names)
}
