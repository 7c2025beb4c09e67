//! A compact form of plain data: written when the program is built, read when it starts.
//!
//! Whoever reads checks: bytes that were not written here give nothing, never a panic.

#![cfg_attr(
    not(test),
    allow(dead_code, reason = "the build script writes, the program reads")
)]

mod plain;
mod texts;

use crate::model::{Confidence, Title};
pub(crate) use texts::Texts;

/// Data that has a compact form.
pub(crate) trait Frozen: Sized {
    /// Appends it to `out`.
    fn freeze(&self, out: &mut Vec<u8>);
    /// Takes it from the front of `from`; nothing where something else stands there.
    fn thaw(from: &mut Thaw<'_>) -> Option<Self>;

    /// Appends many of them, without their number.
    fn freeze_all<'a>(items: impl Iterator<Item = &'a Self> + Clone, out: &mut Vec<u8>)
    where
        Self: 'a,
    {
        items.for_each(|item| item.freeze(out));
    }

    /// Takes so many of them.
    fn thaw_all(number: usize, from: &mut Thaw<'_>) -> Option<Vec<Self>> {
        let mut items = Vec::with_capacity(number);
        for _ in 0..number {
            items.push(Self::thaw(from)?);
        }
        Some(items)
    }
}

/// The compact form of `data`.
pub(crate) fn freeze(data: &impl Frozen) -> Vec<u8> {
    let mut out = Vec::new();
    data.freeze(&mut out);
    out
}

/// What `bytes` hold, all of them and nothing else.
pub(crate) fn thaw<T: Frozen>(bytes: &[u8]) -> Option<T> {
    let mut from = Thaw(bytes);
    let data = T::thaw(&mut from)?;
    from.0.is_empty().then_some(data)
}

/// Bytes that are still to be read.
pub(crate) struct Thaw<'a>(&'a [u8]);

impl<'a> Thaw<'a> {
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    #[inline]
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// A number, seven bits a byte, the lowest first.
    #[inline]
    pub fn number(&mut self) -> Option<u64> {
        // Most are small.
        let first = self.byte()?;
        if first & 0x80 == 0 {
            return Some(u64::from(first));
        }
        self.large_number(u64::from(first & 0x7F))
    }

    fn large_number(&mut self, first: u64) -> Option<u64> {
        let mut number = first;
        for shift in (7..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// The number of things that follow: each takes a byte or more.
    #[inline]
    pub fn length(&mut self) -> Option<usize> {
        let length = usize::try_from(self.number()?).ok()?;
        (length <= self.0.len()).then_some(length)
    }

    pub fn text(&mut self) -> Option<&'a str> {
        let length = self.length()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }
}

pub(crate) fn freeze_number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// A struct by its fields. One that is left out of the list does not compile; what is stated to be
/// `without` comes back empty.
macro_rules! frozen_struct {
    ($type:ty { $($field:ident),+ $(,)? } $(without { $($left:ident),+ })?) => {
        impl $crate::frozen::Frozen for $type {
            fn freeze(&self, out: &mut Vec<u8>) {
                let Self { $($field,)+ $($($left: _,)+)? } = self;
                $($crate::frozen::Frozen::freeze($field, out);)+
            }

            fn thaw(from: &mut $crate::frozen::Thaw<'_>) -> Option<Self> {
                Some(Self {
                    $($field: $crate::frozen::Frozen::thaw(from)?,)+
                    $($($left: Default::default(),)+)?
                })
            }
        }
    };
}

/// An enum without fields by its variants, all of them.
macro_rules! frozen_enum {
    ($type:ident { $($variant:ident),+ $(,)? }) => {
        impl $crate::frozen::Frozen for $type {
            fn freeze(&self, out: &mut Vec<u8>) {
                out.push(match self { $(Self::$variant => Self::$variant as u8),+ });
            }

            fn thaw(from: &mut $crate::frozen::Thaw<'_>) -> Option<Self> {
                let stated = from.byte()?;
                [$(Self::$variant),+].into_iter().find(|known| *known as u8 == stated)
            }
        }
    };
}

pub(crate) use {frozen_enum, frozen_struct};

frozen_enum!(Confidence { Low, Medium, High });

impl Frozen for Title {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.0.freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Frozen::thaw(from).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Data = Vec<(Option<String>, Vec<u64>)>;

    fn data() -> Data {
        vec![
            (Some("身份證".to_owned()), vec![0, 127, 128, u64::MAX]),
            (None, Vec::new()),
        ]
    }

    #[test]
    fn what_was_written_comes_back() {
        assert_eq!(thaw::<Data>(&freeze(&data())), Some(data()));
    }

    #[test]
    fn cut_or_changed_bytes_never_panic_and_cut_ones_give_nothing() {
        let whole = freeze(&data());
        for len in 0..whole.len() {
            assert_eq!(thaw::<Data>(&whole[..len]), None, "{len}");
        }
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut changed = whole.clone();
                changed[at] ^= 1 << bit;
                let _ = thaw::<Data>(&changed);
            }
        }
        assert_eq!(thaw::<Data>(&[whole, vec![0]].concat()), None);
    }
}
