//! The records of a binary part, one after another (MS-XLSB 2.1.4).

use std::io::{self, Read};

use crate::extract::ExtractError;
use crate::extract::bytes::u32_le;
use crate::limits::Budget;

/// More of one record's body is not looked at. A cell holds 32,767 characters.
const HELD: u64 = 1 << 20;

/// The clock is looked at after so many records.
const STEP: u32 = 1024;

pub(in super::super) struct Records<'r> {
    reader: io::BufReader<&'r mut dyn Read>,
    body: Vec<u8>,
    budget: Budget,
    count: u32,
}

impl<'r> Records<'r> {
    pub fn new(reader: &'r mut dyn Read, budget: &Budget) -> Self {
        Self {
            reader: io::BufReader::with_capacity(32 << 10, reader),
            body: Vec::new(),
            budget: budget.clone(),
            count: 0,
        }
    }

    /// Goes on to the next record and answers its kind; none at the end of the part.
    pub fn next(&mut self) -> Result<Option<u16>, ExtractError> {
        self.count = self.count.wrapping_add(1);
        if self.count.is_multiple_of(STEP) {
            self.budget.step()?;
        }
        let Some(first) = self.byte()? else {
            return Ok(None);
        };
        let mut kind = u16::from(first & 0x7F);
        if first & 0x80 != 0 {
            kind |= u16::from(self.must()? & 0x7F) << 7;
        }
        let mut len = 0_u64;
        for turn in 0..4 {
            let byte = self.must()?;
            len |= u64::from(byte & 0x7F) << (7 * turn);
            if byte & 0x80 == 0 {
                break;
            }
        }
        self.body.clear();
        let mut body = (&mut self.reader).take(len.min(HELD));
        let read = body.read_to_end(&mut self.body)? as u64;
        let over = len.saturating_sub(HELD);
        let passed = io::copy(&mut (&mut self.reader).take(over), &mut io::sink())?;
        if read + passed < len {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        if over > 0 {
            return Err(ExtractError::malformed("a record of a size that none has"));
        }
        Ok(Some(kind))
    }

    pub fn body(&self) -> &[u8] {
        &self.body
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let mut one = [0];
        Ok((self.reader.read(&mut one)? == 1).then_some(one[0]))
    }

    fn must(&mut self) -> io::Result<u8> {
        self.byte()?
            .ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

/// The number in four bytes at `at`.
pub(in super::super) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    u32_le(bytes, at)
}

/// Appends the text with its length in front at `at`, and answers where it ends. A length of minus
/// one says that there is none.
pub(in super::super) fn wide(bytes: &[u8], at: usize, out: &mut String) -> Option<usize> {
    let count = match u32_le(bytes, at)? {
        u32::MAX => 0,
        count => usize::try_from(count).ok()?,
    };
    let from = at.checked_add(4)?;
    let to = from.checked_add(count.checked_mul(2)?)?;
    let pairs = bytes.get(from..to)?.as_chunks().0.iter();
    let units = pairs.map(|pair| u16::from_le_bytes(*pair));
    let chars = char::decode_utf16(units);
    out.extend(chars.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    Some(to)
}
