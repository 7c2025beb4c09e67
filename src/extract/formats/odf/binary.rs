//! Files kept as letters inside the XML: base64, decoded as it comes by.

use crate::limits::{Budget, LimitReached};

/// Larger files are not held: pictures in a flat document are smaller.
const LARGEST: u64 = 32 << 20;

/// One file being decoded.
#[derive(Debug, Default)]
pub(super) struct Binary {
    bytes: Vec<u8>,
    bits: u32,
    count: u32,
}

impl Binary {
    /// Takes more letters.
    pub fn push(&mut self, text: &str, budget: &Budget) -> Result<(), LimitReached> {
        let size = self.bytes.len().saturating_add(text.len()) as u64;
        if size > LARGEST {
            return Err(LimitReached(crate::model::GapKind::Memory));
        }
        budget.hold(size)?;
        budget.expand(text.len() as u64 / 4 * 3)?;
        for letter in text.bytes() {
            let value = match letter {
                b'A'..=b'Z' => letter - b'A',
                b'a'..=b'z' => letter - b'a' + 26,
                b'0'..=b'9' => letter - b'0' + 52,
                b'+' | b'-' => 62,
                b'/' | b'_' => 63,
                _ => continue,
            };
            self.bits = self.bits << 6 | u32::from(value);
            self.count += 6;
            if self.count >= 8 {
                self.count -= 8;
                self.bytes.push((self.bits >> self.count & 0xFF) as u8);
            }
        }
        Ok(())
    }

    pub fn take(self) -> Vec<u8> {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::limits::Limits;

    #[test]
    fn letters_in_pieces_become_bytes() {
        let budget = Budget::new(Arc::new(Limits::default()), Arc::default());
        let mut binary = Binary::default();
        for piece in ["aGVs", "bG8\n g", "d29y", "bGQ="] {
            binary.push(piece, &budget).unwrap();
        }
        assert_eq!(binary.take(), b"hello world");
    }
}
