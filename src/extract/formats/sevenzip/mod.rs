//! 7z archives: headers parsed and folders unpacked by ourselves, so that no number in them is
//! believed before it was checked.
//!
//! Facts: `7zFormat.txt` and `Methods.txt` of the LZMA SDK.

mod coders;
mod fields;
mod folder;
mod header;
mod members;
mod row;
#[cfg(test)]
mod tests;

pub(super) use row::{SEVEN_ZIP, start};
