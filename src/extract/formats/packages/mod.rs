//! Packages that are neither of the great families: books, Visio drawings, XPS pages, HWPX, 3D models, iWork.

mod book;
mod iwa;
mod iwork;
mod reader;
mod role;
mod rows;
mod snappy;
#[cfg(test)]
mod tests;
mod tile;
mod visio;
mod xps;

pub(super) use rows::{EPUB, HWPX, IWA, IWORK, MODEL, VSDX, XPS};
