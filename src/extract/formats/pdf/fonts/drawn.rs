//! Fonts whose glyphs are content: what a glyph draws may be text in another font.

use std::collections::HashMap;
use std::rc::Rc;

use super::simple::differences;
use crate::extract::formats::pdf::filters;
use crate::extract::formats::pdf::geometry::Matrix;
use crate::extract::formats::pdf::object::{Dictionary, Object};
use crate::extract::formats::pdf::objects::{Objects, number};
use crate::limits::Budget;

/// A longer procedure draws a picture, not a letter.
const LONGEST: usize = 64 << 10;

/// The procedures of one font.
#[derive(Clone)]
pub(in crate::extract::formats::pdf) struct Drawn<'a> {
    /// From the units of glyphs to those of text.
    pub matrix: Matrix,
    pub resources: Option<&'a Dictionary>,
    /// By code, as far as they show text.
    procedures: Rc<HashMap<u8, Rc<[u8]>>>,
}

impl<'a> Drawn<'a> {
    /// Those of the font of `dict` that show text; `None` where none does.
    pub fn load(objects: Objects<'a>, dict: &'a Dictionary, budget: &Budget) -> Option<Self> {
        if objects.name(dict, b"Subtype") != Some(b"Type3") {
            return None;
        }
        let named = objects.dict(dict, b"CharProcs")?;
        let names = differences(objects, objects.get(dict, b"Encoding"));
        let mut procedures = HashMap::new();
        for (code, name) in (0..=255u8).zip(names) {
            let Some(Object::Stream(stream)) = name.and_then(|n| objects.get(named, n.as_bytes()))
            else {
                continue;
            };
            let bytes = filters::decode(objects, stream, budget).bytes;
            let shows = |operator: &[u8]| memchr::memmem::find(&bytes, operator).is_some();
            if bytes.len() <= LONGEST && (shows(b"Tj") || shows(b"TJ")) {
                procedures.insert(code, bytes.into());
            }
        }
        let mut matrix = Matrix::scaling(0.001);
        let listed = objects.array(dict, b"FontMatrix").unwrap_or_default();
        for (slot, item) in matrix.0.iter_mut().zip(listed) {
            *slot = objects.follow(item).and_then(number).unwrap_or(*slot);
        }
        (!procedures.is_empty()).then(|| Self {
            matrix,
            resources: objects.dict(dict, b"Resources"),
            procedures: Rc::new(procedures),
        })
    }

    /// The content that draws `code`, where it shows text.
    pub fn procedure(&self, code: u32) -> Option<Rc<[u8]>> {
        self.procedures.get(&u8::try_from(code).ok()?).cloned()
    }
}
