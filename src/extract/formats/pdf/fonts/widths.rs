//! How far each glyph moves the pen, in parts of the font's size.

use std::collections::HashMap;

use crate::extract::formats::pdf::object::{Dictionary, Object};
use crate::extract::formats::pdf::objects::{Objects, number};

/// Widths kept of one composite font.
const KEPT: usize = 1 << 17;
/// How many ranges that overlap are looked at.
const OVERLAPPING: usize = 8;

/// Widths of a simple font by its codes.
pub(super) struct SimpleWidths {
    first: usize,
    widths: Vec<f32>,
    missing: f32,
    /// The font's name, where the font is one whose widths every reader knows.
    standard: Option<String>,
}

impl SimpleWidths {
    pub fn load(objects: Objects<'_>, font: &Dictionary) -> Self {
        let scale = scale(objects, font);
        let listed = objects.array(font, b"Widths").unwrap_or_default();
        let of = |item: &Object| objects.follow(item).and_then(number).unwrap_or(0.0) * scale;
        let widths: Vec<f32> = listed.iter().take(256).map(|w| of(w) as f32).collect();
        let first = objects.integer(font, b"FirstChar").unwrap_or(0);
        let descriptor = objects.dict(font, b"FontDescriptor");
        let missing = descriptor.and_then(|d| objects.number(d, b"MissingWidth"));
        let name = String::from_utf8_lossy(objects.name(font, b"BaseFont").unwrap_or_default());
        Self {
            first: usize::try_from(first).unwrap_or(0),
            missing: missing.map_or(if widths.is_empty() { 0.5 } else { 0.0 }, |w| {
                (w * scale) as f32
            }),
            standard: (widths.is_empty() && pdfboss_encoding::is_standard_14(&name))
                .then(|| name.into_owned()),
            widths,
        }
    }

    /// The width of `code`, whose glyph is called `glyph`.
    pub fn of(&self, code: u8, glyph: Option<&str>) -> f32 {
        if let (Some(font), Some(glyph)) = (&self.standard, glyph) {
            let known = pdfboss_encoding::standard_14_width(font, glyph);
            return known.map_or(0.5, |w| w / 1000.0);
        }
        let at = usize::from(code).checked_sub(self.first);
        let listed = at.and_then(|at| self.widths.get(at));
        listed.copied().unwrap_or(self.missing)
    }
}

/// A font's own units: a thousandth of its size, but for fonts that are drawn by content streams.
fn scale(objects: Objects<'_>, font: &Dictionary) -> f64 {
    if objects.name(font, b"Subtype") != Some(b"Type3") {
        return 0.001;
    }
    let matrix = objects.array(font, b"FontMatrix").unwrap_or_default();
    let first = matrix.first().and_then(|n| objects.follow(n));
    let first = first.and_then(number).unwrap_or(0.001).abs();
    if first > 0.0 { first } else { 0.001 }
}

/// Widths of a composite font by its character numbers.
pub(super) struct CompositeWidths {
    single: HashMap<u32, f32>,
    ranges: Vec<(u32, u32, f32)>,
    default: f32,
}

impl CompositeWidths {
    pub fn load(objects: Objects<'_>, descendant: &Dictionary) -> Self {
        let default = objects.number(descendant, b"DW").unwrap_or(1000.0);
        let mut widths = Self {
            single: HashMap::new(),
            ranges: Vec::new(),
            default: (default / 1000.0) as f32,
        };
        let mut pending: Vec<f64> = Vec::new();
        for item in objects.array(descendant, b"W").unwrap_or_default() {
            if widths.single.len() + widths.ranges.len() > KEPT {
                break;
            }
            match (objects.follow(item), pending.as_slice()) {
                (Some(Object::Array(list)), [first]) => {
                    let list = list.iter().take(KEPT);
                    let list = list.filter_map(|w| objects.follow(w).and_then(number));
                    let first = *first as u32;
                    let each = list.enumerate();
                    widths.single.extend(
                        each.map(|(n, w)| (first.saturating_add(n as u32), (w / 1000.0) as f32)),
                    );
                    pending.clear();
                }
                (Some(item), [first, last]) => {
                    if let Some(width) = number(item) {
                        let width = (width / 1000.0) as f32;
                        widths.ranges.push((*first as u32, *last as u32, width));
                    }
                    pending.clear();
                }
                (Some(item), _) => pending.extend(number(item)),
                (None, _) => {}
            }
        }
        widths.ranges.sort_by_key(|(low, _, _)| *low);
        widths
    }

    pub fn of(&self, character: u32) -> f32 {
        if let Some(width) = self.single.get(&character) {
            return *width;
        }
        let after = self.ranges.partition_point(|(low, _, _)| *low <= character);
        let before = self.ranges.get(..after).unwrap_or_default();
        let mut near = before.iter().rev().take(OVERLAPPING);
        let found = near.find(|(_, high, _)| *high >= character);
        found.map_or(self.default, |(_, _, width)| *width)
    }

    /// Bytes of memory that the widths take, roughly.
    pub fn weight(&self) -> usize {
        (self.single.len() + self.ranges.len()).saturating_mul(16)
    }
}
