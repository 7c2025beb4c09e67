//! Pages by their number: of a database, or the newest ones of a log.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::bits::Bits;
use crate::extract::bytes::u32_be;
use crate::extract::{ExtractError, TextSink};
use crate::input::Input;
use crate::limits::Budget;

/// How texts are spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    Utf8,
    Utf16Le,
    Utf16Be,
}

impl Spelling {
    pub const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
        }
    }

    /// The text that `bytes` spell.
    pub fn text(self, bytes: &[u8]) -> Cow<'_, str> {
        self.encoding().decode_without_bom_handling(bytes).0
    }
}

/// Where each page lies.
pub(super) enum Layout {
    /// One after the other from the start.
    Database,
    /// Where a log has its newest copy, and where the older ones are.
    Log {
        newest: HashMap<u32, u64>,
        older: Vec<u64>,
    },
}

/// What is wrong with the pages, each named once at the end.
#[derive(Default)]
pub(super) struct Damage {
    pub tree: bool,
    pub row: bool,
    pub opaque: bool,
}

/// The pages of one file, and which of them have been reached.
pub(super) struct Store {
    pub input: Input,
    pub layout: Layout,
    pub page_size: usize,
    /// Bytes of a page that hold content.
    pub usable: usize,
    pub spelling: Spelling,
    /// The highest page number.
    pub pages: u32,
    pub reached: Bits,
    pub damage: Damage,
}

impl Store {
    pub fn database(input: &Input, budget: &Budget) -> Result<Self, ExtractError> {
        let header = input.peek(0, 100)?;
        let page_size = page_size(&header).ok_or(ExtractError::malformed(
            "the database's header has an impossible page size",
        ))?;
        let whole = input.len().div_ceil(page_size as u64);
        let pages = u32::try_from(whole).unwrap_or(u32::MAX);
        let reserved = header.get(20).copied().unwrap_or(0);
        Ok(Self {
            input: input.clone(),
            layout: Layout::Database,
            page_size,
            usable: page_size - usize::from(reserved),
            spelling: spelling(&header),
            pages,
            reached: Bits::new(pages, budget)?,
            damage: Damage::default(),
        })
    }

    /// Whether `number` is that of a page that should be here.
    pub fn has(&self, number: u32) -> bool {
        match &self.layout {
            Layout::Database => number >= 1 && number <= self.pages,
            Layout::Log { newest, .. } => newest.contains_key(&number),
        }
    }

    /// Whether a page that is not here lies in another file.
    pub const fn is_log(&self) -> bool {
        matches!(self.layout, Layout::Log { .. })
    }

    fn offset(&self, number: u32) -> Option<u64> {
        match &self.layout {
            Layout::Database => Some(u64::from(number.checked_sub(1)?) * self.page_size as u64),
            Layout::Log { newest, .. } => newest.get(&number).copied(),
        }
    }

    /// Reads page `number` into `page`; what the file lacks of it is left out.
    pub fn read(&self, number: u32, page: &mut Vec<u8>) -> io::Result<()> {
        page.clear();
        let Some(offset) = self.offset(number) else {
            return Ok(());
        };
        self.read_at(offset, page)
    }

    /// Reads the page that lies at `offset`.
    pub fn read_at(&self, offset: u64, page: &mut Vec<u8>) -> io::Result<()> {
        page.resize(self.page_size, 0);
        let mut filled = 0;
        while let Some(rest) = page.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self
                .input
                .read_at(offset.saturating_add(filled as u64), rest)?
            {
                0 => break,
                n => filled += n,
            }
        }
        page.truncate(filled);
        Ok(())
    }

    /// Names what was wrong, once each.
    pub fn name_damage(&self, sink: &mut dyn TextSink) {
        use crate::model::{GapKind, Place};
        let rows = [
            (
                self.damage.tree,
                GapKind::Malformed,
                "a table's pages are damaged, missing, or refer to one another in a circle",
            ),
            (
                self.damage.row,
                GapKind::Malformed,
                "rows are damaged, or parts of them are missing",
            ),
            (
                self.damage.opaque,
                GapKind::Unsupported,
                "binary values of unknown kinds: only their readable strings were read",
            ),
        ];
        for (_, kind, detail) in rows.iter().filter(|row| row.0) {
            sink.gap(Place::Whole, *kind, detail);
        }
    }
}

/// The page size that a header states: a power of two from 512 to 65,536.
pub(super) fn page_size(header: &[u8]) -> Option<usize> {
    let stated = match (*header.get(16)?, *header.get(17)?) {
        (0, 1) => 65_536,
        (high, low) => usize::from(high) << 8 | usize::from(low),
    };
    (stated.is_power_of_two() && stated >= 512).then_some(stated)
}

/// How the texts are spelled, as a header states it.
pub(super) fn spelling(header: &[u8]) -> Spelling {
    match u32_be(header, 56) {
        Some(2) => Spelling::Utf16Le,
        Some(3) => Spelling::Utf16Be,
        _ => Spelling::Utf8,
    }
}
