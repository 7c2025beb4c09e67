//! Binary workbooks: packages like others, whose main parts are records instead of XML.

mod parts;
mod records;
mod sheet;
mod strings;
mod texts;
mod workbook;

pub(super) use parts::{Binary, binary};
pub(super) use records::{Records, number, wide};
pub(super) use texts::read as read_texts;
pub(super) use workbook::read;
