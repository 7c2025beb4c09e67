//! The compact form of what the standard library has: numbers, texts, lists, tables and maps.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hash};
use std::ops::Range;
use std::sync::Arc;

use hashbrown::HashMap;

use super::{Frozen, Thaw, freeze_number};

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
