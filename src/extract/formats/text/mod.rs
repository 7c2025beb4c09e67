//! Plain text of any encoding, streamed: what encoding it is, how it is decoded, and its lines.

mod broken;
mod chinese;
mod decoding;
mod encoding;
mod lines;
mod mojibake;
mod readings;
mod sample;
mod signature;
#[cfg(test)]
mod tests;
mod wide;

pub(crate) use decoding::Decoding;
pub(crate) use encoding::{Charset, detect};
pub(crate) use lines::{CODE, Lines, TEXT};
pub(crate) use readings::in_each_reading;
pub(crate) use signature::{is_text, opening};
