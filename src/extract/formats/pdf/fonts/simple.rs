//! Fonts with one byte a glyph: encoding, differences and glyph names.

use super::cmap::CMap;
use super::font::Reads;
use super::program;
use super::widths::SimpleWidths;
use crate::extract::formats::pdf::object::{Dictionary, Object};
use crate::extract::formats::pdf::objects::Objects;
use crate::limits::Budget;

/// What one code of a simple font stands for.
pub(super) struct Code {
    pub text: Box<str>,
    pub width: f32,
    pub reads: Reads,
}

/// The encodings that have a name, and those that two well-known fonts bring along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Base {
    Standard,
    WinAnsi,
    MacRoman,
    Symbol,
    Dingbats,
}

impl Base {
    fn named(name: &[u8]) -> Option<Self> {
        match name {
            b"WinAnsiEncoding" => Some(Self::WinAnsi),
            b"MacRomanEncoding" => Some(Self::MacRoman),
            b"StandardEncoding" => Some(Self::Standard),
            _ => None,
        }
    }

    fn glyph(self, code: u8) -> Option<&'static str> {
        match self {
            Self::Standard => pdfboss_encoding::standard_encoding_name(code),
            Self::WinAnsi => pdfboss_encoding::win_ansi_glyph_name(code),
            Self::MacRoman => pdfboss_encoding::mac_roman_glyph_name(code),
            Self::Symbol => pdfboss_encoding::symbol_glyph_name(code),
            Self::Dingbats => pdfboss_encoding::zapf_dingbats_glyph_name(code),
        }
    }

    fn text(self, code: u8) -> Option<char> {
        match self {
            Self::Standard => pdfboss_encoding::standard(code),
            Self::WinAnsi => pdfboss_encoding::win_ansi(code),
            Self::MacRoman => pdfboss_encoding::mac_roman(code),
            Self::Symbol => pdfboss_encoding::symbol(code),
            Self::Dingbats => pdfboss_encoding::zapf_dingbats(code),
        }
    }
}

/// What all 256 codes of `font` stand for.
pub(super) fn load(
    objects: Objects<'_>,
    font: &Dictionary,
    to_unicode: Option<&CMap>,
    budget: &Budget,
) -> Vec<Code> {
    let widths = SimpleWidths::load(objects, font);
    let encoding = objects.get(font, b"Encoding");
    let base = base(objects, font, encoding);
    let built_in = match base {
        None => program::built_in(objects, font, budget),
        Some(_) => None,
    };
    let names = differences(objects, encoding);
    (0..=255u8)
        .map(|code| {
            let at = usize::from(code);
            let named = names.get(at).copied().flatten();
            let built_in = built_in
                .as_ref()
                .and_then(|table| table.get(at)?.as_deref());
            let base = base.unwrap_or(Base::Standard);
            let glyph = named.or(built_in).or_else(|| base.glyph(code));
            let width = widths.of(code, glyph);
            let (text, reads) = text(to_unicode, code, named.or(built_in), base);
            Code {
                text: text.into_boxed_str(),
                width,
                reads,
            }
        })
        .collect()
}

fn base(objects: Objects<'_>, font: &Dictionary, encoding: Option<&Object>) -> Option<Base> {
    let named = match encoding {
        Some(Object::Name(name)) => Base::named(name),
        Some(Object::Dictionary(dict)) => objects.name(dict, b"BaseEncoding").and_then(Base::named),
        _ => None,
    };
    let family = objects.name(font, b"BaseFont").unwrap_or_default();
    let is = |name: &[u8]| memchr::memmem::find(family, name).is_some();
    let subtype = objects.name(font, b"Subtype");
    named
        .or_else(|| (is(b"ZapfDingbats") || is(b"D050000L")).then_some(Base::Dingbats))
        .or_else(|| (family == b"Symbol" || is(b"Symbol,")).then_some(Base::Symbol))
        .or_else(|| (subtype == Some(b"TrueType")).then_some(Base::WinAnsi))
}

/// The glyph names that an encoding puts in place of its base's.
pub(super) fn differences<'a>(
    objects: Objects<'a>,
    encoding: Option<&'a Object>,
) -> Vec<Option<&'a str>> {
    let mut names = vec![None; 256];
    let Some(Object::Dictionary(dict)) = encoding else {
        return names;
    };
    let mut code = 0usize;
    let listed = objects.array(dict, b"Differences").unwrap_or_default();
    for item in listed.iter().take(4096) {
        match objects.follow(item) {
            Some(Object::Integer(n)) => code = usize::try_from(*n).unwrap_or(usize::MAX),
            Some(Object::Name(name)) => {
                if let Some(slot) = names.get_mut(code) {
                    *slot = std::str::from_utf8(name).ok();
                }
                code = code.saturating_add(1);
            }
            _ => {}
        }
    }
    names
}

/// The text of one code: as stated, by its glyph's name, by the base encoding, or a guess.
fn text(to_unicode: Option<&CMap>, code: u8, glyph: Option<&str>, base: Base) -> (String, Reads) {
    let mut stated = String::new();
    let is_stated = to_unicode.is_some_and(|cmap| cmap.text(u32::from(code), &mut stated));
    if is_stated && !is_blank(&stated) {
        return (stated, Reads::Text);
    }
    let named = glyph.and_then(pdfboss_encoding::glyph_to_text);
    match (glyph, named) {
        // White space that a glyph of another name stands for is a lie, or a mistake.
        (Some(_), Some(text)) if !is_stated || !is_blank(&text) => (text, Reads::Text),
        // A made-up name often goes with a code that is the character's own.
        (Some(_), None) if is_stated && stated.contains(CONTROL) => (guess(code), Reads::Guess),
        _ if is_stated => (stated, Reads::Text),
        (Some(".notdef" | ""), _) => (stated, Reads::Text),
        (Some(_), _) => (guess(code), Reads::Guess),
        (None, _) => match base.text(code) {
            Some(c) => (c.to_string(), Reads::Text),
            None => (guess(code), Reads::Guess),
        },
    }
}

const CONTROL: [char; 3] = ['\t', '\n', '\r'];

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

fn guess(code: u8) -> String {
    let found = pdfboss_encoding::win_ansi(code);
    found.unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
}
