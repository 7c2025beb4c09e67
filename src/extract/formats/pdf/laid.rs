//! What lies over a page and reads with it: the values of form fields, notes typed onto the page.

use std::collections::HashMap;

use super::content::Reader;
use super::draw::matrix;
use super::fields;
use super::geometry::Matrix;
use super::layers::Layers;
use super::object::{Dictionary, Object, Stream};
use super::objects::{Objects, address, number};
use super::text_string;
use crate::extract::format::{ExtractError, TextSink};

/// Fields of a page that are laid over it; more are read behind its text.
const FIELDS: usize = 4096;
/// How high letters are in a field that says nothing of it: so much of its height, so much at most.
const HEIGHT: f64 = 0.7;
const HIGHEST: f64 = 12.0;

/// How a value comes onto the page.
pub(super) enum Looks<'a> {
    /// As the file draws it, and where.
    Drawn(&'a Stream, Matrix),
    /// As text within these corners: left, bottom, right, top.
    Written(String, [f64; 4]),
}

/// Lays the fields and typed notes of `page` over what `reader` has read of it. Answers what each
/// shows, by the address of its dictionary.
pub(super) fn lay<'a>(
    reader: &mut Reader<'a, '_>,
    page: &'a Dictionary,
    sink: &mut dyn TextSink,
) -> Result<HashMap<usize, String>, ExtractError> {
    let objects = reader.objects;
    let mut shown = HashMap::new();
    for (_, annotation) in objects.dicts(page, b"Annots").take(FIELDS) {
        let at = address(annotation);
        if shown.contains_key(&at) || is_hidden(objects, annotation) {
            continue;
        }
        let (name, value) = match objects.name(annotation, b"Subtype") {
            Some(b"Widget") if fields::is_written(objects, annotation) => (
                fields::label(objects, annotation),
                fields::written_value(objects, annotation),
            ),
            Some(b"FreeText") => {
                let text = objects.string(annotation, b"Contents");
                (String::new(), text.map(text_string::decode))
            }
            _ => continue,
        };
        if let Some(looks) = looks(objects, annotation, value) {
            shown.insert(at, reader.lay(&looks, &name, sink)?);
        }
    }
    Ok(shown)
}

/// Flags of annotations that are not shown on a screen.
const HIDDEN: i64 = 2;
const NO_VIEW: i64 = 32;

/// Whether a person does not see `annotation`.
pub(super) fn is_hidden<'a>(objects: Objects<'a>, annotation: &'a Dictionary) -> bool {
    objects.integer(annotation, b"F").unwrap_or(0) & (HIDDEN | NO_VIEW) != 0
        || objects
            .dict(annotation, b"OC")
            .is_some_and(|group| Layers::of(objects).hide(objects, group))
}

fn looks<'a>(
    objects: Objects<'a>,
    annotation: &'a Dictionary,
    value: Option<String>,
) -> Option<Looks<'a>> {
    let corners = corners(objects, annotation, b"Rect")?;
    let drawn = objects
        .dict(annotation, b"AP")
        .and_then(|looks| objects.get(looks, b"N"));
    match (drawn, value) {
        (Some(Object::Stream(form)), _) => Some(Looks::Drawn(form, onto(objects, form, corners))),
        (None, Some(text)) if !text.trim().is_empty() => Some(Looks::Written(text, corners)),
        _ => None,
    }
}

/// The transformation that puts what `form` draws between `corners`.
fn onto<'a>(objects: Objects<'a>, form: &'a Stream, corners: [f64; 4]) -> Matrix {
    let [left, bottom, right, top] = corners;
    let Some([x, y, p, q]) = self::corners(objects, &form.dict, b"BBox") else {
        return Matrix::translation(left, bottom);
    };
    let own = matrix(objects, &form.dict).unwrap_or(Matrix::IDENTITY);
    let points = [(x, y), (x, q), (p, y), (p, q)].map(|(x, y)| own.point(x, y));
    let low = points.iter().fold((f64::MAX, f64::MAX), |low, point| {
        (low.0.min(point.0), low.1.min(point.1))
    });
    let high = points.iter().fold((f64::MIN, f64::MIN), |high, point| {
        (high.0.max(point.0), high.1.max(point.1))
    });
    let stretch = |room: f64, own: f64| match room / own {
        by if by.is_normal() && by > 0.0 => by,
        _ => 1.0,
    };
    let across = stretch(right - left, high.0 - low.0);
    let up = stretch(top - bottom, high.1 - low.1);
    Matrix([
        across,
        0.0,
        0.0,
        up,
        left - low.0 * across,
        bottom - low.1 * up,
    ])
}

/// A rectangle: left, bottom, right, top.
fn corners<'a>(objects: Objects<'a>, dict: &'a Dictionary, key: &[u8]) -> Option<[f64; 4]> {
    let listed = objects.array(dict, key)?;
    let mut sides = [0.0; 4];
    for (side, item) in sides.iter_mut().zip(listed) {
        *side = number(objects.follow(item)?)?;
    }
    let [a, b, c, d] = sides;
    (listed.len() == 4).then(|| [a.min(c), b.min(d), a.max(c), b.max(d)])
}

/// How high the letters of `text` are between `corners`, and where its first line stands.
pub(super) fn stand([left, bottom, right, top]: [f64; 4], text: &str) -> (f64, (f64, f64)) {
    let height = top - bottom;
    let lines = text.lines().count();
    // A height that is no number is one beyond the highest: `clamp` would keep it.
    #[expect(clippy::manual_clamp, reason = "NaN")]
    let size = (height * HEIGHT).min(HIGHEST).max(1.0);
    let is_tall = lines > 1 || height > 2.5 * size;
    let up = if is_tall {
        top - 1.2 * size
    } else {
        bottom + (height - size) / 2.0 + 0.2 * size
    };
    (size, (left + 0.2 * size.min(right - left), up))
}
