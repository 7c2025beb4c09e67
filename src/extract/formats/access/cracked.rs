//! A row taken apart: which values there are, and where each lies.

use super::columns::{Column, Place};
use super::file::Version;
use crate::extract::bytes::u16_le;

/// A row's bytes with what is needed to find its values.
pub(super) struct Cracked<'a> {
    row: &'a [u8],
    present: &'a [u8],
    /// Where each value of varying length begins, and where the last one ends.
    edges: Vec<usize>,
    fixed_from: usize,
}

/// What a row says of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found<'a> {
    Nothing,
    Flag(bool),
    Bytes(&'a [u8]),
}

/// Takes `row` apart; none where it is damaged.
pub(super) fn crack(row: &[u8], version: Version) -> Option<Cracked<'_>> {
    let (count, fixed_from) = match version {
        Version::Three => (usize::from(*row.first()?), 1),
        Version::Four => (usize::from(u16_le(row, 0)?), 2),
    };
    let (body, present) = row.split_at_checked(row.len().checked_sub(count.div_ceil(8))?)?;
    let edges = match version {
        Version::Four => wide(body),
        Version::Three => narrow(body, row.len()),
    };
    Some(Cracked {
        row,
        present,
        edges: edges.unwrap_or_default(),
        fixed_from,
    })
}

/// Two bytes each, the last first.
fn wide(body: &[u8]) -> Option<Vec<usize>> {
    let end = body.len().checked_sub(2)?;
    let count = usize::from(u16_le(body, end)?);
    let mut edges = Vec::new();
    for nth in 1..=count.checked_add(1)? {
        let at = end.checked_sub(nth.checked_mul(2)?)?;
        edges.push(usize::from(u16_le(body, at)?));
    }
    Some(edges)
}

/// One byte each, the last first; where the row is longer than a byte can say, more bytes tell from
/// which value on 256 are to be added.
fn narrow(body: &[u8], length: usize) -> Option<Vec<usize>> {
    let last = body.len().checked_sub(1)?;
    let count = usize::from(*body.get(last)?);
    let mut jumps = length.checked_sub(1)? / 256;
    let pointer = last.checked_sub(jumps)?.checked_sub(1)?;
    if pointer.checked_sub(count)? / 256 < jumps {
        jumps -= 1;
    }
    let mut used = 0;
    let mut edges = Vec::new();
    for nth in 0..=count {
        while used < jumps
            && body
                .get(last.checked_sub(used + 1)?)
                .is_some_and(|at| usize::from(*at) == nth)
        {
            used += 1;
        }
        let low = *body.get(pointer.checked_sub(nth)?)?;
        edges.push(usize::from(low) + used * 256);
    }
    Some(edges)
}

impl<'a> Cracked<'a> {
    /// What the row says of `column`.
    pub fn value(&self, column: &Column) -> Found<'a> {
        let bit = 1u8 << (column.number % 8);
        let is_set = self
            .present
            .get(column.number / 8)
            .is_some_and(|byte| byte & bit != 0);
        if column.kind == 1 {
            return Found::Flag(is_set);
        }
        let range = match column.place {
            _ if !is_set => None,
            Place::Fixed(from, length) => {
                let from = self.fixed_from + from;
                Some((from, from + length))
            }
            Place::Variable(nth) => self
                .edges
                .get(nth)
                .copied()
                .zip(self.edges.get(nth + 1).copied()),
        };
        let bytes = range.and_then(|(from, to)| self.row.get(from..to));
        bytes.map_or(Found::Nothing, Found::Bytes)
    }
}
