//! The packs' words by how they begin: a whole first word, or two characters outside of ASCII.

use crate::frozen::Texts;

/// One spelling to look for.
#[derive(Default)]
pub(crate) struct Spelling {
    /// In lower case, normalised.
    pub text: String,
    /// Whether an ASCII letter or digit may follow.
    pub runs_on: bool,
}

/// The spellings of all packs, found by the first bytes of where they stand.
pub(crate) struct Words {
    /// The first eight bytes of a spelling of so many.
    pub(super) eights: Heads,
    /// The first word of a shorter one.
    pub(super) words: Heads,
    /// The first two characters of a spelling that is not ASCII, three bytes each.
    pub(super) pairs: Heads,
    /// The first three bytes, for what has no pair.
    pub(super) triples: Heads,
    /// What begins with an ASCII character other than a letter or digit, by up to eight bytes.
    pub(super) marks: Heads,
    /// Those characters.
    pub(super) marked: Vec<u8>,
    /// Of words that may be the beginning of a longer one, their first three bytes.
    pub(super) beginnings: Heads,
    /// The characters up to U+FFFF that `triples` begin with.
    pub(super) singles: Box<[u64; 1024]>,
    pub(super) spellings: Texts,
    /// The first eight bytes of each spelling as they are compared, with what is left of them.
    pub(super) first: Vec<(u64, u64)>,
}

impl Words {
    /// The number of a spelling is its position.
    pub fn new(spellings: &[Spelling]) -> Self {
        let mut lists: [Vec<(u64, usize, u32)>; 6] = Default::default();
        let mut marked = Vec::new();
        let mut singles = Box::new([0; 1024]);
        let [eights, words, pairs, triples, beginnings, marks] = &mut lists;
        for (spelling, number) in spellings.iter().zip(0u32..) {
            let bytes = spelling.text.as_bytes();
            let Some(first) = bytes.first() else {
                continue;
            };
            let run = bytes.iter().take_while(|b| b.is_ascii_alphanumeric());
            let run = run.count();
            if first.is_ascii_alphanumeric() {
                if run == bytes.len() && spelling.runs_on {
                    beginnings.push((load(bytes, 0), run.min(3), number));
                    continue;
                }
                if bytes.len() >= 8 {
                    eights.push((load(bytes, 0), 8, number));
                    continue;
                }
                words.push((load(bytes, 0), run, number));
                if run == bytes.len() {
                    // A plural is let through, and is another first word.
                    let plural = [bytes, b"s"].concat();
                    words.push((load(&plural, 0), run + 1, number));
                }
                continue;
            }
            if first.is_ascii() {
                marks.push((load(bytes, 0), mark_width(bytes.len()), number));
                marked.push(*first);
                continue;
            }
            if bytes.len() >= 6 && bytes.iter().take(6).all(|b| !b.is_ascii()) {
                pairs.push((load(bytes, 0), 6, number));
            } else {
                let width = bytes.iter().take(3).take_while(|b| !b.is_ascii()).count();
                triples.push((load(bytes, 0), width, number));
                if let Some((word, bit)) = lead(load(bytes, 0))
                    && let Some(slot) = singles.get_mut(word)
                {
                    *slot |= 1 << bit;
                }
            }
        }
        let [eights, words, pairs, triples, beginnings, marks] = lists.map(Heads::new);
        Self {
            eights,
            words,
            pairs,
            triples,
            marks,
            marked,
            beginnings,
            singles,
            spellings: spellings.iter().map(|s| s.text.as_str()).collect(),
            first: spellings
                .iter()
                .map(|s| {
                    let kept = kept(s.text.len());
                    (kept, folded(load(s.text.as_bytes(), 0), kept))
                })
                .collect(),
        }
    }

    /// The ASCII characters, other than letters and digits, that begin a spelling.
    pub fn marks(&self) -> impl Iterator<Item = u8> {
        self.marked.iter().copied()
    }

    /// Whether any spelling may stand where a word of `len` ASCII letters and digits begins.
    #[inline]
    pub fn may_be_word(&self, eight: u64, len: usize) -> bool {
        let mut beginnings = self.beginnings.widths();
        self.words.has(hash(eight, len))
            | self.eights.has(hash(eight, 8))
            | beginnings.any(|width| width <= len && self.beginnings.has(hash(eight, width)))
    }

    /// The spellings that may stand there.
    pub fn at_word(&self, eight: u64, len: usize, found: &mut impl FnMut(u32)) {
        for (heads, width) in [(&self.words, len), (&self.eights, 8)] {
            let key = hash(eight, width);
            if heads.has(key) {
                heads.each(key, found);
            }
        }
        for width in self.beginnings.widths() {
            let key = hash(eight, width);
            if width <= len && self.beginnings.has(key) {
                self.beginnings.each(key, found);
            }
        }
    }

    /// Whether any spelling may stand where a character outside of ASCII begins.
    #[inline]
    pub fn may_be_lead(&self, eight: u64) -> bool {
        let is_single = match lead(eight) {
            Some((word, bit)) => self.singles.get(word).copied().unwrap_or(0) >> bit & 1 == 1,
            None => self.has_triple(eight),
        };
        is_single | self.pairs.has(hash(eight, 6))
    }

    fn has_triple(&self, eight: u64) -> bool {
        let mut widths = self.triples.widths();
        widths.any(|width| self.triples.has(hash(eight, width)))
    }

