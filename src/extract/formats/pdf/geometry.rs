//! Where glyphs stand on the page, and what the distance between two of them means.

/// An affine transformation, as PDF writes it: `a b c d e f`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matrix(pub [f64; 6]);

impl Matrix {
    pub const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub const fn translation(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This transformation first, then `outer`.
    pub fn then(self, outer: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [p, q, r, s, t, u] = outer.0;
        Self([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    pub fn point(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (x * a + y * c + e, x * b + y * d + f)
    }

    /// How a distance is turned and stretched, wherever it starts.
    pub fn vector(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, ..] = self.0;
        (x * a + y * c, x * b + y * d)
    }

    /// The area onto which the unit square is drawn.
    pub fn area(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs()
    }
}

/// What stands between two glyphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Between {
    Nothing,
    Space,
    Line,
}

/// A move across the line of writing by more than this part of the font's size is another line.
const LINE: f64 = 0.45;
/// A gap along the line of writing by more than this is a space.
const SPACE: f64 = 0.16;
/// A move back along the line of writing by more than this is a space: another column or cell.
const BACK: f64 = 0.6;

/// Where the last glyph ended.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pen {
    end: Option<(f64, f64)>,
    size: f64,
}

impl Pen {
    /// What stands between the last glyph and one that starts at `origin`, is written in direction
    /// `along`, and is `size` high.
    pub fn between(&self, origin: (f64, f64), along: (f64, f64), size: f64) -> Between {
        let Some(end) = self.end else {
            return Between::Nothing;
        };
        let length = along.0.hypot(along.1);
        let moved = (origin.0 - end.0, origin.1 - end.1);
        let forward = (moved.0 * along.0 + moved.1 * along.1) / length;
        let across = (moved.0 * along.1 - moved.1 * along.0) / length;
        if across.abs() > LINE * size.max(self.size) {
            Between::Line
        } else if forward > SPACE * size || forward < -BACK * size {
            Between::Space
        } else {
            Between::Nothing
        }
    }

    pub fn ends_at(&mut self, end: (f64, f64), size: f64) {
        self.end = Some(end);
        self.size = size;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_decides_between_word_space_and_line() {
        let mut pen = Pen::default();
        pen.ends_at((100.0, 700.0), 10.0);
        let next = |x, y| pen.between((x, y), (1.0, 0.0), 10.0);
        assert_eq!(next(101.0, 700.0), Between::Nothing);
        assert_eq!(next(103.0, 700.0), Between::Space);
        assert_eq!(next(90.0, 700.0), Between::Space);
        assert_eq!(next(101.0, 703.0), Between::Nothing);
        assert_eq!(next(10.0, 688.0), Between::Line);
    }

    #[test]
    fn numbers_out_of_all_bounds_break_nothing() {
        let mut pen = Pen::default();
        pen.ends_at((f64::INFINITY, f64::NAN), 0.0);
        assert_eq!(pen.between((0.0, 0.0), (0.0, 0.0), 0.0), Between::Nothing);
    }
}
