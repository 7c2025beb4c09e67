//! The strings that the cells of a workbook share: spooled once, found again by their number.

use std::io::{self, Read};

use crate::extract::{Content, Edge, ExtractError, Segment, TextSink};
use crate::input::Input;
use crate::limits::Budget;
use crate::model::{GapKind, Place};

/// The position of every so many strings is kept.
const STRIDE: usize = 16;

/// A string is kept up to this many bytes. Programs allow some 32,000 characters.
pub(crate) const LONGEST: usize = 1 << 20;

/// How much is read at once where the next string follows the last, and where it does not.
const AHEAD: usize = 64 << 10;
const JUMP: usize = 4 << 10;

/// Where the shared strings come from, one after another.
pub(crate) trait Source {
    /// Replaces `text` by the next string and `phonetic` by its reading. False after the last.
    fn next(&mut self, text: &mut String, phonetic: &mut String) -> Result<bool, ExtractError>;
}

/// The shared strings.
pub(crate) struct Strings {
    input: Input,
    starts: Vec<u64>,
    count: usize,
    used: Vec<u64>,
    window: Vec<u8>,
    window_at: u64,
    next: (usize, u64),
    end: Option<ExtractError>,
}

/// Where a phonetic reading begins in a stored string: no XML text has this character.
const PHONETIC: char = '\0';

impl Strings {
    /// Reads all strings of `source`. What cannot be read is told by [`Strings::take_end`].
    pub fn load(source: &mut dyn Source, sink: &mut dyn TextSink) -> Self {
        let budget = sink.budget().clone();
        let mut packer = Packer::new(source, budget);
        let content = sink.spool(&mut packer);
        let Packer {
            starts, count, end, ..
        } = packer;
        let (input, spool_end) = match content {
            Content::Input(input) => (input, None),
            Content::Partial(input, kind, detail) => {
                (input, Some(ExtractError::Gap { kind, detail }))
            }
            Content::Unread(kind, detail) => (
                Input::from_bytes(Vec::new()),
                Some(ExtractError::Gap { kind, detail }),
            ),
        };
        Self {
            input,
            used: vec![0; count.div_ceil(64)],
            starts,
            count,
            window: Vec::new(),
            window_at: 0,
            next: (0, 0),
            end: spool_end.or(end),
        }
    }

    /// Why not all strings could be read, once.
    pub fn take_end(&mut self) -> Option<ExtractError> {
        self.end.take()
    }

    /// Whether all strings were read.
    pub fn is_whole(&self) -> bool {
        self.end.is_none()
    }

    pub fn is_used(&self, index: usize) -> bool {
        let word = self.used.get(index / 64).copied().unwrap_or(0);
        word & (1 << (index % 64)) != 0
    }

    /// Replaces `out` by the string `index`, and `phonetic` by its reading. False if there is none.
    pub fn get(
        &mut self,
        index: usize,
        out: &mut String,
        phonetic: &mut String,
    ) -> io::Result<bool> {
        out.clear();
        phonetic.clear();
        if index >= self.count {
            return Ok(false);
        }
        if let Some(word) = self.used.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
        let (mut n, mut at) = self.next;
        if n > index || index - n > STRIDE {
            n = index - index % STRIDE;
            at = self.starts.get(index / STRIDE).copied().unwrap_or(0);
        }
        while n < index {
            let len = u64::from(self.length(at)?);
            at = at.saturating_add(4).saturating_add(len);
            n += 1;
        }
        let len = self.length(at)?;
        let at = at.saturating_add(4);
        self.next = (index + 1, at.saturating_add(u64::from(len)));
        let bytes = self.bytes(at, len as usize)?;
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let (main, reading) = text.split_once(PHONETIC).unwrap_or((text, ""));
        out.push_str(main);
        phonetic.push_str(reading);
        Ok(true)
    }

    /// Pushes the strings that no cell refers to, each as `show` appends it: what was deleted from
    /// cells may linger there.
    pub fn push_unused(
        &mut self,
        show: &mut dyn FnMut(&str, &mut String),
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let place = Place::part("unused-string");
        let (mut raw, mut phonetic, mut shown) = (String::new(), String::new(), String::new());
        for index in 0..self.count {
            if index.is_multiple_of(4096) {
                sink.budget().step()?;
            }
            if self.is_used(index) || !self.get(index, &mut raw, &mut phonetic)? {
                continue;
            }
            for text in [&raw, &phonetic] {
                shown.clear();
                show(text, &mut shown);
                if !shown.trim().is_empty() {
                    sink.text(Segment {
                        text: &shown,
                        place: &place,
                        label: None,
                    })?;
                    sink.edge(Edge::Paragraph)?;
                }
            }
        }
        Ok(())
    }