    /// The spellings that may stand there.
    pub fn at_lead(&self, eight: u64, found: &mut impl FnMut(u32)) {
        let key = hash(eight, 6);
        if self.pairs.has(key) {
            self.pairs.each(key, found);
        }
        for width in self.triples.widths() {
            let key = hash(eight, width);
            if self.triples.has(key) {
                self.triples.each(key, found);
            }
        }
    }

    /// Whether any spelling may stand where a mark does.
    #[inline]
    pub fn may_be_mark(&self, eight: u64) -> bool {
        let mut widths = self.marks.widths();
        widths.any(|width| self.marks.has(hash(eight, width)))
    }

    /// The spellings that may stand there.
    pub fn at_mark(&self, eight: u64, found: &mut impl FnMut(u32)) {
        for width in self.marks.widths() {
            let key = hash(eight, width);
            if self.marks.has(key) {
                self.marks.each(key, found);
            }
        }
    }

    /// Where spelling `number` ends, if it stands at `at`, where `eight` do, letters in any case.
    #[inline]
    pub fn end(&self, number: u32, bytes: &[u8], at: usize, eight: u64) -> Option<usize> {
        let (kept, first) = self.first.get(number as usize)?;
        if folded(eight, *kept) != *first {
            return None;
        }
        let spelling = self.spellings.get(number as usize)?;
        let end = at + spelling.len();
        bytes
            .get(at..end)?
            .eq_ignore_ascii_case(spelling.as_bytes())
            .then_some(end)
    }
}

#[cfg(test)]
impl Words {
    pub(super) fn spellings(&self) -> impl Iterator<Item = &str> {
        self.spellings.iter()
    }
}

/// Where a set of the characters up to U+FFFF keeps the one that three of `eight` write: a word of it
/// and a bit. Other characters have no place of their own.
#[inline]
fn lead(eight: u64) -> Option<(usize, u32)> {
    let [first, second, third, ..] = eight.to_le_bytes();
    let is_three = first >> 4 == 0xE;
    let word = usize::from(first & 15) << 6 | usize::from(second & 63);
    is_three.then_some((word, u32::from(third & 63)))
}

/// How many bytes of a spelling of `len` are hashed where it begins with a mark: few different numbers.
const fn mark_width(len: usize) -> usize {
    match len {
        8.. => 8,
        3.. => 3,
        _ => len,
    }
}

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
fn hash(eight: u64, len: usize) -> u32 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (folded(eight, kept(len)).wrapping_mul(ODD) >> 32) as u32
}

/// What is looked at of eight bytes where `len` count.
#[inline]
fn kept(len: usize) -> u64 {
    u64::MAX >> (64 - 8 * len.clamp(1, 8))
}

/// Letters in one case, and other characters as some character: the same for the same text.
#[inline]
fn folded(eight: u64, kept: u64) -> u64 {
    (eight | 0x2020_2020_2020_2020) & kept
}

/// Numbers by a hash: a set of bits to ask first, then lists.
pub(super) struct Heads {
    /// One bit for each value of a hash's first 18 bits: few of them are set.
    pub(super) bits: Box<[u64; SET]>,
    /// For each value of its first 12 bits where their entries begin; one more for the end.
    pub(super) from: Box<[u32]>,
    /// Hashes and numbers, ascending.
    pub(super) entries: Box<[(u32, u32)]>,
    /// How many bytes are hashed, each number of them once.
    pub(super) widths: Vec<usize>,
}

/// The words of the set of bits: 32 KiB, of which a text touches less than the first cache holds.
const SET: usize = 1 << 12;

impl Heads {
    /// From the first bytes, how many of them count, and the number.
    fn new(entries: Vec<(u64, usize, u32)>) -> Self {
        let mut widths: Vec<_> = entries.iter().map(|(_, width, _)| *width).collect();
        widths.sort_unstable();
        widths.dedup();
        let hashed = entries.into_iter();
        let hashed = hashed.map(|(eight, width, number)| (hash(eight, width), number));
        let mut entries: Vec<(u32, u32)> = hashed.collect();
        entries.sort_unstable();
        entries.dedup();
        let mut bits = Box::new([0; SET]);
        let mut from = vec![0u32; LISTS + 1];
        for (hash, _) in &entries {
            let (word, bit) = place(*hash);
            if let Some(word) = bits.get_mut(word) {
                *word |= 1 << bit;
            }
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
            bits,
            from: from.into(),
            entries: entries.into(),
            widths,
        }
    }

    #[inline]
    fn widths(&self) -> impl Iterator<Item = usize> {
        self.widths.iter().copied()
    }

    #[inline]
    fn has(&self, hash: u32) -> bool {
        let (word, bit) = place(hash);
        self.bits.get(word).copied().unwrap_or(0) >> bit & 1 == 1
    }

    fn each(&self, hash: u32, found: &mut impl FnMut(u32)) {
        let at = |n: usize| self.from.get(n).copied().unwrap_or(0) as usize;
        let range = at(list(hash))..at(list(hash) + 1);
        for (known, number) in self.entries.get(range).unwrap_or_default() {
            if *known == hash {
                found(*number);
            }
        }
    }
}

/// Where the set of bits keeps a hash: a word of it and a bit.
#[inline]
const fn place(hash: u32) -> (usize, u32) {
    ((hash >> 20) as usize, hash >> 14 & 63)
}

/// Lists of entries.
const LISTS: usize = 1 << 12;

#[inline]
const fn list(hash: u32) -> usize {
    (hash >> 20) as usize
}
