//! Formatted pages: by a position in the file, what its characters and its paragraph are
//! (MS-DOC 2.9.33, 2.9.174).

use std::io;

use super::sprm::{self, Traits};
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::ole::Stream;

const PAGE: u64 = 512;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Characters,
    Paragraphs,
}

/// The pages of one kind, of which the last one that was looked at is held.
pub(super) struct Pages {
    kind: Kind,
    document: Stream,
    /// Where modifiers lie that are too long for a page.
    data: Option<Stream>,
    /// Where each page's text begins, and at the end where the last one's ends.
    bounds: Vec<u32>,
    numbers: Vec<u32>,
    loaded: Option<(u32, Vec<u8>)>,
}

impl Pages {
    /// The pages that the table `list` names. `wide`: numbers of four bytes, as since Word 97.
    pub fn new(kind: Kind, document: &Stream, list: &[u8], number: usize) -> Self {
        let count = list.len().saturating_sub(4) / (4 + number);
        let bounds = (0..=count).filter_map(|nth| u32_le(list, nth * 4));
        let rows = list.get((count + 1) * 4..).unwrap_or_default();
        let numbers = rows
            .chunks_exact(number)
            .filter_map(|row| match number {
                4 => u32_le(row, 0),
                _ => u16_le(row, 0).map(u32::from),
            })
            .map(|number| number & 0x3F_FFFF);
        Self {
            kind,
            document: document.clone(),
            data: None,
            bounds: bounds.collect(),
            numbers: numbers.collect(),
            loaded: None,
        }
    }

    /// Modifiers that are too long for a page lie in `data`.
    pub fn with_data(self, data: Stream) -> Self {
        let data = Some(data);
        Self { data, ..self }
    }

    /// What the text at `at` is, and where that ends; always further on.
    pub fn at(&mut self, at: u64) -> io::Result<(Traits, u64)> {
        let next = at.saturating_add(1);
        let Ok(position) = u32::try_from(at) else {
            return Ok((Traits::default(), u64::MAX));
        };
        let after = self.bounds.partition_point(|bound| *bound <= position);
        let end = self.bounds.get(after).map_or(u64::MAX, |b| u64::from(*b));
        let number = after
            .checked_sub(1)
            .and_then(|nth| self.numbers.get(nth))
            .copied();
        let Some(number) = number else {
            return Ok((Traits::default(), end.max(next)));
        };
        if self.loaded.as_ref().is_none_or(|(have, _)| *have != number) {
            let bytes = self
                .document
                .peek(u64::from(number).saturating_mul(PAGE), PAGE as usize)?;
            self.loaded = Some((number, bytes));
        }
        let page = self.loaded.as_ref().map(|(_, bytes)| bytes.as_slice());
        let (mut traits, run_end) = self
            .run(page.unwrap_or_default(), position)
            .unwrap_or((Traits::default(), end));
        if let Some((at, data)) = traits.elsewhere.zip(self.data.as_ref()) {
            let len = u16_le(&data.peek(u64::from(at), 2)?, 0).unwrap_or(0);
            let group = data.peek(u64::from(at).saturating_add(2), usize::from(len))?;
            traits = traits.with(sprm::traits(&group));
        }
        Ok((traits, run_end.min(end).max(next)))
    }

    /// What a page says of a position, and where the run ends.
    fn run(&self, page: &[u8], position: u32) -> Option<(Traits, u64)> {
        let count = usize::from(*page.get(511)?);
        let bounds = page.get(..(count + 1) * 4)?.as_chunks::<4>().0;
        let after = bounds.partition_point(|bound| u32::from_le_bytes(*bound) <= position);
        let end = u64::from(u32::from_le_bytes(*bounds.get(after)?));
        let nth = after.checked_sub(1)?;
        let rows = page.get((count + 1) * 4..)?;
        let group = match self.kind {
            Kind::Characters => {
                let at = usize::from(*rows.get(nth)?) * 2;
                let len = usize::from(*page.get(at)?);
                page.get(at + 1..at + 1 + len).filter(|_| at > 0)
            }
            Kind::Paragraphs => {
                let at = usize::from(*rows.get(nth * 13)?) * 2;
                let (start, len) = match usize::from(*page.get(at)?) {
                    0 => (at + 2, usize::from(*page.get(at + 1)?) * 2),
                    half => (at + 1, half * 2 - 1),
                };
                // The first two bytes name the paragraph's style.
                page.get(start + 2..start + len.max(2)).filter(|_| at > 0)
            }
        };
        Some((group.map(sprm::traits).unwrap_or_default(), end))
    }
}
