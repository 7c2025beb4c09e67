//! What operators change and what `q` and `Q` keep: the graphics state as far as text needs it.

use std::rc::Rc;

use super::fonts::Font;
use super::geometry::Matrix;

/// The state that `q` saves.
#[derive(Clone)]
pub(super) struct State {
    pub matrix: Matrix,
    pub font: Option<Rc<Font>>,
    pub size: f64,
    pub character_space: f64,
    pub word_space: f64,
    pub stretch: f64,
    pub leading: f64,
    pub rise: f64,
    pub mode: i64,
    /// Whether what is filled is white.
    pub white: bool,
}

impl State {
    pub const fn new(matrix: Matrix) -> Self {
        Self {
            matrix,
            font: None,
            size: 1.0,
            character_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
            white: false,
        }
    }

    /// Text in these modes leaves no mark on the page.
    pub const fn is_invisible(&self) -> bool {
        matches!(self.mode, 3 | 7)
    }
}

/// What a page's content comes to, beside its text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Glyphs that are not blank.
    pub shown: u64,
    /// Those of them whose text is not known.
    pub unread: u64,
    /// How many of these stand together at the end of what was shown, and the most that ever did.
    pub run: u64,
    pub longest_run: u64,
    /// Those of them that leave no mark.
    pub invisible: u64,
    /// Those that a person cannot see: on a layer that is off, white on nothing, far too small.
    pub hidden: u64,
    pub pictures: u64,
    /// The area of all pictures.
    pub picture_area: f64,
    /// Curves and lines.
    pub strokes: u64,
}

impl Tally {
    /// Counts a glyph whose text is not known.
    pub fn unread(&mut self) {
        self.unread += 1;
        self.run += 1;
        self.longest_run = self.longest_run.max(self.run);
    }
}
