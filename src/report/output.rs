//! The contract between whoever has rows and whoever writes them.

use std::io::{self, Write};

use crate::model::Outcome;

/// Turns rows into bytes. Rows may come in any order.
pub trait Report: Send {
    /// Takes one row, and writes at once what need not wait for the others.
    fn row(&mut self, row: &Outcome, out: &mut dyn Write) -> io::Result<()>;

    /// Writes all that waited for the last row.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

/// Whether text carries colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// None: for files and pipes.
    #[default]
    Plain,
    /// As terminals show them.
    Coloured,
}

/// What rows are sorted by: the path's own bytes, also where they are not UTF-8.
pub(super) fn path_bytes(row: &Outcome) -> Vec<u8> {
    row.path_hex
        .as_deref()
        .and_then(from_hex)
        .unwrap_or_else(|| row.path.clone().into_bytes())
}

fn from_hex(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = hex
        .chars()
        .map(|c| c.to_digit(16).and_then(|n| u8::try_from(n).ok()))
        .collect();
    let (pairs, rest) = digits.as_deref()?.as_chunks::<2>();
    rest.is_empty()
        .then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_gives_the_bytes_back_and_half_a_byte_gives_nothing() {
        assert_eq!(from_hex("66ff6F"), Some(vec![0x66, 0xff, 0x6f]));
        assert_eq!(from_hex("66f"), None);
        assert_eq!(from_hex("6g"), None);
    }
}
