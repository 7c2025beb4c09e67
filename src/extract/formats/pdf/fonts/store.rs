//! The fonts of a document, each loaded once while there is room.

use std::collections::HashMap;
use std::rc::Rc;

use lopdf::Dictionary;

use super::font::Font;
use super::predefined::Predefined;
use crate::extract::formats::pdf::objects::{Objects, address};
use crate::limits::Budget;

/// Bytes of fonts kept at once. A document with more loads some again.
const KEPT: usize = 48 << 20;

/// Fonts by the dictionaries that describe them.
pub(in crate::extract::formats::pdf) struct Fonts<'a> {
    objects: Objects<'a>,
    budget: Budget,
    predefined: Predefined,
    loaded: HashMap<usize, Rc<Font>>,
    weight: usize,
    fallback: Option<Rc<Font>>,
}

impl<'a> Fonts<'a> {
    pub fn new(objects: Objects<'a>, budget: Budget) -> Self {
        Self {
            objects,
            budget,
            predefined: Predefined::default(),
            loaded: HashMap::new(),
            weight: 0,
            fallback: None,
        }
    }

    /// What stands in for a font that is missing: viewers take a plain Latin one.
    pub fn fallback(&mut self) -> Rc<Font> {
        let font = self.fallback.get_or_insert_with(|| {
            let dict = Dictionary::new();
            let font = Font::load(self.objects, &dict, &mut self.predefined, &self.budget);
            Rc::new(font)
        });
        Rc::clone(font)
    }

    /// The font that `dict` describes.
    pub fn get(&mut self, dict: &'a Dictionary) -> Rc<Font> {
        if let Some(font) = self.loaded.get(&address(dict)) {
            return Rc::clone(font);
        }
        let font = Font::load(self.objects, dict, &mut self.predefined, &self.budget);
        let font = Rc::new(font);
        self.weight = self.weight.saturating_add(font.weight());
        if self.weight > KEPT {
            self.loaded.clear();
            self.weight = font.weight();
        }
        self.loaded.insert(address(dict), Rc::clone(&font));
        font
    }
}
