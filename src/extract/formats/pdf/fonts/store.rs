//! The fonts of a document, each loaded once while there is room.

use std::collections::HashMap;
use std::rc::Rc;

use super::cmap::CMap;
use super::drawn::Drawn;
use super::font::Font;
use super::predefined::Predefined;
use crate::extract::formats::pdf::filters;
use crate::extract::formats::pdf::object::{Dictionary, Object};
use crate::extract::formats::pdf::objects::{Objects, address};
use crate::limits::Budget;

/// Bytes of fonts kept at once. A document with more loads some again.
const KEPT: usize = 48 << 20;

/// Fonts with glyphs that show text of their own.
const DRAWN: usize = 256;

/// Fonts by the dictionaries that describe them.
pub(in crate::extract::formats::pdf) struct Fonts<'a> {
    objects: Objects<'a>,
    budget: Budget,
    predefined: Predefined,
    loaded: HashMap<usize, Rc<Font>>,
    /// What fonts state of their codes: many fonts may share one statement.
    stated: HashMap<usize, Option<Rc<CMap>>>,
    drawn: HashMap<usize, Drawn<'a>>,
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
            stated: HashMap::new(),
            drawn: HashMap::new(),
            weight: 0,
            fallback: None,
        }
    }

    /// The same fonts for another view of the document.
    pub fn over<'b>(mut self, objects: Objects<'b>) -> Fonts<'b> {
        // What glyphs draw with is of the old view: such fonts are loaded again.
        let drawn = &self.drawn;
        self.loaded
            .retain(|_, font| !drawn.contains_key(&Rc::as_ptr(font).addr()));
        Fonts {
            objects,
            budget: self.budget,
            predefined: self.predefined,
            loaded: self.loaded,
            stated: self.stated,
            weight: self.weight,
            fallback: self.fallback,
            drawn: HashMap::new(),
        }
    }

    /// What stands in for a font that is missing: viewers take a plain Latin one.
    pub fn fallback(&mut self) -> Rc<Font> {
        let font = self.fallback.get_or_insert_with(|| {
            let dict = Dictionary::new();
            let predefined = &mut self.predefined;
            let font = Font::load(self.objects, &dict, None, predefined, &self.budget);
            Rc::new(font)
        });
        Rc::clone(font)
    }

    /// The font that `dict` describes.
    pub fn get(&mut self, dict: &'a Dictionary) -> Rc<Font> {
        if let Some(font) = self.loaded.get(&address(dict)) {
            return Rc::clone(font);
        }
        let to_unicode = self.unicode_map(dict);
        let predefined = &mut self.predefined;
        let font = Font::load(self.objects, dict, to_unicode, predefined, &self.budget);
        let font = Rc::new(font);
        self.weight = self.weight.saturating_add(font.weight());
        if self.weight > KEPT {
            self.loaded.clear();
            self.stated.clear();
            self.drawn.clear();
            self.weight = font.weight();
        }
        self.loaded.insert(address(dict), Rc::clone(&font));
        if font.is_partly_unread()
            && self.drawn.len() < DRAWN
            && let Some(drawn) = Drawn::load(self.objects, dict, &self.budget)
        {
            self.drawn.insert(Rc::as_ptr(&font).addr(), drawn);
        }
        font
    }

    /// What draws the glyphs of `font`, where these show text of their own.
    pub fn drawn(&self, font: &Rc<Font>) -> Option<&Drawn<'a>> {
        self.drawn.get(&Rc::as_ptr(font).addr())
    }

    /// What the font of `dict` states of its codes.
    fn unicode_map(&mut self, dict: &'a Dictionary) -> Option<Rc<CMap>> {
        let stream = match self.objects.get(dict, b"ToUnicode")? {
            Object::Stream(stream) => stream,
            Object::Name(name) if name.starts_with(b"Identity") => {
                return Some(Rc::new(CMap::identity()));
            }
            _ => return None,
        };
        let stated = self.stated.entry(address(&stream.dict));
        let stated = stated.or_insert_with(|| {
            let program = filters::decode(self.objects, stream, &self.budget).bytes;
            let cmap = CMap::parse(&program);
            cmap.has_texts().then(|| Rc::new(cmap))
        });
        stated.clone()
    }
}
