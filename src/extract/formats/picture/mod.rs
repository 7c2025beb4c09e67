//! Pictures: what their metadata says is read; their pixels are a gap. Reading letters in pixels would begin in each `extract` of `rows`.

mod emf;
mod fields;
mod gif;
mod heif;
mod iptc;
mod jpeg;
mod photoshop;
mod png;
mod riff;
mod rows;
mod tiff;
mod wmf;

#[cfg(test)]
mod tests;

pub(super) use rows::{EMF, GIF, HEIF, JPEG, PNG, TIFF, WEBP, WMF};
