//! The lists of slides and notes in a presentation, with the text that stands in them.

use super::record::{Record, kind};
use crate::extract::ExtractError;
use crate::extract::bytes::u32_le;
use crate::extract::ole::Stream;
use crate::limits::Budget;

/// More slides are read too, but not in order.
const MOST: usize = 65_536;
/// The clock is looked at once in so many records.
const TURNS: u32 = 1024;

/// A slide, master or page of notes as the lists have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed {
    /// 0: a slide, 1: a master, 2: notes.
    pub list: u16,
    /// The number of its object.
    pub object: u32,
    /// By this number slides name their notes.
    pub id: u32,
    /// Where titles and outlines that stand in the list begin and end.
    pub text: (u64, u64),
}

/// The lists of the document that lies at `at`.
pub(super) fn read(stream: &Stream, at: u64, budget: &Budget) -> Result<Vec<Listed>, ExtractError> {
    let mut found: Vec<Listed> = Vec::new();
    let Some(document) = Record::read(stream, at)?.filter(|r| r.kind == kind::DOCUMENT) else {
        return Ok(found);
    };
    let mut list: Option<Record> = None;
    let mut turns = 0_u32;
    let mut at = document.at;
    while at < document.end {
        turns = turns.wrapping_add(1);
        if turns.is_multiple_of(TURNS) {
            budget.step()?;
        }
        if list.is_some_and(|list| at >= list.end) {
            list = None;
        }
        let Some(record) = Record::read(stream, at)? else {
            break;
        };
        at = record.end;
        match (record.kind, list) {
            (kind::SLIDE_LIST, _) => {
                list = Some(record);
                at = record.at;
            }
            (kind::SLIDE_PERSIST, Some(list)) if found.len() < MOST => {
                let body = record.body(stream, 16)?;
                found.push(Listed {
                    list: list.instance,
                    object: u32_le(&body, 0).unwrap_or(0),
                    id: u32_le(&body, 12).unwrap_or(0),
                    text: (record.end, record.end),
                });
            }
            (_, Some(_)) => {
                if let Some(last) = found.last_mut() {
                    last.text.1 = record.end;
                }
            }
            _ => {}
        }
    }
    Ok(found)
}
