//! The CMaps that every reader of PDF is taken to have: Chinese, Japanese and Korean.

use std::collections::HashMap;
use std::rc::Rc;

use encoding_rs::Encoding;
use hayro_cmap::{BfString, CMap, CMapName, load_embedded};

/// CMaps by name, parsed once a document.
#[derive(Default)]
pub(in crate::extract::formats::pdf) struct Predefined(HashMap<Vec<u8>, Option<Rc<CMap>>>);

impl Predefined {
    /// The CMap called `name`; `None` where none is called so.
    pub fn get(&mut self, name: &[u8]) -> Option<Rc<CMap>> {
        if let Some(found) = self.0.get(name) {
            return found.clone();
        }
        let known = match CMapName::from_bytes(name) {
            CMapName::Custom(_) => None,
            known => load_embedded(known),
        };
        let parsed = known.and_then(|data| CMap::parse(data, load_embedded));
        let parsed = parsed.map(Rc::new);
        if known.is_some() {
            self.0.insert(name.to_vec(), parsed.clone());
        }
        parsed
    }

    /// From character numbers of a collection (`CNS1`, `GB1`, `Japan1`, `Korea1`) to text.
    pub fn collection(&mut self, ordering: &[u8]) -> Option<Rc<CMap>> {
        match ordering {
            b"CNS1" => self.get(b"Adobe-CNS1-UCS2"),
            b"GB1" => self.get(b"Adobe-GB1-UCS2"),
            b"Japan1" => self.get(b"Adobe-Japan1-UCS2"),
            b"Korea1" | b"KR" => self.get(b"Adobe-Korea1-UCS2"),
            _ => None,
        }
    }
}

/// Appends what a collection has for `character`. False where it has nothing.
pub(super) fn collected(collection: &CMap, character: u32, out: &mut String) -> bool {
    match collection.lookup_bf_string(character) {
        Some(BfString::Char(c)) if c != '\0' && c != '\u{FFFD}' => out.push(c),
        Some(BfString::String(text)) => out.push_str(&text),
        _ => return false,
    }
    true
}

/// How the codes of a predefined CMap are made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codes {
    /// Two bytes a code, which is the character's number.
    Identity,
    /// UTF-16, big-endian.
    Utf16,
    /// A character set with a name of its own.
    Legacy(&'static Encoding),
    /// Of one to four bytes, as the CMap itself knows.
    Mapped,
}

/// How the codes of the CMap `name` are made up.
pub(super) fn codes(name: &[u8]) -> Codes {
    let has = |part: &[u8]| memchr::memmem::find(name, part).is_some();
    if name.starts_with(b"Identity") {
        Codes::Identity
    } else if has(b"UCS2") || has(b"UTF16") {
        Codes::Utf16
    } else if has(b"-B5") || name.starts_with(b"B5pc") {
        Codes::Legacy(encoding_rs::BIG5)
    } else if has(b"GBK2K") {
        Codes::Legacy(encoding_rs::GB18030)
    } else if name.starts_with(b"GB") && has(b"EUC") {
        Codes::Legacy(encoding_rs::GBK)
    } else if has(b"RKSJ") {
        Codes::Legacy(encoding_rs::SHIFT_JIS)
    } else if name.starts_with(b"KSC") {
        Codes::Legacy(encoding_rs::EUC_KR)
    } else {
        Codes::Mapped
    }
}

/// Appends the character that `bytes` are in `encoding`. False where they are none.
pub(super) fn legacy(encoding: &'static Encoding, bytes: &[u8], out: &mut String) -> bool {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) if !text.is_empty() => {
            out.push_str(&text);
            true
        }
        _ => false,
    }
}

/// How many of the first bytes are one code in `encoding`.
pub(super) fn legacy_length(encoding: &'static Encoding, bytes: &[u8]) -> usize {
    let lead = match bytes.first() {
        Some(0xA1..=0xDF) if encoding == encoding_rs::SHIFT_JIS => return 1,
        Some(byte) => *byte,
        None => return 0,
    };
    let four = encoding == encoding_rs::GB18030
        && bytes.get(1).is_some_and(u8::is_ascii_digit)
        && lead > 0x80;
    match lead {
        0x00..=0x80 | 0xFF => 1,
        _ if four => bytes.len().min(4),
        _ => bytes.len().min(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_traditional_chinese_collection_are_text() {
        let mut predefined = Predefined::default();
        let codes = predefined.get(b"ETen-B5-H").unwrap();
        let collection = predefined.collection(b"CNS1").unwrap();
        // 0xA8AD is 身 in Big5.
        let character = codes.lookup_cid_code(0xA8AD, 2).unwrap();
        let mut out = String::new();
        assert!(collected(&collection, character, &mut out));
        assert_eq!(out, "身");
    }

    #[test]
    fn names_tell_how_codes_are_made_up() {
        assert_eq!(codes(b"ETen-B5-H"), Codes::Legacy(encoding_rs::BIG5));
        assert_eq!(codes(b"HKscs-B5-V"), Codes::Legacy(encoding_rs::BIG5));
        assert_eq!(codes(b"GBK-EUC-H"), Codes::Legacy(encoding_rs::GBK));
        assert_eq!(codes(b"UniCNS-UTF16-H"), Codes::Utf16);
        assert_eq!(codes(b"Identity-V"), Codes::Identity);
        assert_eq!(codes(b"CNS-EUC-H"), Codes::Mapped);
    }
}
