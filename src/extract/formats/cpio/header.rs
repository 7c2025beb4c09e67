//! A member's header in the four dialects: octal, hexadecimal with and without sums, binary.

use crate::input::Input;

/// What a header says of the bytes that follow it.
pub(super) struct Header {
    pub mode: u64,
    pub name: Vec<u8>,
    /// Where its data begins, and how much of it there is.
    pub data: u64,
    pub size: u64,
    /// Where the next header stands.
    pub next: u64,
}

/// Where the header's numbers stand: offset, digits.
struct Text {
    len: u64,
    radix: u32,
    mode: (usize, usize),
    name: (usize, usize),
    size: (usize, usize),
    align: u64,
}

const OCTAL: Text = Text {
    len: 76,
    radix: 8,
    mode: (18, 6),
    name: (59, 6),
    size: (65, 11),
    align: 1,
};
const HEXADECIMAL: Text = Text {
    len: 110,
    radix: 16,
    mode: (14, 8),
    name: (94, 8),
    size: (54, 8),
    align: 4,
};
const BINARY: u64 = 26;
const LONGEST_NAME: u64 = 64 << 10;

/// Whether a header begins with these bytes.
pub(super) fn is_mark(head: &[u8]) -> bool {
    [
        &b"070707"[..],
        b"070701",
        b"070702",
        b"\xC7\x71",
        b"\x71\xC7",
    ]
    .iter()
    .any(|mark| head.starts_with(mark))
}

/// The header at `at`; none where there is none, or it makes no sense.
pub(super) fn read(input: &Input, at: u64) -> std::io::Result<Option<Header>> {
    let bytes = input.peek(at, 110)?;
    let found = match bytes.get(..6) {
        Some(b"070707") => text(&bytes, at, &OCTAL),
        Some(b"070701" | b"070702") => text(&bytes, at, &HEXADECIMAL),
        Some([0xC7, 0x71, ..]) => binary(&bytes, at, u16::from_le_bytes),
        Some([0x71, 0xC7, ..]) => binary(&bytes, at, u16::from_be_bytes),
        _ => None,
    };
    let Some((mut header, name_at, name_len)) = found else {
        return Ok(None);
    };
    if name_len > LONGEST_NAME {
        return Ok(None);
    }
    header.name = input.peek(name_at, usize::try_from(name_len).unwrap_or(0))?;
    if header.name.last() == Some(&0) {
        header.name.pop();
    }
    Ok(Some(header))
}

type Found = Option<(Header, u64, u64)>;

fn text(bytes: &[u8], at: u64, form: &Text) -> Found {
    let number = |(from, digits): (usize, usize)| {
        let field = std::str::from_utf8(bytes.get(from..from + digits)?).ok()?;
        u64::from_str_radix(
            field.trim_matches(|c: char| c == '\0' || c == ' '),
            form.radix,
        )
        .ok()
    };
    let (name_len, size) = (number(form.name)?, number(form.size)?);
    let name_at = at.checked_add(form.len)?;
    // Padding counts from the start of the header, which is where a multiple stands.
    let padded = |len: u64| len.checked_next_multiple_of(form.align);
    let data = at.checked_add(padded(form.len.checked_add(name_len)?)?)?;
    let header = Header {
        mode: number(form.mode)?,
        name: Vec::new(),
        data,
        size,
        next: data.checked_add(padded(size)?)?,
    };
    Some((header, name_at, name_len))
}

fn binary(bytes: &[u8], at: u64, decode: fn([u8; 2]) -> u16) -> Found {
    let number = |from: usize| Some(u64::from(decode(*bytes.get(from..)?.first_chunk()?)));
    let name_len = number(20)?;
    // Long numbers are two short ones, the high one first.
    let size = number(22)? << 16 | number(24)?;
    let name_at = at.checked_add(BINARY)?;
    let data = name_at.checked_add(name_len.checked_next_multiple_of(2)?)?;
    let header = Header {
        mode: number(6)?,
        name: Vec::new(),
        data,
        size,
        next: data.checked_add(size.checked_next_multiple_of(2)?)?,
    };
    Some((header, name_at, name_len))
}
