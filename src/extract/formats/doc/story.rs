//! One story of a document: its characters through the piece table, marks turned into edges.

use encoding_rs::{Decoder, WINDOWS_1252};

use super::formatting::Pages;
use super::outlet::{Channel, Outlet};
use super::pieces::Piece;
use super::sprm::Traits;
use crate::extract::ole::Stream;
use crate::extract::{Edge, ExtractError, Flow, Sign};
use crate::limits::LimitReached;
use crate::model::GapKind;

/// Bytes of text read at once.
const AT_ONCE: u64 = 16 << 10;
/// Fields in one another deeper than this are taken for text.
const DEEPEST: usize = 1024;
/// More pictures are not looked at.
const PICTURES: usize = 65_536;
/// The clock is looked at once in so many runs.
const TURNS: u32 = 256;

/// What a mark for a picture stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub at: u32,
    pub is_form_data: bool,
}

/// Whether text of a field is what it is computed from, or what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Instruction,
    Result,
}

/// The reader of stories.
pub(super) struct Stories<'a, 's> {
    pub document: Stream,
    pub pieces: &'a [Piece],
    pub characters: Pages,
    pub paragraphs: Pages,
    pub out: Outlet<'s>,
    pub pictures: Vec<Picture>,
    /// Text ended before its stated length.
    pub is_cut: bool,
    /// Before Unicode, text was in the code page of its language.
    pub decoder: Option<Decoder>,
    /// Bytes of text read.
    taken: u64,
    fields: Vec<Phase>,
    in_table: bool,
    at_start: bool,
    high: Option<u16>,
    turns: u32,
}

impl<'a, 's> Stories<'a, 's> {
    pub fn new(
        document: Stream,
        pieces: &'a [Piece],
        characters: Pages,
        paragraphs: Pages,
        out: Outlet<'s>,
    ) -> Self {
        Self {
            document,
            pieces,
            characters,
            paragraphs,
            out,
            pictures: Vec::new(),
            is_cut: false,
            decoder: None,
            taken: 0,
            fields: Vec::new(),
            in_table: false,
            at_start: true,
            high: None,
            turns: 0,
        }
    }

    /// Reads the characters from `first` to `end`.
    pub fn read(&mut self, first: u32, end: u32) -> Result<(), ExtractError> {
        self.fields.clear();
        self.at_start = true;
        let from = self.pieces.partition_point(|piece| piece.end <= first);
        for piece in self.pieces.get(from..).unwrap_or_default() {
            if piece.first >= end {
                break;
            }
            let skipped = u64::from(first.saturating_sub(piece.first));
            let wanted = u64::from(piece.end.min(end) - piece.first);
            let at = |count: u64| piece.at.saturating_add(count.saturating_mul(piece.width));
            self.piece(piece, at(skipped), at(wanted))?;
        }
        if std::mem::take(&mut self.in_table) {
            self.out.edge(Edge::Table)?;
        }
        Ok(self.out.end()?)
    }

    /// Reads the bytes of a piece, run by run.
    fn piece(&mut self, piece: &Piece, from: u64, to: u64) -> Result<(), ExtractError> {
        let mut at = from;
        while at < to {
            self.turns = self.turns.wrapping_add(1);
            if self.turns.is_multiple_of(TURNS) {
                self.out.sink.budget().step()?;
            }
            // Pieces that lie over one another would make a small file endless.
            if self.taken > self.document.len().saturating_mul(2) {
                return Err(LimitReached(GapKind::Ratio).into());
            }
            let (traits, run_end) = self.characters.at(at)?;
            let traits = traits.and(piece.traits);
            let mut end = run_end.min(to).min(at.saturating_add(AT_ONCE));
            // A run never ends inside a character.
            end = at + (end - at).next_multiple_of(piece.width);
            let bytes = self
                .document
                .peek(at, usize::try_from(end - at).unwrap_or(0))?;
            if (bytes.len() as u64) < end - at {
                self.is_cut = true;
            }
            if bytes.is_empty() {
                return Ok(());
            }
            self.taken = self.taken.saturating_add(bytes.len() as u64);
            self.run(&bytes, at, piece.width, traits)?;
            at = end;
        }
        Ok(())
    }

