//! BZIP2, all streams of a file.

use std::io;

use bzip2::bufread::MultiBzDecoder;

use super::Unpacked;
use crate::input::Input;
use crate::limits::Budget;

pub(crate) fn bzip2(input: &Input, _budget: &Budget) -> io::Result<Unpacked> {
    Ok(Box::new(MultiBzDecoder::new(input.reader())))
}
