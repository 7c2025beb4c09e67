//! Numbers of spellings by a hash of how they begin, and sets of such hashes to ask first.

use super::words::Spelling;

/// The sixteen bytes from a place on.
pub(super) type Next = (u64, u64);

/// Eight bytes from `at`, the first one lowest; zeros past the end.
#[inline]
pub(super) fn load(bytes: &[u8], at: usize) -> u64 {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest.first_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => rest
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    }
}

/// A hash of the first `len` bytes, 1 to 8 of them, letters in any case.
#[inline]
pub(super) fn hash(eight: u64, len: usize) -> u32 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (folded(eight, kept(len)).wrapping_mul(ODD) >> 32) as u32
}

/// A hash of nine bytes: of eight and the one behind them.
#[inline]
pub(super) fn hash_nine(eight: u64, ninth: u8) -> u32 {
    const ODD: u64 = 0xD6E8_FEB8_6659_FD93;
    let ninth = u64::from(ninth) << 40;
    ((folded(eight, u64::MAX) ^ ninth.rotate_left(23)).wrapping_mul(ODD) >> 32) as u32
}

/// What is looked at of eight bytes where `len` count.
#[inline]
pub(super) fn kept(len: usize) -> u64 {
    u64::MAX >> (64 - 8 * len.clamp(1, 8))
}

/// Letters in one case, and other characters as some character: the same for the same text.
#[inline]
pub(super) fn folded(eight: u64, kept: u64) -> u64 {
    (eight | 0x2020_2020_2020_2020) & kept
}

/// A set of hashes as bits, two of one word for each: few that are not in it pass.
pub(super) struct Hashes<const WORDS: usize>(pub(super) Box<[u64; WORDS]>);

impl<const WORDS: usize> Hashes<WORDS> {
    const SHIFT: u32 = {
        assert!(WORDS.is_power_of_two() && WORDS > 1);
        u32::BITS - WORDS.trailing_zeros()
    };

    pub fn of(hashes: impl Iterator<Item = u32>) -> Self {
        let mut words = Box::new([0; WORDS]);
        for hash in hashes {
            if let Some(word) = words.get_mut((hash >> Self::SHIFT) as usize) {
                *word |= 1 << (hash >> 14 & 63) | 1 << (hash >> 8 & 63);
            }
        }
        Self(words)
    }

    #[inline]
    pub fn has(&self, hash: u32) -> bool {
        let word = self.0.get((hash >> Self::SHIFT) as usize);
        let word = word.copied().unwrap_or(0);
        word >> (hash >> 14 & 63) & word >> (hash >> 8 & 63) & 1 == 1
    }
}

/// Numbers by a hash.
pub(super) struct Heads {
    /// For each value of its first 12 bits where their entries begin; one more for the end.
    pub(super) from: Box<[u32]>,
    /// Hashes, ascending; apart from what they lead to, which few of them are asked for.
    pub(super) hashes: Box<[u32]>,
    /// In their order, by number.
    pub(super) entries: Box<[Entry]>,
    /// How many bytes are hashed, each number of them once.
    pub(super) widths: Vec<usize>,
}

/// A spelling under a hash of how it begins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) number: u32,
    /// Its first sixteen bytes as they are compared, and how many of them count.
    pub(super) begins: Next,
    pub(super) len: u8,
}

impl Entry {
    /// Whether the spelling may stand where `next` does: what is more than sixteen bytes long, or not
    /// ASCII, is for others to compare.
    #[inline]
    fn may_be(&self, next: Next) -> bool {
        let len = usize::from(self.len);
        let differs = (folded(next.0, u64::MAX) ^ self.begins.0) & kept(len);
        let second = (folded(next.1, u64::MAX) ^ self.begins.1) & kept(len.wrapping_sub(8));
        differs == 0 && (len <= 8 || second == 0)
    }
}

impl Heads {
    /// From the first bytes, how many of them count, and the number.
    pub fn new(listed: Vec<(u64, usize, u32)>, spellings: &[Spelling]) -> Self {
        let mut widths: Vec<_> = listed.iter().map(|(_, width, _)| *width).collect();
        widths.sort_unstable();
        widths.dedup();
        let entry = |(eight, width, number): (u64, usize, u32)| {
            let text = spellings.get(number as usize).map(|s| s.text.as_bytes());
            let text = text.unwrap_or_default();
            let begins = (load(text, 0), load(text, 8));
            let entry = Entry {
                number,
                begins: (folded(begins.0, u64::MAX), folded(begins.1, u64::MAX)),
                len: text.len().min(16) as u8,
            };
            (hash(eight, width), entry)
        };
        let mut listed: Vec<(u32, Entry)> = listed.into_iter().map(entry).collect();
        listed.sort_unstable_by_key(|(hash, entry)| (*hash, entry.number));
        listed.dedup();
        let (hashes, entries): (Vec<u32>, Vec<Entry>) = listed.into_iter().unzip();
        let mut from = vec![0u32; LISTS + 1];
        for hash in &hashes {
            if let Some(count) = from.get_mut(list(*hash) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut from {
            sum += *count;
            *count = sum;
        }
        Self {
            from: from.into(),
            hashes: hashes.into(),
            entries: entries.into(),
            widths,
        }
    }

    pub fn hashes(&self) -> impl Iterator<Item = u32> {
        self.hashes.iter().copied()
    }

    #[inline]
    pub fn widths(&self) -> impl Iterator<Item = usize> {
        self.widths.iter().copied()
    }

    /// The places of entries under `hash`.
    #[inline]
    fn of(&self, hash: u32) -> impl Iterator<Item = usize> {
        let at = |n: usize| self.from.get(n).copied().unwrap_or(0) as usize;
        let range = at(list(hash))..at(list(hash) + 1);
        let hashes = self.hashes.get(range.clone()).unwrap_or_default();
        let places = range.zip(hashes);
        places.filter_map(move |(place, known)| (*known == hash).then_some(place))
    }

    /// Whether there is any number.
    pub fn has(&self, hash: u32) -> bool {
        self.of(hash).next().is_some()
    }

    #[inline]
    pub fn each(&self, hash: u32, next: Next, found: &mut impl FnMut(u32)) {
        let entries = self.of(hash).filter_map(|place| self.entries.get(place));
        entries
            .filter(|entry| entry.may_be(next))
            .for_each(|entry| found(entry.number));
    }
}

/// Lists of entries.
const LISTS: usize = 1 << 12;

#[inline]
const fn list(hash: u32) -> usize {
    (hash >> 20) as usize
}
