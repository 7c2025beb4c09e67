//! A compact form of plain data: written when the program is built, read when it starts.
//!
//! Whoever reads checks: bytes that were not written here give nothing, never a panic.

#![cfg_attr(
    not(test),
    allow(dead_code, reason = "the build script writes, the program reads")
)]

mod texts;

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hash};
use std::ops::Range;
use std::sync::Arc;

use hashbrown::HashMap;

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

macro_rules! frozen_numbers {
    ($($number:ty),+) => {$(
        impl Frozen for $number {
            fn freeze(&self, out: &mut Vec<u8>) {
                freeze_number(*self as u64, out);
            }

            fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
                Self::try_from(from.number()?).ok()
            }
        }
    )+};
}

frozen_numbers!(u8, u16, usize);

/// Many of them stand as they are in memory: tables are read at once.
macro_rules! frozen_words {
    ($($word:ty),+) => {$(
        impl Frozen for $word {
            fn freeze(&self, out: &mut Vec<u8>) {
                freeze_number((*self).into(), out);
            }

            fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
                Self::try_from(from.number()?).ok()
            }

            fn freeze_all<'a>(items: impl Iterator<Item = &'a Self> + Clone, out: &mut Vec<u8>) {
                items.for_each(|item| out.extend(item.to_le_bytes()));
            }

            fn thaw_all(number: usize, from: &mut Thaw<'_>) -> Option<Vec<Self>> {
                const SIZE: usize = size_of::<$word>();
                let (items, rest) = from.0.split_at_checked(number.checked_mul(SIZE)?)?;
                from.0 = rest;
                let (items, _) = items.as_chunks::<SIZE>();
                Some(items.iter().map(|item| Self::from_le_bytes(*item)).collect())
            }
        }
    )+};
}

frozen_words!(u32, u64);

impl Frozen for bool {
    fn freeze(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Frozen for f32 {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.to_bits().freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        u32::thaw(from).map(Self::from_bits)
    }
}

impl Frozen for String {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.len().freeze(out);
        out.extend_from_slice(self.as_bytes());
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

impl<T: Frozen> Frozen for Range<T> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.start.freeze(out);
        self.end.freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Some(T::thaw(from)?..T::thaw(from)?)
    }
}

impl<T: Frozen> Frozen for Option<T> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.is_some().freeze(out);
        if let Some(data) = self {
            data.freeze(out);
        }
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        match bool::thaw(from)? {
            true => T::thaw(from).map(Some),
            false => Some(None),
        }
    }
}

impl<T: Frozen> Frozen for Vec<T> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.len().freeze(out);
        T::freeze_all(self.iter(), out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let length = from.length()?;
        T::thaw_all(length, from)
    }
}

impl Frozen for u128 {
    fn freeze(&self, out: &mut Vec<u8>) {
        [(*self >> 64) as u64, *self as u64]
            .iter()
            .for_each(|half| half.freeze(out));
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let high = Self::from(from.number()?);
        Some(high << 64 | Self::from(from.number()?))
    }
}

impl Frozen for Arc<str> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.len().freeze(out);
        out.extend_from_slice(self.as_bytes());
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        from.text().map(Self::from)
    }
}

impl<T: Frozen> Frozen for Box<T> {
    fn freeze(&self, out: &mut Vec<u8>) {
        (**self).freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        T::thaw(from).map(Self::new)
    }
}

impl<T: Frozen> Frozen for Box<[T]> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.len().freeze(out);
        T::freeze_all(self.iter(), out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Vec::thaw(from).map(Vec::into_boxed_slice)
    }
}

/// A table holds long runs of one item: how many there are of each, then the item.
impl<T: Frozen + Copy + PartialEq, const N: usize> Frozen for [T; N] {
    fn freeze(&self, out: &mut Vec<u8>) {
        for run in self.chunk_by(T::eq) {
            run.len().freeze(out);
            run.iter().take(1).for_each(|item| item.freeze(out));
        }
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let mut items = Vec::with_capacity(N);
        while items.len() < N {
            let run = usize::thaw(from)?;
            if run == 0 || run > N - items.len() {
                return None;
            }
            items.resize(items.len() + run, T::thaw(from)?);
        }
        items.try_into().ok()
    }
}

impl<A: Frozen, B: Frozen> Frozen for (A, B) {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.0.freeze(out);
        self.1.freeze(out);
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        Some((A::thaw(from)?, B::thaw(from)?))
    }

    /// By columns, which are faster to read.
    fn freeze_all<'a>(items: impl Iterator<Item = &'a Self> + Clone, out: &mut Vec<u8>)
    where
        Self: 'a,
    {
        A::freeze_all(items.clone().map(|(a, _)| a), out);
        B::freeze_all(items.map(|(_, b)| b), out);
    }

    fn thaw_all(number: usize, from: &mut Thaw<'_>) -> Option<Vec<Self>> {
        let firsts = A::thaw_all(number, from)?;
        let seconds = B::thaw_all(number, from)?;
        Some(firsts.into_iter().zip(seconds).collect())
    }
}

/// In the order of its keys, so that the same data has the same form.
impl<K: Frozen + Ord + Hash, V: Frozen, S: BuildHasher + Default> Frozen for HashMap<K, V, S> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.len().freeze(out);
        let mut entries: Vec<_> = self.iter().collect();
        entries.sort_by_key(|(key, _)| *key);
        for (key, value) in entries {
            key.freeze(out);
            value.freeze(out);
        }
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let length = from.length()?;
        let mut entries = Self::with_capacity_and_hasher(length, S::default());
        for _ in 0..length {
            entries.insert(K::thaw(from)?, V::thaw(from)?);
        }
        Some(entries)
    }
}

impl<K: Frozen + Ord, V: Frozen> Frozen for BTreeMap<K, V> {
    fn freeze(&self, out: &mut Vec<u8>) {
        self.len().freeze(out);
        for (key, value) in self {
            key.freeze(out);
            value.freeze(out);
        }
    }

    fn thaw(from: &mut Thaw<'_>) -> Option<Self> {
        let length = from.length()?;
        let entries = (0..length).map(|_| Some((K::thaw(from)?, V::thaw(from)?)));
        entries.collect()
    }
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
