//! Undoing the predictors that go with Flate and LZW: PNG rows and TIFF differences.

use super::object::Dictionary;
use super::objects::Objects;

/// How the rows of a stream were filtered before they were packed.
pub(super) struct Predictor {
    png: bool,
    /// Bytes a row, without the PNG row's own first byte.
    row: usize,
    /// Bytes a pixel, at least one.
    pixel: usize,
    bits: usize,
}

impl Predictor {
    /// The predictor that `parameters` name; `None` where there is none to undo.
    pub fn of(objects: Objects<'_>, parameters: &Dictionary) -> Option<Self> {
        let number = |key: &[u8], default| {
            let found = objects.integer(parameters, key).unwrap_or(default);
            usize::try_from(found).ok().filter(|n| *n <= 1 << 24)
        };
        let kind = number(b"Predictor", 1)?;
        if kind < 2 {
            return None;
        }
        let bits = number(b"BitsPerComponent", 8)?.min(32);
        let colours = number(b"Colors", 1)?.clamp(1, 256);
        let columns = number(b"Columns", 1)?.max(1);
        Some(Self {
            png: kind >= 10,
            row: (columns * colours * bits).div_ceil(8),
            pixel: (colours * bits).div_ceil(8).max(1),
            bits,
        })
    }

    pub fn undo(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        if !self.png {
            if self.bits == 8 && self.row > 0 {
                for row in bytes.chunks_mut(self.row) {
                    add_left(row, self.pixel);
                }
            }
            return bytes;
        }
        let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
        // A declared row may be longer than all there is.
        let width = self.row.min(bytes.len());
        let mut above = vec![0; width];
        for packed in bytes.chunks(width + 1) {
            let Some((kind, row)) = packed.split_first() else {
                break;
            };
            let mut row = row.to_vec();
            row.resize(width, 0);
            self.png_row(*kind, &mut row, &above);
            out.extend_from_slice(row.get(..packed.len() - 1).unwrap_or_default());
            above = row;
        }
        out
    }

    fn png_row(&self, kind: u8, row: &mut [u8], above: &[u8]) {
        for at in 0..row.len() {
            let left = at.checked_sub(self.pixel);
            let a = left.and_then(|n| row.get(n)).copied().unwrap_or(0);
            let b = above.get(at).copied().unwrap_or(0);
            let c = left.and_then(|n| above.get(n)).copied().unwrap_or(0);
            let add = match kind {
                1 => a,
                2 => b,
                3 => (u16::from(a).midpoint(u16::from(b))) as u8,
                4 => paeth(a, b, c),
                _ => return,
            };
            if let Some(byte) = row.get_mut(at) {
                *byte = byte.wrapping_add(add);
            }
        }
    }
}

fn add_left(row: &mut [u8], pixel: usize) {
    for at in pixel..row.len() {
        let left = row.get(at - pixel).copied().unwrap_or(0);
        if let Some(byte) = row.get_mut(at) {
            *byte = byte.wrapping_add(left);
        }
    }
}

fn paeth(a: u8, b: u8, c: u8) -> u8 {
    let estimate = i16::from(a) + i16::from(b) - i16::from(c);
    let distance = |n: u8| (estimate - i16::from(n)).abs();
    if distance(a) <= distance(b) && distance(a) <= distance(c) {
        a
    } else if distance(b) <= distance(c) {
        b
    } else {
        c
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn png_rows_add_what_stands_left_and_above() {
        let predictor = Predictor {
            png: true,
            row: 3,
            pixel: 1,
            bits: 8,
        };
        let packed = vec![1, 10, 1, 1, 2, 1, 1, 1, 0, 7, 8];
        assert_eq!(predictor.undo(packed), [10, 11, 12, 11, 12, 13, 7, 8]);
    }

    #[test]
    fn tiff_rows_add_what_stands_left() {
        let predictor = Predictor {
            png: false,
            row: 3,
            pixel: 1,
            bits: 8,
        };
        assert_eq!(predictor.undo(vec![1, 1, 1, 5, 0, 1]), [1, 2, 3, 5, 5, 6]);
    }
}
