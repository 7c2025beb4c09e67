//! The saves of a presentation: each adds a directory of where objects lie, the last one counts
//! (MS-PPT 2.3.3).

use std::collections::{HashMap, HashSet};

use super::record::{HEAD, Record, kind};
use crate::extract::ExtractError;
use crate::extract::bytes::u32_le;
use crate::extract::ole::Stream;
use crate::limits::Budget;

/// Where the last save's objects lie, by number.
#[derive(Debug, Default)]
pub(super) struct Objects {
    pub live: HashMap<u32, u64>,
    /// The number of the document itself.
    pub document: Option<u32>,
    /// Where the records of saves lie.
    pub own: HashSet<u64>,
    pub is_encrypted: bool,
}

impl Objects {
    pub fn at(&self, number: u32) -> Option<u64> {
        self.live.get(&number).copied()
    }
}

/// Follows the saves from the last one, which `last` leads to, to the first.
pub(super) fn objects(
    stream: &Stream,
    last: u32,
    budget: &Budget,
) -> Result<Objects, ExtractError> {
    let mut found = Objects::default();
    let mut next = u64::from(last);
    while next != 0 && found.own.insert(next) {
        budget.step()?;
        let Some(edit) = Record::read(stream, next)?.filter(|r| r.kind == kind::USER_EDIT) else {
            break;
        };
        let body = edit.body(stream, 32)?;
        let number = |at| u32_le(&body, at);
        found.document = found.document.or(number(16));
        found.is_encrypted |= number(28).is_some_and(|session| session != 0);
        let directory = number(12).map_or(0, u64::from);
        directory_at(stream, directory, budget, &mut found)?;
        next = number(8).map_or(0, u64::from);
    }
    Ok(found)
}

fn directory_at(
    stream: &Stream,
    at: u64,
    budget: &Budget,
    found: &mut Objects,
) -> Result<(), ExtractError> {
    let Some(record) = Record::read(stream, at)?.filter(|r| r.kind == kind::PERSIST_DIRECTORY)
    else {
        return Ok(());
    };
    if !found.own.insert(at) {
        return Ok(());
    }
    let len = record.end.min(stream.len()).saturating_sub(at + HEAD);
    let held = found.live.len() as u64 * 32;
    budget.hold(held.saturating_add(len.saturating_mul(10)))?;
    let bytes = record.body(stream, usize::try_from(len).unwrap_or(0))?;
    let mut numbers = bytes
        .as_chunks::<4>()
        .0
        .iter()
        .map(|n| u32::from_le_bytes(*n));
    while let Some(head) = numbers.next() {
        let first = head & 0xF_FFFF;
        for nth in 0..head >> 20 {
            let Some(at) = numbers.next() else { break };
            // What a later save wrote stands.
            found
                .live
                .entry(first.saturating_add(nth))
                .or_insert(u64::from(at));
        }
    }
    Ok(())
}
