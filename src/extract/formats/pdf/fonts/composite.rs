//! Fonts with codes of several bytes: predefined and embedded CMaps, collections of characters.

use std::collections::HashMap;
use std::rc::Rc;

use super::cmap::CMap;
use super::font::{Glyph, Reads};
use super::predefined::{self, Codes, Predefined};
use super::program;
use super::widths::CompositeWidths;
use crate::extract::formats::pdf::filters;
use crate::extract::formats::pdf::object::{Dictionary, Object, Stream};
use crate::extract::formats::pdf::objects::Objects;
use crate::limits::Budget;

/// How many CMaps build on one another before the chain is cut.
const CHAIN: u32 = 8;

/// How bytes become codes, and codes character numbers.
enum Encoding {
    Predefined(Codes, Option<Rc<hayro_cmap::CMap>>),
    Embedded(Rc<CMap>, Option<Rc<hayro_cmap::CMap>>),
}

pub(super) struct Composite {
    encoding: Encoding,
    collection: Option<Rc<hayro_cmap::CMap>>,
    /// What the font's own program draws, and with which glyphs.
    drawn: Option<HashMap<u32, char>>,
    glyphs: Option<Vec<u8>>,
    widths: CompositeWidths,
    pub vertical: bool,
}

impl Composite {
    pub fn load(
        objects: Objects<'_>,
        font: &Dictionary,
        to_unicode: Option<&CMap>,
        predefined: &mut Predefined,
        budget: &Budget,
    ) -> Self {
        let descendant = objects.dicts(font, b"DescendantFonts").next();
        let empty = Dictionary::new();
        let descendant = descendant.map_or(&empty, |(_, dict)| dict);
        let system = objects.dict(descendant, b"CIDSystemInfo");
        let ordering = system.and_then(|s| text(objects.get(s, b"Ordering")?));
        let (encoding, vertical) = match objects.get(font, b"Encoding") {
            Some(Object::Stream(stream)) => {
                let cmap = Self::embedded(objects, stream, budget);
                let base = cmap.base_name.as_deref().and_then(|n| predefined.get(n));
                let vertical = cmap.vertical;
                (Encoding::Embedded(Rc::new(cmap), base), vertical)
            }
            Some(Object::Name(name)) => (
                Encoding::Predefined(predefined::codes(name), predefined.get(name)),
                name.ends_with(b"-V") || name == b"V",
            ),
            _ => (Encoding::Predefined(Codes::Identity, None), false),
        };
        let collection = ordering.and_then(|o| predefined.collection(o));
        // The program is large and its word the last: it is asked where nothing else speaks.
        let silent = to_unicode.is_none() && collection.is_none();
        let drawn = silent.then(|| program::characters(objects, descendant, budget));
        Self {
            encoding,
            collection,
            drawn: drawn.flatten(),
            glyphs: silent
                .then(|| program::glyphs(objects, descendant, budget))
                .flatten(),
            widths: CompositeWidths::load(objects, descendant),
            vertical,
        }
    }

    /// The CMap in `stream` and those that it builds on.
    fn embedded(objects: Objects<'_>, stream: &Stream, budget: &Budget) -> CMap {
        let mut chain = Vec::new();
        let mut next = Some(stream);
        while let Some(stream) = next.filter(|_| chain.len() < CHAIN as usize) {
            let mut cmap = CMap::parse(&filters::decode(objects, stream, budget).bytes);
            next = match objects.get(&stream.dict, b"UseCMap") {
                Some(Object::Stream(base)) => Some(base),
                Some(Object::Name(name)) => {
                    cmap.base_name = Some(name.clone());
                    None
                }
                _ => None,
            };
            chain.push(cmap);
        }
        let mut built: Option<CMap> = None;
        for mut cmap in chain.into_iter().rev() {
            if let Some(base) = built.take() {
                cmap.base_name = cmap.base_name.or_else(|| base.base_name.clone());
                cmap.base = Some(Rc::new(base));
            }
            built = Some(cmap);
        }
        built.unwrap_or_default()
    }

    /// Bytes of memory that the font takes, roughly.
    pub fn weight(&self) -> usize {
        let encoding = match &self.encoding {
            Encoding::Embedded(cmap, _) => cmap.weight(),
            Encoding::Predefined(..) => 0,
        };
        let drawn = self.drawn.as_ref().map_or(0, |drawn| drawn.len() * 16);
        let glyphs = self.glyphs.as_ref().map_or(0, Vec::len);
        encoding + self.widths.weight() + drawn + glyphs
    }

