//! One font of a document: codes in, glyphs with text and width out.

use std::rc::Rc;

use super::cmap::CMap;
use super::composite::Composite;
use super::predefined::Predefined;
use super::simple::{self, Code};
use crate::extract::formats::pdf::object::Dictionary;
use crate::extract::formats::pdf::objects::Objects;
use crate::limits::Budget;

/// How far the text of a glyph can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::extract::formats::pdf) enum Reads {
    /// The document states it.
    Text,
    /// The document states nothing that is understood; the text is what the code alone suggests.
    Guess,
    /// No text can be had: U+FFFD stands for it.
    Nothing,
}

/// One shown glyph.
#[derive(Clone, Copy, Debug)]
pub(in crate::extract::formats::pdf) struct Glyph<'a> {
    pub text: &'a str,
    /// How far it moves the pen, in parts of the font's size.
    pub width: f64,
    pub reads: Reads,
    pub code: u32,
    /// Whether word spacing applies: a code of one byte that is 32.
    pub is_word_space: bool,
}

enum Kind {
    Simple(Vec<Code>),
    Composite(Box<Composite>),
}

/// A font, ready to read what is shown in it.
pub(in crate::extract::formats::pdf) struct Font {
    kind: Kind,
    to_unicode: Option<Rc<CMap>>,
    em: f64,
}

impl Font {
    /// Loads the font of `dict`. Whatever is missing or damaged in it is made up for.
    pub(super) fn load(
        objects: Objects<'_>,
        dict: &Dictionary,
        to_unicode: Option<Rc<CMap>>,
        predefined: &mut Predefined,
        budget: &Budget,
    ) -> Self {
        let is_composite = objects.name(dict, b"Subtype") == Some(b"Type0")
            || objects.get(dict, b"DescendantFonts").is_some();
        let kind = if is_composite {
            let composite =
                Composite::load(objects, dict, to_unicode.as_deref(), predefined, budget);
            Kind::Composite(Box::new(composite))
        } else {
            let codes = simple::load(objects, dict, to_unicode.as_deref(), budget);
            Kind::Simple(codes)
        };
        let em = match &kind {
            Kind::Simple(codes) if objects.name(dict, b"Subtype") == Some(b"Type3") => em(codes),
            _ => 1.0,
        };
        Self {
            kind,
            to_unicode,
            em,
        }
    }

    /// Bytes of memory that the font takes, roughly.
    pub fn weight(&self) -> usize {
        let kind = match &self.kind {
            Kind::Simple(codes) => codes.iter().map(|code| code.text.len() + 32).sum(),
            Kind::Composite(composite) => composite.weight(),
        };
        kind + self.to_unicode.as_ref().map_or(0, |cmap| cmap.weight())
    }

    /// Whether there are codes of one byte whose text is not stated.
    pub(super) fn is_partly_unread(&self) -> bool {
        matches!(&self.kind, Kind::Simple(codes) if codes.iter().any(|code| code.reads != Reads::Text))
    }

    /// Whether lines run downwards.
    pub fn is_vertical(&self) -> bool {
        matches!(&self.kind, Kind::Composite(composite) if composite.vertical)
    }

    /// How high its glyphs are, in parts of the font's size: 1 for all but fonts whose glyphs are
    /// content, which may have any scale.
    pub const fn em(&self) -> f64 {
        self.em
    }

    /// Calls `each` for every glyph that `bytes` show.
    pub fn read(&self, mut bytes: &[u8], buffer: &mut String, each: &mut dyn FnMut(Glyph<'_>)) {
        match &self.kind {
            Kind::Simple(codes) => {
                for byte in bytes {
                    let Some(code) = codes.get(usize::from(*byte)) else {
                        continue;
                    };
                    each(Glyph {
                        text: &code.text,
                        width: f64::from(code.width),
                        reads: code.reads,
                        code: u32::from(*byte),
                        is_word_space: *byte == b' ',
                    });
                }
            }
            Kind::Composite(composite) => {
                while !bytes.is_empty() {
                    bytes = composite.take(bytes, self.to_unicode.as_deref(), buffer, each);
                }
            }
        }
    }
}

/// A glyph is about half as wide as it is high.
fn em(codes: &[Code]) -> f64 {
    let widths = codes.iter().map(|code| f64::from(code.width.abs()));
    let (sum, count) = widths
        .filter(|width| *width > 0.0)
        .fold((0.0, 0.0), |(sum, count), width| (sum + width, count + 1.0));
    if count > 0.0 { 2.0 * sum / count } else { 1.0 }
}
