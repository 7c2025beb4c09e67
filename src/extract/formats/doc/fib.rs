//! The head of a Word document: its version, and where everything else lies (MS-DOC 2.5).

use crate::extract::bytes::{u16_le, u32_le};

/// What marks Word 2, and Word 97 and later.
const WORD_2: u16 = 0xA5DB;
const WORD_97: u16 = 0xA5EC;
/// Files of Word 97 and later say at least this; Word 6 and 95 write numbers around 104.
const FIRST_97: u16 = 0xC1;

const ENCRYPTED: u16 = 0x0100;
const TABLE_1: u16 = 0x0200;
/// Word 95 in the Far East: 16-bit characters.
const WIDE: u16 = 0x1000;

/// Where the pairs of position and length begin, and which is which.
const PAIRS: usize = 0x9A;
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    Headers = 11,
    Characters = 12,
    Paragraphs = 13,
    Bookmarks = 21,
    Associated = 32,
    Pieces = 33,
    CommentAuthors = 36,
    CommentBookmarks = 37,
    Drawings = 50,
    Revisers = 51,
    Captions = 52,
    Variables = 60,
    SavedBy = 71,
}

/// The stories in the order of their characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Story {
    Main,
    Footnotes,
    Headers,
    Macros,
    Comments,
    Endnotes,
    TextBoxes,
    HeaderTextBoxes,
}

pub(super) const STORIES: [Story; 8] = [
    Story::Main,
    Story::Footnotes,
    Story::Headers,
    Story::Macros,
    Story::Comments,
    Story::Endnotes,
    Story::TextBoxes,
    Story::HeaderTextBoxes,
];

pub(super) struct Fib {
    bytes: Vec<u8>,
}

impl Fib {
    /// Bytes of a head that matter.
    pub const LEN: usize = 0x400;

    /// None where the bytes are too few to be a head.
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        (bytes.len() >= 0x60).then_some(Self { bytes })
    }

    fn u16(&self, at: usize) -> u16 {
        u16_le(&self.bytes, at).unwrap_or(0)
    }

    pub fn u32(&self, at: usize) -> u32 {
        u32_le(&self.bytes, at).unwrap_or(0)
    }

    pub fn mark(&self) -> u16 {
        self.u16(0)
    }

    /// Whether this is Word 97 or later.
    pub fn is_97(&self) -> bool {
        self.mark() == WORD_97 || self.mark() != WORD_2 && self.u16(2) >= FIRST_97
    }

    pub fn language(&self) -> u16 {
        self.u16(6)
    }

    fn flags(&self) -> u16 {
        self.u16(0x0A)
    }

    pub fn is_encrypted(&self) -> bool {
        self.flags() & ENCRYPTED != 0
    }

    pub fn is_wide(&self) -> bool {
        self.flags() & WIDE != 0
    }

    /// Whether pieces of text lie in another order than they are read, as fast saving leaves them.
    pub fn is_complex(&self) -> bool {
        self.flags() & 4 != 0
    }

    pub fn table_stream(&self) -> &'static str {
        if self.flags() & TABLE_1 != 0 {
            "1Table"
        } else {
            "0Table"
        }
    }

    /// Where the text begins and ends in the file.
    pub fn text(&self) -> (u32, u32) {
        (self.u32(0x18), self.u32(0x1C))
    }

    /// How many characters each story has.
    pub fn counts(&self) -> impl Iterator<Item = (Story, u32)> {
        let first = if self.is_97() { 0x4C } else { 0x34 };
        let at = (first..).step_by(4);
        STORIES
            .into_iter()
            .zip(at)
            .map(|(story, at)| (story, self.u32(at)))
    }

    /// Position and length of a structure in the table stream.
    pub fn pair(&self, pair: Pair) -> (u32, u32) {
        let at = PAIRS + 8 * pair as usize;
        (self.u32(at), self.u32(at + 4))
    }
}

/// The Windows code page in which people of a language wrote before Unicode.
pub(super) fn code_page_of(language: u16) -> u16 {
    match (language & 0x3FF, language) {
        (0x04, 0x0804 | 0x1004) => 936,
        (0x04, _) => 950,
        (0x11, _) => 932,
        (0x12, _) => 949,
        (0x05 | 0x0E | 0x15 | 0x18 | 0x1A | 0x1B | 0x1C | 0x24, _) => 1250,
        (0x02 | 0x19 | 0x22 | 0x23 | 0x2F, _) => 1251,
        (0x08, _) => 1253,
        (0x1F, _) => 1254,
        (0x0D, _) => 1255,
        (0x01 | 0x20 | 0x29, _) => 1256,
        (0x25..=0x27, _) => 1257,
        (0x1E, _) => 874,
        (0x2A, _) => 1258,
        _ => 1252,
    }
}
