//! The shared strings of a binary workbook.

use std::io::Read;

use super::records::{Records, number, wide};
use crate::extract::ExtractError;
use crate::extract::sheet::Source;
use crate::limits::Budget;

const ITEM: u16 = 19;

pub(super) struct SharedStrings<'r>(Records<'r>);

impl<'r> SharedStrings<'r> {
    pub fn new(reader: &'r mut dyn Read, budget: &Budget) -> Self {
        Self(Records::new(reader, budget))
    }
}

impl Source for SharedStrings<'_> {
    fn next(&mut self, text: &mut String, phonetic: &mut String) -> Result<bool, ExtractError> {
        text.clear();
        phonetic.clear();
        loop {
            match self.0.next()? {
                None => return Ok(false),
                Some(ITEM) => {
                    rich(self.0.body(), 0, text, phonetic);
                    return Ok(true);
                }
                Some(_) => {}
            }
        }
    }
}

/// Appends the text at `at` that may have fonts and a phonetic reading behind it.
pub(super) fn rich(body: &[u8], at: usize, text: &mut String, phonetic: &mut String) -> Option<()> {
    let flags = *body.get(at)?;
    let mut at = wide(body, at.checked_add(1)?, text)?;
    if flags & 1 != 0 {
        let runs = usize::try_from(number(body, at)?).ok()?;
        at = at.checked_add(4)?.checked_add(runs.checked_mul(4)?)?;
    }
    if flags & 2 != 0 {
        wide(body, at, phonetic)?;
    }
    Some(())
}