    fn length(&mut self, at: u64) -> io::Result<u32> {
        let bytes = self.bytes(at, 4)?;
        Ok(bytes.first_chunk().map_or(0, |b| u32::from_le_bytes(*b)))
    }

    fn bytes(&mut self, at: u64, len: usize) -> io::Result<&[u8]> {
        let start = usize::try_from(at).unwrap_or(usize::MAX);
        if self.input.as_memory().is_some() {
            let memory = self.input.as_memory().unwrap_or_default();
            return Ok(memory
                .get(start..start.saturating_add(len))
                .unwrap_or_default());
        }
        let window_end = self.window_at.saturating_add(self.window.len() as u64);
        let end = at.saturating_add(len as u64);
        if at < self.window_at || end > window_end {
            let near = at >= self.window_at && at <= window_end.saturating_add(AHEAD as u64);
            let ahead = if near { AHEAD } else { JUMP };
            self.window = self.input.peek(at, ahead.max(len))?;
            self.window_at = at;
        }
        let from = usize::try_from(at.saturating_sub(self.window_at)).unwrap_or(usize::MAX);
        Ok(self
            .window
            .get(from..from.saturating_add(len))
            .unwrap_or_default())
    }
}

/// Turns strings into lengths and bytes as they come.
struct Packer<'s> {
    source: &'s mut dyn Source,
    budget: Budget,
    starts: Vec<u64>,
    count: usize,
    end: Option<ExtractError>,
    written: u64,
    out: Vec<u8>,
    taken: usize,
    text: String,
    phonetic: String,
    over: Over,
}

#[derive(PartialEq, Eq)]
enum Over {
    Yes,
    No,
}

impl<'s> Packer<'s> {
    fn new(source: &'s mut dyn Source, budget: Budget) -> Self {
        Self {
            source,
            budget,
            starts: Vec::new(),
            count: 0,
            end: None,
            written: 0,
            out: Vec::new(),
            taken: 0,
            text: String::new(),
            phonetic: String::new(),
            over: Over::No,
        }
    }

    /// Makes the next string ready in `out`, or comes to the end.
    fn advance(&mut self) {
        if self.over == Over::Yes {
            return;
        }
        self.text.clear();
        self.phonetic.clear();
        match self.source.next(&mut self.text, &mut self.phonetic) {
            Ok(true) => self.store(),
            end => {
                self.end = self.end.take().or(end.err());
                self.over = Over::Yes;
            }
        }
    }

    fn store(&mut self) {
        if self.count.is_multiple_of(STRIDE) {
            self.starts.push(self.written);
            let held = (self.starts.len() as u64).saturating_mul(8 + STRIDE as u64 / 8);
            let limit = self.budget.hold(held).and_then(|()| self.budget.step());
            if let Err(limit) = limit {
                self.end = Some(limit.into());
                self.over = Over::Yes;
            }
        }
        self.count += 1;
        if self.text.len().saturating_add(self.phonetic.len()) > LONGEST {
            self.end = Some(ExtractError::Gap {
                kind: GapKind::Memory,
                detail: "a shared string is longer than what is kept of one",
            });
        }
        let text = self
            .text
            .get(..self.text.floor_char_boundary(LONGEST))
            .unwrap_or_default();
        self.out.extend_from_slice(&[0; 4]);
        self.out.extend_from_slice(text.as_bytes());
        if !self.phonetic.is_empty() {
            let end = self.phonetic.floor_char_boundary(LONGEST);
            self.out.push(0);
            self.out
                .extend_from_slice(self.phonetic.get(..end).unwrap_or_default().as_bytes());
        }
        let len = u32::try_from(self.out.len().saturating_sub(4)).unwrap_or(0);
        for (to, from) in self.out.iter_mut().zip(len.to_le_bytes()) {
            *to = from;
        }
        self.written = self.written.saturating_add(self.out.len() as u64);
    }
}

impl Read for Packer<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while let Some(room) = buf.get_mut(filled..).filter(|room| !room.is_empty()) {
            if self.taken >= self.out.len() {
                self.out.clear();
                self.taken = 0;
                self.advance();
            }
            let mut rest = self.out.get(self.taken..).unwrap_or_default();
            let n = rest.read(room)?;
            if n == 0 {
                break;
            }
            self.taken += n;
            filled += n;
        }
        Ok(filled)
    }
}
