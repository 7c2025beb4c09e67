//! Whole documents, small and written by hand, read through the front of the reader.

mod bounds;
mod build;
mod layout;
mod locks;
mod objects;
mod parts;
mod seen;
mod text;
