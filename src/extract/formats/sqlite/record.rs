//! The values of a row: a header of types, then their bytes.

/// A number of one to nine bytes, seven bits each but for the last, and its length.
pub(super) fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value: u64 = 0;
    for (n, byte) in bytes.iter().enumerate().take(9) {
        if n == 8 {
            return Some((value << 8 | u64::from(*byte), 9));
        }
        value = value << 7 | u64::from(byte & 0x7F);
        if byte & 0x80 == 0 {
            return Some((value, n + 1));
        }
    }
    None
}

/// What a value is, and how many bytes it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Null,
    Integer(u64),
    Real,
    /// The numbers 0 and 1 have no bytes.
    Constant(i64),
    Blob(u64),
    Text(u64),
}

impl Type {
    pub fn of(serial: u64) -> Option<Self> {
        Some(match serial {
            0 => Self::Null,
            1..=4 => Self::Integer(serial),
            5 => Self::Integer(6),
            6 => Self::Integer(8),
            7 => Self::Real,
            8 => Self::Constant(0),
            9 => Self::Constant(1),
            10 | 11 => return None,
            even if even % 2 == 0 => Self::Blob((even - 12) / 2),
            odd => Self::Text((odd - 13) / 2),
        })
    }

    pub const fn length(self) -> u64 {
        match self {
            Self::Null | Self::Constant(_) => 0,
            Self::Real => 8,
            Self::Integer(length) | Self::Blob(length) | Self::Text(length) => length,
        }
    }
}

/// The types that a header's bytes name.
pub(super) fn types(mut header: &[u8], types: &mut Vec<Type>) -> bool {
    types.clear();
    while !header.is_empty() {
        let Some((kind, length)) = varint(header).and_then(|(n, l)| Some((Type::of(n)?, l))) else {
            return false;
        };
        types.push(kind);
        header = header.get(length..).unwrap_or_default();
    }
    true
}

/// A whole number of one to eight bytes.
pub(super) fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    let start = if negative { -1 } else { 0 };
    bytes
        .iter()
        .fold(start, |value: i64, byte| value << 8 | i64::from(*byte))
}

/// A number with a point, whole ones without it: numbers of cards and accounts are stored so too.
pub(super) fn real(bytes: &[u8]) -> String {
    let Some(bytes) = bytes.first_chunk() else {
        return String::new();
    };
    shown(f64::from_be_bytes(*bytes))
}

/// How a person writes `value`.
pub(in super::super) fn shown(value: f64) -> String {
    let size = value.abs();
    if size != 0.0 && !(1e-5..1e17).contains(&size) {
        return format!("{value:e}");
    }
    value.to_string()
}
