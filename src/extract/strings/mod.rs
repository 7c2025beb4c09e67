//! Readable runs out of any bytes: UTF-8, and UTF-16 in both byte orders at any alignment.

mod sweep;
mod utf16;
mod utf8;

pub(crate) use sweep::sweep;
