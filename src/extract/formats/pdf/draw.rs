//! Operators that draw other content: pictures, forms, patterns, masks.

use super::content::{MISSING, Reader};
use super::filters::Fault;
use super::geometry::Matrix;
use super::object::{Dictionary, Object, Stream};
use super::objects::{Objects, address, as_dict, number};
use crate::extract::format::{ExtractError, TextSink};
use crate::model::GapKind;

/// Forms drawn inside forms, and glyphs drawn inside glyphs.
pub(super) const DEPTH: u32 = 12;
pub(super) const DEEP: Fault = Fault::new(
    GapKind::Malformed,
    "content is drawn inside other content more often than is read",
);
/// A picture of fewer pixels a side is an ornament.
const ORNAMENT: f64 = 16.0;

impl<'a> Reader<'a, '_> {
    /// A named state may choose a font, and a mask that is content of its own.
    pub(super) fn graphics_state(
        &mut self,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let objects = self.objects;
        let found = self.operands.name().and_then(|name| {
            let states = objects.dict(resources?, b"ExtGState")?;
            objects.dict(states, name)
        });
        let Some(found) = found else {
            return Ok(());
        };
        if let Some([font, size]) = objects.array(found, b"Font")
            && let Some(dict) = objects.follow(font).and_then(as_dict)
        {
            self.state.font = Some(self.fonts.get(dict));
            let size = objects.follow(size).and_then(number);
            self.state.size = size.unwrap_or(self.state.size);
        }
        let mask = objects.dict(found, b"SMask");
        match mask.and_then(|mask| objects.stream(mask, b"G")) {
            Some(form) => self.once(form, resources, depth, sink),
            None => Ok(()),
        }
    }

    /// A pattern to paint with may hold text too.
    pub(super) fn paint_with(
        &mut self,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let found = self.operands.name().and_then(|name| {
            let patterns = self.objects.dict(resources?, b"Pattern")?;
            self.objects.stream(patterns, name)
        });
        self.choose_color(b"sc");
        match found {
            Some(tile) => self.once(tile, resources, depth, sink),
            None => Ok(()),
        }
    }

    /// White is known where the color space says what white is by its number of components.
    pub(super) fn choose_color(&mut self, word: &[u8]) {
        self.state.white = match word {
            b"k" => self.operands.numbers() == Some([0.0; 4]),
            b"cs" => false,
            _ => match self.operands.numbers::<3>() {
                Some(rgb) => word != b"g" && rgb == [1.0; 3] && self.operands.list.len() == 3,
                None => self.operands.list.len() == 1 && self.operands.number() == Some(1.0),
            },
        };
    }

    pub(super) fn picture(&mut self, width: Option<f64>, height: Option<f64>) {
        if [width, height]
            .iter()
            .all(|side| side.is_none_or(|n| n >= ORNAMENT))
        {
            self.painted = true;
            self.tally.pictures += 1;
            self.tally.picture_area += self.state.matrix.area();
        }
    }

    pub(super) fn draw(
        &mut self,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let named = self.operands.name().and_then(|name| {
            let drawables = self.objects.dict(resources?, b"XObject")?;
            drawables.get(name)
        });
        let Some(named) = named else {
            return Ok(());
        };
        let Some(Object::Stream(stream)) = self.objects.follow(named) else {
            self.fault(MISSING);
            return Ok(());
        };
        if self.objects.name(&stream.dict, b"Subtype") == Some(b"Image") {
            let side = |key| self.objects.number(&stream.dict, key);
            self.picture(side(b"Width"), side(b"Height"));
            return Ok(());
        }
        self.once(stream, resources, depth, sink)
    }

    /// Draws a form that has not been drawn on this page.
    pub(super) fn once(
        &mut self,
        form: &'a Stream,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        if depth >= DEPTH {
            self.fault(DEEP);
            return Ok(());
        }
        if !self.drawn.insert(address(&form.dict)) {
            return Ok(());
        }
        self.form(form, resources, depth, sink)
    }

    pub(super) fn form(
        &mut self,
        form: &'a Stream,
        resources: Option<&'a Dictionary>,
        depth: u32,
        sink: &mut dyn TextSink,
    ) -> Result<(), ExtractError> {
        let bytes = self.decode(form)?;
        let own = self.objects.dict(&form.dict, b"Resources");
        let outside = (self.state.clone(), self.text, self.line);
        let saved = std::mem::take(&mut self.saved);
        if let Some(matrix) = matrix(self.objects, &form.dict) {
            self.state.matrix = matrix.then(self.state.matrix);
        }
        self.operands.clear();
        self.moved = true;
        let group = self.objects.dict(&form.dict, b"OC");
        let hides = group.is_some_and(|group| self.is_off(group));
        self.spans.hidden += usize::from(hides);
        self.run(&bytes, own.or(resources), depth + 1, sink)?;
        self.spans.hidden = self.spans.hidden.saturating_sub(usize::from(hides));
        (self.state, self.text, self.line) = outside;
        self.saved = saved;
        self.moved = true;
        Ok(())
    }
}

/// The transformation that `form` states for itself.
pub(super) fn matrix(objects: Objects<'_>, form: &Dictionary) -> Option<Matrix> {
    let listed = objects.array(form, b"Matrix")?;
    let mut out = [0.0; 6];
    for (slot, item) in out.iter_mut().zip(listed) {
        *slot = number(objects.follow(item)?)?;
    }
    (listed.len() >= 6).then_some(Matrix(out))
}
