//! Named properties of a mailbox: one map for all its messages.

use std::collections::HashMap;

use super::super::super::bytes::{u16_le, u32_le};
use super::super::super::mapi::{Name, Object, Value, read_value};
use super::messages::Source;

const SETS: u16 = 2;
const ENTRIES: u16 = 3;
const TEXTS: u16 = 4;
const ENTRY: usize = 8;
const FIRST: u16 = 0x8000;
const MAPI_SET: [u8; 16] = *b"\x28\x03\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";
const STRINGS_SET: [u8; 16] = *b"\x29\x03\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";

/// Names by identifier, out of the properties of the node that holds them.
pub(super) fn read(source: &Source, map: &Object) -> HashMap<u16, Name> {
    let stream = |id| {
        let value = map.get(id).map(|property| &property.value);
        let empty = Value::Held(Vec::new());
        read_value(value.unwrap_or(&empty), source, &source.file.budget).unwrap_or_default()
    };
    let (sets, texts) = (stream(SETS), stream(TEXTS));
    let mut names = HashMap::new();
    for entry in stream(ENTRIES).chunks_exact(ENTRY) {
        let (Some(first), Some(kind), Some(nth)) =
            (u32_le(entry, 0), u16_le(entry, 4), u16_le(entry, 6))
        else {
            continue;
        };
        let name = if kind & 1 == 1 {
            text(&texts, first).map(Name::Text)
        } else {
            set(&sets, kind >> 1).map(|set| Name::Number(set, first))
        };
        if let (Some(name), Some(id)) = (name, FIRST.checked_add(nth)) {
            names.insert(id, name);
        }
    }
    names
}

fn text(texts: &[u8], at: u32) -> Option<String> {
    let at = usize::try_from(at).ok()?;
    let len = usize::try_from(u32_le(texts, at)?).ok()?;
    let start = at.checked_add(4)?;
    let bytes = texts.get(start..start.checked_add(len)?)?;
    let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(bytes);
    Some(text.into_owned())
}

fn set(sets: &[u8], number: u16) -> Option<[u8; 16]> {
    Some(match number {
        0 => [0; 16],
        1 => MAPI_SET,
        2 => STRINGS_SET,
        n => *sets.get(usize::from(n - 3) * 16..)?.first_chunk()?,
    })
}
