//! From the codes that a content stream shows to text and widths.

mod cmap;
mod composite;
mod drawn;
mod font;
mod predefined;
mod program;
mod simple;
mod store;
mod widths;

pub(super) use font::{Font, Glyph, Reads};
pub(super) use store::Fonts;
