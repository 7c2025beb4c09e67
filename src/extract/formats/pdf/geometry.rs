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

/// A glyph that starts right below the last one, nearer than this, is the next of a column.
const STACKED: f64 = 1.3;
/// How far it may stand off to the side.
const ASIDE: f64 = 0.2;

/// Where the last glyph ended, and where what was shown with it began.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pen {
    end: Option<(f64, f64)>,
    /// Set where one ideograph alone was shown last.
    alone: Option<(f64, f64)>,
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

    /// Whether a glyph at `origin` goes on a column of ideographs that are shown one by one, as
    /// some producers write Chinese from top to bottom.
    pub fn is_stacked(&self, origin: (f64, f64), along: (f64, f64), size: f64) -> bool {
        let Some(start) = self.alone else {
            return false;
        };
        let length = along.0.hypot(along.1);
        let moved = (origin.0 - start.0, origin.1 - start.1);
        let forward = (moved.0 * along.0 + moved.1 * along.1) / length;
        let down = (moved.0 * along.1 - moved.1 * along.0) / length;
        forward.abs() < ASIDE * size && down > 0.0 && down < STACKED * size
    }

    pub fn ends_at(&mut self, end: (f64, f64), size: f64) {
        self.end = Some(end);
        self.size = size;
        self.alone = None;
    }

    /// Notes that what was shown last, from `start`, is one ideograph.
    pub fn was_alone(&mut self, start: (f64, f64)) {
        self.alone = Some(start);
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
    fn an_ideograph_right_below_another_goes_on_its_column() {
        let mut pen = Pen::default();
        pen.ends_at((110.0, 700.0), 10.0);
        pen.was_alone((100.0, 700.0));
        assert!(pen.is_stacked((100.0, 690.0), (1.0, 0.0), 10.0));
        assert!(!pen.is_stacked((100.0, 682.0), (1.0, 0.0), 10.0));
        assert!(!pen.is_stacked((110.0, 690.0), (1.0, 0.0), 10.0));
        assert!(!pen.is_stacked((100.0, 710.0), (1.0, 0.0), 10.0));
    }

    #[test]
    fn numbers_out_of_all_bounds_break_nothing() {
        let mut pen = Pen::default();
        pen.ends_at((f64::INFINITY, f64::NAN), 0.0);
        assert_eq!(pen.between((0.0, 0.0), (0.0, 0.0), 0.0), Between::Nothing);
    }
}
