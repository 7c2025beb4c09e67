//! Databases made by hand, whole, cut, damaged and hostile.

mod build;
mod hostile;
mod read;
