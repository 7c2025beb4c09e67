//! The file's pages: which version it is, and the veil that an encoded file's pages are under.
//!
//! Layouts as in mdbtools' HACKING.md and the sources of Jackcess.

use std::io;

use crate::extract::ExtractError;
use crate::extract::bytes::{u16_le, u32_le};
use crate::input::Input;

/// Which family of layouts the pages have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// Access 95 and 97.
    Three,
    /// Access 2000 and later.
    Four,
}

/// The pages of one file.
pub(super) struct Pages {
    input: Input,
    pub version: Version,
    pub size: usize,
    pub count: u32,
    /// What the pages of an encoded file are veiled with.
    key: u32,
    pub codepage: u16,
}

/// The head of every file is veiled with the same key.
const HEAD_KEY: [u8; 4] = 0x6B39_DAC7u32.to_le_bytes();
const HEAD_FROM: usize = 0x18;

impl Pages {
    pub fn open(input: &Input) -> Result<Self, ExtractError> {
        let mut head = input.peek(0, 0x400)?;
        let cut = ExtractError::malformed("the database's head is damaged");
        let (version, size, veiled) = match head.get(0x14) {
            Some(0) => (Version::Three, 2048, 126),
            Some(1..=9) => (Version::Four, 4096, 128),
            _ => return Err(cut),
        };
        // Behind the head lies how an encrypted file is encrypted.
        let is_locked = u16_le(&head, 0x299).is_some_and(|length| length > 0);
        let Some(veil) = head.get_mut(HEAD_FROM..HEAD_FROM + veiled) else {
            return Err(cut);
        };
        rc4(HEAD_KEY, veil);
        let key = u32_le(&head, 0x3E).unwrap_or(0);
        let pages = Self {
            input: input.clone(),
            version,
            size,
            count: u32::try_from(input.len() / size as u64).unwrap_or(u32::MAX),
            key,
            codepage: u16_le(&head, 0x3C).unwrap_or(0),
        };
        let mut page = Vec::new();
        pages.read(2, &mut page)?;
        if page.first() != Some(&2) {
            return Err(match is_locked || key != 0 {
                true => ExtractError::encrypted("the database is encrypted with a password"),
                false => {
                    ExtractError::malformed("the catalogue of tables is not where it should be")
                }
            });
        }
        Ok(pages)
    }

    /// Reads page `number` into `page`; empty where there is none.
    pub fn read(&self, number: u32, page: &mut Vec<u8>) -> io::Result<()> {
        page.clear();
        if number >= self.count {
            return Ok(());
        }
        page.resize(self.size, 0);
        let mut filled = 0;
        while let Some(rest) = page.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let at = u64::from(number) * self.size as u64 + filled as u64;
            match self.input.read_at(at, rest)? {
                0 => break,
                n => filled += n,
            }
        }
        if self.key != 0 && number != 0 {
            rc4((self.key ^ number).to_le_bytes(), page);
        }
        Ok(())
    }

    /// Whether the file ends inside a page.
    pub fn is_cut(&self) -> bool {
        !self.input.len().is_multiple_of(self.size as u64)
    }

    /// The rows of a data page: where each begins and ends, and its marks.
    pub fn rows(&self, page: &[u8], rows: &mut Vec<Slot>) {
        rows.clear();
        let count_at = match self.version {
            Version::Three => 8,
            Version::Four => 12,
        };
        let count = usize::from(u16_le(page, count_at).unwrap_or(0)).min(page.len() / 2);
        let mut end = page.len();
        for nth in 0..count {
            let Some(offset) = u16_le(page, count_at + 2 + nth * 2) else {
                return;
            };
            let from = usize::from(offset & 0x1FFF);
            if from < end {
                rows.push(Slot {
                    nth,
                    from,
                    to: end,
                    marks: offset & 0xC000,
                });
            }
            end = if from > 0 { from.min(page.len()) } else { end };
        }
    }

    /// The text that a field's bytes are.
    pub fn text(&self, bytes: &[u8]) -> String {
        match (self.version, bytes) {
            (Version::Three, _) => self.narrow(bytes),
            (Version::Four, [0xFF, 0xFE, packed @ ..]) => unpacked(packed),
            _ => encoding_rs::UTF_16LE
                .decode_without_bom_handling(bytes)
                .0
                .into_owned(),
        }
    }

    /// Text of Access 97, in the code page that the head names.
    fn narrow(&self, bytes: &[u8]) -> String {
        use crate::extract::formats::text::opening;
        let encoding = match self.codepage {
            874 => encoding_rs::WINDOWS_874,
            932 => encoding_rs::SHIFT_JIS,
            936 => encoding_rs::GB18030,
            949 => encoding_rs::EUC_KR,
            950 => encoding_rs::BIG5,
            1250 => encoding_rs::WINDOWS_1250,
            1251 => encoding_rs::WINDOWS_1251,
            1253 => encoding_rs::WINDOWS_1253,
            1254 => encoding_rs::WINDOWS_1254,
            _ if bytes.is_ascii() => encoding_rs::WINDOWS_1252,
            // Chinese is kept in files that say they are Western.
            _ => return opening(bytes, bytes.len()),
        };
        encoding.decode_without_bom_handling(bytes).0.into_owned()
    }
}

/// A row's place in its page. `marks` are those of deletion and of rows that moved elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub nth: usize,
    pub from: usize,
    pub to: usize,
    pub marks: u16,
}

/// Packed text: one byte a letter, or two; a NUL goes from one to the other.
fn unpacked(bytes: &[u8]) -> String {
    let mut units = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut is_packed = true;
    loop {
        match (rest, is_packed) {
            ([0, after @ ..], _) => {
                is_packed = !is_packed;
                rest = after;
            }
            ([low, after @ ..], true) => {
                units.push(u16::from(*low));
                rest = after;
            }
            ([low, high, after @ ..], false) => {
                units.push(u16::from_le_bytes([*low, *high]));
                rest = after;
            }
            _ => return String::from_utf16_lossy(&units),
        }
    }
}

/// The cipher RC4 with a key of four bytes, which veils and unveils.
fn rc4(key: [u8; 4], bytes: &mut [u8]) {
    let mut state: [u8; 256] = std::array::from_fn(|n| n as u8);
    let at = |state: &[u8; 256], n: u8| state.get(usize::from(n)).copied().unwrap_or(0);
    let mut j: u8 = 0;
    for (i, turn) in (0..=255u8).zip(key.iter().cycle()) {
        j = j.wrapping_add(at(&state, i)).wrapping_add(*turn);
        state.swap(usize::from(i), usize::from(j));
    }
    let (mut i, mut j) = (0u8, 0u8);
    for byte in bytes {
        i = i.wrapping_add(1);
        j = j.wrapping_add(at(&state, i));
        state.swap(usize::from(i), usize::from(j));
        *byte ^= at(&state, at(&state, i).wrapping_add(at(&state, j)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cipher_gives_back_what_it_took() {
        // Key 01 02 03 04 over zeros; as every RC4 gives it.
        let mut bytes = [0; 4];
        rc4([1, 2, 3, 4], &mut bytes);
        rc4([1, 2, 3, 4], &mut bytes);
        assert_eq!(bytes, [0; 4]);
    }

    #[test]
    fn packed_text_goes_from_one_byte_a_letter_to_two_and_back() {
        assert_eq!(unpacked(b"Chan \0\x73\x96\0!"), "Chan 陳!");
        assert_eq!(unpacked(b""), "");
        assert_eq!(unpacked(b"\0\x73"), "");
    }
}
