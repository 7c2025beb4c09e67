//! The words of a cross-reference table, one after the other, however long it is.

use super::source::Source;

/// How many bytes are looked at a time.
const PIECE: usize = 32 << 10;
/// No number in a table is longer.
const LONGEST: usize = 24;

/// A position in a file from which words are taken.
pub(super) struct Words<'s> {
    source: &'s Source<'s>,
    piece: Vec<u8>,
    /// Where in the file the piece begins, and where in the piece the next word is looked for.
    start: u64,
    at: usize,
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

impl<'s> Words<'s> {
    pub fn new(source: &'s Source<'s>, start: u64) -> Self {
        Self {
            source,
            piece: Vec::new(),
            start,
            at: 0,
        }
    }

    /// Where the next word is looked for.
    pub fn position(&self) -> u64 {
        self.start.saturating_add(self.at as u64)
    }

    /// The next word, as far as a number may be long; empty where something else begins.
    pub fn next(&mut self) -> Option<&[u8]> {
        loop {
            if self.piece.len() < self.at + LONGEST {
                self.start = self.position();
                self.piece = self.source.bytes(self.start, PIECE).into_owned();
                self.at = 0;
            }
            let rest = self.piece.get(self.at..)?;
            let blanks = rest.iter().take_while(|byte| is_blank(**byte)).count();
            self.at += blanks;
            if self.piece.len() >= self.at + LONGEST || self.piece.len() < PIECE {
                break;
            }
        }
        let rest = self.piece.get(self.at..).filter(|rest| !rest.is_empty())?;
        let letters = rest.iter().take(LONGEST);
        let ends = |byte: &u8| is_blank(*byte) || matches!(byte, b'<' | b'%' | b'/');
        let length = letters.take_while(|byte| !ends(byte)).count();
        let begin = self.at;
        self.at += length;
        self.piece.get(begin..begin + length)
    }

    pub fn number(&mut self) -> Option<u64> {
        std::str::from_utf8(self.next()?).ok()?.parse().ok()
    }
}