    /// Reads characters of one kind.
    fn run(
        &mut self,
        bytes: &[u8],
        at: u64,
        width: u64,
        traits: Traits,
    ) -> Result<(), ExtractError> {
        if traits.deleted || traits.inserted {
            self.out.sign(Sign::TrackedChanges);
        }
        let mut text = String::new();
        for (nth, unit) in self.units(bytes, width).into_iter().enumerate() {
            if self.at_start {
                self.start_paragraph(at + nth as u64 * width)?;
            }
            match unit {
                0x28 if traits.special && traits.symbol.is_some() => {
                    text.extend(traits.symbol.and_then(symbol));
                }
                0x1E => text.push('-'),
                0..0x20 => {
                    self.say(&mut text, traits)?;
                    self.mark(unit, at + nth as u64 * width, traits)?;
                }
                0xD800..=0xDBFF => self.high = Some(unit),
                _ => {
                    let pair = [self.high.take().unwrap_or(0), unit];
                    let units = if pair[0] == 0 { &pair[1..] } else { &pair[..] };
                    text.extend(
                        char::decode_utf16(units.iter().copied())
                            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)),
                    );
                }
            }
        }
        Ok(self.say(&mut text, traits)?)
    }

    fn units(&mut self, bytes: &[u8], width: u64) -> Vec<u16> {
        if width == 2 {
            let pairs = bytes.as_chunks().0.iter();
            return pairs.map(|pair| u16::from_le_bytes(*pair)).collect();
        }
        let Some(decoder) = &mut self.decoder else {
            return bytes.iter().map(|byte| narrow(*byte)).collect();
        };
        let mut text = String::new();
        text.reserve(decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(0));
        let _ = decoder.decode_to_string(bytes, &mut text, false);
        text.encode_utf16().collect()
    }

    fn say(&mut self, text: &mut String, traits: Traits) -> Flow {
        if text.is_empty() {
            return Ok(());
        }
        let channel = if self.fields.contains(&Phase::Instruction) {
            Channel::Field
        } else if traits.deleted {
            Channel::Deleted
        } else if traits.inserted {
            Channel::Inserted
        } else {
            Channel::Main
        };
        // Programs hide the instructions of fields themselves.
        if traits.hidden && channel != Channel::Field && !text.trim().is_empty() {
            self.out.sign(Sign::HiddenContent);
        }
        self.out.say(channel, text)?;
        text.clear();
        Ok(())
    }

    fn start_paragraph(&mut self, at: u64) -> Result<(), ExtractError> {
        self.at_start = false;
        let (traits, _) = self.paragraphs.at(at)?;
        if traits.in_table != self.in_table {
            self.in_table = traits.in_table;
            self.out.edge(Edge::Table)?;
        }
        Ok(())
    }

    /// A character that is no text.
    fn mark(&mut self, unit: u16, at: u64, traits: Traits) -> Result<(), ExtractError> {
        match unit {
            0x01 => {
                if let Some(at) = traits.picture.filter(|_| self.pictures.len() < PICTURES) {
                    self.pictures.push(Picture {
                        at,
                        is_form_data: traits.data,
                    });
                }
            }
            0x07 => {
                let (paragraph, _) = self.paragraphs.at(at)?;
                self.at_start = true;
                self.out.edge(match paragraph.ends_row {
                    true => Edge::Row,
                    false => Edge::Cell,
                })?;
            }
            0x09 => self.tab()?,
            0x0A | 0x0B | 0x0E => self.out.edge(Edge::Line)?,
            0x0C => {
                self.at_start = true;
                self.out.edge(Edge::Page)?;
            }
            0x0D => {
                let (paragraph, _) = self.paragraphs.at(at)?;
                self.at_start = true;
                // The mark at the paragraph's end is deleted: its text goes on in the next.
                if traits.deleted {
                    return Ok(());
                }
                self.out.edge(match paragraph {
                    Traits {
                        ends_inner_row: true,
                        ..
                    } => Edge::Row,
                    Traits {
                        ends_inner_cell: true,
                        ..
                    } => Edge::Cell,
                    _ => Edge::Paragraph,
                })?;
            }
            0x13 if self.fields.len() < DEEPEST => self.fields.push(Phase::Instruction),
            0x14 => {
                if let Some(last) = self.fields.last_mut() {
                    *last = Phase::Result;
                }
            }
            0x15 => {
                self.fields.pop();
            }
            _ => {}
        }
        Ok(())
    }

    fn tab(&mut self) -> Flow {
        if self.fields.contains(&Phase::Instruction) {
            return self.out.say(Channel::Field, "\t");
        }
        self.out.edge(Edge::Cell)
    }
}

/// What a byte of a compressed piece stands for.
fn narrow(byte: u8) -> u16 {
    if byte < 0x80 {
        return u16::from(byte);
    }
    let text = WINDOWS_1252
        .decode_without_bom_handling(&[byte])
        .0
        .into_owned();
    text.encode_utf16().next().unwrap_or(0xFFFD)
}

/// A symbol; those of private fonts mean nothing.
fn symbol(unit: u16) -> Option<char> {
    char::from_u32(u32::from(unit)).filter(|c| !matches!(c, '\u{E000}'..='\u{F8FF}'))
}
