//! What the readers of all workbooks share: numbers as shown, shared strings, cells in order.

mod cells;
mod number;
mod pool;
mod printed;
mod runs;

pub(crate) use cells::Cells;
pub(crate) use number::{Epoch, Shape, built_in, constant, render, render_float, shape, unpacked};
pub(crate) use pool::{LONGEST, Source, Strings};
pub(crate) use printed::without_codes;
pub(crate) use runs::{is_text, runs};
