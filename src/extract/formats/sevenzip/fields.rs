//! The numbers, bit lists and sums that a header is made of.

use crate::extract::format::ExtractError;

pub(super) const DAMAGED: ExtractError = ExtractError::malformed("the archive's header is damaged");

/// What is left of a header.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a>(pub &'a [u8]);

impl<'a> Fields<'a> {
    pub fn take(&mut self, len: usize) -> Result<&'a [u8], ExtractError> {
        let (taken, rest) = self.0.split_at_checked(len).ok_or(DAMAGED)?;
        self.0 = rest;
        Ok(taken)
    }

    pub fn byte(&mut self) -> Result<u8, ExtractError> {
        self.take(1)?.first().copied().ok_or(DAMAGED)
    }

    pub fn u32(&mut self) -> Result<u32, ExtractError> {
        let bytes = self.take(4)?.first_chunk().ok_or(DAMAGED)?;
        Ok(u32::from_le_bytes(*bytes))
    }

    /// The ones that the first byte begins with say how many bytes follow.
    pub fn number(&mut self) -> Result<u64, ExtractError> {
        let first = self.byte()?;
        let extra = first.leading_ones() as usize;
        let mut bytes = [0; 8];
        let taken = self.take(extra.min(8))?;
        bytes
            .get_mut(..taken.len())
            .ok_or(DAMAGED)?
            .copy_from_slice(taken);
        let low = u64::from_le_bytes(bytes);
        if extra >= 7 {
            return Ok(low);
        }
        let high = u64::from(first & ((1 << (7 - extra)) - 1));
        Ok(low | high << (8 * extra))
    }

    /// A number of things each of which takes up a byte of the header at least.
    pub fn count(&mut self) -> Result<usize, ExtractError> {
        let count = usize::try_from(self.number()?).map_err(|_| DAMAGED)?;
        if count > self.0.len() {
            return Err(DAMAGED);
        }
        Ok(count)
    }

    pub fn bits(&mut self, len: usize) -> Result<Vec<bool>, ExtractError> {
        let bytes = self.take(len.div_ceil(8))?;
        let bit = |n: usize| {
            bytes
                .get(n / 8)
                .is_some_and(|byte| byte >> (7 - n % 8) & 1 == 1)
        };
        Ok((0..len).map(bit).collect())
    }

    /// Sums of `len` things, some of which have none.
    pub fn sums(&mut self, len: usize) -> Result<Vec<Option<u32>>, ExtractError> {
        let stated = match self.byte()? {
            0 => self.bits(len)?,
            _ => vec![true; len],
        };
        let mut sums = Vec::new();
        for stated in stated {
            sums.push(if stated { Some(self.u32()?) } else { None });
        }
        Ok(sums)
    }
}
