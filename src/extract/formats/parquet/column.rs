//! One column of a group of rows: its pages, one after the other, and the values in them.

use std::ops::Range;

use super::codec::unpack;
use super::footer::{Kind, Leaf};
use super::levels::{hybrid, width};
use super::thrift::Thrift;
use crate::extract::ExtractError;
use crate::extract::bytes::u32_le;
use crate::input::Input;
use crate::limits::Budget;
use crate::model::GapKind;

/// A longer head of a page is none.
const HEAD: usize = 64 << 10;

/// More values in a page are not believed.
const VALUES: u64 = 8 << 20;

const CUT: ExtractError = ExtractError::malformed("a page of a column is damaged");

/// A column and where in it one stands.
pub(super) struct Column {
    pub leaf: Leaf,
    codec: i64,
    at: u64,
    end: u64,
    /// Values that the pages to come hold.
    left: u64,
    words: Vec<u8>,
    word_at: Vec<Range<usize>>,
    page: Page,
}

/// The values of one page.
#[derive(Default)]
struct Page {
    count: usize,
    nth: usize,
    defined: Vec<u32>,
    repeated: Vec<u32>,
    bytes: Vec<u8>,
    at: usize,
    /// Numbers in the dictionary, where the values are such.
    numbers: Option<Vec<u32>>,
    taken: usize,
}

/// What stands at one place of a column.
pub(super) enum Entry<'a> {
    Nothing,
    Value(&'a [u8]),
}

impl Column {
    /// The column that a chunk's description places in the file.
    pub fn new(leaf: &Leaf, chunk: &Thrift) -> Result<Self, ExtractError> {
        let missing = ExtractError::malformed("a column has no place in the file");
        let about = match chunk.field(3) {
            Some(about) => about,
            None if chunk.field(8).is_some() => {
                return Err(ExtractError::encrypted("an encrypted column"));
            }
            None => return Err(missing),
        };
        if chunk.field(1).is_some() {
            return Err(ExtractError::Gap {
                kind: GapKind::Truncated,
                detail: "a column lies in another file",
            });
        }
        let (Some(data), Some(size)) = (about.size(9), about.size(7)) else {
            return Err(missing);
        };
        let words = about.size(11).filter(|at| *at >= 4);
        let at = words.map_or(data, |words| words.min(data));
        Ok(Self {
            leaf: leaf.clone(),
            codec: about.number(4).unwrap_or(0),
            at,
            end: at.saturating_add(size),
            left: about.size(5).unwrap_or(0),
            words: Vec::new(),
            word_at: Vec::new(),
            page: Page::default(),
        })
    }

    /// How many bytes are held for it.
    pub fn held(&self) -> u64 {
        let page = &self.page;
        let levels = page.defined.len() + page.repeated.len();
        let numbers = page.numbers.as_ref().map_or(0, Vec::len);
        let words = self.word_at.len() * size_of::<Range<usize>>();
        (page.bytes.len() + self.words.len() + words + (levels + numbers) * 4) as u64
    }

    /// Whether another value stands in the row in hand; goes on to the next page where one is over.
    pub fn peek(&mut self, input: &Input, budget: &Budget) -> Result<Option<bool>, ExtractError> {
        while self.page.nth >= self.page.count {
            if self.left == 0 || self.at >= self.end {
                return Ok(None);
            }
            self.turn(input, budget)?;
        }
        let repeated = self.page.repeated.get(self.page.nth).copied();
        Ok(Some(repeated.unwrap_or(0) > 0))
    }

