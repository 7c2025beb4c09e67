//! Snappy in its framing format.

use std::io;

use snap::read::FrameDecoder;

use super::Unpacked;
use crate::input::Input;
use crate::limits::Budget;

pub(crate) fn snappy(input: &Input, _budget: &Budget) -> io::Result<Unpacked> {
    Ok(Box::new(FrameDecoder::new(input.reader())))
}
