//! What embedded font programs say of their glyphs, where the document itself says nothing.

use std::collections::HashMap;

use ttf_parser::{GlyphId, PlatformId, RawFace, Tag, cff, cmap};

use crate::extract::formats::pdf::filters;
use crate::extract::formats::pdf::object::{Dictionary, Object};
use crate::extract::formats::pdf::objects::Objects;
use crate::limits::Budget;

/// Radicals look like ideographs and share their glyphs; the ideograph is what was written.
const RADICALS: std::ops::RangeInclusive<char> = '\u{2E80}'..='\u{2FDF}';

/// The glyph names by code that a simple font's program brings along.
pub(super) fn built_in(
    objects: Objects<'_>,
    font: &Dictionary,
    budget: &Budget,
) -> Option<Vec<Option<String>>> {
    let descriptor = objects.dict(font, b"FontDescriptor")?;
    let program = |key: &[u8]| {
        let stream = objects.stream(descriptor, key)?;
        Some(filters::decode(objects, stream, budget).bytes)
    };
    if let Some(program) = program(b"FontFile") {
        // The part in the clear is short; what is encrypted behind it names no codes.
        let clear = memchr::memmem::find(&program, b"eexec").unwrap_or(program.len());
        let clear = program.get(..clear.min(1 << 18)).unwrap_or_default();
        return pdfboss_encoding::type1_builtin_encoding(clear).map(|names| names.to_vec());
    }
    let program = program(b"FontFile3")?;
    let table = RawFace::parse(&program, 0).ok();
    let table = table.and_then(|face| face.table(Tag::from_bytes(b"CFF ")));
    let table = cff::Table::parse(table.unwrap_or(&program))?;
    let name = |code: u8| {
        let name = table.glyph_name(table.glyph_index(code)?)?;
        (name != ".notdef").then(|| name.to_owned())
    };
    Some((0..=255).map(name).collect())
}

/// The characters by glyph number that a TrueType or OpenType program draws.
pub(super) fn characters(
    objects: Objects<'_>,
    descendant: &Dictionary,
    budget: &Budget,
) -> Option<HashMap<u32, char>> {
    let descriptor = objects.dict(descendant, b"FontDescriptor")?;
    let stream = objects
        .stream(descriptor, b"FontFile2")
        .or_else(|| objects.stream(descriptor, b"FontFile3"))?;
    let program = filters::decode(objects, stream, budget).bytes;
    let face = RawFace::parse(&program, 0).ok()?;
    let table = cmap::Table::parse(face.table(Tag::from_bytes(b"cmap"))?)?;
    let subtables = table.subtables.into_iter().take(32);
    let best = subtables
        .filter(cmap::Subtable::is_unicode)
        .max_by_key(|subtable| {
            (
                subtable.encoding_id,
                subtable.platform_id == PlatformId::Windows,
            )
        })?;
    let mut characters: HashMap<u32, char> = HashMap::new();
    // Every character is asked for: a table may state ranges that would never end.
    for c in ('\u{20}'..='\u{FFFF}').chain('\u{20000}'..='\u{323AF}') {
        if let Some(GlyphId(glyph)) = best.glyph_index(u32::from(c))
            && glyph > 0
        {
            let known = characters.entry(u32::from(glyph)).or_insert(c);
            if RADICALS.contains(known) {
                *known = c;
            }
        }
    }
    (!characters.is_empty()).then_some(characters)
}

/// Which glyph each character number is drawn with, where that is stated.
pub(super) fn glyphs(
    objects: Objects<'_>,
    descendant: &Dictionary,
    budget: &Budget,
) -> Option<Vec<u8>> {
    match objects.get(descendant, b"CIDToGIDMap")? {
        Object::Stream(stream) => Some(filters::decode(objects, stream, budget).bytes),
        _ => None,
    }
}