    /// The value at hand.
    pub fn next(&mut self) -> Option<Entry<'_>> {
        let page = &mut self.page;
        let defined = page.defined.get(page.nth).copied();
        page.nth += 1;
        if defined.is_some_and(|level| level < u32::from(self.leaf.defined)) {
            return Some(Entry::Nothing);
        }
        if let Some(numbers) = &page.numbers {
            let word = *numbers.get(page.taken)? as usize;
            page.taken += 1;
            let range = self.word_at.get(word)?.clone();
            return self.words.get(range).map(Entry::Value);
        }
        if self.leaf.kind == Kind::Boolean {
            let byte = *page.bytes.get(page.taken / 8)?;
            let bit = byte >> (page.taken % 8) & 1;
            page.taken += 1;
            return Some(Entry::Value(if bit == 1 { &[1] } else { &[0] }));
        }
        let range = plain(self.leaf.kind, &page.bytes, page.at)?;
        page.at = range.end;
        page.bytes.get(range).map(Entry::Value)
    }

    /// Reads the next page.
    fn turn(&mut self, input: &Input, budget: &Budget) -> Result<(), ExtractError> {
        budget.step()?;
        self.page = Page::default();
        let head = input.peek(self.at, HEAD)?;
        let (head, length) = Thrift::read(&head).ok_or(CUT)?;
        let (Some(size), Some(packed)) = (head.size(2), head.size(3)) else {
            return Err(CUT);
        };
        budget.hold(packed.max(size))?;
        let from = self.at.saturating_add(length as u64);
        self.at = from.saturating_add(packed);
        if self.at > input.len() {
            return Err(ExtractError::Gap {
                kind: GapKind::Truncated,
                detail: "a page of a column is cut",
            });
        }
        let packed = input.peek(from, packed as usize)?;
        let size = usize::try_from(size).map_err(|_| CUT)?;
        match head.number(1) {
            Some(0) => self.page_of_old(&head, &packed, size, budget),
            Some(2) => {
                let words = unpack(self.codec, &packed, size, budget)?;
                self.dictionary(words, budget)
            }
            Some(3) => self.page_of_new(&head, &packed, size, budget),
            _ => Ok(()),
        }
    }

    fn dictionary(&mut self, words: Vec<u8>, budget: &Budget) -> Result<(), ExtractError> {
        budget.hold(words.len() as u64 * 4)?;
        self.word_at.clear();
        let mut at = 0;
        while let Some(range) = plain(self.leaf.kind, &words, at).filter(|range| range.end > at) {
            at = range.end;
            self.word_at.push(range);
        }
        self.words = words;
        Ok(())
    }

    /// A page whose levels are packed with its values.
    fn page_of_old(
        &mut self,
        head: &Thrift,
        packed: &[u8],
        size: usize,
        budget: &Budget,
    ) -> Result<(), ExtractError> {
        let about = head.field(5).ok_or(CUT)?;
        self.begin(about.size(1))?;
        let bytes = unpack(self.codec, packed, size, budget)?;
        let mut rest = bytes.as_slice();
        let highest = [self.leaf.repeated, self.leaf.defined];
        let mut read = [Vec::new(), Vec::new()];
        for (most, levels) in highest.into_iter().zip(&mut read) {
            if most == 0 {
                continue;
            }
            let length = u32_le(rest, 0).ok_or(CUT)? as usize;
            let (runs, after) = rest
                .get(4..)
                .and_then(|rest| rest.split_at_checked(length))
                .ok_or(CUT)?;
            *levels = hybrid(runs, width(most), self.page.count);
            rest = after;
        }
        let [repeated, defined] = read;
        (self.page.repeated, self.page.defined) = (repeated, defined);
        let encoding = about.number(2);
        self.values(encoding, rest.to_vec())
    }

    /// A page whose levels stand before its values, unpacked.
    fn page_of_new(
        &mut self,
        head: &Thrift,
        packed: &[u8],
        size: usize,
        budget: &Budget,
    ) -> Result<(), ExtractError> {
        let about = head.field(8).ok_or(CUT)?;
        self.begin(about.size(1))?;
        let length = |field| usize::try_from(about.size(field).unwrap_or(0)).unwrap_or(usize::MAX);
        let (repeated, rest) = packed.split_at_checked(length(6)).ok_or(CUT)?;
        let (defined, rest) = rest.split_at_checked(length(5)).ok_or(CUT)?;
        if self.leaf.repeated > 0 {
            self.page.repeated = hybrid(repeated, width(self.leaf.repeated), self.page.count);
        }
        if self.leaf.defined > 0 {
            self.page.defined = hybrid(defined, width(self.leaf.defined), self.page.count);
        }
        let size = size.saturating_sub(repeated.len() + defined.len());
        let bytes = match about.number(7) {
            Some(0) => rest.to_vec(),
            _ if size == 0 => Vec::new(),
            _ => unpack(self.codec, rest, size, budget)?,
        };
        self.values(about.number(4), bytes)
    }

    fn begin(&mut self, count: Option<u64>) -> Result<(), ExtractError> {
        let count = count
            .filter(|count| *count <= VALUES.min(self.left))
            .ok_or(CUT)?;
        self.left -= count;
        self.page.count = count as usize;
        Ok(())
    }

    fn values(&mut self, encoding: Option<i64>, mut bytes: Vec<u8>) -> Result<(), ExtractError> {
        let page = &mut self.page;
        match (encoding, self.leaf.kind) {
            (Some(0), _) => {}
            (Some(2 | 8), _) => {
                let width = bytes.first().copied().unwrap_or(0);
                let runs = bytes.get(1..).unwrap_or_default();
                page.numbers = Some(hybrid(runs, width.into(), page.count));
                bytes.clear();
            }
            (Some(3), Kind::Boolean) => {
                let bits = hybrid(bytes.get(4..).unwrap_or_default(), 1, page.count);
                self.words = vec![0, 1];
                self.word_at = vec![0..1, 1..2];
                page.numbers = Some(bits);
                bytes.clear();
            }
            _ => {
                return Err(ExtractError::Gap {
                    kind: GapKind::Unsupported,
                    detail: "a column encoded in a way that is not read",
                });
            }
        }
        page.bytes = bytes;
        Ok(())
    }
}

/// Where the value at `at` lies.
fn plain(kind: Kind, bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let (from, length) = match kind {
        Kind::Boolean => (at, 1),
        Kind::Int32 | Kind::Float => (at, 4),
        Kind::Int64 | Kind::Double => (at, 8),
        Kind::Int96 => (at, 12),
        Kind::Fixed(length) => (at, length),
        Kind::Bytes => (at.checked_add(4)?, u32_le(bytes, at)? as usize),
    };
    let end = from.checked_add(length)?;
    (end <= bytes.len()).then_some(from..end)
}
