//! The head of a table: how many records there are, how long each is, and its fields.

use crate::extract::bytes::{u16_le, u32_le};

/// A field of each record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub name: Vec<u8>,
    pub kind: u8,
    pub length: usize,
    /// Bytes that are no text, by the field's flags.
    pub is_binary: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub version: u8,
    pub records: u32,
    /// Where the records begin.
    pub length: u16,
    pub record: u16,
    pub codepage: u8,
    pub fields: Vec<Field>,
}

/// What the first byte may be: dBase III to 7, FoxPro, Visual FoxPro, with memos and without.
const VERSIONS: &[u8] = &[
    0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x7B, 0x83, 0x8B, 0x8C, 0x8E, 0xCB, 0xE5, 0xF5,
    0xFB,
];

/// Reads the head of a table; none where it is not one.
pub(super) fn read(bytes: &[u8]) -> Option<Header> {
    let version = *bytes.first()?;
    let (month, day) = (*bytes.get(2)?, *bytes.get(3)?);
    if !VERSIONS.contains(&version) || month > 12 || day > 31 {
        return None;
    }
    let length = u16_le(bytes, 8)?;
    let record = u16_le(bytes, 10)?;
    let is_seven = version & 7 == 4;
    let fields = fields(bytes.get(..usize::from(length)).unwrap_or(bytes), is_seven)?;
    let sum: usize = fields.iter().map(|field| field.length).sum();
    // Some writers count the byte that marks deletion twice, or a field less.
    let fits = sum < usize::from(record) + 1 && sum + 3 > usize::from(record);
    fits.then_some(Header {
        version,
        records: u32_le(bytes, 4)?,
        length,
        record,
        codepage: *bytes.get(29)?,
        fields,
    })
}

fn fields(bytes: &[u8], is_seven: bool) -> Option<Vec<Field>> {
    let (first, size, name, at) = match is_seven {
        true => (68, 48, 32, 32),
        false => (32, 32, 11, 11),
    };
    let mut fields = Vec::new();
    let mut rest = bytes.get(first..)?;
    while let Some(field) = rest
        .get(..size)
        .filter(|field| field.first() != Some(&0x0D))
    {
        let kind = *field.get(at)?;
        if !b"CNFDLMGPIBYTVQW0+@O".contains(&kind) {
            return None;
        }
        let written = field.get(..name)?.split(|byte| *byte == 0).next()?;
        if written.is_empty() || written.iter().any(|byte| *byte < b' ') {
            return None;
        }
        let low = usize::from(*field.get(at + if is_seven { 1 } else { 5 })?);
        let high = usize::from(*field.get(at + if is_seven { 2 } else { 6 })?);
        // Long texts keep the high part of their length where others have decimals.
        let length = if kind == b'C' { low | high << 8 } else { low };
        fields.push(Field {
            name: written.to_owned(),
            kind,
            length,
            is_binary: !is_seven
                && kind == b'C'
                && field.get(18).is_some_and(|flags| flags & 5 == 5),
        });
        rest = rest.get(size..)?;
    }
    (!fields.is_empty() && rest.first() == Some(&0x0D)).then_some(fields)
}
