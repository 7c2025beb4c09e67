//! Drawings: names, descriptions and art text of shapes, and the pictures that the workbook keeps.
//! The stream of a drawing comes in pieces, in records between other records.

use super::records::push_wide;
use super::workbook::Workbook;
use crate::extract::bytes::{u16_le, u32_le};
use crate::extract::{Child, Content, ExtractError};
use crate::input::Input;
use crate::model::GapKind;

/// Larger tables of properties and pictures are not kept.
const MOST_PROPERTIES: usize = 256 << 10;
const MOST_PICTURE: usize = 16 << 20;

/// Properties that hold text: art text, name, description, link, tooltip, alternative text.
const TEXTS: &[u16] = &[0x00C0, 0x0105, 0x0380, 0x0381, 0x0382, 0x038D];

/// Where in a drawing's stream the reader is.
#[derive(Default)]
pub(super) struct Drawing {
    /// Bytes of the present item still to come.
    left: usize,
    head: Vec<u8>,
    held: Vec<u8>,
    holds: Hold,
    pictures: u32,
}

/// What is done with the present item's bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Hold {
    #[default]
    Nothing,
    Properties,
    /// A picture of this kind, with so many bytes in front of its own.
    Picture(&'static str, usize),
}

/// What an item turned out to hold.
enum Item {
    Texts(Vec<String>),
    Picture(String, Vec<u8>),
    TooLarge,
}

impl Drawing {
    /// Takes a piece of the stream and adds what is complete to `found`.
    fn feed(&mut self, mut piece: &[u8], found: &mut Vec<Item>) {
        while !piece.is_empty() {
            if self.left > 0 {
                let here = self.left.min(piece.len());
                let (taken, rest) = piece.split_at(here);
                if self.holds != Hold::Nothing {
                    self.held.extend_from_slice(taken);
                }
                self.left -= here;
                piece = rest;
                if self.left == 0 {
                    self.complete(found);
                }
                continue;
            }
            let wanted = 8_usize.saturating_sub(self.head.len()).min(piece.len());
            let (taken, rest) = piece.split_at(wanted);
            self.head.extend_from_slice(taken);
            piece = rest;
            if self.head.len() == 8 {
                self.begin(found);
            }
        }
    }

    /// Begins an item whose header is complete.
    fn begin(&mut self, found: &mut Vec<Item>) {
        let flags = u16_le(&self.head, 0).unwrap_or(0);
        let kind = u16_le(&self.head, 2).unwrap_or(0);
        let len = u32_le(&self.head, 4).map_or(0, |len| len as usize);
        self.head.clear();
        self.held.clear();
        self.holds = Hold::Nothing;
        // Containers are entered; an entry of the list of pictures has the picture behind 36 bytes.
        self.left = match kind {
            _ if flags & 0x000F == 0x000F => 0,
            0xF007 => len.min(36),
            _ => len,
        };
        let instance = flags >> 4;
        match kind {
            0xF00B | 0xF121 | 0xF122 if len <= MOST_PROPERTIES => self.holds = Hold::Properties,
            0xF01A..=0xF02A => {
                // One or two marks of 16 bytes stand in front, told by the lowest bit.
                let marks = 16 * (1 + usize::from(instance & 1));
                let (extension, marks) = match kind {
                    0xF01A => ("emf", 16 * (1 + usize::from(instance == 0x3D5)) + 34),
                    0xF01B => ("wmf", 16 * (1 + usize::from(instance == 0x217)) + 34),
                    0xF01C => ("pict", 16 * (1 + usize::from(instance == 0x543)) + 34),
                    0xF01D | 0xF02A => ("jpg", marks + 1),
                    0xF01E => ("png", marks + 1),
                    0xF01F => ("dib", marks + 1),
                    _ => ("tif", marks + 1),
                };
                match len <= MOST_PICTURE {
                    true => self.holds = Hold::Picture(extension, marks),
                    false => found.push(Item::TooLarge),
                }
            }
            _ => {}
        }
    }

    fn complete(&mut self, found: &mut Vec<Item>) {
        match std::mem::take(&mut self.holds) {
            Hold::Nothing => {}
            Hold::Properties => {
                let texts = texts(&self.held);
                if !texts.is_empty() {
                    found.push(Item::Texts(texts));
                }
            }
            Hold::Picture(extension, marks) => {
                self.pictures = self.pictures.saturating_add(1);
                let name = format!("image{}.{extension}", self.pictures);
                let mut bytes = std::mem::take(&mut self.held);
                bytes.drain(..marks.min(bytes.len()));
                found.push(Item::Picture(name, bytes));
            }
        }
        self.held = Vec::new();
    }
}

/// The texts among a shape's properties: each has six bytes, those of longer ones follow them all.
fn texts(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut rows = bytes.as_chunks::<6>().0.iter();
    let mut longer = Vec::new();
    let mut count = 0;
    // How many rows there are is known by the room that is left for what is longer.
    for [a, b, c, d, e, f] in rows.by_ref() {
        let id = u16::from_le_bytes([*a, *b]);
        let size = u32::from_le_bytes([*c, *d, *e, *f]) as usize;
        count += 6;
        if id & 0x8000 != 0 {
            longer.push((id & 0x3FFF, size));
        }
        let promised: usize = longer.iter().fold(0, |sum, (_, n)| sum.saturating_add(*n));
        if promised.saturating_add(count) >= bytes.len() {
            break;
        }
    }
    let mut at = count;
    for (id, size) in longer {
        let end = at.saturating_add(size);
        let value = bytes.get(at..end.min(bytes.len())).unwrap_or_default();
        if TEXTS.contains(&id) {
            let mut text = String::new();
            push_wide(value, &mut text);
            found.push(text.trim_end_matches('\0').to_owned());
        }
        at = end;
    }
    found
}

impl Workbook<'_, '_> {
    /// Reads the piece of a drawing in the present record and what carries it on.
    pub(super) fn drawing(&mut self, kind: u16) -> Result<(), ExtractError> {
        let mut found = Vec::new();
        loop {
            let mut drawing = std::mem::take(&mut self.drawing);
            drawing.feed(self.records.rest(), &mut found);
            self.drawing = drawing;
            for item in found.drain(..) {
                self.drawn(item)?;
            }
            self.records.take_rest();
            // A sheet's drawing is not carried on without an object in between.
            if kind != 0x00EB && kind != 0x00EC || !self.records.carry_on() {
                return Ok(());
            }
        }
    }

    fn drawn(&mut self, item: Item) -> Result<(), ExtractError> {
        match item {
            Item::Texts(texts) => {
                let mut texts = texts.iter();
                texts.try_for_each(|text| self.say("drawing", text))?;
            }
            Item::Picture(name, bytes) => self.sink.child(Child {
                name: name.into(),
                content: Content::Input(Input::from_bytes(bytes)),
                joins_parent: false,
            })?,
            Item::TooLarge => self.sink.gap(
                crate::model::Place::Whole,
                GapKind::ImageWithoutOcr,
                "a picture larger than what is kept of one",
            ),
        }
        Ok(())
    }
}
