//! Named properties: what identifiers from 0x8000 on mean in this file (MS-OXMSG 2.2.3).

use super::super::super::bytes::{u16_le, u32_le};
use super::super::super::mapi::Name;
use super::tree::Tree;

const STORAGE: &str = "__nameid_version1.0";
const SETS: &str = "__substg1.0_00020102";
const ENTRIES: &str = "__substg1.0_00030102";
const TEXTS: &str = "__substg1.0_00040102";
const FIRST: u16 = 0x8000;
/// The three streams are not larger.
const MOST: usize = 4 << 20;
/// Sets that stand for themselves: the mapped one and that of names that are text.
const MAPI_SET: [u8; 16] = *b"\x28\x03\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";
const STRINGS_SET: [u8; 16] = *b"\x29\x03\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46";

pub(super) struct Names {
    sets: Vec<u8>,
    entries: Vec<u8>,
    texts: Vec<u8>,
}

impl Names {
    pub fn of(tree: &Tree<'_>) -> Self {
        let stream = |name| tree.bytes(STORAGE, name, MOST);
        Self {
            sets: stream(SETS),
            entries: stream(ENTRIES),
            texts: stream(TEXTS),
        }
    }

    pub fn get(&self, id: u16) -> Option<Name> {
        let at = usize::from(id.checked_sub(FIRST)?) * 8;
        let first = u32_le(&self.entries, at)?;
        let kind = u16_le(&self.entries, at + 4)?;
        if kind & 1 == 1 {
            let at = usize::try_from(first).ok()?;
            let len = usize::try_from(u32_le(&self.texts, at)?).ok()?;
            let start = at.checked_add(4)?;
            let bytes = self.texts.get(start..start.checked_add(len)?)?;
            let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(bytes);
            return Some(Name::Text(text.into_owned()));
        }
        let set = match kind >> 1 {
            0 => [0; 16],
            1 => MAPI_SET,
            2 => STRINGS_SET,
            n => {
                let at = usize::from(n - 3) * 16;
                *self.sets.get(at..)?.first_chunk()?
            }
        };
        Some(Name::Number(set, first))
    }
}
