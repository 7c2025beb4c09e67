//! Glyphs that are content themselves: read where the text that they draw stands for them.

use std::rc::Rc;

use super::content::Reader;
use super::draw::{DEEP, DEPTH};
use super::geometry::Matrix;
use super::object::Dictionary;
use crate::extract::format::{ExtractError, TextSink};

/// Glyphs of one page that are drawn so.
const MOST: usize = 20_000;

/// A glyph that waits to be drawn.
pub(super) struct Pending<'a> {
    pub procedure: Rc<[u8]>,
    pub resources: Option<&'a Dictionary>,
    /// From the glyph's units to the page.
    pub matrix: Matrix,
}

impl<'a> Reader<'a, '_> {
    /// Draws the glyphs that the last operator left.
    pub(super) fn draw_glyphs(
        &mut self,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        for glyph in std::mem::take(&mut self.pending) {
            self.glyphs_drawn += 1;
            if depth >= DEPTH || self.glyphs_drawn > MOST {
                self.fault(DEEP);
                return Ok(());
            }
            let outside = (self.state.clone(), self.text, self.line);
            let saved = std::mem::take(&mut self.saved);
            self.state.matrix = glyph.matrix;
            self.operands.clear();
            self.moved = true;
            self.run(
                &glyph.procedure,
                glyph.resources.or(resources),
                depth + 1,
                sink,
            )?;
            (self.state, self.text, self.line) = outside;
            self.saved = saved;
            self.moved = true;
        }
        Ok(())
    }
}
