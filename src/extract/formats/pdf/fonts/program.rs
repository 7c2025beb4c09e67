//! What embedded font programs say of their glyphs.

use lopdf::Dictionary;

use crate::extract::formats::pdf::filters;
use crate::extract::formats::pdf::objects::Objects;
use crate::limits::Budget;

/// The glyph names by code that a Type 1 program brings along.
pub(super) fn built_in(
    objects: Objects<'_>,
    font: &Dictionary,
    budget: &Budget,
) -> Option<Box<[Option<String>; 256]>> {
    let descriptor = objects.dict(font, b"FontDescriptor")?;
    let program = objects.stream(descriptor, b"FontFile")?;
    let program = filters::decode(objects, program, budget).bytes;
    // The part in the clear is short; what is encrypted behind it names no codes.
    let clear = memchr::memmem::find(&program, b"eexec").unwrap_or(program.len());
    let clear = program.get(..clear.min(1 << 18)).unwrap_or_default();
    pdfboss_encoding::type1_builtin_encoding(clear)
}