    /// Takes one code off the front of `bytes` and shows it to `each`.
    pub fn take<'b>(
        &self,
        bytes: &'b [u8],
        to_unicode: Option<&CMap>,
        buffer: &mut String,
        each: &mut dyn FnMut(Glyph<'_>),
    ) -> &'b [u8] {
        let (code, length) = self.code(bytes, to_unicode);
        let (raw, rest) = bytes.split_at(length.clamp(1, bytes.len()));
        let character = self.character(code, raw.len());
        buffer.clear();
        let mapped = to_unicode.is_some_and(|cmap| cmap.text(code, buffer))
            || self.by_code(raw, buffer)
            || self.by_character(character, buffer);
        if !mapped {
            buffer.clear();
            buffer.push(char::REPLACEMENT_CHARACTER);
        }
        each(Glyph {
            text: buffer,
            width: f64::from(self.widths.of(character)),
            reads: if mapped { Reads::Text } else { Reads::Nothing },
            code,
            is_word_space: raw == b" ",
        });
        rest
    }

    fn code(&self, bytes: &[u8], to_unicode: Option<&CMap>) -> (u32, usize) {
        let value = |length: usize| {
            let taken = bytes.iter().take(length);
            let code = taken.fold(0u32, |code, byte| code << 8 | u32::from(*byte));
            (code, length.min(bytes.len()))
        };
        match &self.encoding {
            Encoding::Predefined(Codes::Identity, _) => value(2),
            Encoding::Predefined(Codes::Utf16, _) => match bytes {
                [0xD8..=0xDB, _, 0xDC..=0xDF, _, ..] => value(4),
                _ => value(2),
            },
            Encoding::Predefined(Codes::Legacy(encoding), _) => {
                value(predefined::legacy_length(encoding, bytes))
            }
            Encoding::Predefined(Codes::Mapped, base) => {
                let known = |n: &usize| {
                    let (code, length) = value(*n);
                    let cmap = base.as_ref();
                    length == *n
                        && cmap.is_some_and(|c| c.lookup_cid_code(code, *n as u8).is_some())
                };
                value((1..=4).find(known).unwrap_or(2))
            }
            Encoding::Embedded(cmap, _) if cmap.has_spaces() => {
                cmap.code(bytes).unwrap_or_else(|| value(cmap.shortest()))
            }
            Encoding::Embedded(..) => to_unicode
                .and_then(|cmap| cmap.code(bytes))
                .unwrap_or_else(|| value(2)),
        }
    }

    fn character(&self, code: u32, length: usize) -> u32 {
        let by = |cmap: &Option<Rc<hayro_cmap::CMap>>| {
            cmap.as_ref()?.lookup_cid_code(code, length as u8)
        };
        match &self.encoding {
            Encoding::Predefined(Codes::Identity, _) => code,
            Encoding::Predefined(_, cmap) => by(cmap).unwrap_or(0),
            Encoding::Embedded(cmap, base) => {
                let found = cmap.character(code).or_else(|| by(base));
                found.unwrap_or(code)
            }
        }
    }

    /// The text of a code that is a character of a known character set itself.
    fn by_code(&self, raw: &[u8], out: &mut String) -> bool {
        match &self.encoding {
            Encoding::Predefined(Codes::Utf16, _) => {
                predefined::legacy(encoding_rs::UTF_16BE, raw, out)
            }
            Encoding::Predefined(Codes::Legacy(encoding), _) => {
                predefined::legacy(encoding, raw, out)
            }
            _ => false,
        }
    }

    fn by_character(&self, character: u32, out: &mut String) -> bool {
        if let Some(collection) = &self.collection {
            return predefined::collected(collection, character, out);
        }
        let found = self.drawn.as_ref().and_then(|drawn| {
            let glyph = match &self.glyphs {
                Some(glyphs) => {
                    let at = (character as usize).checked_mul(2)?;
                    let pair = glyphs.get(at..at.checked_add(2)?)?;
                    u32::from(u16::from_be_bytes(pair.try_into().ok()?))
                }
                None => character,
            };
            drawn.get(&glyph)
        });
        out.extend(found);
        found.is_some()
    }
}

/// The bytes of a string or name: producers write either.
fn text(object: &Object) -> Option<&[u8]> {
    match object {
        Object::String(bytes) | Object::Name(bytes) => Some(bytes),
        _ => None,
    }
}
